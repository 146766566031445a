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
 * The name that a report uses for a team, where it never uses one that is like the usual: "Hamburger SV" for Hamburg, "Türkiye",
 * "Czechia". Another spelling ("Moenchengladbach"), what is shorter than the usual name of a club ("Man Utd") and capitals
 * ("PSG") are no such names, nor is what a nation is called in another language.
 */
export function teamNameAsPrinted({ id, name, aliases, national }: Team, printed: PrintedTeams): string | null {
  const women = / Women$/u.test(name);
  const usual = name.replace(/ Women$/u, '');
  const known = new Set([name, ...aliases].map(fold));
  let most = { name: usual, times: 0 };
  for (const [words, times] of printed.get(id) ?? []) {
    if (isLike(words, usual)) return null;
    const full = words.replace(/ (?:[Ww]omen|Ladies)$/u, '');
    const isName = known.has(fold(words)) || (women && known.has(fold(`${full} Women`)));
    const telling = national ? beginsLike(full, usual) : full.length > usual.length + 2;
    if (isName && telling && /\p{Ll}/u.test(words) && times > most.times) most = { name: full, times };
  }
  if (most.times === 0) return null;
  return women ? `${most.name} Women` : most.name;
}

/** "Türkiye" and "Turkey" */
function beginsLike(a: string, b: string): boolean {
  return fold(a).slice(0, 3) === fold(b).slice(0, 3);
}

function isLike(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return x.isSubsetOf(y) || y.isSubsetOf(x);
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 2);
  return telling.length === 0 ? words : telling;
}
