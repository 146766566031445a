import type { Item } from '../mentions/mention.ts';
import type { PatternMatch } from '../patterns/pattern-table.ts';
import type { StreakPattern } from './streak-pattern.ts';

/** What may follow a number that stands for matches without naming them. */
const endings = new Set(
  `at in on since to and but under for home away before after with while as over against from now this when
   thanks by or so until across`
    .trim()
    .split(/\s+/u),
);

/** Patterns that name no match: the number must be the last word on what is counted. */
const bare = new Set(['verb-number-straight', 'it-is-number-from-number', 'made-it-from', 'to-number-state']);

/** Whether the number of a pattern stands for matches of a team, and not for corners, goals or other things told like them. */
export function countsMatches(
  items: readonly Item[],
  { pattern, from, to, at: group }: PatternMatch<StreakPattern>,
  length: number,
): boolean {
  const at = group('length') ?? from;
  if (isClock(items, at)) return false;
  const straight = group('at');
  if (straight !== null && items[straight]?.word !== 'straight at') return false;
  if (bare.has(pattern.name) && !endsAt(items, pattern.name === 'to-number-state' ? to - 1 : (group('of') ?? at)))
    return false;
  if (pattern.name === 'number-games-state' && (isOften(items, to) || isTimesOfGoals(items, at))) return false;
  if (pattern.name.startsWith('verb-') && isLet(items, group('what') ?? from)) return false;
  // "came from behind to win for the first time in 20 games"
  if (pattern.name === 'verb-first-time-in-number' && isFromBehind(items, from)) return false;
  if (pattern.name === 'verb-for-counted-time' && hasObject(items, group('what') ?? from, at)) return false;
  if (pattern.name.endsWith('-that') && (isOfStage(items, to) || isOfAnotherClause(items, at, to))) return false;
  return isAllPoints(items, group('points'), length) && isHundred(items, group('hundred'));
}

/** "12 games without conceding more than once" */
function isOften(items: readonly Item[], to: number): boolean {
  return items[to]?.word === 'more' && items[to + 1]?.word === 'than';
}

/** "conceded 12 times without winning a game": goals and no matches. */
function isTimesOfGoals(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1];
  return (
    items[at + 1]?.word === 'times' &&
    (/^(?:conceded?|conceding|hit|struck)$/u.test(verb?.word ?? '') || verb?.wordClass === 'score')
  );
}

/** "16:58 Four wins in a row". */
function isClock(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === ':' && items[at - 2]?.type === 'NUMBER';
}

/** "won five straight" and nothing that is counted: not "won a third straight corner". */
function endsAt(items: readonly Item[], at: number): boolean {
  if (items.slice(at + 1, at + 5).some(isOfGoals)) return false;
  const behind = items.slice(at + 1, at + 7).filter(({ wordClass }) => wordClass !== 'straight');
  const next = behind[0];
  if (next?.type !== 'WORD' || endings.has(next.word.split(' ')[0] ?? '')) return true;
  return behind.some(({ wordClass }) => wordClass === 'game' || wordClass === 'victory' || wordClass === 'win');
}

/** "three out of three from the spot", "from close range". */
function isOfGoals({ word, wordClass }: Item): boolean {
  return wordClass === 'penalty' || wordClass === 'penalties' || /^(?:kicks|range|yards)$/u.test(word);
}

/** Three points a game: "15 points from five games"; of two games nobody speaks as of a run. */
function isAllPoints(items: readonly Item[], points: number | null, length: number): boolean {
  const mention = points === null ? null : items[points]?.mention;
  return mention?.type !== 'NUMBER' || (length > 2 && mention.value === 3 * length);
}

function isHundred(items: readonly Item[], hundred: number | null): boolean {
  const mention = hundred === null ? null : items[hundred]?.mention;
  return mention?.type !== 'NUMBER' || mention.value === 100;
}

function isFromBehind(items: readonly Item[], verb: number): boolean {
  return items.slice(Math.max(0, verb - 3), verb + 1).some(({ word }) => /\bbehind\b/u.test(word));
}

/** "let a lead slip". */
function isLet(items: readonly Item[], verb: number): boolean {
  return items.slice(Math.max(0, verb - 4), verb).some(({ word }) => /^let(?:s|ting)?$/u.test(word));
}

/** "lost their captain for the second game running": it is not the match that was won or lost. */
function hasObject(items: readonly Item[], verb: number, at: number): boolean {
  return items.slice(verb + 1, at).some((item) => !isCircumstance(item));
}

const circumstances = new Set(
  'to at by against away home again the here there on in for , with a an its once more spoils points'.split(' '),
);

/** Score, opponent, place or manner of a match. */
function isCircumstance({ type, word, wordClass }: Item): boolean {
  if (type !== 'WORD' && type !== 'MARK') return type !== 'PERSON' && type !== 'QUOTE';
  return circumstances.has(word) || /ly$/u.test(word) || /^(?:at-home|away|game)$/u.test(wordClass ?? '');
}

/** "scored for the seventh straight game as Arden won" */
function isOfAnotherClause(items: readonly Item[], at: number, to: number): boolean {
  return items.slice(at, to).some(({ word }) => /^(?:as|while|when|after|before|and|with)$/u.test(word));
}

/** "the third time in a row that they have lost in the semi-finals": one match a season. */
function isOfStage(items: readonly Item[], to: number): boolean {
  return items.slice(to, to + 4).some(({ type, word }) => type === 'STAGE' || /^finals?$/u.test(word));
}
