import type { GoalKind, Score } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { GoalLabel } from './goal-reading.ts';

/** What the words of a reading say of the goal besides who and when. */
export interface GoalTraits {
  readonly how: GoalKind | null;
  readonly count: number;
  readonly completes: boolean;
  readonly nth: number | null;
  readonly label: GoalLabel | null;
  readonly repeat: boolean;
  readonly score: Score | null;
}

/**
 * A goal is described by the items of its reading and a few around it, `[from, to)`.
 * @param end where its clause ends
 * @param next where the telling of another goal begins
 */
export function describeGoal(
  items: readonly Item[],
  { from, at, to, end, next }: Readonly<Record<'from' | 'at' | 'to' | 'end' | 'next', number>>,
): GoalTraits {
  const own = items.slice(from, to);
  const around = items.slice(from, end);
  return {
    how: kindOf(items, { from, at, to, end }),
    count: countOf(items, at, Math.max(end, Math.min(at + 6, next))),
    completes: isCompleting(items, at, end),
    nth: nthOf(items, at, end),
    label: labelOf(own) ?? labelOf(around),
    repeat: isRepeat(items, from, end),
    score: around.find((item) => item.mention?.type === 'SCORE')?.mention?.type === 'SCORE' ? scoreOf(around) : null,
  };
}

function scoreOf(items: readonly Item[]): Score | null {
  for (const [index, item] of items.entries()) {
    if (item.mention?.type !== 'SCORE') continue;
    const before = items.slice(Math.max(0, index - 3), index).map((each) => each.word);
    const stands = /^(?:up|ahead|lead|advantage|in front)$/u.test(items[index + 1]?.word ?? '');
    if (stands || before.includes('it') || before.includes('score')) return item.mention.score;
  }
  return null;
}

const headVerb = /^(?:head|nodd?)(?:s|ed|ing)?(?: |$)|^glanc(?:ed|es|ing) (?:in|home)/u;

/** "as his header raced past the keeper": told in a clause behind. */
export function laterKind(items: readonly Item[], to: number, next: number): GoalKind | null {
  for (let at = to; at < next; at += 1) {
    const own = isPossessive(items[at - 1]) || items[at - 2]?.word === 'with';
    if (own && items[at]?.wordClass === 'shot' && /header/u.test(items[at]?.word ?? '')) return 'header';
  }
  return null;
}

function kindOf(
  items: readonly Item[],
  { from, at, to, end }: Readonly<Record<'from' | 'at' | 'to' | 'end', number>>,
): GoalKind | null {
  const verb = items[at]?.word ?? '';
  if (headVerb.test(verb)) return 'header';
  if (/(?:spot|12 yards|penalty|penalty kick|spot[ -]kick)$/u.test(verb)) return 'penalty';
  const noun = items[at]?.wordClass === 'shot' && items[at]?.word !== 'shot';
  if (noun && /header/u.test(verb)) return 'header';
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    // "a strike by Rossi and a header by Verdi": the header is the other's.
    if (noun && item?.word === 'and' && index > at) return null;
    if (item?.wordClass === 'own-goal') return 'own-goal';
    if (item?.wordClass === 'penalty' && isKick(items, index) && !isRange(items, at, index)) return 'penalty';
    if (item?.wordClass === 'shot' && /header/u.test(item.word) && isOwnShot(items, index, { from, to }))
      return 'header';
    if (item?.wordClass === 'goal' && /header/u.test(item.word)) return 'header';
    if (item?.wordClass === 'strike' && headVerb.test(item.word) && index > at - 2) return 'header';
    if (item?.wordClass === 'free-kick' && isOwnShot(items, index, { from, to })) return 'free-kick';
    if (item?.word === 'of' && /^headers?$/u.test(items[index + 1]?.word ?? '')) return 'header';
  }
  return null;
}

/** "beat Costa from 12 yards", "fired home from 12 yards": how far it was; "scored from 12 yards" is from the spot. */
function isRange(items: readonly Item[], verb: number, at: number): boolean {
  const { word = '', wordClass } = items[verb] ?? {};
  const open =
    wordClass === 'beat' || /^(?:fir|volley|curl|driv|drov|lash|hammer|hook|drill|blast|thump|finish)/u.test(word);
  return open && /^from (?:12|twelve) yards$/u.test(items[at]?.word ?? '');
}

const givers = new Set(['won', 'conceded', 'awarded', 'gave', 'missed', 'following']);

