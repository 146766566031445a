import type { Related } from '../../answers/answer-parts.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import type { CardButton } from '../card.ts';
import { plain } from '../escape.ts';
import type { View } from '../view.ts';
import { localName } from './team-name.ts';

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
  help: '❓',
  results: '📋',
  cards: '🟥',
  fixtures: '⏭️',
  ties: '🏆',
  runs: '🔥',
  check: '⚖️',
  goal: '⚽',
};

/** The emoji that stands before a question on a button. */
export function questionEmoji(ask: PlainQuestion['ask']): string {
  return emojis[ask];
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
  const name = nameOf(related, view);
  if (name === null) return kindLabel(related, view);
  // What is asked of a leg is its quotes: the sign alone tells nobody who has the button read out.
  return name === '1' || name === '2' ? view.messages.say('button.quote-of-leg', { leg: name }) : plain(name);
}

function kindLabel(related: Related, view: View): string {
  const { ask } = related.question;
  // The other leg of a tie is told from any other match.
  return view.messages.say(`button.${ask}`, { name: (ask === 'match' ? nameOf(related, view) : null) ?? 'none' });
}

/** Whom a question is about, in the reader's language where it is no person. */
function nameOf({ question, name }: Related, view: View): string | null {
  const ofPerson = question.ask === 'player' || 'player' in question || 'speaker' in question;
  return name === null || ofPerson ? name : localName({ name }, view);
}

/** A question as a button with its name in full; its answer opens privately. */
export function relatedButton(related: Related, view: View): CardButton {
  const { question } = related;
  const name = nameOf(related, view);
  const values = { name: name === null ? 'none' : plain(name) };
  return {
    label: view.messages.say(`button.${question.ask}`, values),
    emoji: emojis[question.ask],
    press: { question, show: 'open', hide: view.hide, pick: null },
  };
}
