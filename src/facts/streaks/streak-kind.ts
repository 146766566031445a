import type { StreakKind } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { StreakPattern } from './streak-pattern.ts';
import { nameOf } from './streak-reading.ts';

/** What the class (or word) of `what` says of every match of the run; `not` before it turns it round. */
const kindOfWhat: Readonly<Record<string, StreakKind>> = {
  unbeaten: 'unbeaten',
  undefeated: 'unbeaten',
  winless: 'winless',
  perfect: 'winning',
  win: 'winning',
  won: 'winning',
  victory: 'winning',
  lost: 'losing',
  loss: 'losing',
  defeat: 'losing',
  drew: 'drawing',
  stalemate: 'drawing',
  drop: 'losing',
  beaten: 'losing',
  beat: 'losing',
  'shut out': 'scoreless',

  blanked: 'scoreless',
  blank: 'scoreless',
  shutout: 'clean-sheets',
  shutouts: 'clean-sheets',
  'shut-out': 'clean-sheets',
  score: 'scoring',
  scoring: 'scoring',
  goalless: 'scoreless',
  'scoreless-run': 'scoreless',
  unbreached: 'clean-sheets',
  'clean-sheet': 'clean-sheets',
  title: 'title',
  champions: 'title',
  winners: 'winning',
  losers: 'losing',
};

/** "not lost", "failed to win": the run that the negated verb makes. */
const kindOfNegated: Readonly<Record<string, StreakKind>> = {
  lost: 'unbeaten',
  defeat: 'unbeaten',
  loss: 'unbeaten',
  beaten: 'unbeaten',
  win: 'winless',
  won: 'winless',
  victory: 'winless',
  score: 'scoreless',
  blank: 'scoring',
  goal: 'scoreless',
  conceded: 'clean-sheets',
  concede: 'clean-sheets',
  point: 'losing',
  points: 'losing',
};

/** What every match of a run ended in, by the words of the pattern; null where they tell of something else. */
export function kindOf(
  items: readonly Item[],
  pattern: StreakPattern,
  at: number,
  what: number | null,
  not: number | null,
): StreakKind | null {
  if (pattern.kind !== undefined) return pattern.kind;
  if (pattern.outcome === true)
    return isTitleBefore(items, at)
      ? 'title'
      : (outcomeOf(items.slice(Math.max(0, at - 25), at + 25)) ?? ofAll(items, pattern, at));
  const item = what === null ? undefined : tasted(items, what);
  if (pattern.since === true) return kindSince(item, what === null ? undefined : items[what + 1]);
  if (isShutoutLoss(items, what)) return 'scoreless';
  if (pattern.name === 'first-goal-in-number' && what !== null && isAgainst(items, what)) return 'clean-sheets';
  if (pattern.broken === true) return kindOfNegated[item?.word ?? ''] ?? kindOfNegated[nameOf(item)] ?? null;
  // "without a point", "a barren run of nine games without a win": the words say more than their class.
  if (item?.word === 'without a point') return 'losing';
  if (item?.word === 'barren') return kindOfBarren(items, at);
  if (not === null) return kindOfWhat[item?.word ?? ''] ?? kindOfWhat[nameOf(item)] ?? null;
  if (item?.word === 'beaten' && !/^be(?:en)?$/u.test(items[(what ?? 0) - 1]?.word ?? '')) return null;
  const negation = items[not];
  // "have not failed to score", "have let in no goal"
  if (what !== null && isDoubled(items, not, what)) return doubled[nameOf(item)] ?? null;
  if (negation?.wordClass === 'unreal' && !/^(?:fail|failed|failing|yet to|never|unable|neither)$/u.test(negation.word))
    return null;
  return kindOfNegated[item?.word ?? ''] ?? kindOfNegated[nameOf(item)] ?? null;
}

/** "made it five from five": so many of so many is said of wins alone, but for what a player did. */
function ofAll(items: readonly Item[], { name }: StreakPattern, at: number): StreakKind | null {
  return name === 'made-it-from' && !items.slice(0, at).some(({ type }) => type === 'PERSON') ? 'winning' : null;
}

/** "a barren run of nine games without a win", "a first win since May, ending a barren spell of nine games": of what, other words say. */
function kindOfBarren(items: readonly Item[], at: number): StreakKind | null {
  const near = items.slice(Math.max(0, at - 16), at + 5);
  if (near.some(({ wordClass }) => wordClass === 'winless' || wordClass === 'win' || wordClass === 'victory'))
    return 'winless';
  return near.some(({ wordClass }) => wordClass === 'goal' || wordClass === 'score') ? 'scoreless' : null;
}

const doubled: Readonly<Record<string, StreakKind>> = { score: 'scoring', goal: 'clean-sheets' };

