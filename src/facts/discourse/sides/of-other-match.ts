import type { Item } from '../../mentions/mention.ts';
import { startOfPhrase } from './team-phrase.ts';

const passed = /(?:^| )(?:above|past|behind|below|beyond|ahead of|clear of)$/u;
const goesOn = /^(?:into|to|in|on|at|with|by|after|and|,|thanks|following|up)$/u;

/** "climbed above Arden and Borough into third with a 3-0 win": the second of the sides that somebody passed. */
function isPassed(items: readonly Item[], before: number, at: number): boolean {
  const start = startOfPhrase(items, before - 1) - 1;
  const preposition = [items[start - 1]?.word, items[start]?.word].join(' ');
  return passed.test(preposition) && goesOn.test(items[at + 1]?.word ?? '');
}

/** "a draw between Arden and Borough with a 3-0 win at Castle": both sides of a match that somebody else made use of. */
export function isOfOtherPair(items: readonly Item[], at: number, from: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  if (items[before]?.word === 'between') return true;
  if (items[before]?.word !== 'and' || items[before - 1]?.type !== 'TEAM') return false;
  if (isPassed(items, before, at) || isSecondMet(items, before, at)) return true;
  const isPair = items[startOfPhrase(items, before - 1) - 1]?.word === 'between';
  return isPair && items.slice(at + 1, from).some(({ word }) => /^(?:with|by)$/u.test(word));
}

/** "got over defeats against Arden and Borough with a 4-0 win over Castle": the second of those whom somebody met. */
function isSecondMet(items: readonly Item[], before: number, at: number): boolean {
  const preposition = items[startOfPhrase(items, before - 1) - 1]?.word ?? '';
  if (!/(?:^| )(?:against|to|by|over|with)$/u.test(preposition)) return false;
  return /^(?:with|by|after|following|thanks)$/u.test(items[at + 1]?.word ?? '');
}

/** "Against a plucky Arden side, they ran out 4-1 winners": whom those behind the comma met. */
export function isMetInOpening(items: readonly Item[], at: number, from: number): boolean {
  if (items[0]?.word !== 'against' || items.slice(0, at).some(({ type }) => type === 'TEAM')) return false;
  return items.slice(at, from).some(({ word }) => word === ',');
}

const fixtures =
  /^(?:clash|trip|visit|game|match|tie|fixture|derby|meeting|showdown|date|encounter|journey|test|semi-final|final)$/u;

/** "warmed up for the trip to Arden by beating Castle", "the clash at home to Arden": whom they meet in another match. */
export function isOfFixture(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  const preposition = items[before];
  if (!/^(?:to|with|against|at)$/u.test(preposition?.word ?? '') && preposition?.wordClass !== 'at-home') return false;
  return items.slice(Math.max(0, before - 2), before).some(({ word, type }) => fixtures.test(word) || type === 'STAGE');
}

const facing = /^(?:faced?|met|meet|hosted|visited|entertained|welcomed)$/u;

/** "After beating Borough 1-0, the champions faced Arden": whom they met in another match than the one told of first. */
export function isFaced(items: readonly Item[], at: number): boolean {
  return facing.test(items[startOfPhrase(items, at) - 1]?.word ?? '');
}

/** The same of a team that is named behind `from`. */
export function isFacedBehind(items: readonly Item[], from: number, id: string): boolean {
  return items.some(
    ({ mention }, at) =>
      at >= from && mention?.type === 'TEAM' && mention.candidates.some((team) => team.id === id) && isFaced(items, at),
  );
}
