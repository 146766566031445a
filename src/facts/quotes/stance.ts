import type { Item } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';
import { personBehind, subjectOf } from './find-subject.ts';
import { isClass, isSaying } from './item-class.ts';
import type { Piece } from './passage.ts';
import { isApposition, isFreePerson, personAt, personOf, type Subject } from './subject.ts';

const states = new Set([
  'was',
  'is',
  'were',
  'has',
  'had',
  'looked',
  'felt',
  'remained',
  'seemed',
  'believes',
  'spoke',
  'speaks',
]);

/** `Berg saluted an "amazing group of players"`: the person whose view the sentence gives. */
export function stanceBefore(piece: Piece, colon: boolean, wanted: boolean): Attribution | null {
  const passive = piece.findIndex(
    (item, at) => isClass(item, 'stance', 'say', 'say-also') && piece[at + 1]?.word === 'by',
  );
  const stance = passive >= 0 ? subjectOf(piece, passive) : wanted ? stanceOf(piece, colon) : null;
  const subject = stance ?? (colon && piece.length <= 10 ? onlyPerson(piece) : null);
  return subject === null ? null : { subject, rule: 'stance-before', piece };
}

/** `Ola Berg wasn't smiling:`, `From the far end, Norden coach Ola Berg:`: who opens the last clause before a colon. */
export function subjectBeforeColon(piece: Piece): Attribution | null {
  const free = piece.flatMap((_, at) => (personAt(piece, at) !== null && isFreePerson(piece, at) ? [at] : []));
  const at = free.findLast((each) => opensClause(piece, each)) ?? free[0];
  const name = at === undefined ? null : personAt(piece, at);
  if (at === undefined && piece.some(({ word }) => /^(?:he|she|his|her)$/u.test(word)))
    return { subject: { kind: 'pronoun' }, rule: 'stance-before', piece };
  return at === undefined || name === null
    ? null
    : { subject: { kind: 'person', name, at }, rule: 'stance-before', piece };
}

/** "…, and Ola Berg, the manager, found himself asked": who opens the last clause of a sentence. */
export function lastSubject(piece: Piece): string | null {
  const at = piece.findLastIndex((_, each) => isFreePerson(piece, each) && opensClause(piece, each));
  const link = piece[at - 1]?.word;
  return link === 'and' || link === 'but' || link === 'while' ? personAt(piece, at) : null;
}

/** Only team and role stand between a name and the mark or link before it. */
function opensClause(piece: Piece, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (isApposition(piece[before]) || isClass(piece[before + 1], 'commentator'))) before -= 1;
  const item = piece[before];
  return item === undefined || item.type === 'MARK' || /^(?:and|but|as|while|when|so|then)$/u.test(item.word);
}

/** `Ola Berg's verdict:`. */
function onlyPerson(piece: Piece): Subject | null {
  const at = piece.findIndex((item) => personOf(item) !== null);
  const name = personOf(piece[at]);
  return name !== null && piece.findLastIndex((item) => personOf(item) !== null) === at
    ? { kind: 'person', name, at }
    : null;
}

/** The person whose view a sentence gives: a name as subject, then such a verb; with `states` also one of mere being. */
export function stanceOf(piece: Piece, withStates: boolean): Subject | null {
  for (let at = piece.length - 1; at >= 0; at -= 1) {
    const name = personAt(piece, at);
    if (name === null || !isFreePerson(piece, at)) continue;
    const verb = verbBehind(piece, at);
    const own = piece[at + 1]?.word ?? '';
    const state = states.has(verb?.word ?? '') || (states.has(own) && verb?.type === 'NUMBER');
    if (isClass(verb, 'stance') || isSaying(verb) || (withStates && state)) return { kind: 'person', name, at };
  }
  return secondVerb(piece) ?? viewOf(piece);
}

/** `There was praise from Ola Berg`, `Berg's message was simple`, `That was not how Berg saw it`: the view in a noun. */
function viewOf(piece: Piece): Subject | null {
  const how = piece.findIndex(
    ({ word }, at) => word === 'how' && /^(?:saw|sees|viewed|views)$/u.test(verbOfView(piece, at)),
  );
  if (how >= 0) return personBehind(piece, how + 1);
  // `For Ola Berg it was "a day to keep"`
  if (piece[0]?.word === 'for' && /^(?:was|is|felt|remained)$/u.test(piece.at(-1)?.word ?? '') && piece.length < 12)
    return personBehind(piece, 1);
  const noun = piece.findIndex((item) => isClass(item, 'utterance', 'praise'));
  if (noun < 0) return null;
  const from = piece.slice(noun + 1, noun + 6).findIndex(({ word }) => word === 'from');
  if (from >= 0) return personBehind(piece, noun + from + 2);
  const owner = piece.slice(Math.max(0, noun - 4), noun).findLastIndex((item) => personOf(item) !== null);
  const at = Math.max(0, noun - 4) + owner;
  const name = owner < 0 ? null : personAt(piece, at);
  return name !== null && /^'s?$/u.test(piece[at + 1]?.word ?? '') ? { kind: 'person', name, at } : null;
}

/** The verb behind the name that follows "how". */
function verbOfView(piece: Piece, how: number): string {
  const at = piece.findIndex((item, each) => each > how && each < how + 6 && personOf(item) !== null);
  return at < 0 ? '' : (piece[at + 1]?.word ?? '');
}

/** `Ola Berg will miss the match and said …`: the second verb of the subject that opens the sentence. */
function secondVerb(piece: Piece): Subject | null {
  const at = piece.findIndex((item, index) => index < 6 && personOf(item) !== null && isFreePerson(piece, index));
  const name = at < 0 ? null : personAt(piece, at);
  if (name === null) return null;
  const said = piece.some((item, index) => index > at && isSaying(item) && piece[index - 1]?.word === 'and');
  return said ? { kind: 'person', name, at } : null;
}

/** The verb of the subject at `at`: the next word, or the one behind a clause between commas. */
function verbBehind(piece: Piece, at: number): Item | undefined {
  let next = at + 1;
  if (piece[next]?.word === ',') {
    const comma = piece.slice(next + 1, next + 16).findIndex((item) => item.word === ',');
    next += comma < 0 ? 1 : comma + 2;
  }
  // "saw things differently" is the verb itself.
  while (
    !isClass(piece[next], 'stance') &&
    /ly$|^(?:also|then|later|has|have|himself|herself|though|too|however)$/u.test(piece[next]?.word ?? '')
  )
    next += 1;
  const verb = piece[next];
  return verb ?? piece[at + 1];
}
