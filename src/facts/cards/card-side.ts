import { opponentIn } from '../discourse/matches/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { CardFact, GoalFact, MatchFact, TeamRef } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { isPerson, startOfName } from '../goals/scorers/name-phrase.ts';
import { isTeamSubject } from '../goals/scorers/subjects.ts';
import type { Item } from '../mentions/mention.ts';
import { nameWords } from '../people.ts';
import { helpedSide, isOnlyPressing, sideSaid } from './clause-side.ts';
import { longSideIn, shortSide, shortSideIn } from './short-side.ts';
import { sufferingSide, type Stretch } from './suffering-side.ts';

/** Whose player somebody is, by what the report says of him and by the goals that are told. */
export type SideOf = (match: MatchFact, name: string) => TeamRef | null;

/** Who is named with a team, and who scored for one. */
export function sidesBy(affiliations: Affiliations, goals: readonly GoalFact[]): SideOf {
  return (match, name) => affiliations.teamIn(match, name) ?? sideOfScorer(match, name, goals);
}

/** The side of the goals that somebody scored in this match; null where none was, or they differ. */
function sideOfScorer(match: MatchFact, name: string, goals: readonly GoalFact[]): TeamRef | null {
  const words = nameWords(name);
  const teams = goals.flatMap(({ match: key, scorer, team, how }) => {
    if (key !== match.key || team === null || !isSamePerson(nameWords(scorer), words)) return [];
    return how === 'own-goal' ? (opponentIn(match, team) ?? []) : team;
  });
  const [first] = teams;
  return first !== undefined && teams.every(({ id }) => id === first.id) ? first : null;
}

/** "Brandt" and "O. Brandt" are Ola Brandt; Vera Brandt is somebody else. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  if (one.length < 2 || one.length !== other.length) return true;
  const [a = '', b = ''] = [one[0], other[0]];
  return a.startsWith(b) || b.startsWith(a);
}

/** Where in a sentence a card is told: from which item on, and who was shown it. */
export interface Shown extends Stretch {
  readonly player: number;
}

/**
 * The side of somebody whom nothing puts in a team: the one that the sentence calls ten men, else the one of "who had Costa
 * sent off", else the one that did not suffer his foul, else the one that had him sent off.
 */
export function sideByWords(
  story: Story,
  items: readonly Item[],
  { from, to, player }: Shown,
  match: MatchFact,
  sideOf: SideOf,
): TeamRef | null {
  const inMatch = (team: TeamRef | null): TeamRef | null => match.teams.find(({ id }) => id === team?.id) ?? null;
  const told = { from: Math.min(from, player), to };
  const long = inMatch(longSideIn(story, items)) ?? inMatch(helpedSide(story, items, told));
  if (long !== null) return opponentIn(match, long);
  const fouled = victim(items, player);
  const fouledSide = fouled === null ? null : sideOf(match, fouled);
  return (
    inMatch(sideFor(story, items, to)) ??
    inMatch(sideOfNth(story, items, player, to)) ??
    inMatch(shortSideIn(story, items)) ??
    inMatch(relativeHead(story, items, from)) ??
    inMatch(sufferingSide(story, items, told)) ??
    inMatch(sideSaid(story, items, told)) ??
    (fouledSide === null ? null : opponentIn(match, fouledSide)) ??
    (isWinnersOwn(items, from) || isOfNewClause(items, player) || isOnlyPressing(items, told)
      ? null
      : inMatch(teamHaving(story, items, from)))
  );
}

/** "Costa saw red for the hosts" */
function sideFor(story: Story, items: readonly Item[], to: number): TeamRef | null {
  if (items[to]?.word !== 'for') return null;
  const item = items[to + 1]?.word === 'the' ? items[to + 2] : items[to + 1];
  return item?.type === 'TEAM' ? story.teamOf(item) : null;
}

/** "Costa became the third Arden player to be sent off" */
function sideOfNth(story: Story, items: readonly Item[], player: number, to: number): TeamRef | null {
  const at = items.findIndex(({ type }, index) => index > player && index < to && type === 'TEAM');
  const item = items[at];
  if (item === undefined || !/^(?:player|man|woman|footballer)$/u.test(items[at + 1]?.word ?? '')) return null;
  return items.slice(player, at).some(({ type }) => type === 'ORDINAL') ? story.teamOf(item) : null;
}

/** "Arden had Neri sent off, and Costa saw red": what was said before the joint is not of him. */
function isOfNewClause(items: readonly Item[], player: number): boolean {
  const joint = startOfName(items, player) - 1;
  return /^(?:and|but|while)$/u.test(items[joint]?.word ?? '') && items[joint - 1]?.word === ',';
}

