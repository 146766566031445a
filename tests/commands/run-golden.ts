import { press } from '../../src/command/press.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { assertInsideLimits, partsOf } from '../replies/assert-inside-limits.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { renderReply } from '../../src/terminal/render-reply.ts';
import { aContext, askCommand, catalogues } from './ask-command.ts';
import { goldenCases } from './golden-cases.ts';
import type { GoldenCase } from './golden-cases.ts';

/** The reply of a golden case, its presses included; in British English where nothing else is said. */
export async function runGolden(
  { command, options, press: keys = [] }: GoldenCase,
  locale: string = 'en-GB',
): Promise<Reply> {
  const context = aContext(undefined, { locale });
  const { say } = createMessages(catalogues, locale);
  let reply = await askCommand(command, options, context);
  for (const key of keys) reply = press(customIdOf(reply, say(key)), [], context);
  return reply;
}

/** Every golden card in a language as it reads, one after the other, each with its picture's description. */
export async function readGolden(locale: string): Promise<string> {
  const cards: string[] = [];
  for (const golden of goldenCases) {
    const reply = await runGolden(golden, locale);
    const { picture } = reply;
    const beside = { ...reply, body: { embeds: [...(picture?.embeds ?? [])] } };
    cards.push(
      [
        `=== ${golden.name}`,
        renderReply(reply, { colours: false }),
        ...(picture === undefined ? [] : [`--- picture: ${picture.alt}`, renderReply(beside, { colours: false })]),
      ].join('\n\n'),
    );
  }
  return `${cards.join('\n\n')}\n`;
}

/** The custom id of the button with this label. */
export function customIdOf({ body }: Reply, label: string): string {
  const parts = partsOf(assertInsideLimits(body));
  const found = parts.find((part) => 'label' in part && part.label === label);
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found.custom_id;
}
