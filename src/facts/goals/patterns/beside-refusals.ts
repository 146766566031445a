import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import type { Refusal } from './refusal.ts';

/** What stands beside a goal, or leads to it, and looks like another: a cross that was met, a pass that the winner came of. */
export const besideRefusals: readonly Refusal[] = [
  // "met Rossi's cross with a header, making it 2-0"
  {
    of: 'shot-proving',
    refuses: ({ own }) => own.some(({ word, wordClass }) => wordClass === 'assist-noun' || service.test(word)),
  },
  // "failed to clear and Verdi nodded home Rossi's free kick": the goal is Verdi's
  {
    of: 'thanks-to-shot-of',
    refuses: ({ items, own, from }) => {
      const owner = own.findIndex((item, at) => isPerson(item) && isPossessive(items, from + at));
      return own
        .slice(1, owner)
        .some((item) => isPerson(item) || item.wordClass === 'score' || item.wordClass === 'strike');
    },
  },
  // "rose highest to head in a corner": told by what he rose for
  {
    of: 'punished-error',
    refuses: ({ own }) => own.slice(1).some(({ wordClass }) => wordClass === 'score' || wordClass === 'strike'),
  },
  // "Arden's lead was doubled by Rossi": told by the lead, which says whose it is
  {
    of: 'passive',
    refuses: ({ items, verb, head }) =>
      verb !== null &&
      head?.wordClass === 'widen' &&
      items.slice(Math.max(0, verb - 3), verb).some(({ wordClass }) => wordClass === 'advantage'),
  },
  // "produced a shot on 12 minutes"
  {
    of: 'produced-finish',
    refuses: ({ items, noun }) => !/(?:^| )finish$/u.test(items[noun ?? -1]?.word ?? ''),
  },
  { of: 'snatched-victory', refuses: ({ head }) => head?.word !== 'snatched victory' },
  // "put the ball over an open goal"
  { of: 'took-goal', refuses: ({ own }) => own.some(({ word }) => /^(?:over|wide|past)$/u.test(word)) },
  // "provided the winner for Rossi": Rossi scored it
  {
    of: 'took-goal',
    refuses: ({ items, head, noun }) =>
      /^(?:provid|suppl|serv)/u.test(head?.word ?? '') &&
      items[(noun ?? 0) + 1]?.word === 'for' &&
      items.slice((noun ?? 0) + 2, (noun ?? 0) + 5).some(isPerson),
  },
  // "got the ball in front of goal", "got a foot to it near goal": the goal is where, and not what
  {
    of: 'took-goal',
    refuses: ({ items, noun }) =>
      /^(?:of|on|in|to|towards?|near|before|front of|in front of)$/u.test(items[(noun ?? 0) - 1]?.word ?? ''),
  },
  // "levelled, Verdi playing in Rossi to finish": the last named does
  {
    of: 'ahead-and-finished',
    refuses: ({ own }) => {
      const to = own.findLastIndex(({ word }) => word === 'to');
      return (
        isPerson(own[to - 1]) &&
        /(?:^| )(?:in|through|up|out|feeding|finding|releasing|freeing)$/u.test(own[to - 2]?.word ?? '')
      );
    },
  },
  // "got a shot from distance"
  {
    of: 'struck-with',
    refuses: ({ head }) => !/^(?:struck|popped up|came up|stepped up) with$/u.test(head?.word ?? ''),
  },
  // "turned provider in the 72nd minute"
  { of: 'ball-in', refuses: ({ own }) => own.some(({ word }) => word === 'provider') },
  // "scored the winner thanks to a pass from Rossi"
  {
    of: 'goal-by',
    refuses: ({ own }) =>
      own.some(
        ({ word }, at) =>
          /^(?:from|by)$/u.test(word) &&
          (own[at - 1]?.wordClass === 'assist-noun' || service.test(own[at - 1]?.word ?? '')),
      ),
  },
];

const service =
  /^(?:pass|cross|corner|ball|delivery|knockdown|flick|flick-on|lay-off|cutback|through-ball|assist|centre)$/u;
