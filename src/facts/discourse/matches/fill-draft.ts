import type { Span } from '../../../article/article.ts';
import type { Score, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isReverseFixture } from '../recalled/background.ts';
import { takeSum } from '../legs/attach-sums.ts';
import { dayOf } from './find-draft.ts';
import { openingDay } from '../days/days-in-order.ts';
import { inOrderOf, opponentIn, type Draft } from './draft.ts';
import { subjectBehindClause } from '../sides/opening-phrase.ts';
import { homeOf } from '../grounds/home-side.ts';
import { reach } from './result-reach.ts';
import { asPlayed, competitionRef, fittingOf } from '../competitions/competition-played.ts';
import type { Setting } from '../setting.ts';
import type { Walk } from '../walk.ts';

/** A result and what the sentence around it says of its match. */
export interface Filling {
  readonly sentence: MarkedSentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly reading: ResultReading;
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly subject: TeamRef;
  readonly object: TeamRef;
  readonly score: Score;
  readonly setting: Setting;
  readonly span: Span;
}

/** Adds to a match what a result and its setting say of it; what it has already stays. */
export function fillDraft(walk: Walk, draft: Draft, filling: Filling): void {
  const { sentence, reading, teams, subject, score, span } = filling;
  const ordered = inOrderOf(draft, subject, score);
  if (reading.kind === 'shootout') {
    draft.shootout ??= ordered;
    draft.advances ??= ordered[0] > ordered[1] ? draft.teams[0] : draft.teams[1];
  } else if (reading.kind === 'aggregate') {
    if (!takeSum(draft, ordered)) return;
  } else {
    if (draft.score === null) draft.derived ||= isSameScore(sentence.items[reading.scoreAt]);
    draft.score ??= ordered;
  }
  if (clauseAround(sentence.items, reading).some((item) => item.wordClass === 'extra-time')) draft.extraTime = true;
  fillSetting(walk, draft, filling);
  draft.evidence.push(span);
  draft.sentences.push(filling.at);
  if (isReverseFixture(sentence.items, reading) && !draft.main) draft.reverse = true;
  if (draft.sentences.length === 1)
    draft.subordinate = isSubordinate(sentence.items, reading) || isOpeningOfOthers(sentence.items, teams, draft);
}

/** Where, when and in what the match was played, as far as the sentence of its result says so. */
export function fillSetting(walk: Walk, draft: Draft, filling: Omit<Filling, 'score' | 'span' | 'at'>): void {
  const { sentence, reading, teams, subject, object, setting } = filling;
  // Where a sum is told, ground and leg are those of the earlier match; what a first leg left is told where the second is ahead.
  if (reading.firstLeg) draft.leg ??= 1;
  else if (reading.kind !== 'aggregate') {
    const { home, venue } = homeOf(reading, sentence, teams, subject, object, walk.telling.vocabulary);
    draft.home ??= home;
    draft.venue ??= venue;
    draft.leg ??= setting.leg;
  }
  draft.date ??= dayOf(walk, setting);
  // "On Tuesday, Arden overturned a 2-0 deficit by beating Borough 3-0": the day at the beginning is that of what is told.
  if (draft.main) draft.date ??= openingDay(sentence, walk.marked.article.date);
  const { vocabulary } = walk.telling;
  const played = setting.competitions.map(({ competition, qualifying }) =>
    fittingOf(asPlayed(competition, walk.cast.women, qualifying, vocabulary), draft.teams, vocabulary),
  );
  draft.competition ??= competitionRef(played.find((each) => each !== null) ?? null);
  draft.stage ??= setting.stage;
}

const hanging = /^(?:after|as|with|when|since|because|having|following|despite)$/u;

/** "Borough, who won 2-0", "as Castle lost 3-1": what the sentence is about is told elsewhere in it. */
function isSubordinate(items: readonly Item[], { from, subject }: ResultReading): boolean {
  const first = subject ?? from;
  // "Borough, who lost at home last week, drew 2-2": behind the comma the main clause goes on.
  if (subject === null && items[from - 1]?.word === ',') return false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const item = items[at];
    if (item?.wordClass === 'who') return true;
    if (hanging.test(item?.word ?? '')) return at > 0;
    if (item?.word === 'and' || item?.word === 'while' || item?.type === 'SCORE') return false;
  }
  return false;
}

const turnWords: ReadonlySet<string> = new Set(['while', 'but', 'whereas', ';']);

/** "by the same score": printed of another match. */
function isSameScore(item: Item | undefined): boolean {
  return item?.mention?.type === 'SCORE' && item.mention.same === true;
}

/** "After Castle beat Dale 1-0, Arden could not afford to drop points": told for the sake of those behind the comma. */
function isOpeningOfOthers(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, draft: Draft): boolean {
  const behind = subjectBehindClause(items, teams);
  return behind !== null && opponentIn(draft, behind) === null;
}

/** The words around a result that speak of it: up to another score or to where the sentence turns to something else. */
function clauseAround(items: readonly Item[], { from, to, scoreAt }: ResultReading): readonly Item[] {
  const turns = (at: number): boolean =>
    (items[at]?.type === 'SCORE' && at !== scoreAt) || turnWords.has(items[at]?.word ?? '');
  let first = from;
  while (first > Math.max(0, from - reach) && !turns(first - 1)) first -= 1;
  let last = to;
  while (last < Math.min(items.length, to + reach) && !turns(last)) last += 1;
  return items.slice(first, last);
}
