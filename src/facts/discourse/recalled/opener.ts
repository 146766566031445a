import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isBetween } from '../matches/draft.ts';
import type { MatchBook } from '../matches/match-book.ts';

const responses = /^(?:response|reaction|answer|respond(?:ed|ing)?|react(?:ed|ing)?)$/u;

/** "won 5-0, an emphatic response to the 1-1 draw with Castle", "responded to a 1-1 draw by winning 5-0": what another result answers. */
function isAnswered(items: readonly Item[], scoreAt: number): boolean {
  const to = items.findLastIndex(({ word }, at) => at < scoreAt && at >= scoreAt - 4 && word === 'to');
  if (to < 1 || !responses.test(items[to - 1]?.word ?? '')) return false;
  if (items.slice(to, scoreAt).some(({ type }) => type === 'TEAM')) return false;
  return items.some(({ type }, at) => type === 'SCORE' && at !== scoreAt);
}

/** "recovered from an opening 3-1 loss by beating Borough 2-0": what a team has got over lies behind what is told after it. */
export function isGotOver(items: readonly Item[], scoreAt: number): boolean {
  if (isAvenged(items, scoreAt) || isAnswered(items, scoreAt)) return true;
  if (!items.some(({ type }, at) => type === 'SCORE' && at > scoreAt)) return false;
  for (let at = scoreAt - 1; at >= Math.max(1, scoreAt - 5); at -= 1) {
    if (items[at]?.type === 'TEAM' || items[at]?.type === 'SCORE' || items[at]?.word === ',') return false;
    if (items[at]?.word === 'from') return /^(?:recover|bounc|rebound)/u.test(items[at - 1]?.word ?? '');
  }
  return false;
}

const finiteResults: ReadonlySet<string> = new Set(['beat', 'won', 'lost', 'drew', 'held']);

/** "Arden, beaten 5-1 at Castle last week, drew 1-1 with Borough": behind the comma the sentence goes on with what it tells. */
export function isHungParticiple(items: readonly Item[], { from, to, scoreAt }: ResultReading): boolean {
  if (items[from]?.wordClass !== 'beaten' || items[from - 1]?.word !== ',' || items[from - 2]?.type !== 'TEAM')
    return false;
  const end = items.findIndex(
    ({ word }, at) =>
      at >= Math.max(to, scoreAt + 1) && word === ',' && finiteResults.has(items[at + 1]?.wordClass ?? ''),
  );
  return end > 0 && items.slice(end).some(({ type }) => type === 'SCORE');
}

/** "avenged their shock 1-0 loss to Borough", "took revenge for October's 2-1 defeat": what was lost before. */
export function isAvenged(items: readonly Item[], scoreAt: number): boolean {
  for (let at = scoreAt - 1; at >= Math.max(0, scoreAt - 7); at -= 1) {
    // "avenged their defeat in the final with a 2-1 win": by what they did so.
    if (items[at]?.type === 'SCORE' || /^(?:,|with|by)$/u.test(items[at]?.word ?? '')) return false;
    if (isAvenging(items, at)) return true;
  }
  return false;
}

/** "avenged", "revenge for": the word at which it is told that an earlier defeat was made good. */
function isAvenging(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  if (/^aveng(?:ed?|es|ing)$/u.test(word)) return true;
  return /^(?:revenge|payback|vengeance|retribution|amends)$/u.test(word) && items[at + 1]?.word === 'for';
}

/** The first match of a tournament, told in passing where the report is about a later one of these teams. */
export function isOpenerOf(
  book: MatchBook,
  sentence: MarkedSentence,
  reading: ResultReading,
  subject: TeamRef,
  object: TeamRef,
): boolean {
  if (tellsGroup(sentence, reading) && isToldElsewhere(book, reading, subject, object)) return true;
  if (!tellsOpener(sentence, reading)) return false;
  return [subject, object].some((team) => book.mainOf(team).some((draft) => !isBetween(draft, subject, object)));
}

/** "lost 1-0 to Borough in the group stage", where the report tells of another match of the two, of the final or of a tie. */
function tellsGroup({ items }: MarkedSentence, { to, scoreAt }: ResultReading): boolean {
  const from = Math.max(to, scoreAt + 1);
  for (let at = from; at < Math.min(items.length, from + 10) && !isClauseEnd(items[at]); at += 1) {
    const { mention } = items[at] ?? {};
    if (mention?.type === 'STAGE') return mention.stage.name === 'group stage' && items[at - 1]?.word === 'the';
  }
  return false;
}

function isToldElsewhere(book: MatchBook, { score }: ResultReading, subject: TeamRef, object: TeamRef): boolean {
  return book
    .between(subject, object)
    .some((draft) => draft.score !== null && draft.score.toSorted().join() !== score.toSorted().join());
}

/** "beaten 1-0 by Borough in their opener". */
function tellsOpener({ items }: MarkedSentence, { to, scoreAt }: ResultReading): boolean {
  const from = Math.max(to, scoreAt + 1);
  for (let at = from; at < Math.min(items.length, from + 8) && !isClauseEnd(items[at]); at += 1)
    if (isOpener(items, at)) return true;
  return false;
}

/** "opener", "opening night", "first match": which match of a season or tournament it was. */
export function isOpener(items: readonly Item[], at: number): boolean {
  const { word = '', mention = null } = items[at] ?? {};
  if (/^openers?$/u.test(word)) return true;
  const counted = mention?.type === 'ORDINAL' ? mention.value === 1 : /^(?:first|opening)$/u.test(word);
  return counted && /^(?:game|match|group|fixture|outing|night|day|weekend)/u.test(items[at + 1]?.word ?? '');
}

/** Where what is said of a result ends: at another one, at a relative clause, at a semicolon. */
export function isClauseEnd(item: Item | undefined): boolean {
  return item?.wordClass === 'who' || item?.type === 'SCORE' || item?.word === ';';
}

/** "unlike in the 3-1 win over Castle", "as in the 2-0 defeat at Dale": set beside what is told. */
export function isUnlike(items: readonly Item[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 4); at -= 1) {
    if (items[at]?.word === 'unlike') return true;
    if (items[at]?.type === 'TEAM' || (items[at]?.word === ',' && at < from)) return false;
  }
  return false;
}

/** "won the previous meeting at Castle Park 2-0": another match of the two, though the score may be that of today. */
export function isOtherMeeting(items: readonly Item[], { from, to }: ResultReading): boolean {
  return items
    .slice(Math.max(0, from - 6), to + 6)
    .some(
      ({ wordClass, word }) =>
        wordClass === 'earlier' && /\b(?:meeting|encounter|clash|contest|fixture|met)$/u.test(word),
    );
}

/** Whether two scores stand behind the word of avenging: the one that was avenged and how. */
export function hasMadeGood(items: readonly Item[]): boolean {
  const from = items.findIndex((_, at) => isAvenging(items, at));
  return from >= 0 && items.slice(from).filter(({ type }) => type === 'SCORE').length > 1;
}
