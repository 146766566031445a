import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import { canBeOf } from './can-be-of.ts';
import type { GoalMention } from './goal-mention.ts';

/**
 * "Arden go top as Rossi hits three" above a report in which Rossi scores for Castle: a headline joins matches that the text keeps
 * apart, so that a goal of it is of the match in which the text has its scorer, if that is one.
 */
export function withHeadlineGoals(story: Story, mentions: readonly GoalMention[]): readonly GoalMention[] {
  const { article, sentences } = story.marked;
  const isOfHeadline = ({ reading }: GoalMention): boolean =>
    article.blocks[sentences[reading.sentence]?.block ?? -1]?.kind === 'headline';
  if (!mentions.some(isOfHeadline)) return mentions;
  const told = new Map<string, Set<MatchFact>>();
  for (const mention of mentions) {
    if (isOfHeadline(mention)) continue;
    const name = story.people.fullName(mention.scorer);
    told.set(name, (told.get(name) ?? new Set()).add(mention.match));
  }
  return mentions.map((mention) => {
    const [match, ...others] = told.get(story.people.fullName(mention.scorer)) ?? [];
    if (match === undefined || others.length > 0 || !isOfHeadline(mention) || sharesSide(match, mention.match))
      return mention;
    return canBeOf(mention.reading, match) ? { ...mention, match, team: null } : mention;
  });
}

const sharesSide = (one: MatchFact, other: MatchFact): boolean =>
  one.teams.some(({ id }) => other.teams.some((team) => team.id === id));
