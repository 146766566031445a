import type { VerdictAnswer } from '../../answers/answer.ts';
import { secret } from '../marks.ts';
import type { View } from '../view.ts';
import { shownName } from './team-name.ts';

/** `**Yes**: did Roma win?`: the question stands beside the word, so that nobody has to remember which way it was asked. */
export function verdictLine({ verdict, claim, who }: VerdictAnswer, { messages }: View): string {
  const word = messages.say(verdict === null ? 'verdict.open' : verdict ? 'verdict.yes' : 'verdict.no');
  const mark = verdict === null ? '❔' : '⚖️';
  const values = { verdict: `**${word}**`, claim: claim.replaceAll('-', '_'), who: shownName(who) };
  return `${mark} ${secret(messages.say('verdict', values))}`;
}
