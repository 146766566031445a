import type { Match, Streak, StreakReading } from './dataset.ts';
import { daysBetween } from './days.ts';
import { identify } from './identity.ts';
import { compareReports, compareText, gatherEvidence } from './order.ts';
import type { StreakPiece } from './report-pieces.ts';
import { streakMatches } from './streak-matches.ts';

interface Run {
  readonly readings: StreakReading[];
}

/**
 * Makes runs of all readings of one team's one kind of streak, and finds their matches. A reading continues the run that
 * can have grown to it in the time between; one that cannot, or follows the end of a run, begins another.
 * @param matches the team's, in any order
 */
export function mergeStreaks(pieces: readonly StreakPiece[], matches: readonly Match[]): readonly Streak[] {
  const readings = mergeReadings(pieces);
  const runs: Run[] = [];
  const dated = readings.filter(({ date }) => date !== null);
  const undated = readings.filter(({ date }) => date === null);
  for (const reading of [...dated, ...undated]) {
    const run = findRun(reading, runs);
    if (run === null) runs.push({ readings: [reading] });
    else insert(run, reading);
  }
  const [fact] = pieces.map((piece) => piece.fact);
  if (fact === undefined) return [];
  return runs.map(({ readings: list }) => ({
    id: identify(['streak', fact.team.id, fact.streak, list[0]?.date ?? null, list[0]?.length ?? null]),
    team: fact.team,
    kind: fact.streak,
    readings: list,
    matches: streakMatches(fact.team.id, fact.streak, list, matches),
  }));
}

/** One reading for each day and length, whatever the number of reports that give it. */
function mergeReadings(pieces: readonly StreakPiece[]): readonly StreakReading[] {
  const groups = Map.groupBy(
    pieces.toSorted(comparePieces),
    ({ fact }) => `${fact.date ?? ''}|${fact.length}|${fact.active}`,
  );
  return [...groups.values()]
    .map(makeReading)
    .sort((a, b) => compareText(a.date, b.date) || a.length - b.length || Number(b.active) - Number(a.active));
}

function comparePieces(a: StreakPiece, b: StreakPiece): number {
  return compareReports(a.article, b.article) || (a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0);
}

function makeReading(group: readonly StreakPiece[]): StreakReading {
  const facts = group.map(({ fact }) => fact);
  const said = <T>(read: (fact: StreakPiece['fact']) => T | null): T | null =>
    facts.map(read).find((value) => value !== null) ?? null;
  const length = facts[0]?.length ?? 0;
  const passes = said((fact) => (fact.passes?.by == null ? null : fact.passes)) ?? said((fact) => fact.passes);
  const told = facts.filter((fact) => fact.passes?.by != null);
  const passed =
    passes === null || passes.by === null || passes.by > length
      ? null
      : {
          value: length - passes.by,
          origin: 'derived' as const,
          evidence: gatherEvidence(told.map(({ evidence }) => evidence)),
        };
  return {
    length,
    wins: said((fact) => fact.wins),
    date: said((fact) => fact.date),
    scope: said((fact) => fact.scope),
    active: facts[0]?.active ?? true,
    record: said((fact) => fact.record),
    passes: passes === null ? null : { ...passes, length: passed },
    evidence: gatherEvidence(facts.map(({ evidence }) => evidence)),
  };
}

/** The open run that the reading continues: of the same scope first, then the one that grew least. */
function findRun(reading: StreakReading, runs: readonly Run[]): Run | null {
  const open = runs.filter((run) => continues(reading, run.readings));
  const [first] = open.sort((a, b) => distance(reading, a.readings) - distance(reading, b.readings));
  return first ?? null;
}

function distance(reading: StreakReading, readings: readonly StreakReading[]): number {
  const last = readings.at(-1);
  if (last === undefined) return Infinity;
  const otherScope = reading.scope !== null && readings.every(({ scope }) => scope !== null && scope !== reading.scope);
  return Math.abs(reading.length - last.length) + (otherScope ? 0.5 : 0);
}

/** Teams play at most every other day, and while a season lasts at least about once in so many days. */
const sparse = 30;
/** A summer without a match. */
const summer = 120;

function continues(reading: StreakReading, readings: readonly StreakReading[]): boolean {
  const last = readings.at(-1);
  if (last === undefined) return false;
  if (reading.date === null || last.date === null) return readings.some(({ length }) => length === reading.length);
  const days = daysBetween(last.date, reading.date);
  const growth = reading.length - last.length;
  if (!last.active) return false;
  if (growth < 0 || growth > days / 2 + 1) return false;
  return days <= summer || growth >= (days - summer) / sparse;
}

function insert({ readings }: Run, reading: StreakReading): void {
  if (reading.date !== null) {
    readings.push(reading);
    return;
  }
  const at = readings.findLastIndex(({ length }) => length <= reading.length);
  readings.splice(at + 1, 0, reading);
}
