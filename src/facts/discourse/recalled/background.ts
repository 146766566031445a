import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isBeginningOfRun } from '../../results/run-begun.ts';
import { isOfLastGames } from './last-games.ts';
import { isBehindSinceDay, isBehindThem, isLeftBehind, isOfOneBefore, startOfNoun } from './lies-behind.ts';
import { isPastPerfect } from './past-perfect.ts';
import { hasMadeGood, isClauseEnd, isGotOver, isHungParticiple, isUnlike } from './opener.ts';
import type { Setting } from '../setting.ts';

/**
 * Whether a result is told in passing: in the past perfect ("had beaten"), of the first leg, or of another time ("last
 * season", "in 2019").
 */
export function isInPassing(sentence: MarkedSentence, reading: ResultReading, setting: Setting): boolean {
  const { items } = sentence;
  if (
    !/^(?:score-)?ended|^score-to-team/u.test(reading.rule) &&
    !hasJust(items, reading) &&
    isPastPerfect(items, reading)
  )
    return !isOfSameRound(items, reading);
  if (reading.rule === 'whom-they-beat' || reading.rule === 'which-it-beat') return true;
  if (isSince(items, reading) || isSideThat(items[reading.from - 1])) return true;
  if (isBeginningOfRun(items, reading.from)) return true;
  if (reading.rule === 'drawn-meeting' && !isPlayedOut(items, reading)) return true;
  if (isOfMidweek(items, reading) || isLatestOf(items, reading)) return true;
  if (isUnlike(items, reading.from) || isLongAgo(items, reading) || isOfLastGames(items, reading.scoreAt)) return true;
  if (isGotOver(items, reading.scoreAt) || isLeftBehind(items, reading) || isHungParticiple(items, reading))
    return true;
  if (isEarlier(items, reading) || isOfAnotherDay(items, reading.scoreAt) || isDaysBefore(items, reading.scoreAt))
    return true;
  return setting.leg === 1 || otherTime.test(setting.date ?? '');
}

/** "last season", "the previous Saturday", "March", "2019". */
export const otherTime =
  /^(?:last (?!night|gasp).*|previous (?!night|evening|day$).*|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:18|19|20)\d\d.*)$/u;

/** "Castle had beaten Dale 4-2 in Friday's other semi-final": one of the matches that the report is about. */
function isOfSameRound(items: readonly Item[], { to, scoreAt }: ResultReading): boolean {
  const from = Math.max(to, scoreAt + 1);
  return items
    .slice(from, from + 9)
    .some(
      ({ word }, at) =>
        word === 'other' &&
        (items[from + at + 1]?.type === 'STAGE' || /^(?:game|match|tie)$/u.test(items[from + at + 1]?.word ?? '')),
    );
}

const spans = /^(?:days?|weeks?|fortnight|months?|years?|seasons?)$/u;

/** "thumped Borough 4-0 eight days ago", "a week ago": right behind the result. */
function isLongAgo(items: readonly Item[], { to, scoreAt }: ResultReading): boolean {
  const from = Math.max(to, scoreAt + 1);
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    if (items[at]?.type === 'SCORE' || items[at]?.type === 'TEAM' || items[at]?.word === ';') return false;
    // "lost 1-0 in the final in Ashford two months ago": further off only where nothing else can be meant.
    if (at >= from + 6 && (items[at]?.word === ',' || items[at]?.word === 'and')) return false;
    if (at >= from + 6 && items[at]?.word === 'earlier') continue;
    if (items[at]?.word !== 'ago' && items[at]?.word !== 'earlier') continue;
    const number = items[at - 2]?.mention;
    const few = number?.type === 'NUMBER' && number.value <= 2 && /^days?$/u.test(items[at - 1]?.word ?? '');
    return spans.test(items[at - 1]?.word ?? '') && !few;
  }
  return false;
}

/** "without a win since beating Borough 3-0", "the biggest upset since Castle beat Dale 1-0". */
function isSince(items: readonly Item[], { from, subject }: ResultReading): boolean {
  const before = (subject ?? from) - 1;
  // "Not since 2010, when they beat Borough 3-0"
  if (items[0]?.word === 'not' && items[1]?.word === 'since' && from < 10) return true;
  if (items[before]?.word === 'since' || items[startOfNoun(items, before)]?.word === 'since') return true;
  if (isBehindSinceDay(items, from, before)) return true;
  return items[before]?.type === 'TEAM' && items[before - 1]?.word === 'since';
}

