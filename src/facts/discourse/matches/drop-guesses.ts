import { inOrderOf, type Draft } from './draft.ts';
import type { MatchBook } from './match-book.ts';

/**
 * "Arden win 1-0 in Ashford" above a report whose text names Borough: where the place alone told who the other side was, and
 * the same score of the same side is told with a name, it is that match.
 */
export function dropGuesses(book: MatchBook): void {
  for (const draft of book.drafts.filter(({ guessedFor }) => guessedFor !== null)) {
    const named = namedInstead(book, draft);
    if (named === undefined) continue;
    named.evidence.push(...draft.evidence);
    named.sentences.push(...draft.sentences);
    named.date ??= draft.date;
    named.stage ??= draft.stage;
    named.competition ??= draft.competition;
    book.remove(draft);
  }
}

function namedInstead(book: MatchBook, { guessedFor, score, teams }: Draft): Draft | undefined {
  if (guessedFor === null || score === null) return undefined;
  const own = teams[0].id === guessedFor.id ? score : ([score[1], score[0]] as const);
  return book
    .mainOf(guessedFor)
    .find(
      (other) =>
        other.guessedFor === null &&
        other.score !== null &&
        inOrderOf(other, guessedFor, own).every((goals, at) => goals === other.score?.[at]),
    );
}
