import type { MessageView, PageAction, PageEvent, PageResult, PageState } from '../page-protocol.ts';

const person = new URLSearchParams(location.search).get('user');
const query = person === null ? '' : `user=${encodeURIComponent(person)}`;

/** What is around the messages. */
export async function fetchState(): Promise<PageState> {
  const response = await fetch(`/page/state?${query}`);
  return response.json();
}

/** The messages of a channel, oldest first. */
export async function fetchMessages(channel: string): Promise<readonly MessageView[]> {
  const response = await fetch(`/page/messages?channel=${encodeURIComponent(channel)}&${query}`);
  return response.ok ? response.json() : [];
}

/** The change of the person that is on its way, or that came last. */
let lastSettings: Promise<PageResult> | undefined;

/**
 * Does something as this tab's person, after the changes of the person that were made before it: whoever has just chosen a
 * language is answered in it. A server that cannot be reached counts as a refusal with a sentence.
 */
export async function act(action: PageAction): Promise<PageResult> {
  const before = lastSettings;
  const result = (async () => {
    await before;
    return await send(action);
  })();
  if (action.kind === 'settings') lastSettings = result;
  return await result;
}

async function send(action: PageAction): Promise<PageResult> {
  try {
    const response = await fetch(`/page/do?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.ok) return await response.json();
    return { kind: 'refused', id: 'server', message: await response.text() };
  } catch {
    return { kind: 'refused', id: 'offline', message: 'The local Discord cannot be reached.' };
  }
}

/** Listens to what happens. `onReturn` is called when the connection is back after it was lost. */
export function listen(onEvent: (event: PageEvent) => void, onReturn: () => void): void {
  const source = new EventSource(`/page/events?${query}`);
  let lost = false;
  source.addEventListener('message', (message) => onEvent(JSON.parse(String(message.data))));
  source.addEventListener('error', () => {
    lost = true;
  });
  source.addEventListener('open', () => {
    if (lost) onReturn();
    lost = false;
  });
}
