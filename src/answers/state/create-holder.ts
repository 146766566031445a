import type { CompetitionRef, TeamRef } from '../../facts/fact.ts';
import type { Dataset, Match, Person, Streak, Tie } from '../../dataset/dataset.ts';
import { replaceSorted } from '../../dataset/order.ts';
import { createSearchIndex } from '../../search/create-search-index.ts';
import type { ChangeableIndex } from '../../search/create-search-index.ts';
import { cover } from '../cover.ts';
import type { Held, HeldLexicon, ScorerLine } from '../held.ts';
import { createEntryMaker } from '../index-entries.ts';
import type { EntryMaker } from '../index-entries.ts';
import { compareScorers, scorerLines } from '../scorer-lines.ts';
import { reference } from '../short-id.ts';
import { diffLists } from './diff-lists.ts';
import type { Difference } from './diff-lists.ts';
import { teamGrounds, teamLooks, teamNames } from './lexicon-looks.ts';
import { compare, newestMatchFirst, newestQuoteFirst, newestTieFirst } from './orders.ts';
import { OverlayMap } from './overlay-map.ts';
import { indexQuoteWords } from './quote-words.ts';
import { cardsOf, changeShelves, emptyShelves } from './shelves.ts';
import type { Differences, Shelves } from './shelves.ts';
import { createShortIds } from './short-ids.ts';
import type { ShortIds } from './short-ids.ts';

/** Makes states of everything that answers are made from: each costs what has changed since the last, not what is held. */
export interface Holder {
  hold(dataset: Dataset): Held;
}

/** Everything of a state that the next one goes on from. */
interface State extends Held {
  readonly index: ChangeableIndex;
  readonly shelves: Shelves;
  readonly byId: ById;
  readonly competitionSizes: OverlayMap<number>;
  readonly scorers: Lazy<readonly ScorerLine[]>;
  readonly shortIds: ShortIds;
}

interface ById {
  readonly matches: OverlayMap<Match>;
  readonly ties: OverlayMap<Tie>;
  readonly people: OverlayMap<Person>;
  readonly streaks: OverlayMap<Streak>;
  readonly teams: OverlayMap<TeamRef>;
  readonly competitions: OverlayMap<CompetitionRef>;
}

interface AllDifferences extends Differences {
  readonly people: Difference<Person>;
  readonly teams: Difference<TeamRef>;
  readonly competitions: Difference<CompetitionRef>;
}

/** As many matches as anybody would page through. */
const mostExtremes = 100;

/** A holder that holds nothing yet. */
export function createHolder(lexicon: HeldLexicon): Holder {
  const fixed = { teamLooks: teamLooks(lexicon), grounds: teamGrounds(lexicon), teamNames: teamNames(lexicon) };
  const entries = createEntryMaker(lexicon);
  let last: State | null = null;
  return {
    hold(dataset) {
      const first = last === null || last.dataset.matches.length === 0;
      last = nextState(last, dataset, entries, fixed);
      // Worked out while nobody waits for an answer; later states only change it.
      if (first) last.leadingScorers();
      return last;
    },
  };
}

