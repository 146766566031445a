import { describe, expect, it } from 'vitest';
import type { Dataset, Tie } from '../../src/dataset/dataset.ts';
import { mergeReadings, type ReadArticle } from '../../src/dataset/merge-readings.ts';
import { northCup, replayCup, report, rules, summerLeague, team } from './build-reading.ts';

const [ayr, bray, cork, dale] = [team('Ayr Rovers'), team('Bray Town'), team('Cork Athletic'), team('Dale City')];

function merge(...readings: readonly ReadArticle[]): Dataset {
  return mergeReadings(readings, rules);
}

function onlyTie(dataset: Dataset): Tie {
  expect(dataset.ties).toHaveLength(1);
  const [tie] = dataset.ties;
  if (tie === undefined) throw new Error('no tie');
  return tie;
}

const quarter = { competition: northCup, stage: 'quarter-final' };

/** Two legs a week apart; the year tells which rules hold. */
function legs(
  year: number,
  first: readonly [number, number],
  second: readonly [number, number] | null,
  extras: object = {},
): readonly ReadArticle[] {
  return [
    report('one', `${year}-04-12`)
      .match([ayr, bray], first, { ...quarter, date: `${year}-04-11`, home: ayr, leg: 1 })
      .report.build(),
    report('two', `${year}-04-19`)
      .match([bray, ayr], second, { ...quarter, date: `${year}-04-18`, home: bray, leg: 2, ...extras })
      .report.build(),
  ];
}

describe('a tie over two legs', () => {
  it('adds up both legs in the order of the first, and marks the sum as derived', () => {
    const dataset = merge(...legs(2024, [0, 3], [0, 1]));
    const tie = onlyTie(dataset);
    expect(tie).toMatchObject({
      teams: [ayr, bray],
      competition: northCup,
      season: '2023-24',
      stage: 'quarter-final',
      twoLegged: true,
      aggregate: { value: [1, 3], origin: 'derived' },
      through: { value: bray, origin: 'derived' },
      decidedBy: { value: 'aggregate', origin: 'derived' },
      legMargin: null,
      next: null,
    });
    expect(tie.legs).toEqual(dataset.matches.map(({ id }) => id));
    expect(tie.aggregate?.evidence.map(({ article }) => article)).toEqual(['one', 'two']);
  });

  it('takes the aggregate and the team through as a report prints them', () => {
    const tie = onlyTie(merge(...legs(2024, [0, 1], [2, 1], { aggregate: [3, 1], advances: bray })));
    expect(tie).toMatchObject({
      aggregate: { value: [1, 3], origin: 'stated' },
      through: { value: bray, origin: 'stated' },
      decidedBy: { value: 'aggregate', origin: 'stated' },
    });
  });

  it.each([
    { first: [2, 1] as const, winner: bray, by: 1 },
    { first: [0, 3] as const, winner: ayr, by: 3 },
    { first: [2, 2] as const, winner: null, by: 0 },
  ])('knows the margin of a second leg that went to penalties after $first', ({ first, winner, by }) => {
    const tie = onlyTie(merge(...legs(2024, first, null, { shootout: [4, 2] })));
    expect(tie).toMatchObject({
      aggregate: null,
      through: { value: bray, origin: 'derived' },
      decidedBy: { value: 'shootout', origin: 'stated' },
      legMargin: { leg: 2, winner, by },
    });
  });

  it('knows the margin of an unreported leg by a printed aggregate', () => {
    const second = legs(2024, [0, 0], [2, 1], { aggregate: [3, 2] }).slice(1);
    expect(onlyTie(merge(...second))).toMatchObject({
      teams: [ayr, bray],
      legs: [null, expect.any(String)],
      legMargin: { leg: 1, winner: null, by: 0 },
      through: { value: bray },
    });
  });

  it.each([
    { year: 2019, through: { value: ayr, origin: 'derived' }, decidedBy: { value: 'away goals', origin: 'derived' } },
    { year: 2024, through: null, decidedBy: null },
  ])('lets away goals decide in $year only by the rule of the season', ({ year, through, decidedBy }) => {
    expect(onlyTie(merge(...legs(year, [0, 0], [1, 1])))).toMatchObject({ through, decidedBy });
  });

  it('does not let away goals decide where each side has as many', () => {
    expect(onlyTie(merge(...legs(2019, [1, 1], [1, 1]))).through).toBeNull();
  });

  it('is decided by extra time where the second leg had it', () => {
    const tie = onlyTie(merge(...legs(2024, [1, 0], [2, 0], { extraTime: true })));
    expect(tie).toMatchObject({ through: { value: bray }, decidedBy: { value: 'extra time', origin: 'stated' } });
  });

  it('is open after the first leg', () => {
    expect(onlyTie(merge(...legs(2024, [2, 0], null).slice(0, 1)))).toMatchObject({
      legs: [expect.any(String), null],
      aggregate: null,
      through: null,
      decidedBy: null,
      legMargin: null,
    });
  });

  it('takes unnumbered matches of a two-legged stage by day', () => {
    const dataset = merge(
      report('b', '2024-04-19')
        .match([bray, ayr], [2, 2], { ...quarter, date: '2024-04-18' })
        .report.build(),
      report('a', '2024-04-12')
        .match([ayr, bray], [1, 0], { ...quarter, date: '2024-04-11' })
        .report.build(),
    );
    expect(onlyTie(dataset)).toMatchObject({ twoLegged: true, aggregate: { value: [3, 2] }, through: { value: ayr } });
  });

  it('of the next season is another tie', () => {
    const [first, second] = legs(2025, [1, 0], [0, 0]);
    const renamed = [first, second]
      .filter((one) => one !== undefined)
      .map(({ article, reading }) => ({
        article: { ...article, id: `${article.id} again`, text: 'again' + article.id },
        reading,
      }));
    const dataset = merge(...legs(2024, [0, 3], [0, 1]), ...renamed);
    expect(dataset.ties.map(({ season, aggregate }) => [season, aggregate?.value])).toEqual([
      ['2023-24', [1, 3]],
      ['2024-25', [1, 0]],
    ]);
  });

  it('told in passing by one report is a tie with both legs', () => {
    const passing = report('a', '2024-04-12');
    passing.match([ayr, cork], [1, 1], { date: '2024-04-11' });
    passing.match([ayr, bray], [5, 0], { leg: 2, home: ayr, main: false });
    passing.match([bray, ayr], [1, 0], { leg: 1, home: bray, main: false });
    expect(onlyTie(merge(passing.build()))).toMatchObject({
      teams: [bray, ayr],
      aggregate: { value: [1, 5], origin: 'derived' },
      through: { value: ayr },
    });
  });
});

