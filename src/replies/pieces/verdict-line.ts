import type { VerdictAnswer } from '../../answers/answer.ts';
import type { View } from '../view.ts';
import { betweenGoals } from './score-line.ts';
import { shownLocal } from './team-name.ts';
import { teamWords } from './team-words.ts';
import { bar } from './veiled.ts';

/** `Did Roma win? **Yes**`: the question stands beside the word, so that nobody has to remember which way it was asked. */
export function verdictLine({ verdict, differ, competition, claim, score, who }: VerdictAnswer, view: View): string {
  const { messages } = view;
  const open = differ ? 'verdict.differ' : 'verdict.open';
  const word = messages.say(verdict === null ? open : verdict ? 'verdict.yes' : 'verdict.no');
  const mark = verdict === null && !view.hide ? '❓' : '⚖️';
  const values = {
    verdict: `**${word}**`,
    claim: claim.replaceAll('-', '_'),
    score: (score ?? '').replace('-', betweenGoals(messages)),
    competition: competition === null ? 'none' : shownLocal(competition, view),
    ...teamWords('who', { name: who }, view),
  };
  return `${mark} ${bar(messages.say('verdict', values), view)}`;
}
