import { placeOf, standsBefore } from './clue.ts';
import type { Clue } from './clue.ts';
import { standsAfter } from './phrases.ts';

type Named = Clue['teams'][number];

/**
 * At whose place a question says that the match was: "at Arden", "Arden in Castle", "Castle went to Arden", "Arden hosted
 * Castle". Undefined where it says nothing of it; null where it says it in a way that is not understood.
 */
export function hostAsked(clue: Clue): Named | null | undefined {
  if (countsVisitors(clue)) return null;
  const host =
    clue.teams.find((team) => standsBefore(clue, 'at', team)) ??
    clue.towns[0] ??
    inTown(clue) ??
    visited(clue) ??
    hostOfTown(clue) ??
    hosting(clue);
  if (host !== undefined) return host;
  // A way or a place is spoken of, and nobody knows whose.
  const isOpen = ['visit', 'at-place'].some((of) => clue.classes.has(of)) && clue.venues.length === 0;
  return isOpen && !travels(clue) ? null : undefined;
}

/** "How many came to Castle Park" asks for spectators. */
function countsVisitors({ classes }: Clue): boolean {
  const asks = classes.has('how-many') && classes.has('visit');
  return (
    asks && !['goal', 'scored', 'score', 'scorer', 'concede', 'card', 'red', 'yellow'].some((of) => classes.has(of))
  );
}

/** "Who was sent off in Arden": a bare "in" before the one name says where, and in "in the Arden game" it does not. */
function inTown({ teams, marks, ...clue }: Clue): Named | undefined {
  const isPlace = (team: Named): boolean => standsAfter(clue, 'in-place', team.start);
  const [only, ...others] = teams;
  const isMatch = marks.some((mark) => mark.kind === 'word' && mark.of === 'match' && mark.start > (only?.start ?? 0));
  if (only !== undefined && others.length === 0 && !isMatch && isPlace(only)) return only;
  return teams.find((team) => team.town === true && isPlace(team));
}

/** Whether the team named first is said to have been away, at a place that is no team: "when did Arden come to Castle Park". */
export function travels({ classes, teams, marks }: Clue): boolean {
  const [first] = teams;
  const way = marks.find((mark) => mark.kind === 'word' && mark.of === 'visit');
  return (
    classes.has('visit') && first !== undefined && way !== undefined && teams.length === 1 && first.start < way.start
  );
}

/** "Castle went to Arden", "Castle were hosted by Arden"; "Arden were visited by Castle". */
function visited(clue: Clue): Named | undefined {
  const { teams } = clue;
  const guest = teams.find((team) => standsAfter(clue, 'visited-by', team.start));
  if (guest !== undefined) return teams.length === 2 ? teams.find((team) => team !== guest) : undefined;
  return (
    teams.find((team) => standsAfter(clue, 'visit-to', team.start) || standsAfter(clue, 'hosted-by', team.start)) ??
    hostOfGuest(clue)
  );
}

/** "Did Arden win when Castle came": of two teams the second is the guest, where nothing is said of where it went. */
function hostOfGuest({ teams, marks }: Clue): Named | undefined {
  const [first, second] = teams;
  const at = marks.findIndex((mark) => mark.kind === 'word' && mark.of === 'visit');
  const before = marks[at - 1];
  return second !== undefined && before === second && first?.entry?.id !== second.entry?.id ? first : undefined;
}

/** "Did Arden host Castle": the side before the word, where it is not asked who did. */
function hosting(clue: Clue): Named | undefined {
  if (!clue.classes.has('host') || clue.classes.has('who') || clue.classes.has('which-team')) return undefined;
  if (clue.classes.has('by')) return undefined;
  return clue.teams.find(({ start }) => start < placeOf(clue, 'host'));
}

/** "Roma in Milan": of two teams the second, behind a bare "in", is where they played. */
function hostOfTown(clue: Clue): Named | undefined {
  const { teams, marks } = clue;
  const [first, second] = teams;
  if (first === undefined || second === undefined || !standsAfter(clue, 'in-place', second.start)) return undefined;
  const match = marks.some((mark) => mark.kind === 'word' && mark.of === 'match' && mark.start > second.start);
  return match || first.start > second.start ? undefined : second;
}
