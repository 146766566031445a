import type { CardInMatch } from '../../answers/held.ts';
import type { Card } from '../../dataset/dataset.ts';
import { secret, unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { datedScoreLine } from './score-line.ts';
import { shownLocal, shownName } from './team-name.ts';
import { writtenTime } from './written-time.ts';

/** A card's sign; of cards of both colours where it is none in particular. */
export function cardSign(card: 'yellow' | 'red' | null): string {
  return card === null ? '🟨🟥' : card === 'red' ? '🟥' : '🟨';
}

/** `Celik 31' (Roma)` */
export function cardPart({ person, player, minute, stoppage, team }: Card, view: View): string {
  const name = shownName(view.people.get(person)?.name ?? player);
  const time = minute === null ? `${unknownMark}'` : writtenTime(minute, stoppage);
  return `${name} ${time}${team === null ? '' : ` (${shownLocal(team, view)})`}`;
}

/** The same behind the card's sign; all of it is secret. */
export function bookingLine(card: Card, view: View): string {
  return secret(`${cardSign(card.card)} ${cardPart(card, view)}`);
}

/** The same with the match: `🟥 Celik 31' (Roma) · Roma 2–1 AC Milan · 18 April 2024`. */
export function bookingInMatch({ card, match }: CardInMatch, view: View): string {
  return `${bookingLine(card, view)} · ${datedScoreLine(match, view)}`;
}
