import type { PlayTime } from '../../mentions/play-time.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import type { Score } from '../../fact.ts';
import { leadBefore, nothingSaid, type EffectsSaid, type Lead } from '../../../lexicon/goal-effects.ts';
import type { Slot } from '../binding/goal-slot.ts';
import type { ScorerGoals } from './scorer-goals.ts';

/** How the match stood around a goal, for the side that scored it, as far as the words of the goal say. */
export interface Standing {
  /** Right before the goal: 0 and 0 for an equal score, 1 and 1 for "doubled the lead". */
  readonly before: Lead | null;
  /** The match had no goals before. */
  readonly first: boolean;
  /** The side had been ahead before, until the other one levelled. */
  readonly again: boolean;
  /** The running score after the goal, in whichever order it is printed. */
  readonly score: Score | null;
  /** The which goal of its side it was. */
  readonly nth: number | null;
}

/** One goal at its place in the course of the match. */
export interface GoalStep {
  readonly goals: ScorerGoals;
  readonly slot: Slot;
  readonly standing: Standing;
  /** How sure it is that the goals before it in the sequence fell before it. */
  readonly order: 'by-minute' | 'as-told' | 'unsure';
}

interface Placed {
  readonly goals: ScorerGoals;
  readonly slot: Slot;
  readonly mention: GoalMention;
  readonly standing: Standing;
}

/** Goals told further apart than this need not be told in their order. */
const sentencesNear = 3;

/**
 * The goals of one match in the order in which they fell: by minute where these are printed, a goal without one behind the
 * goal that is told before it. What a report calls the opener comes first, what it calls the winner last. Goals that
 * only a number tells of have no place.
 */
export function sequenceOf(groups: readonly ScorerGoals[]): readonly GoalStep[] {
  const told = groups
    .flatMap((goals) => goals.slots.flatMap((slot) => placed(goals, slot) ?? []))
    .toSorted((a, b) => a.mention.reading.sentence - b.mention.reading.sentence || at(a) - at(b));
  const ordered = byMinute(told);
  const opener = ordered.findIndex(({ slot }) => slot.label === 'opener' && slot.time === null);
  if (opener > 0) ordered.unshift(...ordered.splice(opener, 1));
  const winner = ordered.findIndex(({ slot }) => slot.label === 'winner' && slot.time === null);
  if (winner >= 0) ordered.push(...ordered.splice(winner, 1));
  return ordered.map(({ goals, slot, mention, standing }, index) => {
    const before = ordered[index - 1];
    const timed = ordered.slice(0, index + 1).every((each) => each.slot.time !== null);
    const near = before === undefined || isNear(before.mention, mention);
    return { goals, slot, standing, order: timed ? 'by-minute' : near ? 'as-told' : 'unsure' };
  });
}

const at = ({ mention }: Placed): number => mention.reading.at;

/** A goal stands where it is told last and alone: a first paragraph sums up, the narrative behind it goes in order. */
function placed(goals: ScorerGoals, slot: Slot): Placed | null {
  if (isSummed(goals, slot)) return null;
  const narrative = slot.mentions.filter(({ reading }) => reading.rule !== 'lineup-goals');
  const single = narrative.filter(({ reading }) => reading.count === 1);
  const mention = (single.length > 0 ? single : narrative.length > 0 ? narrative : slot.mentions)
    .toSorted((a, b) => a.reading.sentence - b.reading.sentence)
    .at(-1);
  if (mention === undefined) return null;
  return { goals, slot, mention, standing: standingOf(slot) };
}

/** "scored a hat-trick", of which one goal is told: when the others fell nobody says. */
function isSummed({ slots }: ScorerGoals, { mentions, time }: Slot): boolean {
  return (
    time === null &&
    slots.length > 1 &&
    mentions.every(({ reading }) => reading.count > 1) &&
    slots.some((slot) => slot.mentions.some(({ reading }) => reading.count === 1))
  );
}

/** What all tellings of a goal together say of how the match stood. */
function standingOf(slot: Slot): Standing {
  const single = slot.mentions.filter(({ reading }) => reading.count === 1);
  const readings = single.map(({ reading }) => reading);
  const said = single.map(({ reading, together }) => (together === 1 ? reading.said : saidOfEach(reading.said)));
  const score = readings.find((reading) => reading.score !== null)?.score ?? null;
  // "a two-goal lead through Rossi's opener and an own goal": the lead is that of both.
  const alone = score === null && slot.label !== 'opener';
  return {
    before: alone ? leadBefore(said) : null,
    first: said.some((each) => each.has('first')),
    again: said.some((each) => each.has('ahead-again')),
    score,
    nth: slot.nth,
  };
}

/** "Rossi and Verdi put them two up" is true of one of them, "Rossi and Verdi replied" of both, and who level were behind. */
function saidOfEach(said: EffectsSaid): EffectsSaid {
  return said.has('reply') || said.has('level') ? new Set(['reply'] as const) : nothingSaid;
}

/** What is told in the past of the past ("had given them the lead") fell before what is told around it. */
function byMinute(told: readonly Placed[]): Placed[] {
  const ordered = told.filter(({ slot }) => slot.time !== null).toSorted((a, b) => timeOf(a.slot) - timeOf(b.slot));
  let earlier = 0;
  // A first paragraph may tell a late goal; those that a narrative tells from the opener on do not come behind it.
  const summed = told.slice(1).some(({ slot }) => slot.label === 'opener' && slot.time === null) ? told[0] : undefined;
  told.forEach((each, index) => {
    if (each.slot.time !== null) return;
    const before = told[index - 1] === summed ? undefined : told[index - 1];
    const last = ordered.findIndex(({ slot }) => slot.label === 'winner');
    // Behind the goal told before, or the last one of its sentence where that one fell before another.
    const behind =
      before === undefined
        ? 0
        : Math.max(
            ...told
              .slice(0, index)
              .flatMap((other) =>
                isOfSentence(other, before) && other !== summed ? [ordered.indexOf(other) + 1] : [],
              ),
          );
    const beside = before !== undefined && isOfSentence(before, each) ? ordered.indexOf(before) : -1;
    // "Rossi restored the lead after Verdi had equalised": right before it, not before all.
    if (each.mention.reading.earlier && beside >= 0 && !before?.mention.reading.earlier)
      ordered.splice(beside, 0, each);
    else if (each.mention.reading.earlier) ordered.splice(earlier++, 0, each);
    else ordered.splice(last < 0 ? behind : Math.min(behind, last), 0, each);
  });
  return ordered;
}

const isOfSentence = (a: Placed, b: Placed): boolean => a.mention.reading.sentence === b.mention.reading.sentence;

function timeOf({ time }: Slot): number {
  return time === null ? 0 : minuteOf(time);
}

/** Stoppage time of the first half comes before the second. */
function minuteOf({ minute, stoppage }: PlayTime): number {
  return minute * 100 + (stoppage ?? 0);
}

function isNear(a: GoalMention, b: GoalMention): boolean {
  const far = b.reading.sentence - a.reading.sentence;
  return far >= 0 && far < sentencesNear;
}
