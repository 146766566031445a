import { describe, expect, it } from 'vitest';
import type { Dataset, Match } from '../../src/dataset/dataset.ts';
import { mergeReadings, type ReadArticle } from '../../src/dataset/merge-readings.ts';
import { northCup, report, rules, summerLeague, team } from './build-reading.ts';

const [ayr, bray, cork] = [team('Ayr Rovers'), team('Bray Town'), team('Cork Athletic')];

function merge(...readings: readonly ReadArticle[]): Dataset {
  return mergeReadings(readings, rules);
}

function onlyMatch(dataset: Dataset): Match {
  expect(dataset.matches).toHaveLength(1);
  const [match] = dataset.matches;
  if (match === undefined) throw new Error('no match');
  return match;
}

describe('one match in several reports', () => {
  it('is one match with the home side first, and every score in that order', () => {
    const dataset = merge(
      report('a', '2024-03-03').match([bray, ayr], [1, 2], { date: '2024-03-02' }).report.build(),
      report('b', '2024-03-04').match([ayr, bray], [2, 1], { date: '2024-03-02', home: bray }).report.build(),
    );
    expect(onlyMatch(dataset)).toMatchObject({
      teams: [bray, ayr],
      home: bray,
      score: [1, 2],
      winner: ayr,
      articles: ['a', 'b'],
      conflicts: [],
    });
    expect(onlyMatch(dataset).evidence.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  it('takes a day that a report prints before one that another report leaves to be inferred, without a conflict', () => {
    const guess = report('a', '2024-03-03')
      .match([ayr, bray], [2, 1], { date: '2024-03-03', home: ayr, inferred: ['date', 'home'] })
      .report.build();
    const print = report('b', '2024-03-04').match([ayr, bray], [2, 1], { date: '2024-03-02' }).report.build();
    expect(onlyMatch(merge(guess))).toMatchObject({ date: '2024-03-03', inferred: ['date', 'home'] });
    expect(onlyMatch(merge(guess, print))).toMatchObject({ date: '2024-03-02', inferred: ['home'], conflicts: [] });
    expect(onlyMatch(merge(print))).not.toHaveProperty('inferred');
  });

  it('keeps two meetings of one pair apart by day', () => {
    const dataset = merge(
      report('a', '2023-03-03').match([ayr, bray], [2, 1], { date: '2023-03-02' }).report.build(),
      report('b', '2024-03-03').match([ayr, bray], [2, 1], { date: '2024-03-02' }).report.build(),
    );
    expect(dataset.matches.map(({ date }) => date)).toEqual(['2023-03-02', '2024-03-02']);
  });

  it('shows the later report where two disagree about the score, and keeps both', () => {
    const first = report('z', '2024-03-03').match([ayr, bray], [2, 1], { date: '2024-03-02' }).report.build();
    const second = report('a', '2024-03-05').match([ayr, bray], [2, 2], { date: '2024-03-02' }).report.build();
    const match = onlyMatch(merge(first, second));
    expect(match.score).toEqual([2, 2]);
    expect(match.conflicts).toMatchObject([{ field: 'score', readings: [{ value: '2-2' }, { value: '2-1' }] }]);
    expect(match.conflicts[0]?.readings.map(({ evidence }) => evidence[0]?.article)).toEqual(['a', 'z']);
  });

  it('gives conflicting scores in the order of its teams', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03').match([bray, ayr], [0, 1], { date: '2024-03-02', home: bray }).report.build(),
        report('b', '2024-03-05').match([bray, ayr], [0, 3], { date: '2024-03-02', home: bray }).report.build(),
      ),
    );
    expect(match.conflicts[0]?.readings.map(({ value }) => value)).toEqual(['0-3', '0-1']);
  });

  it('is one match where two reports are a day apart, and says so', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03').match([ayr, bray], [2, 1], { date: '2024-03-02' }).report.build(),
        report('b', '2024-03-04').match([ayr, bray], [2, 1], { date: '2024-03-03' }).report.build(),
      ),
    );
    expect(match.conflicts.map(({ field }) => field)).toEqual(['date']);
  });

  it('does not take a report that stops at 90 minutes for a contradiction', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03')
          .match([ayr, bray], [2, 1], { date: '2024-03-02', extraTime: true, scoreAfter90: [1, 1] })
          .report.build(),
        report('b', '2024-03-04').match([ayr, bray], [1, 1], { date: '2024-03-02' }).report.build(),
      ),
    );
    expect(match).toMatchObject({ score: [2, 1], scoreAfter90: [1, 1], extraTime: true, conflicts: [] });
  });
});

