import type { PageAction, PageResult } from '../page-protocol.ts';
import { act } from './connection.ts';
import { openModal } from './modal-dialog.ts';

/** Does something and shows what came of it: a form, or the sentence that says why it failed. */
export async function perform(action: PageAction, fail: (sentence: string) => void, label = ''): Promise<void> {
  const result = await act(action);
  switch (result.kind) {
    case 'modal':
      return openModal(result.modal, (values) => submitModal(result, values));
    case 'failed':
      return fail(
        action.kind === 'component'
          ? 'This interaction failed: the application did not respond.'
          : `${label === '' ? '' : `${label}: `}The application did not respond`,
      );
    case 'refused':
      return fail(result.message);
    default:
      return;
  }
}

async function submitModal(
  shown: Extract<PageResult, { kind: 'modal' }>,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<string | undefined> {
  const result = await act({ kind: 'modal', interaction: shown.interaction, values });
  if (result.kind === 'refused') return result.message;
  return result.kind === 'failed' ? 'Something went wrong: the application did not respond.' : undefined;
}