/** "Arden had Costa sent off", "Arden were down to ten men after Costa …": the team that is the subject before. */
export function teamHaving(story: Story, items: readonly Item[], from: number): TeamRef | null {
  const head = relativeHead(story, items, from);
  if (head !== null) return head;
  for (let at = from; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item?.type === 'TEAM' && (isTeamSubject(items, at) || isHaving.test(items[at + 1]?.word ?? '')))
      return story.teamOf(item);
    if (at < from && item?.word === ';') return null;
  }
  // "With Costa sent off, Arden struggled."
  const behind = items.find((item, at) => at > from && item.type === 'TEAM' && items[at - 1]?.word === ',');
  return items[from]?.word === 'with' && behind !== undefined ? story.teamOf(behind) : null;
}

/** "Midway through the second half Arden had Costa sent off" */
const isHaving = /^(?:had|lost)$/u;

/** How far before a card its team may stand. */
const reach = 16;

/** "beat Borough 2-0, who had Costa sent off": whoever beat them, the card is theirs. */
function relativeHead(story: Story, items: readonly Item[], from: number): TeamRef | null {
  for (let at = from; at >= Math.max(2, from - reach); at -= 1) {
    const item = items[at];
    if (at < from && (item?.type === 'TEAM' || item?.word === ';')) return null;
    if (item?.wordClass !== 'who' && item?.word !== 'whose') continue;
    if (items[at - 1]?.word !== ',') return null;
    const head = items[at - 2]?.type === 'SCORE' ? items[at - 3] : items[at - 2];
    return head?.type === 'TEAM' ? story.teamOf(head) : null;
  }
  return null;
}

/** "Arden beat Borough after Costa was sent off", "Arden dominated before …": whose he was is not said, and the other's is as likely. */
function isWinnersOwn(items: readonly Item[], from: number): boolean {
  if (isOnTopBefore(items, from)) return true;
  const link = items.findLastIndex(
    ({ word }, at) => at <= from && at > from - 4 && /^(?:after|when|as|once|,)$/u.test(word),
  );
  if (link < 0 || /^(?:had|have|having|saw|despite|lost)$/u.test(items[from]?.word ?? '')) return false;
  return items
    .slice(Math.max(0, link - reach), link)
    .some(
      ({ wordClass, word }) => /^(?:beat|beating|put)$/u.test(wordClass ?? '') || /^(?:won|took|scored)$/u.test(word),
    );
}

/** "Arden dominated, Rossi and Verdi both going close before Costa was sent off" */
function isOnTopBefore(items: readonly Item[], from: number): boolean {
  const link = items.findLastIndex(({ word }, at) => at <= from && at > from - 4 && word === 'before');
  return (
    link > 0 &&
    items
      .slice(Math.max(0, link - reach), link)
      .some(({ word }) =>
        /^(?:dominated|bossed|controlled|outplayed|(?:going|went|came|coming) close|close)$/u.test(word),
      )
  );
}

const suffering =
  /^(?:on|bringing down|tripping|fouling|hauling down|pulling back|felling|catching|elbowing|chopping down|pushing|kicking|striking|headbutting|slapping|clattering|scything down|hacking down|down|back|at)$/u;

/** Whom the one shown the card fouled: "for a lunge on Rossi", "for bringing down Rossi", "Rossi was tripped by Costa, who was sent off". */
function victim(items: readonly Item[], player: number): string | null {
  for (let at = player + 1; at < Math.min(items.length, player + reach); at += 1) {
    const item = items[at];
    if (item === undefined || /^(?:;|and|but|while|team-mate|teammate)$/u.test(item.word)) return null;
    if (!isPerson(item)) continue;
    const before = items[startOfName(items, at) - 1];
    return suffering.test(before?.word ?? '') || before?.wordClass === 'foul' ? item.mention.name : null;
  }
  return victimBefore(items, player);
}

function victimBefore(items: readonly Item[], player: number): string | null {
  const by = startOfName(items, player) - 1;
  if (items[by]?.word !== 'by') return null;
  const was = items.findLastIndex(({ word }, at) => at < by && at > by - 6 && /^(?:was|being|been)$/u.test(word));
  if (was < 0) return null;
  const named = items.findLastIndex((item, at) => at < was && at > was - 12 && isPerson(item));
  const item = items[named];
  return isPerson(item) ? item.mention.name : null;
}

/** "Borough's ten men held on": the one red card of a match whose side nothing tells is of the one side that played short. */
export function withShortSides(facts: readonly CardFact[], story: Story): readonly CardFact[] {
  return facts.map((fact) => {
    if (fact.team !== null || fact.card !== 'red') return fact;
    const reds = facts.filter(({ match, card }) => match === fact.match && card === 'red');
    const match = story.matches.find(({ key }) => key === fact.match);
    return match === undefined || reds.length > 1 ? fact : { ...fact, team: shortSide(story, match) };
  });
}
