import type { Item } from '../mentions/mention.ts';
import { countsOther } from './streak-length.ts';
import type { StreakReading } from './streak-reading.ts';

/** Before a run these say that it is wished for, feared or asked about and has not come about. */
const unreal = new Set(
  `could would might should can cannot if unless hope hopes hoped hoping seek seeking sought looking
   chase chased chasing bid bidding aim aiming aimed target targeting eyeing eye prevent prevents
   prevented preventing avoid avoids avoided avoiding deny denied denying search pursuit quest hunt
   hunting march course brink verge short shy wanted wants needed needing attempt attempts dream dreams
   dreaming without failed failing unable never not 't will may missed miss misses missing dashed`
    .trim()
    .split(/\s+/u)
    .concat('on course', 'yet to', 'would have', "would've", 'could have', 'might have'),
);
/** Behind these stands how things are, whatever is hoped for before: "will travel on the back of four wins". */
const standing = new Set(['after', 'following', 'back', 'despite', 'having', 'heels', 'strength', 'courtesy']);
const goingOn = new Set(
  `extend extending stretch stretching continue continuing maintain maintaining preserve preserving protect
   protecting build building lengthen lengthening prolong prolonging`
    .trim()
    .split(/\s+/u),
);

/** "hope to extend their run of six", "will go there after four straight wins": the run itself is there. */
function isStanding(items: readonly Item[], unreal: number, from: number): boolean {
  const between = items.slice(unreal + 1, from);
  if (between.some(({ word }) => standing.has(word))) return true;
  const verb = between.some(({ word, wordClass }) => goingOn.has(word) || wordClass === 'end-run');
  return verb && items[from]?.type === 'NUMBER' && !items.slice(from, from + 8).some(({ word }) => word === 'to');
}

const speakers = new Set(['we', 'our', 'us', 'i', 'my', 'you', 'your']);
const personal = new Set(['his', 'her', 'he', 'she']);
/** A number after these is a part of the whole: "won two of their last six". */
const partly = new Set([
  'just',
  'only',
  'once',
  'twice',
  'most',
  'some',
  'many',
  'several',
  'none',
  'half',
  'nearly',
  'almost',
  'in',
  'at',
  'but',
]);

/** Why a reading is no run of a team that can be told; null where nothing speaks against it. */
export function refuseStreak(
  items: readonly Item[],
  reading: StreakReading,
  published: string | null,
  isTeam: (item: Item) => boolean,
): string | null {
  const { pattern, from, at } = reading;
  if (reading.length > 200) return 'so long a run there is not';
  if (items.at(-1)?.word === '?') return 'it is asked and not said';
  if (isUnreal(items, from)) return 'the run is hoped for or feared and has not come about';
  const before = items.slice(Math.max(0, from - 6), from);
  if (before.some((item) => speakers.has(item.word))) return 'somebody says it of themselves';
  if (personal.has(items[from - 1]?.word ?? '')) return 'the run is a person’s own';
  if (pattern.counts === 'games' && isNoun(items, from)) return 'only some of the matches are counted';
  if (pattern.counts === 'games' && isPart(items, reading)) return 'only some of the matches are counted';
  if (pattern.counts === 'games' && isRepeated(items, at)) return 'what is repeated is no match';
  if (isShare(items, reading) || isOfMore(items, reading)) return 'only some of the matches are counted';
  if (isPersons(items, reading, isTeam)) return 'the run is a person’s own';
  if (reading.kind === 'title' && isHoped(items, from, reading.to)) return 'the title is not won yet';
  if (isHeadToHead(items, reading)) return 'it counts meetings with one opponent';
  return isHistory(items, reading, published) ? 'it tells of another time' : null;
}

function isUnreal(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ',' || item.word === ';' || item.word === 'but') return false;
    if (unreal.has(item.word) && !isUsual(items, at) && !isOwned(items, at)) return !isStanding(items, at, from);
    if (item.wordClass === 'away' && items[at + 1]?.word === 'from') return true;
  }
  return false;
}

/** "ended Borough's hopes and a run of nine": the hopes are one thing and the run another. */
function isOwned(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'hopes' && items[at + 1]?.word === 'and';
}

