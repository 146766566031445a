import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function goalsIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2018-10-07' }), reader)
    .facts.flatMap((fact) => (fact.kind === 'goal' ? [`${fact.scorer} ${fact.team?.name ?? '?'}`] : []))
    .toSorted();
}

test('tells the sides by "the hosts" and "the visitors" though the report does not say who plays at home', () => {
  const text =
    'Ajax beat Utrecht 2-1 on Saturday.\n\nOla Brandt put the hosts ahead on 12 minutes. The visitors equalised when ' +
    'Sami Neri headed in, but Piet Vos scored the winner for Ajax.\n\nUtrecht defender Sami Neri was later booked.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Ajax', 'Piet Vos Ajax', 'Sami Neri FC Utrecht']);
});

test.each([
  'Ajax lost 2-1 to Utrecht.\n\nStriker Piet Vos headed Ajax in front.\n\nThe introduction of Sami Neri did the trick. The lanky forward equalised on 62 minutes.',
  'Ajax lost 2-1 to Utrecht.\n\nStriker Piet Vos headed Ajax in front.\n\nUtrecht sent on Sami Neri at the break. The tall striker equalised on 62 minutes.',
])('takes a part in the team for whoever has just come on: %s', (text) => {
  expect(goalsIn(text)).toEqual(['Piet Vos Ajax', 'Sami Neri FC Utrecht']);
});

test('gives the goals that a report goes on to tell to the first leg that it is about', () => {
  const text =
    'Ajax will take a 2-0 lead into the second leg of their play-off after beating Utrecht away from home.\n\n' +
    'Ola Brandt put Ajax in front from the spot, and Piet Vos doubled their lead on 57 minutes.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Ajax', 'Piet Vos Ajax']);
});

test('gives no goal to a match whose score speaks against it', () => {
  const text =
    'Ajax beat Utrecht 2-0 and Feyenoord drew 1-1 at Vitesse on Saturday.\n\nOla Brandt put Ajax ahead. ' +
    'Ajax had their keeper to thank before Sami Neri equalised with a late header.';
  expect(goalsIn(text)).not.toContain('Sami Neri Ajax');
  expect(goalsIn(text)).not.toContain('Sami Neri FC Utrecht');
});

test('gives no goal of a side whose match is not known to the match told before', () => {
  const text =
    'Ajax beat Utrecht 2-1 and Feyenoord beat Vitesse 2-1 on Saturday.\n\nBottom side Heerenveen picked up a first win of the ' +
    "season, Ola Brandt's 80th-minute header settling it.";
  expect(goalsIn(text)).toEqual([]);
});

test.each([
  'Ola Brandt, who scored against Feyenoord on Sunday, limped off.',
  'Utrecht last scored three games ago, when Ola Brandt netted at Feyenoord.',
])('gives no goal of another match to the one told: %s', (told) => {
  expect(goalsIn(`Utrecht lost 2-0 at Ajax on Saturday.\n\n${told}`)).toEqual([]);
});

test('gives no goal of a paragraph about another match to the one told before', () => {
  const text =
    'Ajax beat Utrecht 2-1 and Feyenoord beat Vitesse 1-0 on Saturday.\n\nThe shock came in Friesland, where Heerenveen ' +
    'ended a long run without a win. Ola Brandt put them ahead against Groningen, and Piet Vos headed what proved to be the winner.';
  expect(goalsIn(text)).toEqual([]);
});

test.each([
  'Ajax had beaten Feyenoord 3-1 the week before, an Ola Brandt hat-trick sealing it.',
  'Ajax beat Feyenoord 3-1 in the first meeting, on a hat-trick by Ola Brandt.',
])('gives the goals that a recalled result came of to that match: %s', (told) => {
  expect(goalsIn(`Ajax drew 1-1 with Utrecht on Saturday.\n\nOla Brandt scored for Ajax.\n\n${told}`)).toEqual([
    'Ola Brandt Ajax',
    'Ola Brandt Ajax',
    'Ola Brandt Ajax',
    'Ola Brandt Ajax',
  ]);
});

