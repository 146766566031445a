import type { Story } from '../discourse/story.ts';
import type { StreakKind } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { StreakReading } from './streak-reading.ts';
import type { StreakOwner } from './streak-team.ts';

/** "ended a 12-match unbeaten run": somebody else's run, where nothing says whose. */
export function endsForeign(items: readonly Item[], { from, kind }: StreakReading): boolean {
  if (!good.has(kind) && isMeantToEnd(items, from)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    if (items[at]?.wordClass === 'end-run') return true;
    if (items[at]?.word === ',' || items[at]?.type === 'TEAM') return false;
    if (items[at]?.word === 'their' || items[at]?.word === 'its') return false;
  }
  return false;
}

const intent =
  /^(?:hop(?:e|es|ed|ing)|look(?:s|ed|ing)?|seem(?:s|ed)?|appear(?:s|ed)?|aim(?:s|ed|ing)?|want(?:s|ed)?|try(?:ing)?|tries|tried|set|poised|on course|course|bid|threatened|determined|eager|desperate|able|ready|likely)$/u;

/** "looked set to end a four-game losing run", "hoping to snap a run of nine": nothing says yet that it is over. */
export function isMeantToEnd(items: readonly Item[], from: number): boolean {
  const verb = items.findLastIndex(({ wordClass }, at) => at < from && at > from - 7 && wordClass === 'end-run');
  if (verb < 0 || items[verb - 1]?.word !== 'to') return false;
  return items.slice(Math.max(0, verb - 4), verb - 1).some(({ word }) => intent.test(word));
}

export const good: ReadonlySet<StreakKind> = new Set([
  'unbeaten',
  'home-unbeaten',
  'away-unbeaten',
  'winning',
  'clean-sheets',
  'scoring',
  'title',
]);

/** The run that a result ended: the loser's good one, the winner's bad one. */
export function endedOwner(story: Story, sentence: MarkedSentence, kind: StreakKind): StreakOwner | null {
  const match = story.matchOf(sentence);
  if (match?.score == null) return null;
  const [left, right] = match.score;
  if (left === right) return null;
  const [winner, loser] = left > right ? match.teams : [match.teams[1], match.teams[0]];
  return { team: good.has(kind) ? loser : winner, at: null };
}
