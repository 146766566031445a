import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item, MarkedSentence, TeamMention } from '../../mentions/mention.ts';
import { readNamesakes } from './namesakes.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { nameWords } from '../../people.ts';
import { fold } from '../../tokens.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { isWomens } from './is-womens.ts';
import { asPlayed, ofMen, ofWomen, womenOfTown } from './men-and-women.ts';
import { once } from '../once.ts';
import { womensParts } from './womens-parts.ts';
import { readSides } from '../sides/read-sides.ts';

/**
 * The teams of a report before its order is known: which of them its words name without doubt, who leads them, and
 * whether it is about women's football.
 */
export interface Cast {
  /** Teams named without doubt, with how often. */
  readonly active: ReadonlyMap<Team, number>;
  /** Surname of a coach → team, where the report says so. */
  readonly coaches: ReadonlyMap<string, Team>;
  readonly women: boolean;
  /** Whether the report is about national teams. */
  readonly nations: boolean;
  /** Teams as the report means them: in women's football the women's of the name, in a report on under-21s that side. */
  played(teams: readonly Team[]): readonly Team[];
  /** The team that a short name shared by several was first used of in the report; null where that cannot be told. */
  calledFirst(words: string): Team | null;
  /** The one team that a mention names by itself; null where only the order of the report can tell. */
  settle(mention: TeamMention): Team | null;
  /** Sentences whose teams are all told by their own words, which are the same whenever they are asked for. */
  readonly told: Map<MarkedSentence, ReadonlyMap<Item, TeamRef>>;
  /** By the id of a name that nobody knows the side that the report is found to call so. */
  readonly nicknames: Map<string, TeamRef>;
}

/** A name or alias that several teams share. */
function isOfSeveral({ candidates, how }: TeamMention): boolean {
  return candidates.length > 1 && (how === 'name' || how === 'alias');
}

/** Reads the cast of a marked report. */
export function readCast(marked: MarkedArticle, vocabulary: Vocabulary): Cast {
  const parts = womensParts(marked);
  const women = isWomens(marked, parts);
  const ofParts = new Set(women ? [] : teamsIn([...parts]).flat());
  const counts = new Counts();
  const sides = readSides(marked);
  const mentionsOf = teamsIn(marked.sentences);
  const mentions = mentionsOf.flat();
  const namesakes = readNamesakes(mentionsOf);
  const played = once((team: Team): Team => sides.sideOf(asPlayed(team, women, vocabulary)));
  const playedByWomen = once((team: Team): Team => sides.sideOf(asPlayed(team, true, vocabulary)));
  const settleAlone = (mention: TeamMention): Team | null => {
    if (mention.how === 'people' || mention.how === 'league') return null;
    const here = women || ofParts.has(mention);
    const playedHere = here ? playedByWomen : played;
    const candidates = here ? ofWomen(mention.candidates, playedHere) : ofMen(mention.candidates);
    const [first] = candidates;
    if (candidates.length !== 1 || first === undefined) return null;
    const only = namesakes.get(first) ?? first;
    return (here ? womenOfTown(mention, only, vocabulary) : null) ?? playedHere(only);
  };
  const count = (team: Team | null): void => {
    if (team !== null) counts.add(team);
  };
  counts.continental = isContinental(marked);
  for (const mention of mentions) count(settleAlone(mention));
  const settle = (mention: TeamMention): Team | null =>
    settleAlone(mention) ?? settleAmong(mention, counts, ofParts.has(mention) ? playedByWomen : played);
  for (const mention of mentions)
    if (isOfSeveral(mention)) {
      const team = settle(mention);
      if (team !== null && !counts.has(team)) counts.add(team);
    }
  // Each time that such a name is printed counts, once it is known whose it is.
  const first = new Set<Team>();
  for (const mention of mentions)
    if (isOfSeveral(mention)) {
      const team = settle(mention);
      if (team !== null && first.has(team)) counts.add(team);
      else if (team !== null) first.add(team);
    }
  // All teams are counted: from here on a mention names the same team whenever it is asked for.
  const settled = once(settle);
  return {
    active: counts.teams,
    coaches: readCoaches(marked, settled),
    women,
    nations: counts.nations > 0,
    played: once((teams) => [...new Set(teams.map(played))]),
    calledFirst: readFirstCalls(mentions, counts, settled, played),
    settle: settled,
    told: new Map(),
    nicknames: new Map(),
  };
}

/**
 * "Arden United lead by two points. Borough are level with United": a short name means the only team so called that the
 * report has named by then.
 */
function readFirstCalls(
  mentions: readonly TeamMention[],
  counts: Counts,
  settle: Cast['settle'],
  played: (team: Team) => Team,
): Cast['calledFirst'] {
  const called = new Map<string, Team | null>();
  const named = new Set<Team>();
  const spelled = new Map<Team, Set<string>>();
  for (const mention of mentions) {
    if (mention.how === 'nickname' && mention.candidates.length > 1 && !called.has(mention.words)) {
      const fitting = [...new Set(mention.candidates.map(played))].filter((team) => counts.has(team));
      const before = fitting.filter((team) => named.has(team));
      // "Arden United and Castle both won": of two who may be called United it is the one whose name is printed so.
      const whole = before.filter((team) => spelled.get(team)?.has(fold(mention.words)) === true);
      const [only] = whole.length === 1 ? whole : before;
      const sure = before.length === 1 || whole.length === 1;
      if (before.length > 0) called.set(mention.words, sure ? (only ?? null) : null);
    }
    if (mention.how !== 'name' && mention.how !== 'alias') continue;
    const team = settle(mention);
    if (team === null) continue;
    named.add(team);
    const words = spelled.get(team) ?? new Set();
    spelled.set(team, words);
    for (const word of fold(mention.words).split(' ')) words.add(word);
  }
  return (words) => called.get(words) ?? null;
}

