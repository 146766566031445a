import { beforeAll, expect, test } from 'vitest';
import type { Fact } from '../../../src/facts/fact.ts';
import { readArticle } from '../../../src/facts/read-article.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const lead = 'Ajax beat FC Utrecht 2-0 on Saturday. Marco Rossi scored twice.';
const second = 'Feyenoord drew 1-1 with Heerenveen. Bruno Verdi scored for Feyenoord.';

test.each([
  ['PSV Eindhoven were rampant against AZ Alkmaar. Luca Bianchi scored.', []],
  ['Ajax were rampant. Luca Bianchi scored.', ['Luca Bianchi']],
])('after "%s" a goal is of a match told only where its teams play in it', (paragraph, scorers) => {
  const article = articleOf({
    text: [second, lead.replace(' scored twice', ' scored'), paragraph].join('\n\n'),
    date: '2018-10-07',
  });
  const goals = factsOf(readArticle(article, reader).facts, 'goal').map(({ scorer }) => scorer);
  expect(goals.filter((scorer) => scorer === 'Luca Bianchi')).toEqual(scorers);
});

test.each([
  [
    'Ajax drew 1-1 with FC Utrecht to stay behind Feyenoord, who won 3-0 at Heerenveen thanks to a goal from Luca Bianchi.',
  ],
  ['Ajax drew 1-1 with FC Utrecht, while Luca Bianchi scored as Feyenoord won 3-0 at Heerenveen.'],
  ['Feyenoord won 3-0 at Heerenveen with a goal from Luca Bianchi, and Ajax drew 1-1 with FC Utrecht.'],
])('%s The goal is of the result beside it', (text) => {
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const [goal] = factsOf(facts, 'goal');
  const match = factsOf(facts, 'match').find(({ key }) => key === goal?.match);
  expect(match?.teams.map(({ name }) => name).toSorted()).toEqual(['Feyenoord', 'SC Heerenveen']);
});

test('the goals of the next sentence are of the match that the main clause told last', () => {
  const text =
    'Feyenoord beat SC Heerenveen 3-0, and Ajax, who had lost to PSV Eindhoven, drew 2-2 with FC Utrecht. Luca Bianchi scored twice.';
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const teams = factsOf(facts, 'goal').map(
    (goal) => factsOf(facts, 'match').find(({ key }) => key === goal.match)?.teams[0].name,
  );
  expect(teams).toEqual(['Ajax', 'Ajax']);
});

test.each([
  [
    'one that it gives no result of',
    'Ajax beat FC Utrecht 4-1 on Saturday, while Feyenoord lost to PSV Eindhoven.\n\nAt De Kuip, Luca Bianchi headed the visitors in front. Bruno Verdi levelled from the spot.\n\nMarco Rossi struck twice as Heerenveen made it three wins in a row.',
    ['Luca Bianchi: PSV Eindhoven', 'Bruno Verdi: Feyenoord'],
  ],
  [
    'one that it gives a result of',
    'Ajax beat FC Utrecht 4-1 on Saturday, while PSV Eindhoven won 1-0 at Feyenoord.\n\nMarco Rossi scored three for Ajax.\n\nAt De Kuip, Luca Bianchi headed the visitors in front.',
    ['Luca Bianchi: PSV Eindhoven'],
  ],
  [
    'one whose ground stands behind what else opens it',
    'Ajax beat FC Utrecht 4-1 on Saturday, while PSV Eindhoven won 1-0 at Feyenoord.\n\nIn the late game at De Kuip, Luca Bianchi broke clear to score.',
    ['Luca Bianchi: PSV Eindhoven'],
  ],
  [
    'one named in the clause of the goal',
    "Bruno Verdi's header gave Ajax a 1-0 win over FC Utrecht, which had defender Paul Costa sent off, and Luca Bianchi headed in a corner as PSV Eindhoven beat Feyenoord by the same score.",
    ['Bruno Verdi: Ajax', 'Luca Bianchi: PSV Eindhoven'],
  ],
])('a goal is of the match that its paragraph or its clause turns to: %s', (_, text, goals) => {
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const told = factsOf(facts, 'goal').map(({ scorer, team }) => `${scorer}: ${team?.name ?? '?'}`);
  expect(told.filter((goal) => !goal.startsWith('Marco Rossi: Ajax'))).toEqual(goals);
});

