import type { Span } from '../../article/article.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { lineupEntries, type Entry } from './lineup-entries.ts';
import { sideOfLine } from './side-of-line.ts';
import { lineupSections, type Section, type SectionKind } from './lineup-sections.ts';

/** One list of a footer with the team it is of. */
export interface LineupList {
  readonly kind: SectionKind;
  /** Null where the footer does not say. */
  readonly team: TeamRef | null;
  /** The match told right before the footer. */
  readonly match: MatchFact | null;
  readonly entries: readonly Entry[];
}

/** Reads the line-up footers of a report: who played, scored, was booked, was sent off and came on. */
export function readLineups(story: Story): readonly LineupList[] {
  const { article, sentences } = story.marked;
  const teamsByWords = lazily(() => namesOfTeams(story));
  const lists: LineupList[] = [];
  let team: TeamRef | null = null;
  const sides = sidesOf(story);
  let bare = 0;
  let next = 0;
  for (const block of article.blocks) {
    if (block.kind !== 'lineup' && !isScorersLine(article.text.slice(block.start, block.end))) continue;
    if (block.kind === 'headline' || (block.kind !== 'lineup' && isResultLine(article.text, block, teamsByWords)))
      continue;
    while ((sentences[next]?.end ?? block.end) <= block.start) next += 1;
    const before = sentences[next - 1];
    const match = before === undefined ? null : (story.matchOf(before) ?? null);
    const above = before === undefined ? null : sideOfLine(story, before);
    for (const section of lineupSections(article.text, block)) {
      const named = section.label === '' ? null : teamsByWords()(section.label);
      if (section.label === '' && isEleven(article.text, section)) {
        team = sides[bare] ?? null;
        bare += 1;
      } else if (named !== null || (section.kind === 'players' && (section.label !== '' || bare === 0))) team = named;
      const owner = isOfBoth(article.text, section) ? null : (named ?? above ?? team);
      for (const part of partsBySide(article.text, section, teamsByWords()))
        lists.push(listOf(article.text, part.section, part.team ?? owner, match));
    }
  }
  return lists;
}

/** `Yellow cards: Holm 30, Dahl 60; Lund 82`: a semicolon or a slash parts the cards of the two sides. */
const isOfBoth = (text: string, { kind, start, end }: Section): boolean =>
  (kind === 'booked' || kind === 'sent-off') && /; | \/ /u.test(text.slice(start, end));

const longestLine = 90;

