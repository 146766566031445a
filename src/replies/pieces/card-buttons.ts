import type { FoundAnswer, Paged, Related, SourcesAnswer } from '../../answers/answer.ts';
import type { PlainQuestion, Question } from '../../answers/question.ts';
import type { CardButton } from '../card.ts';
import { plain } from '../escape.ts';
import type { View } from '../view.ts';

const emojis: Readonly<Record<PlainQuestion['ask'], string>> = {
  tie: '🏆',
  scorers: '⚽',
  quote: '💬',
  streak: '🔥',
  match: '🏟️',
  recap: '🌙',
  team: '👕',
  player: '👟',
  coverage: '📚',
  about: 'ℹ️',
  privacy: '🔒',
  help: '❔',
  results: '📋',
  cards: '🟥',
  fixtures: '⏭️',
  ties: '🏆',
  runs: '🔥',
  check: '⚖️',
};

/** The emoji that stands before a question on a button. */
export function questionEmoji(ask: PlainQuestion['ask']): string {
  return emojis[ask];
}

/** What can be asked on from a card: its pages, what else is held, the sentences that prove it. */
export function cardButtons(answer: FoundAnswer, view: View): readonly CardButton[] {
  const { question } = answer;
  const asked: Question = { ask: 'sources', of: question };
  return [
    ...relatedButtons(answer.related, view),
    {
      label: view.messages.say('button.sources'),
      emoji: '🔎',
      press: { question: asked, show: 'open', hide: view.hide, pick: null },
    },
    ...(view.opened ? [postButton(shownQuestion(answer), view)] : []),
  ];
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

/** How a page is turned: what was opened privately can still be posted from its next page. */
export function turning({ opened }: View): 'turn' | 'turn-opened' {
  return opened ? 'turn-opened' : 'turn';
}

/** Shows for everyone what one person opened. */
export function postButton(question: FoundAnswer['question'] | SourcesAnswer['question'], view: View): CardButton {
  const press = { question, show: 'post', hide: view.hide, pick: null } as const;
  return { label: view.messages.say('button.post'), emoji: '📣', press };
}

/**
 * Questions as buttons that share a row on a phone: the sign and the kind say what is asked; where two are of a kind, the
 * sign and the name, or the leg.
 */
export function relatedButtons(all: readonly Related[], view: View): readonly CardButton[] {
  const kinds = Map.groupBy(all, ({ question }) => question.ask);
  return all.map((related) =>
    (kinds.get(related.question.ask)?.length ?? 0) > 1
      ? namedButton(related, view)
      : { ...relatedButton(related, view), label: kindLabel(related, view) },
  );
}

/** A question as a button that says whom it is about; the sign says what is asked. */
export function namedButton(related: Related, view: View): CardButton {
  return { ...relatedButton(related, view), label: ownLabel(related, view) };
}

function ownLabel(related: Related, view: View): string {
  const { name } = related;
  if (name === null) return kindLabel(related, view);
  return name === '1' || name === '2' ? view.messages.say('leg.ordinal', { leg: Number(name) }) : plain(name);
}

function kindLabel({ question, name }: Related, { messages }: View): string {
  // The other leg of a tie is told from any other match.
  return messages.say(`button.${question.ask}`, { name: question.ask === 'match' && name !== null ? name : 'none' });
}

/** A question as a button with its name in full; its answer opens privately. */
export function relatedButton({ question, name }: Related, view: View): CardButton {
  const values = { name: name === null ? 'none' : plain(name) };
  return {
    label: view.messages.say(`button.${question.ask}`, values),
    emoji: emojis[question.ask],
    press: { question, show: 'open', hide: view.hide, pick: null },
  };
}
