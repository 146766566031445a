import type { Item } from '../../mentions/mention.ts';

/** A person whom a sentence says to have left a team, by the name as written and the place of the team. */
export interface FormerMember {
  readonly name: string;
  readonly at: number;
}

const longest = 6;
const formerly = /^(?:former|ex|erstwhile|one-time|onetime|old)$/u;

/** Whether the team at `at` is the one that somebody was at: "former Arden striker Rossi", "ex-Arden man Rossi". */
export function isFormer(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === '-' ? items[at - 2] : items[at - 1];
  // "on-loan Arden striker Rossi": he plays for another now
  const lent =
    /^on ?- ?loan$/u.test(before?.word ?? '') || (items[at - 1]?.word === 'loan' && items[at - 3]?.word === 'on');
  const once =
    items[at - 1]?.word === 'time' && items[at - 2]?.word === '-' && items[at - 3]?.mention?.type === 'NUMBER';
  return lent || once || formerly.test(before?.word ?? '') || isFormerOfSeveral(items, at);
}

/** "former Arden, Borough and Castle striker Rossi": one of several, the last of which stands before what he is. */
function isFormerOfSeveral(items: readonly Item[], at: number): boolean {
  let first = at;
  while (isJoint(items[first - 1]) && items[first - 2]?.type === 'TEAM') first -= 2;
  if (first === at || !formerly.test(items[first - (items[first - 1]?.word === '-' ? 2 : 1)]?.word ?? '')) return false;
  let last = at;
  while (isJoint(items[last + 1]) && items[last + 2]?.type === 'TEAM') last += 2;
  const behind = items[last + 1];
  return behind?.type === 'PERSON' || behind?.wordClass === 'role' || behind?.wordClass === 'coach';
}

function isJoint(item: Item | undefined): boolean {
  return /^(?:,|and|&)$/u.test(item?.word ?? '');
}

/** Whether somebody is said to have been at the team at `at` before: also "Rossi, who once played for Arden, …". */
export function isLeft(items: readonly Item[], at: number): boolean {
  return isFormer(items, at) || leaverBefore(items, at) !== null;
}

/** Who was at a team before: "former Arden striker Rossi", "Rossi, who left Arden in May", "Rossi, signed from Arden". */
export function formerMembers(items: readonly Item[]): readonly FormerMember[] {
  return items.flatMap((item, at) => {
    if (item.type !== 'TEAM') return [];
    const name = isFormer(items, at) ? (nameBefore(items, at) ?? nameBehind(items, at)) : leaverBefore(items, at);
    return name === null ? [] : [{ name, at }];
  });
}

/** "former Arden striker Rossi", "the former Arden man, Rossi,": before a verb or a second comma there is nobody else. */
function nameBehind(items: readonly Item[], at: number): string | null {
  for (let next = at + 1; next <= at + longest; next += 1) {
    const item = items[next];
    if (item?.mention?.type === 'PERSON') return item.mention.name;
    if (item === undefined || item.type === 'TEAM' || /^(?:and|who|was|were|[;.:()])$/u.test(item.word)) return null;
  }
  return null;
}

/** "Rossi, a former Arden player,". */
function nameBefore(items: readonly Item[], at: number): string | null {
  let from = at - 1;
  while (from > at - 4 && items[from]?.word !== ',') from -= 1;
  const name = items[from - 1]?.mention;
  return items[from]?.word === ',' && name?.type === 'PERSON' && items[from - 2]?.word !== 'and' ? name.name : null;
}

const left =
  /^(?:left|quit|departed|once of|once|formerly|previously|lately|signed|bought|recruited|borrowed|released|sold|discarded|rejected|joined|arrived|moved|used)\b/u;
const links = /^(?:of|from|by|with|at|for|left|quit|departed)$/u;

/** "Rossi, who left Arden", "Rossi, once of Arden", "Rossi, on loan from Arden". */
function leaverBefore(items: readonly Item[], at: number): string | null {
  const link = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (!links.test(items[link]?.word ?? '')) return null;
  for (let from = link; from >= Math.max(1, at - longest - 2); from -= 1) {
    const item = items[from];
    if (item === undefined || item.type === 'TEAM' || item.type === 'PERSON') return null;
    if (item.word !== ',') continue;
    const name = items[from - 1]?.mention;
    const verb = items[from + 1]?.word === 'who' ? items[from + 2] : items[from + 1];
    const loan = verb?.word === 'on' && items[from + 2]?.word === 'loan' && items[link]?.word === 'from';
    const leaves = left.test(verb?.word ?? '') && !(verb?.word === 'joined' && items[link]?.word !== 'from');
    return name?.type === 'PERSON' && (leaves || loan) ? name.name : null;
  }
  return null;
}