/** "Rossi 45, 52." as a line of its own: names and minutes and nothing else. */
function isScorersLine(line: string): boolean {
  if (line.length > longestLine) return false;
  const parts = line.trim().replace(/\.$/u, '').split(', ');
  return parts.every((part, at) => (at > 0 && /^\d{1,3}$/u.test(part)) || /^\p{Lu}[\p{L}'’-]+ \d{1,3}$/u.test(part));
}

/** "Arden 2, Borough 1": the names are of teams. */
function isResultLine(text: string, block: Span, teams: () => (label: string) => TeamRef | null): boolean {
  const entries = lineupEntries(text, block);
  return entries.length === 2 && entries.every(({ name }) => teams()(name) !== null);
}

/** The sides of the one match told in the order of footers, the home side first; none where there are more matches. */
function sidesOf(story: Story): readonly TeamRef[] {
  const [match, ...others] = story.matches.filter((each) => each.main);
  if (match?.home == null || others.length > 0) return [];
  const { home } = match;
  return [home, ...match.teams.filter((team) => team.id !== home.id)];
}

const fewest = 10;

/** A line-up that lost its label: eleven names, few of them with a minute of their own. */
function isEleven(text: string, section: Section): boolean {
  const entries = lineupEntries(text, section);
  return entries.length >= fewest && entries.length <= 18 && entries.every((entry) => entry.minutes.length === 0);
}

const sideLabel = /(?:^|[.;|])\s*(\p{Lu}[^–:.,;|\d()]{1,30}?)\s?(?:[–:]| -)\s(?=\p{Lu})/gu;

/** `Booked: Arden – Ashe, Boon. Borough – Cole.`: a list of both sides, cut where each is named. */
function partsBySide(
  text: string,
  section: Section,
  teamOf: (label: string) => TeamRef | null,
): readonly { readonly section: Section; readonly team: TeamRef | null }[] {
  if (section.kind === 'players' || section.kind === 'other') return [{ section, team: null }];
  const named = [...text.slice(section.start, section.end).matchAll(sideLabel)].flatMap((match) => {
    const team = teamOf(match[1]?.trim() ?? '');
    return team === null
      ? []
      : [{ team, at: section.start + match.index, start: section.start + match.index + match[0].length }];
  });
  if (named.length === 0) return partsByEnd(text, section, teamOf);
  return named.map(({ team, start }, index) => ({
    team,
    section: { ...section, start, end: named[index + 1]?.at ?? section.end },
  }));
}

const endLabel = /(?:\bfor |\()(\p{Lu}[^(),;:.\d]{2,30})\)?(?=[;.\n]|$)/gu;

/** `Goals: Ashe (4), Boon (30) for Arden; Cole (70) for Borough`: each part ends with its side. */
function partsByEnd(
  text: string,
  section: Section,
  teamOf: (label: string) => TeamRef | null,
): readonly { readonly section: Section; readonly team: TeamRef | null }[] {
  const ends = [...text.slice(section.start, section.end).matchAll(endLabel)].flatMap((match) => {
    const team = teamOf(match[1]?.trim() ?? '');
    return team === null
      ? []
      : [{ team, end: section.start + match.index, next: section.start + match.index + match[0].length }];
  });
  if (ends.length === 0) return [{ section, team: null }];
  return ends.map(({ team, end }, index) => ({
    team,
    section: { ...section, start: ends[index - 1]?.next ?? section.start, end },
  }));
}

function listOf(text: string, section: Section, team: TeamRef | null, match: MatchFact | null): LineupList {
  const entries = lineupEntries(text, section);
  // A line that lost its label and gives a minute to every name is the list of scorers.
  const scorers = section.label === '' && entries.length > 0 && entries.every((entry) => entry.minutes.length > 0);
  const known = section.kind !== 'players' || (team !== null && (section.label !== '' || isEleven(text, section)));
  return { kind: scorers ? 'goals' : known ? section.kind : 'other', team, match, entries };
}

/** `make()`, when it is asked for first. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** `Arden (4-4-2)`, `Arden 4-2-3-1`, `Arden XI` */
const formation = /(?: ?\(?\d(?:[-–]\d){1,4}\)?|(?: starting)? xi)$/iu;

/** The team that a label means: words that stand for a team in the prose, else part of the name of a team that played. */
function namesOfTeams(story: Story): (label: string) => TeamRef | null {
  const told = new Map<string, TeamRef>();
  const { text } = story.marked.article;
  for (const { items, code } of story.marked.sentences)
    for (const item of code.includes(symbolOf.TEAM) ? items : []) {
      const team = item.type === 'TEAM' ? story.teamOf(item) : null;
      if (team !== null) told.set(fold(text.slice(item.start, item.end)), team);
    }
  const played = new Map<string, TeamRef>();
  for (const { main, teams } of story.matches) if (main) for (const team of teams) played.set(team.id, team);
  const byWord = new Map<string, Set<TeamRef>>();
  for (const team of played.values())
    for (const word of wordsOf(fold(team.name))) byWord.set(word, (byWord.get(word) ?? new Set()).add(team));
  return (label) => {
    const folded = fold(label.replace(formation, ''));
    const direct = told.get(folded);
    if (direct !== undefined && played.has(direct.id)) return direct;
    const [first = new Set<TeamRef>(), ...others] = wordsOf(folded).map(
      (word) => byWord.get(word) ?? new Set<TeamRef>(),
    );
    return first.values().find((team) => others.every((teams) => teams.has(team))) ?? null;
  };
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/\s+/u);
}
