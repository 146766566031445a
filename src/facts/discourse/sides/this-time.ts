import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import type { Scene } from '../names/scene.ts';

/** "Arden won again. This time it was Borough who were beaten, 2-1": by whom the sentence before was about. */
export function opponentThisTime(
  { outcome }: ResultReading,
  items: readonly Item[],
  { topic, crowd, book }: Scene,
  subject: TeamRef,
): TeamRef | null {
  const cleft = items.slice(0, 5).findIndex(({ word }, at) => word === 'it' && items[at + 1]?.word === 'was');
  const said = /(?:^| )time$/u.test(items[cleft - 1]?.word ?? '');
  if (!said || outcome === 'draw' || topic === null || topic.id === subject.id || crowd !== 1) return null;
  return !book.hasMain(topic) ? topic : null;
}
