import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { dropBrokenSums, takeRestOfSums } from '../legs/attach-sums.ts';
import type { Draft } from './draft.ts';
import type { MatchBook } from './match-book.ts';
import { settleCompetitions } from '../competitions/settle-competitions.ts';
import { settleDaysEarlier, settleRelativeDays } from '../days/relative-days.ts';
import { settleDays } from '../days/settle-days.ts';
import { settleHomes } from '../grounds/settle-homes.ts';
import { settleLegs, shareLegs } from '../legs/settle-legs.ts';

/** A report after its order is told: what its matches can be settled by. */
export interface Told {
  readonly marked: MarkedArticle;
  /** The sentences about each match, by its key. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  readonly book: MatchBook;
  /** What each TEAM item means. */
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly vocabulary: Vocabulary;
  /** Whether the report is about women's football. */
  readonly women: boolean;
}

/** What the report as a whole tells of its matches: competition, stage, leg, day and who was at home. */
export function settleMatches(drafts: readonly Draft[], told: Told): void {
  settleDaysEarlier(drafts, told);
  settleDays(drafts, told);
  settleRelativeDays(drafts, told);
  dropBrokenSums(drafts, told.book);
  settleLegs(drafts, told);
  takeRestOfSums(drafts, told.book);
  settleCompetitions(drafts, told);
  shareLegs(drafts, told);
  settleHomes(drafts, told);
}
