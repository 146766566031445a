import { symbolOf } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence, TeamMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** Verbs in the plural: reports in British English use them of clubs, never of one person. */
const plural = new Set([
  'were',
  'have',
  'are',
  'host',
  'remain',
  'sit',
  'stay',
  'move',
  'climb',
  'lie',
  'face',
  'play',
]);

/** What may stand before a name that is the subject of such a verb. */
const opens = new Set([
  'but',
  'as',
  'while',
  'when',
  'after',
  'that',
  'and',
  'where',
  'elsewhere',
  'meanwhile',
  'hosts',
  ':',
]);

/**
 * Names that the lexicon does not hold and that stand where only a team can: "Rivermouth were", "beat Rivermouth 2-0",
 * "Rivermouth 2-1 Castleton". They become teams throughout the report, unless it calls one of that name a player or lets
 * him speak.
 */
export function recastTeams(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  const teams = unknownTeams(sentences);
  if (teams.size === 0) return sentences;
  return sentences.map((sentence) => {
    if (!sentence.code.includes(symbolOf.PERSON)) return sentence;
    const items = sentence.items.map((item) => recast(item, teams));
    return { ...sentence, items, code: codeOf(items) };
  });
}

function recast(item: Item, teams: ReadonlySet<string>): Item {
  const { start, end, mention } = item;
  if (mention?.type !== 'PERSON' || !teams.has(mention.name)) return item;
  const team: TeamMention = { type: 'TEAM', how: 'shape', candidates: [], words: mention.name };
  return mentionItem(team, start, end);
}

function unknownTeams(sentences: readonly MarkedSentence[]): ReadonlySet<string> {
  const teams = new Set<string>();
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    items.forEach((item, at) => {
      if (item.mention?.type !== 'PERSON') return;
      const { name } = item.mention;
      const words = nameWords(name);
      if (words.length > 1) for (const word of words) surnames.add(word);
      if (isPerson(items, at)) people.add(name);
      else if (isTeam(items, at)) teams.add(name);
    });
  }
  for (const name of teams) {
    const words = nameWords(name);
    if (people.has(name) || (words.length === 1 && surnames.has(words[0] ?? ''))) teams.delete(name);
  }
  return teams;
}

function isPerson(items: readonly Item[], at: number): boolean {
  const around = [items[at - 1], items[at + 1], items[at + 2]];
  return around.some(
    (item) =>
      item?.wordClass === 'role' || item?.wordClass === 'coach' || item?.wordClass === 'say' || item?.word === 'he',
  );
}

function isTeam(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (plural.has(next?.word ?? '') && isFirst(before)) return isAlone(items, at);
  if (next?.wordClass === 'beat' && isName(items[at + 2]) && items[at + 3]?.type === 'SCORE') return isFirst(before);
  if (next?.type === 'SCORE') {
    const far = items[at + 2];
    if (far?.type === 'TEAM' || far?.type === 'PERSON') return before === undefined || before.type === 'MARK';
    return isBeaten(items, at);
  }
  if (before?.type === 'SCORE') return isName(items[at - 2]) && (next === undefined || next.type === 'MARK');
  return before?.wordClass === 'at-home' && /(?:to|against)$/u.test(before.word);
}

/** "edged out second-division Rivermouth 1-0": the object of a verb of winning, behind what describes it. */
function isBeaten(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const { wordClass, type, word } = items[back] ?? {};
    if (wordClass === 'beat' || wordClass === 'beating') return true;
    if (type !== 'ORDINAL' && type !== 'ADJECTIVE' && type !== 'COMPETITION' && type !== 'WORD' && word !== '-')
      return false;
    if (type === 'WORD' && (wordClass !== null || /^(?:by|to|with|in|on|for|and|when|as)$/u.test(word ?? '')))
      return false;
  }
  return false;
}

function isFirst(before: Item | undefined): boolean {
  return before === undefined || opens.has(before.word);
}

function isName(item: Item | undefined): boolean {
  return item?.type === 'TEAM' || item?.type === 'PERSON';
}

/** No other person stands before: "Ashe and Boon have" is of two. */
function isAlone(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word !== 'and' || items[at - 2]?.type !== 'PERSON';
}
