import { describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../src/replies/press-id.ts';
import type { Press } from '../../src/replies/press-id.ts';

describe('encodePress', () => {
  const cases: readonly Press[] = [
    { question: { ask: 'scorers' }, show: 'open', hide: false, pick: null },
    { question: { ask: 'scorers', page: 12 }, show: 'turn', hide: true, pick: null },
    { question: { ask: 'quote', about: 'a;b%c|d “é” ünïcödé 100%' }, show: 'post', hide: false, pick: null },
    {
      question: { ask: 'sources', of: { ask: 'quote', about: 'x', page: 3 }, page: 2 },
      show: 'open',
      hide: false,
      pick: null,
    },
    { question: { ask: 'tie' }, show: 'turn', hide: false, pick: 'tie' },
  ];

  it.each(cases)('gives $question.ask back as it was', (asked) => {
    expect(decodePress(encodePress(asked) ?? '')).toEqual(asked);
  });

  it('notices a changed letter', () => {
    const id = encodePress({ question: { ask: 'scorers', page: 12 }, show: 'turn', hide: true, pick: null }) ?? '';
    expect(decodePress(id.replace('12', '13'))).toEqual({ failure: 'broken' });
  });

  it('gives nothing for what would not fit', () => {
    const question = { ask: 'scorers', team: 'x'.repeat(200) } as const;
    expect(encodePress({ question, show: 'open', hide: false, pick: null })).toBeNull();
  });
});
