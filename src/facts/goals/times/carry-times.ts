import { sentencesOn } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import type { Slot } from '../binding/goal-slot.ts';
import { isOfNextSubject } from './goal-times.ts';
import { isOfLead } from './lead-times.ts';
import { isOfArrival, isSinceEntry, tellsOther } from './other-times.ts';
import { isSameScorer } from '../scorers/same-scorer.ts';

/** Classes of words by which a sentence tells that a goal fell, though not whose: "Arden took the lead on 35 minutes." */
const goalWords = new Set([
  'lead',
  'score',
  'advantage',
  'goal',
  'seal',
  'own-goal',
  'widen',
  'level',
  'shot',
  'suffer',
  'concede',
]);
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
 * Gives a telling the minute that the sentence right before it announces without a name: "The winner came in the 94th minute.
 * Rossi beat two defenders and fired home": so it is told apart from another goal of Rossi's.
 */
export function withAnnouncedTimes(story: Story, mentions: readonly GoalMention[]): readonly GoalMention[] {
  const { sentences } = story.marked;
  return mentions.map((mention) => {
    const { minutes, when, count, sentence, at } = mention.reading;
    const [before, here] = [sentences[sentence - 1], sentences[sentence]];
    if (minutes.length > 0 || when !== null || count > 1 || mention.together > 1) return mention;
    if (before === undefined || here === undefined || before.block !== here.block) return mention;
    if (!before.code.includes(symbolOf.MINUTE) || /[MP]/u.test(before.code.replace('M', ''))) return mention;
    if (here.code.includes(symbolOf.MINUTE)) return mention;
    const isFirst = mentions.every(({ reading }) => reading.sentence !== sentence || reading.at >= at);
    const time = isFirst ? loneTime(before.items) : null;
    const taken = mentions.some(({ reading }) => reading.minutes.some(({ minute }) => minute === time?.minute));
    return time === null || taken ? mention : { ...mention, reading: { ...mention.reading, minutes: [time] } };
  });
}

/**
 * Gives goals without a minute the one that a sentence before tells without naming the scorer. "Arden took the lead in the
 * 16th minute. Rossi seized the ball …": the first scorer named from there on who has no minute yet.
 * @param claimed `sentence minute` of the times that some goal has taken already
 */
export function carryTimes(story: Story, match: MatchFact, slots: readonly Slot[], claimed: ReadonlySet<string>): void {
  if (slots.every((slot) => slot.time !== null)) return;
  for (const index of sentencesOn(story, match)) {
    const { items, code } = story.marked.sentences[index] ?? { items: [], code: '' };
    const time = code.includes(symbolOf.MINUTE) ? loneTime(items) : null;
    if (time === null || slots.some((slot) => slot.time?.minute === time.minute)) continue;
    if (claimed.has(`${index} ${time.minute}`)) continue;
    const slot = nextScorer(story, slots, index);
    if (slot !== null && !isOfOther(story, items, slot)) slot.time = time;
  }
}

/** The one minute of a sentence, where its clause tells of a goal and of nothing else. */
function loneTime(items: readonly Item[]): PlayTime | null {
  const minutes = items.flatMap((item) =>
    item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : [],
  );
  if (minutes.length !== 1) return null;
  const at = items.findIndex((item) => item.mention?.type === 'MINUTE' && !item.mention.vague);
  if (
    tellsOther(items, at) ||
    isEntry(items, at) ||
    isOfNextSubject(items, at) ||
    isOfSeveral(items, at) ||
    isHis(items, at)
  )
    return null;
  const clause = clauseOfTime(items);
  const goal = clause.some(({ wordClass, word }) => goalWords.has(wordClass ?? '') || word === 'winner');
  const told = goal || isBroken(clause) || isCounted(clause);
  const isOther = (item: Item, at: number): boolean =>
    item.word === 'scorer' ||
    // "thought they had scored in the 18th minute": they had not.
    /^(?:thought|believed)$/u.test(item.word) ||
    (spoiled.has(item.wordClass ?? '') && !isArrival(clause, at));
  return told && !clause.some(isOther) ? (minutes[0] ?? null) : null;
}

/** "Rossi's 61st-minute tap-in": the time is that of a goal whose scorer is named, and of nobody else's. */
function isOfOther(story: Story, items: readonly Item[], slot: Slot): boolean {
  const at = items.findIndex((item) => item.mention?.type === 'MINUTE' && !item.mention.vague);
  const owner = items[at - 2];
  return (
    isPerson(owner) &&
    isPossessive(items, at - 2) &&
    items.slice(at + 1, at + 4).some(({ wordClass }) => /^(?:shot|goal|penalty|free-kick)$/u.test(wordClass ?? '')) &&
    slotOf([slot], story.people.fullName(owner.mention.name), null) === null
  );
}

/** "The Dane, with his goal in the 22nd minute, set a record": of whom the sentence is about, named or not. */
function isHis(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 6), at);
  const noun = before.findLastIndex(({ wordClass }) => wordClass === 'goal' || wordClass === 'shot');
  return noun > 0 && before.slice(Math.max(0, noun - 3), noun).some(({ word }) => /^(?:his|her)$/u.test(word));
}

