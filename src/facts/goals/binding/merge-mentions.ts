import type { GoalKind } from '../../fact.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import { areApart, type GoalEffect } from '../readings/goal-effect.ts';
import type { GoalMention } from './goal-mention.ts';
import { addSlot, fill, strengthOf, totalOf, type Slot } from './goal-slot.ts';

/**
 * Tells apart and brings together the mentions of one scorer in one match: a lead paragraph, the narrative and a footer
 * tell the same goal. Two mentions are two goals where their minutes, running scores or parts in the match differ, or
 * where the words say so ("again", "his second", "a brace").
 * @param minutesIn minutes that a sentence names, whatever they are of
 */
export function mergeMentions(
  mentions: readonly GoalMention[],
  minutesIn: (sentence: number) => ReadonlySet<number>,
): readonly Slot[] {
  const stated = Math.max(0, ...mentions.map((each) => each.reading.count));
  const slots: Slot[] = [];
  const parts = partsOf(mentions);
  const several = stated > 1 || parts.values().some((part) => part > 0);
  const singles = mentions.flatMap((mention) => split(mention));
  for (const { mention, time } of singles.toSorted(
    (a, b) =>
      Number(b.time !== null) - Number(a.time !== null) ||
      Number(a.mention.reading.repeat) - Number(b.mention.reading.repeat) ||
      Number(a.mention.reading.completes) - Number(b.mention.reading.completes),
  )) {
    const near = slots.filter((each) => time === null && isNear(each, minutesIn(mention.reading.sentence)));
    // "Rossi (47th and 48th)": two times of one telling are of two goals.
    const isFree = (each: Slot): boolean =>
      !each.mentions.some(
        (other) =>
          (other === mention && mention.reading.count > 1) ||
          isOtherPart(parts, other, mention) ||
          isOtherTurn(other.reading, mention.reading) ||
          isAlso(other.reading, mention.reading) ||
          isAlso(mention.reading, other.reading) ||
          (several && isOtherDeed(other.reading, mention.reading)),
      );
    const [only] = near;
    const fitting = near.length === 1 && only !== undefined && isFree(only) ? near : slots.filter(isFree);
    const slot = findSlot(fitting, mention, time) ?? addSlot(slots, mention);
    fill(slot, mention, time);
  }
  const sums = mentions.filter((mention) => mention.reading.count > 1 && !isSplit(mention));
  for (const mention of sums) {
    while (slots.length < mention.reading.count) addSlot(slots, mention).team = mention.team;
    // "two of them penalties" is said of two.
    for (const slot of slots.slice(0, mention.reading.count)) {
      if (!slot.mentions.includes(mention)) slot.mentions.push(mention);
      if (mention.reading.completes) continue;
      if (mention.reading.how === 'header' || mention.reading.how === 'penalty') slot.how ??= mention.reading.how;
    }
  }
  return stated > 1 && slots.length > stated ? strongest(slots, stated) : slots;
}

/**
 * Which of a sentence's goals of one scorer each mention tells: "levelled before the break and struck the winner" tells
 * two, for no goal does both.
 */
function partsOf(mentions: readonly GoalMention[]): ReadonlyMap<GoalMention, number> {
  const parts = new Map<GoalMention, number>();
  const several = mentions.some(({ reading }) => reading.count > 1);
  for (const [, told] of Map.groupBy(mentions, ({ reading }) => reading.sentence)) {
    let part = 0;
    let effect: GoalEffect | null = null;
    let how: GoalKind | null = null;
    for (const mention of told.toSorted((a, b) => a.reading.at - b.reading.at)) {
      const { reading, match } = mention;
      const goals = match.score === null ? null : match.score[0] + match.score[1];
      // "scored twice": "tapped in and made the game safe from the spot" tells both.
      const other =
        several &&
        part === 0 &&
        (reading.effect === 'win' || reading.verbSaid.has('safe')) &&
        reading.how !== null &&
        told.indexOf(mention) > 0;
      const another =
        told.indexOf(mention) > 0 && / another$/u.test(reading.verbWords.split(' ').slice(0, 2).join(' '));
      if (
        (reading.joined || another) &&
        reading.count === 1 &&
        (other ||
          another ||
          isOtherKind(how, reading.how) ||
          areApart(effect, reading.effect, goals) ||
          leadsBehindLevel(effect, reading))
      ) {
        part += 1;
        effect = reading.effect;
        how = null;
      }
      how ??= reading.how;
      effect ??= reading.effect;
      parts.set(mention, part);
    }
  }
  return parts;
}

/** "converted a penalty and then headed in" */
function isOtherKind(before: GoalKind | null, how: GoalKind | null): boolean {
  return before !== null && how !== null && before !== how;
}

