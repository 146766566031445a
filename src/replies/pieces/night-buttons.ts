import type { Nights } from '../../answers/answer-parts.ts';
import type { CardButton } from '../card.ts';
import type { View } from '../view.ts';
import { shortDay } from './day.ts';
import { turning } from './page-buttons.ts';

/** The match nights before and after, where there are any. */
export function nightButtons({ earlier, later, competition }: Nights, view: View): readonly CardButton[] {
  const button = (day: string | null, emoji: string): readonly CardButton[] => {
    if (day === null) return [];
    const question = { ask: 'recap', date: day, ...(competition === undefined ? {} : { competition }) } as const;
    const press = { question, show: turning(view), hide: view.hide, pick: null } as const;
    return [{ label: shortDay(day, view.messages), emoji, press }];
  };
  return [...button(earlier, '⏪'), ...button(later, '⏩')];
}
