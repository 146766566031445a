import type { Story } from '../discourse/story.ts';
import type { StreakKind } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { StreakReading } from './streak-reading.ts';
import type { StreakOwner } from './streak-team.ts';

/** "ended a 12-match unbeaten run": somebody else's run, where nothing says whose. */
export function endsForeign(items: readonly Item[], { from }: StreakReading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    if (items[at]?.wordClass === 'end-run') return true;
    if (items[at]?.word === ',' || items[at]?.type === 'TEAM') return false;
    if (items[at]?.word === 'their' || items[at]?.word === 'its') return false;
  }
  return false;
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
