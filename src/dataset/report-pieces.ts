import type { Article } from '../article/article.ts';
import type {
  AdvanceFact,
  CardFact,
  Fact,
  FixtureFact,
  GoalFact,
  MatchFact,
  QuoteFact,
  Reading,
  Score,
  StreakFact,
  SubstitutionFact,
  TeamRef,
} from '../facts/fact.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { wordsKey } from './merge-quotes.ts';
import { compact, few, type Few, nothing } from './compact.ts';
import { compareText } from './order.ts';

/** One report's account of one match. Teams stand in the order of their ids, scores with them. */
export interface Sighting {
  readonly article: Article;
  readonly fact: MatchFact;
  /** The team that the report names first. */
  readonly firstNamed: TeamRef;
  readonly goals: readonly GoalFact[];
  readonly cards: readonly CardFact[];
  readonly substitutions: readonly SubstitutionFact[];
  readonly advances: readonly AdvanceFact[];
}

export interface FixtureSighting {
  readonly article: Article;
  readonly fact: FixtureFact;
}

/** What one report adds to one pair of teams. */
export interface PairPiece {
  readonly sightings: readonly Sighting[];
  readonly fixtures: readonly FixtureSighting[];
}

export interface QuotePiece {
  readonly article: Article;
  readonly fact: QuoteFact;
}

export interface StreakPiece {
  readonly article: Article;
  readonly fact: StreakFact;
}

/** Pieces with the keys of their clusters, each key once. */
export type Parts<Piece> = readonly (readonly [key: string, piece: Piece])[];

/** One report, taken apart by what its facts are merged with. */
export interface ReportPieces {
  readonly pairs: Parts<PairPiece>;
  /** Fixtures whose other side the report does not name, by team. */
  readonly loneFixtures: Parts<readonly FixtureSighting[]>;
  readonly quotes: Parts<readonly QuotePiece[]>;
  readonly streaks: Parts<readonly StreakPiece[]>;
  /** By surname. */
  readonly mentions: Parts<Few<Mention>>;
}

/** The key of a pair of teams, the same for both orders. */
export function pairKey(a: string, b: string): string {
  return compareText(a, b) <= 0 ? `${a}|${b}` : `${b}|${a}`;
}

/** The key of one team's runs of one kind. */
export function streakKey(team: string, kind: StreakFact['streak']): string {
  return `${team}|${kind}`;
}

/** Takes a report's facts apart into the pieces that are merged with those of other reports. */
export function splitReport(article: Article, reading: Reading): ReportPieces {
  const matches = reading.facts.filter((fact) => fact.kind === 'match').filter(({ teams: [a, b] }) => a.id !== b.id);
  const byMatch = Map.groupBy(reading.facts.filter(isOfMatch), (fact) => fact.match);
  const sightings = matches.map((fact) => sight(article, fact, byMatch.get(fact.key) ?? []));
  const fixtures = reading.facts.filter((fact) => fact.kind === 'fixture').map((fact) => ({ article, fact }));
  const quotes = reading.facts.filter((fact) => fact.kind === 'quote').map((fact) => ({ article, fact }));
  const streaks = reading.facts.filter((fact) => fact.kind === 'streak').map((fact) => ({ article, fact }));
  return {
    pairs: listParts(splitPairs(sightings, fixtures)),
    loneFixtures: listGroups(
      Map.groupBy(
        fixtures.filter(({ fact }) => fact.teams[1] === null),
        ({ fact }) => fact.teams[0].id,
      ),
    ),
    quotes: listGroups(Map.groupBy(quotes, ({ fact }) => wordsKey(fact.text))),
    streaks: listGroups(Map.groupBy(streaks, ({ fact }) => streakKey(fact.team.id, fact.streak))),
    mentions: [...mentionsOf(article, reading.facts)].map(([surname, some]) => [surname, few(some)]),
  };
}

/** What a match's report tells of it beside its result. */
type MatchPart = GoalFact | CardFact | SubstitutionFact | AdvanceFact;

function isOfMatch(fact: Fact): fact is MatchPart {
  const { kind } = fact;
  return kind === 'goal' || kind === 'card' || kind === 'substitution' || kind === 'advance';
}

function listParts<Piece>(parts: ReadonlyMap<string, Piece>): Parts<Piece> {
  return parts.size === 0 ? nothing : [...parts];
}

/** Lists that grew by pushing are copied to their size. */
function listGroups<Item>(groups: ReadonlyMap<string, readonly Item[]>): Parts<readonly Item[]> {
  return groups.size === 0 ? nothing : [...groups].map(([key, group]) => [key, compact(group)]);
}

function only<F extends MatchPart, K extends F['kind']>(
  parts: readonly F[],
  kind: K,
): readonly Extract<F, { kind: K }>[] {
  const found = parts.filter((part): part is Extract<F, { kind: K }> => part.kind === kind);
  return compact(found);
}

function splitPairs(
  sightings: readonly Sighting[],
  fixtures: readonly FixtureSighting[],
): ReadonlyMap<string, PairPiece> {
  const pairs = new Map<string, { sightings: Sighting[]; fixtures: FixtureSighting[] }>();
  const pair = (a: TeamRef, b: TeamRef): { sightings: Sighting[]; fixtures: FixtureSighting[] } => {
    const key = pairKey(a.id, b.id);
    const piece = pairs.get(key) ?? { sightings: [], fixtures: [] };
    pairs.set(key, piece);
    return piece;
  };
  for (const sighting of sightings) pair(...sighting.fact.teams).sightings.push(sighting);
  for (const fixture of fixtures) {
    const [one, other] = fixture.fact.teams;
    if (other !== null && other.id !== one.id) pair(one, other).fixtures.push(fixture);
  }
  return new Map(
    [...pairs].map(([key, piece]) => [key, { sightings: compact(piece.sightings), fixtures: compact(piece.fixtures) }]),
  );
}

function sight(article: Article, fact: MatchFact, parts: readonly MatchPart[]): Sighting {
  return {
    article,
    fact: inPairOrder(fact),
    firstNamed: fact.teams[0],
    goals: only(parts, 'goal'),
    cards: only(parts, 'card'),
    substitutions: only(parts, 'substitution'),
    advances: only(parts, 'advance'),
  };
}

function inPairOrder(fact: MatchFact): MatchFact {
  const [first, second] = fact.teams;
  if (compareText(first.id, second.id) <= 0) return fact;
  return {
    ...fact,
    teams: [second, first],
    score: flip(fact.score),
    scoreAfter90: flip(fact.scoreAfter90),
    shootout: flip(fact.shootout),
    aggregate: flip(fact.aggregate),
  };
}

/** The score as the other team would give it. */
export function flip(score: Score | null): Score | null {
  return score === null ? null : [score[1], score[0]];
}
