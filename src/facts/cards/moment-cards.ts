import type { Story } from '../discourse/story.ts';
import type { CardFact } from '../fact.ts';
import { isPerson } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';
import type { CardReading } from './read-cards.ts';

/** How many items of an entry may stand before its word for the card. */
const head = 6;

/**
 * The card that an entry of key moments shouts: `38' Yellow, Rossi.`, `73' RED CARD. Costa goes in studs up.` It is of the
 * first person named with the shout, or in the sentence behind it. `index` is the sentence that names him.
 */
export function momentCards(story: Story, index: number): readonly CardReading[] {
  const { article, sentences } = story.marked;
  const sentence = sentences[index];
  if (sentence === undefined || article.blocks[sentence.block]?.kind !== 'key-moments') return [];
  const before = sentences[index - 1];
  const sameLine = before?.block === sentence.block && !article.text.slice(before.end, sentence.start).includes('\n');
  const own = shoutedCard(sentence.items);
  const shouted = sameLine && !before.items.some((item) => isPerson(item)) ? shoutedCard(before.items) : null;
  const card = own ?? shouted;
  const player = sentence.items.findIndex((item) => isPerson(item));
  if (card === null || player < 0) return [];
  return [{ rule: 'moment-card', card, from: 0, to: player + 1, noun: player, players: [player] }];
}

function shoutedCard(items: readonly Item[]): CardFact['card'] | null {
  if (items.some((item) => item.wordClass === 'no-card' || item.wordClass === 'unreal')) return null;
  for (const [at, item] of items.slice(0, head).entries()) {
    if (isPerson(item)) return null;
    const ends = /^[-,:.!–]$/u.test(items[at + 1]?.word ?? '') || items[at + 1] === undefined;
    if (item.wordClass === 'red-card' && (ends || items[at + 1]?.word === 'for')) return 'red';
    if (item.wordClass === 'yellow-card' && (ends || items[at + 1]?.word === 'for')) return 'yellow';
    if (ends && item.word === 'yellow') return 'yellow';
    if (ends && item.word === 'red') return 'red';
  }
  return null;
}
