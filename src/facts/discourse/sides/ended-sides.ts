import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { opponentIn } from '../matches/draft.ts';
import { opponentFromScene } from './find-opponent.ts';
import { isObject } from './is-object.ts';
import type { Sides } from './reading-teams.ts';
import { startOfPhrase } from './team-phrase.ts';
import { isReverseFixture } from '../recalled/background.ts';
import { reach } from '../matches/result-reach.ts';
import type { Scene } from '../names/scene.ts';

/** "It ended 2-0" after one side was said to have won; a draw needs no winner. */
export function endedSides(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  passing: boolean,
): Sides {
  const none = { subject: null, object: null };
  const [left, right] = reading.score;
  const near = clauseOf(items, reading);
  // "the 90 minutes finished 3-3": how the match being told stood then, whoever else the sentence names.
  const { match } = scene;
  if (left === right && match !== null && isAfterNormalTime(items, reading)) {
    const decidedLater = match.score !== null && match.score[0] !== match.score[1] && match.shootout === null;
    return decidedLater ? none : { subject: match.teams[0], object: match.teams[1] };
  }
  if (left === right) {
    const own =
      sidesOfTheirGame(items, reading.from, teams) ??
      (isGameWhich(items, reading.from) ? pairBefore(items, scene) : null);
    if (own !== null) return own;
  }
  const named = [
    ...new Map(
      near.flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : [])).map((team) => [team.id, team]),
    ).values(),
  ];
  const [a, b] = named;
  if (left === right) {
    // "won 3-2 on penalties over Borough, normal time having ended 1-1": of the match whose kicks the sentence tells.
    if (scene.subject !== null && scene.match?.shootout != null)
      return { subject: scene.match.teams[0], object: scene.match.teams[1] };
    const sides =
      named.length === 2 && a !== undefined && b !== undefined
        ? { subject: a, object: b }
        : named.length === 1 && a !== undefined
          ? { subject: a, object: opponentFromScene(a, scene, true) }
          : null;
    if (sides !== null) return !passing && isToldOtherwise(reading, sides, scene) ? none : sides;
    if (named.length > 0) return none;
    const ahead = isReverseFixture(items, reading) || isOfLegOfOthers(near, scene) ? pairAhead(scene) : null;
    if (ahead !== null) return ahead;
    return (passing || scene.match === null ? metLast(scene) : null) ?? drawnSides(reading, scene, passing);
  }
  const { decided } = scene;
  if (decided === null || named.some((team) => team.id !== decided.winner.id && team.id !== decided.loser.id))
    return none;
  return { subject: decided.winner, object: decided.loser };
}

const game = /^(?:game|match|tie|clash|fixture|meeting|encounter|derby)$/u;

/** "Arden joined Castle on 32 points after their game with Borough ended goalless": theirs is of whom the sentence is about. */
function sidesOfTheirGame(items: readonly Item[], from: number, teams: ReadonlyMap<Item, TeamRef>): Sides | null {
  const [met, other] = [from - 1, from - 2].map((at) => items[at]);
  const object = met?.type === 'TEAM' ? met : other?.type === 'TEAM' ? other : undefined;
  const at = object === undefined ? -1 : startOfPhrase(items, items.indexOf(object)) - 1;
  if (!/^(?:with|against|at|to)$/u.test(items[at]?.word ?? '') || !game.test(items[at - 1]?.word ?? '')) return null;
  const their = [at - 2, at - 3].find((index) => /^(?:their|its)$/u.test(items[index]?.word ?? ''));
  if (object === undefined || their === undefined) return null;
  const subject = items.findLast((item, index) => index < their && item.type === 'TEAM' && !isObject(items, index));
  const [one, two] = [subject, object].map((item) => (item === undefined ? null : (teams.get(item) ?? null)));
  return one == null || two == null || one.id === two.id ? null : { subject: one, object: two };
}

/** "The game, which ended 1-1, was played without fans since …": names behind it are of what is told besides. */
function isGameWhich(items: readonly Item[], from: number): boolean {
  const which = items[from - 1]?.word === 'which' ? from - 1 : from - 2;
  return (
    items[which]?.word === 'which' &&
    items[which - 1]?.word === ',' &&
    game.test(items[which - 2]?.word ?? '') &&
    which <= 4
  );
}

/** The two that a sentence before set against each other last, where no match of theirs is told. */
function pairBefore(items: readonly Item[], { book, match }: Scene): Sides | null {
  const start = items[0]?.start ?? 0;
  const pair = book.pairs.findLast(({ span, ahead, earlier }) => span.end <= start && !ahead && !earlier);
  if (pair === undefined) return null;
  const [subject, object] = pair.teams;
  const known = book.between(subject, object).some((draft) => draft.main && draft.score !== null && draft !== match);
  return known ? null : { subject, object };
}

/** "Arden beat Borough 3-2. Borough came back, and the sides were locked at 2-2": how it stood in a match whose end is known. */
function isToldOtherwise({ kind, score }: ResultReading, { subject, object }: Sides, { book, match }: Scene): boolean {
  if (kind !== 'result' || subject === null || object === null || match === null) return false;
  return book
    .between(subject, object)
    .some((draft) => draft === match && draft.main && draft.score !== null && draft.score[0] !== score[0]);
}