/** "had just beaten their opponents 2-0" when the report begins. */
function hasJust(items: readonly Item[], { rule, from, to }: ResultReading): boolean {
  return rule === 'have-beaten-opponents' && items.slice(from, to).some(({ word }) => word === 'just');
}

/** "unchanged from the side that beat Borough": of an earlier match. */
function isSideThat(item: Item | undefined): boolean {
  return item?.mention?.type === 'TEAM' && item.mention.how === 'pronoun' && item.mention.words === 'that';
}

/** "Arden and Borough fought out a goalless first leg": told for itself, as "after a goalless first leg" is not. */
function isPlayedOut(items: readonly Item[], { from }: ResultReading): boolean {
  return items
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => /^(?:fought|played|battled)(?: out)?$/u.test(word));
}

/** "had lost five in a row, the most recent a 3-0 defeat at Borough": the last of those counted before. */
function isLatestOf(items: readonly Item[], { scoreAt }: ResultReading): boolean {
  if (!items.slice(0, scoreAt).some(({ word }) => word === 'had')) return false;
  const before = items.slice(Math.max(0, scoreAt - 6), scoreAt).map(({ word }) => word);
  const latest = before.findIndex((word) => /^(?:recent|latest|last)$/u.test(word));
  return latest > 0 && before.slice(0, latest).includes('the') && /^(?:a|an|of)$/u.test(before[latest + 1] ?? '');
}

/** "Arden, who lost 2-1 in midweek, beat Borough 3-0", "Arden, beaten 2-1 by Castle in midweek, beat Borough 3-0" */
function isOfMidweek(items: readonly Item[], { from, to, scoreAt }: ResultReading): boolean {
  const behind = Math.max(to, scoreAt + 1);
  const midweek = items.findIndex(({ word }, at) => at >= behind && at < behind + 6 && word === 'midweek');
  if (midweek < 0) return false;
  if (items.slice(Math.max(0, from - 3), from + 1).some(({ wordClass }) => wordClass === 'who')) return true;
  const hangs = items
    .slice(Math.max(0, from - 4), from + 1)
    .some(
      ({ word, type }, at, all) =>
        word === ',' || (type === 'WORD' && word === 'fresh' && all[at + 1]?.word === 'from'),
    );
  // A clause cut out of its sentence ends there, and the match that is told stands outside.
  const isCutOut = midweek === items.length - 1;
  return hangs && (isCutOut || items.slice(midweek + 1).some(({ type }) => type === 'SCORE'));
}

/** "2-0 and 3-0 earlier in the season": where the last of several scores of one telling ends. */
function behindScores(items: readonly Item[], from: number): number {
  let at = from;
  while (/^(?:,|and)$/u.test(items[at]?.word ?? '') && items[at + 1]?.type === 'SCORE') at += 2;
  return at;
}

/** "the previous meeting", "earlier this season", near the result and in its clause. */
function isEarlier(items: readonly Item[], { from, to: end, scoreAt }: ResultReading): boolean {
  const to = behindScores(items, end);
  // "beat Borough 2-0 and 1-0 last season"
  if (to > end && isOfOtherTime(items, to)) return true;
  for (let at = from; at < to; at += 1) if (saysEarlier(items, at)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 12) && !isClauseEnd(items[at]) && !goesOn(items, at); at -= 1)
    if (saysEarlier(items, at) && !isOfOneBefore(items, at, from)) return true;
  for (let at = to; at < Math.min(items.length, Math.max(to, scoreAt) + 5) && !isEndOfTelling(items, at); at += 1)
    if (saysEarlier(items, at)) return true;
  return false;
}

/** Behind several scores: "last season", "in the league last season". */
function isOfOtherTime(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at, at + 5);
  const end = behind.findIndex(
    ({ type, word }) => type === 'MARK' || type === 'TEAM' || /^(?:and|but|to|for)$/u.test(word),
  );
  return (end < 0 ? behind : behind.slice(0, end)).some(
    ({ mention }) => mention?.type === 'DATE' && otherTime.test(mention.words),
  );
}

