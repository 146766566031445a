import type { Held } from '../answers/held.ts';
import { nameOf, standsBefore } from './clue.ts';
import type { Clue } from './clue.ts';
import { standsAfter } from './phrases.ts';

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
  const host = clue.teams.find((team) => standsBefore(clue, 'at', team)) ?? clue.towns[0] ?? hostOfTown(clue);
  const sides = { ...teamField(clue), ...opponentField(clue), ...occasionFields(clue) };
  if (clue.classes.has('at-home') || clue.classes.has('away')) return onSide(clue, held, sides);
  if (host?.entry == null) return sides;
  const { id } = host.entry;
  const others = clue.teams.map(({ entry }) => entry?.id).filter((other) => other !== id);
  const match = (held.teamMatches.get(id) ?? []).find(
    ({ home, teams, date, leg }) =>
      home?.id === id &&
      others.every((other) => teams.some((team) => team.id === other)) &&
      (clue.days[0] === undefined || date === clue.days[0]) &&
      (clue.legs[0] === undefined || String(leg) === clue.legs[0]),
  );
  if (match === undefined || match.date === null) return null;
  return { ...sides, date: match.date };
}

/** "Roma in Milan": of two teams the second, behind a bare "in", is where they played. */
function hostOfTown(clue: Clue): Clue['teams'][number] | undefined {
  const { teams, marks } = clue;
  const [first, second] = teams;
  if (first === undefined || second === undefined || !standsAfter(clue, 'in-place', second.start)) return undefined;
  const match = marks.some((mark) => mark.kind === 'word' && mark.of === 'match' && mark.start > second.start);
  return match || first.start > second.start ? undefined : second;
}

/** The newest match that the team named first played at home, or away; null where none is known for one. */
function onSide<S extends { readonly date?: string }>(clue: Clue, held: Held, sides: S): (S & { date: string }) | null {
  const { classes, teams } = clue;
  const id = teams[0]?.entry?.id;
  const isHome = classes.has('at-home');
  if (id === undefined || (isHome && classes.has('away'))) return null;
  const match = (held.teamMatches.get(id) ?? []).find(
    ({ home, date, ...each }) =>
      home !== null &&
      (home.id === id) === isHome &&
      teams.every(({ entry }) => each.teams.some((team) => team.id === entry?.id)) &&
      (clue.legs[0] === undefined || String(each.leg) === clue.legs[0]) &&
      date !== null &&
      (sides.date === undefined || date === sides.date),
  );
  return match?.date == null ? null : { ...sides, date: match.date };
}
