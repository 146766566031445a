import type { FoundAnswer, SourcesAnswer } from '../../answers/answer.ts';
import type { Related } from '../../answers/answer-parts.ts';
import type { Question } from '../../answers/question.ts';
import type { CardButton } from '../card.ts';
import type { View } from '../view.ts';
import { relatedButtons } from './related-buttons.ts';

/** What can be asked on from a card: its pages, what else is held, the sentences that prove it. */
export function cardButtons(answer: FoundAnswer, view: View): readonly CardButton[] {
  const { question } = answer;
  const asked: Question = { ask: 'sources', of: question };
  return [
    ...relatedButtons(paired(answer.related, view), view),
    {
      label: view.messages.say('button.sources'),
      emoji: '🔎',
      press: { question: asked, show: 'open', hide: view.hide, pick: null },
    },
    ...(view.opened ? [postButton(shownQuestion(answer), view)] : []),
  ];
}

/** With a spare one where else, on a phone, where two share a row, the sources would have a row to themselves. */
function paired(related: readonly Related[], { opened }: View): readonly Related[] {
  const needed = related.filter(({ spare }) => spare === undefined);
  const besides = opened ? 2 : 1;
  const isOdd = (needed.length + besides) % 2 === 1 && needed.length > 0;
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
