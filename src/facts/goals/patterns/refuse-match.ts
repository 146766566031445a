import type { Item } from '../../mentions/mention.ts';
import { isOnlySentIn } from './ball-sent-in.ts';
import type { GoalMatch } from './match-patterns.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';
import { isPlaceOfGoal } from '../scorers/place-of-goal.ts';

/** Whether the words of a match say something else than a goal. */
export function refuses(items: readonly Item[], { pattern, from, to, verb, noun }: GoalMatch): boolean {
  const own = items.slice(from, to);
  if (noun !== null && isPlaceOfGoal(items, noun)) return true;
  // "an own goal and a strike by Rossi": the strike is his, the own goal is not.
  if (pattern.name === 'own-goal-by' && noun !== null && items[noun]?.wordClass !== 'own-goal') return true;
  // "kept the score at 1-0": the word is a noun.
  if (
    verb !== null &&
    items[verb]?.word === 'score' &&
    /^(?:the|a|that|this|final|half-time)$/u.test(items[verb - 1]?.word ?? '')
  )
    return true;
  if (verb !== null && isOnlySentIn(items, verb)) return true;
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
    items
      .slice(putIn(items, from), noun)
      .some((item, at, all) => /^(?:of|from|for|to|with|after|in)$/u.test(item.word) && all[at + 1]?.word !== 'be')
  )
    return true;
  // "Rossi, who deflected in a shot by Verdi": the verb has a subject of its own.
  if (
    pattern.name === 'passive' &&
    verb !== null &&
    /^(?:,|and)$/u.test(items[from]?.word ?? '') &&
    /^(?:a|an|the)$/u.test(items[verb + 1]?.word ?? '')
  )
    return true;
  // "turn their fine home form into points"
  if (pattern.name === 'ball-home' && homeOf.test(items[to]?.word ?? '')) return true;
  // "brought in home supporters"
  if (
    pattern.name === 'ball-home' &&
    verb !== null &&
    /^(?:put|get)$/u.test(items[verb]?.wordClass ?? '') &&
    items[verb + 1]?.word === 'in'
  )
    return true;
  // "Rossi headed in, finishing from close range after the keeper spilled a shot by Verdi"
  if (
    pattern.name === 'passive' &&
    (/ing\b/u.test(items[verb ?? from]?.word ?? '') || own.some(({ word }) => word === 'from'))
  )
    return true;
  // "on 23 minutes and needed a Rossi goal"
  if (pattern.name === 'goal-name' && own.some(({ word }) => word === 'and')) return true;
  // "his own goal-bound header"
  if (noun !== null && items[noun]?.wordClass === 'own-goal' && items[noun + 1]?.word === '-') return true;
  if (pattern.name === 'the-winner') return !/winner$|scorer$/u.test(items[noun ?? from]?.word ?? '');
  // "with a composed finish beyond Costa": a noun.
  if (
    verb !== null &&
    /^finish /u.test(items[verb]?.word ?? '') &&
    !/^(?:to|and|then|could|did)$/u.test(items[verb - 1]?.word ?? '')
  )
    return true;
  // "equalised from Verdi's free kick": he has given the ball.
  if (noun !== null && items[noun]?.wordClass === 'free-kick' && isService(items, from)) return true;
  if (noun !== null && shotDeeds.has(pattern.name) && isTakenUp(items, noun, to)) return true;
  // "fired over with the goal at his mercy", "was unhappy with the late goal": not one of his.
  if (pattern.name === 'with-goal' && items[noun ?? from]?.word === 'goal' && isDefinite(own)) return true;
  // "Rossi's goal cancelled out Costa's": his did it, and is told by what it did.
  if (
    pattern.name === 'shot-cancelled' &&
    !own.some((item) => /^(?:been|was|were)$/u.test(item.word)) &&
    items[to]?.word !== 'by'
  )
    return true;
  if (pattern.name === 'goal-came' && passesOn(items, to)) return true;
  if (pattern.name === 'wiped-out-by' && items[verb ?? from]?.word !== 'wiped out') return true;
  if (pattern.name === 'struck-with-time-left' && items[verb ?? from]?.word !== 'struck with') return true;
  if (pattern.name === 'ahead-as' && isStopped(items, to)) return true;
  // "put Arden on top of the table"
  if (pattern.name.startsWith('put-') && items[to - 1]?.word === 'on top' && items[to]?.word === 'of') return true;
  if (pattern.name === 'with-finish') return !/finish(?:es)?$/u.test(items[noun ?? from]?.word ?? '');
  if (pattern.name === 'came-through') return items[verb ?? from]?.word !== 'came through';
  if (pattern.name === 'ball-in')
    return own.some((item) => passes.test(item.word)) && !own.some((item) => isPerson(item));
  if (/^shot-(?:into|beat)/u.test(pattern.name) && isHitBefore(items, from)) return true;
  // "Rossi's shot looked to have crossed the line": it had not.
  if (pattern.name === 'shot-into-net' && own.some(({ word }) => /^(?:looked|appeared|seemed)$/u.test(word)))
    return true;
  // "Verdi's header was helped over the line by Rossi": the last touch is another's.
  if (
    /^shot-(?:into-net|went-in)$/u.test(pattern.name) &&
    items[to]?.word === 'by' &&
    own.some(({ word }) => word === 'was')
  )
    return true;
  if (pattern.name === 'shot-went-in')
    return own.some((item) => item.word === 'off' || item.word === 'clearance' || passes.test(item.word));
  if (pattern.name === 'delivery-went-in' && /^(?:was|deflect|turned|forced)/u.test(items[to - 1]?.word ?? ''))
    return true;
  // "replied with Rossi (44)" tells goals, "got Rossi (44)" none.
  if (
    pattern.name === 'answered-with' &&
    items[noun ?? from]?.wordClass === 'get' &&
    !/ with$/u.test(items[noun ?? from]?.word ?? '')
  )
    return true;
  if (
    pattern.name === 'shot-in-vain' &&
    own.some(({ wordClass, word }) => wordClass === 'no-goal' && word !== 'in vain')
  )
    return true;
  // "saw his cross sliced into his own net by Costa"
  if (pattern.name === 'own-net' && items[to]?.word === 'by' && items.slice(to, to + 4).some(isPerson)) return true;
  // "with Rossi's shot turned over the line by Verdi"
  if (pattern.name === 'thanks-to-shot-of' && isTurnedIn(items, to)) return true;
  if (
    pattern.name === 'shot-for-goal' &&
    noun !== null &&
    (isTurnedIn(items, noun + 1) || items.slice(noun, to).some(isPerson))
  )
    return true;
  if (pattern.name === 'shot-scored') return !/net$|corner$|target$|mark$/u.test(items[to - 1]?.word ?? '');
  // "pulled one back through Rossi": whoever stands before, it is his.
  if (pattern.name === 'verb' && items[from + 1]?.word === 'through' && items.slice(from + 2, from + 5).some(isPerson))
    return true;
  if (pattern.name === 'verb' && (isStruckBody(items, from) || isOwnedShot(items, from))) return true;
  if (pattern.name === 'shot-did' && (items[to - 1]?.word === 'struck' || items[to - 2]?.word === 'was')) return true;
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

