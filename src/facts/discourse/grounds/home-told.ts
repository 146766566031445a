import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** How far behind its first word a sentence may say where its first team played. */
const opening = 3;

/**
 * Who was at home, told of one side alone before the result: "On home soil, Arden beat Borough", "Arden, back at home after a
 * month, beat Borough"; of the visitors, "Playing away from home, Arden lost to Borough".
 */
export function sideAtHome(
  items: readonly Item[],
  before: number,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  for (let at = 0; at < before; at += 1) {
    const state = items[at];
    if (state === undefined || (state.wordClass !== 'at-home' && state.wordClass !== 'away') || !isState(state.word))
      continue;
    const team = (at <= opening ? firstBehind(items, at, before, teams) : null) ?? appositive(items, at, before, teams);
    const other = team?.id === subject.id ? object : team?.id === object.id ? subject : null;
    if (team !== null && other !== null) return state.wordClass === 'at-home' ? team : other;
  }
  return null;
}

/** "on home soil", "on their travels"; "at home to" and "away at" go on with the other side. */
export function isState(word: string): boolean {
  return !/(?:^visiting| (?:to|against|by|with|at|in|of|versus))$/u.test(word);
}

/** The team behind such words at the beginning: nothing but a comma or a time may part them. */
function firstBehind(
  items: readonly Item[],
  state: number,
  before: number,
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  if (items.slice(0, state).some(({ type }) => type === 'TEAM' || type === 'SCORE')) return null;
  const near = items[state + 1]?.word === 'the' ? items[state + 2] : items[state + 1];
  if (near?.type === 'TEAM') return teams.get(near) ?? null;
  const comma = items.findIndex(({ word }, at) => at > state && at <= state + 12 && word === ',');
  const from = comma < 0 || comma >= before ? state + 1 : comma + 1;
  const item = items.slice(from, from + 3).find(({ type }) => type === 'TEAM');
  return item === undefined ? null : (teams.get(item) ?? null);
}

/** "Arden, at home for the first time in a month, beat": the team before the comma that opens the insertion. */
function appositive(
  items: readonly Item[],
  state: number,
  before: number,
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  const comma = items.findLastIndex(({ word }, at) => at < state && at >= state - 3 && word === ',');
  const head = items[comma - 1];
  if (comma < 0 || head?.type !== 'TEAM') return null;
  if (items.slice(comma, state).some(({ word }) => /^(?:had|not|without|who)$/u.test(word))) return null;
  const closed = items.slice(state, before).some(({ word }) => word === ',');
  return closed ? (teams.get(head) ?? null) : null;
}

const quieting = /^(?:silenc|stunn|quieten|hush|shock|subdu)(?:e|ed|ing)?$/u;
const pleasing =
  /^(?:delight|delighted|delighting|raptures|roar|roars|jubilation|cheers|cheered|roared|backed|backing|ecstasy|delirium)$/u;
const jeering = /^(?:boo|booed|jeer|jeered|jeers|boos|whistled)$/u;
const fans = /^(?:crowd|fans|support|supporters|faithful|stands|following|contingent)$/u;
const homeWords = /^(?:home|partisan)$/u;
const awayWords = /^(?:away|travelling|traveling|visiting)$/u;

/**
 * "Borough led early, silencing the home fans", "Arden scored again to the delight of the home crowd", "Arden delighted their
 * travelling fans", "Arden were booed off by the home fans": whose fans are at home.
 */
export function homeByFans(items: readonly Item[], draft: Draft, teams: Told['teams']): TeamRef | null {
  const at = items.findIndex(
    ({ word }, each) =>
      each > 0 && fans.test(word) && (isBefore(items, each, homeWords) || isBefore(items, each, awayWords)),
  );
  if (at < 0) return null;
  const quiet = isNear(items, at, quieting);
  if (!quiet && !isNear(items, at, pleasing) && !isJeered(items, at)) return null;
  const named = new Set(items.slice(0, at).flatMap((item) => teams.get(item) ?? []));
  const [team, ...others] = [...named].filter((each) => opponentIn(draft, each) !== null);
  if (team === undefined) return null;
  // "Arden lost to Borough and were booed off by the home fans": the first one named is what is told of.
  if (others.some(({ id }) => id !== team.id) && !isResultTold(items, draft, at)) return null;
  return quiet === isBefore(items, at, homeWords) ? opponentIn(draft, team) : team;
}

function isBefore(items: readonly Item[], at: number, words: RegExp): boolean {
  return words.test(items[at - 1]?.word ?? '');
}

/** "to the delight of the home fans", "sent the home fans into raptures" */
function isNear(items: readonly Item[], at: number, words: RegExp): boolean {
  return items.slice(Math.max(0, at - 8), at + 5).some(({ word }) => words.test(word));
}

/** "were booed off by the home fans": a side, and not one of the visitors' players. */
function isJeered(items: readonly Item[], at: number): boolean {
  return isNear(items, at, jeering) && !items.slice(0, at).some(({ type }) => type === 'PERSON');
}

/** Whether the result stands before, so that what follows is told of its subject: "Arden beat Borough 2-1 to the delight of". */
function isResultTold(items: readonly Item[], { score }: Draft, at: number): boolean {
  const before = items.findIndex(({ type }) => type === 'SCORE');
  return (
    score !== null &&
    before >= 0 &&
    before < at &&
    !items.slice(before, at).some(({ word }) => /^(?:as|when|while|who|but)$/u.test(word))
  );
}

/** "Arden were too good for their hosts", "Arden swept their visitors aside": of whom they were that. */
export function homeByTheirs(items: readonly Item[], draft: Draft, teams: Told['teams']): TeamRef | null {
  const at = items.findIndex(({ mention }, each) => isSideOf(mention) && items[each - 1]?.word === 'their');
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'TEAM') return null;
  const subject = items.slice(0, at).find((item) => {
    const team = teams.get(item);
    return team !== undefined && opponentIn(draft, team) !== null;
  });
  const team = subject === undefined ? undefined : teams.get(subject);
  if (team === undefined) return null;
  return mention.how === 'home' ? opponentIn(draft, team) : team;
}

function isSideOf(mention: Item['mention']): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'home' || mention.how === 'away');
}
