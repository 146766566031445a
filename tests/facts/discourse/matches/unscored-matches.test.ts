import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const first = 'Ajax beat FC Utrecht 4-1 on Saturday, Marco Rossi scoring three.\n\n';

/** Matches of a text as "Ajax 4-1 FC Utrecht", a score that is worked out with a dagger, and its goals. */
function told(text: string): { readonly matches: readonly string[]; readonly goals: readonly string[] } {
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  return {
    matches: factsOf(facts, 'match').map(
      ({ teams: [a, b], score, derived }) => `${a.name} ${score?.join('-') ?? '?'} ${b.name}${derived ? '†' : ''}`,
    ),
    goals: factsOf(facts, 'goal').map(({ scorer, team }) => `${scorer}: ${team?.name ?? '?'}`),
  };
}

describe('a match of which a round-up prints no score', () => {
  test.each([
    ['Feyenoord saw off PSV Eindhoven with a late goal from Luca Bianchi.', 'Feyenoord ? PSV Eindhoven'],
    [
      'Feyenoord claimed their first win of the season as PSV Eindhoven defender Luca Bianchi put through his own net.',
      'Feyenoord ? PSV Eindhoven',
    ],
    ["Luca Bianchi's late goal inspired Feyenoord to a fine win over PSV Eindhoven.", 'Feyenoord ? PSV Eindhoven'],
    ['Luca Bianchi fired in as he led Feyenoord to victory against PSV Eindhoven.', 'Feyenoord ? PSV Eindhoven'],
    [
      'Feyenoord are still top after they won at PSV Eindhoven. Luca Bianchi got the first.',
      'Feyenoord ? PSV Eindhoven',
    ],
    [
      'Feyenoord collected the points at home to PSV Eindhoven. Luca Bianchi got the first.',
      'Feyenoord ? PSV Eindhoven',
    ],
    ['A Luca Bianchi goal gave Feyenoord all three points against PSV Eindhoven.', 'Feyenoord ? PSV Eindhoven'],
    [
      'Feyenoord had their first win of the season at the expense of PSV Eindhoven, Luca Bianchi scoring.',
      'Feyenoord ? PSV Eindhoven',
    ],
    ['Feyenoord won at PSV Eindhoven, where Luca Bianchi scored late on.', 'Feyenoord ? PSV Eindhoven'],
    ['Feyenoord took maximum points at PSV Eindhoven through a Luca Bianchi goal.', 'Feyenoord ? PSV Eindhoven'],
    [
      'Feyenoord narrowly avoided defeat against PSV Eindhoven. Late in the game Luca Bianchi scored to spare their blushes.',
      'Feyenoord ? PSV Eindhoven',
    ],
    [
      'Feyenoord are into the final after easing past PSV Eindhoven. Luca Bianchi got the first.',
      'Feyenoord ? PSV Eindhoven',
    ],
    [
      'Feyenoord produced a great comeback to beat PSV Eindhoven, Luca Bianchi grabbing the winner.',
      'Feyenoord ? PSV Eindhoven',
    ],
    ['A penalty by Luca Bianchi was enough for Feyenoord to see off PSV Eindhoven.', 'Feyenoord ? PSV Eindhoven'],
  ])('is reported where somebody is told to have scored: %s', (text, match) => {
    const { matches, goals } = told(first + text);
    expect(matches).toEqual(['Ajax 4-1 FC Utrecht', match]);
    expect(goals.some((goal) => goal.startsWith('Luca Bianchi'))).toBe(true);
  });

  test.each([
    'Feyenoord saw off PSV Eindhoven.',
    'Feyenoord, who beat PSV Eindhoven, are top. Luca Bianchi scored.',
    'Feyenoord hope to beat PSV Eindhoven, and Luca Bianchi has scored in three games.',
    'After beating PSV Eindhoven Feyenoord rest Luca Bianchi.',
    'Ajax face Feyenoord for a place in the final after the Rotterdam side saw off PSV Eindhoven. Luca Bianchi scored.',
    'Feyenoord beat PSV Eindhoven keeper Bruno Verdi to the signing of Luca Bianchi.',
  ])('is none where it is only mentioned: %s', (text) => {
    expect(told(first + text).matches).toEqual(['Ajax 4-1 FC Utrecht']);
  });
});

