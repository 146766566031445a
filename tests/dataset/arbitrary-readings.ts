import fc from 'fast-check';
import type { ReadArticle } from '../../src/dataset/merge-readings.ts';
import { northCup, replayCup, report, summerLeague, team } from './build-reading.ts';

const teams = ['Ayr Rovers', 'Bray Town', 'Cork Athletic'].map(team);
const names = ['Tom Reed', 'Reed', 'T Reed', 'Nils Berg', 'Niels Berg', 'Mohamed Sarr', 'Mohammed Sarr', 'van Dal'];
/** Few values, so that reports often speak of the same things, and often disagree. */
const days = ['2024-03-01', '2024-03-02', '2024-03-08', '2024-03-09', '2024-05-01', '2025-03-01'];
const stages = ['group stage', 'quarter-final', 'semi-final'];

const side = fc.constantFrom(0 as const, 1 as const);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const score = fc.tuple(fc.nat(3), fc.nat(3));
const pair = fc.shuffledSubarray(teams, { minLength: 2, maxLength: 2 });

const goal = fc.record({ scorer: fc.constantFrom(...names), by: side, minute: orNull(fc.integer({ min: 1, max: 6 })) });

const match = fc.record({
  pair,
  score: orNull(score),
  shootout: orNull(fc.constantFrom([4, 2] as const, [3, 5] as const)),
  aggregate: orNull(fc.constantFrom([3, 1] as const, [2, 2] as const)),
  home: orNull(side),
  advances: orNull(side),
  date: orNull(fc.constantFrom(...days)),
  competition: orNull(fc.constantFrom(northCup, replayCup, summerLeague)),
  stage: orNull(fc.constantFrom(...stages)),
  leg: orNull(fc.constantFrom(1 as const, 2 as const)),
  main: fc.boolean(),
  goals: fc.array(goal, { maxLength: 3 }),
  quoted: orNull(fc.constantFrom('We gave it all', 'We gave nothing')),
});

const streak = fc.record({
  of: fc.constantFrom(...teams),
  kind: fc.constantFrom('unbeaten' as const, 'losing' as const),
  length: fc.integer({ min: 2, max: 6 }),
  active: fc.boolean(),
});

const fixture = fc.record({
  pair,
  alone: fc.boolean(),
  stage: orNull(fc.constantFrom(...stages)),
  date: orNull(fc.constantFrom(...days)),
});

const told = fc.record({
  date: orNull(fc.constantFrom(...days)),
  matches: fc.array(match, { maxLength: 3 }),
  streaks: fc.array(streak, { maxLength: 2 }),
  fixtures: fc.array(fixture, { maxLength: 2 }),
});

function build(
  id: string,
  text: string,
  { date, matches, streaks, fixtures }: typeof told extends fc.Arbitrary<infer T> ? T : never,
): ReadArticle {
  const builder = report(id, date, text);
  for (const {
    pair: [one, other],
    score: result,
    goals,
    quoted,
    home,
    advances,
    ...said
  } of matches) {
    if (one === undefined || other === undefined) continue;
    const both = [one, other] as const;
    const pick = (which: 0 | 1 | null): typeof one | null => (which === null ? null : both[which]);
    const played = builder.match(both, result, { ...said, home: pick(home), advances: pick(advances) });
    for (const { scorer, by, minute } of goals)
      played.goal(scorer, both[by], minute).card(scorer, both[by], 'red', minute);
    if (quoted !== null) played.quote(goals[0]?.scorer ?? 'Reed', quoted);
  }
  for (const { of, kind, length, active } of streaks) builder.streak(of, kind, length, { active });
  for (const {
    pair: [one, other],
    alone,
    ...said
  } of fixtures) {
    if (one !== undefined && other !== undefined) builder.fixture([one, alone ? null : other], said);
  }
  return builder.build();
}

/** Up to eight reports of three teams that contradict each other freely; now and then one is a copy of another. */
export const readings: fc.Arbitrary<readonly ReadArticle[]> = fc
  .array(fc.tuple(told, fc.nat(12)), { maxLength: 8 })
  .map((list) => list.map(([facts, text], index) => build(`r${index}`, `Text ${text}.`, facts)));
