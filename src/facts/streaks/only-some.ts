import type { Item } from '../mentions/mention.ts';
import { countsOther } from './streak-length.ts';
import type { StreakReading } from './streak-reading.ts';

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

/** Whether only some of the matches that are counted ended so: "won two of their last six", "a run of six wins in nine". */
export function isOnlySome(items: readonly Item[], reading: StreakReading): boolean {
  const { pattern, from } = reading;
  if (pattern.counts === 'games' && (isNoun(items, from) || isPart(items, reading))) return true;
  if (items[from]?.word === 'not' && items[from + 1]?.word === 'to') return true;
  if (isAgainstSome(items, reading) || isOfSomeKind(items, reading)) return true;
  return isShare(items, reading) || isOfMore(items, reading) || isFewerSheets(items, reading);
}

/** How many words say against whom. */
const longestKind = 8;
const sides = /^(?:teams?|sides?|clubs?|opposition|opponents?|rivals)$/u;

/** "a first win in ten matches against Scottish teams", "unbeaten in nine against sides from the bottom half": of those alone. */
function isAgainstSome(items: readonly Item[], { from, to, at }: StreakReading): boolean {
  const first = Math.max(from, at - 6);
  for (let index = first; index < Math.min(items.length, to + 4); index += 1) {
    const { word = '', type } = items[index] ?? {};
    if (index >= to && (type === 'MARK' || type === 'TEAM' || type === 'SCORE')) return false;
    if (!(word === 'against' || (word === 'to' && index <= to))) continue;
    for (let next = index + 1; next < Math.min(items.length, index + longestKind); next += 1) {
      const kind = items[next];
      if (kind === undefined || kind.type === 'TEAM' || kind.type === 'SCORE' || /^[,;.]$/u.test(kind.word)) break;
      if (/^(?:the|these|all|both)$/u.test(kind.word) && next === index + 1 && word === 'to') continue;
      if (kind.wordClass === 'side' || sides.test(kind.word)) return next > index + 1 || word === 'against';
    }
  }
  return false;
}

/** "unbeaten in 12 when scoring first", "won all four with Rossi in goal", "in seven derbies", "in which Rossi has scored": of those matches alone. */
function isOfSomeKind(items: readonly Item[], { to, at }: StreakReading): boolean {
  const behind = items.slice(to, to + 5).map(({ word, type }) => (type === 'PERSON' ? 'PERSON' : word));
  const [first = '', second = '', third = ''] = items[to]?.wordClass === 'game' ? behind.slice(1) : behind;
  if (items.slice(at, to + 1).some(({ word }) => /^(?:derbies|penalties)$/u.test(word))) return true;
  if (first === 'when' && /ing$/u.test(second)) return true;
  if (first === 'in' && second === 'which') return third === 'PERSON';
  // "unbeaten in nine with Rossi as manager" is the side's own run.
  if (first === 'with' && second === 'PERSON' && third === 'as' && items.slice(to, to + 7).some(isCoach)) return false;
  if (first === 'with' && second === 'PERSON') return /^(?:in|on|up|at|as|leading|starting)$/u.test(third);
  return first === 'on' && /^(?:artificial|synthetic|plastic|grass)$/u.test(second);
}

function isCoach({ wordClass, word }: Item): boolean {
  return wordClass === 'coach' || /^(?:manager|coach|head coach|boss)$/u.test(word);
}

/** "three clean sheets in their last four games", "a fourth shutout in the last five games" */
function isFewerSheets(items: readonly Item[], { pattern, from, length }: StreakReading): boolean {
  if (!pattern.name.startsWith('clean-sheets-in')) return false;
  return items.slice(Math.max(0, from - 3), from).some(({ mention }) => {
    const counts = mention?.type === 'NUMBER' || mention?.type === 'ORDINAL';
    return counts && mention.value !== length;
  });
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
export function isRepeated(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 4);
  // "won their first seven of the season"
  if (behind[0]?.word === 'of' && behind[1]?.word === 'the') return false;
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

/** "failed to win for the first time in six games": they had won the five before. */
export function isFirstTime(items: readonly Item[], { from, at }: StreakReading): boolean {
  return items
    .slice(from, at)
    .some(({ word }, index) => word === 'time' && items[from + index - 1]?.type === 'ORDINAL');
}

/** "failed to score in four of their last six". */
function isOfMore(items: readonly Item[], { at, length, pattern }: StreakReading): boolean {
  if (/straight|in-a-row|^all-number/u.test(pattern.name)) return false;
  const link = items.slice(at + 1, at + 3).findIndex(({ word }) => word === 'of' || word === 'from');
  if (link < 0) return false;
  const from = at + 2 + link;
  // "have not scored in four of those"
  if (/^(?:those|them|these)$/u.test(items[from]?.word ?? ''))
    return items[at]?.type !== 'STAGE' && items[at - 1]?.word !== 'last';
  const whole = items.slice(from, from + 4).findIndex(({ type }) => type === 'NUMBER' || type === 'STAGE');
  if (whole < 0 || countsOther(items, from + whole)) return false;
  const mention = items[from + whole]?.mention;
  return mention?.type === 'STAGE' || (mention?.type === 'NUMBER' && mention.value > length);
}
