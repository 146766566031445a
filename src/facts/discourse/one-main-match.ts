import type { TeamRef } from '../fact.ts';
import { opponentIn, type Draft } from './draft.ts';
import type { MatchBook } from './match-book.ts';

/**
 * A report is about one match of each side: of several against different opponents the one told first, and within one sentence
 * the one that its main clause tells, is reported; the others are recalled. Of one whose opponent is not named nothing follows.
 */
export function keepOneMainMatch(book: MatchBook): void {
  const reported = new Map<string, Draft>();
  const inOrder = book.drafts
    .filter(({ main, score, rule, surmised }) => main && score !== null && !surmised && !isListed(rule))
    .toSorted((a, b) => firstSentence(a) - firstSentence(b) || Number(a.subordinate) - Number(b.subordinate));
  for (const draft of inOrder) {
    if (draft.teams.some((team) => isOfAnother(reported.get(team.id), team, draft))) {
      draft.main = false;
      draft.recalled = true;
    } else for (const { id } of draft.teams) reported.set(id, draft);
  }
}

/** A list prints what it prints, be it the season of one side. */
function isListed(rule: string): boolean {
  return /^team-/u.test(rule);
}

function firstSentence({ sentences }: Draft): number {
  return sentences[0] ?? Infinity;
}

function isOfAnother(known: Draft | undefined, team: TeamRef, draft: Draft): boolean {
  return known !== undefined && opponentIn(known, team)?.id !== opponentIn(draft, team)?.id;
}
