import type { Fixture, Match } from './dataset.ts';
import { daysBetween } from './days.ts';
import { freeId } from './identity.ts';
import type { RuleBook } from './merge-rules.ts';
import { compareReports, compareText, gatherEvidence } from './order.ts';
import type { FixtureSighting } from './report-pieces.ts';
import { seasonName } from './season.ts';

/** A fixture with the day of the first report that names it. */
export interface FixtureEntry {
  readonly fixture: Fixture;
  readonly announced: string | null;
}

/** Reports name a match at most so many days before it is played. */
const ahead = 150;

/**
 * Makes one fixture of each match to come that reports name, and joins it with the match that was played.
 * @param sightings of one pair of teams, or of one team whose opponent is not named
 * @param matches those of the pair, or of the team
 */
export function mergeFixtures(
  sightings: readonly FixtureSighting[],
  matches: readonly Match[],
  book: RuleBook,
): readonly FixtureEntry[] {
  const groups: FixtureSighting[][] = [];
  const dated = sightings.toSorted(
    (a, b) => Number(a.fact.date === null) - Number(b.fact.date === null) || compareSightings(a, b),
  );
  for (const sighting of dated) {
    const group = groups.find((others) => others.every((other) => isOneFixture(sighting, other)));
    if (group === undefined) groups.push([sighting]);
    else group.push(sighting);
  }
  const taken = new Set<string>();
  return groups.map((group) => makeFixture(group.sort(compareSightings), matches, book, taken));
}

function compareSightings(a: FixtureSighting, b: FixtureSighting): number {
  return (
    compareReports(a.article, b.article) ||
    compareText(a.fact.date, b.fact.date) ||
    compareText(a.fact.stage, b.fact.stage) ||
    (a.fact.leg ?? 0) - (b.fact.leg ?? 0) ||
    (a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0)
  );
}

function isOneFixture(a: FixtureSighting, b: FixtureSighting): boolean {
  const [x, y] = [a.fact, b.fact];
  const meets =
    same(x.competition?.id, y.competition?.id) &&
    same(x.stage, y.stage) &&
    same(x.leg, y.leg) &&
    same(x.home?.id, y.home?.id);
  if (!meets) return false;
  if (x.date !== null && y.date !== null) return x.date === y.date;
  const [from, to] = [x.date ?? a.article.date, y.date ?? b.article.date];
  return from === null || to === null || Math.abs(daysBetween(from, to)) <= ahead;
}

function same<T>(a: T | null | undefined, b: T | null | undefined): boolean {
  return a == null || b == null || a === b;
}

function makeFixture(
  group: readonly FixtureSighting[],
  matches: readonly Match[],
  book: RuleBook,
  taken: Set<string>,
): FixtureEntry {
  const said = <T>(read: (sighting: FixtureSighting) => T | null): T | null =>
    group.map(read).find((value) => value !== null) ?? null;
  const announced = said(({ article }) => article.date);
  const competition = said(({ fact }) => fact.competition);
  const date = said(({ fact }) => fact.date);
  const named = said(({ fact }) => fact.teams);
  if (named === null) throw new Error('a fixture without a sighting');
  const home = said(({ fact }) => fact.home);
  const teams = homeFirst(named, home);
  const fixture = {
    teams,
    competition,
    season: seasonName(book, competition?.id ?? null, date ?? announced),
    stage: said(({ fact }) => fact.stage),
    leg: said(({ fact }) => fact.leg),
    home,
    date,
    rematchOf: said(({ fact }) => fact.rematchOf),
    evidence: gatherEvidence(group.map(({ fact }) => fact.evidence)),
  };
  const when = date ?? fixture.season ?? announced;
  const ids = teams.map((team) => team?.id ?? null).sort(compareText);
  const id = freeId(['fixture', ...ids, competition?.id ?? null, fixture.stage, fixture.leg, when], taken);
  return { fixture: { id, ...fixture, played: playedOf(fixture, announced, matches) }, announced };
}

/** "Arden visit Borough" is Borough v Arden. */
function homeFirst([first, second]: Fixture['teams'], home: Fixture['home']): Fixture['teams'] {
  return second !== null && second.id === home?.id ? [second, first] : [first, second];
}

/** The match that a fixture became: that of its day, or else the first fitting one after the report. */
function playedOf(
  fixture: Omit<Fixture, 'id' | 'played'>,
  announced: string | null,
  matches: readonly Match[],
): string | null {
  const fitting = matches.filter((match) => fixture.teams.every((team) => team === null || includes(match, team.id)));
  if (fixture.date !== null) return fitting.find((match) => match.date === fixture.date)?.id ?? null;
  if (fixture.teams[1] === null || announced === null) return null;
  const after = fitting.filter(({ date }) => date !== null && isSoonAfter(announced, date));
  const meets = after.filter(
    (match) =>
      same(match.competition?.id, fixture.competition?.id) &&
      same(match.stage, fixture.stage) &&
      same(match.leg, fixture.leg) &&
      same(match.home?.id, fixture.home?.id),
  );
  return meets.sort((a, b) => compareText(a.date, b.date))[0]?.id ?? null;
}

function isSoonAfter(announced: string, date: string): boolean {
  const days = daysBetween(announced, date);
  return days > 0 && days <= ahead;
}

function includes(match: Match, team: string): boolean {
  return match.teams.some(({ id }) => id === team);
}
