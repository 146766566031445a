import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import { personBehind, subjectOf } from './find-subject.ts';
import { isClass, isSaying, isSayingAt } from './item-class.ts';
import { labelled, nameAlone } from './label.ts';
import type { Gap, Piece } from './passage.ts';
import type { Subject } from './subject.ts';
import { speakerByShape, verbFirst } from './open-verb.ts';
import { stanceBefore, subjectBeforeColon } from './stance.ts';
import { isTopic } from './topic.ts';
import { speakerOfVerdict } from './verdict.ts';

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
  const label =
    (/^[-(]$/u.test(piece[0]?.word ?? '') && !leads) || isAlone(text, quotation, gap, last)
      ? nameAlone(text, piece)
      : null;
  if (label !== null) return label;
  const by = piece[0]?.word === ',' ? 1 : 0;
  const passive = goesOn && piece[by]?.word === 'by' ? personBehind(piece, by + 1) : null;
  if (passive !== null) return { subject: passive, rule: 'said-behind', piece };
  const verdict = goesOn || isOfWords(piece) ? speakerOfVerdict(piece) : null;
  if (verdict !== null) return { subject: verdict, rule: 'said-behind', piece };
  const say = sayBehind(text, piece);
  if (say > 0 && isAccording(text, piece, say - 1))
    return { subject: personBehind(piece, say + 1), rule: 'said-behind', piece };
  if (say < 0) return byShape(text, quotation, piece, gap.tailed);
  if (!goesOn && !isBareAttribution(piece, say) && !(piece[0]?.word === 'so' && say === 1)) return null;
  const subject = subjectOf(piece.slice(0, endOfClause(piece, say)), say) ?? readerBehind(text, piece, say);
  return subject === null ? null : { subject, rule: 'said-behind', piece };
}

/** `"We fought." Norden's Ola Berg`: nothing but a name stands between the speech and the end of the line. */
function isAlone(text: string, quotation: Quotation, gap: Gap, last: boolean): boolean {
  const [piece, more] = gap.pieces;
  const end = piece?.at(-1)?.end;
  return (
    last &&
    more === undefined &&
    piece !== undefined &&
    end !== undefined &&
    piece.length <= 6 &&
    /[.!?]$/u.test(lastWords(text, quotation)) &&
    piece.at(-1)?.type === 'PERSON' &&
    (text.length === end || text[end] === '\n')
  );
}

/** "That was the message from Berg.", "Those were Berg's words.": a sentence about the words before it. */
function isOfWords(piece: Piece): boolean {
  return /^(?:that|those|this|such)$/u.test(piece[0]?.word ?? '') && piece.length < 14;
}

/** An unknown verb beside a name, behind a comma at the end of speech that has a sentence of its own. */
function byShape(text: string, quotation: Quotation, piece: Piece, tailed: boolean): Attribution | null {
  const end = lastWords(text, quotation);
  if (!opensSentence(text, quotation)) return null;
  const called = tailed && /[!?]$/u.test(end);
  const subject = end.endsWith(',') ? speakerByShape(piece) : called ? verbFirst(piece) : null;
  return subject === null ? null : { subject, rule: 'said-behind', piece };
}

/** Whether a quotation stands at the start of its sentence. */
function opensSentence(text: string, { start }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === '' || /[.!?…:"”’]$/u.test(before) || text.slice(Math.max(0, start - 4), start).includes('\n');
}

/** `writes Ola in Norden`, `texts Ola from Norden`: readers of a live report have but a first name. */
function readerBehind(text: string, piece: Piece, say: number): Subject | null {
  const name = piece[say + 1];
  const link = piece[say + 2]?.word ?? '';
  if (say !== 0 || name === undefined || !/^(?:in|from|of|via)$/u.test(link)) return null;
  const words = text.slice(name.start, name.end);
  return /^\p{Lu}\p{Ll}+$/u.test(words) ? { kind: 'person', name: words, at: say + 1 } : null;
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
    if (isSayingAt(piece, at) && !isAdjective(piece, at)) return at;
    if (item?.word === ';' || item?.word === '.' || item?.word === ':') return -1;
    if (isAccording(text, piece, at)) return at + 1;
  }
  return -1;
}

/** `in the words of`. */
function isInWordsOf(piece: Piece): boolean {
  return ['in', 'the', 'words', 'of'].every((word, at) => piece[at]?.word === word);
}

/** "a beaming Ola Berg": how he looks, not what he does. */
function isAdjective(piece: Piece, at: number): boolean {
  return /ing$/u.test(piece[at]?.word ?? '') && /^(?:an?|the|visibly|clearly)$|ly$/u.test(piece[at - 1]?.word ?? '');
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
  const source = isAccording(text, piece, 0) ? 2 : isInWordsOf(piece) ? 4 : 0;
  if (source > 0) return { subject: personBehind(piece, source), rule: 'said-before', piece };
  const say = lastSay(piece);
  const end = piece.at(-1);
  if (say >= 0 && leadsOn(piece, say)) return saidBefore(piece, say, 'said-before');
  if (isTopic(piece)) return { subject: null, rule: 'topic', piece };
  const label = first || end?.word === ':' ? labelled(text, piece, quotation) : null;
  if (label !== null) return label;
  // `Berg said it was fair, but Lund called it "a joke"`: whose view stands nearest.
  const later = say >= 0 && startsSmall(text, quotation) ? stanceBefore(piece.slice(say + 1), false, true) : null;
  if (later !== null) return later;
  if (say >= 0 && (end?.word === ':' || startsSmall(text, quotation))) return saidBefore(piece, say, 'told-in-words');
  const colon = end?.word === ':';
  // `"three points", but called it "a day to keep"`: who spoke last goes on.
  if (!first && startsSmall(text, quotation) && goesOnWith(piece, viewAt(piece)))
    return { subject: null, rule: 'stance-before', piece };
  const stance = stanceBefore(piece, colon, colon || startsSmall(text, quotation));
  return stance ?? (colon ? subjectBeforeColon(piece) : null);
}

function saidBefore(piece: Piece, say: number, rule: 'said-before' | 'told-in-words'): Attribution {
  return { subject: goesOnWith(piece, say) ? null : subjectOf(piece, firstVerb(piece, say)), rule, piece };
}

/** `Berg said his side were worthy winners and hailed "the spirit"`: the verb that the second shares its subject with. */
function firstVerb(piece: Piece, say: number): number {
  if (!/^(?:and|but)$/u.test(piece[say - 1]?.word ?? '')) return say;
  const before = lastSay(piece.slice(0, say - 1));
  return before < 0 || piece.slice(before, say).some(({ word }) => word === '.' || word === ';') ? say : before;
}

/** `but said he was "`: who spoke last speaks on. */
function goesOnWith(piece: Piece, say: number): boolean {
  return (
    say > 0 &&
    say < 3 &&
    piece.slice(0, say).every(({ word }) => /^(?:,|and|but|then|also|later|before|yet)$/u.test(word))
  );
}

/** Where a verb by which somebody gives a view stands. */
const viewAt = (piece: Piece): number => piece.findIndex((item) => isClass(item, 'stance'));

function lastSay(piece: Piece): number {
  for (let at = piece.length - 1; at >= 0; at -= 1) if (isSayingAt(piece, at)) return at;
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
