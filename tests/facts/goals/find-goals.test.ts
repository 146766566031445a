import { beforeAll, describe, expect, test } from 'vitest';
import type { Score } from '../../../src/facts/fact.ts';
import { readAffiliations } from '../../../src/facts/goals/scorers/affiliations.ts';
import { findGoals } from '../../../src/facts/goals/find-goals.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { openReader } from '../a-reader.ts';
import { storyOf } from './a-story.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function find(text: string, score: Score | null = null): ReturnType<typeof findGoals> {
  const story = storyOf(reader, text, score);
  return findGoals(story, reader.goals, readAffiliations(story));
}

/** Goals as `Rossi 12 header`, with the side where the score or the words tell it. */
function goalsIn(text: string, score: Score | null = null): readonly string[] {
  return find(text, score)
    .facts.map(({ scorer, team, minute, stoppage, how }) =>
      [
        scorer.split(' ').at(-1),
        team?.name ?? '?',
        minute === null ? '' : `${minute}${stoppage === null ? '' : `+${stoppage}`}`,
        how ?? '',
      ]
        .filter((each) => each !== '')
        .join(' '),
    )
    .toSorted();
}

function withoutSide(goal: string): string {
  return goal.replace(/ (?:Ajax|FC Utrecht|\?)/u, '');
}

describe('the side of a goal', () => {
  test.each<readonly [string, Score, readonly string[]]>([
    ['Rossi put Ajax ahead after 12 minutes.', [1, 1], ['Rossi Ajax 12']],
    ['Rossi gave the visitors the lead on the hour.', [1, 1], ['Rossi FC Utrecht 60']],
    ['Utrecht hit back through Rossi in the 70th minute.', [1, 1], ['Rossi FC Utrecht 70']],
    ["Utrecht's Marco Rossi headed in.", [1, 1], ['Rossi FC Utrecht header']],
    ['Rossi had put the visitors ahead.', [1, 1], ['Rossi FC Utrecht']],
    ['A soft goal from Rossi handing the visitors the lead.', [2, 1], ['Rossi FC Utrecht']],
    ['Rossi earned Utrecht a point from the penalty spot.', [1, 1], ['Rossi FC Utrecht penalty']],
    ['Rossi put Ajax ahead. Verdi cancelled out the opener.', [1, 1], ['Rossi Ajax', 'Verdi FC Utrecht']],
    ['Rossi scored twice.', [3, 0], ['Rossi Ajax', 'Rossi Ajax']],
    ['Rossi scored a hat-trick.', [3, 1], ['Rossi Ajax', 'Rossi Ajax', 'Rossi Ajax']],
    ['Rossi gave Ajax the lead. Costa equalised.', [1, 1], ['Costa FC Utrecht', 'Rossi Ajax']],
    ['Rossi gave Ajax the lead. Bianchi doubled the advantage.', [2, 1], ['Bianchi Ajax', 'Rossi Ajax']],
    ['An own goal by Utrecht defender Costa settled it.', [1, 0], ['Costa Ajax own-goal']],
    [
      "Utrecht's Marco Rossi pulled one back on the half-hour mark before Verdi's second, a long-range effort in first-half stoppage time, made it 3-1.",
      [4, 1],
      ['Rossi FC Utrecht 30', 'Verdi Ajax 45'],
    ],
    ["Ajax's Costa turned the cross into his own net.", [1, 1], ['Costa FC Utrecht own-goal']],
  ])('of "%s" (%j) is %j', (text, score, goals) => {
    expect(goalsIn(text, score)).toEqual(goals);
  });
});

describe('the minute of a goal', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Rossi opened the scoring in the 12th minute before Costa equalised from the spot on 40 minutes.',
      ['Costa 40 penalty', 'Rossi 12'],
    ],
    [
      'In the 50th minute Rossi nodded home and, in the 53rd, Bianchi headed the second.',
      ['Bianchi 53 header', 'Rossi 50 header'],
    ],
    ['Rossi struck in the 10th and 55th minutes.', ['Rossi 10', 'Rossi 55']],
    ["Rossi scored twice (24', 90'+3).", ['Rossi 24', 'Rossi 90+3']],
    ['Ajax took the lead in the 16th minute. Rossi seized the ball and fired home.', ['Rossi 16']],
    ['Rossi, who came on in the 60th minute, scored.', ['Rossi']],
    ['Rossi scored just after the hour.', ['Rossi']],
    ['Rossi and Bianchi scored in the 10th and 35th minutes.', ['Bianchi 35', 'Rossi 10']],
    ['Rossi scored in the fourth minute of injury time.', ['Rossi 90+4']],
  ])('in "%s": %j', (text, goals) => {
    expect(goalsIn(text).map(withoutSide)).toEqual(goals);
  });
});

describe('a goal told more than once', () => {
  test.each<readonly [string, number]>([
    ["Rossi's late winner beat Utrecht. Ajax struggled until Rossi tapped in in the 88th minute.", 1],
    ['Rossi scored the opener. It was Rossi who broke the deadlock.', 1],
    ["Rossi's double won it. Rossi headed home after 10 minutes. Rossi struck again in the 70th minute.", 2],
    ['Rossi scored after 10 minutes. Rossi scored his second in the 70th minute.', 2],
    ['Rossi hit a hat-trick. Rossi converted a penalty in the 12th minute.', 3],
    ['Rossi scored his 20th goal of the season.', 1],
  ])('"%s" is %d', (text, count) => {
    expect(
      find(text, [3, 2]).facts.length +
        find(text, [3, 2]).unresolved.filter(({ reason }) => reason.includes('side')).length,
    ).toBe(count);
  });
});

