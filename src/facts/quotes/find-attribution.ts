import type { Item } from '../mentions/mention.ts';
import type { Quotation } from './find-quotations.ts';
import {
  isApposition,
  isFreePerson,
  personAt,
  personBehind,
  personOf,
  subjectOf,
  type Subject,
} from './find-subject.ts';
import { isClass, isSaying } from './item-class.ts';
import type { Gap, Piece } from './passage.ts';

/** The words that give a quotation to its speaker. */
export interface Attribution {
  /** Null where the words name nobody: `adding: "…"`. */
  readonly subject: Subject | null;
  readonly rule: 'said-behind' | 'said-before' | 'label' | 'told-in-words' | 'stance-before';
  /** The words themselves. */
  readonly piece: Piece;
}

/** How far behind a quotation its verb of saying may stand: room for `the under-pressure Norden manager Ola Berg`. */
const reach = 16;

/**
 * The attribution that stands directly behind a quotation (`," Berg said`), or null.
 * A new sentence counts only if it does nothing else (`?" Captain Berg said.`).
 */
export function attributionBehind(text: string, quotation: Quotation, gap: Gap, last: boolean): Attribution | null {
  const piece = gap.pieces[0];
  if (piece === undefined) return null;
  const goesOn = gap.tailed || !/[.…]$/u.test(lastWords(text, quotation));
  const leads = gap.leading && gap.pieces.length === 1 && !last;
  if (leads && endsInLead(piece) && !/,$/u.test(lastWords(text, quotation))) return null;
  const label = piece[0]?.word === '-' && !leads ? nameAlone(text, piece) : null;
  if (label !== null) return label;
  const by = piece[0]?.word === ',' ? 1 : 0;
  const passive = goesOn && piece[by]?.word === 'by' ? personBehind(piece, by + 1) : null;
  if (passive !== null) return { subject: passive, rule: 'said-behind', piece };
  const say = sayBehind(text, piece);
  if (say > 0 && isAccording(text, piece, say - 1))
    return { subject: personBehind(piece, say + 1), rule: 'said-behind', piece };
  if (say < 0 || (!goesOn && !isBareAttribution(piece, say))) return null;
  const subject = subjectOf(piece.slice(0, endOfClause(piece, say)), say);
  return subject === null ? null : { subject, rule: 'said-behind', piece };
}

/** The end of a quotation, a comma outside its mark included. */
export function lastWords(text: string, quotation: Quotation): string {
  const end = quotation.parts.at(-1)?.end ?? quotation.end;
  const start = Math.max(quotation.start, end - 3);
  const behind = text.slice(end, quotation.end + 1).replace(/[^,]/gu, '');
  return text.slice(start, end) + behind;
}

/** The first verb of saying, if it comes early and nothing has come to an end before it. */
function sayBehind(text: string, piece: Piece): number {
  for (let at = 0; at < Math.min(piece.length, reach); at += 1) {
    const item = piece[at];
    if (isSaying(item)) return at;
    if (item?.word === ';' || item?.word === '.' || item?.word === ':') return -1;
    if (isAccording(text, piece, at)) return at + 1;
  }
  return -1;
}

/** `according to`, however its first word was marked. */
function isAccording(text: string, piece: Piece, at: number): boolean {
  const item = piece[at];
  return (
    item !== undefined && piece[at + 1]?.word === 'to' && text.slice(item.start, item.end).toLowerCase() === 'according'
  );
}

function endOfClause(piece: Piece, from: number): number {
  const stop = piece.findIndex((item, at) => at > from && (item.word === '.' || item.word === ';'));
  return stop < 0 ? piece.length : stop + 1;
}

/** `Captain Berg said.`, `Berg told Sport TV.`: the sentence ends soon after its verb. */
function isBareAttribution(piece: Piece, say: number): boolean {
  const rest = piece.slice(say + 1);
  const told = /^t[eo]l(?:d|ls|ling)/u.test(piece[say]?.word ?? '');
  return rest.length <= (told ? 7 : 1) && rest.every((item) => item.word !== ':' && item.word !== 'that');
}

/** Whether a lead-in ends in a way that only speech can follow. */
function endsInLead(piece: Piece): boolean {
  const end = piece.at(-1);
  return end?.word === ':' || (end?.word === ',' && isSaying(piece.at(-2))) || isSaying(end);
}

/** The attribution that leads into a quotation within its sentence (`Berg said: "`, `- Norden boss Ola Berg "`), or null. */
export function attributionBefore(text: string, quotation: Quotation, gap: Gap, first: boolean): Attribution | null {
  const piece = gap.leading ? gap.pieces.at(-1) : undefined;
  if (piece === undefined) return null;
  if (isAccording(text, piece, 0)) return { subject: personBehind(piece, 2), rule: 'said-before', piece };
  const say = lastSay(piece);
  const end = piece.at(-1);
  if (say >= 0 && leadsOn(piece, say)) return saidBefore(piece, say, 'said-before');
  const label = first || end?.word === ':' ? labelled(text, piece, quotation) : null;
  if (label !== null) return label;
  if (say >= 0 && (end?.word === ':' || startsSmall(text, quotation))) return saidBefore(piece, say, 'told-in-words');
  const colon = end?.word === ':';
  return stanceBefore(piece, colon, colon || startsSmall(text, quotation));
}

