import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { report, rules, team } from './build-reading.ts';

const [ayr, bray, cork] = [team('Ayr Rovers'), team('Bray Town'), team('Cork Athletic')];

/** One report a reading: day, length, and whether it still lasts. */
function runs(
  readings: readonly (readonly [day: string, length: number, active?: boolean, scope?: string])[],
): string[] {
  const built = readings.map(([date, length, active = true, scope = null as string | null], index) =>
    report(`r${index}`, date).streak(ayr, 'unbeaten', length, { active, scope }).build(),
  );
  return mergeReadings(built, rules)
    .streaks.map((streak) => streak.readings.map(({ length }) => length).join(' '))
    .sort();
}

describe('readings of a run', () => {
  it.each([
    {
      what: 'grow in one run',
      readings: [
        ['2024-04-11', 42],
        ['2024-04-18', 44],
      ] as const,
      expected: ['42 44'],
    },
    {
      what: 'of one day are one reading',
      readings: [
        ['2024-04-11', 42],
        ['2024-04-11', 42],
      ] as const,
      expected: ['42'],
    },
    {
      what: 'that fall begin another',
      readings: [
        ['2024-04-11', 12],
        ['2024-05-11', 5],
      ] as const,
      expected: ['12', '5'],
    },
    {
      what: 'after an end begin another',
      readings: [
        ['2024-04-11', 12],
        ['2024-04-18', 12, false],
        ['2024-06-18', 13],
      ] as const,
      expected: ['12 12', '13'],
    },
    {
      what: 'a year later with one match more begin another',
      readings: [
        ['2023-04-11', 4],
        ['2024-04-11', 5],
      ] as const,
      expected: ['4', '5'],
    },
    {
      what: 'of two scopes run side by side',
      readings: [
        ['2024-04-11', 42, true, 'all'],
        ['2024-04-14', 29, true, 'league'],
        ['2024-04-18', 44, true, 'all'],
      ] as const,
      expected: ['29', '42 44'],
    },
  ])('$what', ({ readings, expected }) => {
    expect(runs(readings)).toEqual(expected);
    expect(runs(readings.toReversed())).toEqual(expected);
  });

  it('work out whose record is passed, and say so', () => {
    const reading = report('a', '2024-04-18')
      .streak(ayr, 'unbeaten', 44, { passes: { team: bray, by: 1 } })
      .build();
    const [streak] = mergeReadings([reading], rules).streaks;
    expect(streak?.readings[0]?.passes).toMatchObject({ team: bray, by: 1, length: { value: 43, origin: 'derived' } });
  });

  it('leave the record open where the lead is not said', () => {
    const reading = report('a', '2024-04-18')
      .streak(ayr, 'unbeaten', 44, { passes: { team: bray, by: null } })
      .build();
    expect(mergeReadings([reading], rules).streaks[0]?.readings[0]?.passes?.length).toBeNull();
  });
});

describe('matches of a run', () => {
  const played = (date: string, own: number, theirs: number) =>
    report(date, date).match([ayr, cork], [own, theirs], { date }).report.build();

  it('are those between and at the readings, and those that its length surely covers', () => {
    const dataset = mergeReadings(
      [
        played('2024-01-01', 1, 0),
        played('2024-03-30', 0, 1),
        played('2024-04-05', 2, 2),
        played('2024-04-11', 3, 0),
        played('2024-04-15', 1, 0),
        played('2024-04-18', 1, 1),
        played('2024-04-20', 1, 0),
        report('x', '2024-04-11').streak(ayr, 'unbeaten', 8).build(),
        report('y', '2024-04-18').streak(ayr, 'unbeaten', 10).build(),
      ],
      rules,
    );
    const days = new Map(dataset.matches.map(({ id, date }) => [id, date]));
    expect(dataset.streaks.map(({ matches }) => matches.map((id) => days.get(id)))).toEqual([
      ['2024-04-05', '2024-04-11', '2024-04-15', '2024-04-18'],
    ]);
  });

  it('fit the kind of the run', () => {
    const dataset = mergeReadings(
      [
        played('2024-04-05', 2, 2),
        played('2024-04-11', 3, 0),
        report('x', '2024-04-11').streak(ayr, 'winning', 4).streak(ayr, 'scoring', 9).build(),
      ],
      rules,
    );
    expect(dataset.streaks.map(({ kind, matches }) => [kind, matches.length]).sort()).toEqual([
      ['scoring', 2],
      ['winning', 1],
    ]);
  });
});

describe('quotes in several reports', () => {
  it('are one by the same words and speaker, with what each report adds', () => {
    const first = report('a', '2024-03-03').quote('Tom Reed', '“We will not give up,”', { outlet: null }).build();
    const second = report('b', '2024-03-04').quote('Tom Reed', 'We will not give up', {
      outlet: 'Radio Ayr',
      team: ayr,
    });
    const other = report('c', '2024-03-04').quote('Nils Berg', 'We will not give up').build();
    const { quotes } = mergeReadings([second.build(), other, first], rules);
    expect(quotes).toHaveLength(2);
    expect(quotes.find(({ speaker }) => speaker === 'Tom Reed')).toMatchObject({
      text: '“We will not give up,”',
      outlet: 'Radio Ayr',
      team: ayr,
      date: '2024-03-03',
      evidence: [{ article: 'a' }, { article: 'b' }],
    });
  });

  it('name the match that they are about', () => {
    const match = report('a', '2024-03-03').match([ayr, bray], [1, 0], { date: '2024-03-02' });
    const dataset = mergeReadings([match.quote('Tom Reed', 'A deserved win').report.build()], rules);
    expect(dataset.quotes[0]?.match).toBe(dataset.matches[0]?.id);
  });
});