/** "levelled and then profited from a back-pass to make it 2-1": no equaliser leaves that. */
function leadsBehindLevel(effect: GoalEffect | null, { score }: GoalMention['reading']): boolean {
  return effect === 'level' && score !== null && score[0] !== score[1];
}

function isOtherPart(parts: ReadonlyMap<GoalMention, number>, a: GoalMention, b: GoalMention): boolean {
  return a.reading.sentence === b.reading.sentence && parts.get(a) !== parts.get(b);
}

/** "drew level when Rossi tucked away a penalty", and further on "went behind as Rossi scored with a neat turn": one goal does not do both. */
function isOtherTurn(one: GoalMention['reading'], other: GoalMention['reading']): boolean {
  if (one.sentence === other.sentence || (one.how === 'penalty') === (other.how === 'penalty')) return false;
  const effects = [one.effect, other.effect];
  return one.count === 1 && other.count === 1 && effects.includes('level') && effects.includes('ahead');
}

/** "Rossi scored the winner. He had also got the first": another than the one told right before. */
function isAlso(before: GoalMention['reading'], { also, earlier, sentence }: GoalMention['reading']): boolean {
  return also && earlier && before.sentence === sentence - 1;
}

/** "equalises before the interval", "pulled one back": of a scorer of two these are both. */
function isOtherDeed({ effect, count }: GoalMention['reading'], other: GoalMention['reading']): boolean {
  const effects = [effect, other.effect];
  return count === 1 && other.count === 1 && effects.includes('level') && effects.includes('nearer');
}

const isSplit = (mention: GoalMention): boolean =>
  mention.reading.count > 1 && mention.reading.minutes.length === mention.reading.count;

interface Single {
  readonly mention: GoalMention;
  readonly time: PlayTime | null;
}

function split(mention: GoalMention): readonly Single[] {
  const { minutes, count, completes } = mention.reading;
  if (completes) return [{ mention, time: minutes[0] ?? null }];
  if (minutes.length > 1) return minutes.map((time) => ({ mention, time }));
  return count > 1 ? [] : [{ mention, time: minutes[0] ?? null }];
}

/** "went ahead in the 38th when Verdi had room, and Rossi converted": the goal of that minute, though the clause has none. */
const isNear = ({ time }: Slot, minutes: ReadonlySet<number>): boolean => time !== null && minutes.has(time.minute);

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

function fits(slot: Slot, mention: GoalMention, time: PlayTime | null): boolean {
  const { reading, match } = mention;
  if (slot.time !== null && time !== null && !sameTime(slot.time, time)) return false;
  if (differ(slot.nth, reading.nth) || differ(slot.total, totalOf(mention))) return false;
  // Whose goal opened the scoring is not the one that came second.
  if (slot.total === 1 && (reading.nth ?? 1) > 1) return false;
  if (totalOf(mention) === 1 && (slot.nth ?? 1) > 1) return false;
  const alone = match.score !== null && match.score[0] + match.score[1] === 1;
  return (
    alone ||
    !differ(slot.label, reading.label) ||
    slot.mentions.some((each) => each.reading.sentence === reading.sentence)
  );
}

function sameTime(a: PlayTime, b: PlayTime): boolean {
  const whole = a.stoppage === null && b.stoppage === null;
  // "in added time", "in the 93rd minute"
  const added = whole && Math.min(a.minute, b.minute) === 90 && Math.max(a.minute, b.minute) < 100;
  const near = added || (whole ? Math.abs(a.minute - b.minute) <= 1 : a.minute === b.minute);
  return near && !differ(a.stoppage, b.stoppage);
}

function findSlot(slots: readonly Slot[], mention: GoalMention, time: PlayTime | null): Slot | undefined {
  const fitting = slots.filter((slot) => fits(slot, mention, time));
  const { reading } = mention;
  const proven = fitting.find(
    (slot) =>
      (time !== null && slot.time !== null) ||
      (reading.label !== null && slot.label === reading.label) ||
      (reading.nth !== null && slot.nth === reading.nth) ||
      (totalOf(mention) !== null && slot.total === totalOf(mention)) ||
      slot.mentions.some((each) => each.reading.sentence === reading.sentence && !reading.repeat),
  );
  if (proven !== undefined) return proven;
  if (reading.completes) return slots.length < reading.count ? undefined : fitting.at(-1);
  if (reading.repeat) return slots.length === 1 ? undefined : fitting.at(-1);
  if (time !== null) return fitting.find((slot) => slot.time === null);
  return fitting.find(({ how }) => how !== null && how === reading.how) ?? fitting.at(-1);
}

function strongest(slots: readonly Slot[], keep: number): readonly Slot[] {
  const kept = new Set(slots.toSorted((a, b) => strengthOf(b) - strengthOf(a)).slice(0, keep));
  return slots.filter((slot) => kept.has(slot));
}
