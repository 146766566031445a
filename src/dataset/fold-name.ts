import { compact } from './compact.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * A name without accents, case and punctuation: `Łukasz Fabiański` → `lukasz fabianski`, `O'Neil` → `oneil`,
 * `Alexander-Arnold` → `alexander arnold`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/gu, (letter) => whole[letter] ?? letter)
    .replace(/['’ʼ`´.]/gu, (mark) => (mark === '.' ? ' ' : ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Müller` and `Mueller`, `Ödegaard` and `Oedegaard` are one spelling: after a, o and u an e is dropped. */
function dropUmlautE(folded: string): string {
  return folded.replace(/([aou])e/gu, '$1');
}

const generations = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii']);

/** Names taken apart lately: reports name the same few people over and over. */
const lately = new Map<string, readonly string[]>();
const latelyAtMost = 50_000;

/** The words of a person's name as they are compared; `Jr` and the like count only where nothing else is left. */
export function nameWords(name: string): readonly string[] {
  const known = lately.get(name);
  if (known !== undefined) return known;
  if (lately.size >= latelyAtMost) lately.clear();
  const words = takeApart(name);
  lately.set(name, words);
  return words;
}

function takeApart(name: string): readonly string[] {
  const words = dropUmlautE(foldName(name))
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.length > 1 && generations.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return kept.length > 0 ? compact(kept) : [name.trim().toLowerCase()];
}

/** Words that belong to the surname after them: `van Dijk`, `di Maria`, `De Ketelaere`, `El Shaarawy`. */
const particles = new Set(
  'van von vd der den de di da do dos das du del della dalla la le lo el al ter ten te zu bin ibn'.split(' '),
);

/** True where a name is a surname alone, with or without particles: `Dijk`, `van Dijk`. */
export function isSurnameAlone(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => particles.has(word));
}

/** True where `words` ends in `ending`, word for word, and has more: `virgil van dijk` ends in `van dijk`. */
export function endsIn(words: readonly string[], ending: readonly string[]): boolean {
  const offset = words.length - ending.length;
  return offset > 0 && ending.every((word, index) => words[offset + index] === word);
}
