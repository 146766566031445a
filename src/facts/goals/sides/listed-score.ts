import type { MatchFact, Score } from '../../fact.ts';
import type { LineupList } from '../../lineups/read-lineups.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { goalsOf } from '../../lineups/scorer-lists.ts';

/** The goal of somebody whom the lists do not name: they leave out at least his. */
function isUnlisted({ slots }: ScorerGoals): boolean {
  const told = slots.flatMap(({ mentions }) => mentions.map(({ reading }) => reading));
  return told.every(({ rule }) => rule !== 'lineup-goals') && told.some(({ scorer }) => scorer.kind === 'named');
}

/** Of whom so many are listed the whole side is. */
const fewest = 10;

/**
 * How a match ended of which no sentence prints the score, where the line-ups of both sides are given and name the scorers
 * below them: all are listed there, and a side without such a list has none.
 */
export function listedScore(
  match: MatchFact,
  drawn: boolean,
  lists: readonly LineupList[],
  groups: readonly ScorerGoals[],
): Score | null {
  if (groups.some(isUnlisted)) return null;
  const [first, second] = match.teams.map(({ id }) => {
    const own = lists.filter(({ team }) => team?.id === id);
    const scorers = own.filter(({ kind }) => kind === 'goals').flatMap(({ entries }) => entries);
    const isWhole = own.some(({ kind, entries }) => kind === 'players' && entries.length >= fewest);
    // An own goal may be listed on either side.
    const isPlain = scorers.every(({ ownGoal, minutes }) => !ownGoal && minutes.length > 0);
    return isWhole && isPlain ? goalsOf(scorers) : null;
  });
  if (first == null || second == null || first + second === 0 || drawn !== (first === second)) return null;
  const ahead = first === second ? null : match.teams[first > second ? 0 : 1];
  return match.winner === null || match.winner.id === ahead?.id ? [first, second] : null;
}
