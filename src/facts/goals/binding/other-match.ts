import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { GoalReading } from '../readings/goal-reading.ts';

/** How far behind a goal its clause may name whom it was scored against. */
const reach = 8;
const ends = /^(?:[,;:.()]|and|but|when|as|before|after|while|with|from|past|who)$/u;

/**
 * Whether the clause of a goal sets it in another match than `placed`: "who scored against Castle on Sunday", "who got both as
 * Arden beat Castle 2-0 a week earlier", "won the first meeting 2-1 with goals from Rossi".
 */
export function isOfOtherMatch(
  story: Story,
  sentence: MarkedSentence,
  reading: GoalReading,
  placed: MatchFact,
): boolean {
  return isAgainstOthers(story, sentence.items, reading, placed) || isOfResultInPassing(story, sentence, reading);
}

/** "scored against Castle", "netted at Castle", where Castle plays in another match or in none that is told. */
function isAgainstOthers(story: Story, items: readonly Item[], { at, to }: GoalReading, placed: MatchFact): boolean {
  for (let index = at + 1; index < Math.min(items.length, to + reach); index += 1) {
    const { word = '' } = items[index] ?? {};
    if (index >= to && ends.test(word)) return false;
    if (!/^(?:against|versus|at)$/u.test(word)) continue;
    const side = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1];
    const team = side?.type === 'TEAM' ? story.teamOf(side) : null;
    if (team !== null && placed.teams.every(({ id }) => id !== team.id)) return true;
  }
  return false;
}

/** Words between a result and a goal, or a goal and a result, that make these of one match. */
const joins = /^(?:as|when|in|during|with|through|via)$/u;
const nearest = 6;

/** A result told in passing stands in the clause of the goal, and none of the matches that the report is about. */
function isOfResultInPassing(
  { matches }: Story,
  { items, start, end }: MarkedSentence,
  { from, to }: GoalReading,
): boolean {
  const told = matches.flatMap(({ main, evidence }) =>
    evidence
      .filter((each) => each.start >= start && each.end <= end)
      .map((span) => ({
        main,
        from: items.findIndex((item) => item.end > span.start),
        to: items.findLastIndex((item) => item.start < span.end) + 1,
      })),
  );
  if (told.length === 0 || told.some(({ main }) => main)) return false;
  return told.some((result) => {
    if (result.to > from && result.from < to) return true;
    const joint = result.to <= from ? items[result.to] : items[result.from - 1];
    const far = result.to <= from ? from - result.to : result.from - to;
    return far <= nearest && joint !== undefined && (joins.test(joint.word) || joint.wordClass === 'due-to');
  });
}
