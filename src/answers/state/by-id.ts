import type { Dataset, Match, Person, Streak, Tie } from '../../dataset/dataset.ts';
import { noDataset } from '../../dataset/no-dataset.ts';
import type { CompetitionRef, TeamRef } from '../../facts/fact.ts';
import { reference } from '../short-id.ts';
import { diffLists } from './diff-lists.ts';
import type { Difference } from './diff-lists.ts';
import { OverlayMap } from './overlay-map.ts';
import type { Differences } from './shelves.ts';
import { createShortIds } from './short-ids.ts';
import type { ShortIds } from './short-ids.ts';

/** Everything that has an id, by it. */
export interface ById {
  readonly matches: OverlayMap<Match>;
  readonly ties: OverlayMap<Tie>;
  readonly people: OverlayMap<Person>;
  readonly streaks: OverlayMap<Streak>;
  readonly teams: OverlayMap<TeamRef>;
  readonly competitions: OverlayMap<CompetitionRef>;
}

/** What came and went between two datasets. */
export interface AllDifferences extends Differences {
  readonly people: Difference<Person>;
  readonly teams: Difference<TeamRef>;
  readonly competitions: Difference<CompetitionRef>;
}

/** Nothing by any id. */
export function noIds(): ById {
  return {
    matches: OverlayMap.of(),
    ties: OverlayMap.of(),
    people: OverlayMap.of(),
    streaks: OverlayMap.of(),
    teams: OverlayMap.of(),
    competitions: OverlayMap.of(),
  };
}

/** What came and went since a dataset; since nothing, where there is none before. */
export function differencesOf(before = noDataset, after: Dataset): AllDifferences {
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

/** The same by id with what came and without what went. */
export function changeIds(last: ById, changes: AllDifferences): ById {
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

/** Short forms of all ids, those of before changed. */
export function nextShortIds(last: ShortIds | undefined, changes: AllDifferences, byId: ById): ShortIds {
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
