import type { Item } from '../../mentions/mention.ts';
import { isInfinitive } from '../scorers/object-scorer.ts';
import type { GoalMatch } from './match-patterns.ts';

const leadClasses = new Set([
  'lead',
  'score',
  'advantage',
  'led',
  'level',
  'beat',
  'won',
  'win',
  'victory',
  'goal',
  'shot',
]);
const leadWords = /^(?:ahead|up|respond(?:ed|ing)|repl(?:ied|ying)|answer(?:ed|ing))$/u;
const nounClasses = new Set(['goal', 'brace', 'hat-trick', 'shot', 'penalty', 'free-kick', 'own-goal', 'victory']);
/** Patterns that run from a noun over a gap to a name. */
export const fromNoun: ReadonlySet<string> = new Set(['goal-by', 'shots-by', 'shot-by', 'penalty-by', 'own-goal-by']);

/**
 * Patterns that run over a gap to a name begin as far left as they can; what counts is the word nearest to the name:
 * "took the lead … but Borough hit back through Rossi".
 */
export function tighten(items: readonly Item[], match: GoalMatch): GoalMatch {
  const { scorer, pattern, from } = match;
  // Each has his own minute; what is behind is told by another match.
  if (pattern.name === 'minutes-kept' && match.verb !== null) return { ...match, to: match.verb + 1 };
  // "Rossi's penalty, Verdi's volley and an own goal": what is behind is told by others.
  if (pattern.name.startsWith('listed-') && match.noun !== null) return { ...match, to: match.noun + 1 };
  // "on 23 minutes and needed a Rossi goal": the article nearest to the name is its own.
  if (pattern.name === 'goal-name' && scorer !== null) return { ...match, from: startOf(items, from, scorer) };
  // What stands before the joint is a goal of its own.
  if (pattern.name.startsWith('and-shot-')) return { ...match, from: Math.min(scorer ?? from, match.noun ?? from) };
  // "Verdi's shot was saved but Rossi pounced": what came before the joint is not his.
  if (pattern.name === 'pounced-on-save' && scorer !== null)
    return {
      ...match,
      from: from + items.slice(from, scorer).findLastIndex(({ word }) => /^(?:but|and|,)$/u.test(word)),
    };
  // "scored for Arden, Rossi for Borough": what stands before the comma is told of another.
  if (pattern.name === 'for-team-too') return { ...match, from: scorer ?? from };
  // "with a towering header, and Rossi's free kick": what stands before the joint is not his.
  if (pattern.name === 'thanks-to-shot-of' && scorer !== null)
    return { ...match, from: behindJoint(items, from, scorer) };
  // "given room to turn, the striker drilled it into the corner": of two verbs the one whose subject stands right before it.
  if (pattern.name === 'verb-into-net' && match.verb !== null) {
    const own = items.findLastIndex(
      (item, at) => at < match.to && item.wordClass === 'strike' && isSubjectBefore(items[at - 1]),
    );
    if (own > match.verb) return { ...match, from: own, verb: own };
  }
  if (/^verb-(?:into-net|past-keeper)$/u.test(pattern.name) && match.verb !== null) return fromInfinitive(items, match);
  const classes =
    pattern.name === 'through' || pattern.name === 'owed-to'
      ? leadClasses
      : fromNoun.has(pattern.name)
        ? nounClasses
        : null;
  if (classes === null || scorer === null) return match;
  for (let at = scorer - 1; at > from; at -= 1)
    if (classes.has(items[at]?.wordClass ?? '') || (classes === leadClasses && isLead(items, at)))
      return { ...match, from: at, noun: at };
  return { ...match, noun: from };
}

/** "sent Rossi clear to slot past the keeper": the verb that put the ball in is the last. */
function fromInfinitive(items: readonly Item[], match: GoalMatch): GoalMatch {
  for (let at = match.to - 2; at > (match.verb ?? match.from); at -= 1)
    if (/^(?:strike|shot|beat)$/u.test(items[at]?.wordClass ?? '') && isInfinitive(items, at))
      return { ...match, from: at, verb: at };
  return match;
}

function isSubjectBefore(item: Item | undefined): boolean {
  return item?.type === 'PERSON' || item?.wordClass === 'role' || /^(?:he|she)$/u.test(item?.word ?? '');
}

function isLead(items: readonly Item[], at: number): boolean {
  return leadWords.test(items[at]?.word ?? '') || isTurn(items, at);
}

/** "turned the match on its head", "turned it around", at its last word. */
export function isTurn(items: readonly Item[], at: number): boolean {
  return (
    /^(?:around|round|head)$/u.test(items[at]?.word ?? '') &&
    items.slice(Math.max(0, at - 6), at).some(({ word }) => /^turn(?:ed|s|ing)?$/u.test(word))
  );
}

function behindJoint(items: readonly Item[], from: number, scorer: number): number {
  const joint = items.slice(from, scorer).findLastIndex(({ word }) => word === 'and' || word === ',');
  return joint < 0 ? from : from + joint + 1;
}

function startOf(items: readonly Item[], from: number, scorer: number): number {
  for (let at = scorer - 1; at > from; at -= 1)
    if (/^(?:an?|from)$/u.test(items[at]?.word ?? '') || /^(?:NUMBER|MINUTE)$/u.test(items[at]?.type ?? '')) return at;
  return from;
}
