import type { Refusal } from './refusal.ts';

/** What somebody did besides scoring, which another then did, too. */
const otherDeed = /^(?:sent-off|yellow-card|red-card|no-goal|cautioned|make-way)$/u;

/** How far back in the sentence such a deed may stand. */
const reach = 24;

/** What the patterns of goals told by goals before match besides: another did something else, or it is of another side. */
export const againRefusals: readonly Refusal[] = [
  // "drew 1-1 with Borough, who will have a replay after Rossi's header": theirs
  {
    of: 'score-after-shot',
    refuses: ({ own }) =>
      own.some(({ type }, at) => type === 'TEAM' && own[at + 1]?.word === ',' && own[at + 2]?.wordClass === 'who'),
  },
  // "was booked and Rossi followed suit"
  {
    of: /^(?:followed-suit|did-likewise)$/u,
    refuses: ({ items, from }) =>
      items
        .slice(Math.max(0, from - reach), from)
        .some(
          ({ wordClass, word }) =>
            otherDeed.test(wordClass ?? '') || /^(?:booked|limped|injured|substituted)$/u.test(word),
        ),
  },
];
