import type { Paged } from '../../answers/answer-parts.ts';
import type { Question } from '../../answers/question.ts';
import type { CardButton } from '../card.ts';
import type { View } from '../view.ts';

/** ◀ and ▶, each where there is a page to turn to; none for a list of one page. */
export function pageButtons(
  { page, pages }: Paged<unknown>,
  turn: (page: number) => Question,
  view: View,
): readonly CardButton[] {
  if (pages <= 1) return [];
  const button = (to: number, emoji: string, label: string): CardButton => ({
    label,
    emoji,
    press: { question: turn(to), show: turning(view), hide: view.hide, pick: null },
  });
  return [
    ...(page > 0 ? [button(page - 1, '◀️', view.messages.say('button.previous'))] : []),
    ...(page < pages - 1 ? [button(page + 1, '▶️', view.messages.say('button.next'))] : []),
  ];
}

/** `Page 2 of 3`, where there is more than one. */
export function pageLines({ page, pages }: Paged<unknown>, { messages }: View): readonly string[] {
  return pages > 1 ? [messages.say('page', { page: page + 1, pages })] : [];
}

/** How a page is turned: what was opened privately can still be posted from its next page. */
export function turning({ opened }: View): 'turn' | 'turn-opened' {
  return opened ? 'turn-opened' : 'turn';
}
