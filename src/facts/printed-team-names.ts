import type { Team } from '../lexicon/schema.ts';
import type { Story } from './discourse/story.ts';
import { symbolOf } from './patterns/pattern.ts';
import { fold } from './tokens.ts';

/** How often a report prints each name of a team, by its id; nicknames are none. */
export type PrintedTeams = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The names by which a report calls the teams that it names. */
export function readPrintedTeams({ marked: { article, sentences }, teamOf }: Story): PrintedTeams {
  const printed = new Map<string, Map<string, number>>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    for (const item of items) {
      const { mention } = item;
      if (mention?.type !== 'TEAM' || (mention.how !== 'name' && mention.how !== 'alias')) continue;
      const team = teamOf(item);
      if (team === null) continue;
      const name = article.text.slice(item.start, item.end).replace(/\s+/gu, ' ');
      const names = printed.get(team.id) ?? new Map<string, number>();
      printed.set(team.id, names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  return printed;
}

/**
 * The name that a report uses for a team, where it never uses one that is like the `usual`: "Hamburger SV" for Hamburg, "Petro Luanda",
 * "Türkiye". Another spelling ("Moenchengladbach"), what is shorter than the usual name of a club ("Man Utd", "Urawa Reds") and capitals
 * ("PSG") are no such names, nor is what a nation is called in another language.
 */
export function teamNameAsPrinted(team: Team, usual: string, printed: PrintedTeams): string | null {
  const names = printed.get(team.id);
  if (names === undefined || (usual === team.name && names.has(usual))) return null;
  const women = / Women$/u.test(usual);
  const whole = tellingWords(usual);
  let most = { name: '', times: 0 };
  for (const [words, times] of names) {
    const known = spelt(team, words, women);
    const name = known ?? words;
    const said = tellingWords(name);
    if (isLike(said, whole)) return null;
    const full = name.replace(/ (?:[Ww]omen|Ladies)$/u, '');
    const telling = team.national ? beginsLike(full, usual) : isFullName(full, said, whole);
    if (telling && known !== undefined && times > most.times) most = { name: full, times };
  }
  if (most.times === 0) return null;
  return women ? `${most.name} Women` : most.name;
}

/** The longest name of the lexicon in "hosts Petro Luanda", "Petro Luanda of Angola", "PETRO LUANDA". */
function spelt({ aliases, name }: Team, words: string, women: boolean): string | undefined {
  const said = ` ${fold(words)} `;
  let longest: string | undefined;
  for (const each of [name, ...aliases]) {
    const short = women ? each.replace(/ Women$/u, '') : each;
    const stands = said.includes(` ${fold(each)} `) || said.includes(` ${fold(short)} `);
    const longer = each.length - (longest?.length ?? 0);
    if (stands && (longer > 0 || (longer === 0 && words.includes(each))) && !/['’]s /u.test(each)) longest = each;
  }
  return longest;
}

/** "Türkiye" and "Turkey" */
function beginsLike(a: string, b: string): boolean {
  return fold(a).slice(0, 3) === fold(b).slice(0, 3);
}

/** No fewer words than the usual name of a club, none shortened: "Rapid Wien", not "Urawa Reds", "Man Utd". */
function isFullName(name: string, said: readonly string[], whole: readonly string[]): boolean {
  if (said.length < 2 && name.length <= whole.join(' ').length + 2) return false;
  return /\p{Ll}/u.test(name) && said.length >= whole.length && !said.some((word) => isShortened(word, whole));
}

function isLike(said: readonly string[], whole: readonly string[]): boolean {
  return (
    isPartOf(whole, said) ||
    (said.length > 1 && isPartOf(said, whole)) ||
    whole.some((word) => isInitialsIn(word, said))
  );
}

/** The words that tell a club from others, as if spelt in one way: not what clubs of many towns are called, nor whose team it is. */
function tellingWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ofMany.has(word))
    .map((word) => (word === 'st' ? 'saint' : spellingOf(word)));
}

const ofMany: ReadonlySet<string> = new Set('fc afc cf sc ac as cd club the de and women womens ladies'.split(' '));

/** "Moenchengladbach" and "Mönchengladbach", "Hanover" and "Hannover", "Kyiv" and "Kiev", "Lion" and "Lions". */
function spellingOf(word: string): string {
  if (word.length < 4) return word;
  const plain = word
    .replace(/([aou])e/gu, '$1')
    .replace(/ie|y/gu, 'i')
    .replace(/(.)\1/gu, '$1');
  return plain.replace(/s$/u, '');
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

/** "LA" of "Los Angeles Galaxy". */
function isInitialsIn(word: string, words: readonly string[]): boolean {
  const initials = words.map((each) => each.slice(0, 1)).join('');
  return word.length > 1 && initials.includes(word);
}

/** "Sheff", "Utd", "Nottm": letters of a longer word in their order, beginning with its first. */
function isShortened(word: string, whole: readonly string[]): boolean {
  if (word.length === 1) return true;
  return whole.some((each) => each.length > word.length + 1 && each.startsWith(word.slice(0, 1)) && holds(each, word));
}

function holds(whole: string, word: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length;
}
