import type { PageAnswer } from './answer.ts';
import type { Related } from './answer-parts.ts';
import type { Held } from './held.ts';
import type { PlainQuestion } from './question.ts';
import { reference } from './short-id.ts';

/** What the bot says of itself; help has examples that what is held can answer, whatever that is. */
export function answerPage(held: Held, page: PageAnswer['page']): PageAnswer {
  return { kind: 'page', question: { ask: page }, page, examples: page === 'help' ? examplesOf(held) : [] };
}

function examplesOf(held: Held): readonly Related[] {
  const example = (question: PlainQuestion, name: string | null): readonly Related[] => [{ question, name }];
  const newestTie = held.newestTies.find(({ through }) => through !== null) ?? held.dataset.ties[0];
  const team = newestTie?.teams[0];
  const streak = held.dataset.streaks[0];
  const quote = held.quotes[0];
  const speaker = quote === undefined ? undefined : held.people.get(quote.person);
  // The short ones first: on a phone they share a row.
  return [
    ...(held.dayMatches.size === 0 ? [] : example({ ask: 'recap' }, null)),
    ...(held.personGoals.size === 0 ? [] : example({ ask: 'scorers' }, null)),
    ...(team === undefined ? [] : example({ ask: 'tie', team: reference('team', team.id) }, team.name)),
    ...(speaker === undefined ? [] : example({ ask: 'quote', speaker: reference('person', speaker.id) }, speaker.name)),
    ...(streak === undefined
      ? []
      : example({ ask: 'streak', team: reference('team', streak.team.id) }, streak.team.name)),
  ];
}