/** A penalty that was won, given or appealed for is not yet a goal from the spot, but the next clause is told by its own words. */
function isKick(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1)
    if (givers.has(items[index]?.word ?? '')) return false;
  return true;
}

const sources = new Set(['from', 'following', 'after', 'met', 'off']);

/** Whether the shot is the scorer's own: not "after Verdi's header", not "from a Verdi free kick". */
function isOwnShot(items: readonly Item[], at: number, { from, to }: Readonly<Record<'from' | 'to', number>>): boolean {
  for (let index = at - 1; index >= Math.max(0, from, at - 5); index -= 1) {
    const item = items[index];
    if (item === undefined || item.word === ',') return true;
    // "a lead from Rossi's header": the name is the scorer's, given before the shot.
    if (item.type === 'PERSON' && index < to && /^'s?$/u.test(items[index + 1]?.word ?? '')) return true;
    if (sources.has(item.word)) return false;
  }
  return true;
}

const timesWords: ReadonlySet<string> = new Set(['times', 'goals']);

const twoInVerb = /^(?:pull|got|get|claw|scor|net|add|bag|grab|hit)\w* (?:back )?two\b/u;

function countOf(items: readonly Item[], at: number, end: number): number {
  if (twoInVerb.test(items[at]?.word ?? '')) return 2;
  const sum = allOf(items, at) ?? sumOf(items, at);
  if (sum !== null) return sum;
  for (let index = Math.max(0, at - 1); index < Math.min(items.length, end); index += 1) {
    const item = items[index];
    if (item?.type === 'PERSON' && index > at) break;
    if (item?.word === 'twice' && index <= at + 4) return 2;
    if (item?.word === 'either' && items[index + 1]?.word === 'side' && index === at + 1) return 2;
    if ((item?.word === 'each' || item?.word === 'either') && items[index + 1]?.word === 'half') return 2;
    if (item?.wordClass === 'brace' || isTwoOfTally(items, index)) return 2;
    if (item?.wordClass === 'hat-trick') return /^(?:quad|four)/u.test(item.word) ? 4 : 3;
    const times = items
      .slice(index + 1, index + 4)
      .findIndex(
        (each) => each.word === 'times' || each.word === 'goals' || (each.type !== 'WORD' && each.word !== '-'),
      );
    const counted = times >= 0 && timesWords.has(items[index + 1 + times]?.word ?? '');
    if (item?.mention?.type === 'NUMBER' && counted && index > at && item.mention.value <= 5)
      return Math.max(1, item.mention.value);
    if (
      item?.word === 'both' &&
      (items[index + 1]?.word === 'goals' || items[index + 1]?.word === 'of' || items[index + 2]?.word === 'goals')
    )
      return 2;
  }
  return 1;
}

/** "his 17th and 18th goals of the season". */
function isTwoOfTally(items: readonly Item[], at: number): boolean {
  const [first, joint, second, third, fourth] = items.slice(at, at + 5);
  return (
    first?.type === 'ORDINAL' &&
    joint?.word === 'and' &&
    second?.type === 'ORDINAL' &&
    [third, fourth].some((item) => item?.word === 'goals')
  );
}

const behindAll = /^(?:[.,;)]|in|for|as|and|from|with|on|when|after|before|of|times|goals)$/u;

/** "scored both", "got all three in a 3-1 win": as many as there were. */
function allOf(items: readonly Item[], at: number): number | null {
  const [first, second, third] = items.slice(at + 1, at + 4);
  const amount = second?.mention;
  const count = first?.word === 'both' ? 2 : first?.word === 'all' && amount?.type === 'NUMBER' ? amount.value : null;
  const behind = first?.word === 'both' ? second : third;
  const ends = behind === undefined || behind.type === 'TEAM' || behindAll.test(behind.word);
  return count !== null && count >= 2 && count <= 5 && ends ? count : null;
}

/** "completed his hat-trick", "sealed her brace", "for his treble": one goal, and so many in all. */
function isCompleting(items: readonly Item[], at: number, end: number): boolean {
  const set = items.findIndex(
    ({ wordClass }, index) => index > at && index < end && (wordClass === 'brace' || wordClass === 'hat-trick'),
  );
  if (set < 0) return false;
  const owned = items.slice(Math.max(at, set - 3), set + 1).some(({ word }) => /(?:^| )(?:his|her|a)$/u.test(word));
  return owned && completing.test(items[at]?.word ?? '');
}

