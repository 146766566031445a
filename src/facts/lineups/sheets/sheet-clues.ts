import { isDash, isMark, type SheetToken, type TokenOf } from './sheet-tokens.ts';

/** Tells whether some words, or letters, stand for one of the two sides. */
export type IsSide = (words: string) => boolean;

type Tokens = readonly SheetToken[];

/** Letters that may stand for a side: `ARD`, `A`. */
export const isCode = (words: string): boolean => /^\p{Lu}{1,4}$/u.test(words);

/** Whether the minutes of a list stand before the names: `12' Rossi`. */
export function beginsWithTime(tokens: Tokens, isSide: IsSide): boolean {
  const first = tokens.find(
    (token, at) =>
      (token.kind === 'name' && !isSide(token.words)) ||
      (token.kind === 'time' && !isMark(tokens[at + 1], ',') && tokens[at - 1]?.kind !== 'name'),
  );
  return first?.kind === 'time';
}

/** `Arden Rossi`, `Arden's Rossi`: the side that a name begins with, and the rest of it. */
export function sideWithin(
  tokens: Tokens,
  at: number,
  isSide: IsSide,
): { readonly side: string; readonly rest: TokenOf<'name'> | null } | null {
  const token = tokens[at];
  if (token?.kind !== 'name') return null;
  if (isSide(token.words) && !isScorerOfThatName(token, tokens[at + 1])) return { side: token.words, rest: null };
  const words = token.words.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const side = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s$/u, '');
    if (side.length < 3 || !isSide(side)) continue;
    const rest = words.slice(count).join(' ');
    return { side, rest: { ...token, words: rest, start: token.end - rest.length } };
  }
  return null;
}

/** Letters of a side stand before a dash, a colon or in brackets; two letters before a minute are somebody's name. */
function isScorerOfThatName({ words }: TokenOf<'name'>, next: SheetToken | undefined): boolean {
  return isCode(words) && !isDash(next) && ![':', ',', ')', '!'].some((mark) => isMark(next, mark));
}

/** `Lind, Arden, 23rd`, `Lind (Arden, 23)`, not `Lind. Arden – Holm`: whether a side is that of the name before it. */
export function isOfNameBefore(tokens: Tokens, at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const opens = behind?.kind === 'name' || isDash(behind) || isMark(behind, ':');
  return (isMark(before, ',') || isMark(before, '(')) && !opens;
}

/** `1, Arden, Rossi`: whether a number is that of the goal. */
export function isIndex(tokens: Tokens, at: number, isSide: IsSide): boolean {
  const [before, side] = [tokens[at - 1], tokens[at + 2]];
  const opens = before === undefined || isMark(before, ';') || isMark(before, '.');
  return opens && isMark(tokens[at + 1], ',') && side?.kind === 'name' && isSide(side.words);
}

/** `Rossi 5 (Verdi) 34`, `Rossi 5, 34th`: whether a number counts his goals of the season, and the minute comes behind. */
export function isCountOfSeason(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 2];
  if (isMark(tokens[at + 1], ',') && next?.kind === 'time' && next.ordinal) return true;
  if (!isMark(tokens[at + 1], '(')) return false;
  const inner = within(tokens, at + 1);
  const close = at + inner.length + 2;
  const behind = tokens.slice(close + 1, close + 3).find((token) => !isMark(token, ','));
  return behind?.kind === 'time' && inner.every((token) => token.kind !== 'score' && !isMarked(token));
}

/** `Rossi 2 (Verdi 5, Neri) 34`: whether those in the bracket laid the goal on, with their number of the season, since its minute stands behind. */
export function isWhoLaidOn(tokens: Tokens, at: number): boolean {
  const inner = within(tokens, at);
  return tokens[at + inner.length + 2]?.kind === 'time' && !inner.some(isMarked);
}

/** `Arden (Rossi 12) 1`: whether a number behind a list in brackets is that of the goals of its side. */
export function isTotalBehind(tokens: Tokens, at: number, isSide: IsSide): boolean {
  const next = tokens[at + 1];
  return isMark(tokens[at - 1], ')') && (next === undefined || (next.kind === 'name' && isSide(next.words)));
}

/** The last token of what a side counts: `2`, `(1) 2`, `1 1 - 2`; the token before where it counts nothing. */
export function endOfCount(tokens: Tokens, from: number): number {
  let at = from;
  for (;;) {
    const next = tokens[at + 1];
    if (isMark(next, '(') && isMark(tokens[at + 3], ')') && isBare(tokens[at + 2])) at += 3;
    else if (isBare(next) || next?.kind === 'score' || isDash(next) || isMark(next, '\t') || isMark(next, '_')) at += 1;
    else return at;
  }
}

/** What stands in the bracket that opens here. */
export function within(tokens: Tokens, open: number): Tokens {
  const inner = tokens.slice(open + 1);
  const close = inner.findIndex((token) => isMark(token, ')'));
  return close < 0 ? inner : inner.slice(0, close);
}

const isMarked = (token: SheetToken): boolean => token.kind === 'time' && token.marked;

const isBare = (token: SheetToken | undefined): boolean => token?.kind === 'time' && !token.marked;
