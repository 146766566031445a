import type { TeamRef } from '../fact.ts';
import { newDraft, type Draft } from './draft.ts';

/** Sentences from the top within which a report says what it is about. */
const lead = 6;

/** A report is about some match: where all seem told in passing, it is the one that the lead tells. */
export function promoteLead(drafts: readonly Draft[]): void {
  if (drafts.some((draft) => draft.main)) return;
  const [first] = drafts.toSorted((a, b) => (a.sentences[0] ?? Infinity) - (b.sentences[0] ?? Infinity));
  if (first !== undefined && (first.sentences[0] ?? Infinity) < lead) first.main = true;
}

/**
 * The match that a report is about although it prints no score of it: the two teams that it sets against each other most
 * often, and more than once. Null where a main match is told, or where no two stand out.
 */
export function leadMatch(drafts: readonly Draft[], pairs: readonly (readonly [TeamRef, TeamRef])[]): Draft | null {
  if (drafts.some((draft) => draft.main)) return null;
  const counts = new Map<string, { readonly teams: readonly [TeamRef, TeamRef]; count: number }>();
  for (const teams of pairs) {
    const key = teams
      .map((team) => team.id)
      .toSorted()
      .join(' ');
    const entry = counts.get(key) ?? { teams, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count === second?.count) return null;
  return newDraft(`m${drafts.length}`, first.teams, 'lead-match');
}
