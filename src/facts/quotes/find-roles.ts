import type { MarkedSentence } from '../mentions/mention.ts';
import { personOf } from './find-subject.ts';
import { isClass } from './item-class.ts';
import type { NameBook } from './name-book.ts';

/** What the report calls its people: full name to `captain`, `manager`, `midfielder`; the first word it uses. */
export function findRoles(sentences: readonly MarkedSentence[], names: NameBook): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { items } of sentences)
    for (let at = 0; at < items.length; at += 1) {
      const name = personOf(items[at]);
      if (name === null) continue;
      const role = roleBefore(items, at) ?? roleBehind(items, at);
      const full = names.fullName(name);
      if (role !== null && !roles.has(full)) roles.set(full, role);
    }
  return roles;
}

/** The role that the words of an attribution give their only person. */
export function roleBeside(piece: MarkedSentence['items']): string | null {
  const people = piece.flatMap((item, at) => (personOf(item) === null ? [] : [at]));
  const at = people[0];
  return at === undefined || people.length > 1 ? null : (roleBefore(piece, at) ?? roleBehind(piece, at));
}

/** `Norden captain Ola Berg`. */
function roleBefore(items: MarkedSentence['items'], at: number): string | null {
  const item = items[at - 1];
  return isClass(item, 'role', 'coach', 'official') ? (item?.word ?? null) : null;
}

/** `Ola Berg, the Norden captain,`. */
function roleBehind(items: MarkedSentence['items'], at: number): string | null {
  if (items[at + 1]?.word !== ',') return null;
  for (let next = at + 2; next < at + 6; next += 1) {
    const item = items[next];
    if (isClass(item, 'role', 'coach', 'official'))
      return personOf(items[next + 1]) === null ? (item?.word ?? null) : null;
    if (item?.word !== 'the' && item?.word !== "'s" && item?.type !== 'TEAM' && item?.type !== 'ADJECTIVE') return null;
  }
  return null;
}
