import { safeUrl, takeAngle, takeBareLink, takeEveryone, type TakenInline } from './inline-references.ts';
import type { Inline } from './markdown-tree.ts';

/** The marks that enclose text, longest first, so that `**` is not read as two `*`. */
const MARKS = [
  { mark: '**', kind: 'bold' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'italic' },
  { mark: '_', kind: 'italic' },
] as const;

/** Parses one line. */
export function parseInline(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const taken = takeInline(text, at);
    if (taken === undefined) {
      plain += text[at] ?? '';
      at += 1;
    } else if (taken.node.kind === 'text') {
      plain += taken.node.text;
      at = taken.end;
    } else {
      flush();
      nodes.push(taken.node);
      at = taken.end;
    }
  }
  flush();
  return nodes;
}

/** The characters that a backslash takes the meaning from. */
const MARKABLE = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

function takeInline(text: string, at: number): TakenInline | undefined {
  const char = text[at];
  if (char === '\\' && MARKABLE.has(text[at + 1] ?? ''))
    return { node: { kind: 'text', text: text[at + 1] ?? '' }, end: at + 2 };
  if (char === '`') return takeCode(text, at);
  if (char === '<') return takeAngle(text, at);
  if (char === '[') return takeMasked(text, at);
  if (char === 'h') return takeBareLink(text, at);
  if (char === '@') return takeEveryone(text, at);
  return takeMarked(text, at);
}

function takeCode(text: string, at: number): TakenInline | undefined {
  const mark = text.startsWith('``', at) ? '``' : '`';
  const end = text.indexOf(mark, at + mark.length);
  if (end <= at + mark.length) return undefined;
  return {
    node: { kind: 'code', text: text.slice(at + mark.length, end).replace(/^ (.+) $/u, '$1') },
    end: end + mark.length,
  };
}

function takeMarked(text: string, at: number): TakenInline | undefined {
  for (const { mark, kind } of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const end = closing(text, at + mark.length, mark);
    if (end === -1) continue;
    return { node: { kind, children: parseInline(text.slice(at + mark.length, end)) }, end: end + mark.length };
  }
  return undefined;
}

/** Where a mark closes: not at once, not escaped, an asterisk not beside a space or another one, an underscore not inside a word. */
function closing(text: string, from: number, mark: string): number {
  if (mark.length === 1 && /\s/u.test(text[from] ?? ' ')) return -1;
  for (let end = text.indexOf(mark, from); end !== -1; end = text.indexOf(mark, end + 1)) {
    const [before, after] = [text[end - 1] ?? '', text[end + mark.length] ?? ''];
    const twice = mark.length === 1 && (before === mark || after === mark);
    const inWord = mark === '_' && /\w/u.test(after);
    const wider = mark.length === 2 && after === mark[0];
    if (end > from && before !== '\\' && !twice && !inWord && !wider && !(mark === '*' && /\s/u.test(before)))
      return end;
  }
  return -1;
}

/** `[label](https://…)` */
function takeMasked(text: string, at: number): TakenInline | undefined {
  const middle = text.indexOf('](', at);
  const end = middle === -1 ? -1 : text.indexOf(')', middle);
  if (end === -1) return undefined;
  const url = safeUrl(
    text
      .slice(middle + 2, end)
      .split(' ')[0]
      ?.replace(/^<|>$/gu, '') ?? '',
  );
  const label = text.slice(at + 1, middle);
  return url === undefined || label === ''
    ? undefined
    : { node: { kind: 'link', url, children: parseInline(label) }, end: end + 1 };
}