function nextState(
  last: State | null,
  dataset: Dataset,
  entries: EntryMaker,
  fixed: Pick<Held, 'teamLooks' | 'grounds' | 'teamNames'>,
): State {
  const changes = differencesOf(last?.dataset ?? nothing, dataset);
  const byId = changeIds(last?.byId ?? noIds(), changes);
  const { shelves, touched } = changeShelves(last?.shelves ?? emptyShelves(), changes, byId.matches);
  const competitionSizes = resize(last?.competitionSizes ?? OverlayMap.of(), changes.matches);
  const affected = (
    gone: readonly { readonly id: string }[],
    fresh: readonly { readonly id: string }[],
    ...more: ReadonlySet<string>[]
  ): ReadonlySet<string> => new Set([...gone, ...fresh].map(({ id }) => id).concat(...more.map((each) => [...each])));
  const people = affected(changes.people.gone, changes.people.fresh, touched('personGoals'), touched('personQuotes'));
  const teams = affected(changes.teams.gone, changes.teams.fresh, touched('teamMatches'), touched('teamTies'));
  const competitions = affected(
    changes.competitions.gone,
    changes.competitions.fresh,
    new Set([...changes.matches.gone, ...changes.matches.fresh].flatMap(({ competition }) => competition?.id ?? [])),
  );
  const matches = affected(changes.matches.gone, changes.matches.fresh);
  const keys = [
    ...[...teams].map((id) => ({ kind: 'team', id }) as const),
    ...[...people].map((id) => ({ kind: 'person', id }) as const),
    ...[...competitions].map((id) => ({ kind: 'competition', id }) as const),
    ...[...matches].map((id) => ({ kind: 'match', id }) as const),
  ];
  const fresh = [
    ...pick(byId.teams, teams).map((team) => entries.team(team, shelves)),
    ...pick(byId.people, people).map((person) => entries.person(person, shelves)),
    ...pick(byId.competitions, competitions).map((each) =>
      entries.competition(each, competitionSizes.get(each.id) ?? 0),
    ),
    ...pick(byId.matches, matches).map((match) => entries.match(match)),
  ];
  const index = last === null ? createSearchIndex(fresh) : last.index.with(fresh, keys);
  const quotes = change(last?.quotes ?? [], changes.quotes, newestQuoteFirst);
  const scorers = nextScorers(last?.scorers, shelves, byId.people, people);
  const shortIds = nextShortIds(last?.shortIds, changes, byId);
  return {
    dataset,
    index,
    ...fixed,
    ...byId,
    ...shelves,
    byId,
    shelves,
    competitionSizes,
    scorers,
    shortIds,
    days: changeDays(last?.days ?? [], touched('dayMatches'), shelves.dayMatches),
    quotes,
    quoteWords:
      last === null
        ? indexQuoteWords(quotes, newestQuoteFirst)
        : last.quoteWords.with(changes.quotes.gone, changes.quotes.fresh),
    newestTies: change(last?.newestTies ?? [], changes.ties, newestTieFirst(byId.matches)),
    longestRuns: once(() => dataset.streaks.toSorted((a, b) => lengthOf(b) - lengthOf(a))),
    newestCards: cardsOfAll(dataset),
    openFixtures: once(() => dataset.fixtures.filter(({ played }) => played === null)),
    extremes: extremesOf(dataset),
    leadingScorers: () => scorers.get(),
    coverage: once(() => cover(dataset)),
    expand: (short) => shortIds.expand(short),
  };
}

const nothing: Dataset = {
  matches: [],
  ties: [],
  fixtures: [],
  quotes: [],
  people: [],
  streaks: [],
  teams: [],
  competitions: [],
  articles: new Map(),
  unresolved: [],
};

function noIds(): ById {
  return {
    matches: OverlayMap.of(),
    ties: OverlayMap.of(),
    people: OverlayMap.of(),
    streaks: OverlayMap.of(),
    teams: OverlayMap.of(),
    competitions: OverlayMap.of(),
  };
}

function differencesOf(before: Dataset, after: Dataset): AllDifferences {
  return {
    matches: diffLists(before.matches, after.matches),
    ties: diffLists(before.ties, after.ties),
    streaks: diffLists(before.streaks, after.streaks),
    quotes: diffLists(before.quotes, after.quotes),
    fixtures: diffLists(before.fixtures, after.fixtures),
    people: diffLists(before.people, after.people),
    teams: diffLists(before.teams, after.teams),
    competitions: diffLists(before.competitions, after.competitions),
  };
}

function changeIds(last: ById, changes: AllDifferences): ById {
  return {
    matches: reindex(last.matches, changes.matches),
    ties: reindex(last.ties, changes.ties),
    people: reindex(last.people, changes.people),
    streaks: reindex(last.streaks, changes.streaks),
    teams: reindex(last.teams, changes.teams),
    competitions: reindex(last.competitions, changes.competitions),
  };
}

function reindex<T extends { readonly id: string }>(map: OverlayMap<T>, { gone, fresh }: Difference<T>): OverlayMap<T> {
  const out = gone.map(({ id }): [string, T | undefined] => [id, undefined]);
  return map.with(new Map([...out, ...fresh.map((item): [string, T | undefined] => [item.id, item])]));
}

function pick<T>(map: OverlayMap<T>, ids: ReadonlySet<string>): readonly T[] {
  return [...ids].flatMap((id) => map.get(id) ?? []);
}

function change<T>(list: readonly T[], { gone, fresh }: Difference<T>, order: (a: T, b: T) => number): readonly T[] {
  return replaceSorted(list, new Set(gone), fresh, order);
}

