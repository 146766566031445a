import type { Match } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';
import { dayOrUnknown } from './day.ts';
import { shownLocal, shownName } from './team-name.ts';

/** `18 April 2024 · Gewiss Stadium`; a place that no report gives is left out. */
export function placeLine({ date, venue, home }: Match, view: View): string {
  const { messages } = view;
  const at = home === null ? null : messages.say('place.home', { team: shownLocal(home, view) });
  const place = venue === null ? at : shownName(venue);
  return `📅 ${dayOrUnknown(date, messages)}${place === null ? '' : ` · 🏟️ ${place}`}`;
}