test('whoever replies is of the other side than the one replied to', () => {
  const text =
    'Ajax beat FC Utrecht 4-1. Marco Rossi struck twice and Luca Bianchi netted a penalty for Ajax, with Bruno Verdi replying.';
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const verdi = factsOf(facts, 'goal').find(({ scorer }) => scorer === 'Bruno Verdi');
  expect(verdi?.team?.name).toBe('FC Utrecht');
});

test.each([
  ['Luca Bianchi silenced the crowd on Thursday, finding the net.', []],
  ['Luca Bianchi silenced the crowd on Saturday, finding the net.', ['Luca Bianchi']],
])('"%s" is of the match of Saturday only where it is said to be', (sentence, scorers) => {
  const text = `Ajax beat FC Utrecht 2-0 on Saturday. ${sentence}`;
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  expect(factsOf(facts, 'goal').map(({ scorer }) => scorer)).toEqual(scorers);
});

test.each([
  ["Ajax beat FC Utrecht 3-1 to stay ahead of Feyenoord, who won at Heerenveen with Luca Bianchi's goal.", []],
  ["Ajax, who had lost to Feyenoord, beat FC Utrecht 3-1 with Luca Bianchi's goal.", ['Luca Bianchi']],
  ['Ajax beat FC Utrecht 3-1 to pass Feyenoord, who lost on Friday, with Luca Bianchi scoring.', ['Luca Bianchi']],
])('a goal of a side that plays elsewhere is not of the match told: %s', (text, scorers) => {
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  expect(factsOf(facts, 'goal').map(({ scorer }) => scorer)).toEqual(scorers);
});

test('counts from the time told in the paragraph before', () => {
  const text =
    'Ajax beat Utrecht 2-0.\n\nOla Brandt put Ajax ahead in the 38th minute.\n\nPiet Vos made it 2-0 just two minutes later.';
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  expect(facts.flatMap((fact) => (fact.kind === 'goal' ? [fact.minute] : []))).toEqual([38, 40]);
});

/** The names of the two sides of a match, by its key. */
function sidesOf(facts: readonly Fact[], match: string | undefined): readonly string[] | undefined {
  return factsOf(facts, 'match')
    .find(({ key }) => key === match)
    ?.teams.map(({ name }) => name);
}

const later = '\n\nElsewhere, PSV Eindhoven beat AZ Alkmaar 1-0 with a goal from Bruno Verdi.';

test.each([
  ['Elsewhere, Feyenoord snaffled a 2-2 at Heerenveen, Luca Bianchi scoring both goals in the last 10 minutes'],
  [
    'Ajax beat Utrecht 2-0 to climb to third and Feyenoord snaffled a 1-1 at Heerenveen with a strike from Luca Bianchi',
  ],
  ['Feyenoord snaffled a 2-2 at Heerenveen on Saturday.\n\nLuca Bianchi scored early'],
  ['Ajax beat Utrecht 2-0 and are level with Feyenoord, 2-1 outgunners of Heerenveen with a goal from Luca Bianchi'],
])(
  'behind a result of others that no rule reads ("%s") a goal is not of the match told before or behind it',
  (told) => {
    for (const text of [`${lead}\n\n${told}.${later}`, `${told}.${later}`]) {
      const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
      const goals = factsOf(facts, 'goal').filter(({ scorer }) => scorer === 'Luca Bianchi');
      for (const { match } of goals) expect(sidesOf(facts, match)).toContain('Feyenoord');
    }
  },
);

