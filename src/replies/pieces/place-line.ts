import type { Match } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';
import { dayOfMatch, derivedIf } from './day.ts';
import { shownLocal, shownName } from './team-name.ts';

/** `18 April 2024 · Gewiss Stadium`; a place that no report gives is left out. */
export function placeLine(match: Match, view: View): string {
  const { venue, home } = match;
  const { messages } = view;
  const at =
    home === null ? null : `${messages.say('place.home', { team: shownLocal(home, view) })}${derivedIf(match, 'home')}`;
  const place = venue === null ? at : shownName(venue);
  return `📅 ${dayOfMatch(match, messages)}${place === null ? '' : ` · 🏟️ ${place}`}`;
}
