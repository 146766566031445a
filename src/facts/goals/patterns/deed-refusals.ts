import type { Item } from '../../mentions/mention.ts';
import { isTakenUp } from './own-doing.ts';
import { isDoneByPass, passesOn } from './passes-on.ts';
import type { Refusal } from './refusal.ts';

/** "Referee Vos wiped out Rossi's goal for offside": taken back, and not levelled. */
function isOfReferees({ word }: Item): boolean {
  return /^(?:referee|official|linesman|assistant|var|offside|handball|foul|push)$/u.test(word);
}

/** What the patterns of deeds match besides goals. */
export const deedRefusals: readonly Refusal[] = [
  // "A first-half goal by Rossi and a Verdi strike in the 82nd minute": the minute is only that of the second
  {
    of: 'name-and-shot',
    refuses: ({ items, own, from }) =>
      own.some(
        ({ type }, at) => type === 'PERSON' && /^(?:by|from)$/u.test(items[from + at - 1]?.word ?? '') && at <= 6,
      ),
  },
  {
    of: /^(?:wiped-out-goal|goal-wiped-out|lead-that-was-cancelled)$/u,
    refuses: ({ items, from, to, head }) =>
      head?.wordClass === 'no-goal' &&
      (head.word !== 'wiped out' || items.slice(Math.max(0, from - 3), to + 4).some(isOfReferees)),
  },
  // "Rossi headed the ball into Verdi's path to score": he gave it
  { of: 'verb', refuses: ({ items, verb }) => verb !== null && isIntoPath(items, verb) },
  {
    of: 'ahead-when',
    refuses: ({ items, to }) => items.slice(to - 1, to + 6).some((_, at) => isIntoPath(items, to - 1 + at)),
  },
  // "and Rossi broke clear": told further on, if he scored; "and Rossi latched on to it and found Verdi" is another's
  {
    of: 'and-pounced',
    refuses: ({ items, to, head }) =>
      !/^(?:punish|pounc|capitali|snap|took adv|takes adv|profit|seiz)/u.test(head?.word ?? '') ||
      isTakenUp(items, to - 1),
  },
  // "Arden hit back after Rossi had scored": only of a person
  { of: 'hit-back', refuses: ({ head }) => !/^(?:hit|hits|struck|strikes|fired) back$/u.test(head?.word ?? '') },
  // "was left to explain": only what falls to him to do
  { of: 'left-to', refuses: ({ own }) => own[0]?.wordClass === 'stance' && own[0].word !== 'was left' },
  // "undone by Rossi's pace": only a lead that is lost
  {
    of: 'pegged-back-by',
    refuses: ({ head, items, own, from }) =>
      !/^(?:(?:was |were )?(?:pegged back|breached)|back)$/u.test(head?.word ?? '') ||
      (/breached$/u.test(head?.word ?? '') && !own.some(({ type }) => type === 'MINUTE')) ||
      (head?.word === 'back' && !/^(?:pegged|hauled|reeled)$/u.test(items[from - 1]?.word ?? '')),
  },
  // "made them pay by picking out Verdi": he gave the ball
  {
    of: 'made-pay',
    refuses: ({ items, to }) => items.slice(to - 1, to + 2).some((_, at) => passesOn(items, to - 1 + at)),
  },
  // "scored with their first three penalties and had Rossi to thank, her effort squirming through": kicks of a shootout
  { of: 'his-shot-beating', refuses: ({ items }) => items.some(({ word }) => word === 'penalties') },
  // "almost allowed Rossi a tap-in", "failed to give Rossi a goal"
  {
    of: 'gifted-tap-in',
    refuses: ({ items, from, noun }) =>
      !/tap - in$|^(?:winner|equali[sz]er|leveller|opener|opening goal)s?$/u.test(items[noun ?? -1]?.word ?? '') ||
      items.slice(Math.max(0, from - 3), from).some(({ word }) => hardly.test(word)),
  },
  // "sealed it by squaring for Verdi to score"
  {
    of: /^(?:sealed|verb)$/u,
    refuses: ({ head, items, to }) =>
      (head?.wordClass === 'seal' || doneInAll.test(head?.word ?? '')) && isDoneByPass(items, to),
  },
  // "sealed Arden's victory with a save from Verdi's kick": a keeper's deed
  { of: /^sealed/u, refuses: ({ items, to }) => isSave(items, to) },
];

/** "nodded it into Verdi's path", "headed down into the path of Verdi" */
function isIntoPath(items: readonly Item[], verb: number): boolean {
  const scores = items[verb - 1]?.word === 'to';
  if (!scores && items[verb]?.wordClass !== 'strike') return false;
  const [first, last] = scores ? [verb - 5, verb] : [verb, verb + 8];
  const path = items.findIndex(({ word }, at) => at > first && at <= last && word === 'path');
  if (path < 0 || items.slice(Math.min(verb, path), Math.max(verb, path)).some(({ word }) => /^[,;]$/u.test(word)))
    return false;
  const owned = items[path - 1]?.word === "'s" || items[path - 1]?.word === "'";
  return (
    (owned && items[path - 2]?.type === 'PERSON') ||
    (items[path + 1]?.word === 'of' && items[path + 2]?.type === 'PERSON')
  );
}

const hardly = /^(?:almost|nearly|to|not|could|would|might|should|n't)$/u;

const doneInAll = /^(?:complet|round|made|settl|put the|cap|crown)/u;

/** "with a brilliant save", "as he saved": what he did then, where no goal or shot of his is told before. */
function isSave(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + 16);
  const save = behind.findIndex(({ word }) => /^(?:save|saves|saved|saving|stop)$/u.test(word));
  return (
    save >= 0 &&
    !behind
      .slice(0, save)
      .some(
        ({ word, wordClass, type }) =>
          /^(?:shot|goal|strike|score|into-net)$/u.test(wordClass ?? '') || /^[;,]$/u.test(word) || type === 'PERSON',
      )
  );
}
