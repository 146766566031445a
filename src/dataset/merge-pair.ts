import { compact } from './compact.ts';
import type { Match } from './dataset.ts';
import { groupSightings, type MatchGroup } from './group-sightings.ts';
import { freeId } from './identity.ts';
import { type FixtureEntry, mergeFixtures } from './merge-fixtures.ts';
import type { PersonOf } from './merge-goals.ts';
import { mergeMatch } from './merge-match.ts';
import type { RuleBook } from './merge-rules.ts';
import { mergeTies, type PlacedMatch, type TieEntry } from './merge-ties.ts';
import { compareText } from './order.ts';
import type { PairPiece } from './report-pieces.ts';
import { printScore } from './sightings-agree.ts';

/** All that is held of two teams' meetings. */
export interface PairResult {
  readonly matches: readonly Match[];
  readonly ties: readonly TieEntry[];
  readonly fixtures: readonly FixtureEntry[];
  /** Which match each report means by its keys. */
  readonly meant: readonly Meant[];
}

/** The match that a report means by one of its keys. */
export interface Meant {
  readonly article: string;
  readonly key: string;
  readonly match: string;
}

/** Id of the match that a report means by a key; null where the pair has none. */
export function matchMeant(pair: PairResult | undefined, article: string, key: string): string | null {
  return pair?.meant.find((one) => one.article === article && one.key === key)?.match ?? null;
}

/** Merges what all reports say of two teams' meetings; the order of the pieces does not matter. */
export function mergePair(pieces: readonly PairPiece[], personOf: PersonOf, book: RuleBook): PairResult {
  const groups = groupSightings(pieces.flatMap(({ sightings }) => sightings));
  const taken = new Set<string>();
  const meant: Meant[] = [];
  const placed = groups.map((group): PlacedMatch => {
    const match = mergeMatch(matchId(group, taken), group, personOf, book);
    for (const { article, fact } of group.sightings) {
      meant.push({ article: article.id, key: fact.key, match: match.id });
    }
    return { match, about: match.date ?? lastWritten(group) };
  });
  const matches = placed.map(({ match }) => match);
  return {
    matches,
    ties: mergeTies(placed, book),
    fixtures: mergeFixtures(
      pieces.flatMap(({ fixtures }) => fixtures),
      matches,
      book,
    ),
    meant: compact(meant),
  };
}

/** A day makes a match of two teams; without one, what reports say of it, and its place among those told alike. */
function matchId(group: MatchGroup, taken: Set<string>): string {
  const [first] = group.sightings;
  const teams = first?.fact.teams.map(({ id }) => id) ?? [];
  const said = <T>(read: (sighting: MatchGroup['sightings'][number]) => T | null): T | null =>
    group.sightings.map(read).find((value) => value !== null) ?? null;
  const told = [
    said(({ fact }) => fact.competition?.id ?? null),
    said(({ fact }) => fact.stage),
    said(({ fact }) => fact.leg),
    said(({ fact }) => printScore(fact.score)),
  ];
  return freeId(['match', ...teams, ...(group.date === null ? told : [group.date])], taken);
}

/** The first report of a match without a date: it was played before. */
function lastWritten(group: MatchGroup): string | null {
  const dates = group.sightings.map(({ article }) => article.date).filter((date) => date !== null);
  return dates.sort(compareText)[0] ?? null;
}
