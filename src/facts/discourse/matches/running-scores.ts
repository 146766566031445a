import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { addResult } from '../read-result.ts';
import type { Walk } from '../walk.ts';

/** How a match stood at a moment that a list of key moments tells. */
export interface Standing {
  readonly sentence: MarkedSentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly reading: ResultReading;
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly sides: readonly [TeamRef, TeamRef];
}

/** "63' GOAL! Arden 1-1 Borough": in a list of key moments a score is one of the moment, unless the match is said to be over. */
export function isRunning({ marked }: Walk, { block, items }: MarkedSentence, reading: ResultReading): boolean {
  if (reading.outcome !== 'listed' || reading.kind !== 'result') return false;
  if (marked.article.blocks[block]?.kind !== 'key-moments') return false;
  return !items.some((item) => item.wordClass === 'full-time' || item.word === 'final');
}

/** Keeps the standing with most goals: the last of the match, whichever end the list begins at. */
export function noteStanding(
  walk: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
): void {
  const [left, right] = [reading.subject, reading.object].map((at) => teams.get(sentence.items[at ?? -1] ?? noItem));
  if (left === undefined || right === undefined || left.id === right.id) return;
  const key = [left.id, right.id].toSorted().join(' ');
  const known = walk.standings.get(key);
  if (known !== undefined && sumOf(known.reading) >= sumOf(reading)) return;
  walk.standings.set(key, { sentence, at: walk.focus.length, reading, teams, sides: [left, right] });
}

const noItem: Item = { start: 0, end: 0, type: 'MARK', mention: null, word: '', wordClass: null, symbol: 0 };

function sumOf({ score }: ResultReading): number {
  return score[0] + score[1];
}

/** A match of which nothing but its moments is told ended as it last stood: worked out, not printed. */
export function readStandings(walk: Walk): void {
  for (const { sides, ...last } of walk.standings.values()) {
    const standing = { ...last, reading: { ...last.reading, rule: 'last-standing' } };
    const told = walk.book.between(...sides).some((draft) => draft.score !== null);
    if (!told) addResult(walk, { ...standing, subject: sides[0], object: sides[1], score: standing.reading.score });
  }
}
