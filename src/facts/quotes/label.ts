import type { Item } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import type { Piece } from './passage.ts';
import { isClass } from './item-class.ts';
import { isApposition, personOf, type Subject } from './subject.ts';

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
export function labelled(text: string, piece: Piece, quotation: Quotation): Attribution | null {
  const asked = partOfInterview(piece);
  if (asked !== null) return { subject: asked, rule: 'label', piece };
  const aside = asideFrom(piece);
  if (aside > 0) return labelled(text, piece.slice(0, aside), quotation);
  if (piece.length > 16) return null;
  if (isCoachsView(piece))
    return { subject: { kind: 'description', coach: true, team: null, role: null }, rule: 'label', piece };
  const marked =
    /^[:-]$/u.test(piece.at(-1)?.word ?? '') ||
    piece[0]?.word === '-' ||
    piece[0]?.word === '•' ||
    quotation.parts.length > 1;
  return marked ? nameAlone(text, piece) : null;
}

/** `Q: "…"`, `A: "…"`: who asks is nobody in person, who answers is the one spoken of. */
function partOfInterview(piece: Piece): Subject | null {
  const [letter, colon, more] = piece;
  if (colon?.word !== ':' || more !== undefined) return null;
  if (letter?.word === 'q') return { kind: 'group', words: 'q' };
  return letter?.word === 'a' ? { kind: 'pronoun' } : null;
}

/** `Manager's view: "…"`, `The gaffer's verdict: "…"` */
function isCoachsView(piece: Piece): boolean {
  const at = piece[0]?.word === 'the' ? 1 : 0;
  return (
    isClass(piece[at], 'coach') &&
    piece[at + 1]?.word === "'s" &&
    /^(?:view|verdict|thoughts|reaction|take|comments?|words)$/u.test(piece[at + 2]?.word ?? '') &&
    piece[at + 3]?.word === ':'
  );
}

/** `Ola Berg: (on the red card) "…"`: where the brackets begin that say what it is about; -1 where there are none. */
function asideFrom(piece: Piece): number {
  if (piece.at(-1)?.word !== ')') return -1;
  const open = piece.findLastIndex(({ word }) => word === '(');
  return piece[open - 1]?.word === ':' ? open : -1;
}

/** An attribution from words that are a name, who that is and where it was said. */
export function nameAlone(text: string, piece: Piece): Attribution | null {
  if (piece.length > 16) return null;
  const plain = piece.every(
    (item) => kinds.has(item.type) || labelWords.has(item.word) || isApposition(item) || isCapital(text, item),
  );
  const at = labelName(piece);
  const name = personOf(piece[at]) ?? nameByShape(text, piece);
  // `Interviewer: "…"`: whoever asks is nobody in person.
  if (name !== null && askers.test(name)) return { subject: { kind: 'group', words: name }, rule: 'label', piece };
  return plain && name !== null
    ? { subject: { kind: 'person', name, at: Math.max(at, 0) }, rule: 'label', piece }
    : null;
}

const askers = /^(?:Interviewer|Reporter|Journalist|Presenter|Question|Host|Commentator)$/iu;

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
  return to === piece.length || /^(?:[,:(-]|on|to|via)$/u.test(next ?? '') ? text.slice(first.start, last.end) : null;
}
