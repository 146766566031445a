import { againRefusals } from './again-refusals.ts';
import { besideRefusals } from './beside-refusals.ts';
import type { Item } from '../../mentions/mention.ts';
import { ownGoalRefusals } from './own-goal-refusals.ts';
import { deedRefusals } from './deed-refusals.ts';
import { passes, shotRefusals } from './shot-refusals.ts';
import { whenRefusals } from './when-refusals.ts';
import { eventRefusals } from './event-refusals.ts';
import { finishRefusals } from './finish-refusals.ts';
import { sparedRefusals } from './spared-refusals.ts';
import { keeperRefusals } from './keeper-refusals.ts';
import type { Refusal } from './refusal.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import { isTurn } from './tighten-match.ts';
import { isOwnDoing } from './own-doing.ts';
import { isOwnedShot, isStruckBody } from './shot-fates.ts';

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
  ...besideRefusals,
  ...ownGoalRefusals,
  ...finishRefusals,
  ...sparedRefusals,
  ...againRefusals,
  ...eventRefusals,
  // "from the penalty spot and headed in Costa's free kick": what Costa gave is the object of a goal
  {
    of: 'and-shot-of',
    refuses: ({ items, from }) =>
      items
        .slice(Math.max(0, from - 2), from)
        .some(({ wordClass, type }) => type === 'WORD' && /^(?:score|strike|get)$/u.test(wordClass ?? '')),
  },
  // "chipped in with another and Rossi got the consolation": that one is Rossi's
  {
    of: /^(?:took|struck|with)-goal$/u,
    refuses: ({ items, verb, noun }) =>
      verb !== null &&
      noun !== null &&
      items.slice(verb, noun).some(
        ({ word }, at) =>
          (/^(?:and|,|while|but)$/u.test(word) && isPerson(items[verb + at + 1])) ||
          // "got the other, before two late goals by Costa": what comes behind is another
          (word === 'before' && items[verb + at - 1]?.word === ','),
      ),
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
  // "the fourth penalty was struck over by Rossi"
  {
    of: /^(?:passive|deadlock-broken-by)$/u,
    refuses: ({ items, to, verb, from }) =>
      has(items.slice(verb ?? from, to), /^(?:over|wide|high|against)$/u) &&
      items[to - 1]?.type === 'PERSON' &&
      has(items.slice(verb ?? from, to), /^by$/u),
  },
  // "Rossi headed in, finishing from close range after the keeper spilled a shot by Verdi"
  {
    of: 'passive',
    refuses: ({ items, head, own, verb, to }) =>
      /ing\b/u.test(head?.word ?? '') ||
      has(own, /^(?:from|after|following)$/u) ||
      // "were reduced to ten by a red card for Costa"
      own.some(({ wordClass }) => wordClass === 'red-card') ||
      (verb !== null && items.slice(verb, to).some(({ wordClass }) => wordClass === 'assist-noun')),
  },
  // "collecting Verdi's lay-off and arrowing his shot into the corner": another shot
  {
    of: 'shot-went-in',
    refuses: ({ own }) => has(own, /^and$/u) && own.some(({ word }) => /^(?:his|her|it|the ball)$/u.test(word)),
  },
  // "hooked the ball over Costa": only what is lifted goes over a keeper and in
  {
    of: 'lifted-over-keeper',
    refuses: ({ head }) => !/^(?:lift|dink|chip|lob|clip|scoop|flick|loop|float)/u.test(head?.word ?? ''),
  },
  // "turned and volleyed past Verdi in the 88th minute": he was beaten
  {
    of: 'and-in-minute',
    refuses: ({ own }) =>
      own.some(({ word, wordClass }) => wordClass === 'strike' || /^(?:past|beyond|over|by)$/u.test(word)),
  },
  // "slid in late on Verdi": a tackle
  {
    of: 'verb',
    refuses: ({ items, to, head }) =>
      /^(?:slid|slides|sliding|went|flew) in$/u.test(head?.word ?? '') &&
      items.slice(to, to + 3).some(({ word }, at) => word === 'on' && items.slice(to + at, to + at + 4).some(isPerson)),
  },
  // "slotted in for the injured Verdi": a place in the side
  {
    of: 'verb',
    refuses: ({ items, to, head }) =>
      /^slot\w* in$/u.test(head?.word ?? '') && items[to]?.word === 'for' && items.slice(to, to + 5).some(isPerson),
  },
  // "turn their fine home form into points"
  { of: 'ball-home', refuses: ({ items, to }) => homeOf.test(items[to]?.word ?? '') },
  // "brought in home supporters"
  {
    of: 'ball-home',
    refuses: ({ items, verb, head }) =>
      verb !== null && /^(?:put|get)$/u.test(head?.wordClass ?? '') && items[verb + 1]?.word === 'in',
  },
  { of: 'ball-in', refuses: ({ own }) => has(own, passes) && !own.some(isPerson) },
  // "sent a perfect ball in": to somebody else
  {
    of: 'ball-in',
    refuses: ({ items, verb, own }) =>
      verb !== null && /^an?$/u.test(items[verb + 1]?.word ?? '') && own.some(({ word }) => word === 'ball'),
  },
  // "drove in from the left and shot wide": he ran.
  {
    of: 'ball-in',
    refuses: ({ items, verb }) =>
      verb !== null &&
      /^(?:drove|driv\w+|cut|cuts|cutting)$/u.test(items[verb]?.word ?? '') &&
      items[verb + 1]?.word === 'in' &&
      items[verb + 2]?.word === 'from' &&
      /^(?:left|right|flank|wing|touchline|byline)$/u.test(items[verb + 4]?.word ?? ''),
  },
  // "on 23 minutes and needed a Rossi goal"
  { of: 'goal-name', refuses: ({ own }) => has(own, /^and$/u) },
  { of: 'won-by-pouncing', refuses: ({ head }) => !/ing(?: |$)/u.test(head?.word ?? '') },
  // "the equaliser came …, and Rossi headed over": a participle goes on with what is told
  { of: 'came-and-struck', refuses: ({ items, to }) => !/ing\b/u.test(items[to - 1]?.word ?? '') },
  { of: 'the-winner', refuses: ({ items, noun, from }) => !/winner$|scorer$/u.test(items[noun ?? from]?.word ?? '') },
  // "Rossi adding to Verdi's opener": the opener is Verdi's
  {
    of: 'added-goals',
    refuses: ({ own }) => own.some((item, at) => isPerson(item) && isPossessive(own, at)),
  },
  // "fired over with the goal at his mercy", "was unhappy with the late goal": not one of his.
  {
    of: 'with-goal',
    refuses: ({ items, own, noun, from }) => items[noun ?? from]?.word === 'goal' && isDefinite(own),
  },
  // "top scorer with 10 league goals": so many nobody scores in a match.
  {
    of: 'with-goal',
    refuses: ({ items, own, from }) =>
      own.some(({ mention }) => mention?.type === 'NUMBER' && mention.value > 5) ||
      has(items.slice(Math.max(0, from - 3), from + 2), /(?:^| )(?:top-?)?(?:scorer|marksman)$/u),
  },
  // "kept out efforts from Rossi and Verdi"
  {
    of: /^shots?-by$/u,
    refuses: ({ items, noun, from }) =>
      items.slice(Math.max(0, (noun ?? from) - 3), noun ?? from).some(({ wordClass }) => wordClass === 'no-goal'),
  },
  { of: 'goal-cancelled-by', refuses: ({ head }) => head?.word !== 'cancelled by' },
  { of: 'wiped-out-by', refuses: ({ head }) => head?.word !== 'wiped out' },
  { of: 'struck-with-time-left', refuses: ({ head }) => head?.word !== 'struck with' },
  // "with his head, after a run through midfield": only what was turned
  {
    of: 'through',
    refuses: ({ items, noun, from }) =>
      /^(?:around|round|head)$/u.test(items[noun ?? from]?.word ?? '') && !isTurn(items, noun ?? from),
  },
  { of: 'won-through', refuses: ({ head }) => !/ through$/u.test(head?.word ?? '') },
  { of: 'came-through', refuses: ({ head }) => head?.word !== 'came through' },
  // "Rossi was cancelled out by Verdi": Verdi levelled
  { of: 'cancelled-out', refuses: ({ items, to }) => items[to]?.word === 'by' },
  ...whenRefusals,
  ...deedRefusals,
  ...keeperRefusals,
  // "Arden went ahead through Verdi and doubled the lead when Rossi struck": it is told whose the second was
  { of: /^(?:verb|widen-lead)$/u, refuses: ({ items, verb, to }) => verb !== null && isByNext(items, verb, to) },
  // "put Arden on top of the table"
  { of: /^put-/u, refuses: ({ items, to }) => items[to - 1]?.word === 'on top' && items[to]?.word === 'of' },
  {
    of: 'with-finish',
    refuses: ({ items, noun, from }) => !/finish(?:es)?$/u.test(items[noun ?? from]?.word ?? ''),
  },
  ...shotRefusals,
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

/** "doubled their lead 11 minutes later when Rossi shot across goal": whose goal it was is told behind. */
function isByNext(items: readonly Item[], verb: number, to: number): boolean {
  const { word = '', wordClass } = items[verb] ?? {};
  if ((wordClass !== 'widen' && !/ (?:lead|advantage)$/u.test(word)) || isPerson(items[verb - 1])) return false;
  const joint = items.slice(to, to + 8).findIndex(({ word }) => /^(?:when|as)$/u.test(word));
  if (joint < 0) return false;
  const name = items.findIndex((item, at) => at > to + joint && at <= to + joint + 4 && isPerson(item));
  return name > 0 && isOwnDoing(items, name);
}

/** What is at home, where "home" is no place of the ball. */
const homeOf =
  /^(?:form|advantage|record|support|supporters|fans|crowd|run|win|wins|games?|match|matches|side|ground|faithful|following|followers|end|stands?|bench|dugout|terraces|contingent|public|spectators|players|team|stadium|debut|soil|leg|tie|defeat|victory)$/u;

/** "with the goal", "with the late goal"; "with the only goal" tells which. */
function isDefinite(own: readonly Item[]): boolean {
  return (
    own[1]?.word === 'the' &&
    !own.some(
      ({ type, word }) => type === 'ORDINAL' || /^(?:only|opening|winning|decisive|deciding|final|last)$/u.test(word),
    )
  );
}

/** Behind "put in", whose "in" is part of the verb: "put in the winner". */
function putIn(items: readonly Item[], from: number): number {
  return items[from + 1]?.word === 'in' && /^(?:put|strike)$/u.test(items[from]?.wordClass ?? '') ? from + 2 : from + 1;
}
