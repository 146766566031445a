import type { MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import type { Setting } from './setting.ts';

/**
 * Whether a result is told in passing: in the past perfect ("had beaten"), of the first leg, or of another time ("last
 * season", "in 2019").
 */
export function isInPassing(sentence: MarkedSentence, reading: ResultReading, setting: Setting): boolean {
  const { items } = sentence;
  for (let at = reading.from; at >= Math.max(0, reading.from - 4); at -= 1) {
    const word = items[at]?.word;
    if (word === 'had' || word === 'having' || word === "'d") return true;
    if (word === ',' || items[at]?.type === 'TEAM') break;
  }
  for (let at = Math.max(0, reading.from - 12); at < Math.min(items.length, reading.to + 5); at += 1)
    if (items[at]?.wordClass === 'earlier') return true;
  if (
    items
      .slice(0, reading.scoreAt)
      .some(
        (item, at) =>
          item.mention?.type === 'DATE' && items[at + 1]?.word === "'s" && item.mention.words === setting.date,
      )
  )
    return true;
  return setting.leg === 1 || /^(?:last (?!night|gasp)|previous |(?:19|20)\d\d)/u.test(setting.date ?? '');
}
