import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** `Brandt A 4`, `Kok U yellow`: goals and cards of a footer under a report of Ajax and Utrecht. */
function listed(footer: string): readonly string[] {
  const article = articleOf({ text: `Ajax beat Utrecht 3-2 at home on Sunday.\n\n${footer}` });
  const side = (name: string | undefined): string => (name === undefined ? '?' : name === 'Ajax' ? 'A' : 'U');
  return readArticle(article, reader).facts.flatMap((fact) => {
    if (fact.kind === 'goal') return [`${fact.scorer} ${side(fact.team?.name)} ${String(fact.minute)}`];
    return fact.kind === 'card' ? [`${fact.player} ${side(fact.team?.name)} ${fact.card}`] : [];
  });
}

const goals = ['Brandt A 4', 'Vos A 22', 'Kok A 30', 'Costa U 68', 'Ruiz U 71'];

test.each([
  'Goals: Ajax – Brandt 4, Vos 22, Kok 30. Utrecht – Costa 68 pen, Ruiz 71.',
  'Goals: Ajax - Brandt 4, Vos 22, Kok 30; Utrecht - Costa 68, Ruiz 71.',
  'Goals: Ajax: Brandt 4, Vos 22, Kok 30. Utrecht: Costa 68, Ruiz 71.',
  'Goals: Ajax – Brandt (4) Vos (22) Kok (30). Utrecht – Costa (68) Ruiz (71).',
  'Goals: Brandt (4), Vos (22), Kok (30) for Ajax; Costa (68), Ruiz (71) for Utrecht.',
  'Ajax: Brandt 4, Vos 22, Kok 30\nUtrecht: Costa 68, Ruiz 71',
])('%s', (line) => {
  expect(listed(line).toSorted()).toEqual(goals.toSorted());
});

test.each([
  'Ajax 3 Utrecht 2\nScorers:\nAjax: Brandt 4, Vos 22pen, Kok 30\nUtrecht: Costa 68, Ruiz 71\nHalftime: 3-0',
  'Ajax 3 Utrecht 2\n\nAjax: Brandt 4, Vos 22, Kok 30\n\nUtrecht: Costa 68, Ruiz 71',
])('the sides below a label or a result have a line each: %s', (lines) => {
  expect(listed(lines).toSorted()).toEqual(goals.toSorted());
});

test('scorers stand in brackets behind the goals of a side and those at half-time', () => {
  const lines = 'Ajax (3) 3 (Brandt 4, Vos 22, Kok 30)\nUtrecht (0) 2 (Costa 68, Ruiz 71)\nSent off: Berg (Ajax) 88';
  expect(listed(lines).toSorted()).toEqual([...goals, 'Berg A red'].toSorted());
});

test.each([
  'Ajax 3 Utrecht 2\n\nAjax: Brandt 6, Vos 7, Kok 8, Lind 5\n\nUtrecht: Costa 6, Ruiz 7, Berg 4',
  'Ajax 3 Utrecht 2\nBooked:\nAjax: Brandt 4, Vos 22\nUtrecht: Costa 68',
])('marks out of ten and bookings below a result are no goals: %s', (lines) => {
  expect(listed(lines).filter((each) => !each.endsWith('yellow'))).toEqual([]);
});

test.each([
  'Scoring Summary:\nAJX – Brandt 2 (unassisted) 4\nAJX – Vos 9 (Lind 1, Kok 3) 22\nAJX – Kok 1 (penalty) 30\nUTR – Costa 3 (Ruiz) 68\nUTR – Ruiz 4 (PK) 71',
  'Scoring:\nAjax: Brandt 4\nAjax: Vos (Kok) 22\nAjax: Kok (pen) 30\nUtrecht: Costa 68\nUtrecht: Ruiz (Costa) 71',
])('a line for each goal stands behind the letters or the name of its side: %s', (lines) => {
  expect(listed(lines).toSorted()).toEqual(goals.toSorted());
});

test.each([
  'AJX – Brandt (caution; Tactical Foul) 34\nUTR – Costa (ejection; Second Caution) 80',
  'AJX – Brandt (Vos 34)\nUTR – Costa (Ruiz 80)',
])('lines of cards and of changes are no goals: %s', (lines) => {
  expect(listed(lines).filter((each) => !/yellow|red/u.test(each))).toEqual([]);
});

test.each([
  'Ajax 1-0 Utrecht (Including Goal)',
  'Ajax 1-0 Utrecht (Video Highlights)',
  'Ajax 1-0 Utrecht (With Photos)',
])('what a page offers in brackets has not scored: %s', (line) => {
  expect(readArticle(articleOf({ text: line }), reader).facts.map(({ kind }) => kind)).toEqual(['match']);
});

test('the letters before a card of a line tell whose it was', () => {
  expect(listed('UTR – Costa (ejection; Second Caution) 80')).toEqual(['Costa U red']);
});

test('a footer names the cards of both sides in one line', () => {
  expect(listed('Booked: Ajax – Kok, Vos. Utrecht – Ruiz.\nSent off: Ajax – Berg 85.').toSorted()).toEqual([
    'Berg A red',
    'Kok A yellow',
    'Ruiz U yellow',
    'Vos A yellow',
  ]);
});

