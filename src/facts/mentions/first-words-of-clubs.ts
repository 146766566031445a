import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { foldedWords } from './folded-words.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { isPerson } from './stands-for-team.ts';

/** "Kwara" of Kwara United, which the lexicon holds: a name that nothing says is a person's. */
export function asBegun(item: Item, begun: ReadonlyMap<string, Team>): Item {
  const { mention, start, end } = item;
  const team = mention?.type === 'PERSON' ? begun.get(fold(mention.name)) : undefined;
  if (mention?.type !== 'PERSON' || team === undefined) return item;
  return mentionItem({ type: 'TEAM', how: 'alias', candidates: [team], words: fold(mention.name) }, start, end);
}

/** "Al Wusta": the word behind the article is what the club is called for short. */
export function isBehindArticle(words: readonly string[]): boolean {
  return words.length === 2 && /^(?:al|el)$/u.test(words[0] ?? '');
}

/** The first words, unless many clubs `shared` them, of clubs named in full that also stand alone, and nowhere as the name of a person or a part of one. */
export function firstWordsOfKnown(sentences: readonly MarkedSentence[], shared: RegExp): ReadonlyMap<string, Team> {
  const alone = new Set<string>();
  const people = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'PERSON') return;
      const words = foldedWords(mention.name);
      if (words.length > 1) for (const word of words) people.add(word);
      else if (isPerson(items, at)) people.add(words[0] ?? '');
      else alone.add(words[0] ?? '');
    });
  }
  const begun = new Map<string, Team | null>();
  if (alone.size === 0) return new Map();
  for (const { items, code } of sentences)
    for (const { mention } of code.includes(symbolOf.TEAM) ? items : []) {
      if (mention?.type !== 'TEAM' || mention.candidates.length > 1) continue;
      const [team] = mention.candidates;
      const words = foldedWords(mention.words);
      const article = isBehindArticle(words);
      if (mention.how !== 'name' && !(article && mention.how === 'alias')) continue;
      const [first = '', second] = article ? words.toReversed() : words;
      if (team === undefined || second === undefined || !alone.has(first) || people.has(first) || shared.test(first))
        continue;
      begun.set(first, (begun.get(first) ?? team) === team ? team : null);
    }
  return new Map([...begun].flatMap(([word, team]) => (team === null ? [] : [[word, team] as const])));
}
