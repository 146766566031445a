import type { MatchFact, TeamRef } from '../fact.ts';
import { fold } from '../tokens.ts';

/** Which of the two sides some letters or a part of a name stand for; null where they may be either. */
export function sideMeant({ teams }: MatchFact, side: string): TeamRef | null {
  const words = fold(side).replaceAll(/[. ]/gu, '');
  for (const fits of [startsWith, initialsAre, hasLetters]) {
    const [only, other] = teams.filter(({ name }) => fits(fold(name), words));
    if (only !== undefined && other === undefined) return only;
    if (other !== undefined) return null;
  }
  return null;
}

const startsWith = (name: string, words: string): boolean =>
  [name, ...name.split(' ').filter((word) => word.length > 2)].some((each) =>
    each.replaceAll(/[. ]/gu, '').startsWith(words),
  );

const initialsAre = (name: string, words: string): boolean =>
  name
    .split(/[\s.]+/u)
    .map((word) => word.slice(0, 1))
    .join('')
    .startsWith(words);

/** "CLB" of Columbus, "UTR" of FC Utrecht: the letters in their order within a word, from its first on. */
function hasLetters(name: string, letters: string): boolean {
  return letters.length <= 4 && name.split(' ').some((word) => isSkeleton(word, letters));
}

function isSkeleton(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
