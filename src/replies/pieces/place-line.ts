import type { Match } from '../../dataset/dataset.ts';
import { unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { renderedDay } from './day.ts';
import { shownName } from './team-name.ts';

/** `18 April 2024 · Gewiss Stadium` */
export function placeLine({ date, venue, home }: Match, { messages }: View): string {
  const at = home === null ? unknownMark : messages.say('place.home', { team: shownName(home.name) });
  return `📅 ${renderedDay(date)} · 🏟️ ${venue === null ? at : shownName(venue)}`;
}