const hopes = new Set(
  `course quest bid track closing towards toward set favourites nearer closer step race target sights odds tipped
   contention line`
    .trim()
    .split(/\s+/u)
    .concat('on course'),
);
const afar = new Set(['touching', 'reach', 'sight', 'beckons', 'looms', 'stake', 'grasp']);

/** "on course for an eleventh straight title", "a fourth title is within reach": not won yet. */
function isHoped(items: readonly Item[], from: number, to: number): boolean {
  if (items.slice(to, to + 6).some(({ word }) => afar.has(word))) return true;
  return items.slice(Math.max(0, from - 7), from).some((item) => hopes.has(item.word));
}

/** "in search of" and "on course for" need their small word; "not only" is no denial. */
function isUsual(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  const next = items[at + 1]?.word ?? '';
  if (word === 'not' || word === "'t") return next === 'only' || next === 'just';
  if (word === 'on course') return /^(?:was|were)$/u.test(items[at - 1]?.word ?? '');
  if (word === 'course') return items[at - 1]?.word !== 'on';
  if (word === 'short' || word === 'shy') return next !== 'of';
  return false;
}

/** "a third win in their last four": no verb that takes the matches as its object. */
function isNoun(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  const noun = items[from]?.wordClass === 'win' || items[from]?.wordClass === 'drew';
  return (
    noun &&
    (before?.type === 'ORDINAL' ||
      before?.type === 'NUMBER' ||
      /^(?:a|an|the|their|its|home|away)$/u.test(before?.word ?? ''))
  );
}

/** Between the verb and its number: "won two of their last six", "lost just once in". */
function isPart(items: readonly Item[], { from, at, pattern }: StreakReading): boolean {
  if (pattern.name.startsWith('all-')) return false;
  return items
    .slice(from + 1, at)
    .some(
      (item, index) =>
        partly.has(item.word.split(' ')[0] ?? '') ||
        (item.type === 'NUMBER' &&
          items[at - 1]?.word !== '-' &&
          !/^(?:every|each)$/u.test(items[from + index]?.word ?? '')),
    );
}

const spans = new Set([
  'season',
  'seasons',
  'year',
  'years',
  'time',
  'times',
  'campaign',
  'summer',
  'month',
  'week',
  'tournament',
  'days',
]);

/** "won promotion for the second successive season". */
function isRepeated(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 4);
  return behind.some((item) => spans.has(item.word)) && !behind.some((item) => item.wordClass === 'in-a-row');
}

/** "a run of six wins in nine", "three wins and two draws". */
function isShare(items: readonly Item[], { pattern, to, length }: StreakReading): boolean {
  if (pattern.name === 'counted-straight-noun' || pattern.name === 'counted-noun-in-a-row') return false;
  const next = items[to];
  const link = next?.word;
  if (pattern.name === 'run-of-nouns') {
    if (link === 'and' || link === ',') return items[to + 1]?.type === 'NUMBER';
    if (link !== 'in' && link !== 'from' && link !== 'out') return false;
    const counted = items.slice(to + 1, to + 5).find((item) => item.type === 'NUMBER')?.mention;
    return counted?.type === 'NUMBER' && counted.value !== length;
  }
  return false;
}

/** "failed to score in four of their last six". */
function isOfMore(items: readonly Item[], { at, length, pattern }: StreakReading): boolean {
  if (/straight|in-a-row/u.test(pattern.name)) return false;
  const link = items.slice(at + 1, at + 3).findIndex(({ word }) => word === 'of' || word === 'from');
  if (link < 0) return false;
  const from = at + 2 + link;
  const whole = items.slice(from, from + 4).findIndex(({ type }) => type === 'NUMBER' || type === 'STAGE');
  if (whole < 0 || countsOther(items, from + whole)) return false;
  const mention = items[from + whole]?.mention;
  return mention?.type === 'STAGE' || (mention?.type === 'NUMBER' && mention.value > length);
}

