import type { Article } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';
import type { Quote, Streak } from './dataset.ts';
import type { FixtureEntry } from './merge-fixtures.ts';
import type { PairResult } from './merge-pair.ts';
import type { Namesakes } from './merge-people.ts';
import type { Mention } from './mentions.ts';
import { compareText } from './order.ts';
import { type Few, nothing } from './compact.ts';
import {
  type FixtureSighting,
  type PairPiece,
  type Parts,
  type QuotePiece,
  type ReportPieces,
  splitReport,
  type StreakPiece,
} from './report-pieces.ts';
import { makeShelf, put, type Shelf, take } from './shelf.ts';

/** A report that counts, with its places in the clusters: of most pieces the key is enough to find them again. */
export interface HeldReport {
  readonly article: Article;
  readonly reading: Reading;
  readonly pairs: ReportPieces['pairs'];
  readonly quotes: ReportPieces['quotes'];
  readonly loneFixtures: readonly string[];
  readonly streaks: readonly string[];
  readonly surnames: readonly string[];
}

/** All readings, taken apart, with the clusters that they are merged in. */
export interface Library {
  /** Reports by id, copies of others among them. */
  readonly given: Map<string, { readonly article: Article; readonly reading: Reading }>;
  /** Ids of the reports with one text. */
  readonly copies: Map<string, readonly string[]>;
  /** The reports that count: one for each text. */
  readonly held: Map<string, HeldReport>;
  /** Reports that came to count, and that ceased to, since the last dataset. */
  readonly arrived: Set<HeldReport>;
  readonly left: Set<HeldReport>;
  readonly pairs: Shelf<PairPiece, PairResult>;
  readonly loneFixtures: Shelf<readonly FixtureSighting[], readonly FixtureEntry[]>;
  readonly quotes: Shelf<readonly QuotePiece[], readonly Quote[]>;
  readonly streaks: Shelf<readonly StreakPiece[], readonly Streak[]>;
  readonly people: Shelf<Few<Mention>, Namesakes>;
  /** Pair keys of each team's meetings. */
  readonly pairsOfTeam: Map<string, Set<string>>;
}

/** A library without reports. */
export function makeLibrary(): Library {
  return {
    given: new Map(),
    copies: new Map(),
    held: new Map(),
    arrived: new Set(),
    left: new Set(),
    pairs: makeShelf(),
    loneFixtures: makeShelf(),
    quotes: makeShelf(),
    streaks: makeShelf(),
    people: makeShelf(),
    pairsOfTeam: new Map(),
  };
}

/** Adds a report or replaces the one with its id. A text that is held already under another id adds nothing. */
export function addReport(library: Library, article: Article, reading: Reading): void {
  removeReport(library, article.id);
  library.given.set(article.id, { article, reading });
  library.copies.set(article.text, [...(library.copies.get(article.text) ?? []), article.id]);
  holdOne(library, article.text);
}

/** Takes a report out; a copy of it, if there is one, takes its place. */
export function removeReport(library: Library, id: string): boolean {
  const given = library.given.get(id);
  if (given === undefined) return false;
  library.given.delete(id);
  const { text } = given.article;
  library.copies.set(
    text,
    (library.copies.get(text) ?? []).filter((copy) => copy !== id),
  );
  unshelve(library, id);
  holdOne(library, given.article.text);
  return true;
}

/** Of all copies of a text the dated one with the least id counts. */
function holdOne(library: Library, text: string): void {
  const copies = (library.copies.get(text) ?? []).map((id) => library.given.get(id)).filter((one) => one != null);
  if (copies.length === 0) library.copies.delete(text);
  copies.sort(
    ({ article: a }, { article: b }) =>
      Number(a.date === null) - Number(b.date === null) || compareText(a.date, b.date) || compareText(a.id, b.id),
  );
  for (const { article } of copies.slice(1)) unshelve(library, article.id);
  const [first] = copies;
  if (first !== undefined && !library.held.has(first.article.id)) shelve(library, first.article, first.reading);
}

function shelve(library: Library, article: Article, reading: Reading): void {
  const pieces = splitReport(article, reading);
  const putAll = <Piece>(shelf: Shelf<Piece, unknown>, parts: Parts<Piece>): readonly string[] => {
    for (const [key, piece] of parts) put(shelf, key, article.id, piece);
    return parts.length === 0 ? nothing : parts.map(([key]) => key);
  };
  putAll(library.pairs, pieces.pairs);
  putAll(library.quotes, pieces.quotes);
  const report: HeldReport = {
    article,
    reading,
    pairs: pieces.pairs,
    quotes: pieces.quotes,
    loneFixtures: putAll(library.loneFixtures, pieces.loneFixtures),
    streaks: putAll(library.streaks, pieces.streaks),
    surnames: putAll(library.people, pieces.mentions),
  };
  library.held.set(article.id, report);
  library.arrived.add(report);
}

function unshelve(library: Library, id: string): void {
  const report = library.held.get(id);
  if (report === undefined) return;
  library.held.delete(id);
  if (!library.arrived.delete(report)) library.left.add(report);
  const { pairs, quotes, loneFixtures, streaks, people } = library;
  for (const [key] of report.pairs) take(pairs, key, id);
  for (const [key] of report.quotes) take(quotes, key, id);
  for (const key of report.loneFixtures) take(loneFixtures, key, id);
  for (const key of report.streaks) take(streaks, key, id);
  for (const key of report.surnames) take(people, key, id);
}
