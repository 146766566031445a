import type { VerdictAnswer } from '../../answers/answer.ts';
import type { View } from '../view.ts';
import { betweenGoals } from './score-line.ts';
import { teamWords } from './team-words.ts';
import { bar } from './veiled.ts';

/** `**Yes**: did Roma win?`: the question stands beside the word, so that nobody has to remember which way it was asked. */
export function verdictLine({ verdict, claim, score, who }: VerdictAnswer, view: View): string {
  const { messages } = view;
  const word = messages.say(verdict === null ? 'verdict.open' : verdict ? 'verdict.yes' : 'verdict.no');
  const mark = verdict === null && !view.hide ? '❓' : '⚖️';
  const values = {
    verdict: `**${word}**`,
    claim: claim.replaceAll('-', '_'),
    score: (score ?? '').replace('-', betweenGoals(messages)),
    ...teamWords('who', { name: who }, view),
  };
  return `${mark} ${bar(messages.say('verdict', values), view)}`;
}
