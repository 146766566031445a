import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import type { Setting } from './setting.ts';

/**
 * Whether a result is told in passing: in the past perfect ("had beaten"), of the first leg, or of another time ("last
 * season", "in 2019").
 */
export function isInPassing(sentence: MarkedSentence, reading: ResultReading, setting: Setting): boolean {
  const { items } = sentence;
  const ended = /^(?:score-)?ended/u.test(reading.rule);
  for (let at = reading.from; at >= Math.max(0, reading.from - 4); at -= 1) {
    const word = items[at]?.word;
    if ((word === 'had' && !ended) || word === 'having' || word === "'d") return true;
    if (word === ',' || items[at]?.type === 'TEAM') break;
  }
  for (let at = Math.max(0, reading.from - 12); at < Math.min(items.length, reading.to + 5); at += 1)
    if (items[at]?.wordClass === 'earlier') return true;
  if (isOfAnotherDay(items, reading.scoreAt)) return true;
  return setting.leg === 1 || /^(?:last (?!night|gasp)|previous |(?:19|20)\d\d)/u.test(setting.date ?? '');
}

const back = new Set(['after', 'following', 'since', 'despite', 'from', 'of', 'to', 'with', 'their', 'its']);

/** "following Sunday's 2-0 defeat", "last week's 4-1 loss": a day or week that owns the score. */
function isOfAnotherDay(items: readonly Item[], scoreAt: number): boolean {
  for (let at = scoreAt - 1; at >= Math.max(1, scoreAt - 5); at -= 1) {
    const { mention } = items[at - 1] ?? {};
    if (items[at]?.type === 'TEAM' || items[at]?.word === ',') return false;
    if (items[at]?.word !== "'s" || mention?.type !== 'DATE') continue;
    return /^(?:last (?!night)|previous )/u.test(mention.words) || back.has(items[at - 2]?.word ?? '');
  }
  return false;
}
