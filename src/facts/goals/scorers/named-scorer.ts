import type { Item } from '../../mentions/mention.ts';
import type { Scorer } from './find-scorer.ts';
import type { GoalMatch } from '../patterns/match-patterns.ts';
import { listAfter, listBefore } from './name-lists.ts';
import { isPlayTime } from '../times/time-words.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';
import { isAimedAt } from './place-of-goal.ts';
import { fromNoun } from '../patterns/tighten-match.ts';

/** Patterns in which the name owns the noun; between them only what describes it may stand. */
const ownersNoun = new Set([
  'goal-of',
  'own-goal-of',
  'minute-shot',
  'shot-minute',
  'shot-did',
  'shot-to-gain',
  'thanks-to-shot-of',
  'shot-cancelled-out',
  'shot-into-net',
  'shot-beat-keeper',
  'and-shot-of',
]);
const noPartOfNoun =
  /^(?:to|towards?|into|onto|his|her|its|their|for|in|on|and|that|led|with|from|at|by|was|were|had|of|gave|put|then|but|as|which|who|after|before)$/u;
/** What ends the phrase of a noun before "by" or "from". */
const endsPhrase =
  /^(?:was|were|is|are|be|been|had|has|that|who|which|when|after|before|but|and|over|past|beyond|yards|metres|;)$/u;

/** The scorers that a pattern names, with the list around the name; null where the words between speak against it. */
export function namedScorer(items: readonly Item[], match: GoalMatch, first: number): Scorer | null {
  const { noun, from, pattern } = match;
  const at = behindRole(items, first);
  const [low, high] = noun === null ? [at, at] : [Math.min(at, noun), Math.max(at, noun)];
  const between = items.slice(low + 1, high);
  if (between.some((item) => isPerson(item) && item !== items[first])) return null;
  if (from < at && !isOneClause(items, from, at)) return null;
  // "denied a second goal by Costa"
  if (fromNoun.has(pattern.name) && items.slice(Math.max(0, from - 4), from).some(isDenial)) return null;
  if (keepsGoal(items, at) && pattern.how !== 'own-goal') return null;
  if (
    ownersNoun.has(pattern.name) &&
    !between.every((item) => !noPartOfNoun.test(item.word) && item.type !== 'TEAM' && item.word !== ',')
  )
    return null;
  if (
    pattern.name === 'goal-of' &&
    items[noun ?? at]?.word === 'goal' &&
    isAimedAt(items[startOfName(items, at) - 1]?.word ?? '')
  )
    return null;
  if (fromNoun.has(pattern.name) && between.some((item) => endsPhrase.test(item.word))) return null;
  // "the goal came from a corner taken by Verdi"
  if (noun !== null && at > noun && isTakenBy(items, noun, at)) return null;
  if (isGiver(items, at, noun)) return null;
  if (pattern.name === 'shots-by' && !/s$/u.test(items[noun ?? at]?.word ?? '')) return null;
  if (pattern.name === 'was-scorer' && !/^(?:goal)?scorers?$|^marksm[ae]n$/u.test(items[noun ?? at]?.word ?? ''))
    return null;
  if (pattern.list === 'after') return { kind: 'named', at: listAfter(items, at) };
  return { kind: 'named', at: pattern.list === 'before' ? listBefore(items, at) : [at] };
}

/** "a header from a Rossi corner", "a strike from Rossi's pass": who stands behind the shot gave the ball. */
function isGiver(items: readonly Item[], at: number, noun: number | null): boolean {
  if (noun === null || at < noun) return false;
  const owned = isPossessive(items, at) ? at + 2 : at + 1;
  return items
    .slice(owned, owned + 3)
    .some(
      (item, index, all) =>
        all.slice(0, index + 1).every((each) => each.type === 'WORD' || each.word === '-') &&
        !/^(?:and|to|after|from|before|when|in|as|with)$/u.test(all[0]?.word ?? '') &&
        (index === 0 || owned === at + 2) &&
        /^(?:corner|corner-kick|cross|pass|throw|throw-in|flick|flick-on|knock-down|delivery|assist|centre|through-ball|cutback)$/u.test(
          item.word,
        ),
    );
}

/** "a corner taken by Verdi", "a cross by Verdi": who gave the ball. */
function isTakenBy(items: readonly Item[], noun: number, at: number): boolean {
  const by = startOfName(items, at) - 1;
  const before = /^(?:taken|delivered|swung|whipped|floated|sent|in|over)$/u.test(items[by - 1]?.word ?? '')
    ? by - 1
    : by;
  return (
    items[by]?.word === 'by' &&
    items
      .slice(Math.max(noun + 1, before - 2), before)
      .some(
        ({ word, wordClass }) =>
          /^(?:corner|cross|pass|throw|throw-in|assist|centre|through-ball)$/u.test(word) ||
          wordClass === 'assist-noun',
      )
  );
}

/** "by LA defender Rossi": what looks like a name before a part in the team is a team. */
function behindRole(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (items[next]?.wordClass === 'role') next += 1;
  return next > at + 1 && isPerson(items[next]) ? next : at;
}

const isDenial = (item: Item): boolean => /^(?:den(?:y|ied|ies|ying)|robbed|deprived|thwarted)$/u.test(item.word);

const clauseBreaks = new Set(['but', 'while', 'before', 'although', 'though', 'until']);

function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  return !items
    .slice(from, to)
    .some((item, index) => index > 0 && clauseBreaks.has(item.word) && !isPlayTime(items, from + index + 1));
}

/** "thanks to goalkeeper Costa": a keeper is named for his saves. */
function keepsGoal(items: readonly Item[], at: number): boolean {
  return items
    .slice(startOfName(items, at), at)
    .some((item) => /keeper|goalie|stopper|coach|manager|boss/u.test(item.word));
}
