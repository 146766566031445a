import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import { competitionIn, countRef, listRefs, makeRefCounts, type RefCounts, teamsIn } from './count-refs.ts';
import type { Dataset, Fixture, Match, Person, Quote, Streak, Tie } from './dataset.ts';
import type { HeldReport, Library } from './library.ts';
import { linkNext } from './link-next.ts';
import type { FixtureEntry } from './merge-fixtures.ts';
import type { RuleBook } from './merge-rules.ts';
import type { TieEntry } from './merge-ties.ts';
import { compareReports, compareText, replaceSorted } from './order.ts';
import type { LibraryChanges } from './refresh-library.ts';
import type { Change } from './shelf.ts';

/** The lists of the last dataset, kept sorted, so that the next needs no sorting again. */
export interface Assembly {
  reports: readonly HeldReport[];
  matches: readonly Match[];
  ties: readonly TieEntry[];
  fixtures: readonly Fixture[];
  quotes: readonly Quote[];
  people: readonly Person[];
  streaks: readonly Streak[];
  readonly teams: RefCounts<TeamRef>;
  readonly competitions: RefCounts<CompetitionRef>;
  readonly fixturesOf: Map<string, Set<FixtureEntry>>;
  /** Ties with what comes next. */
  readonly linked: Map<TieEntry, Tie>;
}

/** The lists of a dataset of nothing. */
export function startAssembly(): Assembly {
  return {
    reports: [],
    matches: [],
    ties: [],
    fixtures: [],
    quotes: [],
    people: [],
    streaks: [],
    teams: makeRefCounts(),
    competitions: makeRefCounts(),
    fixturesOf: new Map(),
    linked: new Map(),
  };
}

/** Brings the lists up to date and makes a dataset of them; lists of earlier datasets are left alone. */
export function assembleDataset(state: Assembly, library: Library, changes: LibraryChanges, book: RuleBook): Dataset {
  takeReports(state, library);
  const pairs = changes.pairs;
  const fixtures = [...mapChanges(pairs, (pair) => pair.fixtures), ...changes.loneFixtures];
  state.matches = update(
    state.matches,
    mapChanges(pairs, ({ matches }) => matches),
    byDay(({ date }) => date),
  );
  state.quotes = update(
    state.quotes,
    changes.quotes,
    byDay(({ date }) => date),
  );
  state.streaks = update(
    state.streaks,
    changes.streaks,
    byDay(({ readings }) => readings[0]?.date ?? null),
  );
  state.people = update(
    state.people,
    mapChanges(changes.people, ({ people }) => people),
    comparePeople,
  );
  state.fixtures = update(
    state.fixtures,
    mapChanges(fixtures, (entries) => entries.map(({ fixture }) => fixture)),
    byDay(({ date }) => date),
  );
  return {
    matches: state.matches,
    ties: linkTies(
      state,
      mapChanges(pairs, ({ ties }) => ties),
      indexFixtures(state, fixtures),
      book,
    ),
    fixtures: state.fixtures,
    quotes: state.quotes,
    people: state.people,
    streaks: state.streaks,
    teams: listRefs(state.teams),
    competitions: listRefs(state.competitions),
    articles: new Map(state.reports.map(({ article }) => [article.id, article])),
    unresolved: state.reports.flatMap(({ reading }) => reading.unresolved),
  };
}

function takeReports(state: Assembly, library: Library): void {
  const { arrived, left } = library;
  state.reports = replaceSorted(state.reports, left, [...arrived], (a, b) => compareReports(a.article, b.article));
  for (const [reports, by] of [
    [left, -1],
    [arrived, 1],
  ] as const) {
    for (const fact of [...reports].flatMap(({ reading }) => reading.facts)) {
      for (const team of teamsIn(fact)) countRef(state.teams, team, by);
      const competition = competitionIn(fact);
      if (competition !== null) countRef(state.competitions, competition, by);
    }
  }
  arrived.clear();
  left.clear();
}

function mapChanges<A, B>(changes: readonly Change<A>[], read: (result: A) => B): readonly Change<B>[] {
  return changes.map(({ key, before, after }) => ({
    key,
    before: before === undefined ? undefined : read(before),
    after: after === undefined ? undefined : read(after),
  }));
}

function update<T>(
  list: readonly T[],
  changes: readonly Change<readonly T[]>[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const removed = new Set(changes.flatMap(({ before }) => before ?? []));
  return replaceSorted(
    list,
    removed,
    changes.flatMap(({ after }) => after ?? []),
    compare,
  );
}

/** Oldest first, what has no day before all, one day's by id. */
function byDay<T extends { readonly id: string }>(day: (item: T) => string | null): (a: T, b: T) => number {
  return (a, b) => compareText(day(a), day(b)) || compareText(a.id, b.id);
}

function comparePeople(a: Person, b: Person): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** Keeps the fixtures of each team; gives back the teams whose fixtures changed. */
function indexFixtures(state: Assembly, changes: readonly Change<readonly FixtureEntry[]>[]): ReadonlySet<string> {
  const touched = new Set<string>();
  const each = (entries: readonly FixtureEntry[], act: (set: Set<FixtureEntry>, entry: FixtureEntry) => void): void => {
    for (const entry of entries) {
      for (const team of entry.fixture.teams.filter((one) => one !== null)) {
        const set = state.fixturesOf.get(team.id) ?? new Set();
        state.fixturesOf.set(team.id, set);
        act(set, entry);
        touched.add(team.id);
      }
    }
  };
  for (const { before } of changes) each(before ?? [], (set, entry) => set.delete(entry));
  for (const { after } of changes) each(after ?? [], (set, entry) => set.add(entry));
  return touched;
}

function linkTies(
  state: Assembly,
  changes: readonly Change<readonly TieEntry[]>[],
  touched: ReadonlySet<string>,
  book: RuleBook,
): readonly Tie[] {
  for (const { before } of changes) for (const entry of before ?? []) state.linked.delete(entry);
  const compare = (a: TieEntry, b: TieEntry): number =>
    compareText(a.until, b.until) || compareText(a.tie.id, b.tie.id);
  state.ties = update(state.ties, changes, compare);
  return state.ties.map((entry) => {
    const known = state.linked.get(entry);
    if (known !== undefined && entry.tie.teams.every(({ id }) => !touched.has(id))) return known;
    const tie = linkNext(entry, (team) => [...(state.fixturesOf.get(team) ?? [])], book);
    state.linked.set(entry, tie);
    return tie;
  });
}
