import { toldBetween } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import type { Stretch } from '../times/goal-times.ts';

/** A result that a sentence tells, with the items that tell it. */
export interface ToldResult extends Stretch {
  readonly match: MatchFact;
}

/** The results that a sentence tells, match by match. */
export function resultsToldIn(story: Story, { items, start, end }: MarkedSentence): readonly ToldResult[] {
  return toldBetween(story, start, end).map(({ match, span }) => ({
    match,
    from: items.findIndex((item) => item.end > span.start),
    to: items.findLastIndex((item) => item.start < span.end) + 1,
  }));
}
