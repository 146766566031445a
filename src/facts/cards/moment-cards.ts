import type { Story } from '../discourse/story.ts';
import type { CardFact, TeamRef } from '../fact.ts';
import { liveEntries } from '../../article/live-entries.ts';
import { isOfMoment } from '../goals/lists/moment-lines.ts';
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
  if (sentence === undefined || !isOfMoment(story.marked, index)) return [];
  const player = sentence.items.findIndex((item) => isPerson(item));
  if (player < 0) return [];
  const card = headedCard(story, index) ?? lineCard(article.text, sentences, index);
  return card === null
    ? []
    : [
        {
          rule: 'moment-card',
          card,
          from: 0,
          to: player + 1,
          noun: player,
          players: [player],
          side: sideOfShout(story, index),
        },
      ];
}

/** The card that the line of a sentence shouts, in it or in the sentence before. */
function lineCard(text: string, sentences: Story['marked']['sentences'], index: number): CardFact['card'] | null {
  const [before, sentence] = [sentences[index - 1], sentences[index]];
  const own = shoutedCard(sentence?.items ?? []);
  if (own !== null || before?.block !== sentence?.block || before === undefined) return own;
  const sameLine = !text.slice(before.end, sentence?.start).includes('\n');
  return sameLine && !before.items.some((item) => isPerson(item)) ? shoutedCard(before.items) : null;
}

/** "71' - Sent off!!" over "Arden are down to ten. Costa comes in late.": of the first person whom the entry names. */
function headedCard({ marked: { article, sentences } }: Story, index: number): CardFact['card'] | null {
  const head = liveEntries(article).get(sentences[index]?.block ?? -1);
  if (head === undefined) return null;
  const last = sentences.findLastIndex(({ block }) => block === head);
  if (sentences.slice(last, index).some(({ items }) => items.some((item) => isPerson(item)))) return null;
  return shoutedCard(sentences[last]?.items ?? []);
}

/** "75' Red card for Arden! Costa leaves the field": the side that the shout before names. */
function sideOfShout(story: Story, index: number): TeamRef | null {
  const { article, sentences } = story.marked;
  const [before, sentence] = [sentences[index - 1], sentences[index]];
  if (
    before === undefined ||
    sentence === undefined ||
    before.block !== sentence.block ||
    article.text.slice(before.end, sentence.start).includes('\n')
  )
    return null;
  const at = before.items.findIndex(({ type }) => type === 'TEAM');
  const item = before.items[at];
  const isOfCard = before.items[at - 1]?.word === 'for' && shoutedCard(before.items) !== null;
  return item !== undefined && isOfCard ? story.teamOf(item) : null;
}

function shoutedCard(items: readonly Item[]): CardFact['card'] | null {
  if (items.some((item) => item.wordClass === 'no-card' || item.wordClass === 'unreal')) return null;
  for (const [at, item] of items.slice(0, head).entries()) {
    if (isPerson(item)) return null;
    const ends =
      /^[-,:.!–|(]$/u.test(items[at + 1]?.word ?? '') || items[at + 1] === undefined || isNameAlone(items, at);
    if (item.wordClass === 'sent-off' && ends && item.word === 'sent off') return 'red';
    if (item.wordClass === 'red-card' && (ends || items[at + 1]?.word === 'for')) return 'red';
    if (item.wordClass === 'yellow-card' && (ends || items[at + 1]?.word === 'for')) return 'yellow';
    if (ends && item.word === 'yellow') return 'yellow';
    if (ends && item.word === 'red') return 'red';
  }
  return null;
}

/** "77' - Yellow card Costa": nothing but the name follows. */
function isNameAlone(items: readonly Item[], at: number): boolean {
  const behind = items[at + 2];
  return isPerson(items[at + 1]) && (behind === undefined || /^[.!(,]$/u.test(behind.word));
}
