import type { Team } from './schema.ts';

/** What a reader needs to know to tell the bearers of one name apart. */
export type Resolver =
  'club or national team' | "men's or women's game" | 'country' | 'competition' | 'the other team in the sentence';

/** A name that more than one team bears. */
export interface SharedName {
  /** As the first team that bears it writes it. */
  readonly name: string;
  readonly as: 'name' | 'ground';
  readonly teams: readonly Team[];
  /** All that it takes to tell every pair of them apart; the last is what is left when nothing else does. */
  readonly resolvedBy: readonly Resolver[];
}

const resolvers: readonly Resolver[] = [
  'club or national team',
  "men's or women's game",
  'country',
  'competition',
  'the other team in the sentence',
];

/**
 * The names (usual name, aliases, nicknames) and grounds that more than one team has, without regard to case and
 * accents, with what tells the teams apart; sorted by name.
 */
export function sharedNames(teams: readonly Team[]): readonly SharedName[] {
  const names = shared(teams, 'name', (team) => [team.name, ...team.aliases, ...team.nicknames]);
  const grounds = shared(teams, 'ground', (team) => team.grounds);
  return [...names, ...grounds].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function shared(
  teams: readonly Team[],
  as: SharedName['as'],
  namesOf: (team: Team) => readonly string[],
): readonly SharedName[] {
  const bearers = new Map<string, { readonly name: string; readonly teams: Set<Team> }>();
  for (const team of teams) {
    for (const name of namesOf(team)) {
      const key = plain(name);
      const found = bearers.get(key);
      if (found === undefined) bearers.set(key, { name, teams: new Set([team]) });
      else found.teams.add(team);
    }
  }
  return [...bearers.values()]
    .filter((entry) => entry.teams.size > 1)
    .map((entry) => ({ name: entry.name, as, teams: [...entry.teams], resolvedBy: resolversOf([...entry.teams]) }));
}

function resolversOf(teams: readonly Team[]): readonly Resolver[] {
  const needed = new Set(teams.flatMap((a, index) => teams.slice(index + 1).map((b) => resolverOf(a, b))));
  return resolvers.filter((resolver) => needed.has(resolver));
}

/** The first thing in which two teams differ that a report is likely to show. */
function resolverOf(a: Team, b: Team): Resolver {
  if (a.national !== b.national) return 'club or national team';
  if (a.women !== b.women) return "men's or women's game";
  if (a.country !== b.country) return 'country';
  if (a.league !== b.league) return 'competition';
  return 'the other team in the sentence';
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