describe('scorers listed behind a result', () => {
  test.each([
    ['Ajax 2-0 Utrecht: Brandt (34), Vos (71 pen)', ['Brandt Ajax', 'Vos Ajax']],
    [
      'Ajax 2-1 Utrecht (Ola Brandt 22, Piet Vos 80; Ivo Ruiz 90+2)',
      ['Ivo Ruiz FC Utrecht', 'Ola Brandt Ajax', 'Piet Vos Ajax'],
    ],
    ['Ajax 1-1 Utrecht. Goals: Brandt (9) - Ruiz (30).', ['Brandt Ajax', 'Ruiz FC Utrecht']],
    [
      'Ajax 1-2 Utrecht: Ruiz (9, 50) for Utrecht; Brandt (60) for Ajax.',
      ['Brandt Ajax', 'Ruiz FC Utrecht', 'Ruiz FC Utrecht'],
    ],
    [
      'Ajax 2-1 Utrecht. Ajax scorers: Brandt 15, Vos 77. Utrecht scorer: Ruiz 50.',
      ['Brandt Ajax', 'Ruiz FC Utrecht', 'Vos Ajax'],
    ],
    [
      'Ajax beat Utrecht 2-1 at home on Sunday (Brandt 22, 80 pen; Ruiz 50).',
      ['Brandt Ajax', 'Brandt Ajax', 'Ruiz FC Utrecht'],
    ],
    ["FT: Ajax 2-1 Utrecht (Brandt 22' 80', Ruiz 50')", ['Brandt Ajax', 'Brandt Ajax', 'Ruiz FC Utrecht']],
    [
      'Ajax 1-2 Utrecht: ap Rhys 4; Mac Ruiz 50 (p), Lind 70',
      ['Lind FC Utrecht', 'Mac Ruiz FC Utrecht', 'ap Rhys Ajax'],
    ],
    [
      'Ajax 2 (Brandt, Vos pen) Utrecht 3 (Ruiz 2, Lind)',
      ['Brandt Ajax', 'Lind FC Utrecht', 'Ruiz FC Utrecht', 'Ruiz FC Utrecht', 'Vos Ajax'],
    ],
    ['Ajax 2 Utrecht 1\nBrandt (22 mins), Vos (80); Ruiz (50)', ['Brandt Ajax', 'Ruiz FC Utrecht', 'Vos Ajax']],
    ['FT: Ajax 2-1 Utrecht (Brandt, van der Werg og; Ruiz)', ['Brandt Ajax', 'Ruiz FC Utrecht', 'van der Werg Ajax']],
    ['FT: Ajax 3-0 Utrecht (Brandt 2, Vos)', ['Brandt Ajax', 'Brandt Ajax', 'Vos Ajax']],
    ['FT: Ajax 3-0 Utrecht (Brandt, Vos)', []],
    ['FT: Ajax 1-0 Utrecht (Friendly)', []],
    ['Ajax 2-0 Utrecht\n\nBrandt 22, Vos 80', ['Brandt Ajax', 'Vos Ajax']],
    ['Ajax 3-0 Utrecht\n\nBrandt 22, 55\n\nVos 80', ['Brandt Ajax', 'Brandt Ajax', 'Vos Ajax']],
    ['Ajax 4-0 Utrecht\n\nBrandt 22, 55\n\nVos 80', []],
    ['Ajax beat Utrecht 3-1 on Sunday (Brandt 22, Vos 80).', []],
    ['Ajax 1-0 Utrecht (HT 1-0)', []],
    [
      'Eredivisie: Ajax 1 Utrecht 2 (Brandt 32 pen; Ruiz 20, Lind 84)',
      ['Brandt Ajax', 'Lind FC Utrecht', 'Ruiz FC Utrecht'],
    ],
    ['Ajax 2-0 Utrecht: a night to forget for Ruiz (30 passes), Brandt (two saves)', []],
  ])('%s', (text, goals) => {
    expect(goalsIn(text)).toEqual(goals);
  });
});

test.each([
  ['Ola Brandt, who scored both goals as Utrecht beat Feyenoord 2-0 a week earlier, was substituted.', 2],
  ['Utrecht had won the first meeting 2-1 with goals from Ola Brandt and Piet Vos.', 2],
  ['Utrecht had beaten Feyenoord 3-0 on Friday, with Ola Brandt scoring twice.', 2],
  ['Utrecht lost 2-0 at Feyenoord in their last game, when Ola Brandt and Piet Vos scored.', 2],
  ['Utrecht, who had lost 3-2 at Feyenoord in their opener, went down when Ola Brandt nodded home.', 0],
])('puts the goals of a match told in passing into that match: %s', (told, goals) => {
  const { facts } = readArticle(
    articleOf({ text: `Utrecht lost 2-0 at Ajax on Saturday.\n\n${told}`, date: '2018-10-07' }),
    reader,
  );
  const main = facts.find((fact) => fact.kind === 'match' && fact.main);
  const key = main?.kind === 'match' ? main.key : '';
  expect(facts.filter((fact) => fact.kind === 'goal' && fact.match !== key)).toHaveLength(goals);
});

test('gives no goal to a coach, whoever is spoken of between', () => {
  const text =
    'Ajax beat Utrecht 3-0 on Saturday.\n\n"We suffered," Ajax coach Jan Kok told reporters. Kok sent on Ola Brandt, and the ' +
    'veteran took 12 minutes to make his mark. There was a smile when he sealed the points from the spot.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Ajax']);
});