/** Teams named without doubt, with their leagues and countries. */
class Counts {
  readonly teams = new Map<Team, number>();
  readonly leagues = new Set<string>();
  readonly countries = new Set<string>();
  /** Mentions of national teams less those of clubs. */
  nations = 0;
  /** Whether the report is of a competition of several countries, and names no league. */
  continental = false;

  add(team: Team): void {
    this.teams.set(team, (this.teams.get(team) ?? 0) + 1);
    if (team.league !== undefined) this.leagues.add(team.league);
    this.countries.add(team.country);
    this.nations += team.national ? 1 : -1;
  }

  has(team: Team): boolean {
    return this.teams.has(team);
  }
}

/** Whether a report names a competition of several countries and no league. */
function isContinental(marked: MarkedArticle): boolean {
  let continental = false;
  for (const { items, code } of marked.sentences) {
    if (!code.includes(symbolOf.COMPETITION)) continue;
    for (const { mention } of items) {
      if (mention?.type !== 'COMPETITION') continue;
      if (mention.candidates.some(({ kind }) => kind === 'league')) return false;
      continental ||= mention.candidates.some(({ kind }) => kind === 'continental');
    }
  }
  return continental;
}

/** The mentions of teams, sentence by sentence. */
function teamsIn(sentences: readonly MarkedSentence[]): readonly (readonly TeamMention[])[] {
  const mentions: (readonly TeamMention[])[] = [];
  for (const { items, code } of sentences)
    if (code.includes(symbolOf.TEAM))
      mentions.push(items.flatMap(({ mention }) => (mention?.type === 'TEAM' ? [mention] : [])));
  return mentions;
}

/** A name with several meanings: the one that the report names elsewhere, else the one from the country of the others. */
function settleAmong(mention: TeamMention, counts: Counts, played: (team: Team) => Team): Team | null {
  if (mention.how === 'people' || mention.how === 'league' || mention.candidates.length === 0) return null;
  const candidates = [...new Set(mention.candidates.map(played))];
  const active = candidates.filter((team) => counts.has(team));
  if (active.length === 1) return active[0] ?? null;
  if (active.length > 1) return null;
  // A country that a club is named after, among countries.
  const [nation, other] = candidates.filter((team) => team.national);
  if (nation !== undefined && other === undefined && mention.how === 'name' && counts.nations > 0) return nation;
  // "Rangers" is the club of that very name rather than one that is called so for short.
  const exact = candidates.filter(({ name }) => fold(name) === fold(mention.words));
  if (exact.length === 1 && mention.how === 'name') return exact[0] ?? null;
  const { leagues, countries } = counts;
  const league = candidates.filter((team) => team.league !== undefined && leagues.has(team.league));
  if (mention.how === 'nickname') {
    const nations = candidates.filter((team) => team.national);
    if (league.length === 0 && nations.length === 1 && counts.nations > 0) return nations[0] ?? null;
    return league.length === 1 ? (league[0] ?? null) : null;
  }
  const national = candidates.filter((team) => team.national);
  const pool =
    national.length > 0 && national.length < candidates.length && counts.nations <= 0
      ? candidates.filter((team) => !team.national)
      : candidates;
  if (pool.length === 1) return pool[0] ?? null;
  const near = pool.filter((team) => countries.has(team.country));
  // Where clubs of several countries meet, where the others are from says little.
  if (counts.continental) return pool[0] ?? null;
  if (near.length === 1) return near[0] ?? null;
  // The lexicon lists the teams that a name means most often first.
  return (league.length === 1 ? league[0] : (near[0] ?? pool[0])) ?? null;
}

/** "Liverpool manager Jürgen Klopp", "Xabi Alonso's Leverkusen", "Leverkusen coach Alonso". */
function readCoaches(marked: MarkedArticle, settle: (mention: TeamMention) => Team | null): Map<string, Team> {
  const coaches = new Map<string, Team>();
  const note = (person: Item | undefined, team: Item | undefined): void => {
    if (person?.mention?.type !== 'PERSON' || team?.mention?.type !== 'TEAM') return;
    const settled = settle(team.mention);
    const surname = nameWords(person.mention.name).at(-1);
    if (settled !== null && surname !== undefined && !coaches.has(surname)) coaches.set(surname, settled);
  };
  for (const { items, code } of marked.sentences) {
    if (!code.includes(symbolOf.PERSON) || !code.includes(symbolOf.TEAM)) continue;
    items.forEach((item, at) => {
      if (item.type === 'PERSON' && items[at + 1]?.word === "'s") note(item, items[at + 2]);
      if (item.wordClass !== 'coach') return;
      const before = items[at - 1]?.word === "'s" || items[at - 1]?.type === 'WORD' ? items[at - 2] : items[at - 1];
      // "the Arden manager, Ann Reed,"
      const person = items[at + 1]?.word === ',' && items[at - 1]?.type === 'TEAM' ? items[at + 2] : items[at + 1];
      note(person, items[at - 1]?.type === 'TEAM' ? items[at - 1] : before);
      if (items[at - 1]?.type === 'TEAM') note(backTo(items, at, 'PERSON'), items[at - 1]);
      if (items[at + 1]?.word === 'of') note(backTo(items, at, 'PERSON'), items[at + 2]);
    });
  }
  return coaches;
}

/** "Nigel Pearson, manager of …": the name before a comma. */
function backTo(items: readonly Item[], at: number, type: Item['type']): Item | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) if (items[back]?.type === type) return items[back];
  return undefined;
}
