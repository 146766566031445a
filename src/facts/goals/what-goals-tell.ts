import type { Focus, Story } from '../discourse/story.ts';
import type { GoalFact, MatchFact, Score, TeamRef } from '../fact.ts';

interface Told {
  readonly facts: readonly GoalFact[];
  readonly homes: ReadonlyMap<string, TeamRef>;
  readonly scores: ReadonlyMap<string, Score>;
}

/**
 * The story with what only the goals tell of its matches: who was at home ("Brandt put the hosts ahead"), how one ended of
 * which no score is printed, and that one which may have been mentioned in passing alone is reported at all.
 */
export function withWhatGoalsTell(story: Story, { facts, homes, scores }: Told): Story {
  if (homes.size === 0 && story.unscored.size === 0) return story;
  const scored = new Set(facts.map((goal) => goal.match));
  const matches = story.matches
    .filter(({ key }) => story.unscored.get(key)?.tentative !== true || scored.has(key))
    .map((match) => withScore(withHome(match, homes), scores));
  const kept = new Map(matches.map((match) => [match.key, match]));
  const focus = withoutLeftOut(story.focus, kept);
  const of = new Map(story.marked.sentences.map((sentence, at) => [sentence, kept.get(focus[at]?.match ?? '')]));
  return { ...story, matches, focus, matchOf: (sentence) => of.get(sentence) };
}

/** A sentence that named a match which is not reported goes on with the one told before it. */
function withoutLeftOut(focus: readonly Focus[], kept: ReadonlyMap<string, MatchFact>): readonly Focus[] {
  let last: string | null = null;
  return focus.map(({ match, team }) => {
    if (match === null || kept.has(match)) last = match;
    return { match: match === null ? null : last, team };
  });
}

function withHome(match: MatchFact, homes: ReadonlyMap<string, TeamRef>): MatchFact {
  const home = match.home === null ? homes.get(match.key) : undefined;
  return home === undefined ? match : { ...match, home, inferred: [...(match.inferred ?? []), 'home'] };
}

function withScore(match: MatchFact, scores: ReadonlyMap<string, Score>): MatchFact {
  const score = match.score === null ? scores.get(match.key) : undefined;
  return score === undefined ? match : { ...match, score, derived: true };
}
