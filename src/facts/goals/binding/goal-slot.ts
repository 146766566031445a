import type { GoalKind, MatchFact, TeamRef } from '../../fact.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import type { GoalLabel } from '../readings/goal-reading.ts';
import type { GoalMention } from './goal-mention.ts';

/** One goal under construction: every mention of it. */
export interface Slot {
  readonly match: MatchFact;
  readonly scorer: string;
  /** The side that gains, be it only likely. */
  team: TeamRef | null;
  /** Its side is too unsure to be told, and good only to see how many goals there is room for. */
  unsure: boolean;
  time: PlayTime | null;
  how: GoalKind | null;
  label: GoalLabel | null;
  nth: number | null;
  total: number | null;
  readonly mentions: GoalMention[];
}

/** The one goal that these mentions tell together with the first. */
export function slotWith(first: GoalMention, others: readonly GoalMention[]): Slot {
  const slot = addSlot([], first);
  for (const mention of [first, ...others]) fill(slot, mention, mention.reading.minutes[0] ?? null);
  return slot;
}

export function addSlot(slots: Slot[], mention: GoalMention): Slot {
  const slot: Slot = {
    match: mention.match,
    scorer: mention.scorer,
    team: null,
    unsure: false,
    time: null,
    how: null,
    label: null,
    nth: null,
    total: null,
    mentions: [],
  };
  slots.push(slot);
  return slot;
}

/** How many goals there were with it; an opener is the first, whatever score is printed beside another goal of its scorer. */
export function totalOf({ reading }: GoalMention): number | null {
  if (reading.score !== null) return reading.score[0] + reading.score[1];
  return reading.label === 'opener' ? 1 : null;
}

export function fill(slot: Slot, mention: GoalMention, time: PlayTime | null): void {
  const { reading } = mention;
  slot.team ??= mention.team;
  if (time !== null && (slot.time === null || (slot.time.minute === time.minute && slot.time.stoppage === null)))
    slot.time = time;
  if (reading.count === 1 || reading.completes) {
    slot.how = reading.how === 'own-goal' ? 'own-goal' : (slot.how ?? reading.how);
    slot.label ??= reading.label;
    slot.nth ??= reading.nth;
    slot.total ??= totalOf(mention);
  }
  slot.mentions.push(mention);
}

/** How sure a goal is: what its best mention says, and how often it is told. */
export function strengthOf(slot: Slot): number {
  return (
    Math.max(...slot.mentions.map((each) => each.reading.strength)) +
    0.4 * (slot.mentions.length - 1) +
    (slot.time === null ? 0 : 0.5) +
    (slot.team === null ? 0 : 0.3)
  );
}
