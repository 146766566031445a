import type { PageAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { relatedButton } from '../pieces/related-buttons.ts';
import type { View } from '../view.ts';

/** What the bot says of itself; the examples of its help can be pressed. */
export function pageCard({ page, examples }: PageAnswer, view: View): Card {
  const { messages } = view;
  return {
    title: messages.say(`page.${page}.title`),
    colour: null,
    body: messages.say(`page.${page}`).split('\n'),
    fields: [],
    footer: [],
    buttons: examples.map((example) => relatedButton(example, view)),
    menu: null,
  };
}
