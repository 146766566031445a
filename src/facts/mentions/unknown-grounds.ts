import { symbolOf } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { recastAll } from './recast-all.ts';

/**
 * "held 1-1 at Skarfield by Borough": where two sides meet is a ground though the lexicon does not hold it, and is one in the
 * whole report unless it does what a side does there. A name behind "at" of which nothing is told may be a club's, too.
 */
export function recastGrounds(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  const grounds = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    items.forEach(({ mention }, at) => {
      if (mention?.type === 'PERSON' && (isDescribedStadium(items, at, mention.name) || isScene(items, at)))
        grounds.add(mention.name);
    });
  }
  if (grounds.size === 0) return sentences;
  for (const { items } of sentences)
    items.forEach(({ mention }, at) => {
      if (
        mention?.type === 'PERSON' &&
        grounds.has(mention.name) &&
        !isStadium(mention.name) &&
        !isBehindPlaceWord(items, at)
      )
        grounds.delete(mention.name);
    });
  return grounds.size === 0 ? sentences : recastAll(sentences, (item) => asGround(item, grounds));
}

/** "at a blustery Skarby Stadium" */
function isDescribedStadium(items: readonly Item[], at: number, name: string): boolean {
  return isStadium(name) && items[at - 1]?.type === 'WORD' && /^(?:an?|the)$/u.test(items[at - 2]?.word ?? '');
}

/** By its last word it is nobody. */
const isStadium = (name: string): boolean => / (?:Stadium|Stadion)$/u.test(name);

function asGround(item: Item, grounds: ReadonlySet<string>): Item {
  const { mention, start, end } = item;
  if (mention?.type !== 'PERSON' || !grounds.has(mention.name)) return item;
  return mentionItem({ type: 'PLACE', name: mention.name, ground: true, teams: [] }, start, end);
}

/** "at Skarfield", "to Skarfield", "the Skarfield pitch": said of places, of clubs, too, and of nobody. */
function isBehindPlaceWord(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? '';
  if (/(?:^| )(?:at|to|from|in|inside|outside|around|of|left|leaving)$/u.test(before)) return true;
  return before === 'the' && ofGround.test(items[at + 1]?.word ?? '');
}

const ofGround = /^(?:crowd|pitch|turf|surface|stands?|terraces?|faithful|floodlights|touchline|scoreboard)$/u;

/** Behind "at", in a clause that says whom they met, or that they were at home. */
function isScene(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'at' || /^'s?$/u.test(items[at + 1]?.word ?? '')) return false;
  if (isBehindOpponent(items, at) || isHomeOf(items, at + 1)) return true;
  const result = /^(?:beaten|held|lost|won|drew)$/u.test(items[at - 2]?.wordClass ?? '');
  if (!result && !isBehindScore(items, at)) return false;
  return isMetThere(items, at) || (isBehindScore(items, at) && isMetBefore(items, at));
}

/** "a 2-0 win over Borough at Skarfield", "beat Borough 2-0 at Skarfield" */
function isBehindOpponent(items: readonly Item[], at: number): boolean {
  const team = items[at - 2]?.type === 'SCORE' ? at - 3 : at - 2;
  if (items[team]?.type !== 'TEAM') return false;
  const before = items[team - 1]?.word === 'the' ? items[team - 2] : items[team - 1];
  if (before?.wordClass === 'beat' || before?.wordClass === 'beating') return true;
  return team === at - 2 && /^(?:over|against)$/u.test(before?.word ?? '');
}

/** "at Skarfield by Borough", "at Skarfield on Saturday against the champions Borough" */
function isMetThere(items: readonly Item[], at: number): boolean {
  const behind = items[at + 1]?.word === 'on' && items[at + 2]?.type === 'DATE' ? at + 3 : at + 1;
  if (!/^(?:by|against)$/u.test(items[behind]?.word ?? '')) return false;
  const next = items.slice(behind + 1, behind + 4).find(({ type }) => type !== 'WORD' && type !== 'ADJECTIVE');
  return next?.type === 'TEAM';
}

/** ", the home of Borough" */
function isHomeOf(items: readonly Item[], from: number): boolean {
  const at = items[from + 1]?.word === 'the' ? from + 2 : from + 1;
  return items[from]?.word === ',' && items[at]?.word === 'home' && items[at + 1]?.word === 'of';
}

/** "winning 4-1 at Skarfield", "a 1-1 draw at Skarfield" */
function isBehindScore(items: readonly Item[], at: number): boolean {
  return items[at - 2]?.type === 'SCORE' || items[at - 3]?.type === 'SCORE';
}

/** "made light work of Borough, winning 4-1 at Skarfield", "beat Borough 4-2 on penalties after a 1-1 draw at Skarfield". */
function isMetBefore(items: readonly Item[], at: number): boolean {
  const score = items[at - 2]?.type === 'SCORE' ? at - 2 : at - 3;
  const how = items[score - 2]?.word === ',' ? score - 2 : -1;
  const participle = how > 0 && /^(?:winning|losing|drawing|going down)$/u.test(items[score - 1]?.word ?? '');
  const kicks = items.slice(Math.max(0, score - 5), score).some(({ wordClass }) => wordClass === 'penalties');
  if (!participle && !kicks) return false;
  let scores = 0;
  for (let back = (participle ? how : score) - 1; back >= Math.max(0, score - 16); back -= 1) {
    const { type, word } = items[back] ?? {};
    if (type === 'SCORE') scores += 1;
    if (scores > (kicks ? 1 : 0) || word === ';') return false;
    if (type !== 'TEAM') continue;
    const before = items[back - 1]?.word === 'the' ? items[back - 2] : items[back - 1];
    return before?.wordClass === 'beat' || before?.word === 'against';
  }
  return false;
}
