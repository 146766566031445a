import type { Match } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';
import { dayOrUnknown } from './day.ts';
import { shownName } from './team-name.ts';

/** `18 April 2024 · Gewiss Stadium`; a place that no report gives is left out. */
export function placeLine({ date, venue, home }: Match, { messages }: View): string {
  const at = home === null ? null : messages.say('place.home', { team: shownName(home.name) });
  const place = venue === null ? at : shownName(venue);
  return `📅 ${dayOrUnknown(date, messages)}${place === null ? '' : ` · 🏟️ ${place}`}`;
}