test('gives the early lead of those who lost to them, however they are called', () => {
  const text =
    "Ajax are second. Bottom club Utrecht's troubles go on. The cash-strapped outfit, whose players have not been paid, slumped " +
    'to a 3-1 loss at Ajax despite taking an early lead through Ola Brandt.';
  expect(goalsIn(text)).toEqual(['Ola Brandt FC Utrecht']);
});

test('takes the decisive kick behind a draw after extra time for no goal', () => {
  const text =
    'Ajax beat Utrecht in a shootout on Saturday.\n\nOla Brandt was fouled by Piet Vos. Captain Ivo Ruiz rolled in the decisive ' +
    'spot-kick as Ajax prevailed 4-3 following a 1-1 draw after extra time.';
  expect(goalsIn(text)).toEqual([]);
});

test('gives a goal to the match that a meeting was won in', () => {
  const text = 'On Saturday, Ajax beat Groningen 4-0, and Utrecht won the derby with Feyenoord 1-0 through Ola Brandt.';
  expect(goalsIn(text)).toEqual(['Ola Brandt FC Utrecht']);
});

test('places a goal by no club that a player of a nation is of', () => {
  const text =
    'Scotland drew 1-1 with Belgium on Saturday.\n\nOla Brandt, of Rangers, broke the deadlock on 64 minutes for the visitors.';
  expect(goalsIn(text)).toHaveLength(1);
});

test.each([
  [
    'Queens Park Rangers lost 2-1 at Bristol City on Saturday.\n\nFormer Rangers striker Ola Brandt headed in.',
    'Bristol City',
  ],
  ['Mathare United lost 2-1 at Gor Mahia on Saturday.\n\nMathare substitute Ola Brandt headed in.', 'Mathare United'],
])('takes the last or first word of a club before a part and a name for the club: %s', (text, team) => {
  expect(goalsIn(text)).toEqual([`Ola Brandt ${team}`]);
});

test.each([
  ["Ola Brandt met Piet Vos's cross to score. Vos made it 2-1 late on for Ajax. Ivo Ruiz had levelled.", 2, 0],
  ['Utrecht defender Ivo Ruiz was robbed by nobody. Ola Brandt robbed Ivo Ruiz and slotted home.', 1, 0],
  ['Ola Brandt was brought down by Ivo Ruiz and Piet Vos scored from the spot. Utrecht levelled through Ruiz.', 1, 1],
  ['Ola Brandt replied for the home side.', 1, 0],
])('tells sides by who laid a goal on, who was robbed and who fouled: %s', (told, ajax, utrecht) => {
  const goals = goalsIn(`Ajax drew 2-2 at home to Utrecht on Saturday.\n\n${told}`);
  expect(goals.filter((goal) => goal.endsWith(' Ajax'))).toHaveLength(ajax);
  expect(goals.filter((goal) => goal.endsWith('Utrecht'))).toHaveLength(utrecht);
});

test('knows the side of a national player by his nation', () => {
  const text = 'Italy drew 1-1 with Norway on Saturday.\n\nNorwegian captain Ola Brandt scored, and Piet Vos levelled.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Norway', 'Piet Vos Italy']);
});

test('gives the goal of "the visitors" to the match of the goal before it', () => {
  const text =
    'Ajax won 2-0 at Utrecht while Feyenoord drew 1-1 with Vitesse.\n\nOla Brandt scored twice for Ajax. Piet Vos gave ' +
    'Feyenoord the lead but Ivo Ruiz equalised for the visitors.';
  expect(goalsIn(text)).toContain('Ivo Ruiz Vitesse Arnhem');
});

test('reads the scorers of summaries with a line for each side, penalties and own goals under the side that gains', () => {
  const text =
    'Summaries from the Dutch championship matches on Sunday\n\nAjax 2 Ola Brandt 5, 66\n\nUtrecht 1 Sami Neri 72pen\n\n' +
    'Halftime: 1-0; Attendance: 31,200\n\nHeerenveen 0\n\nRed Card: Tim Kok 60\n\nVitesse 1 Piet Vos 40og\n\n' +
    'Halftime: 0-1; Attendance: 14,100';
  expect(goalsIn(text)).toEqual([
    'Ola Brandt Ajax',
    'Ola Brandt Ajax',
    'Piet Vos Vitesse Arnhem',
    'Sami Neri FC Utrecht',
  ]);
});

test('finds by the town the match of a goal that names no side', () => {
  const text =
    'Utrecht and Heerenveen are without a win after losing 3-1 at Ajax and 2-0 at Feyenoord respectively. Ola Brandt netted a brace in ' +
    'Rotterdam.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Feyenoord', 'Ola Brandt Feyenoord']);
});