describe('a tie of one match', () => {
  it('goes to the winner', () => {
    const final = { competition: northCup, stage: 'final', date: '2024-05-20' };
    const dataset = merge(report('a', '2024-05-21').match([ayr, bray], [0, 1], final).report.build());
    expect(onlyTie(dataset)).toMatchObject({
      twoLegged: false,
      aggregate: null,
      through: { value: bray, origin: 'derived' },
      decidedBy: { value: 'one match' },
    });
  });

  it('goes to a replay after a draw', () => {
    const round = { competition: replayCup, stage: 'round of 16' };
    const dataset = merge(
      report('a', '2024-01-07')
        .match([ayr, bray], [1, 1], { ...round, date: '2024-01-06' })
        .report.build(),
      report('b', '2024-01-17')
        .match([bray, ayr], [0, 2], { ...round, date: '2024-01-16' })
        .report.build(),
    );
    expect(onlyTie(dataset)).toMatchObject({
      twoLegged: false,
      legs: dataset.matches.map(({ id }) => id),
      through: { value: ayr },
      decidedBy: { value: 'replay' },
    });
  });

  it.each([
    { what: 'a group', extras: { competition: northCup, stage: 'group stage' } },
    { what: 'a qualifying group', extras: { competition: northCup, stage: 'qualifying round' } },
    { what: 'a league', extras: { competition: summerLeague } },
    { what: 'an unknown competition without a stage', extras: {} },
    { what: 'a two-legged stage without a number', extras: quarter },
  ])('is not made of a match of $what', ({ extras }) => {
    const dataset = merge(
      report('a', '2024-04-12')
        .match([ayr, bray], [1, 0], { date: '2024-04-11', ...extras })
        .report.build(),
    );
    expect(dataset.matches).toHaveLength(1);
    expect(dataset.ties).toEqual([]);
  });
});

