import type { Score, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { opponentIn, inOrderOf, type Draft } from '../matches/draft.ts';
import type { MatchBook } from '../matches/match-book.ts';

/** How many matches of one side are looked through. */
const remembered = 20;

/**
 * "Arden drew 3-3 with Borough. … Castle await them on Wednesday, and on the evidence of Sunday's 3-3 draw with Borough there
 * is work to do": a result that a noun names once more, behind a clause about another side, is that of the match told. Null
 * where it may be a new one.
 */
export function subjectToldBefore(
  book: MatchBook,
  items: readonly Item[],
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  { subject, object }: { readonly subject: TeamRef | null; readonly object: TeamRef | null },
  score: Score,
): TeamRef | null {
  if (subject === null || object === null || reading.kind !== 'result' || !isNamedAgain(items, reading)) return null;
  if (!isOfClauseBefore(items, reading.from, teams, subject)) return null;
  const isSame = (draft: Draft): boolean => {
    const other = opponentIn(draft, object);
    if (draft.score === null || other === null || other.id === subject.id) return false;
    return inOrderOf(draft, other, score).every((goals, at) => goals === draft.score?.[at]);
  };
  const told = book.mainOf(object).take(remembered).find(isSame);
  return told === undefined ? null : opponentIn(told, object);
}

/** "the 3-3 draw", "Sunday's 2-0 win", and not "a 3-3 draw". */
function isNamedAgain(items: readonly Item[], { from, scoreAt }: ResultReading): boolean {
  if (from !== scoreAt) return false;
  const [before, day] = [items[scoreAt - 1], items[scoreAt - 2]];
  return /^(?:the|that|this)$/u.test(before?.word ?? '') || (before?.word === "'s" && day?.type === 'DATE');
}

/** Whether a comma or a joint stands between the last mention of a side and the result, so that it is of another clause. */
function isOfClauseBefore(
  items: readonly Item[],
  from: number,
  teams: ReadonlyMap<Item, TeamRef>,
  team: TeamRef,
): boolean {
  const named = items.findLastIndex((item, at) => at < from && teams.get(item)?.id === team.id);
  return named >= 0 && items.slice(named, from).some(({ word }) => /^(?:,|and|but|;)$/u.test(word));
}