/** How many matches of each competition are held. */
function resize(sizes: OverlayMap<number>, { gone, fresh }: Difference<Match>): OverlayMap<number> {
  const changes = new Map<string, number>();
  for (const [list, by] of [
    [gone, -1],
    [fresh, 1],
  ] as const) {
    for (const { competition } of list) {
      if (competition === null) continue;
      changes.set(competition.id, (changes.get(competition.id) ?? sizes.get(competition.id) ?? 0) + by);
    }
  }
  return sizes.with(changes);
}

function changeDays(
  days: readonly string[],
  touched: ReadonlySet<string>,
  dayMatches: Shelves['dayMatches'],
): readonly string[] {
  const known = new Set(days);
  const gone = new Set([...touched].filter((day) => known.has(day) && !dayMatches.has(day)));
  const fresh = [...touched].filter((day) => !known.has(day) && dayMatches.has(day));
  return replaceSorted(days, gone, fresh, (a, b) => compare(b, a));
}

/** Scorers are listed when first asked for; from then on only those whose goals have changed are listed anew. */
function nextScorers(
  last: Lazy<readonly ScorerLine[]> | undefined,
  { personGoals }: Shelves,
  people: ReadonlyMap<string, Person>,
  changed: ReadonlySet<string>,
): Lazy<readonly ScorerLine[]> {
  const lineOf = (id: string): readonly ScorerLine[] => scorerLines(personGoals.get(id) ?? [], people);
  const before = last?.peek();
  if (before === undefined) return lazy(() => [...personGoals.keys()].flatMap(lineOf).sort(compareScorers));
  return lazy(() => {
    const gone = new Set(before.filter(({ person }) => changed.has(person.id)));
    return replaceSorted(before, gone, [...changed].flatMap(lineOf), compareScorers);
  });
}

function nextShortIds(last: ShortIds | undefined, changes: AllDifferences, byId: ById): ShortIds {
  const kinds = [
    ['match', 'matches'],
    ['tie', 'ties'],
    ['person', 'people'],
    ['streak', 'streaks'],
    ['team', 'teams'],
    ['competition', 'competitions'],
  ] as const;
  const all = function* (): Generator<string> {
    for (const [kind, list] of kinds) for (const id of byId[list].keys()) yield reference(kind, id);
  };
  if (last === undefined) return createShortIds(all);
  const changed = (side: 'gone' | 'fresh'): readonly string[] =>
    kinds.flatMap(([kind, list]) => changes[list][side].map(({ id }) => reference(kind, id)));
  return last.with(changed('gone'), changed('fresh'), all);
}

function cardsOfAll({ matches }: Dataset): Held['newestCards'] {
  const all = once(() =>
    matches
      .filter(({ cards }) => cards.length > 0)
      .sort(newestMatchFirst)
      .flatMap(cardsOf),
  );
  const of = {
    red: once(() => all().filter(({ card }) => card.card === 'red')),
    yellow: once(() => all().filter(({ card }) => card.card === 'yellow')),
  };
  return (card) => (card === null ? all() : of[card]());
}

function extremesOf({ matches }: Dataset): Held['extremes'] {
  const top = (measure: (a: number, b: number) => number): readonly Match[] => {
    const of = ({ score }: Match): number => (score === null ? -1 : measure(...score));
    const sizes = matches.map(of).toSorted((a, b) => b - a);
    const least = Math.max(0, sizes[mostExtremes - 1] ?? 0);
    const high = matches.filter((match) => of(match) >= least);
    return high.sort((a, b) => of(b) - of(a) || newestMatchFirst(a, b)).slice(0, mostExtremes);
  };
  const orders = {
    margin: once(() => top((first, second) => Math.abs(first - second))),
    goals: once(() => top((first, second) => first + second)),
  };
  return (order) => orders[order]();
}

function lengthOf({ readings }: Streak): number {
  return readings.at(-1)?.length ?? 0;
}

interface Lazy<T> {
  get(): T;
  /** The value if it has been made. */
  peek(): T | undefined;
}

function lazy<T>(make: () => T): Lazy<T> {
  let made: T | undefined;
  return { get: () => (made ??= make()), peek: () => made };
}

/** Worked out when first asked for, and kept. */
function once<T>(make: () => T): () => T {
  const held = lazy(make);
  return () => held.get();
}
