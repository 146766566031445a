/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
  ς: 'σ',
};

const specialLetter = /[øßłđðæœıþħŧŋəς]/gu;
/** Written or left out at will (O'Brien, Obrien), and marks that only steer the direction of writing. */
const silent = /['’‘ʼʻ`´\p{Cf}]+/gu;
/** The full stop within initials: `A.C.` is `AC`, but `J.Smith` stays two words. */
const initialStop = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;
const notInWord = /[^\p{L}\p{N}]+/u;
const plainAscii = /^[a-z0-9 ]*$/u;

/** Said or left out at will before a name: "the Hammers". */
const article = 'the';
/** Words that a club carries in its register and that people leave out. */
const clubForms: ReadonlySet<string> = new Set(['fc', 'afc', 'cf', 'sc', 'fk']);

/**
 * The words of a name as they are compared: lower case, without accents, apostrophes and the leading article.
 * `The Ødegaard-O'Brien` → `['odegaard', 'obrien']`. Letters of other scripts are kept; a text without letters or digits gives no words.
 */
export function foldName(text: string): readonly string[] {
  const words = plain(text.toLowerCase())
    .split(notInWord)
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === article ? words.slice(1) : words;
}

/** The name without `FC` and the like at either end, or null where there is nothing to leave out: `fc porto` → `porto`. */
export function withoutClubForm(words: readonly string[]): readonly string[] | null {
  const start = clubForms.has(words[0] ?? '') ? 1 : 0;
  const end = words.length - (clubForms.has(words.at(-1) ?? '') ? 1 : 0);
  const rest = words.slice(start, end);
  return rest.length < words.length && rest.some((word) => word.length > 2) ? rest : null;
}

function plain(lower: string): string {
  if (plainAscii.test(lower)) return lower;
  return lower
    .replace(silent, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(specialLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(initialStop, '')
    .replaceAll('&', ' and ');
}
