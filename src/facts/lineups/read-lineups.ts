import type { Story } from '../discourse/story.ts';
import type { TeamRef } from '../fact.ts';
import { fold } from '../tokens.ts';
import { lineupEntries, type Entry } from './lineup-entries.ts';
import { lineupSections, type Section, type SectionKind } from './lineup-sections.ts';

/** One list of a footer with the team it is of. */
export interface LineupList {
  readonly kind: SectionKind;
  /** Null where the footer does not say. */
  readonly team: TeamRef | null;
  readonly entries: readonly Entry[];
}

/** Reads the line-up footers of a report: who played, scored, was booked, was sent off and came on. */
export function readLineups(story: Story): readonly LineupList[] {
  const { article } = story.marked;
  const teamsByWords = namesOfTeams(story);
  const lists: LineupList[] = [];
  let team: TeamRef | null = null;
  for (const block of article.blocks) {
    if (block.kind !== 'lineup') continue;
    for (const section of lineupSections(article.text, block)) {
      if (section.label === '') team = null;
      else if (section.kind === 'players') team = teamsByWords(section.label);
      lists.push(listOf(article.text, section, team));
    }
  }
  return lists;
}

function listOf(text: string, section: Section, team: TeamRef | null): LineupList {
  const entries = lineupEntries(text, section);
  // A line that lost its label and gives a minute to every name is the list of scorers.
  const scorers = section.label === '' && entries.length > 0 && entries.every((entry) => entry.minutes.length > 0);
  const known = section.kind !== 'players' || team !== null;
  return { kind: scorers ? 'goals' : known ? section.kind : 'other', team, entries };
}

/** The team that a label means: words that stand for a team in the prose, else part of the name of a team that played. */
function namesOfTeams(story: Story): (label: string) => TeamRef | null {
  const told = new Map<string, TeamRef>();
  const { text } = story.marked.article;
  for (const { items } of story.marked.sentences)
    for (const item of items) {
      const team = item.type === 'TEAM' ? story.teamOf(item) : null;
      if (team !== null) told.set(fold(text.slice(item.start, item.end)), team);
    }
  const teams = story.matches.filter((match) => match.main).flatMap((match) => [...match.teams]);
  return (label) => {
    const folded = fold(label);
    const direct = told.get(folded);
    if (direct !== undefined && teams.some((team) => team.id === direct.id)) return direct;
    const words = folded.split(/\s+/u);
    return teams.find((team) => words.every((word) => fold(team.name).split(/\s+/u).includes(word))) ?? null;
  };
}
