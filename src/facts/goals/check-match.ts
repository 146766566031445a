import type { Item } from '../mentions/mention.ts';
import { isPerson, isPossessive, listAfter, listBefore, startOfName, type Scorer } from './find-scorer.ts';
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
const nounClasses = new Set(['goal', 'brace', 'hat-trick', 'shot', 'penalty', 'free-kick', 'own-goal', 'victory']);
/** Patterns that run from a noun over a gap to a name. */
const fromNoun = new Set(['goal-by', 'shots-by', 'shot-by', 'penalty-by', 'own-goal-by']);

/**
 * Patterns that run over a gap to a name begin as far left as they can; what counts is the word nearest to the name:
 * "took the lead … but Borough hit back through Rossi".
 */
export function tighten(items: readonly Item[], match: GoalMatch): GoalMatch {
  const { scorer, pattern, from } = match;
  if (pattern.name === 'and-shot-by') return { ...match, from: from + 2 };
  const classes =
    pattern.name === 'through' || pattern.name === 'owed-to'
      ? leadClasses
      : fromNoun.has(pattern.name)
        ? nounClasses
        : null;
  if (classes === null || scorer === null) return match;
  for (let at = scorer - 1; at > from; at -= 1)
    if (classes.has(items[at]?.wordClass ?? '') || (classes === leadClasses && items[at]?.word === 'ahead'))
      return { ...match, from: at, noun: at };
  return { ...match, noun: from };
}

/** Whether the words of a match say something else than a goal. */
export function refuses(items: readonly Item[], { pattern, from, to, verb, noun }: GoalMatch): boolean {
  const own = items.slice(from, to);
  if (noun !== null && isPlaceOfGoal(items, noun)) return true;
  // "an own goal and a strike by Rossi": the strike is his, the own goal is not.
  if (pattern.name === 'own-goal-by' && noun !== null && items[noun]?.wordClass !== 'own-goal') return true;
  if (verb !== null && isDone(items, verb, pattern.name)) return true;
  if (
    verb !== null &&
    /^(?:turn|put)(?:ed|s|ing)? in$/u.test(items[verb]?.word ?? '') &&
    items.slice(verb + 1, verb + 8).some((item) => /^(?:performance|display|shift|save)s?$/u.test(item.word))
  )
    return true;
  if (
    noun !== null &&
    (pattern.name === 'took-goal' || pattern.name === 'struck-goal') &&
    items.slice(putIn(items, from), noun).some((item) => /^(?:of|from|for|to|with|after|in)$/u.test(item.word))
  )
    return true;
  if (pattern.name === 'shot-went-in')
    return own.some((item) => item.word === 'off' || item.word === 'clearance' || passes.test(item.word));
  if (pattern.name === 'shot-scored') return !/net$|corner$|target$|mark$/u.test(items[to - 1]?.word ?? '');
  if (pattern.name === 'verb' && (isStruckBody(items, from) || isOwnedShot(items, from))) return true;
  if (pattern.name === 'shot-did' && items[to - 1]?.word === 'struck') return true;
  if ((pattern.name === 'minute-shot' || pattern.name === 'shot-minute') && isSaved(items, from)) return true;
  if (pattern.name === 'with-shot' && own.some((item) => item.word === 'ball')) return true;
  if (pattern.name === 'shot-did' && !isGain(items, to)) return true;
  if (verb !== null && items[verb]?.wordClass === 'shot' && !isShotVerb(items, verb)) return true;
  // "winner" is a goal, "victory" is not.
  return (
    pattern.name !== 'through' &&
    pattern.name !== 'owed-to' &&
    noun !== null &&
    items[noun]?.wordClass === 'victory' &&
    items[noun]?.word !== 'winner'
  );
}

/** "Costa's pass before firing in": what the ball came from is no shot, and what follows is done by another. */
const passes = /^(?:pass|cross|centre|corner|throw|assist|through-ball|lay-off|cutback|flick-on|rebound|before)$/u;

/** Behind "put in", whose "in" is part of the verb: "put in the winner". */
function putIn(items: readonly Item[], from: number): number {
  return items[from + 1]?.word === 'in' && items[from]?.wordClass === 'put' ? from + 2 : from + 1;
}

/** "the shot had struck the defender": hit, not scored. */
function isStruckBody(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'struck') return false;
  const next = items.slice(at + 1, at + 4);
  const end = next.findIndex((item) => !/^(?:the|a|an)$/u.test(item.word) && item.type !== 'TEAM');
  const what = next[end];
  return (
    what !== undefined &&
    (isPerson(what) || what.wordClass === 'role' || /^(?:hand|arm|head|post|bar|crossbar|woodwork)$/u.test(what.word))
  );
}

