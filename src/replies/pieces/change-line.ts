import type { ChangeInMatch } from '../../answers/held.ts';
import type { Substitution } from '../../dataset/dataset.ts';
import { secret, unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { datedScoreLine } from './score-line.ts';
import { shownLocal, shownName } from './team-name.ts';

/** `81' Hojlund for Muriel (Atalanta)`; who came on may have scored: all of it is secret. */
export function changePart({ on, off, minute, team }: Substitution, view: View): string {
  const values = {
    on: shownName(on),
    off: off === null ? 'none' : shownName(off),
    minute: minute === null ? `${unknownMark}'` : `${minute}'`,
  };
  const where = team === null ? '' : ` (${shownLocal(team, view)})`;
  return `${view.messages.say('match.substitution', values)}${where}`;
}

/** The same with the match. */
export function changeInMatch({ change, match }: ChangeInMatch, view: View): string {
  return `${secret(changePart(change, view))} · ${datedScoreLine(match, view)}`;
}
