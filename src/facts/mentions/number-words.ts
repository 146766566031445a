/** Numbers as reports spell them. */
const cardinals = numbersOf({
  nil: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

const ordinals = numbersOf({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
});

function numbersOf(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words));
}

/** `twelve` → 12, `25` → 25; null for anything else. */
export function cardinalOf(word: string): number | null {
  if (!beginsWithDigit(word)) return cardinals.get(word) ?? null;
  return /^\d{1,5}$/u.test(word) ? Number(word) : null;
}

/** `83rd` → 83, `fourth` → 4; null for anything else. */
export function ordinalOf(word: string): number | null {
  if (!beginsWithDigit(word)) return ordinals.get(word) ?? null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word);
  return digits === null ? null : Number(digits[1]);
}

/** `fifty-first` → 51, from its two words; null for anything else. */
export function ordinalOfTwo(tens: string, units: string): number | null {
  const [ten, unit] = [cardinals.get(tens) ?? 0, ordinals.get(units) ?? 0];
  return ten >= 20 && unit >= 1 && unit <= 9 ? ten + unit : null;
}

/** `fifty-one` → 51, from its two words; null for anything else. */
export function cardinalOfTwo(tens: string, units: string): number | null {
  const [ten, unit] = [cardinals.get(tens) ?? 0, cardinals.get(units) ?? 0];
  return ten >= 20 && unit >= 1 && unit <= 9 ? ten + unit : null;
}

/** `83rd`, `2-0`: most words are told from numbers in figures by their first letter. */
export function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
