import { describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../src/replies/press-id.ts';
import type { Press } from '../../src/replies/press-id.ts';

// Never edited: buttons of messages that stand in channels have to work for good. A new version is read beside this one.
describe('the ids of buttons that were sent before', () => {
  const sent: readonly (readonly [id: string, press: Press])[] = [
    ['1th-s#12;.Ap6A', { question: { ask: 'scorers', page: 12 }, show: 'turn', hide: true, pick: null }],
    [
      '1os-S2;qaperfect;#3;.6_PO',
      {
        question: { ask: 'sources', of: { ask: 'quote', about: 'perfect', page: 3 }, page: 2 },
        show: 'open',
        hide: false,
        pick: null,
      },
    ],
    [
      '1usktt~3d_ZTjRC;.Fnus',
      { question: { ask: 'tie', team: '~3d_ZTjRC' }, show: 'turn-opened', hide: false, pick: 'tie' },
    ],
    [
      '1ph-mtRoma;oAC Milan;d2024-04-18;.Hixt',
      {
        question: { ask: 'match', team: 'Roma', opponent: 'AC Milan', date: '2024-04-18' },
        show: 'post',
        hide: true,
        pick: null,
      },
    ],
    [
      '1os-ltRoma;wwon;bmargin;.MEvR',
      {
        question: { ask: 'results', team: 'Roma', outcome: 'won', order: 'margin' },
        show: 'open',
        hide: false,
        pick: null,
      },
    ],
  ];

  it.each(sent)('%s still asks the same', (id, press) => {
    expect(decodePress(id)).toEqual(press);
  });
});

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
