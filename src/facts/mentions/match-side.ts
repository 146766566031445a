import type { Token } from '../tokens.ts';

/** A side named behind a team: the token behind it, and what it is called. */
export interface SideMatch {
  readonly to: number;
  readonly label: string;
}

const sideNouns = new Set(['side', 'team', 'squad', 'xi', 'eleven']);
const otherSides: ReadonlyMap<string, string> = new Map([
  ['reserve', 'Reserves'],
  ['youth', 'Youth'],
  ['academy', 'Academy'],
  ['development', 'Development'],
  ['olympic', 'Olympic'],
]);
const age = /^(?:under|u)-?(1[4-9]|2[0-3])s?$/u;

/**
 * What makes the team named before token `at` another side than its first: `Under-21s`, `U19`, `'s under-20 side`,
 * `reserves`, `B`, `II`, `Olympic team`. Null where nothing does.
 */
export function matchSide(tokens: readonly Token[], at: number): SideMatch | null {
  const owned = tokens[at]?.word === "'s" || tokens[at]?.word === "'" ? at + 1 : at;
  const found = ageSide(tokens, owned) ?? secondSide(tokens, owned, owned > at);
  if (found === null) return null;
  return sideNouns.has(tokens[found.to]?.word ?? '') ? { ...found, to: found.to + 1 } : found;
}

/** `Under-21s`, `U-21`, `Under 18s`: written together, with a hyphen or, where an `s` or a side follows, apart. */
function ageSide(tokens: readonly Token[], at: number): SideMatch | null {
  const first = tokens[at]?.word ?? '';
  if (first !== 'under' && !first.startsWith('u')) return null;
  let words = first;
  for (let to = at + 1; to <= at + 3; to += 1) {
    const years = age.exec(words)?.[1];
    if (years !== undefined) return { to, label: `U${years}` };
    const next = tokens[to];
    const apart = first === 'under' && to === at + 1 && next?.glued === false && isYears(tokens, to);
    if (next === undefined || (!next.glued && !apart)) return null;
    words += next.word;
  }
  return null;
}

function isYears(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return /^\d\ds$/u.test(word) || (/^\d\d$/u.test(word) && sideNouns.has(tokens[at + 1]?.word ?? ''));
}

/** `reserves`, `reserve team`, `Olympic side`; `B` and `II` where they are written so right behind the name. */
function secondSide(tokens: readonly Token[], at: number, owned: boolean): SideMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.word === 'reserves') return { to: at + 1, label: 'Reserves' };
  const label = otherSides.get(token.word);
  if (label !== undefined) return sideNouns.has(tokens[at + 1]?.word ?? '') ? { to: at + 1, label } : null;
  const written = token.capital && !token.glued && !owned && tokens[at + 1]?.glued !== true;
  return written && (token.word === 'b' || token.word === 'ii')
    ? { to: at + 1, label: token.word.toUpperCase() }
    : null;
}
