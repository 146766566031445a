import type { StreakKind } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { denies } from './run-chased.ts';
import type { StreakReading } from './streak-reading.ts';

const breaks = new Set([
  'put paid to',
  'puts paid to',
  'broke',
  'break',
  'breaks',
  'broken',
  'breaking',
  'stopped',
  'stops',
  'stopping',
  'lost',
  'over',
]);
const seasons = new Set(['season', 'year', 'campaign', 'half', 'term', 'match', 'game']);

/** Whether the report says that the run is over: "ended", "snapped", "came to an end", "had lost their previous two". */
export function isOver(items: readonly Item[], reading: StreakReading): boolean {
  if (reading.pattern.broken === true) return true;
  return [isEndedBefore, isEndedWithin, isEndedBehind, isPast, isBeforeThis, isUndone, isAvoided].some((says) =>
    says(items, reading),
  );
}

function isEndedBefore(items: readonly Item[], { from, pattern, kind }: StreakReading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ',' || item.word === ';') return false;
    if (item.wordClass === 'end-run') return !isOfSeason(items, at);
    // "lost three games without scoring" goes on.
    if (item.word === 'lost' && /^(?:losing|winless|scoreless)$/u.test(kind)) continue;
    const ofRun = items[from - 1]?.word === 'of' && items[from - 2]?.wordClass === 'run';
    if (breaks.has(item.word) && item.word !== 'over' && (isRun(pattern.name) || ofRun)) return true;
  }
  return false;
}

/** "their winning run ended at 11 games". */
function isEndedWithin(items: readonly Item[], { from, at, pattern }: StreakReading): boolean {
  return isRun(pattern.name) && items.slice(from, at).some((item) => item.wordClass === 'end-run');
}

function isEndedBehind(items: readonly Item[], { from, to, pattern }: StreakReading): boolean {
  const ofRun = items[from - 1]?.word === 'of' && items[from - 2]?.wordClass === 'run';
  if (!ofRun && !isRun(pattern.name)) return false;
  for (let at = to; at < Math.min(items.length, to + 7); at += 1) {
    const item = items[at];
    if (item === undefined || item.word === ';' || item.type === 'TEAM') return false;
    // "Arden's eighth game without a win ended 0-0"
    if (item.wordClass === 'end-run' && (items[at + 1]?.type === 'SCORE' || items[at + 1]?.word === 'in')) return false;
    if (item.wordClass === 'end-run') return !isOfSeason(items, at);
    const before = items[at - 1]?.word ?? '';
    if (item.word === 'over' && /^(?:is|was|now|be|are|were)$/u.test(before)) return true;
    if ((item.word === 'broken' || item.word === 'stopped') && items[at - 1]?.type === 'WORD') return true;
  }
  return false;
}

/** "to end the season", "at the end of": no run ends there. */
function isOfSeason(items: readonly Item[], at: number): boolean {
  if (items[at]?.word === 'end' && /^(?:the|an|other)$/u.test(items[at - 1]?.word ?? '')) return true;
  return items.slice(at + 1, at + 4).some((item) => seasons.has(item.word) && items[at + 1]?.type !== 'NUMBER');
}

function isRun(pattern: string): boolean {
  return /run|wait/u.test(pattern) || pattern.endsWith('state');
}

const winning = ['beat', 'beating', 'won', 'win', 'victory'];
const losing = ['lost', 'loss', 'defeat', 'beaten'];
const drawing = ['drew', 'stalemate', 'held'];
/** What ends a run of each kind, by the classes of words that tell it. */
const undoing: Readonly<Partial<Record<StreakKind, ReadonlySet<string>>>> = {
  winning: new Set([...losing, ...drawing, 'drop']),
  unbeaten: new Set(losing),
  losing: new Set([...winning, ...drawing]),
  winless: new Set(winning),
  drawing: new Set([...winning, ...losing]),
};

/** "lost 2-0 after five straight wins": what stands before the run has ended it. */
function isUndone(items: readonly Item[], { from, kind }: StreakReading): boolean {
  const link = items
    .slice(Math.max(0, from - 2), from)
    .findLastIndex(({ word }) => word === 'after' || word === 'following');
  if (link < 0) return false;
  const clause = items.slice(Math.max(0, from - 14), from - 1);
  if (kind === 'losing' && clause.some(({ word }) => word === 'point')) return true;
  return clause.some(({ wordClass }) => wordClass !== null && undoing[kind]?.has(wordClass) === true);
}

/** "drew 1-1 to avoid a third straight defeat": the run of two is over; "hope to avoid" tells nothing yet. */
function isAvoided(items: readonly Item[], { from, chased }: StreakReading): boolean {
  if (chased !== true) return false;
  if (
    items
      .slice(Math.max(0, from - 6), from)
      .some(({ word }, at, all) => denies.test(word) && all.slice(at).some(({ type }) => type === 'TEAM'))
  )
    return true;
  const avoid = items.findLastIndex(
    ({ word }, at) => at < from && at > from - 4 && /^(?:avoid(?:ed|ed a|ing)?|prevent(?:ed|s|ing))$/u.test(word),
  );
  if (avoid < 0) return false;
  const before = items.slice(Math.max(0, avoid - 12), avoid);
  return (
    before.some(({ type }) => type === 'SCORE') &&
    !before.some(({ word }) => /^(?:will|hop|look|need|must)/u.test(word))
  );
}

/** "11 games without a win before this". */
function isBeforeThis(items: readonly Item[], { to, kind }: StreakReading): boolean {
  return items
    .slice(to, to + 3)
    .some(
      ({ word }, at) =>
        (word === 'before' && isThisMatch(items[to + at + 1])) ||
        (/^(?:before|until)$/u.test(word) && isUndoing(items.slice(to + at + 1, to + at + 5), kind)),
    );
}

/** "went 12 games unbeaten before losing to Borough" */
function isUndoing(behind: readonly Item[], kind: StreakKind): boolean {
  const beaten = /^(?:winning|unbeaten)$/u.test(kind) && behind[0]?.type === 'TEAM' && behind[1]?.wordClass === 'beat';
  return beaten || undoing[kind]?.has(behind[0]?.wordClass ?? '') === true;
}

function isThisMatch(item: Item | undefined): boolean {
  return /^(?:this|today|tonight|kick-off|yesterday|last night)$/u.test(item?.word ?? '') || item?.type === 'DATE';
}

/** "had lost their previous two": how it stood before this match. */
function isPast(items: readonly Item[], { from, to }: StreakReading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const word = items[at]?.word;
    // "with the hosts having now gone five games"
    if (word === 'having' && items.slice(at, from + 1).some((item) => item.word === 'now')) return false;
    // "are bottom, having lost all three so far"
    if (
      word === 'having' &&
      items.slice(from, to + 3).some((item, index, all) => item.word === 'far' && all[index - 1]?.word === 'so')
    )
      return false;
    // "are on a roll, having won their last seven"
    if (word === 'having' && items[at - 1]?.word === ',' && isNow(items.slice(0, at - 1))) return false;
    if (word === 'had' || word === 'having') return true;
    if (word === 'have' || word === 'has' || word === ',' || items[at]?.type === 'TEAM') return false;
  }
  return false;
}

/** What a sentence says of now, before a clause that tells how it came about. */
function isNow(before: readonly Item[]): boolean {
  return before.some(({ word }) => /^(?:are|is|remain|remains|sit|sits|stay|stays|lie|lies)$/u.test(word));
}
