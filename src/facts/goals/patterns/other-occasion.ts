import { isYearTurned } from '../../discourse/days/day-of-other.ts';
import type { Item } from '../../mentions/mention.ts';

/** Whether a goal is told of another match or a shootout. `[from, to)` bounds the reading, `at` is its verb or noun, `next` begins the next reading, `before` is the sentence before. */
export function isOfOtherOccasion(
  items: readonly Item[],
  { from, at, to, next }: Readonly<Record<'from' | 'at' | 'to' | 'next', number>>,
  before: readonly Item[],
): boolean {
  return (
    isElsewhere(items, at, to, next) ||
    isOfDayBefore(items, from) ||
    isSince(items, at) ||
    isRecalled(items, at) ||
    isOfShootout(items, from, to, before)
  );
}

/** "his first goal since he scored in the 5-0 win": the goal of then. */
function isSince(items: readonly Item[], at: number): boolean {
  return (
    items[at - 2]?.word === 'since' &&
    /^(?:he|she)$/u.test(items[at - 1]?.word ?? '') &&
    items.slice(Math.max(0, at - 6), at - 2).some(({ wordClass, word }) => wordClass === 'goal' || word === 'first')
  );
}

const clauseStarts: ReadonlySet<string> = new Set([',', ';', 'as', 'when', 'after', 'but', 'before', 'while']);
const past = /^(?:last (?!night|weekend)|previous|(?:19|20)\d\d$)/u;

/** "scored a hat-trick last week", "had scored in the first leg", "the winning penalty in the shootout". */
function isElsewhere(items: readonly Item[], at: number, to: number, next: number): boolean {
  for (let index = at; index < Math.min(items.length, next, to + 10); index += 1) {
    const item = items[index];
    if (item?.word === 'when' && isOfOldMeeting(items, index)) return true;
    if (item === undefined || (index >= to && clauseStarts.has(item.word))) return false;
    if (index >= to + 5 && item.type === 'WORD') continue;
    // "the 1982 champions", "their first win of 2019", "the club's first goal since 2009" are of today.
    const title =
      items[index + 1]?.type !== 'STAGE' &&
      /^(?:the|of|since)$/u.test(items[index - 1]?.word ?? '') &&
      /^\d/u.test(item.mention?.type === 'DATE' ? item.mention.words : '');
    if (
      item.mention?.type === 'DATE' &&
      past.test(item.mention.words) &&
      !title &&
      !isTitleOf(items, index) &&
      !isYearTurned(items, index)
    )
      return true;
    // "his late effort in the 2-1 first-leg loss": whether that match is told is asked where goals are given to matches.
    if (item.wordClass === 'first-leg' && isOfResult(items, index)) return false;
    if (item.wordClass === 'first-leg' || item.wordClass === 'penalties' || item.wordClass === 'earlier') return true;
  }
  return false;
}

/** "put last season's runners-up ahead": what a side was then is told of today. */
function isTitleOf(items: readonly Item[], date: number): boolean {
  return (
    /^'s?$/u.test(items[date + 1]?.word ?? '') &&
    items
      .slice(date + 2, date + 6)
      .some(({ word }) => /^(?:runners|champions|winners|finalists|semi-finalists|quarter-finalists)$/u.test(word))
  );
}

/** "in the 2-1 first-leg loss" */
function isOfResult(items: readonly Item[], leg: number): boolean {
  const words = items.slice(Math.max(0, leg - 3), leg);
  return (
    (words[1]?.word === 'the' || words[0]?.word === 'the' || words[0]?.word === 'in') &&
    items[leg - 1]?.type === 'SCORE' &&
    /^(?:defeat|loss|victory|win|drew)$/u.test(items[leg + 1]?.wordClass ?? '')
  );
}

/** "who lost there in 2022 when Rossi scored": told of that day. */
function isOfDayBefore(items: readonly Item[], from: number): boolean {
  if (isOfYearBefore(items, from)) return true;
  const when = items.slice(Math.max(0, from - 3), from).findLastIndex(({ word }) => word === 'when');
  if (when < 0) return false;
  const at = Math.max(0, from - 3) + when;
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ mention }) => mention?.type === 'DATE' && past.test(mention.words));
}

/** "Back in 2002 Rossi scored twice": the sentence opens with another year. */
function isOfYearBefore(items: readonly Item[], from: number): boolean {
  const day = items[0]?.word === 'back' && items[1]?.word === 'in' ? items[2] : undefined;
  return from > 2 && day?.mention?.type === 'DATE' && past.test(day.mention.words);
}

const meetings =
  /^(?:met|faced|played|clashed|hosted|visited|entertained|welcomed|travelled|traveled|went|came|drew|lost|thrashed)(?: |$)/u;

/** "when the sides met last season", "when we hosted Borough earlier in the season": an earlier match. */
function isOfOldMeeting(items: readonly Item[], when: number): boolean {
  const clause = items.slice(when + 1, when + 10);
  return (
    clause.some((item) => meetings.test(item.word) || item.wordClass === 'beat') &&
    clause.some(
      (item) =>
        item.wordClass === 'earlier' ||
        item.wordClass === 'first-leg' ||
        (item.mention?.type === 'DATE' && past.test(item.mention.words)),
    )
  );
}

const decidingWords: ReadonlySet<string> = new Set([
  'decisive',
  'deciding',
  'winning',
  'final',
  'last',
  'fifth',
  'first',
  'second',
  'third',
  'fourth',
  'vital',
]);

