import { nameParticles } from '../../name-particles.ts';
import { nameWords } from '../../people.ts';

/** Whether two names of one report mean one scorer: the surname alone, an initial, or a slip of one letter in a long surname. */
export function isSameScorer(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [last, other] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  const given = (words: readonly string[]): string =>
    words.length > 1 && !nameParticles.has(words[0] ?? '') ? (words[0]?.[0] ?? '') : '';
  const sameGiven = given(x) === '' || given(y) === '' || given(x) === given(y);
  if (!sameGiven) return false;
  return (
    last === other || (last.length >= 6 && other.length >= 6 && last[0] === other[0] && isOneEditApart(last, other))
  );
}

function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
