import type { GoalMention } from '../binding/goal-mention.ts';

/**
 * The goals told without those that a list of scorers gives to another: "the striker turned it in after 62 minutes" is
 * of the one listed for that minute, whoever the words before were about.
 */
export function withoutListed(mentions: readonly GoalMention[]): readonly GoalMention[] {
  const listed = mentions.filter(({ reading }) => reading.rule === 'lineup-goals');
  if (listed.length === 0) return mentions;
  return mentions.filter(({ reading, match, scorer }) => {
    const [time, ...more] = reading.minutes;
    if (reading.scorer.kind === 'named' || time === undefined || more.length > 0) return true;
    const same = listed.filter(
      (each) => each.match === match && each.reading.minutes.some(({ minute }) => minute === time.minute),
    );
    return same.length === 0 || same.some((each) => each.scorer === scorer);
  });
}