/** "the previous meeting", "in its previous five games", but not "previous leaders". */
function saysEarlier(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass === 'earlier') {
    // "avenged a 1-0 loss with a 2-0 win in the reverse fixture": which of the two was first is told.
    if (/reverse/u.test(items[at]?.word ?? '') && hasMadeGood(items.slice(0, at))) return false;
    // "on the opening day of the season on Saturday" is the day that the report is about.
    return !(/opening day$/u.test(items[at]?.word ?? '') && items.slice(at + 1, at + 9).some(isWeekday));
  }
  return items[at]?.word === 'previous' && items[at + 1]?.type === 'NUMBER';
}

function isWeekday({ mention }: Item): boolean {
  return mention?.type === 'DATE' && /^\w+day\b/u.test(mention.words);
}

/** "The reverse fixture finished 1-1", "won 2-0 in the corresponding fixture": near the result and in its clause. */
export function isReverseFixture(items: readonly Item[], { from, to, scoreAt }: ResultReading): boolean {
  for (let at = Math.max(0, from - 12); at < Math.min(items.length, Math.max(to, scoreAt) + 8); at += 1)
    if (/\b(?:reverse|corresponding|equivalent) (?:fixture|game|match)$/u.test(items[at]?.word ?? '')) return true;
  return false;
}

/** "beat Borough 2-0 while previous leaders Castle drew", "drew 1-1 with Borough, 2-0 winners in the reverse fixture": behind the joint another match is told. */
function isEndOfTelling(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isClauseEnd(item) || item?.word === 'while' || item?.word === 'whereas') return true;
  return item?.word === ',' && (items[at + 1]?.type === 'SCORE' || items[at + 1]?.word === 'having');
}

/** "held Borough last week and slipped up again": behind the joint another thing is told. */
function goesOn(items: readonly Item[], at: number): boolean {
  return (items[at]?.word === 'and' || items[at]?.word === 'but') && items[at + 1]?.type === 'WORD';
}

const back = new Set('missing missed after following since despite from of to their its'.split(' '));

/** "a week after the 5-1 mauling", "ten days on from a 2-0 defeat": right before the result. */
function isDaysBefore(items: readonly Item[], scoreAt: number): boolean {
  for (let at = scoreAt - 1; at >= Math.max(1, scoreAt - 4); at -= 1) {
    if (items[at]?.type === 'TEAM' || items[at]?.type === 'SCORE' || items[at]?.word === ',') return false;
    if (items[at]?.word === 'after' || items[at]?.word === 'from')
      return (
        spans.test(items[at - 1]?.word ?? '') || (items[at - 1]?.word === 'on' && spans.test(items[at - 2]?.word ?? ''))
      );
  }
  return false;
}

const titles =
  /^(?:runners|runners-up|champions?|finalists?|semi-finalists?|quarter-finalists?|winners?|holders?|losers?|strugglers)$/u;

/** "following Sunday's 2-0 defeat", "last week's 4-1 loss": a day or week that owns the score. */
function isOfAnotherDay(items: readonly Item[], scoreAt: number): boolean {
  for (let at = scoreAt - 1; at >= Math.max(1, scoreAt - 5); at -= 1) {
    // "Tuesday night's"
    const day = /^(?:night|afternoon|evening)$/u.test(items[at - 1]?.word ?? '') ? at - 2 : at - 1;
    const { mention } = items[day] ?? {};
    if (items[at]?.type === 'TEAM' || items[at]?.word === ',') return false;
    if (items[at]?.word !== "'s" || mention?.type !== 'DATE') continue;
    // "last season's runners-up lost 2-0": when they were that.
    if (items.slice(at + 1, scoreAt).some(({ word }) => titles.test(word))) continue;
    // "the only goal of Sunday's 1-0 win": that match is being told.
    if (items[day - 1]?.word === 'of' && /goals?$|^(?:winner|opener)$/u.test(items[day - 2]?.word ?? '')) return false;
    return (
      /^(?:last (?!night)|previous )/u.test(mention.words) ||
      back.has(items[day - 1]?.word ?? '') ||
      (items[day - 1]?.word === 'with' && isBehindThem(items, day - 1, scoreAt))
    );
  }
  return false;
}
