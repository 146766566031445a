import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../../src/local-discord/page/client/inline-markdown.ts';
import type { Inline } from '../../../../src/local-discord/page/client/markdown-tree.ts';
import { parseMarkdown, plainText } from '../../../../src/local-discord/page/client/markdown.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('a line', () => {
  test.each<readonly [string, readonly Inline[]]>([
    ['plain', [text('plain')]],
    ['a **b** c', [text('a '), { kind: 'bold', children: [text('b')] }, text(' c')]],
    [
      '*i* _i_ __u__ ~~s~~',
      [
        { kind: 'italic', children: [text('i')] },
        text(' '),
        { kind: 'italic', children: [text('i')] },
        text(' '),
        { kind: 'underline', children: [text('u')] },
        text(' '),
        { kind: 'strike', children: [text('s')] },
      ],
    ],
    ['***x***', [{ kind: 'bold', children: [{ kind: 'italic', children: [text('x')] }] }]],
    ['||no||', [{ kind: 'spoiler', children: [text('no')] }]],
    ['`a*b*`', [{ kind: 'code', text: 'a*b*' }]],
    ['\\*not\\*', [text('*not*')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['**open', [text('**open')]],
    ['<t:12:D>', [{ kind: 'time', unix: 12, style: 'D' }]],
    ['<@42>', [{ kind: 'mention', of: 'user', id: '42', name: '' }]],
    ['[a](https://e.org/x)', [{ kind: 'link', url: 'https://e.org/x', children: [text('a')] }]],
    ['[a](javascript:x)', [text('[a](javascript:x)')]],
    [
      'see https://e.org/x.',
      [text('see '), { kind: 'link', url: 'https://e.org/x', children: [text('https://e.org/x')] }, text('.')],
    ],
    ['<b>', [text('<b>')]],
  ])('%s', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });
});

test('blocks are headings, quotes, lists, small print, code and paragraphs', () => {
  const source = '# One\n-# small\n> a\n> b\n- x\n- y\n3. z\nlast\nline\n```js\ncode\n```';
  expect(parseMarkdown(source).map(({ kind }) => kind)).toEqual([
    'heading',
    'subtext',
    'quote',
    'list',
    'list',
    'paragraph',
    'codeblock',
  ]);
});

test('text without its Markdown keeps its words, and its secrets', () => {
  expect(plainText('it ended ||2–1||')).toBe('it ended ▇▇▇');
  expect(plainText('**a** \\_b\\_ [c](https://e.org)')).toBe('a _b_ c');
});

test('a hostile line is read to its end', () => {
  const hostile = ['*', '_', '[', '`', '<', '||', '**_'].map((mark) => mark.repeat(4000));
  expect(hostile.map((line) => plainText(line).length > 0)).not.toContain(false);
});
