import { matchesOfTeam } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import { formerMembers, isFormer } from '../../discourse/names/former-teams.ts';
import type { LineupList } from '../../lineups/read-lineups.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isPerson, startOfName } from './name-phrase.ts';

/** Which team of a match a person plays for, as far as a report says, and which matches a team plays. */
export interface Affiliations {
  /** The matches that the report is about. */
  readonly main: readonly MatchFact[];
  teamIn(match: MatchFact, name: string): TeamRef | null;
  /** The side of a match that a person does not play for any more, where the report says so and nothing else. */
  formerIn(match: MatchFact, name: string): TeamRef | null;
  /** Main matches of a team. */
  matchesOf(team: TeamRef): readonly MatchFact[];
  /** Main matches of the teams that a person is said to play for. */
  matchesFor(name: string): readonly MatchFact[];
  /** In how many more sentences the person is named with the first team of the match alone than with the second. */
  companyIn(match: MatchFact, name: string): number;
  /** Whether the report names this person with this team. */
  isOf(name: string, team: TeamRef): boolean;
  /** The same with what the line-ups say besides. */
  withLineups(lineups: readonly LineupList[]): Affiliations;
}

/** The matches whose goals a report tells: the main ones, or all where it has none. */
export function matchesTold(story: Story): readonly MatchFact[] {
  const main = story.matches.filter((match) => match.main);
  return main.length > 0 ? main : story.matches;
}

/** Those of them that a team, by its id, plays. */
export function matchesToldOf(story: Story, team: string): readonly MatchFact[] {
  const own = matchesOfTeam(story, team);
  return story.matches.some(({ main }) => main) ? own.filter(({ main }) => main) : own;
}

/** Reads all that a report says of who plays for whom: "Arden's Rossi", "Arden striker Rossi", "Rossi (Arden)". */
export function readAffiliations(story: Story): Affiliations {
  const main = matchesTold(story);
  const company = new Map<string, Map<string, number>>();
  const played = new Map<string, MatchFact[]>();
  for (const match of main)
    for (const { id } of match.teams) played.set(id, [...(played.get(id) ?? []).slice(0, mostMatches), match]);
  const votes: Votes = new Map();
  const former: Votes = new Map();
  for (const { items, code } of story.marked.sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    if (!code.includes(symbolOf.TEAM) && !code.includes(symbolOf.ADJECTIVE)) continue;
    items.forEach((item, at) => {
      if (!isPerson(item)) return;
      const team = teamBefore(story, items, at) ?? teamBehind(story, items, at) ?? nationBefore(main, items, at);
      if (team !== null) addVote(votes, story.people.fullName(item.mention.name), team);
    });
    for (const { name, at } of formerMembers(items)) {
      const item = items[at];
      const team = item === undefined ? null : story.teamOf(item);
      if (team !== null) addVote(former, story.people.fullName(name), team);
    }
    countCompany(story, items, company);
  }
  return affiliationsOf(story, { main, company, played, former }, votes);
}

/** How often the report puts a person, by full name, in a team, by id. */
type Votes = Map<string, Map<string, number>>;

/** Weight of a line-up: it says outright who plays where. */
const listed = 3;

function addVote(votes: Votes, name: string, team: TeamRef, weight = 1): void {
  const teams = votes.get(name) ?? new Map<string, number>();
  teams.set(team.id, (teams.get(team.id) ?? 0) + weight);
  votes.set(name, teams);
}

function votesOfLineups(lineups: readonly LineupList[], story: Story, known: Votes): Votes {
  const votes: Votes = new Map([...known].map(([name, teams]) => [name, new Map(teams)]));
  for (const { kind, team, entries } of lineups) {
    if (team === null || kind !== 'players') continue;
    for (const { name, substitute } of entries) {
      addVote(votes, story.people.fullName(name), team, listed);
      if (substitute !== null) addVote(votes, story.people.fullName(substitute.name), team, listed);
    }
  }
  return votes;
}

