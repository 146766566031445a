import { daysBetween } from './days.ts';
import { compareReports, compareText } from './order.ts';
import type { Sighting } from './report-pieces.ts';
import { agree, sameMeeting, scoresAgree } from './sightings-agree.ts';

/** Sightings of one match. */
export interface MatchGroup {
  /** Day of play; null where no report gives one. */
  readonly date: string | null;
  readonly sightings: Sighting[];
}

/**
 * Groups all sightings of one pair of teams by match, independent of their order: those of one day are one match,
 * whatever else they say; those without a day join the one match that they fit, the most telling first, or stand alone.
 */
export function groupSightings(sightings: readonly Sighting[]): readonly MatchGroup[] {
  const sorted = sightings.toSorted(compareSightings);
  const groups = groupByDay(sorted);
  const undated = sorted.filter(({ fact }) => fact.date === null);
  for (const sighting of undated.sort((a, b) => weight(b) - weight(a) || compareSightings(a, b))) {
    const group = findMatch(sighting, groups);
    if (group === null) groups.push({ date: null, sightings: [sighting] });
    else group.sightings.push(sighting);
  }
  for (const group of groups) group.sightings.sort(compareSightings);
  return groups;
}

function compareSightings(a: Sighting, b: Sighting): number {
  return (
    compareText(a.fact.date, b.fact.date) || compareReports(a.article, b.article) || compareText(a.fact.key, b.fact.key)
  );
}

/** How much a sighting says of which match it is. */
function weight({ fact }: Sighting): number {
  const said = [fact.score ?? fact.shootout, fact.competition, fact.stage, fact.leg, fact.home];
  return said.filter((value) => value !== null).length + (fact.main ? 3 : 0);
}

/** Two reports may be a day apart about one night: no two teams meet on two days running. */
const oneNight = 1;
/** Within so many days the same leg with the same score is one match that a report has misdated. */
const misdated = 10;

function groupByDay(sorted: readonly Sighting[]): MatchGroup[] {
  const groups: MatchGroup[] = [];
  for (const sighting of sorted) {
    const { date } = sighting.fact;
    if (date === null) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.date !== null && isSameMatch(sighting, last, daysBetween(last.date, date))) {
      last.sightings.push(sighting);
    } else groups.push({ date, sightings: [sighting] });
  }
  return groups;
}

function isSameMatch(sighting: Sighting, group: MatchGroup, days: number): boolean {
  if (days === 0) return true;
  if (days > misdated || !scoresAgree(sighting, group.sightings) || !sameMeeting(sighting, group.sightings))
    return false;
  if (days <= oneNight) return true;
  const { leg, score } = sighting.fact;
  return leg !== null && score !== null && group.sightings.some(({ fact }) => fact.leg === leg && fact.score !== null);
}

/** The match that an undated sighting means: of several that fit the one nearest in time, if its kind lets time tell. */
function findMatch(sighting: Sighting, groups: readonly MatchGroup[]): MatchGroup | null {
  const fitting = groups
    .map((group) => ({ group, days: daysApart(sighting, group) }))
    .filter(({ group, days }) => fits(sighting, group, days))
    .sort((a, b) => Math.abs(a.days ?? Infinity) - Math.abs(b.days ?? Infinity));
  const [nearest, second] = fitting;
  if (nearest === undefined) return null;
  const timeTells = sighting.fact.main || sighting.fact.leg !== null;
  if (second === undefined || (timeTells && nearest.days !== second.days)) return nearest.group;
  return null;
}

/** Days from the match (or, undated itself, its nearest report) to the report; null where one is not known. */
function daysApart(sighting: Sighting, group: MatchGroup): number | null {
  const written = sighting.article.date;
  if (written === null) return null;
  if (group.date !== null) return daysBetween(group.date, written);
  const apart = group.sightings.map(({ article }) => article.date).filter((date) => date !== null);
  return apart.length === 0 ? null : Math.min(...apart.map((date) => Math.abs(daysBetween(date, written))));
}

/** Longest time between a match and a report, in days, by how the report speaks of it. */
const reach = { main: 7, leg: 60, mention: 400 };
/** Legs of one stage so close to a report are of one tie, even where the scores disagree. */
const sameTie = 30;

function fits(sighting: Sighting, group: MatchGroup, days: number | null): boolean {
  // One report that tells two matches apart means two.
  if (group.sightings.some(({ article }) => article.id === sighting.article.id)) return false;
  if (days !== null && days < (group.date === null ? 0 : -1)) return false;
  if (!agree(sighting, group.sightings)) return isSameLeg(sighting, group, days);
  const { fact } = sighting;
  if (days === null) return fact.score !== null;
  if (fact.main) return days <= reach.main;
  if (fact.leg !== null) return days <= reach.leg;
  const named = fact.stage !== null && group.sightings.some((other) => other.fact.stage === fact.stage);
  return days <= reach.mention || (named && fact.score !== null);
}

function isSameLeg(sighting: Sighting, group: MatchGroup, days: number | null): boolean {
  const { leg } = sighting.fact;
  if (leg === null || days === null || days > sameTie) return false;
  return group.sightings.some(({ fact }) => fact.leg === leg) && sameMeeting(sighting, group.sightings);
}
