import type { GoalKind, Score } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalLabel } from './goal-reading.ts';
import { countOf, isCompleting } from './goal-count.ts';
import { kindOf } from './goal-kind.ts';

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

const nthWords = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function nthOf(items: readonly Item[], at: number, end: number): number | null {
  const verb = items[at]?.word ?? '';
  const told = /(?:a|the|their) (second|third|fourth|fifth|sixth)$/u.exec(verb)?.[1];
  if (told !== undefined) return nthWords.indexOf(told) + 2;
  for (let index = at + 1; index < Math.min(items.length, end, at + 5); index += 1) {
    const item = items[index];
    const next = items[index + 1];
    // "opened the scoring and the second was Verdi's"
    if (item?.word === 'and' || item?.word === 'but') return null;
    if (item?.mention?.type !== 'ORDINAL' || next?.word === '-' || next?.word === 'half') continue;
    const before = items[index - 1]?.word;
    // "left Borough seventh"
    if (items[index - 1]?.type === 'TEAM') return null;
    if (
      before === 'his' ||
      before === 'her' ||
      next?.word === 'time' ||
      /^(?:straight|successive|consecutive|league|home|away|cup)$/u.test(next?.word ?? '')
    )
      return null;
    if (next === undefined || next.wordClass === 'goal' || next.type === 'MARK' || next.type === 'WORD')
      return item.mention.value <= 9 ? item.mention.value : null;
  }
  return null;
}

const labels: readonly (readonly [RegExp, GoalLabel])[] = [
  [/open(?:er|ing|ed|s)?\b|deadlock|first blood|^(?:scor|struck|net)\w* first$/u, 'opener'],
  [/equali[sz]|level|parity/u, 'equaliser'],
  [/winn(?:er|ing)|decider|decisive|match-?winn|game-winn|deciding/u, 'winner'],
  [/consolation/u, 'consolation'],
];

function labelOf(items: readonly Item[]): GoalLabel | null {
  for (const item of items) {
    if (item.wordClass !== 'goal' && item.wordClass !== 'score' && item.wordClass !== 'victory') continue;
    const label = labels.find(([pattern]) => pattern.test(item.word));
    // "looked like being the winner", "looked to be a consolation, but": it was not.
    if (
      /^(?:winner|consolation)$/u.test(label?.[1] ?? '') &&
      items.some(({ word }) => /^(?:looked|seemed|appeared|thought)$/u.test(word))
    )
      return null;
    if (label !== undefined) return label[1];
  }
  return null;
}

function isRepeat(items: readonly Item[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    const word = item?.word ?? '';
    if (word === 'again' || word.endsWith(' again') || word === 'doubled up') return true;
    // "he had another before the break"
    if (word === 'another' && /^(?:had|has|got|gets|grabbed|grabs)$/u.test(items[index - 1]?.word ?? '')) return true;
    // "the same player made it three"
    if (/^(?:player|man|woman)$/u.test(word) && items[index - 1]?.word === 'same') return true;
    // "doubled his tally"
    if (item?.wordClass === 'widen' && /^doubl/u.test(item.word) && isOwnTally(items, index + 1)) return true;
    if (word.includes(' ') && /(?:his|her) (?:second|third)$/u.test(word) && !isSeasonal(items, index)) return true;
    // "his second", "the striker's second"
    const owner = items[index - 2];
    const own =
      /^(?:his|her)$/u.test(items[index - 1]?.word ?? '') ||
      (/^'s?$/u.test(items[index - 1]?.word ?? '') && (owner?.wordClass === 'role' || owner?.type === 'ADJECTIVE'));
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
