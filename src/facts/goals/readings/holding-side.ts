import type { Item } from '../../mentions/mention.ts';
import { startOfName } from '../scorers/name-phrase.ts';
import { isDoer } from '../scorers/subjects.ts';
import type { Draft } from './goal-drafts.ts';

/** Classes of verbs of a side that does better than was thought. */
const withstands: ReadonlySet<string> = new Set(['held', 'drew', 'fightback']);

/** How far before the goal its side may stand. */
const reach = 24;

/** "Arden held the leaders after Rossi's strike had cancelled out a Costa penalty": the goal is of those who held. */
export function holdingSide(items: readonly Item[], { match, scorer, at, to }: Draft): Item | null {
  const levels = items.slice(at, to).some(({ wordClass }) => wordClass === 'cancel' || wordClass === 'level');
  if (!levels || scorer.kind !== 'named' || match.scorer === null) return null;
  const opener = startOfName(items, scorer.at[0] ?? 0) - 1;
  if (items[opener]?.word !== 'after') return null;
  for (let index = opener - 1; index >= Math.max(0, opener - reach); index -= 1) {
    if (items[index]?.type !== 'TEAM' || !isDoer(items, index)) continue;
    const deed = items.slice(index + 1, opener).find(({ wordClass }) => outcomes.has(wordClass ?? ''));
    return withstands.has(deed?.wordClass ?? '') ? (items[index] ?? null) : null;
  }
  return null;
}

const outcomes: ReadonlySet<string> = new Set([...withstands, 'beat', 'won', 'lost', 'win', 'defeat']);