const completing = /^(?:complet|seal|wrap|clinch|finish|round)/u;

/** "two late goals from Rossi", "Rossi got two": a number that is of goals. */
function sumOf(items: readonly Item[], at: number): number | null {
  const { word = '', wordClass, mention } = items[at] ?? {};
  if (mention?.type === 'NUMBER') return mention.value <= 5 ? Math.max(1, mention.value) : 1;
  if (
    (wordClass === 'goal' && /goals$/u.test(word)) ||
    (wordClass === 'penalty' && /^(?:penalties|spot-kicks)$/u.test(word))
  )
    for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
      const before = items[index]?.mention;
      if (items[index]?.word === 'both') return 2;
      if (before?.type === 'NUMBER') return before.value <= 5 ? Math.max(1, before.value) : null;
      if (
        !/^(?:WORD|ORDINAL|PERSON|TEAM)$/u.test(items[index]?.type ?? '') &&
        !/^[-']$/u.test(items[index]?.word ?? '')
      )
        return null;
    }
  const behind = items[at + 1]?.mention;
  const ends =
    items[at + 2] === undefined ||
    /^(?:[.,;]|and|as|before|while|late|more|apiece|each)$/u.test(items[at + 2]?.word ?? '');
  return behind?.type === 'NUMBER' && ends && behind.value >= 2 && behind.value <= 5 ? behind.value : null;
}

const nthWords = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function nthOf(items: readonly Item[], at: number, end: number): number | null {
  const verb = items[at]?.word ?? '';
  const told = /(?:a|the|their) (second|third|fourth|fifth|sixth)$/u.exec(verb)?.[1];
  if (told !== undefined) return nthWords.indexOf(told) + 2;
  for (let index = at + 1; index < Math.min(items.length, end, at + 5); index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (item?.mention?.type !== 'ORDINAL' || next?.word === '-' || next?.word === 'half') continue;
    const before = items[index - 1]?.word;
    if (before === 'his' || before === 'her') return null;
    if (next === undefined || next.wordClass === 'goal' || next.type === 'MARK' || next.type === 'WORD')
      return item.mention.value <= 9 ? item.mention.value : null;
  }
  return null;
}

const labels: readonly (readonly [RegExp, GoalLabel])[] = [
  [/open(?:er|ing|ed|s)?\b|deadlock|first blood/u, 'opener'],
  [/equali[sz]|level|parity/u, 'equaliser'],
  [/winn(?:er|ing)|decider|decisive|match-?winn|game-winn|deciding/u, 'winner'],
  [/consolation/u, 'consolation'],
];

function labelOf(items: readonly Item[]): GoalLabel | null {
  for (const item of items) {
    if (item.wordClass !== 'goal' && item.wordClass !== 'score' && item.wordClass !== 'victory') continue;
    const label = labels.find(([pattern]) => pattern.test(item.word));
    if (label !== undefined) return label[1];
  }
  return null;
}

function isRepeat(items: readonly Item[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    const word = item?.word ?? '';
    if (word === 'again' || word.endsWith(' again') || word === 'doubled up') return true;
    // "doubled his tally"
    if (item?.wordClass === 'widen' && /^doubl/u.test(item.word) && isOwnTally(items, index + 1)) return true;
    if (word.includes(' ') && /(?:his|her) (?:second|third)$/u.test(word) && !isSeasonal(items, index)) return true;
    const own = items[index - 1]?.word === 'his' || items[index - 1]?.word === 'her';
    if (
      own &&
      item?.mention?.type === 'ORDINAL' &&
      (item.mention.value === 2 || item.mention.value === 3) &&
      !isSeasonal(items, index)
    )
      return true;
  }
  return false;
}

function isOwnTally(items: readonly Item[], at: number): boolean {
  return (
    /^(?:his|her)$/u.test(items[at]?.word ?? '') && items.slice(at + 1, at + 3).some((item) => item.word === 'tally')
  );
}

/** "his second goal of the season", "her third in two games". */
function isSeasonal(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 9)
    .some(
      (item) =>
        /^(?:season|campaign|games|matches|year|tournament|club|country|career|international|since|term)$/u.test(
          item.word,
        ) ||
        item.type === 'DATE' ||
        item.type === 'COMPETITION',
    );
}

function isPossessive(item: Item | undefined): boolean {
  return item?.word === 'his' || item?.word === 'her';
}
