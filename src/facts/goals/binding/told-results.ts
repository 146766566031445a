import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import type { Stretch } from '../times/goal-times.ts';

/** A result that a sentence tells, with the items that tell it. */
export interface ToldResult extends Stretch {
  readonly match: MatchFact;
}

/** The results that a sentence tells, match by match. */
export function resultsToldIn({ matches }: Story, { items, start, end }: MarkedSentence): readonly ToldResult[] {
  return matches.flatMap((match) =>
    match.evidence
      .filter((each) => each.start >= start && each.end <= end)
      .map((span) => ({
        match,
        from: items.findIndex((item) => item.end > span.start),
        to: items.findLastIndex((item) => item.start < span.end) + 1,
      })),
  );
}
