import type { Item } from '../../mentions/mention.ts';
import type { GoalReading } from './goal-reading.ts';
import { isPlayTime } from '../times/time-words.ts';

/** Words between two readings that make the second a goal of its own. */
const goesOn = /^(?:and|but|before|then|after|while|until|later|although|though|also|;)$/u;

/**
 * Makes one reading of two that tell one goal: "Rossi doubled his tally when he converted a penalty", "Rossi gave Arden
 * the lead, heading in a corner", "Rossi struck again, the striker tapping in".
 */
export function foldSameGoals(items: readonly Item[], readings: readonly GoalReading[]): readonly GoalReading[] {
  const kept: GoalReading[] = [];
  for (const reading of readings) {
    const before = kept.at(-1);
    if (before !== undefined && tellsHow(items, before, reading)) kept[kept.length - 1] = joined(before, reading);
    else kept.push(reading);
  }
  return kept;
}

function tellsHow(items: readonly Item[], before: GoalReading, reading: GoalReading): boolean {
  if (isWithShot(before, reading) || isDoneByGoal(items, before, reading)) return true;
  if (before.count !== 1 || reading.count !== 1 || reading.repeat || reading.how === 'own-goal') return false;
  if (before.scorer.kind === 'named' && before.scorer.at.length > 1) return false;
  const opens = openingOf(items, before, reading);
  if (opens === null || opens < before.at) return false;
  return !items
    .slice(before.at + 1, opens)
    .some(
      (item, index) => item.type === 'PERSON' || (goesOn.test(item.word) && !isPlayTime(items, before.at + index + 2)),
    );
}

/** "struck again with a clinical finish in the 22nd minute": the finish is that of the goal right before it. */
function isWithShot(before: GoalReading, { rule, scorer, from, at }: GoalReading): boolean {
  return (
    /^with-(?:finish|shot)/u.test(rule) &&
    before.count === 1 &&
    scorer.kind === 'named' &&
    before.scorer.kind === 'named' &&
    scorer.at.join() === before.scorer.at.join() &&
    from <= before.to &&
    at - before.to <= 3
  );
}

/** "Rossi's 38th-minute equaliser brought Arden back into it": what the goal did is told right behind its noun. */
function isDoneByGoal(items: readonly Item[], before: GoalReading, { scorer, at, count }: GoalReading): boolean {
  return (
    items[at - 1]?.wordClass === 'goal' &&
    items[at]?.wordClass === 'put' &&
    before.at === at - 1 &&
    before.count === 1 &&
    count === 1 &&
    scorer.kind === 'named' &&
    before.scorer.kind === 'named' &&
    scorer.at.join() === before.scorer.at.join()
  );
}

/** Index of the word or comma that opens the clause of how; null where the clause is none. */
function openingOf(items: readonly Item[], before: GoalReading, { scorer, at }: GoalReading): number | null {
  const participle = /ing\b/u.test(items[at]?.word ?? '') && items[at - 1]?.word !== 'to';
  if (scorer.kind === 'named') {
    const same = before.scorer.kind === 'named' && before.scorer.at[0] === scorer.at[0];
    return same && participle && /^(?:,|by)$/u.test(items[at - 1]?.word ?? '') ? at - 1 : null;
  }
  if (scorer.kind === 'pronoun') {
    if (before.scorer.kind === 'pronoun' && before.scorer.at === scorer.at)
      return participle && /^(?:,|by)$/u.test(items[at - 1]?.word ?? '') ? at - 1 : null;
    return /^(?:when|as)$/u.test(items[scorer.at - 1]?.word ?? '') ? scorer.at - 1 : null;
  }
  const article = items.slice(0, scorer.at).findLastIndex((item) => item.word === 'the');
  const lead = items[article - 1]?.word ?? '';
  if (article < scorer.at - 5) return null;
  return /^(?:when|as)$/u.test(lead) || (lead === ',' && participle) ? article - 1 : null;
}

function joined(goal: GoalReading, how: GoalReading): GoalReading {
  return {
    ...goal,
    how: goal.how ?? how.how,
    to: Math.max(goal.to, how.to),
    strength: Math.max(goal.strength, how.strength),
    minutes: goal.minutes.length === 0 ? how.minutes : goal.minutes,
    when: goal.when ?? how.when,
    team: goal.team ?? how.team,
    score: goal.score ?? how.score,
    nth: goal.nth ?? how.nth,
    label: goal.label ?? how.label,
    effect: goal.effect ?? how.effect,
  };
}
