import type { Team } from '../lexicon/schema.ts';
import { unknownTeam } from './team-ref.ts';

/** A side of a club or nation that is not its first: `England U21`, `Arden Reserves`. The lexicon does not hold it. */
export interface SideTeam extends Team {
  /** Whose side it is. */
  readonly of: Team;
  /** `U21`, `Reserves`, `B`. */
  readonly label: string;
}

const made = new WeakMap<Team, Map<string, SideTeam>>();

/** The side of a team with such a label; the same object each time. */
export function sideTeam(team: Team, label: string): SideTeam {
  const sides = made.get(team) ?? new Map<string, SideTeam>();
  made.set(team, sides);
  const known = sides.get(label);
  if (known !== undefined) return known;
  const name = `${team.name} ${label}`;
  const { country, women, national, colour } = team;
  const side: SideTeam = {
    id: unknownTeam(name).id,
    name,
    aliases: [],
    nicknames: [],
    grounds: [],
    country,
    women,
    national,
    ...(colour === undefined ? {} : { colour }),
    of: team,
    label,
  };
  sides.set(label, side);
  return side;
}

/** Whether a team is a side that is not the first. */
export function isSideTeam(team: Team): team is SideTeam {
  return 'of' in team;
}
