import { parseInline } from './inline-markdown.ts';
import type { Block, Inline } from './markdown-tree.ts';

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
