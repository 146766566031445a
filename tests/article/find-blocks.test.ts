import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/article/find-blocks.ts';

const cut = (text: string) => findBlocks(text, null).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const story = 'Norden beat Harbour 2-0 on Saturday after a goal in each half.';

describe('findBlocks', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      `Norden beat Harbour\n${story}`,
      [
        ['headline', 'Norden beat Harbour'],
        ['paragraph', story],
      ],
    ],
    [
      `${story}  0' We are off!  14' GOAL! Norden 1-0 Harbour (Berg)  40' CLOSE! Lind shoots over  HT Norden 1-0 Harbour  80' GOAL! Norden 2-0 Harbour (Lind)`,
      [
        ['paragraph', story],
        ['key-moments', "0' We are off!"],
        ['key-moments', "14' GOAL! Norden 1-0 Harbour (Berg)"],
        ['key-moments', "40' CLOSE! Lind shoots over"],
        ['results', 'HT Norden 1-0 Harbour'],
        ['key-moments', "80' GOAL! Norden 2-0 Harbour (Lind)"],
      ],
    ],
    [
      "Berg struck on 12' and 40' and Lind on 60', and 80' had gone when Norden sat back.",
      [['paragraph', "Berg struck on 12' and 40' and Lind on 60', and 80' had gone when Norden sat back."]],
    ],
    [
      `OSLO: ${story}`,
      [
        ['dateline', 'OSLO:'],
        ['paragraph', story],
      ],
    ],
    [
      `Oslo (AFP) – ${story}`,
      [
        ['dateline', 'Oslo (AFP) –'],
        ['paragraph', story],
      ],
    ],
    [
      `OSLO, April 18 (Reuters) - ${story}`,
      [
        ['dateline', 'OSLO, April 18 (Reuters) -'],
        ['paragraph', story],
      ],
    ],
    [
      `Norden made it through to the next round at home on Saturday, but my word did they make hard work of it this time against ten!`,
      [
        [
          'paragraph',
          'Norden made it through to the next round at home on Saturday, but my word did they make hard work of it this time against ten!',
        ],
      ],
    ],
    [
      `Oslo, Apr 18 (NTB) ${story}`,
      [
        ['dateline', 'Oslo, Apr 18 (NTB)'],
        ['paragraph', story],
      ],
    ],
    [
      `Oslo, 18 April, NTB - ${story}`,
      [
        ['dateline', 'Oslo, 18 April, NTB -'],
        ['paragraph', story],
      ],
    ],
    [`Ola Berg (Norden): "We were lucky tonight."`, [['paragraph', 'Ola Berg (Norden): "We were lucky tonight."']]],
    [
      `(CNN)${story}`,
      [
        ['dateline', '(CNN)'],
        ['paragraph', story],
      ],
    ],
    [
      `${story}\nTrouble for Lind\n${story}`,
      [
        ['paragraph', story],
        ['headline', 'Trouble for Lind'],
        ['paragraph', story],
      ],
    ],
    [
      `${story}\n© 2023 AFP`,
      [
        ['paragraph', story],
        ['credit', '© 2023 AFP'],
      ],
    ],
    [
      `${story}\nAdditional reporting by Ann Lind`,
      [
        ['paragraph', story],
        ['credit', 'Additional reporting by Ann Lind'],
      ],
    ],
    [
      `${story}\nReuters/AFP`,
      [
        ['paragraph', story],
        ['credit', 'Reuters/AFP'],
      ],
    ],
    [
      `${story}\n\nNorden's Ola Berg celebrates scoring during the league match between Norden and Harbour. Ann Lind/PA Wire/dpa`,
      [
        ['paragraph', story],
        ['caption', "Norden's Ola Berg celebrates scoring during the league match between Norden and Harbour."],
        ['credit', 'Ann Lind/PA Wire/dpa'],
      ],
    ],
    [
      ` date 2023-05-07 Norden fans are seen before the match.\n${story}`,
      [
        ['debris', 'date 2023-05-07'],
        ['caption', 'Norden fans are seen before the match.'],
        ['paragraph', story],
      ],
    ],
    [
      `${story}\n14': Berg curls in\n90+5': Lind levels`,
      [
        ['paragraph', story],
        ['key-moments', "14': Berg curls in\n90+5': Lind levels"],
      ],
    ],
    [
      `${story}\n63 min: Berg hits the bar.`,
      [
        ['paragraph', story],
        ['key-moments', '63 min: Berg hits the bar.'],
      ],
    ],
    [
      `${story}\n22 minutes were gone when Berg fell.`,
      [
        ['paragraph', story],
        ['paragraph', '22 minutes were gone when Berg fell.'],
      ],
    ],
    [
      `${story}\nNorden 2-0 Harbour\n(Norden win 4-1 on aggregate)`,
      [
        ['paragraph', story],
        ['results', 'Norden 2-0 Harbour\n(Norden win 4-1 on aggregate)'],
      ],
    ],
    [
      `${story}\nNorden 2 Harbour Town 0`,
      [
        ['paragraph', story],
        ['results', 'Norden 2 Harbour Town 0'],
      ],
    ],
    [
      `${story} Norden: Vik, Berg, Dahl, Lund (Moe 77), Eide, Ruud. Goals: Berg 35. Att: 9,430 Ref: S Dahl (Oslo).`,
      [
        ['paragraph', story],
        [
          'lineup',
          'Norden: Vik, Berg, Dahl, Lund (Moe 77), Eide, Ruud. Goals: Berg 35. Att: 9,430 Ref: S Dahl (Oslo).',
        ],
      ],
    ],
    [
      `${story}\nVik, Berg, Dahl, Lund (Moe 77), Eide, Ruud, Lie.\n\nMoe, Aas.\n\nBerg 1, Lie 10.\n\n9,796\n\nS Dahl`,
      [
        ['paragraph', story],
        [
          'lineup',
          'Vik, Berg, Dahl, Lund (Moe 77), Eide, Ruud, Lie.\n\nMoe, Aas.\n\nBerg 1, Lie 10.\n\n9,796\n\nS Dahl',
        ],
      ],
    ],
    [
      `${story} He named four men: Vik, who was ill, Berg, who was not, and two others.`,
      [['paragraph', `${story} He named four men: Vik, who was ill, Berg, who was not, and two others.`]],
    ],
  ])('%j', (text, blocks) => {
    expect(cut(text)).toEqual(blocks);
  });

  test.each([
    'Share',
    'Share on Facebook Twitter WhatsApp',
    'Read more: Norden sign Lind',
    'RELATED',
    'Advertisement',
    'Issued on: Modified:',
    'We use cookies to improve your visit.',
    '#NORHAR #Cup @norden',
    'By Ann Lind',
    'Ann Lind, Norden reporter',
    'Sunday, 7 May 2023',
    'Sunday 7 May 2023 01:00 BST',
    'https://example.org/report',
    '* * *',
  ])('takes %j for debris', (line) => {
    expect(cut(`${story}\n${line}\n${story}`)).toEqual([
      ['paragraph', story],
      ['debris', line],
      ['paragraph', story],
    ]);
  });

  test('joins a paragraph that was wrapped by hand', () => {
    const wrapped =
      'Norden beat Harbour by two goals to nil on a cold Saturday in front of\nnine thousand people who had come to see the great Ola Berg play for\nthe last time.';
    expect(cut(wrapped)).toEqual([['paragraph', wrapped]]);
  });

  test('keeps offsets into text with CRLF and a byte order mark', () => {
    expect(cut(`\uFEFFNorden win\r\n\r\n${story}\r\n`)).toEqual([
      ['headline', 'Norden win'],
      ['paragraph', story],
    ]);
  });

  test('covers any text with ordered blocks and sentences and never crashes', () => {
    const parts = fc.constantFrom(
      ...[
        story,
        'Norden: A, B, C, D, E',
        "14': Goal",
        '\n',
        '\n\n',
        ' ',
        '"',
        '. ',
        'OSLO: ',
        '(CNN)',
        'A/PA Wire/dpa',
        'Share',
        'Norden 2-0 Harbour',
        'date 2023-05-07 ',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const block of findBlocks(text, null)) {
          expect(text.slice(last, block.start).trim()).toBe('');
          let inner = block.start;
          for (const sentence of block.sentences) {
            expect(text.slice(inner, sentence.start).trim()).toBe('');
            expect(text.slice(sentence.start, sentence.end).trim()).not.toBe('');
            inner = sentence.end;
          }
          expect(inner).toBe(block.end);
          last = block.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

test('leaves prose whole that tells minutes behind its small words', () => {
  const prose =
    "In the 12' Rossi scored, on 20' Verdi hit the post, at 45' Costa was booked and on 70' Neri made it two for the hosts.";
  expect(findBlocks(prose, null)).toHaveLength(1);
});
