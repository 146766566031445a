import type { Article } from '../article/article.ts';
import { streakKinds, type TeamRef } from '../facts/fact.ts';
import type { Match, Person, Quote, Streak } from './dataset.ts';
import type { HeldReport, Library } from './library.ts';
import { listed } from './compact.ts';
import { mergeFixtures, type FixtureEntry } from './merge-fixtures.ts';
import { matchMeant, mergePair, type PairResult } from './merge-pair.ts';
import { mergePeople, type Namesakes } from './merge-people.ts';
import { mergeQuotes } from './merge-quotes.ts';
import type { RuleBook } from './merge-rules.ts';
import { mergeStreaks } from './merge-streaks.ts';
import { surnameKey } from './mentions.ts';
import { compareText } from './order.ts';
import { type QuotePiece, streakKey } from './report-pieces.ts';
import { type Change, piecesOf, refresh } from './shelf.ts';

/** What is new since the last time. */
export interface LibraryChanges {
  readonly people: readonly Change<Namesakes>[];
  readonly pairs: readonly Change<PairResult>[];
  readonly quotes: readonly Change<readonly Quote[]>[];
  readonly streaks: readonly Change<readonly Streak[]>[];
  readonly loneFixtures: readonly Change<readonly FixtureEntry[]>[];
}

/**
 * Merges again what reports have touched. People come first, as all else names them; then pairs of teams; then quotes,
 * runs and lone fixtures, which point at matches. What a changed result was used in is merged again too.
 */
export function refreshLibrary(library: Library, book: RuleBook): LibraryChanges {
  const personOf = (article: Article, name: string, team: TeamRef | null): Person =>
    findPerson(library, article, name, team);
  const people = refresh(library.people, (pieces) => mergePeople(pieces.flatMap(listed)));
  for (const change of people) staleByPeople(library, change);
  const pairs = refresh(library.pairs, (pieces) => mergePair(pieces, personOf, book));
  for (const change of pairs) staleByPair(library, change);
  return {
    people,
    pairs,
    quotes: refresh(library.quotes, (pieces) =>
      mergeQuotes(
        pieces.flat(),
        ({ article, fact }) => personOf(article, fact.speaker, fact.team),
        (piece) => matchOfQuote(library, piece),
      ),
    ),
    streaks: refresh(library.streaks, (pieces, key) =>
      mergeStreaks(pieces.flat(), matchesOf(library, key.slice(0, key.lastIndexOf('|')))),
    ),
    loneFixtures: refresh(library.loneFixtures, (pieces, team) =>
      mergeFixtures(pieces.flat(), matchesOf(library, team), book),
    ),
  };
}

function findPerson(library: Library, article: Article, name: string, team: TeamRef | null): Person {
  const person = library.people.results.get(surnameKey(name))?.find(article.id, name, team?.id ?? null);
  if (person === undefined) throw new Error(`nobody is known by a name of report ${article.id}`);
  return person;
}

/** A person under another name or id changes the matches and quotes of every report that means them. */
function staleByPeople(library: Library, { key, before, after }: Change<Namesakes>): void {
  if (before === undefined || after === undefined) return;
  for (const [id, mentions] of piecesOf(library.people, key)) {
    const renamed = listed(mentions).some(({ name, team }) => {
      const [then, now] = [before, after].map((people) => people.find(id, name, team?.id ?? null));
      return then?.id !== now?.id || then?.name !== now?.name;
    });
    const report = renamed ? library.held.get(id) : undefined;
    for (const [pair] of report?.pairs ?? []) library.pairs.stale.add(pair);
    for (const [quote] of report?.quotes ?? []) library.quotes.stale.add(quote);
  }
}

function staleByPair(library: Library, { key, before, after }: Change<PairResult>): void {
  for (const team of new Set([before, after].flatMap((pair) => pair?.matches.flatMap(({ teams }) => teams) ?? []))) {
    indexPair(library, team.id, key, after !== undefined);
    const { streaks, loneFixtures } = library;
    if (loneFixtures.pieces.has(team.id)) loneFixtures.stale.add(team.id);
    for (const kind of streakKinds) {
      const run = streakKey(team.id, kind);
      if (streaks.pieces.has(run)) streaks.stale.add(run);
    }
  }
  for (const [id] of piecesOf(library.pairs, key)) {
    const report = library.held.get(id);
    if (report !== undefined) staleQuotes(library, report, key, before, after);
  }
}

function indexPair(library: Library, team: string, pair: string, held: boolean): void {
  const pairs = library.pairsOfTeam.get(team) ?? new Set();
  if (held) pairs.add(pair);
  else pairs.delete(pair);
  if (pairs.size > 0) library.pairsOfTeam.set(team, pairs);
  else library.pairsOfTeam.delete(team);
}

/** Quotes about a match whose id has changed. */
function staleQuotes(
  library: Library,
  report: HeldReport,
  pair: string,
  before: PairResult | undefined,
  after: PairResult | undefined,
): void {
  const { article } = report;
  for (const [words, quotes] of report.quotes) {
    for (const { fact } of quotes) {
      if (fact.match === null || pairMeant(report, fact.match) !== pair) continue;
      const [then, now] = [before, after].map((result) => matchMeant(result, article.id, fact.match ?? ''));
      if (then !== now) library.quotes.stale.add(words);
    }
  }
}

/** The pair of teams whose match a report means by a key. */
function pairMeant(report: HeldReport | undefined, match: string): string | null {
  const sighting = report?.pairs.find(([, { sightings }]) => sightings.some(({ fact }) => fact.key === match));
  return sighting?.[0] ?? null;
}

function matchOfQuote(library: Library, { article, fact }: QuotePiece): string | null {
  if (fact.match === null) return null;
  const pair = pairMeant(library.held.get(article.id), fact.match);
  return pair === null ? null : matchMeant(library.pairs.results.get(pair), article.id, fact.match);
}

/** A team's matches, by id: pairs are held in the order in which they came. */
function matchesOf(library: Library, team: string): readonly Match[] {
  const pairs = [...(library.pairsOfTeam.get(team) ?? [])];
  return pairs
    .flatMap((pair) => library.pairs.results.get(pair)?.matches ?? [])
    .sort((a, b) => compareText(a.id, b.id));
}
