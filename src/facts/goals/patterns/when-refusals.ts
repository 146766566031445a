import type { Item } from '../../mentions/mention.ts';
import { isOwnDoing } from './own-doing.ts';
import { passesOn } from './passes-on.ts';
import type { Refusal } from './refusal.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';

/** What the patterns of "when Rossi …" match besides goals: what he did then was something else. */
export const whenRefusals: readonly Refusal[] = [
  // "both goals came from unlikely sources as Rossi tapped in before Verdi finished", "came from corners, Rossi heading in the first": each did one of them
  {
    of: /^goal-(?:by|came|arrived)$/u,
    refuses: ({ own }) => {
      const from = own.findLastIndex(({ word }) => word === 'from' || word === 'by');
      const behind = own.slice(from + 1, -1);
      return (
        from >= 0 &&
        behind.some(
          ({ word }, at) =>
            /^(?:as|when|before|after)$/u.test(word) ||
            (word === ',' && behind[at - 1]?.wordClass !== 'role' && behind[at - 1]?.type !== 'PERSON'),
        )
      );
    },
  },
  { of: 'goal-came', refuses: ({ items, to }) => passesOn(items, to) },
  // "both goals came from corners, Rossi heading in the first": one of them
  { of: 'goal-came-two-did', refuses: ({ head }) => /goals$/u.test(head?.word ?? '') },
  // "the equaliser arrived when Rossi's low ball was turned into his own net by Costa"
  {
    of: 'goal-came',
    refuses: ({ items, to }) =>
      isPossessive(items, to - 1) &&
      items.slice(to, to + 5).some(({ wordClass }) => wordClass === 'assist-noun') &&
      items.slice(to, to + 12).some(({ wordClass }) => wordClass === 'own-net'),
  },
  // "came when Rossi made amends with a cross which was met by Verdi": he gave the ball
  {
    of: 'goal-came',
    refuses: ({ items, to }) => isCrossMet(items.slice(to, to + 16)),
  },
  // "the opener came when keeper Costa, caught by the wind, failed to hold a cross"
  {
    of: 'goal-came',
    refuses: ({ items, to }) =>
      items.slice(to, to + 3).some(({ wordClass }) => /^(?:unreal|no-goal|suffer)$/u.test(wordClass ?? '')),
  },
  { of: 'ahead-as', refuses: ({ items, to }) => isStopped(items, to) },
  {
    of: 'ahead-when',
    refuses: ({ items, from, to, noun }) =>
      isStanding(items, noun ?? from) || !isOwnDoing(items, to - 1) || isStopped(items, to) || isWished(items, from),
  },
  {
    of: 'lead-did-not-last',
    refuses: ({ items, to }) => !isOwnDoing(items, to - 1) || isStopped(items, to),
  },
  // "the advantage did not last as Rossi let fly": of those who were behind
  {
    of: 'ahead-when',
    refuses: ({ own }) => own.some(({ word }) => /^(?:last|lasted|lived|brief)$/u.test(word)),
  },
  {
    of: 'keeper-without-chance-when',
    refuses: ({ items, to }) => !isOwnDoing(items, to - 1) || isStopped(items, to),
  },
  // "made amends with a cross for Verdi"
  {
    of: 'verb',
    refuses: ({ items, head, to }) =>
      /^(?:made amends|atoned)/u.test(head?.word ?? '') &&
      /^(?:assist-noun|saves?|stops?|blocks?|tackles?)$/u.test(firstDeed(items.slice(to, to + 10))),
  },
];

/** "made amends with a header from Verdi's cross": what he did it with is the first of these. */
function firstDeed(items: readonly Item[]): string {
  const deed = items.find(
    ({ wordClass, word }) =>
      /^(?:assist-noun|shot|free-kick|penalty|goal)$/u.test(wordClass ?? '') ||
      /^(?:saves?|stops?|blocks?|tackles?)$/u.test(word),
  );
  return deed?.wordClass ?? deed?.word ?? '';
}

/** "when Rossi broke clear and was brought down": he did not score then. */
export function isStopped(items: readonly Item[], at: number): boolean {
  return (
    /^(?:and|but|,)$/u.test(items[at]?.word ?? '') &&
    items
      .slice(at + 1, at + 4)
      .some(({ word }) =>
        /^(?:fouled|tripped|felled|upended|bundled over|brought down|hauled down|brought|hauled|pulled)$/u.test(word),
      )
  );
}

/** "held the lead", "were level": how it stood, not what happened. */
export function isStanding(items: readonly Item[], at: number): boolean {
  // "doubled their lead when Rossi shot across goal"
  if (items.slice(Math.max(0, at - 4), at).some(({ wordClass }) => wordClass === 'widen')) return false;
  return /^(?:was|were|is|are|had|have|has|having|held|holds?|holding|kept|keep|led|leads?|leading|stayed|remained)\b/u.test(
    items[at]?.word ?? '',
  );
}

/** "a cross which was met by Verdi", "a corner headed in by Verdi" */
function isCrossMet(behind: readonly Item[]): boolean {
  const cross = behind.findIndex(({ wordClass }) => wordClass === 'assist-noun' || wordClass === 'free-kick');
  const end = behind.findIndex(({ word }) => word === ';');
  return (
    cross >= 0 &&
    behind.some(
      ({ word }, at) => word === 'by' && at > cross && (end < 0 || at < end) && behind.slice(at, at + 4).some(isPerson),
    )
  );
}

/** "had their chances to equalise, notably when Rossi's shot came off the post": they did not. */
export function isWished(items: readonly Item[], from: number): boolean {
  const before = items.slice(Math.max(0, from - 5), from + 1);
  return before.some(
    ({ word, wordClass }) => wordClass === 'unreal' || /^(?:chances?|opportunit(?:y|ies))$/u.test(word),
  );
}
