import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { personOf, teamKey, type TeamKey } from './subject.ts';
import { isClass } from './item-class.ts';
import type { NameBook } from './name-book.ts';

/** What the report calls a person. */
export interface Role {
  /** `captain`, `manager`, `midfielder`. */
  readonly word: string;
  readonly coach: boolean;
  /** The team named beside it, if any. */
  readonly team: TeamKey | null;
}

type Items = readonly Item[];

/** What the report calls its people, by full name; the first role it gives. */
export function findRoles(sentences: readonly MarkedSentence[], names: NameBook): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    for (let at = 0; at < items.length; at += 1) {
      const name = personOf(items[at]);
      const role = name === null ? null : (roleBefore(items, at) ?? roleBehind(items, at));
      if (name === null || role === null) continue;
      const full = names.fullName(name);
      if (!roles.has(full)) roles.set(full, role);
    }
  }
  return roles;
}

/** The role that the words of an attribution give their only person. */
export function roleBeside(piece: Items): string | null {
  const at = piece.findIndex((item) => personOf(item) !== null);
  if (at < 0 || piece.findLastIndex((item) => personOf(item) !== null) !== at) return null;
  return (roleBefore(piece, at) ?? roleBehind(piece, at))?.word ?? null;
}

/** `Norden captain Ola Berg`, `Norden, whose captain Ola Berg`. */
function roleBefore(items: Items, at: number): Role | null {
  const whose = items[at - 2]?.word === 'whose' ? (items[at - 3]?.word === ',' ? at - 4 : at - 3) : at - 2;
  return roleOf(items[at - 1], items[whose]);
}

/** `Ola Berg, the Norden captain,`. */
function roleBehind(items: Items, at: number): Role | null {
  if (items[at + 1]?.word !== ',') return null;
  for (let next = at + 2; next < at + 6; next += 1) {
    const item = items[next];
    const role = roleOf(item, items[next - 1]);
    if (role !== null) return personOf(items[next + 1]) === null ? role : null;
    if (item?.word !== 'the' && item?.word !== "'s" && item?.type !== 'TEAM' && item?.type !== 'ADJECTIVE') return null;
  }
  return null;
}

function roleOf(item: Item | undefined, before: Item | undefined): Role | null {
  if (item === undefined || !isClass(item, 'role', 'coach', 'official')) return null;
  return { word: item.word, coach: isClass(item, 'coach'), team: teamKey(before) };
}
