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
 * "Arden and Borough beat Castle and Dale 2-0 and 3-1 respectively", "Arden and Borough lost 2-0 at Castle and 3-1 at Dale
 * respectively": as many scores as sides, each of the first with each of the others. One side may have met all of the others.
 */
export function respectiveResults(items: readonly Item[], code: string): readonly ResultReading[] {
  if (!/S.{1,6}S/u.test(code) || !isRespective(items)) return [];
  const paired = pairedResults(items);
  if (paired.length > 0) return paired;
  const placed = placedResults(items);
  if (placed.length > 0) return placed;
  if (!/S[^ST]{1,3}S/u.test(code) || !/T[^ST]{1,4}T/u.test(code)) return [];
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

/** Whether results of a sentence are shared out in the order of its sides, so that no name nearest to a score is its subject. */
export function isRespective(items: readonly Item[]): boolean {
  const at = items.findIndex(({ word }) => word === 'respectively');
  // "in the 12th and 40th minutes respectively" shares out goals.
  return at > 0 && items.slice(Math.max(0, at - 5), at).some(({ type }) => type === 'SCORE' || type === 'TEAM');
}

/** Opponents and their scores told in pairs: "lost 2-0 at Castle and 3-1 at Dale", "beating Castle 2-0 and Dale 3-1". */
function pairedResults(items: readonly Item[]): readonly ResultReading[] {
  const pairs = pairsOf(items);
  const [first] = pairs;
  const subjects = first === undefined ? undefined : runsOf(items.slice(0, first.from), 'TEAM').at(-1);
  if (first === undefined || subjects === undefined || pairs.length < 2) return [];
  const chosen = sharing(items, subjects, first.from, pairs.length);
  const told = items
    .slice((subjects.at.at(-1) ?? 0) + 1, first.from)
    .findLast(({ wordClass }) => outcomes[wordClass ?? '']);
  const outcome = outcomes[told?.wordClass ?? ''];
  if (chosen === null || outcome === undefined) return [];
  return read(
    items,
    { at: chosen },
    { at: pairs.map(({ object }) => object) },
    { at: pairs.map(({ score }) => score) },
  );
}

/** "lost to Castle in Ashford and Boroughton, 1-0 and 3-1 respectively": the two met in several places. */
function placedResults(items: readonly Item[]): readonly ResultReading[] {
  const run = runsOf(items, 'SCORE').find(({ at }) => at.length > 1);
  const places = runsOf(items, 'PLACE').find(({ at }) => at.length === run?.at.length);
  const [subject, object, ...others] = runsOf(items, 'TEAM');
  if (run === undefined || places === undefined || subject === undefined || object === undefined) return [];
  if (others.length > 0 || subject.at.length > 1 || object.at.length > 1) return [];
  const met = { at: run.at.map(() => object.at[0] ?? 0) };
  return read(items, subject, met, run).map((reading, index) => ({ ...reading, place: places.at[index] ?? null }));
}

/** Which of the sides before share the results: as many as there are of these, "the first two" or "the latter pair" of them. */
function sharing(items: readonly Item[], { at }: Run, end: number, count: number): readonly number[] | null {
  if (at.length === count) return at;
  if (at.length < count) return null;
  const between = items.slice((at.at(-1) ?? 0) + 1, end);
  if (between.some(({ word, mention }) => word === 'former' || (mention?.type === 'ORDINAL' && mention.value === 1)))
    return at.slice(0, count);
  return between.some(({ word }) => word === 'last' || word === 'latter') ? at.slice(-count) : null;
}

interface Pair {
  readonly from: number;
  readonly score: number;
  readonly object: number;
}

/** Each a score with the side behind it, or a side with the score behind it, joined to a list. */
function pairsOf(items: readonly Item[]): readonly Pair[] {
  const first = items.findIndex(({ type }) => type === 'SCORE');
  const before = items[first - 1]?.type === 'TEAM';
  const pairs: Pair[] = [];
  for (let at = first; at < items.length; at += 1) {
    if (items[at]?.type !== 'SCORE') continue;
    const object = before ? at - 1 : sideBehind(items, at);
    const last = pairs.at(-1);
    const between = last === undefined ? [] : items.slice(Math.max(last.score, last.object) + 1, Math.min(at, object));
    if (items[object]?.type !== 'TEAM' || between.length > 3 || !between.every(({ word }) => joint.test(word)))
      return [];
    pairs.push({ from: Math.min(at, object), score: at, object });
  }
  return pairs;
}

/** The side within three items behind a score: "2-0 at the Castle", "2-0 away to Dale". */
function sideBehind(items: readonly Item[], score: number): number {
  return items.findIndex(({ type }, at) => at > score && at <= score + 3 && type === 'TEAM');
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
