import { asData, asList, asNumber, asText, type Data } from '../json.ts';
import { messageFlags } from '../world/entities.ts';
import { componentProblems } from './component-limits.ts';
import type { Problem } from './problem.ts';

/** The limits of a message that Discord enforces and its description does not state. Lengths count UTF-16 units. */
export const messageLimits = { content: 2000, embedTotal: 6000, rows: 5 } as const;

/** What is wrong with a message body beyond its schema. `body` has passed the schema. */
export function messageProblems(body: Data): readonly Problem[] {
  const embeds = asList(body['embeds']);
  const layout = ((asNumber(body['flags']) ?? 0) & messageFlags.componentsV2) !== 0;
  return [
    ...contentProblems(asText(body['content']) ?? ''),
    ...embeds.flatMap((embed, index) => embedProblems(embed, ['embeds', index])),
    ...(embedTotal(embeds) > messageLimits.embedTotal ? [EMBEDS_TOO_LARGE] : []),
    ...componentProblems(asList(body['components']), layout),
  ];
}

/** Whether a new message would show nothing at all: Discord's error 50006. */
export function isEmptyMessage(body: Data, files: number): boolean {
  const parts = [body['embeds'], body['components'], body['sticker_ids'], body['poll'] == null ? [] : [body['poll']]];
  return (asText(body['content']) ?? '').trim() === '' && files === 0 && parts.every((part) => asCount(part) === 0);
}

/** The characters of all embeds together that count against 6,000: title, description, fields, footer, author. */
export function embedTotal(embeds: readonly Data[]): number {
  const texts = embeds.flatMap((embed) => [
    embed['title'],
    embed['description'],
    asData(embed['footer'])['text'],
    asData(embed['author'])['name'],
    ...asList(embed['fields']).flatMap((field) => [field['name'], field['value']]),
  ]);
  return texts.reduce<number>((sum, text) => sum + (asText(text)?.length ?? 0), 0);
}

const EMBEDS_TOO_LARGE: Problem = {
  path: ['embeds'],
  code: 'MAX_EMBED_SIZE_EXCEEDED',
  message: `Embed size exceeds maximum size of ${messageLimits.embedTotal}`,
};

function contentProblems(content: string): readonly Problem[] {
  if (content.length <= messageLimits.content) return [];
  const message = `Must be ${messageLimits.content} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function embedProblems(embed: Data, path: Problem['path']): readonly Problem[] {
  const urls = [
    { at: ['url'], url: embed['url'] },
    ...['image', 'thumbnail', 'video'].map((part) => ({ at: [part, 'url'], url: asData(embed[part])['url'] })),
    { at: ['author', 'icon_url'], url: asData(embed['author'])['icon_url'] },
    { at: ['footer', 'icon_url'], url: asData(embed['footer'])['icon_url'] },
  ];
  const empty = [...asList(embed['fields']).entries()].flatMap(([index, field]) =>
    ['name', 'value'].filter((key) => (asText(field[key]) ?? '').trim() === '').map((key) => ['fields', index, key]),
  );
  return [
    ...urls.flatMap(({ at, url }) => schemeProblem(asText(url), [...path, ...at])),
    ...empty.map((at) => ({ path: [...path, ...at], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' })),
  ];
}

function schemeProblem(url: string | undefined, path: Problem['path']): readonly Problem[] {
  const scheme = url?.split(':', 1)[0]?.toLowerCase();
  if (scheme === undefined || ['http', 'https', 'attachment'].includes(scheme)) return [];
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`;
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }];
}

function asCount(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
