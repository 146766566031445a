import type { Token } from '../tokens.ts';
import { foldedWord } from '../words.ts';

const before = foldedWord('before');

/** "prior to the break": two words that mean what the rules know by one. */
export function asOneWord(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }, at) => word === 'prior' && tokens[at + 1]?.word === 'to')) return tokens;
  return tokens.flatMap((token, at) => {
    if (token.word === 'to' && tokens[at - 1]?.word === 'prior') return [];
    const next = token.word === 'prior' ? tokens[at + 1] : undefined;
    if (next?.word !== 'to') return [token];
    return [{ ...token, end: next.end, word: before.folded, id: before.id, place: -1 }];
  });
}
