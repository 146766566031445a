import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { opponentIn, type Draft } from './draft.ts';

/** Who won, or lost, a match; null where nobody did. */
export type Side = 'winner' | 'loser';

export function sideOf({ score, teams: [left, right] }: Draft, side: Side): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  return score[0] > score[1] === (side === 'winner') ? left : right;
}

/** "win", "defeat": the side that a noun speaks of. */
export function sideOfNoun(item: Item | undefined): Side | null {
  if (/^(?:win|victory)$/u.test(item?.wordClass ?? '')) return 'winner';
  return /^(?:loss|defeat)$/u.test(item?.wordClass ?? '') ? 'loser' : null;
}

const other = (side: Side): Side => (side === 'winner' ? 'loser' : 'winner');

/** "beat Borough 1-0 to hand them a first defeat since losing 3-0 to Castle": whose run the match told in the sentence ended. */
export function sideOfRun(
  items: readonly Item[],
  { from }: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  match: Draft,
): TeamRef | null {
  const since = items[from - 1]?.word === 'since' ? from - 1 : from - 2;
  if (items[since]?.word !== 'since' || !/^(?:since|an?|the|their|its|they|it)$/u.test(items[from - 1]?.word ?? ''))
    return null;
  const noun = items.findLastIndex((item, at) => at < since && at >= since - 4 && sideOfNoun(item) !== null);
  const side = noun < 0 ? null : sideOfNoun(items[noun]);
  const score = items.findLastIndex(({ type }, at) => type === 'SCORE' && at < noun);
  if (side === null || score < 0) return null;
  for (let at = score + 1; at < since; at += 1) {
    const item = items[at];
    if (item === undefined || /^(?:while|whereas|;)$/u.test(item.word)) return null;
    if (item.type === 'TEAM' && !match.teams.some(({ id }) => id === teams.get(item)?.id)) return null;
    // "with Borough's first win since beating Castle": whose it was is said.
    if (item.type === 'TEAM' && /^'s?$/u.test(items[at + 1]?.word ?? '')) return null;
  }
  return sideOf(match, side);
}

const reach = 8;
const repeats = /^(?:repeat|re-?run|replica|carbon copy|echo)$/u;
const revenge = /^(?:revenge|payback|vengeance|retribution)$/u;
const hopes =
  /^(?:hop(?:e|ed|es|ing)|look(?:ed|s|ing)?|want(?:ed|s|ing)?|need(?:ed|s|ing)?|bid|aim(?:ed|s|ing)?|expect(?:ed|s|ing)?|seek(?:s|ing)?|sought|fear(?:ed|s|ing)?)$/u;

const vain =
  /^(?:unable|fail(?:ed|s|ing)?|could|nowhere|short|den(?:y|ied|ying)|plot(?:ted|s|ting)?|miss(?:ed|es|ing)?|exact(?:ed|ing)?|chance)$/u;

/**
 * "It was a repeat of their 2-0 win in August", "It was revenge for a 4-0 defeat": of the two who have just met the one for
 * whom the match told ended as it did then, or the other way round. `undefined` where the sentence says nothing of the kind,
 * null where it does not tell.
 */
export function sideAsToday(
  items: readonly Item[],
  { scoreAt, outcome }: ResultReading,
  match: Draft,
  topic: TeamRef | null,
): TeamRef | null | undefined {
  if (outcome !== 'win' && outcome !== 'loss') return undefined;
  const at = items.findLastIndex(
    ({ word }, index) => index < scoreAt && index >= scoreAt - reach && (repeats.test(word) || revenge.test(word)),
  );
  if (at < 0 || items.slice(at, scoreAt).some(({ type }) => type === 'TEAM' || type === 'SCORE')) return undefined;
  const before = items.slice(Math.max(0, at - reach), at);
  if (before.some(({ word }) => hopes.test(word))) return undefined;
  // "to repeat their win", "unable to exact revenge": who ended how is not told by today.
  if (items[at - 1]?.word === 'to' || before.some(({ word }) => vain.test(word))) return undefined;
  const then: Side = outcome === 'win' ? 'winner' : 'loser';
  if (revenge.test(items[at]?.word ?? '')) return then === 'winner' ? null : sideOf(match, 'winner');
  const denied = before.slice(-4).some(({ word }) => /^(?:no|not|never|without|far|cry|avoid|avoided)$/u.test(word));
  const side = sideOf(match, denied ? other(then) : then);
  // "There was no repeat of their win": of him who has won now it may be said no less loosely.
  return denied && side?.id !== topic?.id ? null : side;
}

/** Whose earlier match is called a repeat of the one that this sentence tells: its two sides alone can have met before. */
export function sideOfRepeat(
  items: readonly Item[],
  reading: ResultReading,
  match: Draft,
  object: TeamRef | null,
): TeamRef | null {
  if (object !== null && opponentIn(match, object) === null) return null;
  return sideAsToday(items, reading, match, null) ?? null;
}
