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

/** `Rossi (Arden) 22`, where Arden do not play in the match: who has scored most. */
const isOfOthers = ({ teams }: MatchFact, team: string | undefined): boolean =>
  team !== undefined && teams.every(({ id }) => id !== team);

/** The teams that the sentences name, by the words they print. */
function teamsPrinted({ marked: { article, sentences }, teamOf }: Story): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { items } of sentences)
    for (const item of items) {
      const team = item.type === 'TEAM' ? teamOf(item) : null;
      if (team !== null) printed.set(fold(article.text.slice(item.start, item.end)), team.id);
    }
  return printed;
}

/** The goals of the footers: `Goals: Bowyer 35, Dunne 75 og.`, listed under the side that gains. */
export function lineupGoals(story: Story, lists: readonly LineupList[]): readonly GoalMention[] {
  const others = lists.some(({ entries }) => entries.some(({ substitute }) => substitute !== null))
    ? teamsPrinted(story)
    : null;
  return lists
    .filter((list) => list.kind === 'goals')
    .flatMap((list) => {
      const match = matchOfList(story, list);
      if (match === null) return [];
      return list.entries
        .filter(
          ({ name, substitute }) =>
            !isSide(match, name) && !isOfOthers(match, others?.get(fold(substitute?.name ?? ''))),
        )
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
