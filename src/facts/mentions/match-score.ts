import type { Token } from '../tokens.ts';
import type { ScoreMention } from './mention.ts';
import { cardinalOf } from './number-words.ts';

/** No side has scored more in a senior match than the 149 of a protest; beyond 31 a pair of numbers is something else. */
const mostGoals = 31;

function goals(token: Token | undefined): number | null {
  if (token === undefined || token.word.length > 8) return null;
  const value = cardinalOf(token.word);
  return value === null || value > mostGoals || (token.word.length > 1 && token.word.startsWith('0')) ? null : value;
}

/** What follows a pair of numbers that is no score: "20-25 minutes", "16-18 year-olds", "5-10 yards". */
const units = new Set([
  'minutes',
  'minute',
  'yards',
  'metres',
  'meters',
  'years',
  'year',
  'days',
  'weeks',
  'months',
  'points',
  'players',
  'percent',
  '%',
  'm',
  'games',
  'matches',
  'vote',
]);

/**
 * A score that begins at token `at`: `3-0`, `2–2`, `three-nil`, `1-all`, `0:2`, `Arden 2 v 1 Borough`, `Arden 2 x 1 Borough`. Formations (`4-4-2`), seasons
 * (`2004-05`), records (`3-1-2`) and spans of time (`20-25 minutes`) are none.
 */
export function matchScore(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly mention: ScoreMention } | null {
  const left = goals(tokens[at]);
  const dash = tokens[at + 1];
  if (left === null || dash === undefined || !/^(?:[-:x]|vs?)$/u.test(dash.word)) return null;
  const right = tokens[at + 2]?.word === 'all' ? left : goals(tokens[at + 2]);
  if (right === null) return null;
  // "scored all four - two of them penalties"
  if (!dash.glued && tokens[at]?.kind === 'word' && !/^(?:nil|zero|all)$/u.test(tokens[at + 2]?.word ?? ''))
    return null;
  if (dash.kind === 'word' && !isBetweenNames(tokens, at)) return null;
  if (dash.word === ':' && !(dash.glued && (tokens[at + 2]?.glued ?? false))) return null;
  if (isPartOfMore(tokens, at)) return null;
  return { to: at + 3, mention: { type: 'SCORE', score: [left, right] } };
}

/** "Arden 0 v 1 Borough": a heading, and not "a 2 v 1 situation". */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const numbers = tokens[at]?.kind === 'number' && tokens[at + 2]?.kind === 'number';
  return numbers && tokens[at - 1]?.capital === true && tokens[at + 3]?.capital === true;
}

function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  const last = tokens[at + 2];
  const after = tokens[at + 3];
  const next = tokens[at + 4];
  if (first !== undefined && before !== undefined && first.glued && /[-–:/+£$€.]/u.test(before.word)) return true;
  if (after === undefined || last === undefined) return false;
  if (units.has(after.word)) return true;
  if (after.word === '-' && after.glued && next !== undefined && next.glued) {
    return cardinalOf(next.word) !== null || units.has(next.word);
  }
  return after.word === ':' && after.glued && next?.kind === 'number' && next.glued;
}
