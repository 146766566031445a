import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { isBeginningOfRun } from '../../results/run-begun.ts';
import { areThoseOvertaken } from '../recalled/is-overtaken.ts';
import type { Scene } from '../names/scene.ts';

/** What a sentence has named before a pronoun. */
export interface Before {
  /** The team named last in the sentence. */
  readonly last: TeamRef | null;
  /** The other one named last before it. */
  readonly previous: TeamRef | null;
  /** The first one that hangs on no preposition: whom the sentence is about. */
  readonly subject: TeamRef | null;
  /** Whether a team was named before that cannot be told. */
  readonly unclear: boolean;
}

/** Whom "they" or "them" stands for; null where it may be several. */
export function theyOf(items: readonly Item[], at: number, scene: Scene, before: Before): TeamRef | null {
  if (items[at]?.word === 'them') return themOf(items, at, scene, before);
  // "Not since 2010, when they beat Castle, have Arden scored so freely": who they are is told behind.
  if (items[0]?.word === 'not' && items[1]?.word === 'since' && items[at - 1]?.word === 'when') return null;
  const { last, previous, subject, unclear } = before;
  return (
    afterWhom(items, at, last, scene) ??
    (areThoseOvertaken(items, at) ? last : null) ??
    ownerOfSlip(items, at, previous) ??
    placedBefore(items, at, last) ??
    ownerBefore(items, at, last) ??
    subjectBehindOpening(items, at, last, previous) ??
    sideOfPerson(items, at, last, previous) ??
    subjectOfClause(items, at, last, previous) ??
    whoIsTold(items, at, last) ??
    subject ??
    firstOf(items, at, scene) ??
    nearOf(items, at, last, unclear, scene)
  );
}

/** "did not profit from Castle's slip against Borough, when they drew": whose match a noun with an owner just spoke of. */
function ownerOfSlip(items: readonly Item[], at: number, previous: TeamRef | null): TeamRef | null {
  if (!/^(?:when|where|as)$/u.test(items[at - 1]?.word ?? '')) return null;
  const object = items.slice(0, at).findLastIndex(({ type }) => type === 'TEAM');
  if (object < 4 || at - object > 6 || !/^(?:against|at|with|by|to|over)$/u.test(items[object - 1]?.word ?? ''))
    return null;
  const owner = items.slice(0, object).findLastIndex(({ type }) => type === 'TEAM');
  return owner > 0 && object - owner <= 6 && /^'s?$/u.test(items[owner + 1]?.word ?? '') ? previous : null;
}