test.each([
  ['Ajax (Ola Brandt, Piet Vos) beat Utrecht 2-0.', ['Ola Brandt A null', 'Piet Vos A null']],
  [
    'Ajax (Ola Brandt 12, Piet Vos 34) beat Utrecht (Tim Kok 50) 2-1.',
    ['Ola Brandt A 12', 'Piet Vos A 34', 'Tim Kok U 50'],
  ],
  ['Ajax (Ola Brandt) drew 1-1 with Utrecht (Tim Kok).', ['Ola Brandt A null', 'Tim Kok U null']],
  ['Ajax (Ola Brandt) beat Utrecht 2-0.', []],
])('scorers stand in brackets behind their side where there are as many as goals: %s', (text, told) => {
  const facts = readArticle(articleOf({ text }), reader).facts.filter((fact) => fact.kind === 'goal');
  const side = (name: string | undefined): string => (name === 'Ajax' ? 'A' : 'U');
  expect(facts.map(({ scorer, team, minute }) => `${scorer} ${side(team?.name)} ${String(minute)}`).toSorted()).toEqual(
    told.toSorted(),
  );
});

test.each([
  'Ajax 3 Utrecht 2 (halftime 3-0)\n\nScorers:\n\nAjax - Brandt 4, Vos 22, Kok 30\n\nUtrecht - Costa 68, Ruiz 71.',
  'Ajax 3-2 Utrecht\n\nBrandt 4 (A) Vos 22 (A) Kok 30 (A) Costa 68 (U) Ruiz 71 (U)',
  'Ajax 3-2 Utrecht\n\nBrandt 4 (A), Vos 22 (A); Kok 30 (A), Costa 68 pen (U), Ruiz 71 (U)',
])('the side of a scorer stands before the first name or as letters behind it: %s', (lines) => {
  expect(listed(lines).toSorted()).toEqual(goals.toSorted());
});

const ratings = (side: string, names: string): string =>
  `${side}: Berg 6; ${names} 6.5 (Holm 65, 6), Dahl 7, Lund 5, Moe 6`;
const ajax = ratings('Ajax (4-3-3)', 'Brandt 8, Vos 7.5, Kok 7, Lind 6, Boon 5, Ashe 6, Cole');
const utrecht = ratings('Utrecht (4-2-3-1)', 'Costa 7, Ruiz 6.5, Rossi 5, Neri 5, Verdi 6, Bianchi 6, Reed');

test('line-ups with a formation and marks say whose scorers are listed below them', () => {
  const lines = `${ajax}\n\nGoals: Brandt 4', Vos 22', Kok 30'\n\n${utrecht}\n\nGoals: Costa 68', Ruiz 71'`;
  expect(listed(lines).toSorted()).toEqual(goals.toSorted());
});

test('how a side stood may be told behind the colon, and a label may say that it is the eleven', () => {
  const lines = `${ajax.replace(' (4-3-3):', ': (4-3-3)')}\n\nGoals: Brandt 4', Vos 22', Kok 30'\n\n${utrecht.replace(' (4-2-3-1):', ' XI:')}\n\nGoals: Costa 68', Ruiz 71'`;
  expect(listed(lines).toSorted()).toEqual(goals.toSorted());
});

describe('the score that no sentence prints', () => {
  const told = (text: string): readonly string[] =>
    readArticle(articleOf({ text }), reader).facts.flatMap((fact) =>
      fact.kind === 'match' ? [`${fact.teams[0].name} ${fact.score?.join('-') ?? '?'} ${fact.teams[1].name}`] : [],
    );
  const lead = "Ola Brandt's goal helped Ajax to a thumping win over Utrecht in the league.";

  test('is that of the scorers listed below both line-ups', () => {
    expect(told(`${lead}\n\n${ajax}\n\nGoals: Brandt 4', Vos 22', Kok 30'\n\n${utrecht}\n\nGoals: Costa 68'`)).toEqual([
      'Ajax 3-1 FC Utrecht',
    ]);
    expect(told(`${lead}\n\n${ajax}\n\nGoals: Brandt 4'\n\n${utrecht}`)).toEqual(['Ajax 1-0 FC Utrecht']);
  });

  test.each([`${ajax}\n\nGoals: Brandt 4'`, `${ajax}\n\nGoals: Brandt 4'\n\n${utrecht}\n\nGoals: Costa 68', Ruiz 71'`])(
    'is left open where a line-up is missing or the winner is another: %s',
    (lists) => {
      expect(told(`${lead}\n\n${lists}`).filter((each) => !each.includes('?'))).toEqual([]);
    },
  );

  test('is left open where somebody scored whom the lists leave out', () => {
    const lists = `${ajax}\n\nGoals: Brandt 4'\n\n${utrecht}\n\nThe rout was completed when Jan Lind fired in.`;
    expect(told(`${lead}\n\n${lists}`).filter((each) => !each.includes('?'))).toEqual([]);
  });

  test('a goal told of "the striker" is that of the one listed for the minute', () => {
    const text = `${lead}\n\n${ajax}\n\nGoals: Brandt 4', Vos 62'\n\n${utrecht}\n\nUtrecht rallied through Ruiz.\n\nThe striker turned in the cross after 62 minutes.`;
    const facts = readArticle(articleOf({ text }), reader).facts;
    expect(facts.flatMap((fact) => (fact.kind === 'goal' && fact.minute === 62 ? [fact.scorer] : []))).toEqual(['Vos']);
  });
});
