import type { Story } from '../../discourse/story.ts';
import type { Score } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { liveEntries } from '../../../article/live-entries.ts';
import { lastMinute, type PlayTime } from '../../mentions/play-time.ts';
import { momentTime, opensWithClock } from './moment-time.ts';

/** One entry of a list of key moments: `64' GOAL! Arden 1-1 Borough (Rossi). He slots home.` */
export interface MomentLine {
  /** Indices of its sentences in the report. */
  readonly sentences: readonly number[];
  readonly time: PlayTime | null;
}

/** The entries of a report's lists of key moments, in the order of the report. */
export function momentLines({ marked }: Story): readonly MomentLine[] {
  const { article, sentences } = marked;
  const lines: number[][] = [];
  const under = liveEntries(article);
  sentences.forEach((sentence, index) => {
    if (under.has(sentence.block)) lines.at(-1)?.push(index);
    if (article.blocks[sentence.block]?.kind !== 'key-moments') return;
    const before = sentences[index - 1];
    const goesOn =
      before?.block === sentence.block &&
      (!article.text.slice(before.end, sentence.start).includes('\n') || isBareShout(before));
    if (goesOn) lines.at(-1)?.push(index);
    else lines.push([index]);
  });
  return lines.map((indices) => ({ sentences: indices, time: timeAtHead(marked, sentences[indices[0] ?? 0]) }));
}

/** The time at the head of the entry that a sentence belongs to; null where it is none of key moments or has no time. */
export function timeOfMoment({ marked }: Pick<Story, 'marked'>, index: number): PlayTime | null {
  const { article, sentences } = marked;
  if (!isOfMoment(marked, index)) return null;
  const head = liveEntries(article).get(sentences[index]?.block ?? -1);
  if (head !== undefined)
    return timeOfMoment(
      { marked },
      sentences.findLastIndex(({ block }) => block === head),
    );
  let first = index;
  for (;;) {
    const before = sentences[first - 1];
    const here = sentences[first];
    if (before === undefined || before.block !== here?.block) break;
    if (article.text.slice(before.end, here.start).includes('\n') && !isBareShout(before)) break;
    first -= 1;
  }
  for (const sentence of sentences.slice(first, index + 1)) {
    const time = timeAtHead({ article, sentences }, sentence);
    if (time !== null) return time;
  }
  return null;
}

/** Whether a sentence stands in a list of key moments or under the heading of one. */
export function isOfMoment({ article, sentences }: Story['marked'], index: number): boolean {
  const block = sentences[index]?.block ?? -1;
  return article.blocks[block]?.kind === 'key-moments' || liveEntries(article).has(block);
}

/** "63' GOAL!" as a line of its own, before the line that tells it. */
function isBareShout(sentence: MarkedSentence): boolean {
  return sentence.items.length <= 4 && isGoalShout(sentence);
}

/** The time that an entry opens with, by how it is printed or by the words marked. */
function timeAtHead(
  { article: { text } }: Pick<Story['marked'], 'article' | 'sentences'>,
  sentence: MarkedSentence | undefined,
): PlayTime | null {
  if (sentence === undefined) return null;
  const stop = text.indexOf('\n', sentence.start);
  const entry = text.slice(sentence.start, stop < 0 ? sentence.end : Math.max(stop, sentence.end));
  return momentTime(entry) ?? (opensWithClock(entry) ? null : leadingTime(sentence));
}

/** "GOAL! 63: Rossi": the number at the head of an entry is the minute; behind a goal and its score it may stand further on. */
function leadingTime(sentence: MarkedSentence | undefined): PlayTime | null {
  if (sentence === undefined) return null;
  const { items } = sentence;
  const at = items
    .slice(0, isGoalShout(sentence) ? 9 : 6)
    .findIndex(({ type }, index) => type === 'MINUTE' || (type === 'NUMBER' && index < 6));
  // "Goal! Arden 1, Borough 0."
  if (items[at - 1]?.type === 'TEAM') return null;
  const mention = items[at]?.mention;
  if (mention?.type === 'MINUTE') return mention.minutes[0] ?? null;
  if (mention?.type !== 'NUMBER' || mention.value < 1 || mention.value > lastMinute) return null;
  return { minute: mention.value, stoppage: null };
}

/** Whether an entry begins with the shout of a goal: "GOAL!", "⚽". */
export function isGoalShout({ items }: MarkedSentence): boolean {
  const head = items.slice(0, 8);
  if (items.some((item) => item.wordClass === 'no-goal') || head.some((item) => /^(?:no|own)$/u.test(item.word)))
    return false;
  if (isScoreWithScorer(items)) return true;
  return head.some(
    (item, at) =>
      item.word === '⚽' ||
      (/^go{1,9}a{1,9}l$/u.test(item.word) &&
        (items[at + 1] === undefined ||
          items[at + 1]?.type === 'TEAM' ||
          /^[!:.,|(–-]$|^for$/u.test(items[at + 1]?.word ?? ''))),
  );
}

/** "5' Arden 0-1 Borough (Rossi)": a score and whose goal made it, without a shout. */
function isScoreWithScorer(items: readonly Item[]): boolean {
  const at = items.findIndex(({ type }) => type === 'SCORE');
  return (
    at >= 1 &&
    at <= 5 &&
    items[at - 1]?.type === 'TEAM' &&
    items[at + 1]?.type === 'TEAM' &&
    items[at + 2]?.word === '(' &&
    items[at + 3]?.type === 'PERSON' &&
    items.slice(at + 4, at + 8).some(({ word }) => word === ')')
  );
}

/** How it stands after the goal, as an entry prints it. */
export interface RunningScore {
  readonly score: Score;
  /** The sides as printed: "Arden 1-1 Borough"; fewer where the entry names them not. */
  readonly sides: readonly Item[];
}

/** The running score of an entry, from its first sentences. */
export function runningScore(sentences: readonly MarkedSentence[]): RunningScore | null {
  for (const { items } of sentences.slice(0, 4)) {
    const at = items.findIndex((item) => item.type === 'SCORE');
    const mention = items[at]?.mention;
    if (mention?.type !== 'SCORE') continue;
    const sides = [items[at - 1], items[at + 1]].filter((item) => item?.type === 'TEAM');
    return { score: mention.score, sides: sides.length === 2 ? sides.filter((item) => item !== undefined) : [] };
  }
  return null;
}

/** Which of the printed sides scored last, by the scores that the other entries print; null where these leave it open. */
export function lastToScore([a, b]: Score, all: readonly Score[]): 0 | 1 | null {
  if (a === 0 || b === 0) return a === 0 ? 1 : 0;
  const before = (x: number, y: number): boolean => all.some((each) => each[0] === x && each[1] === y);
  const [first, second] = [before(a - 1, b), before(a, b - 1)];
  return first === second ? null : first ? 0 : 1;
}
