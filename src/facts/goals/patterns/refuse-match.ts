import type { Item } from '../../mentions/mention.ts';
import { isOnlySentIn } from './ball-sent-in.ts';
import type { GoalMatch } from './match-patterns.ts';
import type { Refused } from './refusal.ts';
import { refusalsOf } from './refusals.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';
import { isPlaceOfGoal } from '../scorers/place-of-goal.ts';

/** Whether the words of a match say something else than a goal: whatever the pattern, or for this pattern. */
export function refuses(items: readonly Item[], { pattern, from, to, verb, noun }: GoalMatch): boolean {
  if (verb !== null && isNoVerb(items, verb, pattern.name)) return true;
  if (
    pattern.name === 'through' &&
    (isThroughHands(items, to) || isFrameOfGoal(items, from) || isOffBody(items, from, to))
  )
    return true;
  if (noun !== null && isNoNoun(items, { from, to, noun }, pattern.name)) return true;
  const found: Refused = { items, own: items.slice(from, to), from, to, verb, noun, head: items[verb ?? noun ?? from] };
  return refusalsOf(pattern.name).some((refusal) => refusal.refuses(found));
}

/** "her effort squirming through Costa's hands": she is the keeper. */
function isThroughHands(items: readonly Item[], to: number): boolean {
  const owner = items.findIndex((item, at) => at >= to - 1 && at <= to && /^'s?$/u.test(item.word));
  return owner > 0 && /^(?:hands|legs|fingers|gloves|grasp|arms|fingertips|hold)$/u.test(items[owner + 1]?.word ?? '');
}

/** "a shot that went in via Costa's shoulder", "via the heel of Costa": whom it hit on its way. */
function isOffBody(items: readonly Item[], from: number, to: number): boolean {
  const via = items.findLastIndex(({ word }, at) => at >= from && at < to && /^(?:via|through)$/u.test(word));
  const owner = items.findIndex(({ word }, at) => at >= to - 1 && at <= to && /^'s?$/u.test(word));
  return via >= 0 && [...items.slice(via, to), ...(owner > 0 ? items.slice(owner + 1, owner + 3) : [])].some(isBody);
}

const isBody = ({ word }: Item): boolean =>
  /^(?:shoulder|knee|heel|boot|back|leg|thigh|shin|chest|hip|toe|ankle|foot|backside|elbow|outstretched|deflection)$/u.test(
    word,
  );

/** "hit the frame of the goal through Costa" */
function isFrameOfGoal(items: readonly Item[], from: number): boolean {
  return items[from - 1]?.word === 'the' && items[from - 2]?.word === 'of' && items[from - 3]?.wordClass === 'no-goal';
}

/** The verb is none, or one of something else than scoring. */
function isNoVerb(items: readonly Item[], verb: number, name: string): boolean {
  const { word = '', wordClass } = items[verb] ?? {};
  const before = items[verb - 1]?.word ?? '';
  // "save a well-struck shot": it says which shot.
  if (before === '-' && items.slice(verb + 1, verb + 3).some((item) => struck.has(item.wordClass ?? ''))) return true;
  // "kept the score at 1-0": the word is a noun.
  if (word === 'score' && /^(?:the|a|that|this|final|half-time)$/u.test(before)) return true;
  // "a clear goal scoring chance", "a scoring streak": what it describes is no goal.
  if (
    word === 'scoring' &&
    /^(?:chance|opportunity|opening|position|record|form|run|streak|touch|spree|boots|charts?)s?$/u.test(
      items[verb + 1]?.word ?? '',
    )
  )
    return true;
  // "with a composed finish beyond Costa": a noun.
  // "take a touch and slot past Costa"
  if (/^(?:touch|drive|strike|volley|lob|chip|flick|head)$/u.test(word) && /^(?:a|an|his|her|the)$/u.test(before))
    return true;
  if (/^finish /u.test(word) && !/^(?:to|and|then|could|did)$/u.test(before)) return true;
  if (isOnlySentIn(items, verb) || isDone(items, verb, name)) return true;
  // "turned in a fine performance"
  if (
    /^(?:turn|put)(?:ed|s|ing)? in$/u.test(word) &&
    items.slice(verb + 1, verb + 8).some((item) => /^(?:performance|display|shift|save)s?$/u.test(item.word))
  )
    return true;
  if (isPassTo(items, verb) || isNounIn(word, before)) return true;
  return wordClass === 'shot' && !isShotVerb(items, verb);
}

const struck: ReadonlySet<string> = new Set(['shot', 'free-kick', 'penalty', 'assist-noun']);

/** "slid in Verdi": the ball went to him; "slid in Verdi's cross" is a goal. */
function isPassTo(items: readonly Item[], verb: number): boolean {
  const name = items[verb + 1]?.wordClass === 'role' ? verb + 2 : verb + 1;
  return (
    /^(?:slid|slides|sliding|slip\w*|play\w*|thread\w*|slotted|slots|slotting|poked|rolled|clipped|fed) in$/u.test(
      items[verb]?.word ?? '',
    ) &&
    isPerson(items[name]) &&
    !isPossessive(items, name)
  );
}

/** "with his head in his hands": a noun and where it is. */
function isNounIn(word: string, before: string): boolean {
  return (
    /^(?:head|foot|touch|drive|strike|volley|lob|chip|flick) in$/u.test(word) &&
    /^(?:his|her|their|the|a)$/u.test(before)
  );
}

/** The noun is no goal, or not his. */
function isNoNoun(
  items: readonly Item[],
  { from, to, noun }: Readonly<Record<'from' | 'to' | 'noun', number>>,
  name: string,
): boolean {
  const { word, wordClass } = items[noun] ?? {};
  if (isPlaceOfGoal(items, noun)) return true;
  // "his own goal-bound header"
  if (wordClass === 'own-goal' && items[noun + 1]?.word === '-') return true;
  // "equalised from Verdi's free kick": he has given the ball.
  if (wordClass === 'free-kick' && isService(items, from)) return true;
  if (shotDeeds.has(name) && isTakenUp(items, noun, to)) return true;
  // "a double save from Verdi"
  if (
    wordClass === 'brace' &&
    /^(?:saves?|stops?|blocks?|chances?|substitutions?|changes?|acts?|blows?)$/u.test(items[noun + 1]?.word ?? '')
  )
    return true;
  // "winner" is a goal, "victory" is not.
  return !/^(?:through|owed-to|the-winner)$/u.test(name) && wordClass === 'victory' && word !== 'winner';
}

/** "from Verdi's free kick": what a goal came from. */
function isService(items: readonly Item[], name: number): boolean {
  return /^(?:from|off|after|following|meeting|met|to)$/u.test(items[startOfName(items, name) - 1]?.word ?? '');
}

/** "…, then finished": the subject is the one of the clause before. */
function isThen({ word }: Item, at: number, items: readonly Item[]): boolean {
  return word === 'then' && /^(?:,|and|but|before)$/u.test(items[at - 1]?.word ?? '');
}

/** Patterns in which a shot has done what a verb further on says. */
const shotDeeds = new Set(['shot-did', 'shot-was-enough', 'shot-name-did']);

/** "from Rossi's free kick, and Verdi made it two", "after Rossi's shot hit a post, then made it two": behind the joint another has done it. */
function isTakenUp(items: readonly Item[], noun: number, to: number): boolean {
  const between = items.slice(noun + 1, to - 1);
  if (between.some(({ wordClass }) => wordClass === 'no-goal') || between.some(isThen)) return true;
  return items.slice(noun, to).some(
    ({ word }, index) =>
      (/^(?:and|but|before|while|when|as|until)$/u.test(word) &&
        items.slice(noun + index, Math.min(to, noun + index + 5)).some(isPerson)) ||
      // "failed to hold Verdi's shot, Rossi was there to tap in"
      (word === ',' && isPerson(items[noun + index + 1]) && items[noun + index + 2]?.type === 'WORD'),
  );
}

/** "was fired", "was forced into goal": done to him, not by him. */
function isDone(items: readonly Item[], verb: number, name: string): boolean {
  return (
    !name.startsWith('passive') &&
    items[verb]?.wordClass === 'strike' &&
    /^(?:was|were|been|being|be)$/u.test(items[verb - 1]?.word ?? '')
  );
}

/** "turned and shot into the corner": of the nouns of shooting only "shot" is a verb, too, behind its subject. */
function isShotVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "was left unmarked to finish", "came on to strike twice"
  if (/^(?:finish|strike)$/u.test(items[at]?.word ?? '') && before?.word === 'to') return true;
  // "volleys Arden in front"
  if (items[at + 1]?.type === 'TEAM' && isPerson(before)) return true;
  return (
    items[at]?.word === 'shot' && (isPerson(before) || /^(?:and|who|he|she|then|before)$/u.test(before?.word ?? ''))
  );
}
