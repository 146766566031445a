import type { FoundAnswer, SourcesAnswer } from '../../answers/answer.ts';
import type { Related } from '../../answers/answer-parts.ts';
import type { Question } from '../../answers/question.ts';
import type { CardButton } from '../card.ts';
import type { View } from '../view.ts';
import { relatedButtons } from './related-buttons.ts';

/** What can be asked on from a card, after the buttons `before`: its pages, what else is held, the sentences that prove it. */
export function cardButtons(
  answer: FoundAnswer,
  view: View,
  before: readonly CardButton[] = [],
): readonly CardButton[] {
  return buttonsBeside(answer.question, answer.related, view, { shown: shownQuestion(answer), before });
}

/** The same for an answer that may have found nothing; `shown` asks for just the page that is shown. */
export function buttonsBeside(
  question: FoundAnswer['question'],
  related: readonly Related[],
  view: View,
  { shown = question, before = [] }: { shown?: FoundAnswer['question']; before?: readonly CardButton[] } = {},
): readonly CardButton[] {
  const asked: Question = { ask: 'sources', of: question };
  return [
    ...before,
    ...relatedButtons(paired(view.hide ? related.filter(tellsNothing) : related, before.length, view), view),
    {
      label: view.messages.say('button.sources'),
      emoji: '🔎',
      press: { question: asked, show: 'open', hide: view.hide, pick: null },
    },
    ...showButton(shown, view),
    ...(view.opened ? [postButton(shown, view)] : []),
  ];
}

/** Only teams that are on a run have a button for it. */
function tellsNothing({ question }: Related): boolean {
  return question.ask !== 'streak';
}

/** Opens, for the one who presses it, the card as it is for those who have seen the match: bars hold only so much. */
export function showButton(
  question: FoundAnswer['question'] | SourcesAnswer['question'],
  { hide, messages }: View,
): readonly CardButton[] {
  if (!hide) return [];
  return [
    { label: messages.say('button.show'), emoji: '👁️', press: { question, show: 'reveal', hide: false, pick: null } },
  ];
}

/** With a spare one where else, on a phone, where two share a row, the sources would have a row to themselves. */
function paired(related: readonly Related[], before: number, { opened, hide }: View): readonly Related[] {
  const needed = related.filter(({ spare }) => spare === undefined);
  const own = needed.length + before;
  const isOdd = (own + 1 + Number(opened) + Number(hide)) % 2 === 1 && own > 0;
  return isOdd ? [...needed, ...related.filter(({ spare }) => spare === true).slice(0, 1)] : needed;
}

/** The question of just the page that is shown, so that this one is posted and not the first. */
function shownQuestion(answer: FoundAnswer): FoundAnswer['question'] {
  const page =
    Object.values(answer)
      .flatMap((value: unknown) => pageOf(value))
      .at(0) ?? 0;
  return page === 0 ? answer.question : Object.assign({}, answer.question, { page });
}

function pageOf(value: unknown): readonly number[] {
  const isPaged = typeof value === 'object' && value !== null && 'pages' in value && 'page' in value;
  return isPaged && typeof value.page === 'number' ? [value.page] : [];
}

/** Shows for everyone what one person opened. */
export function postButton(question: FoundAnswer['question'] | SourcesAnswer['question'], view: View): CardButton {
  const press = { question, show: 'post', hide: view.hide, pick: null } as const;
  return { label: view.messages.say('button.post'), emoji: '📣', press };
}
