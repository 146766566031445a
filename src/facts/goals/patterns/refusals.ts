import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';

/** A match as its refusals see it. */
export interface Refused {
  readonly items: readonly Item[];
  /** The items of the match, `[from, to)`. */
  readonly own: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly verb: number | null;
  readonly noun: number | null;
  /** Its verb or noun. */
  readonly head: Item | undefined;
}

export interface Refusal {
  /** The pattern or patterns. */
  readonly of: string | RegExp;
  readonly refuses: (found: Refused) => boolean;
}

const has = (items: readonly Item[], words: RegExp): boolean => items.some(({ word }) => words.test(word));

/** What the patterns of a name match besides goals; worked out once for each. */
export function refusalsOf(name: string): readonly Refusal[] {
  let known = byName.get(name);
  if (known === undefined) {
    known = refusals.filter(({ of }) => (typeof of === 'string' ? of === name : of.test(name)));
    byName.set(name, known);
  }
  return known;
}

const byName = new Map<string, readonly Refusal[]>();

const refusals: readonly Refusal[] = [
  // "an own goal and a strike by Rossi": the strike is his, the own goal is not.
  { of: 'own-goal-by', refuses: ({ items, noun }) => noun !== null && items[noun]?.wordClass !== 'own-goal' },
  // "saw his cross sliced into his own net by Costa"
  {
    of: 'own-net',
    refuses: ({ items, to }) => items[to]?.word === 'by' && items.slice(to, to + 4).some(isPerson),
  },
  // "got a free kick for the winner"
  {
    of: /^(?:took|struck)-goal$/u,
    refuses: ({ items, from, noun }) =>
      noun !== null &&
      items
        .slice(putIn(items, from), noun)
        .some((item, at, all) => /^(?:of|from|for|to|with|after|in)$/u.test(item.word) && all[at + 1]?.word !== 'be'),
  },
  // "Rossi, who deflected in a shot by Verdi": the verb has a subject of its own.
  {
    of: 'passive',
    refuses: ({ items, from, verb }) =>
      verb !== null &&
      /^(?:,|and)$/u.test(items[from]?.word ?? '') &&
      /^(?:a|an|the)$/u.test(items[verb + 1]?.word ?? ''),
  },
  // "Rossi headed in, finishing from close range after the keeper spilled a shot by Verdi"
  { of: 'passive', refuses: ({ head, own }) => /ing\b/u.test(head?.word ?? '') || has(own, /^from$/u) },
  // "turn their fine home form into points"
  { of: 'ball-home', refuses: ({ items, to }) => homeOf.test(items[to]?.word ?? '') },
  // "brought in home supporters"
  {
    of: 'ball-home',
    refuses: ({ items, verb, head }) =>
      verb !== null && /^(?:put|get)$/u.test(head?.wordClass ?? '') && items[verb + 1]?.word === 'in',
  },
  { of: 'ball-in', refuses: ({ own }) => has(own, passes) && !own.some(isPerson) },
  // "on 23 minutes and needed a Rossi goal"
  { of: 'goal-name', refuses: ({ own }) => has(own, /^and$/u) },
  { of: 'the-winner', refuses: ({ items, noun, from }) => !/winner$|scorer$/u.test(items[noun ?? from]?.word ?? '') },
  // "fired over with the goal at his mercy", "was unhappy with the late goal": not one of his.
  {
    of: 'with-goal',
    refuses: ({ items, own, noun, from }) => items[noun ?? from]?.word === 'goal' && isDefinite(own),
  },
  { of: 'goal-came', refuses: ({ items, to }) => passesOn(items, to) },
  { of: 'wiped-out-by', refuses: ({ head }) => head?.word !== 'wiped out' },
  { of: 'struck-with-time-left', refuses: ({ head }) => head?.word !== 'struck with' },
  { of: 'came-through', refuses: ({ head }) => head?.word !== 'came through' },
  { of: 'ahead-as', refuses: ({ items, to }) => isStopped(items, to) },
  // "put Arden on top of the table"
  { of: /^put-/u, refuses: ({ items, to }) => items[to - 1]?.word === 'on top' && items[to]?.word === 'of' },
  {
    of: 'with-finish',
    refuses: ({ items, noun, from }) => !/finish(?:es)?$/u.test(items[noun ?? from]?.word ?? ''),
  },
  // "Rossi's goal cancelled out Costa's": his did it, and is told by what it did.
  {
    of: 'shot-cancelled',
    refuses: ({ items, own, to }) => !has(own, /^(?:been|was|were)$/u) && items[to]?.word !== 'by',
  },
  { of: /^shot-(?:into|beat)/u, refuses: ({ items, from }) => isHitBefore(items, from) },
  // "Rossi's shot looked to have crossed the line": it had not.
  { of: 'shot-into-net', refuses: ({ own }) => has(own, /^(?:looked|appeared|seemed)$/u) },
  // "Verdi's header was helped over the line by Rossi": the last touch is another's.
  {
    of: /^shot-(?:into-net|went-in)$/u,
    refuses: ({ items, own, to }) => items[to]?.word === 'by' && has(own, /^was$/u),
  },
  { of: 'shot-went-in', refuses: ({ own }) => has(own, /^(?:off|clearance)$/u) || has(own, passes) },
  {
    of: 'delivery-went-in',
    refuses: ({ items, to }) => /^(?:was|deflect|turned|forced)/u.test(items[to - 1]?.word ?? ''),
  },
  // "with Rossi's shot turned over the line by Verdi"
  { of: 'thanks-to-shot-of', refuses: ({ items, to }) => isTurnedIn(items, to) },
  {
    of: 'shot-for-goal',
    refuses: ({ items, to, noun }) =>
      noun !== null && (isTurnedIn(items, noun + 1) || items.slice(noun, to).some(isPerson)),
  },
  { of: 'shot-scored', refuses: ({ items, to }) => !/net$|corner$|target$|mark$/u.test(items[to - 1]?.word ?? '') },
  {
    of: 'shot-in-vain',
    refuses: ({ own }) => own.some(({ wordClass, word }) => wordClass === 'no-goal' && word !== 'in vain'),
  },
  { of: 'shot-did', refuses: ({ items, to }) => items[to - 1]?.word === 'struck' || items[to - 2]?.word === 'was' },
  { of: 'shot-did', refuses: ({ items, to }) => !isGain(items, to) },
  { of: /^(?:minute-shot|shot-minute)$/u, refuses: ({ items, from }) => isSaved(items, from) },
  { of: 'with-shot', refuses: ({ own }) => has(own, /^ball$/u) },
  // "replied with Rossi (44)" tells goals, "got Rossi (44)" none.
  {
    of: 'answered-with',
    refuses: ({ head }) => head?.wordClass === 'get' && !/ with$/u.test(head.word),
  },
  // "pulled one back through Rossi": whoever stands before, it is his.
  {
    of: 'verb',
    refuses: ({ items, from }) => items[from + 1]?.word === 'through' && items.slice(from + 2, from + 5).some(isPerson),
  },
  { of: 'verb', refuses: ({ items, from }) => isStruckBody(items, from) || isOwnedShot(items, from) },
];

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

/** "with the goal", "with the late goal"; "with the only goal" tells which. */
function isDefinite(own: readonly Item[]): boolean {
  return (
    own[1]?.word === 'the' &&
    !own.some(
      ({ type, word }) => type === 'ORDINAL' || /^(?:only|opening|winning|decisive|deciding|final|last)$/u.test(word),
    )
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
