import { press } from '../../src/command/press.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { assertInsideLimits, partsOf } from '../replies/assert-inside-limits.ts';
import { aContext, askCommand } from './ask-command.ts';
import type { GoldenCase } from './golden-cases.ts';

/** The reply of a golden case, its presses included. */
export async function runGolden({
  command,
  options,
  press: labels = [],
  locale = 'en-GB',
}: GoldenCase): Promise<Reply> {
  const context = aContext(undefined, { locale });
  let reply = await askCommand(command, options, context);
  for (const label of labels) reply = press(customIdOf(reply, label), [], context);
  return reply;
}

/** The custom id of the button with this label. */
export function customIdOf({ body }: Reply, label: string): string {
  const parts = partsOf(assertInsideLimits(body));
  const found = parts.find((part) => 'label' in part && part.label === label);
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found.custom_id;
}
