import type { Item } from '../../mentions/mention.ts';
import { isLeft } from '../names/former-teams.ts';

/**
 * Whether the team at `at` stands there only to say who somebody is, who does not play for it now: "the former Arden winger
 * Rossi", "Rossi, a target for Arden", "Rossi, a boyhood Arden fan". What the report goes on to tell is not of it.
 */
export function isOfDescription(items: readonly Item[], at: number): boolean {
  if (items[at]?.type !== 'TEAM') return false;
  return (
    isLeft(items, at) ||
    isLender(items, at) ||
    items[at - 1]?.wordClass === 'wanted-by' ||
    isOfPast(items, at) ||
    isCap(items, at) ||
    isOfOldSide(items, at)
  );
}

/** "The Ireland international was booked": where a person comes from; "internationals" may be the team. */
function isCap(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.word === 'international' &&
    /^(?:the|a|an|former|young|full)$/u.test(items[at - 1]?.word ?? '') &&
    items[at + 2]?.type !== 'TEAM'
  );
}

/** "was part of the Arden side that went down": whom he played for then. */
function isOfOldSide(items: readonly Item[], at: number): boolean {
  return (
    /^(?:side|team|squad)$/u.test(items[at + 1]?.word ?? '') &&
    items[at + 2]?.word === 'that' &&
    items[at - 1]?.word === 'the' &&
    /^(?:part of|member of|of)$/u.test(items[at - 2]?.word ?? '')
  );
}

const outsiders = /^(?:loanees?|target|fan|supporter|trainee|reject|old boy)$/u;

/** "Arden loanee Rossi", "the Arden target", "Rossi, a boyhood Arden fan": who is somebody's now, or who was none of its players. */
function isLender(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1]?.word === 'academy' ? at + 2 : at + 1;
  if (!outsiders.test(items[noun]?.word ?? '')) return false;
  // "Arden target a win"
  return items[noun]?.word !== 'target' || !/^(?:an?|the|their|another)$/u.test(items[noun + 1]?.word ?? '');
}

/** "scored twice against his old club Arden": whom somebody met, and what he did is told of. */
export function isOldClub(items: readonly Item[], at: number): boolean {
  const noun = items[at - 1]?.word === ',' ? at - 2 : at - 1;
  return (
    /^(?:club|side|team|employers)$/u.test(items[noun]?.word ?? '') &&
    /^(?:former|old|ex|previous)$/u.test(items[noun - 1]?.word ?? '') &&
    /^(?:against|at|to|over|past|with|from)$/u.test(items[noun - 3]?.word ?? '')
  );
}

const pastLife =
  /^(?:began|started|spent|grew|once|previously|formerly|trained|rejected|snubbed|supported|used to play)$/u;
const longest = 8;

/** "Rossi, who began his career at Arden, scored", "Rossi, who played for Arden last season, scored": where he was before. */
function isOfPast(items: readonly Item[], at: number): boolean {
  for (let who = at - 1; who > Math.max(0, at - longest); who -= 1) {
    const item = items[who];
    if (item === undefined || item.type === 'TEAM' || item.type === 'SCORE' || item.word === ',') return false;
    if (item.word !== 'who') continue;
    if (items[who - 1]?.type !== 'PERSON' && items[who - 2]?.type !== 'PERSON') return false;
    const again = /^(?:again|more)$/u.test(items[who + 2]?.word ?? '');
    return (!again && pastLife.test(items[who + 1]?.word ?? '')) || isOfLastYear(items, who + 1, at);
  }
  return false;
}

/** "played for Arden last season", "was at Arden until May" */
function isOfLastYear(items: readonly Item[], verb: number, at: number): boolean {
  if (!/^(?:played|was|were|starred|featured|turned out)$/u.test(items[verb]?.word ?? '')) return false;
  const behind = items.slice(at + 1, at + 4);
  const end = behind.findIndex(({ word }) => word === ',');
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some(
      ({ mention, word }) =>
        word === 'until' || (mention?.type === 'DATE' && /^(?:last (?:season|year|term)|\d{4})/u.test(mention.words)),
    );
}