interface Told {
  readonly main: readonly MatchFact[];
  /** How many sentences name a person, by full name, with this team alone, by id. */
  readonly company: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly played: ReadonlyMap<string, readonly MatchFact[]>;
  readonly former: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function affiliationsOf(story: Story, told: Told, votes: Votes): Affiliations {
  const { main, company, played, former } = told;
  const teamIn = (match: MatchFact, name: string): TeamRef | null => best(votes, story, match, name);
  return {
    main,
    teamIn,
    formerIn: (match, name) => {
      const teams = former.get(story.people.fullName(name));
      const sides = match.teams.filter(({ id }) => teams?.has(id) === true);
      return sides.length === 1 && teamIn(match, name) === null ? (sides[0] ?? null) : null;
    },
    withLineups: (lineups) => affiliationsOf(story, told, votesOfLineups(lineups, story, votes)),
    companyIn: (match, name) => {
      const teams = company.get(story.people.fullName(name));
      return (teams?.get(match.teams[0].id) ?? 0) - (teams?.get(match.teams[1].id) ?? 0);
    },
    isOf: (name, team) => votes.get(story.people.fullName(name))?.has(team.id) ?? false,
    matchesOf: (team) => played.get(team.id) ?? [],
    matchesFor: (name) => {
      const own = story.people.teamOf(name)?.id;
      const ids = new Set([
        ...(votes.get(story.people.fullName(name))?.keys() ?? []),
        ...(own === undefined ? [] : [own]),
      ]);
      return [...new Set([...ids].flatMap((id) => played.get(id) ?? []))].filter(
        (match) => teamIn(match, name) !== null,
      );
    },
  };
}

/** A team plays a handful of matches in a report; more tell nothing apart. */
const mostMatches = 20;

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
    if (item?.type === 'TEAM') return isFormer(items, index) ? null : story.teamOf(item);
  }
  return null;
}

/** "Norwegian captain Rossi", where Norway plays. */
function nationBefore(main: readonly MatchFact[], items: readonly Item[], at: number): TeamRef | null {
  const from = startOfName(items, at);
  const nation = items.slice(from, at).findLast(({ type }) => type === 'ADJECTIVE')?.mention;
  if (nation?.type !== 'ADJECTIVE') return null;
  const { name } = nation.country;
  const sides = main.flatMap(({ teams }) => teams.filter(({ id }) => id.startsWith('national/')));
  return sides.find((team) => team.name === name || team.name.startsWith(`${name} `)) ?? null;
}

/** "Rossi (Arden)", "Rossi of Arden". */
function teamBehind(story: Story, items: readonly Item[], at: number): TeamRef | null {
  const joint = items[at + 1]?.word;
  if (joint !== '(' && joint !== 'of') return null;
  const item = joint === 'of' && items[at + 2]?.word === 'the' ? items[at + 3] : items[at + 2];
  return item?.type === 'TEAM' ? story.teamOf(item) : null;
}

const crowded = 400;

/** Who is named in one sentence with one team alone: a mere hint. */
function countCompany(story: Story, items: readonly Item[], company: Map<string, Map<string, number>>): void {
  if (items.length > crowded) return;
  const teams = new Set(
    items.flatMap((item, at) =>
      item.type === 'TEAM' && !isOpponent(items, at) && !isGuess(item) ? [story.teamOf(item)?.id ?? ''] : [],
    ),
  );
  const [team] = teams;
  if (teams.size !== 1 || team === undefined || team === '') return;
  for (const item of items) {
    if (!isPerson(item)) continue;
    const name = story.people.fullName(item.mention.name);
    const counts = company.get(name) ?? new Map<string, number>();
    counts.set(team, (counts.get(team) ?? 0) + 1);
    company.set(name, counts);
  }
}

/** "Alan Smith's men", "his team": whose they are may be a guess. */
function isGuess({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && mention.how === 'coach';
}

function isOpponent(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  return /^(?:against|over|past|at|from|former|ex|than|by)$/u.test(before ?? '');
}
