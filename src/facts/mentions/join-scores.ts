import type { Score } from '../fact.ts';
import type { Item } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/**
 * Joins words that stand for a score into one: "a goalless draw" (0-0 before the draw), "by three goals to one", "the odd
 * goal in five" (3-2).
 */
export function joinScores(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, at) => item.wordClass === 'goalless' || isGoals(item) || isCounted(items, at))) return items;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const found = goallessAt(items, at) ?? goalsToAt(items, at) ?? oddGoalAt(items, at) ?? spelledAt(items, at);
    if (found === null) joined.push(item);
    else {
      const end = items[found.to - 1]?.end ?? item.end;
      const mention = { type: 'SCORE', score: found.score } as const;
      joined.push(mentionItem(mention, item.start, end));
      at = found.to - 1;
    }
  }
  return joined;
}

interface Found {
  readonly to: number;
  readonly score: Score;
}

const drawWords: ReadonlySet<string> = new Set(['drew', 'stalemate']);
const endWords = /^(?:end|ended|ends|ending|finish|finished|finishes|finishing)$/u;

/** "a goalless draw", "ended goalless"; several draws are a run and no match. */
function goallessAt(items: readonly Item[], at: number): Found | null {
  if (items[at]?.wordClass !== 'goalless') return null;
  const draw = [items[at + 1], items[at + 2], items[at + 3]].find((item) => drawWords.has(item?.wordClass ?? ''));
  const before = items[at - 1];
  const between = items.slice(at + 1, at + 5).some(({ word }) => word === 'between');
  const drawn = draw !== undefined && (between || (draw.word !== 'draws' && draw.word !== 'stalemates'));
  return drawn ||
    isWholeMatch(items, at + 1) ||
    isMeeting(items, at + 1) ||
    isSharedIn(items, at) ||
    endWords.test(before?.word ?? '') ||
    before?.wordClass === 'drew' ||
    (between && /^(?:was|is|'s|remained|stayed)$/u.test(before?.word ?? '')) ||
    isHeld(items, at)
    ? { to: at + 1, score: [0, 0] }
    : null;
}

/** "shared the spoils in a goalless encounter" */
function isSharedIn(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.wordClass === 'game' &&
    items.slice(Math.max(0, at - 6), at).some(({ wordClass }) => wordClass === 'drew')
  );
}

/** "were held goalless", "held Arden goalless" */
function isHeld(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.wordClass === 'held' || (items[at - 1]?.type === 'TEAM' && items[at - 2]?.wordClass === 'held');
}

/** "a goalless first leg", "a goalless first meeting" */
function isMeeting(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass === 'first-leg' || items[at]?.wordClass === 'second-leg') return true;
  const described =
    items[at]?.type === 'ORDINAL' || /^(?:opening|initial|previous|earlier)$/u.test(items[at]?.word ?? '');
  return described && /^(?:meeting|encounter|game|match|clash|leg)$/u.test(items[at + 1]?.word ?? '');
}

/** "a goalless 120 minutes", "a goalless two hours" */
function isWholeMatch(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type !== 'NUMBER') return false;
  return mention.value === 90 || mention.value === 120 || (mention.value === 2 && items[at + 1]?.word === 'hours');
}

function isGoals(item: Item | undefined): boolean {
  return item?.word === 'goals' || item?.word === 'goal';
}

function valueOf(item: Item | undefined): number | null {
  if (item?.word === 'nothing' || item?.word === 'none') return 0;
  return item?.mention?.type === 'NUMBER' && item.mention.value <= 20 ? item.mention.value : null;
}

/** "three goals to one", "by three-goals to one". */
function goalsToAt(items: readonly Item[], at: number): Found | null {
  const goals = items[at + 1]?.word === '-' ? at + 2 : at + 1;
  if (!isGoals(items[goals]) || items[goals + 1]?.word !== 'to') return null;
  const left = valueOf(items[at]);
  const right = valueOf(items[goals + 2]);
  return left === null || right === null || left <= right ? null : { to: goals + 3, score: [left, right] };
}

/** Whether a number stands right before another one, "all" or "apiece". */
function isCounted(items: readonly Item[], at: number): boolean {
  if (items[at]?.type !== 'NUMBER') return false;
  return items[at + 1]?.type === 'NUMBER' || /^(?:all|apiece)$/u.test(items[at + 1]?.word ?? '');
}

const outcomes: ReadonlySet<string> = new Set([
  'win',
  'victory',
  'loss',
  'defeat',
  'won',
  'beat',
  'lost',
  'drew',
  'stalemate',
]);

const endings = /^(?:finished|ended|finishing|ending|finishes|ends)$/u;

/** "a four nil success", "lost two one", "a one all draw", "finished three apiece": a score without its hyphen, spelled and beside how it ended. */
function spelledAt(items: readonly Item[], at: number): Found | null {
  if (!isCounted(items, at) || !isSpelled(items[at])) return null;
  if (items[at + 1]?.word === 'apiece') {
    const ended = [items[at - 1], items[at + 2], items[at + 3]].some((item) => endings.test(item?.word ?? ''));
    const goals = ended ? valueOf(items[at]) : null;
    return goals === null ? null : { to: at + 2, score: [goals, goals] };
  }
  const around = [items[at - 1], items[at + 2], items[at + 3], items[at + 4]];
  if (!around.some((item) => outcomes.has(item?.wordClass ?? ''))) return null;
  const left = valueOf(items[at]);
  const right = items[at + 1]?.word === 'all' ? left : isSpelled(items[at + 1]) ? valueOf(items[at + 1]) : null;
  return left === null || right === null ? null : { to: at + 2, score: [left, right] };
}

function isSpelled(item: Item | undefined): boolean {
  return item?.type === 'NUMBER' && item.end - item.start > 2;
}

/** "by the odd goal in five" */
function oddGoalAt(items: readonly Item[], at: number): Found | null {
  if (items[at]?.word !== 'odd' || !isGoals(items[at + 1]) || items[at + 2]?.word !== 'in') return null;
  const goals = valueOf(items[at + 3]);
  return goals === null || goals % 2 === 0 ? null : { to: at + 4, score: [(goals + 1) / 2, (goals - 1) / 2] };
}
