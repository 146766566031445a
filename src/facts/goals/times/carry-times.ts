import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import type { Slot } from '../binding/merge-mentions.ts';
import { isSameScorer } from '../scorers/same-scorer.ts';

/** Classes of words by which a sentence tells that a goal fell, though not whose: "Arden took the lead on 35 minutes." */
const goalWords = new Set(['lead', 'score', 'advantage', 'goal', 'seal', 'own-goal', 'widen', 'level']);
const spoiled = new Set([
  'unreal',
  'no-goal',
  'red-card',
  'sent-off',
  'yellow-card',
  'cautioned',
  'come-on',
  'replace',
  'bring-on',
]);
const reach = 3;

/**
 * Gives goals without a minute the one that a sentence before tells without naming the scorer. "Arden took the lead in the
 * 16th minute. Rossi seized the ball …": the first scorer named from there on who has no minute yet.
 * @param claimed `sentence minute` of the times that some goal has taken already
 */
export function carryTimes(story: Story, match: MatchFact, slots: readonly Slot[], claimed: ReadonlySet<string>): void {
  if (slots.every((slot) => slot.time !== null)) return;
  const { sentences } = story.marked;
  sentences.forEach((sentence, index) => {
    if (!sentence.code.includes(symbolOf.MINUTE) || story.matchOf(sentence)?.key !== match.key) return;
    const time = loneTime(sentence.items);
    if (
      time === null ||
      claimed.has(`${index} ${time.minute}`) ||
      slots.some((slot) => slot.time?.minute === time.minute)
    )
      return;
    const slot = nextScorer(story, slots, index);
    if (slot !== null) slot.time = time;
  });
}

/** The one minute of a sentence that tells of a goal and of nothing else. */
function loneTime(items: readonly Item[]): PlayTime | null {
  const minutes = items.flatMap((item) =>
    item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : [],
  );
  const told = items.some((item) => goalWords.has(item.wordClass ?? '') || item.wordClass === 'shot');
  if (minutes.length !== 1 || !told || items.some((item) => spoiled.has(item.wordClass ?? ''))) return null;
  return minutes[0] ?? null;
}

function nextScorer(story: Story, slots: readonly Slot[], from: number): Slot | null {
  for (let index = from; index < Math.min(story.marked.sentences.length, from + reach); index += 1) {
    const sentence = story.marked.sentences[index];
    if (sentence === undefined) return null;
    if (index > from && sentence.items.some((item) => item.mention?.type === 'MINUTE')) return null;
    if (index === from && tellsOfAnother(story, slots, sentence.items)) return null;
    for (const item of sentence.items) {
      const slot = isPerson(item) ? slotOf(slots, story.people.fullName(item.mention.name)) : null;
      if (slot !== null) return slot;
    }
    if (sentence.items.some((item) => item.wordClass === 'own-goal'))
      return slots.find((slot) => slot.how === 'own-goal' && slot.time === null) ?? null;
  }
  return null;
}

const turns = new Set(['but', 'although', 'though', 'while', 'whereas', 'before', ';']);

/** "Costa struck after 4 minutes and, although Rossi scored": the clause of the time is about one whose goal was not read. */
function tellsOfAnother(story: Story, slots: readonly Slot[], items: readonly Item[]): boolean {
  const at = items.findIndex((item) => item.mention?.type === 'MINUTE');
  const from = items.slice(0, at).findLastIndex(({ word }) => turns.has(word)) + 1;
  const doer = items.slice(from, at).findLast((item, index) => isPerson(item) && !isPossessive(items, from + index));
  return isPerson(doer) && slotOf(slots, story.people.fullName(doer.mention.name)) === null;
}

/** The goal of this person that has no minute, where he has but one goal. */
function slotOf(slots: readonly Slot[], name: string): Slot | null {
  const own = slots.filter((slot) => isSameScorer(slot.scorer, name));
  const [first] = own;
  return own.length === 1 && first?.time === null ? first : null;
}
