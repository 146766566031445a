import { describe, expect, it } from 'vitest';
import { escaped, plain } from '../../src/replies/escape.ts';

describe('escaped', () => {
  it.each([
    ['*bold* _it_ ~~s~~ `c` ||x||', '\\*bold\\* \\_it\\_ \\~\\~s\\~\\~ \\`c\\` \\|\\|x\\|\\|'],
    ['[click](https://example.org)', '\\[click](https\\://example.org)'],
    ['@everyone <@1> <#2> <t:0>', '\\@everyone \\<\\@1> \\<#2> \\<t:0>'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['> quoted', '\\> quoted'],
    ['1. first', '1\\. first'],
    ['a :smile: b', 'a \\:smile: b'],
    ['two\nlines', 'two lines'],
    ['qui\u202F: moi\u00A0!', 'qui\u202F: moi !'],
    ['a\u202Eb\u0000c\uE000d', 'abcd'],
    ['\u202E', '—'],
    ["O'Neil & Söhne", "O'Neil & Söhne"],
  ])('shows %j as it stands', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  it('keeps right-to-left names from turning what stands beside them', () => {
    expect(plain('הפועל')).toBe('\u2068הפועל\u2069');
  });
});