describe('a score that no sentence prints', () => {
  test.each([
    [
      'Feyenoord saw off PSV Eindhoven. Luca Bianchi put Feyenoord ahead and Bruno Verdi made it 2-0.',
      'Feyenoord 2-0 PSV Eindhoven†',
    ],
    [
      'Feyenoord lost at PSV Eindhoven. Luca Bianchi and Bruno Verdi scored before the break and an own goal made it 3-0.',
      'PSV Eindhoven 3-0 Feyenoord†',
    ],
    [
      'Feyenoord sank PSV Eindhoven. Luca Bianchi blasted the visitors into a first-half lead before Bruno Verdi steered in a shot to make it 2-0.',
      'Feyenoord 2-0 PSV Eindhoven†',
    ],
    [
      'Feyenoord took a point home from PSV Eindhoven. Luca Bianchi opened the scoring before Bruno Verdi equalised.',
      'Feyenoord 1-1 PSV Eindhoven†',
    ],
    [
      'Feyenoord settled for a tie at home to PSV Eindhoven. Luca Bianchi opened the scoring before Bruno Verdi equalised.',
      'Feyenoord 1-1 PSV Eindhoven†',
    ],
    [
      'Feyenoord clinched a place in Europe after a dramatic tie with PSV Eindhoven. Luca Bianchi opened the scoring before Bruno Verdi equalised.',
      'Feyenoord 1-1 PSV Eindhoven†',
    ],
    [
      'Feyenoord and PSV Eindhoven played to a tie. Luca Bianchi opened the scoring before Bruno Verdi equalised.',
      'Feyenoord 1-1 PSV Eindhoven†',
    ],
    [
      'Feyenoord drew at PSV Eindhoven, blowing a two-goal lead. Luca Bianchi struck twice, but Bruno Verdi pulled one back and levelled to make it 2-2.',
      'Feyenoord 2-2 PSV Eindhoven†',
    ],
  ])('is worked out where the goals leave no doubt: %s', (text, match) => {
    expect(told(text).matches).toEqual([match]);
  });

  test.each([
    ['Feyenoord saw off PSV Eindhoven. Luca Bianchi grabbed a late winner.', 'Feyenoord ? PSV Eindhoven'],
    ['Feyenoord drew with PSV Eindhoven. Luca Bianchi scored for Feyenoord.', 'Feyenoord ? PSV Eindhoven'],
    [
      'Feyenoord saw off PSV Eindhoven. Bruno Verdi scored for PSV Eindhoven to make it 1-1.',
      'Feyenoord ? PSV Eindhoven',
    ],
    [
      'Feyenoord saw off PSV Eindhoven. Luca Bianchi put Feyenoord ahead and Bruno Verdi made it 2-0. The visitors reduced the arrears late on.',
      'Feyenoord ? PSV Eindhoven',
    ],
    [
      'Feyenoord drew at PSV Eindhoven in a six-goal thriller. Luca Bianchi opened the scoring before Bruno Verdi equalised.',
      'Feyenoord ? PSV Eindhoven',
    ],
  ])('stays unknown where one may be left out: %s', (text, match) => {
    expect(told(text).matches).toEqual([match]);
  });
});

test('what only names a match is none, and the report goes on with the one before', () => {
  const { goals } = told(`${first}Feyenoord saw off PSV Eindhoven, too. Bruno Verdi pulled one back for FC Utrecht.`);
  expect(goals).toContain('Bruno Verdi: FC Utrecht');
});

test.each([
  ['Feyenoord and PSV Eindhoven shared four goals in the capital.', 'Feyenoord 2-2 PSV Eindhoven'],
  ['Feyenoord and PSV Eindhoven shared the spoils in a goalless encounter.', 'Feyenoord 0-0 PSV Eindhoven'],
  ['Feyenoord came out on top against PSV Eindhoven by the odd goal in three.', 'Feyenoord 2-1 PSV Eindhoven'],
])('a score told in words is printed: %s', (text, match) => {
  expect(told(text).matches).toEqual([match]);
});

test('a goal is not of the match told before where its sentence names another one', () => {
  const { goals } = told(`${first}Feyenoord beat PSV Eindhoven last weekend thanks to a goal from Bruno Verdi.`);
  expect(goals.filter((goal) => goal.startsWith('Bruno Verdi'))).toEqual([]);
});

test('right behind a goal that led the one that levels is of the other side', () => {
  const text = 'Feyenoord drew with PSV Eindhoven. Feyenoord took the lead through Luca Bianchi. Bruno Verdi levelled.';
  expect(told(text).goals).toEqual(['Luca Bianchi: Feyenoord', 'Bruno Verdi: PSV Eindhoven']);
});