test('reads key moments that begin with a bare minute', () => {
  const text =
    'Ajax 3-1 Utrecht\n\nAjax won at the weekend.\n\nKey moments\n14: Sami Neri extends Utrecht lead in tie\n55: Ola Brandt pounces from ' +
    'close range\n70: Ola Brandt levels the aggregate scores\n90+2: Piet Vos seals it on the break';
  expect(goalsIn(text)).toEqual(['Ola Brandt Ajax', 'Ola Brandt Ajax', 'Piet Vos Ajax', 'Sami Neri FC Utrecht']);
});

test('reads a result that stands behind goals, and goals that have won it', () => {
  const text =
    'Ajax beat Utrecht 2-0 on Sunday, while Feyenoord rallied from a goal down to beat Vitesse 3-1 behind two goals by Ola Brandt and one ' +
    'from Piet Vos.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Feyenoord', 'Ola Brandt Feyenoord', 'Piet Vos Feyenoord']);
});

test('leaves a goal with the side named behind it where the sentence ends with the result of others', () => {
  const text =
    'Ajax beat Utrecht 3-0 on Saturday. Ola Brandt rounded things off from the spot to leave Ajax a point ahead after Feyenoord and Vitesse drew 2-2.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Ajax']);
});

test('gives goals behind the heading of a part to the match told there, be it after them', () => {
  const text =
    'Group C\n\nAjax beat Utrecht 4-2.\n\nGroup D\n\nOla Brandt scored twice to settle it early. Thanks to that brace, Feyenoord beat Vitesse 4-0.';
  expect(goalsIn(text)).toEqual(['Ola Brandt Feyenoord', 'Ola Brandt Feyenoord']);
});

test('leaves goals of a match without a result out of the one told beside it', () => {
  const text =
    "Feyenoord's second goal came straight after, when Ola Brandt scored with his first touch.\n\nAjax fought back to lead Utrecht, but it ended in a 2-2 draw.";
  expect(goalsIn(text).filter((goal) => /Ajax|Utrecht/u.test(goal))).toEqual([]);
});

test('takes nothing for a goal of the first match told that stands before it with a meeting of two others', () => {
  const text =
    'The weekend saw the clash between Feyenoord and Vitesse. A goal from Ola Brandt gave the initiative to the visitors.\n\nAjax were 2-1 winners over Utrecht. Piet Vos scored.';
  expect(goalsIn(text).map((goal) => goal.split(' ')[1])).toEqual(['Vos']);
});

test('leaves a goal that won others a match out of the one told before', () => {
  expect(goalsIn('Ajax beat Utrecht 2-1 while a late Ola Brandt goal gave a 1-0 win to Feyenoord.')).toEqual([]);
});

test('leaves the penalty that won a shootout out of the match', () => {
  const text =
    'Ajax knocked out Utrecht 5-3 on penalties. Vitesse beat Feyenoord 3-1. Captain Ola Brandt scored the winning penalty for Ajax.';
  expect(goalsIn(text)).toEqual([]);
});

test.each([
  ['Ajax go top while Ola Brandt nets hat-trick', 3],
  ['Ajax win and Ola Brandt scores three', 3],
])('puts a goal of the headline into the match in which the text has its scorer: %s', (headline, count) => {
  const text = `${headline}\n\nAjax beat Utrecht 3-0 on Saturday.\n\nOla Brandt starred with a hat-trick as Feyenoord beat Heracles 3-1.`;
  expect(goalsIn(text)).toEqual(Array.from({ length: count }, () => 'Ola Brandt Feyenoord'));
});

test.each([
  'Ola Brandt, who handed Feyenoord a 2-1 victory in Heerenveen last month, doubled the lead.',
  'Ola Brandt, who helped Feyenoord beat Vitesse 2-1 on Wednesday, doubled the lead.',
  'Ola Brandt, who scored as Feyenoord beat Vitesse 2-1 on Wednesday, doubled the lead.',
])('leaves what is said of a scorer out of the match that he scores in: %s', (text) => {
  expect(goalsIn(`Ajax beat Utrecht 3-0. ${text}`).map((goal) => goal.split(' ').at(-1))).toEqual(['Ajax']);
});

test('stays with the match of those behind an opening about others', () => {
  const text =
    'Ajax lost 3-1 at Utrecht on Sunday.\n\nAfter Feyenoord beat Vitesse 1-0 on Saturday, Ajax could not afford to drop points but fell behind to a goal by Ola Brandt.\n\nPiet Vos levelled the scores.';
  expect(goalsIn(text)).toEqual(expect.arrayContaining(['Ola Brandt FC Utrecht', 'Piet Vos ?']));
});

test('takes no scorer in a list of sides for a side', () => {
  expect(goalsIn('Feyenoord 0\nAjax 1 Ola Brandt 1\n\nVitesse 1 Piet Vos 86\nUtrecht 0')).not.toContain(
    'Piet Vos Ajax',
  );
});