describe('what is no goal', () => {
  test.each([
    'Rossi hit the post.',
    'Rossi should have scored.',
    'Rossi almost doubled the lead.',
    'Rossi had a goal disallowed for offside.',
    'Rossi tapped in but the goal was ruled out.',
    'Rossi missed a penalty.',
    'Rossi came close to a second.',
    'Rossi thought he had equalised.',
    'Rossi has scored twelve goals this season.',
    'Rossi, who scored a hat-trick last week, was quiet.',
    'Rossi had scored in the first leg.',
    'Rossi scored the winning penalty in the shootout.',
    "Rossi's error led to the opening goal.",
    'Rossi drove a shot narrowly past the post.',
    'Rossi hopes to score against his old club.',
    'Rossi had a shot on goal.',
    'Rossi turned in a fine performance.',
  ])('%s', (text) => {
    expect(find(text).facts).toEqual([]);
  });
});

describe('the score', () => {
  test('leaves out goals that exceed it and says so', () => {
    const { facts, unresolved } = find(
      'Rossi put Ajax ahead. Bianchi put Ajax ahead. Verdi tapped in for Ajax.',
      [1, 0],
    );
    expect(facts).toHaveLength(1);
    expect(unresolved.map(({ reason }) => reason)).toContain('more goals than the score says');
  });

  test('gives a side without goals no scorer', () => {
    expect(
      find('Costa tapped in for Utrecht.', [1, 0]).facts.filter(({ team }) => team?.name === 'FC Utrecht'),
    ).toEqual([]);
  });
});

describe('the evidence of a goal', () => {
  test.each([
    'Rossi tapped in.',
    'Ajax hit back through Rossi.',
    'Rossi broke clear. He rounded the keeper and tapped in.',
  ])('of "%s" holds the surname', (text) => {
    const story = storyOf(reader, text);
    const [goal] = findGoals(story, reader.goals, readAffiliations(story)).facts;
    const slices = goal?.evidence.map(({ start, end }) => story.marked.article.text.slice(start, end)) ?? [];
    expect(slices.join(' … ')).toContain('Rossi');
  });
});

describe('lists of scorers', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Ajax 2 (Rossi 12, Verdi 80 pen) Utrecht 1 (Costa 55)',
      ['Costa FC Utrecht 55', 'Rossi Ajax 12', 'Verdi Ajax 80 penalty'],
    ],
    ["Goals: Ajax: Rossi 5', 30' Utrecht: Costa 9'", ['Costa FC Utrecht 9', 'Rossi Ajax 30', 'Rossi Ajax 5']],
    [
      "Ajax 2-1 Utrecht\nGoals: Rossi 17', Verdi pen 90+5' | Costa 28'",
      ['Costa FC Utrecht 28', 'Rossi Ajax 17', 'Verdi Ajax 90+5 penalty'],
    ],
    [
      'Ajax: Alpha, Beta, Gamma, Delta, Rossi (Neri 60), Verdi. Goals: Rossi 35, Costa 75 og. Booked: Beta. Utrecht: Omega, Sigma, Tau, Theta, Costa, Lambda. Goals: Lambda 41.',
      ['Costa Ajax 75 own-goal', 'Lambda FC Utrecht 41', 'Rossi Ajax 35'],
    ],
  ])('%s', (text, goals) => {
    expect(goalsIn(text, [3, 1])).toEqual(goals);
  });
});

describe('lists that count along', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Ajax - Utrecht 1-2 (1-1)\nScorers: 1-0 Rossi (12), 1-1 Costa (41), 1-2 Neri (58, pen)',
      ['Costa FC Utrecht 41', 'Neri FC Utrecht 58 penalty', 'Rossi Ajax 12'],
    ],
    [
      'Ajax - Utrecht 2-0 (1-0)\nScorers: Rossi (12), 2-0 Costa (41, own goal)',
      ['Costa Ajax 41 own-goal', 'Rossi Ajax 12'],
    ],
    [
      "70' GOAL! Ajax 2-1 Utrecht (Bianchi)\n64' GOAL! Ajax 1-1 Utrecht (Rossi pen) He sends the keeper to the kiosk.\n41' GOAL! Ajax 0-1 Utrecht (Costa)",
      ['Bianchi Ajax 70', 'Costa FC Utrecht 41', 'Rossi Ajax 64 penalty'],
    ],
    [
      "58' GOAL for Ajax! And what a beauty. Free-kick, 24 metres, Marco Rossi over the wall.\n33' NO GOAL! Verdi was offside.",
      ['Rossi Ajax 58'],
    ],
  ])('%s', (text, goals) => {
    expect(goalsIn(text, [3, 3])).toEqual(goals);
  });
});

describe('a name near a goal that has no part in it', () => {
  test.each<readonly [string, readonly string[]]>([
    ["Rossi raced onto Verdi's pass before firing into the far corner.", ['Rossi Ajax']],
    ["Costa fell to his knees when Rossi's effort hit the net.", ['Rossi Ajax']],
    ["Verdi's strike had struck the defender.", []],
    ['The keeper palmed away a header from a Verdi corner.', []],
    ["The keeper palmed away Verdi's 60th-minute effort.", []],
    ["The game was a repeat of the final won by Verdi's famous winner.", []],
    ['Ajax won thanks to an own goal by Costa and a strike from Rossi.', ['Costa Ajax own-goal', 'Rossi Ajax']],
  ])('%s', (text, goals) => {
    expect(goalsIn(text, [3, 0])).toEqual(goals);
  });
});
