import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/**
 * "City" in a report on Leicester City, "the Stars" in one on the Black Stars: what others are called for short may also be the side
 * that a report names so in full, be it known by that word or not. Nothing else of a sentence changes.
 */
export function widenNicknames(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  const called = lastWords(sentences);
  if (called.size === 0) return sentences;
  return sentences.map((sentence) => {
    if (!sentence.code.includes(symbolOf.TEAM)) return sentence;
    const items = sentence.items.map((item) => widened(item, called));
    return items.every((item, at) => item === sentence.items[at]) ? sentence : { ...sentence, items };
  });
}

function widened(item: Item, called: ReadonlyMap<string, ReadonlySet<Team>>): Item {
  const { mention } = item;
  if (mention?.type !== 'TEAM' || (mention.how !== 'nickname' && mention.how !== 'name')) return item;
  if (mention.candidates.length < 2 && (mention.how !== 'nickname' || mention.words.includes(' '))) return item;
  const more = [...(called.get(fold(mention.words)) ?? [])].filter((team) => !mention.candidates.includes(team));
  if (more.length === 0) return item;
  return mentionItem({ ...mention, candidates: [...mention.candidates, ...more] }, item.start, item.end);
}

/** The clubs that a report names in full, by the last word of their names. */
function lastWords(sentences: readonly MarkedSentence[]): ReadonlyMap<string, ReadonlySet<Team>> {
  const called = new Map<string, Set<Team>>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    for (const { mention } of items) {
      if (mention?.type !== 'TEAM' || !mention.words.includes(' ')) continue;
      if (mention.how !== 'name' && (mention.how !== 'nickname' || mention.candidates.length > 1)) continue;
      const word = fold(mention.words.slice(mention.words.lastIndexOf(' ') + 1));
      const teams = called.get(word) ?? new Set<Team>();
      called.set(word, teams);
      // "the Stars" of the Black Stars: a nation's side by the end of what it is called, never by that of its own name.
      for (const team of mention.candidates) if (!team.national || mention.how === 'nickname') teams.add(team);
    }
  }
  return called;
}
