import type { Item } from '../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';

/** Names joined to the one at `at`: "Rossi, Bianchi and Verdi". */
export function listBefore(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let joint = startOfName(items, at) - 1;
  if (items[joint]?.word !== 'and' && items[joint]?.word !== '&') return list;
  while (joint > 0) {
    if (items[joint - 1]?.word === ',') joint -= 1;
    const before = beforeBracket(items, joint - 1);
    if (!isPerson(items[before]) || isPossessive(items, before)) break;
    list.unshift(before);
    joint = startOfName(items, before) - 1;
    if (items[joint]?.word !== ',') break;
  }
  return list;
}

/** The item before a bracket that ends at `at`: "Rossi (52') and Bianchi". */
function beforeBracket(items: readonly Item[], at: number): number {
  if (items[at]?.word !== ')') return at;
  for (let open = at - 1; open > Math.max(0, at - 8); open -= 1) if (items[open]?.word === '(') return open - 1;
  return at;
}

/** Names that follow the one at `at`: "by Rossi, Bianchi and substitute Verdi". */
export function listAfter(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let last = at;
  for (;;) {
    const next = nextOfList(items, last);
    if (next === null) return list;
    list.push(next);
    last = next;
  }
}

const spread = 6;

function nextOfList(items: readonly Item[], last: number): number | null {
  const joint = items[last + 1]?.word === ',' && items[last + 2]?.word === 'and' ? last + 2 : last + 1;
  const word = items[joint]?.word;
  if (word !== ',' && word !== 'and' && word !== '&') return null;
  for (let at = joint + 1; at <= joint + spread; at += 1) {
    const item = items[at];
    if (isPerson(item)) return startOfName(items, at) <= joint + 1 && endsList(items, at, word) ? at : null;
    if (item === undefined || item.type === 'MARK') return null;
  }
  return null;
}

/** A name behind a comma is of the list only if the list goes on: "by Rossi, Bianchi and Verdi", not "by Rossi, Bianchi scoring". */
function endsList(items: readonly Item[], at: number, joint: string): boolean {
  if (isPossessive(items, at)) return false;
  if (joint !== ',') return !startsClause(items, at);
  return nextOfList(items, at) !== null;
}

/** "goals from Rossi and Bianchi scored": a verb right behind makes it the subject of a new clause. */
function startsClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.type !== 'WORD') return false;
  // "goals from Rossi and Bianchi turned the game around": the goals have done it.
  if (next.word === 'turned' && /^(?:game|match|tie|contest)$/u.test(items[at + 3]?.word ?? '')) return false;
  return (
    ['score', 'strike', 'no-goal', 'unreal', 'say'].includes(next.wordClass ?? '') ||
    // "goals from Rossi and Bianchi had Arden ahead": the goals have done it.
    (next.word === 'had' ? items[at + 2]?.type !== 'TEAM' : false) ||
    /^(?:was|were|has|then|also)$/u.test(next.word)
  );
}
