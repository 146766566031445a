import { beforeAll, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** Results, goals and cards, each as one line. */
function toldIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2023-03-11' }), reader).facts.flatMap((fact) => {
    if (fact.kind === 'match')
      return [`${fact.teams.map(({ name }) => name).join(' v ')} ${fact.score?.join('-') ?? '?'}`];
    if (fact.kind === 'goal')
      return [`${fact.scorer} ${fact.team?.name ?? '?'} ${String(fact.minute)} ${fact.how ?? ''}`.trim()];
    return fact.kind === 'card' ? [`${fact.player} ${fact.card} ${String(fact.minute)}`] : [];
  });
}

const live = `LIVE: cup final Everton - Fulham (1-2, finished)

Thank you for following along!

84' - GOAL FULHAM! Everton - Fulham 1-2
There it is. Substitute Ivo Ruiz breaks away, cuts inside Lind and shoots into the far corner.

77' - Yellow card Kok
The Fulham captain holds back Brandt.

71' - Sent off!!
Everton have to continue with ten men. Jan Lind, who was already on a yellow, comes in much too late.

58' - Yellow card Lind

52' - GOAL EVERTON! 1-1
It hung in the air. Ola Brandt from the spot!

HALF-TIME: Everton - Fulham 0-1

31' - GOAL FULHAM! 0-1
Out of nothing really. A corner, and Tim Kok nods in his first of the season.`;

test('gives what stands under the heading of an entry of a live report its minute, side and card', () => {
  expect(toldIn(live)).toEqual([
    'Everton v Fulham 1-2',
    'Tim Kok Fulham 31 header',
    'Ola Brandt Everton 52 penalty',
    'Ivo Ruiz Fulham 84',
    'Tim Kok yellow 77',
    'Jan Lind yellow 58',
    'Jan Lind red 71',
  ]);
});

test('leaves the story below a list of key moments alone', () => {
  const told = toldIn(
    "12' GOAL! Ola Brandt heads in for Everton.\n\nEverton beat Fulham 2-1. Ivo Ruiz scored for Fulham.",
  );
  expect(told).toContain('Ivo Ruiz Fulham null');
});

test.each(['HALF-TIME: Everton 0-1 Fulham', 'HT: Everton 0 Fulham 1', 'HALF-TIME: Everton - Fulham 0-1'])(
  'takes the score of half-time for no result: %s',
  (line) => {
    expect(toldIn(`${line}\n\nFULL-TIME: Everton 2-1 Fulham`)).toEqual(['Everton v Fulham 2-1']);
  },
);

test.each([
  'RIVERMOUTH RANGERS 2 (Sizer 33p Allbones 90)\n\nSKARBY 1 (Crookes 12)\n\nAtt 67',
  'Rivermouth Rangers 2 (Sizer 33p, Allbones 90) Skarby 1 (Crookes 12)',
])('takes a line of names, goals and minutes for the side that it begins with: %s', (text) => {
  expect(toldIn(text).toSorted()).toEqual([
    'Allbones Rivermouth Rangers 90',
    'Crookes Skarby 12',
    'Rivermouth Rangers v Skarby 2-1',
    'Sizer Rivermouth Rangers 33 penalty',
  ]);
});

test('knows the sides of a live list by the letters beside the score, and whose each goal was', () => {
  expect(
    toldIn(
      "Germany beat Japan 2-1 on Saturday.\n\n- GOAL, GER 1-0 JPN, 12' There it is! Ola Brandt heads in a corner.\n- 40' GER 1-1 JPN: Ivo Ruiz levels from the spot.\n- 58' Piet Vos is off, straight red for a late tackle on Ruiz.\n- GOAL, GER 2-1 JPN, 77' Jan Lind with the winner.",
    ),
  ).toEqual([
    'Germany v Japan 2-1',
    'Ola Brandt Germany 12 header',
    'Ivo Ruiz Japan 40 penalty',
    'Jan Lind Germany 77',
    'Piet Vos red 58',
  ]);
});

test('takes the scores in a commentary of single lines for those of the moment', () => {
  const text = [
    'Match ends, Everton 2, Fulham 1.',
    'Second Half ends, Everton 2, Fulham 1.',
    'Goal!',
    'Goal! Everton 2, Fulham 1. Ola Brandt (Everton) header from very close range to the centre of the goal. Assisted by Jan Lind.',
    'Ivo Ruiz (Fulham) wins a free kick in the attacking half.',
    'Jan Lind (Everton) is shown the yellow card for a bad foul.',
    'First Half ends, Everton 1, Fulham 1.',
    'Goal! Everton 1, Fulham 1. Tim Kok (Everton) from a free kick with a left footed shot to the top left corner.',
    'Goal! Everton 0, Fulham 1. Ivo Ruiz (Fulham) converts the penalty with a right footed shot.',
  ].join('\n');
  expect(toldIn(text).toSorted()).toEqual([
    'Everton v Fulham 2-1',
    'Ivo Ruiz Fulham null penalty',
    'Jan Lind yellow null',
    'Ola Brandt Everton null header',
    'Tim Kok Everton null free-kick',
  ]);
});