describe('who goes through in words', () => {
  const second = { competition: northCup, stage: 'quarter-final', leg: 2, date: '2024-04-18' } as const;
  const first = report('a', '2024-04-11')
    .match([ayr, bray], [0, 3], { ...second, leg: 1, date: '2024-04-11' })
    .report.build();

  it('is printed, with the sentence that says it', () => {
    const told = report('b', '2024-04-18')
      .match([bray, ayr], [0, 1], second)
      .advance(bray, { reached: 'semi-final' })
      .report.build();
    expect(onlyTie(merge(first, told))).toMatchObject({
      through: { value: bray, origin: 'stated', evidence: [{ article: 'b', start: 1 }] },
      reached: 'semi-final',
      aggregate: { value: [1, 3], origin: 'derived' },
      conflicts: [],
    });
  });

  it('tells what decided it', () => {
    const told = report('b', '2024-04-18')
      .match([bray, ayr], [0, 3], second)
      .advance(ayr, { by: 'away goals' })
      .report.build();
    expect(onlyTie(merge(first, told)).decidedBy).toMatchObject({ value: 'away goals', origin: 'stated' });
  });

  it('is kept beside what the scores say where the two disagree', () => {
    const told = report('b', '2024-04-18').match([bray, ayr], [0, 1], second).advance(ayr).report.build();
    expect(onlyTie(merge(first, told))).toMatchObject({
      through: { value: ayr, origin: 'stated' },
      conflicts: [{ field: 'advances', readings: [{ value: ayr.name }, { value: bray.name }] }],
    });
  });

  it('is a contradiction where two reports name different teams', () => {
    const told = (id: string, of: typeof ayr): ReadArticle =>
      report(id, '2024-04-18', id).match([bray, ayr], [0, 1], second).advance(of).report.build();
    const { matches } = merge(first, told('b', bray), told('c', ayr));
    expect(matches.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ field: 'advances' }]);
  });

  it('does not make a tie of the last match of a group', () => {
    const told = report('b', '2024-04-18')
      .match([bray, ayr], [2, 1], { competition: northCup, date: '2024-04-18' })
      .advance(bray, { reached: 'round of 16', opponent: ayr })
      .report.build();
    expect(merge(told).ties).toEqual([]);
  });
});

describe('what comes after a tie', () => {
  const semi = { competition: northCup, stage: 'semi-final' };

  it('is the pairing of the later stage with the team that went through', () => {
    const after = report('c', '2024-04-19')
      .fixture([bray, cork], { ...semi, rematchOf: '2023' })
      .fixture([ayr, dale], { competition: summerLeague, date: '2024-04-21' })
      .build();
    const tie = onlyTie(merge(...legs(2024, [0, 3], [0, 1]), after));
    expect(tie.next).toMatchObject({ teams: [bray, cork], stage: 'semi-final', rematchOf: '2023', played: null });
  });

  it('names the home side first, whoever is said to visit whom', () => {
    const after = report('c', '2024-04-19')
      .fixture([bray, cork], { ...semi, home: cork })
      .build();
    expect(onlyTie(merge(...legs(2024, [0, 3], [0, 1]), after)).next?.teams).toEqual([cork, bray]);
  });

  it('tells who went through where nothing else does', () => {
    const after = report('c', '2024-04-19').fixture([cork, bray], semi).build();
    const tie = onlyTie(merge(...legs(2024, [2, 0], null).slice(0, 1), after));
    expect(tie.through).toMatchObject({ value: bray, origin: 'stated', evidence: [{ article: 'c' }] });
  });

  it('is not the pairing of an earlier stage, of another competition or of another year', () => {
    const others = [
      report('c', '2024-04-19').fixture([bray, cork], { competition: northCup, stage: 'round of 16' }).build(),
      report('d', '2024-04-19').fixture([bray, cork], { competition: replayCup, stage: 'final' }).build(),
      report('e', '2026-04-19').fixture([bray, cork], semi).build(),
    ];
    expect(onlyTie(merge(...legs(2024, [0, 3], [0, 1]), ...others)).next).toBeNull();
  });

  it('is not the match for third place, which those play who did not go through', () => {
    const after = report('c', '2024-04-19')
      .fixture([bray, cork], { ...semi, stage: 'third-place match' })
      .build();
    expect(onlyTie(merge(...legs(2024, [2, 0], null).slice(0, 1), after))).toMatchObject({ through: null, next: null });
  });

  it('names the match once it is played, and each fixture once', () => {
    const dataset = merge(
      report('c', '2024-04-19').fixture([bray, cork], semi).build(),
      report('d', '2024-04-20')
        .fixture([cork, bray], { ...semi, leg: 1 })
        .build(),
      report('e', '2024-05-02')
        .match([cork, bray], [1, 1], { ...semi, leg: 1, date: '2024-05-01' })
        .report.build(),
    );
    expect(dataset.fixtures).toHaveLength(1);
    expect(dataset.fixtures[0]).toMatchObject({ leg: 1, played: dataset.matches[0]?.id });
    expect(dataset.fixtures[0]?.evidence).toHaveLength(2);
  });

  it('joins a fixture without an opponent with the match of its day', () => {
    const dataset = merge(
      report('c', '2024-04-19').fixture([bray, null], { date: '2024-04-21' }).build(),
      report('d', '2024-04-22').match([dale, bray], [0, 0], { date: '2024-04-21' }).report.build(),
    );
    expect(dataset.fixtures).toMatchObject([{ teams: [bray, null], played: dataset.matches[0]?.id }]);
  });
});