/** "Rossi has won five in a row", "Rossi scored in four straight games". */
function isPersons(
  items: readonly Item[],
  { from, kind, pattern }: StreakReading,
  isTeam: (item: Item) => boolean,
): boolean {
  if (pattern.counts !== 'games' && kind !== 'scoring' && kind !== 'scoreless') return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const item = items[at];
    if (item?.type === 'PERSON') return items[at + 1]?.word !== "'s" && !isTeam(item);
    if (personal.has(item?.word ?? '') || item?.wordClass === 'role' || item?.wordClass === 'coach') return true;
    if (item?.type !== 'WORD' && item?.word !== ',') return false;
  }
  return false;
}

const pairings = new Set(['meeting', 'meetings', 'encounter', 'encounters', 'clashes', 'visits', 'trips', 'derbies']);

/** "have lost their last five meetings with Arden", "unbeaten in nine games against Arden". */
function isHeadToHead(items: readonly Item[], { at, to, pattern }: StreakReading): boolean {
  if (pattern.name.startsWith('counted-')) return false;
  if (items.slice(at + 1, to + 3).some(({ word }) => word === 'visits' || word === 'trips')) return true;
  for (let next = at + 1; next < Math.min(items.length, to + 4); next += 1) {
    const item = items[next];
    if (next >= to && (item?.type === 'MARK' || item?.type === 'TEAM')) return false;
    const against = /^(?:against|with|between|over)$/u.test(item?.word ?? '') && next >= to - 1;
    const other = items[next + 1]?.word === 'the' ? items[next + 2] : items[next + 1];
    if (pairings.has(item?.word ?? '') && items.slice(next + 1, next + 3).some(isAgainst)) return true;
    if (against && other?.type === 'TEAM' && items[next - 1]?.wordClass === 'game') return true;
  }
  return false;
}

function isAgainst({ word, wordClass }: Item): boolean {
  return /^(?:against|with|between|to|at)$/u.test(word) || wordClass === 'away';
}

const eras = new Set(['era', 'history']);

/** "in 2004", "last season", "the record set by …", "since they lost four in a row": another time than the report's. */
function isHistory(items: readonly Item[], { from, to }: StreakReading, published: string | null): boolean {
  const year = published === null ? null : Number(published.slice(0, 4));
  for (let at = Math.max(0, from - 8); at < Math.min(items.length, to + 8); at += 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') continue;
    if (at >= to && eras.has(item.word)) return true;
    if (at < from && at >= from - 5 && isRemembered(items, at)) return true;
    if ((at >= to || opensClause(items, at)) && isOtherTime(items, at, year)) return true;
    if (item.word === 'record' && items.slice(at + 1, at + 6).some(({ word }) => word === 'set' || word === 'held'))
      return true;
  }
  return false;
}

/** "the last time they lost three in a row", "since they lost three in a row", "no team has won". */
function isRemembered(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word === 'time') return items[at - 1]?.word === 'last';
  if (word === 'since') return items[at + 1]?.type === 'TEAM' || items[at + 1]?.wordClass === 'they';
  return word === 'no' && items[at + 1]?.wordClass === 'side';
}

/** "Last season Arden won", "In 2004 Arden went": before a run only what opens its clause tells when it was. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  const next = items[at + 1];
  if (next?.type !== 'TEAM' && next?.wordClass !== 'they' && next?.word !== ',' && next?.word !== 'the') return false;
  return before === undefined || before === ',' || before === 'in' || before === 'during';
}

function isOtherTime(items: readonly Item[], at: number, year: number | null): boolean {
  const { word = '', wordClass = null, mention = null } = items[at] ?? {};
  if (items[at + 1]?.word === "'s" || isSince(items, at)) return false;
  const words = mention?.type === 'DATE' ? mention.words : wordClass === 'earlier' ? word : '';
  return /^(?:last|previous) (?:season|term|year|spring|autumn)$/u.test(words) || isOtherYear(words, year);
}

/** Without a day of publication no year can be held against it. */
function isOtherYear(words: string, year: number | null): boolean {
  const named = /^(?:19|20)\d\d/u.exec(words)?.[0] ?? /(?:19|20)\d\d$/u.exec(words)?.[0];
  return named !== undefined && year !== null && Number(named) < year - 1;
}

function isSince(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some((item) => item.word === 'since' || item.word === 'from');
}