/** "when Rossi's effort hit the net": the subject is the shot, its owner the scorer. */
function isOwnedShot(items: readonly Item[], verb: number): boolean {
  if (!/^(?:shot|free-kick|penalty)$/u.test(items[verb - 1]?.wordClass ?? '')) return false;
  return items.slice(Math.max(0, verb - 7), verb).some((item, at, all) => isPerson(item) && isPossessive(all, at));
}

/** "palmed away Rossi's 60th-minute effort": what is done to the shot stands before its owner. */
function isSaved(items: readonly Item[], from: number): boolean {
  return items
    .slice(Math.max(0, from - 3), from)
    .some(
      (item) =>
        item.wordClass === 'no-goal' ||
        item.wordClass === 'away' ||
        /^(?:sav(?:e|ed|ing)|den(?:y|ied|ying)|palm(?:ed)?|parr(?:y|ied)|tip(?:ped)?|block(?:ed)?|push(?:ed)?|claw(?:ed)?|keep|kept|repel(?:led)?)$/u.test(
          item.word,
        ),
    );
}

const gains = new Set(['advantage', 'win', 'won', 'victory', 'drew', 'level', 'score', 'lead', 'advance']);

/** "gave Arden the lead", "earned a point": what a shot brought, where the verb alone does not say it. */
function isGain(items: readonly Item[], to: number): boolean {
  if (items[to - 1]?.wordClass !== 'put') return true;
  return items
    .slice(to, to + 9)
    .some(
      (item) =>
        item.type === 'TEAM' ||
        item.type === 'SCORE' ||
        gains.has(item.wordClass ?? '') ||
        /^(?:points?|them|side|ahead|it)$/u.test(item.word),
    );
}

/** "was fired", "was forced into goal": done to him, not by him. */
function isDone(items: readonly Item[], verb: number, name: string): boolean {
  return (
    name !== 'passive' &&
    items[verb]?.wordClass === 'strike' &&
    /^(?:was|were|been|being|be)$/u.test(items[verb - 1]?.word ?? '')
  );
}

const towards = new Set([
  'on',
  'towards',
  'toward',
  'from',
  'of',
  'to',
  'at',
  'across',
  'over',
  'facing',
  'in',
  'into',
  'multi',
]);

/** "a shot on goal", "six yards from goal": the frame, not a goal. */
function isPlaceOfGoal(items: readonly Item[], noun: number): boolean {
  const before = items[noun - 1]?.word === '-' ? items[noun - 2]?.word : items[noun - 1]?.word;
  return (
    items[noun]?.word === 'goal' &&
    (towards.has(before ?? '') || items[noun + 1]?.word === '-' || items[noun + 1]?.word === 'kick')
  );
}

/** "turned and shot into the corner": of the nouns of shooting only "shot" is a verb, too, behind its subject. */
function isShotVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    items[at]?.word === 'shot' && (isPerson(before) || /^(?:and|who|he|she|then|before)$/u.test(before?.word ?? ''))
  );
}

/** Patterns in which the name owns the noun; between them only what describes it may stand. */
const ownersNoun = new Set([
  'goal-of',
  'own-goal-of',
  'minute-shot',
  'shot-minute',
  'shot-did',
  'thanks-to-shot-of',
  'shot-cancelled-out',
]);
const noPartOfNoun =
  /^(?:to|for|in|on|and|that|led|with|from|at|by|was|were|had|of|gave|put|then|but|as|which|who|after|before)$/u;
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
  if (keepsGoal(items, at) && pattern.how !== 'own-goal') return null;
  if (
    ownersNoun.has(pattern.name) &&
    !between.every((item) => !noPartOfNoun.test(item.word) && item.type !== 'TEAM' && item.word !== ',')
  )
    return null;
  if (
    pattern.name === 'goal-of' &&
    items[noun ?? at]?.word === 'goal' &&
    towards.has(items[startOfName(items, at) - 1]?.word ?? '')
  )
    return null;
  if (fromNoun.has(pattern.name) && between.some((item) => endsPhrase.test(item.word))) return null;
  if (isGiver(items, at, noun)) return null;
  if (pattern.name === 'shots-by' && !/s$/u.test(items[noun ?? at]?.word ?? '')) return null;
  if (pattern.name === 'was-scorer' && !/scorer/u.test(items[noun ?? at]?.word ?? '')) return null;
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

/** "by LA defender Rossi": what looks like a name before a part in the team is a team. */
function behindRole(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (items[next]?.wordClass === 'role') next += 1;
  return next > at + 1 && isPerson(items[next]) ? next : at;
}

const clauseBreaks = new Set(['but', 'while', 'before', 'although', 'though', 'until']);

function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  return !items.slice(from, to).some((item, index) => index > 0 && clauseBreaks.has(item.word));
}

/** "thanks to goalkeeper Costa": a keeper is named for his saves. */
function keepsGoal(items: readonly Item[], at: number): boolean {
  return items
    .slice(startOfName(items, at), at)
    .some((item) => /keeper|goalie|stopper|coach|manager|boss/u.test(item.word));
}
