import { symbolOf } from '../patterns/pattern.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** What is counted from the time told before: nothing later than this has been told of a match that goes on. */
const lastCounted = 90;
/** A time further back than this many sentences is not counted from. */
const farthest = 1;
const laterWords: ReadonlySet<string> = new Set(['later', 'afterwards']);

interface Clock {
  readonly minute: number;
  readonly sentence: number;
  readonly block: number;
}

interface Length {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * Puts a time where a report counts from the one told just before: "struck in the 12th minute and two minutes later doubled
 * the lead" has a goal of the 14th. The time before stands in the sentence or in the one before it, which many reports make a
 * paragraph of its own, alone and exact; what it is of does not matter.
 */
export function fillRelativeMinutes(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  let clock: Clock | null = null;
  return sentences.map((sentence, index) => {
    if (!sentence.code.includes(symbolOf.MINUTE) && (clock === null || !sentence.items.some(isUnit))) return sentence;
    const items: Item[] = [];
    let changed = false;
    for (let at = 0; at < sentence.items.length; at += 1) {
      const item = sentence.items[at];
      if (item === undefined) break;
      const length: Length | null = clock === null ? null : lengthAt(sentence.items, at);
      const known: Clock | null = clock !== null && isNear(clock, sentence, index) ? clock : null;
      if (length !== null && known !== null && known.minute + length.value <= lastCounted) {
        const minute: number = known.minute + length.value;
        const end = sentence.items[length.to - 1]?.end ?? item.end;
        items.push(
          mentionItem(
            { type: 'MINUTE', minutes: [{ minute, stoppage: null }], vague: false, relative: true },
            item.start,
            end,
          ),
        );
        clock = { minute, sentence: index, block: sentence.block };
        changed = true;
        at = length.to - 1;
        continue;
      }
      items.push(item);
      clock = clockAfter(item, clock, sentence, index);
    }
    return changed ? { ...sentence, items, code: codeOf(items) } : sentence;
  });
}

/** Told in the paragraph or right before it; a title or a list between them is another block. */
function isNear({ sentence, block }: Clock, here: MarkedSentence, index: number): boolean {
  return here.block - block <= 1 && index - sentence <= farthest;
}

/** A time that is vague, of added time, or one of several is none to count from. */
function clockAfter(
  { mention }: Item,
  before: Clock | null,
  { block }: MarkedSentence,
  sentence: number,
): Clock | null {
  if (mention?.type !== 'MINUTE') return before;
  const [only] = mention.minutes;
  if (only === undefined || mention.vague || mention.minutes.length > 1 || only.stoppage !== null) return null;
  // The end of a half is when it was whistled, not a minute.
  return only.minute === 45 || only.minute >= lastCounted ? null : { minute: only.minute, sentence, block };
}

/** "two minutes later", "a minute later", "60 seconds afterwards", "the lead lasted just nine minutes". */
function lengthAt(items: readonly Item[], at: number): Length | null {
  const unit = items[at + 1];
  if (unit === undefined || !isUnit(unit)) return null;
  const lasted = items.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'lasted');
  const to = lasted ? at + 2 : endOfLater(items, at + 2);
  const value = valueOf(items[at]);
  if (to === null || value === null || value < 1 || value > 60) return null;
  return { from: at, to, value: unit.word === 'seconds' ? 1 : value };
}

/** Where "later", "afterwards" or "after that" ends; "after that miss" counts from something else. */
function endOfLater(items: readonly Item[], at: number): number | null {
  if (laterWords.has(items[at]?.word ?? '')) return at + 1;
  const that = items[at]?.word === 'after' && items[at + 1]?.word === 'that';
  const behind = items[at + 2];
  return that && (behind === undefined || behind.type !== 'WORD' || behindThat.test(behind.word)) ? at + 2 : null;
}

const behindThat = /^(?:when|through|from|with|after|as|and|but|it|he|she|by|for|in|at|to|courtesy|thanks)$/u;

function isUnit({ word }: Item): boolean {
  return word === 'minutes' || word === 'minute' || word === 'seconds';
}

function valueOf(item: Item | undefined): number | null {
  if (item?.mention?.type === 'NUMBER') return item.mention.value;
  return item?.word === 'a' || item?.word === 'one' ? 1 : null;
}
