import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { LineupList } from '../../lineups/read-lineups.ts';
import { fold } from '../../tokens.ts';
import { nothingTold } from './listed-goal.ts';
import { matchesTold, matchesToldOf } from '../scorers/affiliations.ts';
import type { GoalMention } from '../binding/goal-mention.ts';

/** The match that a list of a footer belongs to: the one match of its team, else the one told before it. */
export function matchOfList(story: Story, { team, match }: LineupList): MatchFact | null {
  const fits = team === null ? matchesTold(story) : matchesToldOf(story, team.id);
  if (fits.length === 1) return fits[0] ?? null;
  return match !== null && fits.includes(match) ? match : null;
}

/** `Borough 2-1`: a side with its score, no scorer. */
const isSide = ({ teams }: MatchFact, name: string): boolean => teams.some((team) => fold(team.name) === fold(name));

/** The goals of the footers: `Goals: Bowyer 35, Dunne 75 og.`, listed under the side that gains. */
export function lineupGoals(story: Story, lists: readonly LineupList[]): readonly GoalMention[] {
  return lists
    .filter((list) => list.kind === 'goals')
    .flatMap((list) => {
      const match = matchOfList(story, list);
      if (match === null) return [];
      return list.entries
        .filter(({ name }) => !isSide(match, name))
        .map((entry): GoalMention => ({
          match,
          scorer: story.people.fullName(entry.name),
          team: list.team,
          together: 1,
          evidence: [{ article: story.marked.article.id, start: entry.start, end: entry.end }],
          reading: {
            ...nothingTold,
            rule: 'lineup-goals',
            strength: list.team === null ? 2 : 4,
            sentence: story.marked.sentences.length,
            from: 0,
            to: 0,
            at: entry.start,
            scorer: { kind: 'named', at: [] },
            how: entry.ownGoal ? 'own-goal' : entry.penalty ? 'penalty' : null,
            count: Math.max(1, entry.count ?? entry.minutes.length),
            minutes: entry.minutes,
            team: list.team,
            score: null,
          },
        }));
    });
}