function saidBefore(piece: Piece, say: number, rule: 'said-before' | 'told-in-words'): Attribution {
  return { subject: subjectOf(piece, say), rule, piece };
}

function lastSay(piece: Piece): number {
  for (let at = piece.length - 1; at >= 0; at -= 1) if (isSaying(piece[at])) return at;
  return -1;
}

/** Between the verb and the opening mark stands at most whom it was told, or when. */
function leadsOn(piece: Piece, say: number): boolean {
  const rest = piece.slice(say + 1);
  const end = rest.at(-1)?.word;
  if (rest.length === 0) return true;
  if (end !== ':' && end !== ',' && end !== 'that' && rest.length > 5) return false;
  return rest.length <= 14 && rest.slice(0, -1).every((item) => item.word !== '.' && item.word !== ';');
}

function startsSmall(text: string, quotation: Quotation): boolean {
  return /^\p{Ll}/u.test(text.slice(quotation.parts[0]?.start, quotation.end));
}

const labelWords = new Set([
  '-',
  '•',
  '*',
  ',',
  ':',
  '.',
  '(',
  ')',
  'the',
  'of',
  'former',
  'match',
  'man',
  'who',
  'and',
  'on',
  'to',
  'via',
  'ex',
  "'s",
  '/',
  'goal',
  'hero',
  'winning',
  'interim',
]);
const kinds: ReadonlySet<Item['type']> = new Set([
  'PERSON',
  'TEAM',
  'ADJECTIVE',
  'COMPETITION',
  'PLACE',
  'NUMBER',
  'ORDINAL',
]);

/** `Ola Berg, Norden manager: "…"`, `- Norden boss Ola Berg "…"`: a name, who that is, and nothing else. */
function labelled(text: string, piece: Piece, quotation: Quotation): Attribution | null {
  if (piece.length > 16) return null;
  const marked =
    piece.at(-1)?.word === ':' || piece[0]?.word === '-' || piece[0]?.word === '•' || quotation.parts.length > 1;
  return marked ? nameAlone(text, piece) : null;
}

/** An attribution from words that are a name, who that is and where it was said. */
export function nameAlone(text: string, piece: Piece): Attribution | null {
  if (piece.length > 16) return null;
  const plain = piece.every(
    (item) => kinds.has(item.type) || labelWords.has(item.word) || isApposition(item) || isCapital(text, item),
  );
  const at = labelName(piece);
  const name = personOf(piece[at]) ?? nameByShape(text, piece);
  return plain && name !== null
    ? { subject: { kind: 'person', name, at: Math.max(at, 0) }, rule: 'label', piece }
    : null;
}

/** Where the name stands: the last one before a comma, colon or place (`Match Night pundit Ola Berg on TV:`), else the first behind. */
function labelName(piece: Piece): number {
  const end = piece.findIndex((item, at) => at > 0 && /^(?:[,:(]|on|to|via)$/u.test(item.word));
  const head = piece.slice(0, end < 0 ? piece.length : end).findLastIndex((item) => personOf(item) !== null);
  return head >= 0 ? head : piece.findIndex((item) => personOf(item) !== null);
}

function isCapital(text: string, item: Item): boolean {
  return item.type === 'WORD' && /^\p{Lu}/u.test(text.slice(item.start, item.start + 2));
}

function isFreeCapital(text: string, item: Item | undefined): boolean {
  return item !== undefined && item.wordClass === null && isCapital(text, item);
}

/** In a line where every word has a capital, two or three words that are no team and no role are the name. */
function nameByShape(text: string, piece: Piece): string | null {
  const from = piece.findIndex((item) => isFreeCapital(text, item));
  let to = from;
  while (from >= 0 && to < piece.length && isFreeCapital(text, piece[to])) to += 1;
  const [first, last] = [piece[from], piece[to - 1]];
  if (first === undefined || last === undefined || to - from < 2 || to - from > 3) return null;
  const next = piece[to]?.word;
  return to === piece.length || next === ',' || next === ':' || next === '(' || next === '-'
    ? text.slice(first.start, last.end)
    : null;
}

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
function stanceBefore(piece: Piece, colon: boolean, wanted: boolean): Attribution | null {
  const passive = piece.findIndex(
    (item, at) => isClass(item, 'stance', 'say', 'say-also') && piece[at + 1]?.word === 'by',
  );
  const stance = passive >= 0 ? subjectOf(piece, passive) : wanted ? stanceOf(piece, colon) : null;
  const subject = stance ?? (colon && piece.length <= 10 ? onlyPerson(piece) : null);
  return subject === null ? null : { subject, rule: 'stance-before', piece };
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
    if (isClass(verb, 'stance') || isSaying(verb) || (withStates && states.has(verb?.word ?? '')))
      return { kind: 'person', name, at };
  }
  return null;
}

/** The verb of the subject at `at`: the next word, or the one behind a clause between commas. */
function verbBehind(piece: Piece, at: number): Item | undefined {
  let next = at + 1;
  if (piece[next]?.word === ',') {
    const comma = piece.slice(next + 1, next + 16).findIndex((item) => item.word === ',');
    next += comma < 0 ? 1 : comma + 2;
  }
  while (next < piece.length && /ly$|^(?:also|then|later|has|have)$/u.test(piece[next]?.word ?? '')) next += 1;
  const verb = piece[next];
  return verb ?? piece[at + 1];
}