/** "and Borough's poor run went on as they lost": the owner that a clause of its own begins with. */
function ownerBefore(items: readonly Item[], at: number, last: TeamRef | null): TeamRef | null {
  const owner = items.slice(0, at).findLastIndex(({ type }) => type === 'TEAM');
  if (opensClause(items, owner) && at - owner <= 10) return last;
  // "ended Borough's run, which began when they beat Castle"
  if (owner > 0 && isBeginningOfRun(items, at)) return last;
  if (owner < 1 || at - owner > 10 || !/^'s?$/u.test(items[owner + 1]?.word ?? '')) return null;
  return /^(?:and|but|while|as|,|;)$/u.test(items[startDescribed(items, owner) - 1]?.word ?? '') ? last : null;
}

/** "[big-spending] Borough", "[bottom club] Borough", "[London rivals] Borough" */
function startDescribed(items: readonly Item[], team: number): number {
  let at = team;
  while (at > 1 && at > team - 6 && isDescribing(items[at - 1])) at -= 1;
  return at;
}

function isDescribing({ type, word }: Item = { type: 'MARK', word: '' } as Item): boolean {
  return (
    type === 'ADJECTIVE' ||
    type === 'PLACE' ||
    type === 'COMPETITION' ||
    type === 'ORDINAL' ||
    type === 'NUMBER' ||
    word === '-' ||
    (type === 'WORD' && !/^(?:and|but|while|as)$/u.test(word))
  );
}

/** "Arden are top, with Borough second on 20 after they beat Castle": whose place is told there. */
function placedBefore(items: readonly Item[], at: number, last: TeamRef | null): TeamRef | null {
  if (!/^(?:after|since|because)$/u.test(items[at - 1]?.word ?? '')) return null;
  const team = items.slice(0, at).findLastIndex(({ type }) => type === 'TEAM');
  if (team < 2 || at - team > 12 || items[team + 1]?.word === ',') return null;
  const start = startDescribed(items, team);
  const opening = items[start]?.word === 'with' ? start : start - 1;
  return items[opening]?.word === 'with' && items[opening - 1]?.word === ',' ? last : null;
}

/** "Borough drew, and Rossi, who struck in Arden's 2-0 win over Castle, scored again as they won": the side of whom the clause is about. */
function sideOfPerson(
  items: readonly Item[],
  at: number,
  last: TeamRef | null,
  previous: TeamRef | null,
): TeamRef | null {
  if (!/^(?:as|when)$/u.test(items[at - 1]?.word ?? '')) return null;
  const person = items.slice(0, at).findIndex(({ type }) => type === 'PERSON');
  if (person < 1) return null;
  const [own, other, third] = items.flatMap((item, index) =>
    index > person && index < at && item.type === 'TEAM' && item.wordClass !== 'they' ? [index] : [],
  );
  if (own === undefined || third !== undefined) return null;
  const his = /^'s?$/u.test(items[own + 1]?.word ?? '') || items[own - 1]?.word === 'for';
  return his ? (other === undefined ? last : previous) : null;
}

/**
 * "Borough are fifth, while Arden host Castle as they look to win again", "Borough drew 0-0 with Dale, but fellow Londoners
 * Arden went out after they lost": whom the clause begins with.
 */
function subjectOfClause(
  items: readonly Item[],
  at: number,
  last: TeamRef | null,
  previous: TeamRef | null,
): TeamRef | null {
  const joint = items.slice(0, at).findLastIndex(({ word }) => /^(?:while|whereas|but)$/u.test(word));
  if (joint < 1 || at - joint > 20) return null;
  const first = items.findIndex(({ type }, index) => index > joint && type === 'TEAM');
  if (first < 0 || first >= at || startDescribed(items, first) !== joint + 1) return null;
  if (items[first + 1]?.type !== 'WORD' || items[first]?.wordClass === 'they') return null;
  if (items[joint]?.word === 'but' && items[joint - 1]?.word !== ',') return null;
  const named = items.slice(joint, at).filter(({ type, wordClass }) => type === 'TEAM' && wordClass !== 'they').length;
  return named === 1 ? last : named === 2 ? previous : null;
}

const opening = /^(?:while|although|though|as|when|after|whereas|despite|once)$/u;

/** "While that took Borough top, Arden went above them as they beat Castle 2-1": whom the main clause begins with, behind the comma. */
function subjectBehindOpening(
  items: readonly Item[],
  at: number,
  last: TeamRef | null,
  previous: TeamRef | null,
): TeamRef | null {
  if (!opening.test(items[0]?.word ?? '') || !/^(?:as|when|after|because)$/u.test(items[at - 1]?.word ?? ''))
    return null;
  const comma = items.findIndex(({ word }) => word === ',');
  const first = items.findIndex(({ type }, index) => index > comma && type === 'TEAM');
  if (comma < 2 || first < 0 || first >= at || startDescribed(items, first) !== comma + 1) return null;
  if (items[first + 1]?.type !== 'WORD' || items[first]?.wordClass === 'they') return null;
  const named = items.slice(comma, at).filter(({ type, wordClass }) => type === 'TEAM' && wordClass !== 'they').length;
  return named === 1 ? last : named === 2 ? previous : null;
}

/** "a point ahead of Borough, who moved up to second after they beat Castle": whom the clause is about. */
function whoIsTold(items: readonly Item[], at: number, last: TeamRef | null): TeamRef | null {
  if (!/^(?:after|when|as|since|because)$/u.test(items[at - 1]?.word ?? '')) return null;
  const who = items.slice(0, at).findLastIndex(({ wordClass }) => wordClass === 'who');
  if (who < 2 || at - who > 14 || items[who - 1]?.word !== ',' || items[who - 2]?.type !== 'TEAM') return null;
  const between = items.slice(who + 1, at);
  return between.some(({ type, word }) => type === 'TEAM' || word === ',') ? null : last;
}

/** "beat Castle 2-1 and Borough ended their run when they won": behind a result told before, a clause with a subject of its own. */
function opensClause(items: readonly Item[], team: number): boolean {
  const next = items[team + 1];
  if (!/^(?:and|but|while|as|;)$/u.test(items[team - 1]?.word ?? '') || next?.type !== 'WORD') return false;
  return items[team - 2]?.type === 'SCORE' && /(?:[est]|ed|ew|on)$/u.test(next.word);
}

/** Else the one named last; in "at Borough, where they won" not Borough, and behind a name that cannot be told nobody. */
function nearOf(
  items: readonly Item[],
  at: number,
  last: TeamRef | null,
  unclear: boolean,
  { topic }: Scene,
): TeamRef | null {
  // "The Ironclads are bottom and they lost again": not who the report was about before.
  if (items[at - 1]?.word !== 'where') return last ?? (unclear ? null : topic);
  return unclear || topic?.id === last?.id ? null : topic;
}

/** "Borough, whom they beat, are second": not Borough but whom the report was about. */
function afterWhom(items: readonly Item[], at: number, last: TeamRef | null, { topic }: Scene): TeamRef | null {
  if (items[at - 1]?.word !== 'whom' || last === null || topic?.id === last.id) return null;
  return items.slice(0, at).filter(({ type }) => type === 'TEAM').length === 1 ? topic : null;
}

/** "They go to Borough, whom they beat": "they" is who it was when the sentence began. */
function firstOf(items: readonly Item[], at: number, scene: Scene): TeamRef | null {
  const first = items.findIndex((item) => item.wordClass === 'they');
  return first >= 0 && first < at && items.slice(0, first).every((item) => item.type !== 'TEAM') ? scene.topic : null;
}

/** Before "them", the team that the report is about: it is seen or given something. */
const seen = new Set(['saw', 'see', 'sees', 'seen', 'watched', 'watching', 'helped', 'help', 'helping']);
/** The same, where another may give it to them in their own sentence. */
const given = new Set(['earned', 'earning', 'gave', 'giving', 'handed', 'handing']);

/**
 * "The trip to Borough saw them win": the team the report was about before. "since Borough beat them": the team named
 * before Borough; "ended Arden's hopes, beating them": the one named last. Else "them" may be either side.
 */
function themOf(items: readonly Item[], at: number, scene: Scene, before: Before): TeamRef | null {
  const { last, previous, subject, unclear } = before;
  const verb = items[at - 1];
  // "Arden cruised through after a 2-1 win over Borough saw them progress": whom the sentence began with.
  const told = items.slice(0, at).some(({ type }) => type === 'SCORE');
  if (seen.has(verb?.word ?? '')) return (told || isOfMainClause(items, at) ? subject : null) ?? scene.topic;
  if (given.has(verb?.word ?? '')) return isOfClauseOnLast(items, at) ? last : (subject ?? scene.topic);
  if ((verb?.wordClass === 'beat' || verb?.wordClass === 'held') && last !== null)
    return (
      (subject?.id === last.id || !isTurned(items, at) ? null : subject) ??
      previous ??
      (unclear || last.id === scene.topic?.id ? null : scene.topic)
    );
  return verb?.wordClass === 'beating' && last?.id !== subject?.id ? last : null;
}

/** "Arden have a lifeline, as Ashe's late strike saw them win", "Arden's trip saw them win": whom the sentence begins with, not the one before it. */
function isOfMainClause(items: readonly Item[], at: number): boolean {
  const first = items.findIndex(({ type }) => type === 'TEAM');
  if (first < 0 || first >= at || items.slice(0, first).some(({ word }) => meeting.test(word))) return false;
  if (/^'s?$/u.test(items[first + 1]?.word ?? '')) return true;
  return startDescribed(items, first) <= 1 && items.slice(first, at).some(({ word }) => clauseJoint.test(word));
}

/** "A trip to Arden saw them win", "Facing Arden saw them lose": it is the others who did. */
const meeting =
  /(?:^| )(?:to|at|of|by|with|against|beating|playing|visiting|hosting|facing|meeting|losing|drawing|entertaining|welcoming|travelling|going)$/u;

const clauseJoint = /^(?:as|when|after|while|with|and|before|because|since)$/u;

/** "go to Borough, who did well, a late goal giving them a win": the clause is about the name before "who". */
function isOfClauseOnLast(items: readonly Item[], at: number): boolean {
  const who = items.slice(0, at).findLastIndex(({ word }) => word === 'who');
  const before = items[who - 1]?.word === ',' ? items[who - 2] : items[who - 1];
  return before?.type === 'TEAM' && items.slice(who, at).every(({ type }) => type !== 'TEAM');
}

/** "Borough are next; Arden beat them": another clause tells what was done to whom the sentence is about. */
function isTurned(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some(({ word }) => word === ';');
}
