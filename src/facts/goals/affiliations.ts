import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { isPerson, startOfName } from './find-scorer.ts';

/** Which team of a match a person plays for, as far as a report says. */
export interface Affiliations {
  teamIn(match: MatchFact, name: string): TeamRef | null;
  /** Notes what was worked out on the way. */
  note(name: string, team: TeamRef, weight?: number): void;
}

/** Reads all that a report says of who plays for whom: "Arden's Rossi", "Arden striker Rossi", "Rossi of Arden". */
export function readAffiliations(story: Story): Affiliations {
  const votes = new Map<string, Map<string, number>>();
  const note = (name: string, team: TeamRef, weight = 1): void => {
    const key = story.people.fullName(name);
    const teams = votes.get(key) ?? new Map<string, number>();
    teams.set(team.id, (teams.get(team.id) ?? 0) + weight);
    votes.set(key, teams);
  };
  for (const { items } of story.marked.sentences)
    items.forEach((item, at) => {
      if (!isPerson(item)) return;
      const team = teamBefore(story, items, at) ?? teamBehind(story, items, at);
      if (team !== null) note(item.mention.name, team);
    });
  return { note, teamIn: (match, name) => best(votes, story, match, name) };
}

function best(
  votes: ReadonlyMap<string, ReadonlyMap<string, number>>,
  story: Story,
  match: MatchFact,
  name: string,
): TeamRef | null {
  const teams = votes.get(story.people.fullName(name));
  const [a, b] = match.teams.map((team) => teams?.get(team.id) ?? 0);
  if (a !== b) return (a ?? 0) > (b ?? 0) ? match.teams[0] : match.teams[1];
  const told = story.people.teamOf(name);
  return match.teams.find((team) => team.id === told?.id) ?? null;
}

/** The team within the noun phrase of a name, unless it was left long ago or is an opponent. */
function teamBefore(story: Story, items: readonly Item[], at: number): TeamRef | null {
  const from = startOfName(items, at);
  for (let index = at - 1; index >= from; index -= 1) {
    const item = items[index];
    const before = items[index - 1]?.word;
    if (item?.type === 'TEAM')
      return before === 'former' || before === 'ex' || before === 'old' ? null : story.teamOf(item);
  }
  return null;
}

/** "Rossi (Arden)", "Rossi of Arden". */
function teamBehind(story: Story, items: readonly Item[], at: number): TeamRef | null {
  const item = items[at + 2];
  const joint = items[at + 1]?.word;
  return item?.type === 'TEAM' && joint === '(' ? story.teamOf(item) : null;
}