test.each([
  ['Ajax, bamboozled 3-1 by Feyenoord last month, gave as good as they got. Luca Bianchi scored for Ajax.'],
  ['Feyenoord and Heerenveen had clung to a 2-2 in March. Ajax went ahead when Luca Bianchi scored.'],
  ['Feyenoord had outgunned Heerenveen 2-1 but Ajax led when Luca Bianchi scored.'],
])('a result of others that is only recalled ("%s") leaves the goal to the match being told', (told) => {
  const text = `Ajax beat FC Utrecht 2-0 on Saturday. ${told}${later}`;
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const goal = factsOf(facts, 'goal').find(({ scorer }) => scorer === 'Luca Bianchi');
  expect(factsOf(facts, 'match').find(({ key }) => key === goal?.match)?.teams[0].name).toBe('Ajax');
});

const round =
  'Ajax beat FC Utrecht 2-1 on Saturday and PSV Eindhoven won 3-1 at AZ Alkmaar.\n\nMarco Rossi put PSV Eindhoven ahead.\n\n';

test.each([
  ['Feyenoord and Heerenveen snaffled a 2-2 apiece. Paul Costa levelled for the hosts'],
  ['Feyenoord were outgunned 2-1 by Heerenveen. Paul Costa forced it in and Luca Bianchi replied for the visitors'],
  ['Elsewhere, Feyenoord recovered from a 3-1 loss to Ajax by bamboozling Heerenveen 1-0, Luca Bianchi scoring early'],
  ["It was Heerenveen's derby until Feyenoord's Luca Bianchi headed in"],
  ["Another roller-coaster ended late on, when Feyenoord's Slovak striker Luca Bianchi headed in"],
])('a goal told of others whose match no rule reads ("%s") is not of a match that is', (told) => {
  const { facts } = readArticle(articleOf({ text: `${round}${told}.`, date: '2018-10-07' }), reader);
  const strangers = factsOf(facts, 'goal').filter(({ scorer }) => scorer !== 'Marco Rossi');
  for (const { match } of strangers) expect(sidesOf(facts, match)).toContain('Feyenoord');
});

test.each([
  ['AZ Alkmaar levelled through a Paul Costa penalty, but PSV Eindhoven led again when Luca Bianchi headed in'],
  ["AZ Alkmaar levelled through a Paul Costa penalty before PSV Eindhoven's Luca Bianchi headed in"],
  ["The former Feyenoord striker Paul Costa levelled for the hosts but PSV Eindhoven's Luca Bianchi headed in"],
  ['The visitors doubled their lead when Luca Bianchi headed in'],
  ['PSV Eindhoven, beaten 2-1 by Feyenoord in May, doubled their lead when Luca Bianchi headed in'],
])('a goal of the match being told ("%s") stays with it, whoever else is named', (told) => {
  const { facts } = readArticle(articleOf({ text: `${round}${told}.`, date: '2018-10-07' }), reader);
  const goal = factsOf(facts, 'goal').find(({ scorer }) => scorer === 'Luca Bianchi');
  expect(goal?.team?.name).toBe('PSV Eindhoven');
});

test('a goal stays with the match of "the Dutch club" where it looks to pass a side of another', () => {
  const text =
    'Sevilla beat Getafe 2-1.\n\nAjax lost 3-2 at Valencia on Saturday. The Dutch club had gone nine games unbeaten and looked set to leapfrog Sevilla when Luca Bianchi headed in.';
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const goal = factsOf(facts, 'goal').find(({ scorer }) => scorer === 'Luca Bianchi');
  expect(sidesOf(facts, goal?.match)).toContain('Ajax');
});

test.each([
  ['Feyenoord led through Paul Costa until Heerenveen levelled.\n\nLuca Bianchi then put the home side ahead.', false],
  ['Luca Bianchi then put the home side ahead.', true],
])('a goal told before its match is of it only where no others are told there: %s', (told, isOfAjax) => {
  const text = `${told}\n\nAjax beat FC Utrecht 2-1 on Saturday, while PSV Eindhoven won 3-1 at AZ Alkmaar.`;
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  const goal = factsOf(facts, 'goal').find(({ scorer }) => scorer.endsWith('Bianchi'));
  expect(goal !== undefined).toBe(isOfAjax);
});
