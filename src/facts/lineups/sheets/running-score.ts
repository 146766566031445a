import type { IsSide } from './sheet-clues.ts';
import { isMark, type SheetToken } from './sheet-tokens.ts';

/** An entry of key moments without the score beside it, and that score. */
export interface Moment {
  readonly tokens: readonly SheetToken[];
  /** The sides in the order of the score; null where none is printed between sides. */
  readonly order: readonly [string, string] | null;
}

/** `12' Goal: Arden 1-0 Borough (Rossi)`, `GOAL - Arden 1, Borough 0 - Rossi (12)`: the score of a moment with its sides, taken together to one token. */
export function withoutSides(tokens: readonly SheetToken[], isSide: IsSide): Moment {
  const first = tokens.find(({ kind }) => kind !== 'mark');
  const isMoment = first?.kind === 'time' || (first?.kind === 'note' && first.note === 'other');
  const at = isMoment ? tokens.findIndex((token) => token.kind === 'name' && isSide(token.words)) : -1;
  const home = tokens[at];
  if (home?.kind !== 'name') return { tokens, order: null };
  const [one, two, three, four] = tokens.slice(at + 1).filter((token) => !isMark(token, ','));
  if (one?.kind === 'score' && two?.kind === 'name' && isSide(two.words))
    return joined(tokens, at, two, { ...one, start: home.start, end: two.end }, [home.words, two.words]);
  if (
    one?.kind === 'time' &&
    two?.kind === 'name' &&
    isSide(two.words) &&
    three?.kind === 'time' &&
    four !== undefined
  ) {
    const score = [one.time.minute, three.time.minute] as const;
    const token = { kind: 'score', score, start: home.start, end: three.end } as const;
    return joined(tokens, at, three, token, [home.words, two.words]);
  }
  return { tokens, order: null };
}

function joined(
  tokens: readonly SheetToken[],
  at: number,
  last: SheetToken,
  score: SheetToken,
  order: readonly [string, string],
): Moment {
  return { tokens: [...tokens.slice(0, at), score, ...tokens.slice(tokens.indexOf(last) + 1)], order };
}
