import type { Held, HeldMatch } from '../answers/held.ts';
import { nameOf } from './clue.ts';
import type { Clue } from './clue.ts';
import { hostAsked } from './host-asked.ts';

/** The team that a clue names first, as a part of a question that is left out where there is none. */
export function teamField({ teams }: Clue): { readonly team?: string } {
  return teams[0] === undefined ? {} : { team: nameOf(teams[0]) };
}

/** The same for the team named second. */
export function opponentField({ teams }: Clue): { readonly opponent?: string } {
  return teams[1] === undefined ? {} : { opponent: nameOf(teams[1]) };
}

/** The same for the person. */
export function playerField({ people }: Clue): { readonly player?: string } {
  return people[0] === undefined ? {} : { player: nameOf(people[0]) };
}

/** The same for the competition. */
export function competitionField({ competitions }: Clue): { readonly competition?: string } {
  return competitions[0] === undefined ? {} : { competition: nameOf(competitions[0]) };
}

/** The same for the round. */
export function stageField({ stages }: Clue): { readonly stage?: string } {
  return stages[0] === undefined ? {} : { stage: stages[0] };
}

/** The same for the day. */
export function dateField({ days }: Clue): { readonly date?: string } {
  return days[0] === undefined ? {} : { date: days[0] };
}

/** When and where a match was, as far as said. */
export function occasionFields({ days, venues, stages, legs }: Clue): {
  readonly date?: string;
  readonly venue?: string;
  readonly stage?: string;
  readonly leg?: string;
} {
  return {
    ...(days[0] === undefined ? {} : { date: days[0] }),
    ...(venues[0] === undefined ? {} : { venue: venues[0] }),
    ...(stages[0] === undefined ? {} : { stage: stages[0] }),
    ...(legs[0] === undefined ? {} : { leg: legs[0] }),
  };
}

/**
 * The two sides and the occasion of the match meant. "at West Ham" is West Ham's ground: it is then the newest match held
 * in which West Ham were at home. Null where there is none such.
 */
export function matchFields(
  clue: Clue,
  held: Held,
): (ReturnType<typeof occasionFields> & { readonly team?: string; readonly opponent?: string }) | null {
  const host = hostAsked(clue);
  if (host === null) return null;
  const sides = { ...teamField(clue), ...opponentField(clue), ...occasionFields(clue) };
  if (clue.classes.has('replay') || clue.classes.has('first-match')) return ofTwo(clue, held, sides);
  if (clue.classes.has('at-home') || clue.classes.has('away')) return onSide(clue, held, sides);
  if (host?.entry == null) return sides;
  const { id } = host.entry;
  const others = clue.teams.map(({ entry }) => entry?.id).filter((other) => other !== id);
  const match = (held.teamMatches.get(id) ?? []).find(
    ({ teams, date, leg, ...each }) =>
      hostOf({ teams, ...each }, held) === id &&
      others.every((other) => teams.some((team) => team.id === other)) &&
      (clue.days[0] === undefined || date === clue.days[0]) &&
      (clue.legs[0] === undefined || String(leg) === clue.legs[0]),
  );
  if (match === undefined || match.date === null) return null;
  return { ...sides, date: match.date };
}

/** Who was at home: told, or the side away in the other leg of a tie; null where neither is known. */
export function hostOf({ id, home, teams }: Pick<HeldMatch, 'id' | 'home' | 'teams'>, held: Held): string | null {
  if (home !== null) return home.id;
  const tie = (held.teamTies.get(teams[0].id) ?? []).find(({ legs, twoLegged }) => twoLegged && legs.includes(id));
  const other = tie?.legs.find((leg) => leg !== null && leg !== id);
  const there = other == null ? undefined : held.matches.get(other)?.home;
  return there == null ? null : (teams.find((team) => team.id !== there.id)?.id ?? null);
}

/** The replay of a drawn match, or the match that was replayed; of two legs the first. Null where only one match is held. */
function ofTwo<S extends object>({ classes, teams }: Clue, held: Held, sides: S): (S & { date: string }) | null {
  if (classes.has('replay') && classes.has('first-match')) return null;
  const own = (held.teamMatches.get(teams[0]?.entry?.id ?? '') ?? []).filter(({ teams: both }) =>
    teams.every(({ entry }) => both.some(({ id }) => id === entry?.id)),
  );
  for (const newer of own) {
    const isOther = (each: HeldMatch): boolean =>
      each !== newer &&
      each.stage !== null &&
      each.stage === newer.stage &&
      each.season === newer.season &&
      each.competition?.id === newer.competition?.id &&
      each.teams.every(({ id }) => newer.teams.some((team) => team.id === id));
    const older = own.slice(own.indexOf(newer) + 1).find(isOther);
    if (older === undefined || (classes.has('replay') && (newer.leg !== null || older.leg !== null))) continue;
    const { date } = classes.has('replay') ? newer : older;
    return date === null ? null : { ...sides, date };
  }
  return null;
}

/** The newest match that the team named first played at home, or away; null where none is known for one. */
function onSide<S extends { readonly date?: string }>(clue: Clue, held: Held, sides: S): (S & { date: string }) | null {
  const { classes, teams } = clue;
  const id = teams[0]?.entry?.id;
  const isHome = classes.has('at-home');
  if (id === undefined || (isHome && classes.has('away'))) return null;
  const match = (held.teamMatches.get(id) ?? []).find(
    ({ date, ...each }) =>
      hostOf(each, held) !== null &&
      (hostOf(each, held) === id) === isHome &&
      teams.every(({ entry }) => each.teams.some((team) => team.id === entry?.id)) &&
      (clue.legs[0] === undefined || String(each.leg) === clue.legs[0]) &&
      date !== null &&
      (sides.date === undefined || date === sides.date),
  );
  return match?.date == null ? null : { ...sides, date: match.date };
}