/** "the decisive penalty as Arden won the shootout": a kick of it, also in the sentence behind, where no minute makes it one of the match. */
function isOfShootout(items: readonly Item[], from: number, to: number, before: readonly Item[]): boolean {
  const own = items.slice(from, to + 3);
  const kick =
    own.some((item) => item.word === 'kick') || items.slice(from, to + 5).some((item) => item.wordClass === 'penalty');
  const deciding = own.some((item) => decidingWords.has(item.word) || item.type === 'ORDINAL');
  if (!kick || !deciding) return false;
  // "smashed home the decisive kick": in a match there are free kicks and penalties.
  if (
    own.some(
      ({ word }, index) =>
        word === 'kick' && /^(?:decisive|deciding|winning|final|last|fifth|fourth)$/u.test(own[index - 1]?.word ?? ''),
    )
  )
    return true;
  return (
    items.some(isShootout) ||
    isWonBehindDraw(items) ||
    (before.some(isShootout) && !items.some(({ type }) => type === 'MINUTE'))
  );
}

const isShootout = (item: Item): boolean => item.wordClass === 'penalties';

/** "prevailed 4-3 following a 1-1 draw after extra time": two scores, one of them level, and the other is of kicks. */
function isWonBehindDraw(items: readonly Item[]): boolean {
  const scores = items.flatMap(({ mention }) => (mention?.type === 'SCORE' ? [mention.score] : []));
  return (
    scores.length === 2 &&
    scores.filter(([a, b]) => a === b).length === 1 &&
    items.some(({ wordClass }) => wordClass === 'extra-time')
  );
}

const repeats: ReadonlySet<string> = new Set(['repeat', 'rerun', 're-run', 'rematch']);

/** "a repeat of the final, won by a famous goal of Rossi": told of another day. */
function isRecalled(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some((item, index) => repeats.has(item.word) && items[index + 1]?.word === 'of');
}

/** "looked to have made the game safe with his second", "a header that seemed to have settled it": it seemed to be the last goal, and it was one. */
function isThoughtEnough(items: readonly Item[], at: number): boolean {
  const infinitive = items[at - 1]?.word === 'have' && items[at - 2]?.word === 'to';
  return (
    infinitive &&
    /^(?:looked|appeared|seemed)$/u.test(items[at - 3]?.word ?? '') &&
    (/^(?:that|which)$/u.test(items[at - 4]?.word ?? '') ||
      items.slice(at + 1, at + 6).some(({ word }) => word === 'with'))
  );
}

/** "who had scored in each of the previous three rounds", "scored in four successive games". */
function isOfRounds(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 9);
  const end = behind.findIndex(({ type, word }) => type === 'MARK' || /^(?:and|but|as|when|after|before)$/u.test(word));
  const clause = end < 0 ? behind : behind.slice(0, end);
  const each = clause.findIndex(
    ({ word }, index) => /^(?:each|every|all)$/u.test(word) && clause[index - 1]?.word === 'in',
  );
  return (
    (each >= 0 &&
      clause.slice(each, each + 5).some(
        ({ word, mention }) =>
          /^(?:last|previous|past)\b/u.test(word) ||
          // "last four" is a stage, too.
          (mention?.type === 'STAGE' && clause.some(({ wordClass }) => wordClass === 'game')) ||
          (mention?.type === 'DATE' && /^(?:last|previous|past)/u.test(mention.words)),
      )) ||
    clause.some(
      ({ word }, index) => /^(?:consecutive|successive|straight)$/u.test(word) && clause[index - 2]?.word === 'in',
    )
  );
}

/** "who had scored in the last three games" */
function isInLastGames(items: readonly Item[], at: number): boolean {
  const [inWord, the, last, number, games] = items.slice(at + 1, at + 6);
  return (
    items[at]?.wordClass === 'score' &&
    inWord?.word === 'in' &&
    /^(?:the|his|her|their|each)$/u.test(the?.word ?? '') &&
    /^(?:last|past|previous)$/u.test(last?.word ?? '') &&
    number?.type === 'NUMBER' &&
    games?.wordClass === 'game'
  );
}

/** "had scored with each of his last seven penalties": a tally of kicks. */
function isOfLastKicks(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 9);
  const last = behind.findIndex(({ word }) => /^(?:last|previous|past)$/u.test(word));
  return (
    /^(?:his|her)$/u.test(behind[last - 1]?.word ?? '') &&
    behind[last + 1]?.type === 'NUMBER' &&
    behind.slice(last + 2, last + 4).some(({ word }) => /^(?:penalties|spot-kicks|kicks|attempts)$/u.test(word)) &&
    !behind.slice(0, last).some(({ word }) => word === ',')
  );
}

/** "has scored nine goals this season", "have scored in every game". */
export function isTally(items: readonly Item[], at: number): boolean {
  const before = [items[at - 1]?.word, items[at - 2]?.word];
  if (before.some((word) => word === 'has' || word === 'have' || word === "'ve")) return !isThoughtEnough(items, at);
  if (isOfRounds(items, at) || isInLastGames(items, at) || isOfLastKicks(items, at)) return true;
  const number = items.findIndex((item, index) => index > at && index < at + 3 && item.type === 'NUMBER');
  const mention = items[number]?.mention;
  return (
    mention?.type === 'NUMBER' &&
    mention.value > 5 &&
    items[at]?.wordClass === 'score' &&
    items.slice(number + 1, number + 3).some((item) => item.word === 'goals')
  );
}
