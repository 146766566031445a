import type { Item } from '../mentions/mention.ts';
import type { Quotation } from './find-quotations.ts';
import { firstPerson, isApposition, isFreePerson, personOf, subjectOf, type Subject } from './find-subject.ts';
import { isClass } from './item-class.ts';
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
  const say = sayBehind(piece);
  if (say < 0 || (!goesOn && !isBareAttribution(piece, say))) return null;
  const subject = subjectOf(piece.slice(0, endOfClause(piece, say)), say);
  return subject === null ? null : { subject, rule: 'said-behind', piece };
}

function lastWords(text: string, quotation: Quotation): string {
  const end = quotation.parts.at(-1)?.end ?? quotation.end;
  const start = Math.max(quotation.start, end - 3);
  const behind = text.slice(end, quotation.end + 1).replace(/[^,]/gu, '');
  return text.slice(start, end) + behind;
}

/** The first verb of saying, if it comes early and nothing has come to an end before it. */
function sayBehind(piece: Piece): number {
  for (let at = 0; at < Math.min(piece.length, reach); at += 1) {
    const item = piece[at];
    if (isSay(piece, at)) return at;
    if (item?.word === ';' || item?.word === '.' || item?.word === ':') return -1;
    if (item?.word === 'according' && piece[at + 1]?.word === 'to') return at + 1;
  }
  return -1;
}

function isSay(piece: Piece, at: number): boolean {
  return isClass(piece[at], 'say') && piece[at + 1]?.mention?.type !== 'MINUTE';
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
  return end?.word === ':' || (end?.word === ',' && isClass(piece.at(-2), 'say')) || isClass(end, 'say');
}

/** The attribution that leads into a quotation within its sentence (`Berg said: "`, `- Norden boss Ola Berg "`), or null. */
export function attributionBefore(text: string, quotation: Quotation, gap: Gap, first: boolean): Attribution | null {
  const piece = gap.leading ? gap.pieces.at(-1) : undefined;
  if (piece === undefined) return null;
  const say = lastSay(piece);
  const end = piece.at(-1);
  if (say >= 0 && leadsOn(piece, say)) return saidBefore(piece, say, 'said-before');
  const label = first || end?.word === ':' ? labelled(piece, quotation) : null;
  if (label !== null) return label;
  if (say >= 0 && (end?.word === ':' || startsSmall(text, quotation))) return saidBefore(piece, say, 'told-in-words');
  return stanceBefore(piece, end?.word === ':' || startsSmall(text, quotation));
}

function saidBefore(piece: Piece, say: number, rule: 'said-before' | 'told-in-words'): Attribution {
  return { subject: subjectOf(piece, say), rule, piece };
}

function lastSay(piece: Piece): number {
  for (let at = piece.length - 1; at >= 0; at -= 1) if (isSay(piece, at)) return at;
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
  'ex',
  "'s",
  '/',
  'goal',
  'hero',
  'winning',
  'interim',
]);
const kinds: ReadonlySet<Item['type']> = new Set(['PERSON', 'TEAM', 'ADJECTIVE', 'COMPETITION', 'PLACE']);

/** `Ola Berg, Norden manager: "…"`, `- Norden boss Ola Berg "…"`: a name, who that is, and nothing else. */
function labelled(piece: Piece, quotation: Quotation): Attribution | null {
  if (piece.length > 16) return null;
  const marked =
    piece.at(-1)?.word === ':' || piece[0]?.word === '-' || piece[0]?.word === '•' || quotation.parts.length > 1;
  if (!marked) return null;
  return nameAlone(piece);
}

/** An attribution from words that are a name and who that is. */
export function nameAlone(piece: Piece): Attribution | null {
  const plain = piece.every(
    (item) => kinds.has(item.type) || labelWords.has(item.word) || isApposition(item) || isCapitalised(item),
  );
  const at = piece.findIndex((item) => personOf(item) !== null);
  const name = personOf(piece[at]);
  return plain && name !== null ? { subject: { kind: 'person', name, at }, rule: 'label', piece } : null;
}

function isCapitalised(item: Item): boolean {
  return item.type === 'NUMBER' || item.type === 'ORDINAL';
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

/** `Berg was pleased with an "incredibly hard day"`: the person whose view the sentence gives. */
function stanceBefore(piece: Piece, wanted: boolean): Attribution | null {
  if (!wanted) return null;
  const subject = stanceOf(piece);
  return subject === null ? null : { subject, rule: 'stance-before', piece };
}

/** The person whose state or view a sentence gives: a name as subject, followed by such a verb. */
export function stanceOf(piece: Piece): Subject | null {
  for (let at = piece.length - 1; at >= 0; at -= 1) {
    const name = personOf(piece[at]);
    if (name === null || !isFreePerson(piece, at)) continue;
    const verb = piece.slice(at + 1, at + 4).find((item) => !/ly$|^also$|^who$|^,$/u.test(item.word));
    if (isClass(verb, 'stance', 'say') || states.has(verb?.word ?? '')) return { kind: 'person', name, at };
  }
  const first = firstPerson(piece, 0, Math.min(piece.length, 10));
  const apart = first?.kind === 'person' && piece[first.at + 1]?.word === ',';
  const stance = piece.some((item) => isClass(item, 'stance', 'say'));
  return apart && stance ? first : null;
}