/** "Two stoppage-time goals condemned Arden": the time of more than one. */
function isOfSeveral(items: readonly Item[], at: number): boolean {
  const noun = items.slice(at + 1, at + 4).find(({ wordClass }) => wordClass === 'goal' || wordClass === 'shot');
  return /s$/u.test(noun?.word ?? '');
}

/** "Rossi, a 60th-minute substitute,", "needed two minutes after coming on": of no goal. */
function isEntry(items: readonly Item[], at: number): boolean {
  return isSinceEntry(items, at) || isOfArrival(items, at);
}

/** "the breakthrough came on 34 minutes": no substitute. */
function isArrival(clause: readonly Item[], at: number): boolean {
  return (
    clause[at]?.word === 'came on' &&
    clause.slice(at + 1, at + 3).some(({ type }) => type === 'MINUTE') &&
    (clause[at - 1]?.type === 'ORDINAL' || goalWords.has(clause[at - 1]?.wordClass ?? ''))
  );
}

const contrasts = new Set(['but', 'although', 'though', 'while', 'whereas', ';']);
const joints = new Set([...contrasts, 'as', 'when']);

/** "That miss proved costly as [Arden levelled in the 38th minute when Rossi …]": what stands behind "when" tells how. */
function clauseOfTime(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => item.mention?.type === 'MINUTE');
  const from = items.slice(0, at).findLastIndex(({ word }) => joints.has(word)) + 1;
  const end = (stops: ReadonlySet<string>): number => {
    const to = items.slice(at).findIndex(({ word }) => stops.has(word));
    return to < 0 ? items.length : at + to;
  };
  // "The only goal came in the 58th minute when the keeper failed to hold a shot": what follows does not undo it.
  const told = items.slice(from, end(joints));
  const goal = told.some(({ wordClass }) => goalWords.has(wordClass ?? ''));
  return goal ? told : items.slice(from, end(contrasts));
}

/** "The deadlock was finally broken", "The pressure told". */
function isBroken(clause: readonly Item[]): boolean {
  const pressure = clause.findIndex(({ word }) => word === 'pressure');
  if (pressure >= 0 && clause.slice(pressure, pressure + 4).some(({ word }) => word === 'told')) return true;
  const deadlock = clause.findIndex(({ word }) => word === 'deadlock');
  return deadlock >= 0 && clause.slice(deadlock, deadlock + 4).some(({ word }) => word === 'broken');
}

/** "Number two did arrive", "The second followed". */
function isCounted(clause: readonly Item[]): boolean {
  return clause.some(({ word, type }, at) => {
    const counted = /^number (?:one|two|three|four|five|six)$/u.test(word) || type === 'ORDINAL';
    const numbered = type === 'NUMBER' && clause[at - 1]?.word === 'number';
    return (
      (counted || numbered) &&
      clause.slice(at + 1, at + 3).some((each) => /^(?:arriv|c[oa]me|follow|duly)/u.test(each.word))
    );
  });
}

function nextScorer(story: Story, slots: readonly Slot[], from: number): Slot | null {
  for (let index = from; index < Math.min(story.marked.sentences.length, from + reach); index += 1) {
    const sentence = story.marked.sentences[index];
    if (sentence === undefined) return null;
    if (index > from && sentence.items.some((item) => item.mention?.type === 'MINUTE')) return null;
    if (index === from && tellsOfAnother(story, slots, sentence.items)) return null;
    for (const item of sentence.items) {
      const slot = isPerson(item) ? slotOf(slots, story.people.fullName(item.mention.name), index) : null;
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
  // "Rossi levelled after Arden had taken a fourth-minute lead"
  if (isOfLead(items, 0, at) && items.slice(0, at).some((item) => isPerson(item))) return true;
  const joint = items.slice(0, at).findLastIndex(({ word }) => turns.has(word) || word === 'and');
  // "Costa had the better of it and the goal came": a goal that is told as such has no doer before it.
  const told = items[joint]?.word === 'and' && items.slice(joint, at).some(({ wordClass }) => wordClass === 'goal');
  const from = (told ? joint : items.slice(0, at).findLastIndex(({ word }) => turns.has(word))) + 1;
  const doer = items.slice(from, at).findLast((item, index) => isPerson(item) && !isPossessive(items, from + index));
  return isPerson(doer) && slotOf(slots, story.people.fullName(doer.mention.name), null) === null;
}

/** The goal of this person that has no minute: the only one, or of several the one that the sentence tells. */
function slotOf(slots: readonly Slot[], name: string, sentence: number | null): Slot | null {
  const own = slots.filter((slot) => isSameScorer(slot.scorer, name));
  const open = own.filter((slot) => slot.time === null);
  const told = open.filter((slot) => slot.mentions.some(({ reading }) => reading.sentence === sentence));
  const [only] = own.length === 1 ? open : told.length === 1 ? told : [];
  return only ?? null;
}
