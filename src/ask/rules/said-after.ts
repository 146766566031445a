import { outcomeFor } from '../../answers/answer-team.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { reference } from '../../answers/short-id.ts';
import { isPassive, placeOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { endedSo } from '../match-as-told.ts';

/** The words a question tells an ending by, each seen from the side it speaks of. */
export const outcomes = ['win', 'lose', 'defeat', 'draw', 'beat'] as const;

/** How a match ended for the speaker's side: "after beating Arden" won, "after Arden beat them" lost. */
function endFor(
  clue: Clue,
  of: (typeof outcomes)[number] | undefined,
  own: string | undefined,
): 'won' | 'lost' | 'drawn' | null {
  switch (of) {
    case 'win':
      return 'won';
    case 'lose':
    case 'defeat':
      return isPassive(clue) ? null : 'lost';
    case 'draw':
      return 'drawn';
    case 'beat':
      return (winner(clue)?.entry?.id ?? own) === own ? 'won' : 'lost';
    default:
      return null;
  }
}

/** Who beat the other, where a name says it: who stands before "beat", or behind "beaten by". */
function winner(clue: Clue): Clue['teams'][number] | undefined {
  const place = placeOf(clue, 'beat');
  return clue.teams.find(({ start }) => (isPassive(clue) ? start > place : start < place));
}

/** A speaker's words after the match of his team that a leg, a result or how it ended names; null where none such is held. */
export function saidAfter(clue: Clue, held: Held, own: string | undefined, speaker: string): PlainQuestion | null {
  const said = outcomes.filter((of) => clue.classes.has(of));
  const outcome = said.length === 0 ? null : endFor(clue, said[0], own);
  if (said.length > 0 && outcome === null) return null;
  const decided = decidedIn(clue, held, own);
  if (decided === null) return null;
  const matches = (held.teamMatches.get(own ?? '') ?? []).filter(
    (each) =>
      endedSo(each, clue) &&
      (decided === undefined || each.id === decided) &&
      clue.legs.every((leg) => String(each.leg) === leg) &&
      (outcome === null || each.teams.some((team) => team.id === own && outcomeFor(team, each) === outcome)) &&
      clue.teams.every(({ entry }) => each.teams.some(({ id }) => id === entry?.id)),
  );
  // Of several such matches the newest after which he is quoted: a later one has no words of his.
  const quoted = matches.find((each) =>
    (held.matchQuotes.get(each.id) ?? []).some(
      ({ person }) => person !== null && reference('person', person) === speaker,
    ),
  );
  // "For the second leg" was said before it.
  const match = quoted ?? (clue.legs.length > 0 || decided !== undefined ? undefined : matches[0]);
  if (match?.date == null || clue.days.length > 0 || said.length > 1) return null;
  return { ask: 'quote', speaker, date: match.date };
}

/**
 * The last leg of the newest tie that the speaker's side went out of, or through: "after going out". Undefined where none is
 * spoken of, null where none is held or another side is the one that did it.
 */
function decidedIn({ classes, teams }: Clue, held: Held, own: string | undefined): string | null | undefined {
  const isOut = classes.has('out');
  if (!isOut && !classes.has('through')) return undefined;
  if (isOut && classes.has('through')) return null;
  const [tie] = held.teamTies.get(own ?? '') ?? [];
  const through = tie?.through?.value.id;
  if (tie === undefined || through === undefined || (through !== own) !== isOut || teams.length > 0) return null;
  return tie.legs.findLast((leg) => leg !== null) ?? null;
}