/** "Rossi's shot was turned in by Verdi": the last touch is another's. */
function isTurnedIn(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + 10);
  const by = behind.findIndex(({ word }) => word === 'by');
  return (
    by > 0 &&
    behind.slice(0, by).some(({ word, wordClass }) => /^(?:was|were|being)$/u.test(word) || wordClass === 'strike') &&
    behind.slice(0, by).every(({ type, word }) => type === 'WORD' && !/^(?:and|but|when|as)$/u.test(word)) &&
    behind.slice(by, by + 4).some(isPerson)
  );
}

/** "when Rossi broke clear and was brought down": he did not score then. */
function isStopped(items: readonly Item[], at: number): boolean {
  return (
    /^(?:and|but|,)$/u.test(items[at]?.word ?? '') &&
    items
      .slice(at + 1, at + 4)
      .some(({ word }) =>
        /^(?:fouled|tripped|felled|upended|bundled over|brought down|hauled down|brought|hauled|pulled)$/u.test(word),
      )
  );
}

/** "the opener came when Rossi picked out Verdi": he gave the ball. */
function passesOn(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass } = items[at] ?? {};
  return (
    wordClass === 'serve' ||
    wordClass === 'set-up' ||
    /^(?:picked|found|fed|released|crossed|squared|played|slipped|threaded|laid|swung|whipped|floated|delivered|freed|centred)$/u.test(
      word,
    )
  );
}

