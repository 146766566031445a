import { replaceSorted } from '../../dataset/order.ts';
import type { Dataset, Match } from '../../dataset/dataset.ts';
import type { ChangeableIndex } from '../../search/create-search-index.ts';
import { compileEffects } from '../../lexicon/goal-effects.ts';
import { cover } from '../cover.ts';
import type { Held, HeldLexicon, ScorerLine } from '../held.ts';
import { createEntryMaker } from '../index-entries.ts';
import type { EntryMaker } from '../index-entries.ts';
import { changeIds, differencesOf, nextShortIds, noIds, type ById } from './by-id.ts';
import type { Difference } from './diff-lists.ts';
import { once, type Lazy } from './lazy.ts';
import { nextScorers } from './leading-scorers.ts';
import { formsOfNames } from './forms-of-names.ts';
import { competitionNames, teamGrounds, teamLooks, teamNames } from './lexicon-looks.ts';
import { changedNames, nextIndex } from './name-index.ts';
import { namesInLanguages } from './names-in-languages.ts';
import { compare, newestQuoteFirst, newestTieFirst } from './orders.ts';
import { OverlayMap } from './overlay-map.ts';
import { indexQuoteWords } from './quote-words.ts';
import { changeShelves, emptyShelves } from './shelves.ts';
import type { Shelves } from './shelves.ts';
import type { ShortIds } from './short-ids.ts';
import { cardsOfAll, decidedOf, extremesOf, lengthOf } from './whole-lists.ts';

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

/** A holder that holds nothing yet. */
export function createHolder(lexicon: HeldLexicon): Holder {
  const other = namesInLanguages(lexicon);
  const fixed = {
    teamLooks: teamLooks(lexicon),
    grounds: teamGrounds(lexicon),
    teamNames: teamNames(lexicon, other),
    competitionNames: competitionNames(lexicon, other),
    names: other.names,
    forms: formsOfNames(lexicon),
    foreignNames: other.folded,
    effectsSaid: compileEffects(lexicon.goalEffects ?? []),
  };
  const entries = createEntryMaker(lexicon, other.ofId);
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
  fixed: Pick<
    Held,
    'teamLooks' | 'grounds' | 'teamNames' | 'competitionNames' | 'names' | 'forms' | 'foreignNames' | 'effectsSaid'
  >,
): State {
  const changes = differencesOf(last?.dataset, dataset);
  const byId = changeIds(last?.byId ?? noIds(), changes);
  const { shelves, touched } = changeShelves(last?.shelves ?? emptyShelves(), changes, byId.matches);
  const competitionSizes = resize(last?.competitionSizes ?? OverlayMap.of(), changes.matches);
  const names = changedNames(changes, touched);
  const index = nextIndex(last?.index, names, { byId, shelves, competitionSizes }, entries);
  const quotes = change(last?.quotes ?? [], changes.quotes, newestQuoteFirst);
  const scorers = nextScorers(last?.scorers, shelves, byId.people, names.people);
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
    decided: decidedOf(dataset),
    leadingScorers: () => scorers.get(),
    coverage: once(() => cover(dataset)),
    expand: (short) => shortIds.expand(short),
  };
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
