import type { Score, TeamRef } from '../../fact.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { pastDay } from '../days/day-of.ts';
import { inOrderOf, isBetween, type Draft } from './draft.ts';
import { type Setting } from '../setting.ts';
import type { Walk } from '../walk.ts';

/** A result as it is told: whose, against whom, and where. */
export interface Told {
  readonly subject: TeamRef;
  readonly object: TeamRef;
  /** As goals of the subject and of the object. */
  readonly score: Score;
  readonly reading: ResultReading;
  readonly setting: Setting;
  /** Whether it is said to be of a tie that both legs left level: "won 2-1 on the night to level the tie 3-3 on aggregate". */
  readonly levelling: boolean;
}

/** The same two sides and the same goals the other way round, of no other day or leg: whose goals they are was mistaken. */
export function toldOtherWay(walk: Walk, { subject, object, score, reading, setting }: Told): Draft | undefined {
  if (reading.kind !== 'result' || score[0] === score[1]) return undefined;
  const date = dayOf(walk, setting);
  return walk.book.between(subject, object).find((draft) => {
    if (!draft.main || draft.score === null) return false;
    if (draft.leg !== setting.leg || (date !== null && draft.date !== null && date !== draft.date)) return false;
    return inOrderOf(draft, object, score).every((goals, at) => goals === draft.score?.[at]);
  });
}

/** A match already told that this reading can be about; none that the report is about where it is said to be of `other` days. */
export function findDraft(
  walk: Walk,
  { subject, object, score, reading, setting, levelling }: Told,
  passing: boolean,
  told: Draft | null,
  other: boolean,
): Draft | undefined {
  const date = dayOf(walk, setting);
  // Kicks and sums belong to the match just told, rather than to a first leg told of before it.
  const known = walk.book.between(subject, object);
  const drafts =
    reading.kind === 'result' || told === null || !isBetween(told, subject, object)
      ? known
      : [told, ...known.filter((draft) => draft.main)].toSorted((a, b) => Number(a.leg === 1) - Number(b.leg === 1));
  return drafts.find((draft) => {
    if (other && draft.main) return false;
    // "drew 0-0 and, with the first leg also having ended goalless, lost on penalties": as many goals, and another match.
    if (draft === told && setting.leg === 1 && reading.outcome === 'ended' && draft.leg === null) return false;
    const field = reading.kind === 'result' ? 'score' : reading.kind;
    const stated = draft[field];
    if (reading.kind === 'shootout' && !canGoToKicks(draft, told)) return false;
    if (
      reading.kind === 'result' &&
      draft.shootout !== null &&
      score[0] !== score[1] &&
      !isSecondLeg(draft, setting, levelling)
    )
      return false;
    const same = stated !== null && inOrderOf(draft, subject, score).every((goals, at) => goals === stated[at]);
    if (stated !== null && !same) return false;
    if (stated === null && draft.main === passing && reading.kind === 'result' && draft.score !== null) return false;
    if (draft.leg !== null && setting.leg !== null && draft.leg !== setting.leg) return false;
    // A match of which nothing but the sum is told yet is the second leg.
    if (reading.kind === 'result' && setting.leg === 1 && passing && draft.aggregate !== null) return false;
    return !(passing && draft.main && draft.date !== null && date !== null && draft.date !== date);
  });
}

/** "won 4-2 on penalties after 3-3 on aggregate. Borough won 2-1 on the night": of the leg whose score is not told yet. */
function isSecondLeg({ score, aggregate, leg }: Draft, setting: Setting, levelling: boolean): boolean {
  return (
    score === null &&
    setting.leg !== 1 &&
    (leg === 2 || setting.leg === 2 || levelling || (aggregate !== null && aggregate[0] === aggregate[1]))
  );
}

/** Kicks follow a draw, or any result of a second leg that leaves the tie level. */
function canGoToKicks(draft: Draft, told: Draft | null): boolean {
  if (draft.score === null || draft.score[0] === draft.score[1]) return true;
  return draft === told || draft.leg === 2 || (draft.aggregate !== null && draft.aggregate[0] === draft.aggregate[1]);
}

/** The day that a setting names, as it is told in this report. */
export function dayOf({ marked }: Walk, { date }: Setting): string | null {
  return date === null ? null : pastDay(date, marked.article.date);
}