/** What is at home, where "home" is no place of the ball. */
const homeOf =
  /^(?:form|advantage|record|support|supporters|fans|crowd|run|win|wins|games?|match|matches|side|ground|debut|soil|leg|tie|defeat|victory)$/u;

/** "from Verdi's free kick": what a goal came from. */
function isService(items: readonly Item[], name: number): boolean {
  return /^(?:from|off|after|following|meeting|met|to)$/u.test(items[startOfName(items, name) - 1]?.word ?? '');
}

/** "with the goal", "with the late goal"; "with the only goal" tells which. */
function isDefinite(own: readonly Item[]): boolean {
  return (
    own[1]?.word === 'the' &&
    !own.some(
      ({ type, word }) => type === 'ORDINAL' || /^(?:only|opening|winning|decisive|deciding|final|last)$/u.test(word),
    )
  );
}

/** Patterns in which a shot has done what a verb further on says. */
const shotDeeds = new Set(['shot-did', 'shot-was-enough', 'shot-name-did']);

/** "from Rossi's free kick, and Verdi made it two": behind the joint another has done it. */
function isTakenUp(items: readonly Item[], noun: number, to: number): boolean {
  return items
    .slice(noun, to)
    .some(
      ({ word }, index) =>
        /^(?:and|but|before|while)$/u.test(word) &&
        items.slice(noun + index, Math.min(to, noun + index + 5)).some(isPerson),
    );
}

/** "Costa's pass before firing in": what the ball came from is no shot, and what follows is done by another. */
const passes = /^(?:pass|cross|centre|corner|throw|assist|through-ball|lay-off|cutback|flick-on|rebound|before)$/u;

/** "diverted Rossi's shot into the net": another has the last touch. */
function isHitBefore(items: readonly Item[], name: number): boolean {
  const before = items[startOfName(items, name) - 1];
  return before !== undefined && /^(?:strike|beat|put|get|score|won|lost)$/u.test(before.wordClass ?? '');
}

/** Behind "put in", whose "in" is part of the verb: "put in the winner". */
function putIn(items: readonly Item[], from: number): number {
  return items[from + 1]?.word === 'in' && /^(?:put|strike)$/u.test(items[from]?.wordClass ?? '') ? from + 2 : from + 1;
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

/** Words of keeping a ball out. */
const saves =
  /^(?:sav(?:e|es|ed|ing)|den(?:y|ied|ying)|palm(?:s|ed|ing)?|parr(?:y|ied|ying)|tip(?:s|ped|ping)?|block(?:s|ed|ing)?|push(?:es|ed|ing)?|claw(?:s|ed|ing)?|keep|kept|keeping|repel(?:s|led|ling)?)$/u;
/** Where something else than the saves is told. */
const endsSaves = /^(?:but|before|until|when|only|while|then|after|;)$/u;
const farthestSave = 24;

/** "palmed away Rossi's 60th-minute effort", "saving a shot from Verdi and Rossi's effort in the 60th": what is done to the shot stands before its owner. */
function isSaved(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farthestSave); at -= 1) {
    const { word = '', wordClass } = items[at] ?? {};
    if (endsSaves.test(word)) return false;
    if (saves.test(word)) return true;
    if (at >= from - 3 && (wordClass === 'no-goal' || wordClass === 'away')) return true;
  }
  return false;
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
    !name.startsWith('passive') &&
    items[verb]?.wordClass === 'strike' &&
    /^(?:was|were|been|being|be)$/u.test(items[verb - 1]?.word ?? '')
  );
}
/** "turned and shot into the corner": of the nouns of shooting only "shot" is a verb, too, behind its subject. */
function isShotVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    items[at]?.word === 'shot' && (isPerson(before) || /^(?:and|who|he|she|then|before)$/u.test(before?.word ?? ''))
  );
}
