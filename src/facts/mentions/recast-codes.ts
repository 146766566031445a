import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { mentionItem } from './mention-item.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { recastAll } from './recast-all.ts';

const code = /^\p{Lu}{2,4}$/u;
/** No report names more teams in full than are looked through for a code. */
const most = 60;

/**
 * "FCD 1-0 HOU" in a report on FC Dallas and Houston: the team whose name the letters beside a score shorten. Elsewhere they are the
 * initials of all its words: "QPR" in a report on Queens Park Rangers.
 */
export function recastCodes(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  const printed = codesPrinted(sentences);
  if (printed.size === 0) return sentences;
  const named = teamsNamed(sentences);
  const meant = new Map<string, Team>();
  for (const [words, besideScore] of printed) {
    const shorten = besideScore ? shortens : isInitials;
    const [only, ...others] = named.filter((team) => shorten(words.toLowerCase(), team));
    if (only !== undefined && others.length === 0) meant.set(words, only);
  }
  return meant.size === 0 ? sentences : recastAll(sentences, (item) => asCoded(item, meant));
}

function asCoded(item: Item, meant: ReadonlyMap<string, Team>): Item {
  const words = wordsOf(item);
  const team = words === null ? undefined : meant.get(words);
  if (words === null || team === undefined) return item;
  return mentionItem({ type: 'TEAM', how: 'alias', candidates: [team], words }, item.start, item.end);
}

/** What a name that nothing explains is printed as. */
function wordsOf({ mention }: Item): string | null {
  const words = mention?.type === 'PERSON' ? mention.name : mention?.type === 'TEAM' ? mention.words : '';
  if (mention?.type === 'TEAM' && mention.how !== 'shape') return null;
  return code.test(words) ? words : null;
}

/** The codes of a report, each with whether it stands beside a score. */
function codesPrinted(sentences: readonly MarkedSentence[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { items, code: symbols } of sentences) {
    if (!symbols.includes(symbolOf.PERSON) && !symbols.includes(symbolOf.TEAM)) continue;
    items.forEach((item, at) => {
      const words = wordsOf(item);
      if (words === null) return;
      const besideScore = items[at - 1]?.type === 'SCORE' || items[at + 1]?.type === 'SCORE';
      found.set(words, besideScore || found.get(words) === true);
    });
  }
  return found;
}

/** The teams that a report names beyond doubt. */
function teamsNamed(sentences: readonly MarkedSentence[]): readonly Team[] {
  const teams = new Set<Team>();
  for (const { items, code: symbols } of sentences) {
    if (!symbols.includes(symbolOf.TEAM)) continue;
    for (const { mention } of items) {
      const [team, other] = mention?.type === 'TEAM' && mention.how !== 'shape' ? mention.candidates : [];
      if (team !== undefined && other === undefined && teams.size < most) teams.add(team);
    }
  }
  return [...teams];
}

/** Parts of names that many clubs have. */
const shared = /^(?:fc|cf|afc|sc|ac|as|cd|united|city|town|real|sporting|club)$/u;

/** "HOU" of Houston Dynamo, "FCD" of FC Dallas, "JPN" of Japan. */
function shortens(letters: string, { name }: Team): boolean {
  const words = fold(name).split(/[ -]/u);
  const initials = words.map((word) => (word.length <= 3 && shared.test(word) ? word : word.charAt(0))).join('');
  if (letters === initials) return true;
  if (letters.length < 3) return false;
  return words.some((word) => !shared.test(word) && (word.startsWith(letters) || isSkeleton(letters, word)));
}

/** "RSL" of Real Salt Lake */
function isInitials(letters: string, { name }: Team): boolean {
  if (letters.length < 3) return false;
  const words = fold(name).split(/[ -]/u);
  return letters === words.map((word) => word.charAt(0)).join('');
}

/** The letters of a code in their order within a word that begins with the first of them. */
function isSkeleton(letters: string, word: string): boolean {
  if (word.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
