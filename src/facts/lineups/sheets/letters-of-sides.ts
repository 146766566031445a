import { isMark, type SheetToken } from './sheet-tokens.ts';

/** `Rossi 88 (P); Costa 40 (B)`: the letter that a penalty has as well is that of a side where the other side has its own. */
export function lettersOfSides(
  tokens: readonly SheetToken[],
  text: string,
  sideOf: (letters: string) => string | null,
): readonly SheetToken[] {
  const letters = new Set(
    tokens.flatMap((token, at) =>
      isInBracket(tokens, at) && /^\p{Lu}$/u.test(text.slice(token.start, token.end))
        ? text.slice(token.start, token.end)
        : [],
    ),
  );
  const sides = new Set([...letters].flatMap((each) => sideOf(each) ?? []));
  if (!letters.has('P') || letters.size !== 2 || sides.size !== 2) return tokens;
  return tokens.map((token, at) =>
    token.kind === 'note' && isInBracket(tokens, at) && text.slice(token.start, token.end) === 'P'
      ? { kind: 'name', words: 'P', start: token.start, end: token.end }
      : token,
  );
}

const isInBracket = (tokens: readonly SheetToken[], at: number): boolean =>
  isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')');