describe('an earlier match mentioned without a day', () => {
  const firstLeg = report('a', '2024-04-12')
    .match([ayr, bray], [0, 3], {
      date: '2024-04-11',
      home: ayr,
      competition: northCup,
      stage: 'quarter-final',
      leg: 1,
    })
    .goal('Tom Reed', bray, 12)
    .report.build();

  it('joins the first leg that another report tells', () => {
    const second = report('b', '2024-04-18');
    second.match([bray, ayr], [0, 1], { date: '2024-04-18', home: bray, stage: 'quarter-final', leg: 2 });
    second.match([ayr, bray], [0, 3], { home: ayr, leg: 1, main: false });
    const dataset = merge(firstLeg, second.build());
    expect(dataset.matches.map(({ date, leg, articles }) => [date, leg, articles])).toEqual([
      ['2024-04-11', 1, ['a', 'b']],
      ['2024-04-18', 2, ['b']],
    ]);
  });

  it('disagrees with the first leg of another report rather than being a second one', () => {
    const second = report('b', '2024-04-18').match([ayr, bray], [0, 2], { leg: 1, main: false }).report.build();
    expect(onlyMatch(merge(firstLeg, second)).conflicts.map(({ field }) => field)).toEqual(['score']);
  });

  it('stays its own match where the leg belongs to another season', () => {
    const later = report('b', '2025-04-18').match([ayr, bray], [0, 3], { leg: 1, main: false }).report.build();
    expect(merge(firstLeg, later).matches).toHaveLength(2);
  });

  it('stays its own match where two matches fit', () => {
    const dataset = merge(
      report('a', '2024-01-03').match([ayr, bray], [1, 0], { date: '2024-01-02' }).report.build(),
      report('b', '2024-02-03').match([ayr, bray], [1, 0], { date: '2024-02-02' }).report.build(),
      report('c', '2024-03-03').match([ayr, bray], [1, 0], { main: false }).report.build(),
    );
    expect(dataset.matches.map(({ date }) => date)).toEqual([null, '2024-01-02', '2024-02-02']);
  });

  it('never joins a match that another sighting of its own report is', () => {
    const both = report('a', '2024-03-03');
    both.match([ayr, bray], [2, 2], { date: '2024-03-02' });
    both.match([ayr, bray], [2, 2], { main: false });
    expect(merge(both.build()).matches).toHaveLength(2);
  });

  it('does not join a match that was played after its report', () => {
    const dataset = merge(
      report('a', '2024-01-03').match([ayr, bray], [1, 0], { main: false }).report.build(),
      report('b', '2024-02-03').match([ayr, bray], [1, 0], { date: '2024-02-02' }).report.build(),
    );
    expect(dataset.matches).toHaveLength(2);
  });
});

