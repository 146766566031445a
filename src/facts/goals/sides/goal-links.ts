import type { GoalMention } from '../binding/goal-mention.ts';
import type { ScorerGoals } from './scorer-goals.ts';

/** What the order of two goals says of their sides: +1 where the later goal is told as one of the same side as the goal before, -1 where as one of the other side. */
export interface Link {
  readonly a: ScorerGoals;
  readonly b: ScorerGoals;
  readonly sign: 1 | -1;
}

const sameSide = ['double', 'treble', 'widen', 'same-side'] as const;

/** Reads the goals of a match in the order that they are told, each against the one before. */
export function chainOf(groups: readonly ScorerGoals[]): readonly Link[] {
  const told = groups
    .flatMap((goals) =>
      [...new Set(goals.slots.flatMap((slot) => slot.mentions))].map((mention) => ({ goals, mention })),
    )
    .toSorted(
      (a, b) => a.mention.reading.sentence - b.mention.reading.sentence || a.mention.reading.at - b.mention.reading.at,
    );
  const links: Link[] = [];
  told.forEach(({ goals, mention }, index) => {
    const before = told[index - 1];
    if (
      before === undefined ||
      before.goals === goals ||
      mention.reading.sentence - before.mention.reading.sentence > 2
    )
      return;
    const other = told.slice(0, index).findLast((each) => each.goals !== before.goals && each.goals !== goals);
    links.push(...leadBack(other, before, { goals, mention }));
    if (isOfOneList(before.mention, mention)) {
      // "Rossi and Verdi traded goals": one for each side.
      if (mention.reading.rule === 'traded-goals') {
        links.push(...twice({ a: before.goals, b: goals, sign: -1 }));
        return;
      }
      links.push({ a: before.goals, b: goals, sign: 1 });
      return;
    }
    const cancelled = isCancelled(before.mention, mention) || isCancelled(mention, before.mention);
    if (cancelled) links.push({ a: before.goals, b: goals, sign: -1 });
    else if (isContrasted(before.mention, mention) || isReply(before.mention, mention))
      links.push({ a: (answerTo(before, told[index - 2]) ?? before).goals, b: goals, sign: -1 });
    else if (isLevelled(before.mention, mention)) links.push(...twice({ a: before.goals, b: goals, sign: -1 }));
    else if (isInListOfShots(before.mention, mention)) links.push({ a: before.goals, b: goals, sign: 1 });
    else if (
      /^listed-|^and-shot-name$|^first-shot-/u.test(before.mention.reading.rule) &&
      before.mention.reading.sentence === mention.reading.sentence &&
      mention.reading.contrast === null
    )
      links.push({ a: before.goals, b: goals, sign: 1 });
    else if (isOneMore(mention) || isShared(mention)) links.push({ a: before.goals, b: goals, sign: 1 });
  });
  return links;
}

/** Told as one more of the same side; "pulled another back" answers the goal before. */
function isOneMore({ reading: { verbSaid } }: GoalMention): boolean {
  return !verbSaid.has('nearer') && sameSide.some((effect) => verbSaid.has(effect));
}

/** "after Rossi's strike had cancelled out a Costa penalty. But Verdi …": Rossi's goal was the last, though Costa's is told behind it. */
function answerTo(before: ToldGoal, canceller: ToldGoal | undefined): ToldGoal | null {
  if (!/^shot-(?:name-cancelled|cancelled-out)$/u.test(before.mention.reading.rule) || canceller === undefined)
    return null;
  return canceller.mention.reading.sentence === before.mention.reading.sentence ? canceller : null;
}

interface ToldGoal {
  readonly goals: ScorerGoals;
  readonly mention: GoalMention;
}

/** "Rossi led, Verdi levelled, Bianchi restored the lead": the third goal is of the side of the first, if that is told, and not of the second. */
function leadBack(first: ToldGoal | undefined, second: ToldGoal, third: ToldGoal): readonly Link[] {
  const drawn = second.mention.reading;
  const isLevel = drawn.said.has('level') || (drawn.score !== null && drawn.score[0] === drawn.score[1]);
  if (!isLevel || !third.mention.reading.said.has('ahead-again')) return [];
  const answered: Link = { a: second.goals, b: third.goals, sign: -1 };
  if (first === undefined || third.mention.reading.sentence - first.mention.reading.sentence > 3) return [answered];
  return [{ a: first.goals, b: third.goals, sign: 1 }, answered];
}

/** "goals by Rossi and Bianchi": one clause gives both. */
function isOfOneList({ reading: a }: GoalMention, { reading: b }: GoalMention): boolean {
  return a.sentence === b.sentence && a.at === b.at && a.rule === b.rule && a.rule !== 'lineup-goals';
}

/** "Rossi cancelled out Costa's opener": the one goal is of the other side than the one it answers. */
function isCancelled({ reading }: GoalMention, { reading: other }: GoalMention): boolean {
  return (
    /^(?:goal-)?cancelled/u.test(reading.rule) && !/^cancelled/u.test(other.rule) && reading.sentence === other.sentence
  );
}

/** "Rossi scored, only for Verdi to level", "although Verdi levelled, Rossi scored": of two sides. */
function isContrasted({ reading: a }: GoalMention, { reading: b }: GoalMention): boolean {
  return a.sentence === b.sentence ? b.contrast !== null || a.contrast === 'both' : b.contrast === 'before';
}

/** "Rossi struck twice, with Verdi replying": to what the same sentence tells before. */
function isReply({ reading: a }: GoalMention, { reading: b }: GoalMention): boolean {
  return a.sentence === b.sentence && b.verbSaid.has('reply') && !a.verbSaid.has('reply');
}

/** "took the lead through Rossi. Verdi levelled": right behind a goal that led the one that levels is of the other side. */
function isLevelled({ reading: before }: GoalMention, { reading }: GoalMention): boolean {
  const led =
    before.effect === 'ahead' ||
    before.effect === 'first' ||
    before.label === 'opener' ||
    before.verbSaid.has('ahead') ||
    before.verbSaid.has('first');
  return led && reading.score === null && (reading.effect === 'level' || reading.label === 'equaliser');
}

/** It is said of both goals. */
const twice = (link: Link): readonly Link[] => [link, link];

/** "Rossi's goal, Verdi's penalty and an own goal by Costa did the damage": together, if none of them is called the answer to another. */
function isInListOfShots({ reading: a }: GoalMention, { reading: b }: GoalMention): boolean {
  const gap = /^(?:listed-(?:shot|next)|and-shot-of)$/u.test(b.rule)
    ? 1
    : /^own-goal-(?:by|of)$/u.test(b.rule)
      ? 3
      : -1;
  return (
    a.sentence === b.sentence &&
    b.from - a.to <= gap &&
    /^(?:goal-of|listed-(?:shot|next)|shot-name-did|and-shot-of)$/u.test(a.rule) &&
    [a, b].every(({ label, contrast }) => label !== 'equaliser' && label !== 'consolation' && contrast === null)
  );
}

/** "while Rossi and Bianchi also scored", "he laid on a goal for Rossi": for the side of the goal before. */
function isShared({ reading }: GoalMention): boolean {
  return (
    reading.also ||
    reading.rule === 'goal-made-for' ||
    reading.rule === 'set-up-for' ||
    reading.rule === 'and-their-second' ||
    reading.rule === 'number-from-doing' ||
    reading.rule === 'got-other' ||
    reading.rule === 'and-the-other' ||
    reading.rule === 'and-once'
  );
}
