import type { Score, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { opponentIn, type Draft } from './draft.ts';
import type { Told } from './settle-matches.ts';

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
    if (state === undefined || (state.wordClass !== 'at-home' && state.wordClass !== 'away') || !isState(state))
      continue;
    const team = (at <= opening ? firstBehind(items, at, before, teams) : null) ?? appositive(items, at, before, teams);
    const other = team?.id === subject.id ? object : team?.id === object.id ? subject : null;
    if (team !== null && other !== null) return state.wordClass === 'at-home' ? team : other;
  }
  return null;
}

/** "on home soil", "on their travels"; "at home to" and "away at" go on with the other side. */
function isState({ word }: Item): boolean {
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
const pleasing = /^(?:delight|raptures|roar|roars|jubilation|cheers)$/u;
const fans = /^(?:crowd|fans|support|supporters|faithful|stands)$/u;

/** "Borough led early, silencing the home fans", "Arden scored again to the delight of the home crowd": whose fans are at home. */
export function homeByFans(items: readonly Item[], draft: Draft, teams: Told['teams']): TeamRef | null {
  const at = items.findIndex(({ word }, each) => fans.test(word) && isHomeWord(items[each - 1]));
  if (at < 0) return null;
  const near = items.slice(Math.max(0, at - 6), at);
  const quiet = near.some(({ word }) => quieting.test(word));
  if (!quiet && !near.some(({ word }) => pleasing.test(word))) return null;
  const named = new Set(items.slice(0, at).flatMap((item) => teams.get(item) ?? []));
  const [team, ...others] = [...named].filter((each) => opponentIn(draft, each) !== null);
  if (team === undefined || others.some(({ id }) => id !== team.id)) return null;
  return quiet ? opponentIn(draft, team) : team;
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

function isHomeWord(item: Item | undefined): boolean {
  return item?.word === 'home' || item?.word === 'partisan';
}

const wins: ReadonlySet<string> = new Set(['win', 'victory']);
const losses: ReadonlySet<string> = new Set(['loss', 'defeat']);

/** "the hosts' fifth win in a row", "the visitors slumped to a third straight defeat": the part in the match of the side that won or lost it. */
export function homeByOutcome(items: readonly Item[], { teams, score }: Draft): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  const wasHomeWin = homeOutcome(items);
  if (wasHomeWin !== null) return sideOf(teams, score, wasHomeWin);
  for (let at = 0; at < items.length - 2; at += 1) {
    const { mention } = items[at] ?? {};
    if (mention?.type !== 'TEAM' || (mention.how !== 'home' && mention.how !== 'away')) continue;
    const won = wonBehind(items.slice(at + 1, at + 10));
    if (won !== null) return sideOf(teams, score, won === (mention.how === 'home'));
  }
  return null;
}

/** "It was the first home defeat in 21 matches", "a third away win in a row": whether those who were at home won; null where it says nothing of the kind. */
function homeOutcome(items: readonly Item[]): boolean | null {
  if (!/^(?:it|this|that)$/u.test(items[0]?.word ?? '') || !/^(?:was|is)$/u.test(items[1]?.word ?? '')) return null;
  const where = items.slice(2, 9).findIndex(({ word }) => /^(?:home|away|road)(?: |$)/u.test(word)) + 2;
  if (where < 2 || !items.slice(2, where).some(({ type, word }) => type === 'ORDINAL' || word === 'only')) return null;
  const outcome = [items[where], items[where + 1]].find(({ wordClass } = {} as Item) =>
    /^(?:win|victory|loss|defeat)$/u.test(wordClass ?? ''),
  );
  if (outcome === undefined) return null;
  const won = wins.has(outcome.wordClass ?? '') && !/defeat|loss/u.test(outcome.word);
  return won === items[where]?.word.startsWith('home');
}

/** What is told of a run that a side was kept from, or is out for. */
const notHad =
  /^(?:den(?:y|ied|ying)|miss(?:ed|ing)?|seek(?:ing)?|chas(?:e|ed|ing)|looking|bid|aim(?:ed|ing)|after|since|for|would|had|could)$/u;

/** Whether the first outcome behind a side, which is one of a count, is a win; null where none is. */
function wonBehind(items: readonly Item[]): boolean | null {
  const count = items.findIndex(({ type }) => type === 'ORDINAL');
  const stop = items.findIndex(({ type, word }) => type === 'TEAM' || type === 'MARK' || notHad.test(word));
  if (count < 0 || count > 4 || (stop >= 0 && stop < count && !/^'$/u.test(items[stop]?.word ?? ''))) return null;
  const outcome = items
    .slice(count + 1, count + 5)
    .find(({ wordClass }) => wins.has(wordClass ?? '') || losses.has(wordClass ?? ''));
  return outcome === undefined || items.some(({ word }) => word === 'since') ? null : wins.has(outcome.wordClass ?? '');
}

/** The side that won, or the one that lost. */
function sideOf([a, b]: Draft['teams'], [left, right]: Score, winner: boolean): TeamRef {
  return left > right === winner ? a : b;
}
