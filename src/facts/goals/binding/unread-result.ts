import { isNamedAside } from '../../discourse/recalled/aside.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import { isByPart } from '../scorers/by-part.ts';
import { isOrigin } from '../scorers/origin.ts';
import type { Stretch } from '../times/goal-times.ts';
import { resultsToldIn } from './told-results.ts';

/** How many sentences behind a result its goals are looked for. */
const reach = 3;

/**
 * "Castle outgunned Dale 2-1, Rossi getting both, and Arden beat Borough 1-0": what stands last before the goal is a score of others than
 * those it was `placed` with, in words that no rule reads. Whoever they are, the goal is theirs.
 */
export function isBehindUnreadResult(
  story: Story,
  sentence: MarkedSentence,
  { from, team, sentence: here }: GoalReading,
  placed: MatchFact,
  several: boolean,
): boolean {
  if (team !== null && placed.teams.some(({ id }) => id === team.id) && isNamed(story, sentence.items, team))
    return false;
  const { sentences } = story.marked;
  // In a report of one match others are recalled, and the goal may well go on with the match.
  if (!several && isToldBefore(placed, sentence.items[from]?.start ?? sentence.start)) return false;
  for (let at = here; at >= Math.max(0, here - reach); at -= 1) {
    const before = sentences[at];
    if (before === undefined || sentence.block - before.block > 1) return false;
    const found = lastOf(story, before, at === here ? from : before.items.length, placed);
    if (found !== null) return found === 'unread';
  }
  return false;
}

/** Whether the sentence has the side by a name, and not as "the hosts" or "the Germans", who are sides of whichever match is told. */
function isNamed(story: Story, items: readonly Item[], team: TeamRef): boolean {
  return items.some((item) => item.type === 'TEAM' && !isByPart(item) && story.teamOf(item)?.id === team.id);
}

function isToldBefore({ evidence }: MatchFact, start: number): boolean {
  return evidence.some((each) => each.start < start);
}

/** What a sentence names last up to `end`: the match or a side of it ('placed'), or a score of others that is not read; null where neither. */
function lastOf(story: Story, sentence: MarkedSentence, end: number, placed: MatchFact): 'placed' | 'unread' | null {
  const { items } = sentence;
  const told = resultsToldIn(story, sentence);
  for (let at = end - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (told.some((result) => at >= result.from && at < result.to)) return 'placed';
    if (item?.type === 'SCORE' && isWithinAside(items, at, end)) return null;
    if (item?.type === 'SCORE') return isOfOthers(story, items, at, told, placed) ? 'unread' : 'placed';
    const team = item?.type === 'TEAM' && !isByPart(item) ? story.teamOf(item) : null;
    if (placed.teams.some(({ id }) => id === team?.id)) return 'placed';
  }
  return null;
}

/** How long what hangs on a name may be on either side of a score. */
const longestAside = 8;

/** "Arden, beaten 3-1 by Castle last month, led when Rossi scored": the clause goes on with the side before the aside. */
function isWithinAside(items: readonly Item[], score: number, end: number): boolean {
  const opened = items.findLastIndex(({ word }, at) => at < score && word === ',');
  const closed = items.findIndex(({ word }, at) => at > score && word === ',');
  if (opened < score - longestAside || closed < 0 || closed > Math.min(end, score + longestAside)) return false;
  const owner = items[opened - 1];
  return (
    owner?.type === 'TEAM' || owner?.wordClass === 'side' || /^(?:side|team|men|players)$/u.test(owner?.word ?? '')
  );
}

/** Whether the sides nearest a score, among the words that tell no other result, are others than those of the match. */
function isOfOthers(
  story: Story,
  items: readonly Item[],
  score: number,
  told: readonly Stretch[],
  { teams }: MatchFact,
): boolean {
  const isOther = (team: TeamRef | null): boolean => team !== null && teams.every(({ id }) => id !== team.id);
  const isEnd = ({ word }: Item, at: number): boolean =>
    /^(?:;|while|whereas|whilst)$/u.test(word) || told.some(({ from, to }) => at >= from && at < to);
  const first = items.findLastIndex((item, at) => at < score && isEnd(item, at)) + 1;
  const next = items.findIndex((item, at) => at > score && isEnd(item, at));
  const isSide = (item: Item, at: number): boolean =>
    item.type === 'TEAM' && !isOrigin(story, items, at) && !isNamedAside(items, at);
  const sides = items.flatMap((item, at) =>
    at >= first && at < (next < 0 ? items.length : next) && isSide(item, at) ? [{ at, team: story.teamOf(item) }] : [],
  );
  const before = sides.findLast(({ at }) => at < score);
  // "by edging Castle 2-0": right behind a side the score is one of its.
  if (before?.at === score - 1 && isOther(before.team)) return true;
  const behind = sides.find(({ at }) => at > score);
  // With a side before it and one behind it the score is theirs; else all that are named must be others.
  const near = before !== undefined && behind !== undefined ? [before, behind] : sides;
  return (
    near.length > 1 &&
    near.some(({ team }) => team !== null) &&
    near.every(({ team }) => team === null || isOther(team))
  );
}
