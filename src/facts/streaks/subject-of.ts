import type { TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { objectOfRun } from '../object-words.ts';

/** Whether the team at `at` hangs on a preposition or is the object of a verb: "beat X", "against X". */
export function isObject(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (
    back >= 0 &&
    (items[back]?.word === 'the' ||
      items[back]?.type === 'ADJECTIVE' ||
      items[back]?.type === 'ORDINAL' ||
      describing.test(items[back]?.word ?? ''))
  )
    back -= 1;
  const before = items[back];
  if (before === undefined) return false;
  // "with Borough looking to end a run of four"
  if (before.word === 'with' && /^\p{L}+ing$/u.test(items[at + 1]?.word ?? '')) return false;
  if (objectOfRun.has(before.word)) return true;
  const { wordClass } = before;
  return (
    wordClass === 'beat' ||
    wordClass === 'beating' ||
    wordClass === 'held' ||
    wordClass === 'away' ||
    wordClass === 'at-home' ||
    wordClass === 'at-hands' ||
    before.word === 'defeat'
  );
}

/** "a point above [bottom side] Arden", "behind [second-placed] Borough" */
const describing =
  /^(?:visiting|rivals?|neighbours|bottom|side|club|leaders?|champions|holders|strugglers|placed|-|fellow|city|table|toppers)$/u;

/** No subject stands further to the left: keeps a sentence without end linear. */
const reach = 80;

/** Which teams may be the subject. */
export interface SubjectSearch {
  /** Items left of this one are looked through. */
  readonly from: number;
  readonly teamAt: (at: number) => TeamRef | null;
  /** Beside what is said any team will do: "beat a Borough side unbeaten in nine". */
  readonly beside?: boolean;
  /** A team that it cannot be. */
  readonly not?: TeamRef | null;
}

/**
 * The item of the nearest team to the left that is the subject of what is said; where there is none, of the nearest
 * that only describes somebody ("Arden captain Rossi"). Null where neither stands there.
 */
export function subjectAt(items: readonly Item[], { from, teamAt, beside, not }: SubjectSearch): number | null {
  let described: number | null = null;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') break;
    const team = teamAt(at);
    if (team === null || team.id === not?.id) continue;
    if (beside === true && isBeside(items, at, from)) return at;
    if (isObject(items, at)) continue;
    if (!isDescription(items, at)) return at;
    if (!isPart(items, at)) described ??= at;
  }
  return described;
}

/** "a Borough side unbeaten in nine", "Borough, unbeaten in nine". */
export function isBeside(items: readonly Item[], at: number, from: number): boolean {
  const between = outsideBrackets(items.slice(at + 1, from));
  if (between.length === 0 && isObject(items, at) && items[at + 1]?.word !== '(') return false;
  if (between.every((item) => item.word === ',' || item.wordClass === 'side')) return true;
  const runs = between.some(({ wordClass }) => wordClass === 'run');
  return runs && between[0]?.word === ',' && between.length < 7 && between.slice(1).every(leadsToRun);
}

/** Without how a season stands behind a team: "Arden (2-6-3) winless in six". */
function outsideBrackets(items: readonly Item[]): readonly Item[] {
  if (items[0]?.word !== '(') return items;
  const close = items.findIndex(({ word }) => word === ')');
  return close < 0 ? items : items.slice(close + 1);
}

/** "on a run of", "amid a fine run of". */
function leadsToRun({ word, wordClass }: Item): boolean {
  return wordClass === 'run' || runOpeners.has(word);
}

const runOpeners = new Set([
  'on',
  'in',
  'amid',
  'a',
  'an',
  'the',
  'of',
  'now',
  'currently',
  'enjoying',
  'enduring',
  'fine',
  'poor',
]);

const described = new Set(['player', 'man', 'fans', 'supporters', 'star', 'legend', 'academy', 'loanee', 'boss']);

/** "Arden captain Rossi", "former Arden, Borough and Castle player": the team only describes somebody. */
function isDescription(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at]?.type !== 'TEAM') return false;
  if (isPart(items, at)) return true;
  if (
    next?.type === 'PERSON' ||
    next?.wordClass === 'role' ||
    next?.wordClass === 'coach' ||
    described.has(next?.word ?? '')
  )
    return true;
  return (next?.word === ',' || next?.word === 'and') && items[at + 2]?.type === 'TEAM' && isDescription(items, at + 2);
}

/** "Italy's Arden": the nation of a team; "former Arden player": of another time. */
function isPart(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word === "'s" && items[at + 2]?.type === 'TEAM') return true;
  const before = items[at - 1]?.word;
  return before === 'former' || before === 'ex' || items[at - 2]?.word === 'former';
}
