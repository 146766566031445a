import type { Dataset, Match, Quote, Streak, Tie } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import { fold } from './fold.ts';
import { cover } from './cover.ts';
import { scorerLines } from './scorer-lines.ts';
import type { CardInMatch, CreateIndex, GoalInMatch, Held, HeldLexicon, ReadingOfStreak, TeamLook } from './held.ts';
import { createSearchIndex } from '../search/create-search-index.ts';
import { indexEntries } from './index-entries.ts';
import { reference, shortId } from './short-id.ts';

/**
 * Makes one state of everything that answers are made from: the dataset, its name index and the shelves that answers
 * take from, so that no command walks the whole dataset.
 */
export function hold(dataset: Dataset, lexicon: HeldLexicon, createIndex: CreateIndex = createSearchIndex): Held {
  const matches = byId(dataset.matches);
  const newest = dataset.matches.toSorted(newestFirst);
  const goals = newest.flatMap((match) => match.goals.map((goal): GoalInMatch => ({ goal, match })));
  const quotes = dataset.quotes.toSorted(newestQuoteFirst);
  const shelves = {
    teamMatches: shelve(newest, ({ teams }) => teams.map(({ id }) => id)),
    teamTies: shelve(dataset.ties.toSorted(newestTieFirst(matches)), ({ teams }) => teams.map(({ id }) => id)),
    teamStreaks: shelve(dataset.streaks, ({ team }) => [team.id]),
    teamGoals: shelve(goals, ({ goal }) => [goal.team.id]),
    personGoals: shelve(goals, ({ goal }) => [goal.person]),
    personQuotes: shelve(quotes, ({ person }) => [person]),
    matchQuotes: shelve(quotes, ({ match }) => (match === null ? [] : [match])),
    competitionGoals: shelve(goals, ({ match }) => (match.competition === null ? [] : [match.competition.id])),
    personCards: shelve(newest.flatMap(cardsOf), ({ card }) => [card.person]),
    teamFixtures: shelve(
      dataset.fixtures.filter(({ played }) => played === null),
      ({ teams }) => teams.flatMap((team) => team?.id ?? []),
    ),
    dayMatches: shelve(newest, ({ date }) => (date === null ? [] : [date])),
    dayReadings: shelve(dataset.streaks.flatMap(readingsOf), ({ reading }) => reading.date ?? []),
  };
  const people = byId(dataset.people);
  const entries = indexEntries(dataset, lexicon, shelves);
  return {
    dataset,
    index: createIndex(entries),
    teamLooks: teamLooks(lexicon),
    matches,
    ties: byId(dataset.ties),
    people,
    teams: byId(dataset.teams),
    competitions: byId(dataset.competitions),
    goals,
    streaks: byId(dataset.streaks),
    ...shelves,
    quotes: quotes.map((quote) => ({ quote, folded: ` ${fold(quote.text)}` })),
    leadingScorers: once(() => scorerLines(goals, people)),
    coverage: once(() => cover(dataset)),
    expand: expander(dataset, entries),
  };
}

/** The day a tie was last played, `''` where no report dates it: what "newest" means for ties. */
export function lastDay(tie: Tie, matches: ReadonlyMap<string, Match>): string {
  const days = tie.legs.map((leg) => (leg === null ? null : (matches.get(leg)?.date ?? null)));
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}

function cardsOf(match: Match): readonly CardInMatch[] {
  return match.cards.map((card) => ({ card, match }));
}

function readingsOf(streak: Streak): readonly ReadingOfStreak[] {
  return streak.readings.map((reading) => ({ streak, reading }));
}

/** Worked out when first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function shelve<T>(
  list: readonly T[],
  keysOf: (item: T) => string | readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const shelf = new Map<string, T[]>();
  for (const item of list) {
    for (const key of [keysOf(item)].flat()) {
      const held = shelf.get(key);
      if (held === undefined) shelf.set(key, [item]);
      else held.push(item);
    }
  }
  return shelf;
}

function newestFirst(a: Match, b: Match): number {
  return compare(b.date ?? '', a.date ?? '') || Number(b.main) - Number(a.main) || compare(a.id, b.id);
}

function newestQuoteFirst(a: Quote, b: Quote): number {
  return compare(b.date ?? '', a.date ?? '') || place(a) - place(b) || compare(a.id, b.id);
}

/** Within a report quotes stay in its order. */
function place(quote: Quote): number {
  return quote.evidence[0]?.start ?? 0;
}

function newestTieFirst(matches: ReadonlyMap<string, Match>): (a: Tie, b: Tie) => number {
  const days = new Map<string, string>();
  const day = (tie: Tie): string => {
    const known = days.get(tie.id) ?? lastDay(tie, matches);
    days.set(tie.id, known);
    return known;
  };
  return (a, b) => compare(day(b), day(a)) || compare(b.season ?? '', a.season ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function teamLooks(lexicon: HeldLexicon): ReadonlyMap<string, TeamLook> {
  const codes = new Map(lexicon.countries.map(({ name, code }) => [name, code]));
  return new Map(
    lexicon.teams.map(({ id, colour, country }) => [
      id,
      { colour: colour === undefined ? null : Number.parseInt(colour.slice(1), 16), flag: codes.get(country) ?? null },
    ]),
  );
}

/** Short ids are worked out when the first button is pressed: most states are replaced before that. */
function expander(dataset: Dataset, entries: readonly Entry[]): (short: string) => string | undefined {
  const known = once(() =>
    shortIds([
      ...entries.map(({ kind, id }) => reference(kind, id)),
      ...dataset.ties.map(({ id }) => reference('tie', id)),
      ...dataset.streaks.map(({ id }) => reference('streak', id)),
    ]),
  );
  return (short) => known().get(short);
}

function shortIds(references: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const shared = new Set<string>();
  for (const ref of references) {
    const short = shortId(ref);
    if (known.has(short) && known.get(short) !== ref) shared.add(short);
    known.set(short, ref);
  }
  for (const short of shared) known.delete(short);
  return known;
}