/** "the regulation 90 minutes finished 3-3", "normal time ending 1-1" */
function isAfterNormalTime(items: readonly Item[], { from, to }: ResultReading): boolean {
  return items.slice(Math.max(0, from - 4), to).some(({ wordClass }) => wordClass === 'normal-time');
}

/** The words around a result up to a semicolon: behind one another match is told. */
function clauseOf(items: readonly Item[], { from, to }: ResultReading): readonly Item[] {
  const before = items.slice(Math.max(0, from - reach), from);
  const behind = items.slice(from, to + reach);
  const end = behind.findIndex(({ word }, at) => at >= to - from && word === ';');
  return [
    ...before.slice(before.findLastIndex(({ word }) => word === ';') + 1),
    ...behind.slice(0, end < 0 ? undefined : end),
  ];
}

/** "Arden lost to Castle and now host Borough in the second leg. The first leg ended 1-1": more than two teams could be meant. */
function isOfLegOfOthers(items: readonly Item[], { crowd }: Scene): boolean {
  return crowd > 2 && items.some(({ wordClass }) => wordClass === 'first-leg');
}

/** The two teams last set against each other of which no match is told. */
function pairAhead({ book, match, recent, crowd }: Scene): Sides | null {
  const pair = book.pairs.findLast(({ teams, earlier }) => !earlier && book.between(...teams).length === 0);
  if (pair === undefined) return null;
  // Beside a match that is being told only where the sentence before spoke of the two.
  const spoken = recent.slice(0, crowd).some((team) => opponentIn(pair, team) !== null);
  return match === null || spoken ? { subject: pair.teams[0], object: pair.teams[1] } : null;
}

/**
 * "The sides drew 1-1 in March": the two of the result that the sentence before told, else its two teams, where it named no other; else those of the match
 * being told, which then met another time.
 */
export function bothOf(reading: ResultReading, scene: Scene, passing: boolean): Sides {
  const { match, crowd, met } = scene;
  // "Arden face Borough. Arden beat Dale 2-0, and Borough lost 1-0 to Vale. The sides drew in May": those who are to meet.
  const ahead = passing && crowd > 2 ? pairAhead(scene) : null;
  if (ahead !== null) return ahead;
  const last = met === null ? metLast(scene) : { subject: met[0], object: met[1] };
  if (last !== null && (match === null || opponentIn(match, last.subject)?.id !== last.object.id)) return last;
  if (match?.score == null || match.score.every((goals, at) => goals === reading.score[at]))
    return drawnSides(reading, scene, passing);
  return { subject: match.teams[0], object: match.teams[1], inherited: true };
}

/** The two teams that the sentence before named, where it named no third. */
function lastTwo({ recent: [a, b], crowd }: Scene): { readonly subject: TeamRef; readonly object: TeamRef } | null {
  return crowd !== 2 || a === undefined || b === undefined ? null : { subject: b, object: a };
}

/** Those two; beside a match that is being told only where they were set against each other, as two that stand side by side in a table are not. */
function metLast(scene: Scene): { readonly subject: TeamRef; readonly object: TeamRef } | null {
  const last = lastTwo(scene);
  const pair = last === null ? undefined : scene.book.pairs.at(-1);
  if (last === null || scene.match === null) return last;
  return pair !== undefined && opponentIn(pair, last.subject)?.id === last.object.id ? last : null;
}

/** "the sides drew", "the two teams could not be separated in a 0-0 draw": no team stands between. */
export function saysBoth(items: readonly Item[], from: number): boolean {
  if (/^(?:sides|teams|clubs|pair|two|rivals|neighbours|neighbors)$/u.test(items[from - 1]?.word ?? '')) return true;
  for (let at = from - 2; at >= Math.max(1, from - 9); at -= 1) {
    const item = items[at];
    if (item?.type === 'TEAM' || item?.type === 'SCORE' || item?.type === 'MARK') return false;
    if (/^(?:sides|teams|two sides|two teams)$/u.test(item?.word ?? ''))
      return /^(?:the|both|two)$/u.test(items[at - 1]?.word ?? '');
  }
  return false;
}

/** "It ended 1-1": the match being told, where no other score of it is known, else the two last set against each other. */
export function drawnSides({ kind, score }: ResultReading, { match, book }: Scene, passing = false): Sides {
  const none = { subject: null, object: null };
  if (kind === 'aggregate' && match !== null) return { subject: match.teams[0], object: match.teams[1] };
  if (kind !== 'result' || score[0] !== score[1]) return none;
  if (match !== null && (passing || match.score === null || match.score.every((goals, at) => goals === score[at])))
    return { subject: match.teams[0], object: match.teams[1] };
  const last = book.pairs.at(-1);
  if (last === undefined || book.between(...last.teams).some((draft) => draft.main && draft.score !== null))
    return none;
  return { subject: last.teams[0], object: last.teams[1] };
}
