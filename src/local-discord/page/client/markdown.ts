/** Discord's Markdown as a tree. No text ever becomes HTML: the page builds nodes from this. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | {
      readonly kind: 'mention';
      readonly of: 'user' | 'channel' | 'role' | 'command' | 'everyone';
      readonly id: string;
      readonly name: string;
    }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'time'; readonly unix: number; readonly style: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'codeblock'; readonly text: string };

/** Parses a message's text: `**2–1**` → a paragraph with a bold "2–1". */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of splitCodeBlocks(source)) {
    if (part.code) blocks.push({ kind: 'codeblock', text: part.text });
    else if (part.text !== '') blocks.push(...parseLines(part.text.split('\n')));
  }
  return blocks;
}

/** The text without its Markdown: for titles, previews and labels. A spoiler stays one. */
export function plainText(source: string): string {
  return source
    .split('\n')
    .map((line) => plainInline(parseInline(line)))
    .join('\n');
}

function plainInline(nodes: readonly Inline[]): string {
  const one = (node: Inline): string => {
    if (node.kind === 'spoiler') return '▇▇▇';
    if ('text' in node) return node.text;
    if ('children' in node) return plainInline(node.children);
    return 'name' in node ? node.name : '';
  };
  return nodes.map(one).join('');
}

const FENCE = '```';

function splitCodeBlocks(source: string): readonly { readonly code: boolean; readonly text: string }[] {
  const parts = source.split(FENCE);
  // A fence that is never closed is ordinary text.
  const open = parts.length % 2 === 0 ? `${FENCE}${parts.pop() ?? ''}` : '';
  const tidy = parts.map((text, index) => ({
    code: index % 2 === 1,
    text: index % 2 === 1 ? text.replace(/^[\w+\-]*\n/u, '').replace(/\n$/u, '') : text.replace(/^\n/u, ''),
  }));
  return [...tidy, ...(open === '' ? [] : [{ code: false, text: open }])];
}

function parseLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const taken = takeBlock(lines, index);
    blocks.push(taken.block);
    index += taken.count;
  }
  return blocks;
}

interface Taken {
  readonly block: Block;
  readonly count: number;
}

function takeBlock(lines: readonly string[], index: number): Taken {
  const line = lines[index] ?? '';
  const heading = /^(#{1,3}) (.+)$/u.exec(line);
  if (heading !== null) {
    const [, marks = '#', text = ''] = heading;
    return {
      block: {
        kind: 'heading',
        level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3,
        children: parseInline(text),
      },
      count: 1,
    };
  }
  if (line.startsWith('-# ')) return { block: { kind: 'subtext', children: parseInline(line.slice(3)) }, count: 1 };
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(index + 1)];
    return { block: { kind: 'quote', blocks: parseLines(rest) }, count: lines.length - index };
  }
  if (line.startsWith('> ')) {
    const quoted = run(lines, index, (text) => text.startsWith('> '));
    return { block: { kind: 'quote', blocks: parseLines(quoted.map((text) => text.slice(2))) }, count: quoted.length };
  }
  return takeList(lines, index) ?? takeParagraph(lines, index);
}

const BULLET = /^ *[\-*] (.+)$/u;
const NUMBER = /^ *(\d+)\. (.+)$/u;

function takeList(lines: readonly string[], index: number): Taken | undefined {
  const line = lines[index] ?? '';
  if (BULLET.test(line)) {
    const items = run(lines, index, (text) => BULLET.test(text));
    const texts = items.map((text) => parseInline(BULLET.exec(text)?.[1] ?? ''));
    return { block: { kind: 'list', ordered: false, start: 1, items: texts }, count: items.length };
  }
  const first = NUMBER.exec(line);
  if (first === null) return undefined;
  const items = run(lines, index, (text) => NUMBER.test(text));
  const texts = items.map((text) => parseInline(NUMBER.exec(text)?.[2] ?? ''));
  return { block: { kind: 'list', ordered: true, start: Number(first[1]), items: texts }, count: items.length };
}

const SPECIAL = /^(?:#{1,3} |-# |>>> |> | *[\-*] | *\d+\. )/u;

function takeParagraph(lines: readonly string[], index: number): Taken {
  const rest = run(lines, index + 1, (text) => !SPECIAL.test(text));
  const own = [lines[index] ?? '', ...rest];
  return { block: { kind: 'paragraph', lines: own.map(parseInline) }, count: own.length };
}

function run(lines: readonly string[], from: number, fits: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && !fits(line));
  return lines.slice(from, end === -1 ? lines.length : end);
}

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

interface TakenInline {
  readonly node: Inline;
  readonly end: number;
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

function takeBareLink(text: string, at: number): TakenInline | undefined {
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

function takeEveryone(text: string, at: number): TakenInline | undefined {
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

function takeAngle(text: string, at: number): TakenInline | undefined {
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
function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\//u.test(url)) return undefined;
  return URL.canParse(url) ? url : undefined;
}
