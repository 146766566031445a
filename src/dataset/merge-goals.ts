import type { Article } from '../article/article.ts';
import type { GoalFact, Score, TeamRef } from '../facts/fact.ts';
import type { Conflict, Goal, Person } from './dataset.ts';
import { matchGoals, type GoalClaim, type GoalSlot } from './match-goals.ts';
import { compact } from './compact.ts';
import { compareReports, gatherEvidence } from './order.ts';
import type { Sighting } from './report-pieces.ts';
import { type Claim, settle } from './settle.ts';

/** The person whom a report means by a name, of a team where it says so. */
export type PersonOf = (article: Article, name: string, team: TeamRef | null) => Person;

export interface MergedGoals {
  readonly goals: readonly Goal[];
  /** Goals that reports name beyond the score. */
  readonly conflicts: readonly Conflict[];
}

/**
 * The goals of one match out of all its reports, in the order they fell, as far as minutes tell.
 * Never more than the score has: those with the fewest reports are left out and kept as a conflict.
 * @param score in the order of `teams`; null where no report gives it
 */
export function mergeGoals(
  sightings: readonly Sighting[],
  teams: readonly [TeamRef, TeamRef],
  score: Score | null,
  personOf: PersonOf,
): MergedGoals {
  const slots = matchGoals(sightings, teams, score, personOf);
  const kept: GoalSlot[] = [];
  const conflicts: Conflict[] = [];
  for (const [side, team] of teams.entries()) {
    const ranked = slots.filter((slot) => slot.side === side).sort(compareSupport);
    const room = score === null ? Infinity : (score[side] ?? 0);
    kept.push(...ranked.slice(0, room));
    if (ranked.length > room) conflicts.push(beyondScore(team, room, ranked));
  }
  return { goals: inOrder(kept).map((slot) => makeGoal(slot, teams)), conflicts };
}

/** More reports first, then the later report, then what has a minute, then the place in the reading. */
function compareSupport(a: GoalSlot, b: GoalSlot): number {
  const [x, y] = [a.claims, b.claims];
  return (
    y.length - x.length ||
    latest(b) - latest(a) ||
    Number(minuteOf(b) !== null) - Number(minuteOf(a) !== null) ||
    a.index - b.index
  );
}

function latest(slot: GoalSlot): number {
  return Math.max(...slot.claims.map(({ rank }) => rank));
}

function beyondScore(team: TeamRef, room: number, slots: readonly GoalSlot[]): Conflict {
  const readings = slots.slice(room).map((slot) => ({
    value: [slot.claims[0]?.person.name, printMinute(slot.claims[0]?.fact)].filter((part) => part !== null).join(' '),
    evidence: gatherEvidence(slot.claims.map(({ fact }) => fact.evidence)),
  }));
  const counted = gatherEvidence(slots.slice(0, room).flatMap(({ claims }) => claims.map(({ fact }) => fact.evidence)));
  return { field: 'goals', readings: [{ value: `${team.name} ${room}`, evidence: counted }, ...readings] };
}

/** `90+1'`; null without a minute. */
export function printMinute(
  fact: { readonly minute: number | null; readonly stoppage: number | null } | undefined,
): string | null {
  if (fact === undefined || fact.minute === null) return null;
  return fact.stoppage === null ? `${fact.minute}'` : `${fact.minute}+${fact.stoppage}'`;
}

function minuteOf(slot: GoalSlot): number | null {
  const fact = slot.claims.find((claim) => claim.fact.minute !== null)?.fact;
  return fact?.minute == null ? null : fact.minute * 100 + (fact.stoppage ?? 0);
}

/** By minute; a goal without one keeps its place after the goal that its report tells before it. */
function inOrder(slots: readonly GoalSlot[]): readonly GoalSlot[] {
  const timed = slots.filter((slot) => minuteOf(slot) !== null);
  const order = timed.sort((a, b) => (minuteOf(a) ?? 0) - (minuteOf(b) ?? 0) || a.index - b.index);
  for (const slot of slots.filter((one) => minuteOf(one) === null).sort((a, b) => a.index - b.index)) {
    const before = order.findLastIndex((other) => tellsBefore(other, slot));
    order.splice(
      before === -1 && order.some((other) => tellsBefore(slot, other)) ? 0 : before === -1 ? order.length : before + 1,
      0,
      slot,
    );
  }
  return order;
}

function tellsBefore(a: GoalSlot, b: GoalSlot): boolean {
  return a.claims.some((one) =>
    b.claims.some((other) => one.article.id === other.article.id && one.place < other.place),
  );
}

function makeGoal(slot: GoalSlot, teams: readonly [TeamRef, TeamRef]): Goal {
  const claims = slot.claims.toSorted((a, b) => compareReports(a.article, b.article));
  const scorer = settle(
    'scorer',
    claimsOf(claims, ({ person }) => person),
    ({ id }) => id,
  );
  const names = new Map(claims.map(({ person }) => [person.id, person.name]));
  const minute = settleMinute(claims);
  const person = scorer?.value ?? claims[0]?.person;
  return {
    scorer: person?.name ?? '',
    person: person?.id ?? '',
    team: teams[slot.side],
    minute: minute?.value.minute ?? null,
    stoppage: minute?.value.stoppage ?? null,
    how: shown(claims, ({ fact }) => fact.how),
    when: shown(claims, ({ fact }) => fact.when),
    assist: shown(claims, ({ assist }) => assist),
    evidence: gatherEvidence(claims.map(({ fact }) => fact.evidence)),
    conflicts: compact([named(scorer?.conflict, names), minute?.conflict].filter((conflict) => conflict != null)),
  };
}

/** The minute to show; `90'` of one report and `90+2'` of another are no contradiction. */
function settleMinute(claims: readonly GoalClaim[]): ReturnType<typeof settle<GoalFact>> {
  const withStoppage = new Set(claims.filter(({ fact }) => fact.stoppage !== null).map(({ fact }) => fact.minute));
  const telling = claims.filter(({ fact }) => fact.stoppage !== null || !withStoppage.has(fact.minute));
  return settle(
    'minute',
    claimsOf(telling, ({ fact }) => (fact.minute === null ? null : fact)),
    (fact) => printMinute(fact) ?? '',
  );
}

function shown<T extends string>(claims: readonly GoalClaim[], read: (claim: GoalClaim) => T | null): T | null {
  return settle('', claimsOf(claims, read), (value) => value)?.value ?? null;
}

function claimsOf<T>(claims: readonly GoalClaim[], read: (claim: GoalClaim) => T | null): readonly Claim<T>[] {
  return claims.flatMap((claim) => {
    const value = read(claim);
    return value === null ? [] : [{ value, article: claim.article, main: claim.main, evidence: claim.fact.evidence }];
  });
}

/** People are told apart by id, and shown by name. */
function named(conflict: Conflict | null | undefined, names: ReadonlyMap<string, string>): Conflict | null {
  if (conflict == null) return null;
  return {
    ...conflict,
    readings: conflict.readings.map((one) => ({ ...one, value: names.get(one.value) ?? one.value })),
  };
}
