import type { MatchFact } from '../../fact.ts';
import { areApart } from '../readings/goal-effect.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import type { ScorerGoals } from '../sides/scorer-goals.ts';
import type { GoalMention } from './goal-mention.ts';
import { slotWith, type Slot } from './goal-slot.ts';

/** How sure it is that two tellings are of two goals: by what they did to the score, or by their order alone. */
type Proof = 'words' | 'order';

interface Place {
  readonly mention: GoalMention;
  readonly block: number;
}

/**
 * Makes two goals of one where a scorer is told twice and the score has room for both: "level through Rossi … and Rossi
 * wrapped up the points". Where only their order speaks for two ("Rossi and Verdi scored, Costa replied before Rossi
 * rounded it off"), they are two if then every goal of the match is named.
 * @param blockOf paragraph of a sentence
 */
export function splitGoals(
  match: MatchFact,
  groups: readonly ScorerGoals[],
  blockOf: (sentence: number) => number,
): readonly ScorerGoals[] {
  if (match.score === null) return groups;
  const total = match.score[0] + match.score[1];
  const told = groups
    .flatMap(({ slots }) => slots.flatMap(({ mentions }) => mentions))
    .map((mention): Place => ({ mention, block: blockOf(mention.reading.sentence) }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  let open = total - groups.reduce((sum, { slots }) => sum + slots.length, 0);
  const split = (wanted: Proof, goals: ScorerGoals): ScorerGoals => {
    if (goals.own || goals.slots.some(isCounted)) return goals;
    const slots = goals.slots.flatMap((slot) => {
      if (open < 1 || (wanted === 'order' && open !== 1)) return [slot];
      const parts = partsOf(slot, told, wanted, total);
      open -= parts.length - 1;
      return parts;
    });
    return { ...goals, slots };
  };
  if (open < 1) return groups;
  const byWords = groups.map((goals) => split('words', goals));
  return byWords.map((goals) => split('order', goals));
}

const placeOf = ({ mention: { reading } }: Place): number => reading.sentence * 1000 + reading.at;

/** "scored twice": how many there were is said. */
const isCounted = ({ mentions }: Slot): boolean => mentions.some(({ reading }) => reading.count > 1);

/** The goals that the tellings of one make: itself, or two, each telling with the one that it can be of. */
function partsOf(slot: Slot, told: readonly Place[], wanted: Proof, total: number): readonly Slot[] {
  const own = told.filter(({ mention }) => slot.mentions.includes(mention) && isNarrated(mention.reading));
  for (const [index, second] of own.entries()) {
    const first = own[index - 1];
    if (first === undefined || proofOf(first, second, told, total) !== wanted) continue;
    const others = slot.mentions.filter((mention) => mention !== first.mention && mention !== second.mention);
    const [later, sooner] = partition(
      others,
      (mention) =>
        tellsApart(first.mention.reading, mention.reading, total) || placeOf({ mention, block: 0 }) > placeOf(second),
    );
    return [slotWith(first.mention, sooner), slotWith(second.mention, later)];
  }
  return [slot];
}

function partition<T>(all: readonly T[], holds: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((each) => !holds(each))];
}

/** Told by words of their own, and not in a list. */
const isNarrated = ({ rule }: GoalReading): boolean => rule !== 'lineup-goals' && !rule.startsWith('listed-');

function proofOf(first: Place, second: Place, told: readonly Place[], total: number): Proof | null {
  const [a, b] = [first.mention.reading, second.mention.reading];
  if (isOneTelling(a, b)) return null;
  if (tellsApart(a, b, total)) return 'words';
  if (a.earlier || b.earlier || first.block !== second.block || isLookingBack(b)) return null;
  if (b.repeat) return 'words';
  const between = told.some(
    (each) =>
      each.mention.scorer !== first.mention.scorer &&
      placeOf(each) > placeOf(first) &&
      placeOf(each) < placeOf(second) &&
      !each.mention.reading.earlier,
  );
  return between ? 'order' : null;
}

/** The same part in the match, the same place in the count, or the same minute. */
function isOneTelling(a: GoalReading, b: GoalReading): boolean {
  const same = <T>(x: T | null, y: T | null): boolean => x !== null && x === y;
  const [x, y] = [a.minutes[0], b.minutes[0]];
  return same(a.label, b.label) || same(a.nth, b.nth) || (x !== undefined && y !== undefined && x.minute === y.minute);
}

/** No goal both levels and wins, nor opens the scoring and restores a lead. */
function tellsApart(a: GoalReading, b: GoalReading, total: number): boolean {
  if (areApart(a.effect, b.effect, total)) return true;
  return regains(a, b) || regains(b, a) || leavesLevel(a, b) || leavesLevel(b, a);
}

const regains = (a: GoalReading, b: GoalReading): boolean =>
  a.said.has('ahead-again') && (b.label === 'opener' || b.effect === 'first' || b.effect === 'level');

const leavesLevel = (a: GoalReading, b: GoalReading): boolean =>
  a.effect === 'level' && b.score !== null && b.score[0] !== b.score[1];

/** "after Rossi's opener": a noun may speak of a goal that was told before. */
const isLookingBack = ({ rule }: GoalReading): boolean => /^(?:goal-(?:of|by)|scorer-)/u.test(rule);
