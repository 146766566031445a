import type { Inline } from './markdown-tree.ts';

/** A node, and where the text goes on behind it. */
export interface TakenInline {
  readonly node: Inline;
  readonly end: number;
}

/** A link that stands in the text as it is, if one does. */
export function takeBareLink(text: string, at: number): TakenInline | undefined {
  if (!text.startsWith('https://', at) && !text.startsWith('http://', at)) return undefined;
  const shown = withoutEndingMarks(/^[^\s<>]+/u.exec(text.slice(at))?.[0] ?? '');
  const url = safeUrl(shown);
  return url === undefined
    ? undefined
    : { node: { kind: 'link', url, children: [{ kind: 'text', text: shown }] }, end: at + shown.length };
}

/** A sentence's full stop is no part of the address before it. */
function withoutEndingMarks(url: string): string {
  let end = url.length;
  while (end > 0 && `.,:;!?'")]`.includes(url[end - 1] ?? ' ')) end -= 1;
  return url.slice(0, end);
}

/** `@everyone` or `@here`, if one stands there. */
export function takeEveryone(text: string, at: number): TakenInline | undefined {
  const name = ['@everyone', '@here'].find((candidate) => text.startsWith(candidate, at));
  return name === undefined
    ? undefined
    : { node: { kind: 'mention', of: 'everyone', id: '', name }, end: at + name.length };
}

const ANGLES: readonly (readonly [RegExp, (first: string, second: string) => Inline])[] = [
  [/^@!?(\d+)$/u, (id) => ({ kind: 'mention', of: 'user', id, name: '' })],
  [/^@&(\d+)$/u, (id) => ({ kind: 'mention', of: 'role', id, name: '' })],
  [/^#(\d+)$/u, (id) => ({ kind: 'mention', of: 'channel', id, name: '' })],
  [/^\/([^:]+):(\d+)$/u, (name, id) => ({ kind: 'mention', of: 'command', id, name })],
  [/^a?:(\w+):\d+$/u, (name) => ({ kind: 'emoji', name })],
  [
    /^t:(-?\d{1,13})(?::([tTdDfFRsS]))?$/u,
    (unix, style) => ({ kind: 'time', unix: Number(unix), style: style || 'f' }),
  ],
];

/** What stands between angle brackets: a link, a mention, an emoji or a time. */
export function takeAngle(text: string, at: number): TakenInline | undefined {
  const end = text.indexOf('>', at);
  if (end === -1) return undefined;
  const inner = text.slice(at + 1, end);
  const url = safeUrl(inner);
  if (url !== undefined)
    return { node: { kind: 'link', url, children: [{ kind: 'text', text: inner }] }, end: end + 1 };
  for (const [pattern, make] of ANGLES) {
    const match = pattern.exec(inner);
    if (match !== null) return { node: make(match[1] ?? '', match[2] ?? ''), end: end + 1 };
  }
  return undefined;
}

/** A link only where it leads to the web: never a script. */
export function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\//u.test(url)) return undefined;
  return URL.canParse(url) ? url : undefined;
}
