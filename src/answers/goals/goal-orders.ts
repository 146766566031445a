import { slice } from '../../article/article.ts';
import type { Goal, Match } from '../../dataset/dataset.ts';
import type { Evidence, Score } from '../../facts/fact.ts';
import { leadBefore } from '../../lexicon/goal-effects.ts';
import type { EffectsSaid } from '../../lexicon/goal-effects.ts';
import type { Held } from '../held.ts';

/** A goal in one order in which the goals of a match may have fallen. */
export interface PlacedGoal {
  /** Null for a goal of the score that no report names. */
  readonly goal: Goal | null;
  readonly side: 0 | 1;
  readonly before: Score;
  readonly after: Score;
  /** Its number among all goals, and among those of its side, from 1. */
  readonly number: number;
  readonly ofSide: number;
}

type Loose = Pick<PlacedGoal, 'goal' | 'side'>;

/** So many goals without a minute have a few hundred orders; with more nothing is said of any. */
const mostLoose = 4;
const mostGoals = 11;
/** "A late consolation" before "goal from Reed": the two words before what tells of a goal describe it. */
const leading = /(?:\b[\p{L}-]+ ){1,2}$/u;
const lettersBefore = 30;
const printedScore = /\bma(?:d|k)e (?:it|the score) (\d{1,2})\s?[-–:]\s?(\d{1,2})\b/u;

/**
 * Every order in which the goals of a match may have fallen, going by their minutes and by what the reports say that they
 * did ("Antonio's opener", "made it 2-0"). Empty where the score is not known, or too much is open.
 */
export function goalOrders(match: Match, held: Held): readonly (readonly PlacedGoal[])[] {
  const { goals, score, unnamedGoals } = match;
  if (score === null || unnamedGoals === null) return [];
  const placed = goals.map((goal): Loose => ({ goal, side: sideOf(goal, match) }));
  const unnamed = ([0, 1] as const).flatMap((side) =>
    Array.from({ length: unnamedGoals[side] }, (): Loose => ({ goal: null, side })),
  );
  const [timed, untimed] = [placed.filter(hasMinute), placed.filter((each) => !hasMinute(each))];
  const loose = [...untimed, ...unnamed];
  if (loose.length > mostLoose || placed.length + unnamed.length > mostGoals) return [];
  const inTime = timed.toSorted((a, b) => timeOf(a) - timeOf(b));
  const orders = loose.reduce<readonly (readonly Loose[])[]>(
    (all, each) => all.flatMap((one) => within(one, each)),
    [inTime],
  );
  const counted = orders.map(count);
  const fitting = counted.filter((order) => order.every((each) => fitsWords(each, match, held)));
  return fitting.length > 0 ? fitting : counted;
}

function sideOf({ team }: Goal, { teams }: Match): 0 | 1 {
  return team.id === teams[0].id ? 0 : 1;
}

function hasMinute({ goal }: Loose): boolean {
  return goal !== null && goal.minute !== null;
}

function timeOf({ goal }: Loose): number {
  return (goal?.minute ?? 0) * 100 + (goal?.stoppage ?? 0);
}

/** The same order with one more goal at each place. */
function within(order: readonly Loose[], more: Loose): readonly (readonly Loose[])[] {
  return Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, more));
}

function count(order: readonly Loose[]): readonly PlacedGoal[] {
  const score: [number, number] = [0, 0];
  return order.map((each, at) => {
    const before = [...score] as const;
    score[each.side] += 1;
    return { ...each, before, after: [...score] as const, number: at + 1, ofSide: score[each.side] };
  });
}

/** Whether a goal in this place is one of which the reports may say what they say. */
function fitsWords(placed: PlacedGoal, match: Match, held: Held): boolean {
  const { goal, side, before, after } = placed;
  if (goal === null) return true;
  const told = ownWords(goal, match, held);
  const said: readonly EffectsSaid[] = told.map(held.effectsSaid);
  const lead = before[side] - before[1 - side === 0 ? 0 : 1];
  const [least, most] = leadBefore(said) ?? [-Infinity, Infinity];
  if (lead < least || lead > most) return false;
  if (said.some((each) => each.has('first') && !each.has('other-score')) && placed.number !== 1) return false;
  return told.every((words) => {
    const printed = printedScore.exec(words);
    if (printed === null) return true;
    const told = [Number(printed[1]), Number(printed[2])].toSorted((a, b) => a - b).join('-');
    return told === after.toSorted((a, b) => a - b).join('-');
  });
}

/** The words of reports that tell of this goal alone: "goals by two of them" say of neither what it did. */
export function ownWords({ evidence }: Goal, { goals }: Match, held: Held): readonly string[] {
  const isSame = (one: Evidence, other: Evidence): boolean =>
    one.article === other.article && one.start < other.end && other.start < one.end;
  return evidence
    .filter((one) => goals.every((goal) => goal.evidence === evidence || !goal.evidence.some((it) => isSame(one, it))))
    .flatMap((one) => {
      const article = held.dataset.articles.get(one.article);
      if (article === undefined) return [];
      const words = slice(article, one);
      const isNoun = /^\p{Ll}/u.test(words);
      const before = isNoun
        ? leading.exec(article.text.slice(Math.max(0, one.start - lettersBefore), one.start))
        : null;
      return [`${before?.[0] ?? ''}${words}`.toLowerCase()];
    });
}