describe('a report that never says how its match ended', () => {
  test.each([
    [
      "Feyenoord still play like a side in trouble, but the point stolen by Luca Bianchi's equaliser may be enough. PSV Eindhoven did as they " +
        "liked before the break. Feyenoord were lucky that PSV Eindhoven could not add to Bruno Verdi's opener.",
      ['Luca Bianchi: ?', 'Bruno Verdi: PSV Eindhoven'],
    ],
    [
      'Feyenoord made it three wins in a row as Luca Bianchi scored twice before half-time. PSV Eindhoven had no answer to him. PSV Eindhoven have now lost five ' +
        'in a row, while Feyenoord are third.',
      ['Luca Bianchi: ?', 'Luca Bianchi: ?'],
    ],
    [
      "Luca Bianchi's late equaliser earned Feyenoord a point against PSV Eindhoven. Bruno Verdi had put PSV Eindhoven ahead.",
      ['Bruno Verdi: PSV Eindhoven', 'Luca Bianchi: Feyenoord'],
    ],
  ])('%s', (text, goals) => {
    expect(told(text).goals.toSorted()).toEqual(goals.toSorted());
  });

  test('is not the one recalled with its score where the lead tells who won the one before', () => {
    const { matches } = told(
      'Feyenoord climbed to ninth with a hard-fought win over PSV Eindhoven on Sunday. Luca Bianchi struck the only goal on 34 minutes. PSV Eindhoven, ' +
        'who had won 3-1 there in March, had the better of the second half.',
    );
    expect(matches).toContain('Feyenoord 1-0 PSV Eindhoven†');
  });

  test.each([
    'Feyenoord face PSV Eindhoven on Saturday. Feyenoord have Luca Bianchi back, who scored twice at Ajax. PSV Eindhoven are without Bruno Verdi.',
    'Feyenoord sold Luca Bianchi to PSV Eindhoven. Feyenoord wanted more. PSV Eindhoven paid. Luca Bianchi scored once for Feyenoord.',
    'Luca Bianchi scored twice as Feyenoord won again. Ajax and PSV Eindhoven are level on points behind Feyenoord. Ajax and PSV Eindhoven meet soon.',
  ])('has none where two are yet to meet or more are told of: %s', (text) => {
    expect(told(text)).toEqual({ matches: [], goals: [] });
  });
});

describe('two that are said to have met', () => {
  test('have played a match where goals are told of it, and its score is what these add up to', () => {
    const text =
      `${first}Feyenoord hosted PSV Eindhoven in the late game and Luca Bianchi gave the home side the lead on 50 minutes. Bruno Verdi levelled. ` +
      'Carlo Neri put PSV Eindhoven 2-1 up and Feyenoord were grateful to Luca Rossi, who curled in a free-kick in the 84th minute to make it 2-2.';
    const { matches, goals } = told(text);
    expect(matches).toContain('Feyenoord 2-2 PSV Eindhoven†');
    expect(goals).toContain('Carlo Neri: PSV Eindhoven');
  });

  test('have a match of an unknown score where something may be left out', () => {
    const { goals } = told(`${first}Feyenoord took on PSV Eindhoven and went in front through Luca Bianchi.`);
    expect(goals).toContain('Luca Bianchi: Feyenoord');
  });

  test.each([
    'Feyenoord hosted PSV Eindhoven last month, when Luca Bianchi scored.',
    'Feyenoord host PSV Eindhoven next.',
  ])('have none of another day: %s', (text) => {
    expect(told(`${first}${text}`).goals.filter((goal) => goal.startsWith('Luca Bianchi'))).toEqual([]);
  });
});

describe('a match that was drawn from behind', () => {
  test.each([
    ['Feyenoord came from 2-0 down to draw with PSV Eindhoven on Saturday.', ['Feyenoord 2-2 PSV Eindhoven†']],
    ['Feyenoord recovered from 3-1 down to draw with PSV Eindhoven.', ['Feyenoord 3-3 PSV Eindhoven†']],
    ['Feyenoord drew with PSV Eindhoven after being 2-0 down.', ['Feyenoord 2-2 PSV Eindhoven†']],
    [
      'Feyenoord came from 2-0 down to draw with PSV Eindhoven. It ended 3-3 after Luca Bianchi struck.',
      ['Feyenoord 3-3 PSV Eindhoven'],
    ],
    ['Feyenoord could not come back from 2-0 down to draw with PSV Eindhoven.', []],
    [
      'Feyenoord, who came from 2-0 down to beat Ajax last week, drew with PSV Eindhoven.',
      ['Feyenoord ? PSV Eindhoven'],
    ],
    [
      'Feyenoord drew with PSV Eindhoven but Ajax came from 2-0 down to beat Heerenveen.',
      ['Ajax ? SC Heerenveen', 'Feyenoord ? PSV Eindhoven'],
    ],
    ['Feyenoord came from 2-0 down to draw with PSV Eindhoven in a six-goal thriller.', ['Feyenoord ? PSV Eindhoven']],
    [
      'Feyenoord came from 2-0 down to draw with PSV Eindhoven. PSV led again, 3-2, before Luca Bianchi levelled.',
      ['Feyenoord ? PSV Eindhoven'],
    ],
    ['Feyenoord were hoping to come from 2-0 down to draw with PSV Eindhoven.', []],
  ])('was level at what the other side had had: %s', (text, matches) => {
    expect(told(text).matches).toEqual(matches);
  });
});