describe('goals of several reports', () => {
  const day = { date: '2024-03-02' };

  it('join by scorer and minute, take the fuller name, and keep all evidence', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03')
          .match([ayr, bray], [2, 1], day)
          .goal('Reed', ayr, 12)
          .goal('Nils Øberg', bray, 80)
          .report.build(),
        report('b', '2024-03-04')
          .match([ayr, bray], [2, 1], day)
          .goal('Tom Reed', ayr, 12, { how: 'header' })
          .goal('Nils Oberg', bray)
          .report.build(),
      ),
    );
    expect(match.goals.map(({ scorer, minute, how, evidence }) => [scorer, minute, how, evidence.length])).toEqual([
      ['Tom Reed', 12, 'header', 2],
      ['Nils Øberg', 80, null, 2],
    ]);
    expect(match.unnamedGoals).toEqual([1, 0]);
  });

  it.each([
    { what: 'another minute', other: ['Tom Reed', 32] as const, field: 'minute', values: ["32'", "31'"] },
    { what: 'another scorer', other: ['Sam Hale', 31] as const, field: 'scorer', values: ['Sam Hale', 'Tom Reed'] },
  ])('show $what of the later report and keep both', ({ other: [scorer, minute], field, values }) => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03').match([ayr, bray], [1, 0], day).goal('Tom Reed', ayr, 31).report.build(),
        report('b', '2024-03-04').match([ayr, bray], [1, 0], day).goal(scorer, ayr, minute).report.build(),
      ),
    );
    expect(match.goals).toHaveLength(1);
    expect(match.goals[0]).toMatchObject({ scorer, minute });
    expect(match.goals[0]?.conflicts).toMatchObject([{ field, readings: values.map((value) => ({ value })) }]);
  });

  it('of one scorer stay two where one report tells both', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03')
          .match([ayr, bray], [2, 0], day)
          .goal('Tom Reed', ayr, 31)
          .goal('Tom Reed', ayr, 33)
          .report.build(),
        report('b', '2024-03-04').match([ayr, bray], [2, 0], day).goal('Tom Reed', ayr, 33).report.build(),
      ),
    );
    expect(match.goals.map(({ minute, evidence }) => [minute, evidence.length])).toEqual([
      [31, 1],
      [33, 2],
    ]);
  });

  it('are never more than the score; what is over is kept as a conflict', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03').match([ayr, bray], [1, 0], day).goal('Tom Reed', ayr, 31).report.build(),
        report('b', '2024-03-04').match([ayr, bray], [1, 0], day).goal('Sam Hale', ayr, 70).report.build(),
      ),
    );
    expect(match.goals.map(({ scorer }) => scorer)).toEqual(['Sam Hale']);
    expect(match.conflicts).toMatchObject([
      { field: 'goals', readings: [{ value: 'Ayr Rovers 1' }, { value: "Tom Reed 31'" }] },
    ]);
    expect(match.unnamedGoals).toEqual([0, 0]);
  });

  it('without a minute keep their place in the telling', () => {
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03')
          .match([ayr, bray], [2, 1], day)
          .goal('Tom Reed', ayr, 16)
          .goal('Sam Hale', ayr, null, { when: 'soon after the break' })
          .goal('Nils Berg', bray, 67)
          .report.build(),
      ),
    );
    expect(match.goals.map(({ scorer }) => scorer)).toEqual(['Tom Reed', 'Sam Hale', 'Nils Berg']);
  });

  it('into the own net count for the other side, and name a player of the one who put it there', () => {
    const dataset = merge(
      report('a', '2024-03-03')
        .match([ayr, bray], [1, 0], day)
        .goal('Nils Berg', ayr, 16, { how: 'own-goal' })
        .report.build(),
    );
    expect(onlyMatch(dataset)).toMatchObject({ goals: [{ team: ayr }], unnamedGoals: [0, 0] });
    expect(dataset.people).toMatchObject([{ name: 'Nils Berg', teams: [bray] }]);
  });
});

describe('cards and substitutions of several reports', () => {
  it('join by player, and a minute that differs is kept', () => {
    const day = { date: '2024-03-02' };
    const match = onlyMatch(
      merge(
        report('a', '2024-03-03')
          .match([ayr, bray], [1, 0], day)
          .card('Tom Reed', ayr, 'red', 31)
          .substitution('Sam Hale', null, ayr, 60)
          .report.build(),
        report('b', '2024-03-04')
          .match([ayr, bray], [1, 0], day)
          .card('Reed', ayr, 'red', 32)
          .card('Nils Berg', bray, 'yellow')
          .substitution('Sam Hale', 'Tom Reed', ayr)
          .report.build(),
      ),
    );
    expect(match.cards.map(({ player, minute, evidence }) => [player, minute, evidence.length])).toEqual([
      ['Tom Reed', 32, 2],
      ['Nils Berg', null, 1],
    ]);
    expect(match.substitutions).toMatchObject([{ on: 'Sam Hale', off: 'Tom Reed', minute: 60 }]);
    expect(match.conflicts).toMatchObject([
      { field: 'minute', readings: [{ value: "Tom Reed 32'" }, { value: "Tom Reed 31'" }] },
    ]);
  });
});

describe('what a dataset lists', () => {
  it.each([
    { competition: northCup, date: '2024-06-30', season: '2023-24' },
    { competition: northCup, date: '2024-07-01', season: '2024-25' },
    { competition: northCup, date: '1999-12-01', season: '1999-00' },
    { competition: summerLeague, date: '2024-03-01', season: '2024' },
    { competition: null, date: '2024-03-01', season: null },
  ])('names the season $season of $date', ({ competition, date, season }) => {
    const dataset = merge(report('a', date).match([ayr, bray], [1, 0], { date, competition }).report.build());
    expect(onlyMatch(dataset).season).toBe(season);
  });

  it('names every team and competition once, and every report', () => {
    const dataset = merge(
      report('a', '2024-03-03').match([ayr, bray], [1, 0], { competition: northCup }).report.build(),
      report('b', '2024-03-04').match([bray, cork], [1, 0], { competition: northCup }).report.build(),
    );
    expect(dataset.teams).toEqual([ayr, bray, cork]);
    expect(dataset.competitions).toEqual([northCup]);
    expect([...dataset.articles.keys()]).toEqual(['a', 'b']);
  });

  it('is empty without reports', () => {
    expect(merge()).toMatchObject({ matches: [], ties: [], people: [], teams: [], unresolved: [] });
  });
});
