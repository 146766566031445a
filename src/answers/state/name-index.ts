import { createSearchIndex } from '../../search/create-search-index.ts';
import type { ChangeableIndex } from '../../search/create-search-index.ts';
import type { EntryMaker } from '../index-entries.ts';
import type { AllDifferences, ById } from './by-id.ts';
import type { Difference } from './diff-lists.ts';
import type { OverlayMap } from './overlay-map.ts';
import type { Shelves } from './shelves.ts';

/** Ids of what has to be looked up otherwise than before: it came or went, or more or less is held of it. */
export interface ChangedNames {
  readonly teams: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly competitions: ReadonlySet<string>;
  readonly matches: ReadonlySet<string>;
}

/** What of the names a change touches; `touched` gives the ids whose list of a kind is another. */
export function changedNames(
  { teams, people, competitions, matches }: AllDifferences,
  touched: (shelf: keyof Shelves) => ReadonlySet<string>,
): ChangedNames {
  const played = [...matches.gone, ...matches.fresh].flatMap(({ competition }) => competition?.id ?? []);
  return {
    teams: new Set([...idsOf(teams), ...touched('teamMatches'), ...touched('teamTies')]),
    people: new Set([...idsOf(people), ...touched('personGoals'), ...touched('personQuotes')]),
    competitions: new Set([...idsOf(competitions), ...played]),
    matches: new Set(idsOf(matches)),
  };
}

/** The index of names with what has changed; made from scratch where there is none yet. */
export function nextIndex(
  last: ChangeableIndex | undefined,
  { teams, people, competitions, matches }: ChangedNames,
  held: { readonly byId: ById; readonly shelves: Shelves; readonly competitionSizes: OverlayMap<number> },
  entries: EntryMaker,
): ChangeableIndex {
  const { byId, shelves, competitionSizes } = held;
  const fresh = [
    ...pick(byId.teams, teams).map((team) => entries.team(team, shelves)),
    ...pick(byId.people, people).map((person) => entries.person(person, shelves)),
    ...pick(byId.competitions, competitions).map((each) =>
      entries.competition(each, competitionSizes.get(each.id) ?? 0),
    ),
    ...pick(byId.matches, matches).map((match) => entries.match(match)),
  ];
  if (last === undefined) return createSearchIndex(fresh);
  return last.with(fresh, [
    ...[...teams].map((id) => ({ kind: 'team', id }) as const),
    ...[...people].map((id) => ({ kind: 'person', id }) as const),
    ...[...competitions].map((id) => ({ kind: 'competition', id }) as const),
    ...[...matches].map((id) => ({ kind: 'match', id }) as const),
  ]);
}

function idsOf({ gone, fresh }: Difference<{ readonly id: string }>): readonly string[] {
  return [...gone, ...fresh].map(({ id }) => id);
}

function pick<T>(map: OverlayMap<T>, ids: ReadonlySet<string>): readonly T[] {
  return [...ids].flatMap((id) => map.get(id) ?? []);
}