/** Two words of denial, or one of a goal against: "not failed to score", "let in no goal". */
function isDoubled(items: readonly Item[], not: number, what: number): boolean {
  const failed = items.slice(not, what).some(({ word }) => /^fail/u.test(word));
  const denied = items.slice(Math.max(0, not - 1), what).some(({ word }) => /^(?:not|'t|never)$/u.test(word));
  const against = items
    .slice(Math.max(0, not - 3), not)
    .some(({ word }) => /^(?:let in|in|conced|allow|ship|leak)/u.test(word));
  return items[what]?.wordClass === 'goal' ? against : failed && denied;
}

/** "conceded their first goal in five games" */
function isAgainst(items: readonly Item[], what: number): boolean {
  return items.slice(Math.max(0, what - 4), what).some(({ word }) => /^(?:conced|let in|allow|ship|leak)/u.test(word));
}

/** "a third straight shutout loss": it was the others who scored. */
function isShutoutLoss(items: readonly Item[], what: number | null): boolean {
  const [noun, next] = what === null ? [] : [items[what], items[what + 1]];
  return /^shut-?out$/u.test(noun?.word ?? '') && (next?.wordClass === 'loss' || next?.wordClass === 'defeat');
}

/** "eight games since they last won", "since they last tasted defeat". */
function kindSince(verb: Item | undefined, object: Item | undefined): StreakKind {
  if (verb?.wordClass === 'score' || verb?.wordClass === 'get') return 'scoreless';
  const lost = object?.wordClass === 'defeat' || object?.wordClass === 'loss';
  return lost || (verb?.wordClass === 'lost' && object?.wordClass !== 'win' && object?.wordClass !== 'victory')
    ? 'unbeaten'
    : 'winless';
}

/** "retained the league title, their second in succession": what stands before the comma is what is counted. */
function isTitleBefore(items: readonly Item[], at: number): boolean {
  const comma = items.slice(Math.max(0, at - 3), at).findLastIndex(({ word }) => word === ',');
  const noun = comma < 0 ? undefined : items[Math.max(0, at - 3) + comma - 1];
  return noun?.wordClass === 'title' || /^(?:titles?|crowns?|championships?|troph(?:y|ies))$/u.test(noun?.word ?? '');
}

/** "made it five straight with a 2-1 win": the outcome that the sentence names. */
function outcomeOf(items: readonly Item[]): StreakKind | null {
  const kinds = new Set(
    items.flatMap((item) => {
      const { wordClass } = item;
      if (wordClass === 'beat' || wordClass === 'beating') return ['winning' as const];
      if (wordClass === 'drew' || wordClass === 'stalemate') return ['drawing' as const];
      if (wordClass === 'beaten') return ['losing' as const];
      return wordClass === 'win' ||
        wordClass === 'won' ||
        wordClass === 'victory' ||
        wordClass === 'loss' ||
        wordClass === 'lost' ||
        wordClass === 'defeat'
        ? (kindOfWhat[wordClass] ?? [])
        : [];
    }),
  );
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** "the scoring record of 19": goals, not matches. */
export function isTallyOfGoals(items: readonly Item[], kind: StreakKind, from: number, to: number): boolean {
  return kind === 'scoring' && items.slice(from, to).some((item) => item.word === 'record' || item.word === 'records');
}

const prizes = new Set(['trophy', 'trophies', 'silverware', 'cup']);
const contests = new Set([
  'race',
  'challenge',
  'defence',
  'defense',
  'rivals',
  'bid',
  'hopes',
  'holders',
  'favourites',
  'chase',
  'charge',
]);

/** Titles that a player wins. */
const personal = new Set([
  'boot',
  'glove',
  'ball',
  'shoe',
  'scorer',
  'scorers',
  'scoring',
  'personal',
  'individual',
  'player',
]);

/** "a late winner", "not won a trophy in five", "a third straight title race": the words tell of something else. */
export function isOfAnother(items: readonly Item[], at: number, what: number | null, kind: StreakKind): boolean {
  if (what === null) return false;
  const word = items[what]?.word ?? '';
  if (word.endsWith(' first') || word === 'winner' || word === 'thriller' || word === 'walkover') return true;
  const between = items.slice(Math.min(at, what) + 1, Math.max(at, what));
  // "have failed to score more than once in nine games"
  if (what < at && between.some((item) => item.word === 'more')) return true;
  // "scored four in each of their last two", "scored first in nine straight games"
  if (kind === 'scoring' && what < at && (between[0]?.type === 'NUMBER' || between.some(isHowOften))) return true;
  if (items[what]?.wordClass === 'drop' && isDroppedElse(items, what, at)) return true;
  if (kind === 'title')
    return (
      contests.has(items[what + 1]?.word ?? '') ||
      between.some((item) => personal.has(item.word)) ||
      (what > at && between.some((item) => /^(?:season|year)s?$/u.test(item.word)) && items[at + 1]?.word !== '-')
    );
  return (
    kind === 'winless' &&
    between.some((item) => prizes.has(item.word) || item.wordClass === 'title' || item.type === 'PLACE')
  );
}

/** "have not tasted victory": what was tasted tells the kind. */
function tasted(items: readonly Item[], what: number): Item | undefined {
  const item = items[what];
  const next = items[what + 1];
  return item?.word.startsWith('tast') === true && (next?.wordClass === 'victory' || next?.wordClass === 'win')
    ? next
    : item;
}

function isHowOften({ type, word }: Item): boolean {
  return type === 'ORDINAL' || /^(?:first|twice|late|early|again)$/u.test(word);
}

/** "dropped two points in three games", "dropped to fourth": not the matches. */
function isDroppedElse(items: readonly Item[], what: number, at: number): boolean {
  if (/^(?:to|into|back|out|down|off|deep|deeper|from|below)$/u.test(items[what + 1]?.word ?? '')) return true;
  return items.slice(what + 1, at).some(({ word, type }) => /^points?$/u.test(word) || type === 'PERSON');
}
