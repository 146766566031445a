import type { Item } from '../mentions/mention.ts';
import type { ResultReading } from './find-results.ts';

/** Items of one type that a list joins: "Arden, Borough and Castle". */
interface Run {
  readonly at: readonly number[];
}

const outcomes: Readonly<Record<string, 'win' | 'loss' | 'draw'>> = {
  beat: 'win',
  beating: 'win',
  won: 'win',
  win: 'win',
  victory: 'win',
  lost: 'loss',
  loss: 'loss',
  defeat: 'loss',
  beaten: 'loss',
  drew: 'draw',
  held: 'draw',
};

/**
 * "Arden and Borough beat Castle and Dale 2-0 and 3-1 respectively": as many scores as sides, each of the first with each of
 * the others. One side may have met all of the others.
 */
export function respectiveResults(items: readonly Item[], code: string): readonly ResultReading[] {
  if (!/S[^ST]{1,3}S/u.test(code) || !/T[^ST]{1,4}T/u.test(code)) return [];
  if (!items.some(({ word }) => word === 'respectively')) return [];
  const scores = runsOf(items, 'SCORE').filter(({ at }) => at.length > 1);
  const [run, second] = scores;
  if (run === undefined || second !== undefined) return [];
  const count = run.at.length;
  const teams = runsOf(items, 'TEAM');
  const objectAt = teams.findIndex(({ at }, index) => at.length === count && index > 0);
  const object = teams[objectAt];
  const subject = teams[objectAt - 1];
  if (object === undefined || subject === undefined) return [];
  if (subject.at.length !== count && subject.at.length !== 1) return [];
  return read(items, subject, object, run);
}

function read(items: readonly Item[], subject: Run, object: Run, scores: Run): readonly ResultReading[] {
  const from = (subject.at.at(-1) ?? 0) + 1;
  const [first = 0] = object.at;
  const [score = 0] = scores.at;
  if (score < from) return [];
  const told = items.slice(from, Math.max(first, score)).flatMap(({ wordClass }) => outcomes[wordClass ?? ''] ?? []);
  const outcome = told.includes('loss') ? 'loss' : told[0];
  if (outcome === undefined) return [];
  const readings = scores.at.flatMap((scoreAt, index): ResultReading[] => {
    const mention = items[scoreAt]?.mention;
    const other = object.at[index];
    if (mention?.type !== 'SCORE' || other === undefined) return [];
    if ((mention.score[0] === mention.score[1]) !== (outcome === 'draw')) return [];
    return [
      {
        rule: 'respectively',
        kind: 'result',
        outcome,
        score: mention.score,
        from,
        to: Math.max(other, scoreAt) + 1,
        scoreAt,
        subject: subject.at[index] ?? subject.at[0] ?? null,
        object: other,
        place: null,
        by: items[first - 1]?.wordClass ?? items[first - 1]?.word ?? null,
      },
    ];
  });
  return readings.length === scores.at.length ? readings : [];
}

const joint = /^(?:,|and|the|at|over|to|by)$/u;

/** All lists of items of a type in the order of the sentence; one that stands alone is a list of one. */
function runsOf(items: readonly Item[], type: Item['type']): readonly Run[] {
  const runs: number[][] = [];
  let last = -9;
  items.forEach((item, at) => {
    if (item.type !== type) return;
    const between = items.slice(last + 1, at);
    const joins = between.some(({ word }) => word === 'and' || word === ',');
    if (joins && at - last <= 4 && between.every(({ word }) => joint.test(word))) runs.at(-1)?.push(at);
    else runs.push([at]);
    last = at;
  });
  return runs.map((at) => ({ at }));
}
