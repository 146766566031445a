import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import { onlyOneAt } from './playing-at.ts';

/** Behind these "a replay" is the match that is told: "won in a replay at Castle Park". */
const told = /^(?:in|after|following|by|win|won|winning|lost|via|through)$/u;

/** "earned a replay at Castle Park", "will meet again in a replay at Castle Park": where the match to come is, and not the one told. */
export function isReplayAhead(items: readonly Item[], place: number): boolean {
  const at = items[place - 1]?.word === 'the' ? place - 2 : place - 1;
  const replay = at - 1;
  if (!/^(?:at|in)$/u.test(items[at]?.word ?? '') || items[replay]?.word !== 'replay') return false;
  if (items[replay - 1]?.word !== 'a') return false;
  return !told.test(items[replay - 2]?.word ?? '') || items.slice(Math.max(0, replay - 6), replay).some(isAgain);
}

const isAgain = ({ word }: Item): boolean => word === 'again';

/** Who was at home in a drawn match that a replay at the ground of the other side follows; null where the items tell of none. */
export function homeBeforeReplay(items: readonly Item[], draft: Draft): TeamRef | null {
  if (draft.score === null || draft.score[0] !== draft.score[1]) return null;
  for (const [at, { mention }] of items.entries()) {
    if (mention?.type !== 'PLACE' || !isReplayAhead(items, at)) continue;
    const next = onlyOneAt(mention, ...draft.teams);
    if (next !== null) return opponentIn(draft, next);
  }
  return null;
}
