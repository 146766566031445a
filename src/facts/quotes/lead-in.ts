import type { Attribution } from './attribution.ts';
import { attributionBefore } from './find-attribution.ts';
import { isClass } from './item-class.ts';
import { nameAlone } from './label.ts';
import { isMark, type Passage, type Piece } from './passage.ts';
import { personAt } from './subject.ts';
import { isUtterance } from './verdict.ts';

/** What a paragraph that ends in a colon, or a line that is but a name, says of the quotation in the next one. */
export function leadOf(text: string, passage: Passage): Attribution | null {
  const piece = passage.gaps.at(-1)?.pieces.at(-1);
  if (piece === undefined || passage.quotations.length > 0) return null;
  const quotation = { start: 0, end: 0, block: 0, parts: [], closed: true, speech: true };
  const own = ownWords(piece, passage.headline);
  if (own !== null) return own;
  if (piece.at(-1)?.word === ':')
    return attributionBefore(text, quotation, { pieces: [piece], tailed: false, leading: true }, true);
  if (passage.gaps[0]?.pieces.length !== 1) return null;
  // `Post-match reaction: Ola Berg`
  const colon = piece.findIndex(({ word }) => word === ':');
  if (colon > 0 && piece.slice(0, colon).some(isUtterance)) return nameAlone(text, piece.slice(colon + 1));
  return passage.headline ? nameAlone(text, piece) : null;
}

/** `Ola Berg's verdict`, `Ola Berg's comments in full:`: a short line of its own. */
function ownWords(piece: Piece, headline: boolean): Attribution | null {
  if (piece.length > 9 || !(headline || piece.at(-1)?.word === ':')) return null;
  const owner = piece.findIndex((_, at) => personAt(piece, at) !== null && /^'s?$/u.test(piece[at + 1]?.word ?? ''));
  const name = owner < 0 ? null : personAt(piece, owner);
  return name !== null && piece.slice(owner + 2, owner + 5).some(isUtterance)
    ? { subject: { kind: 'person', name, at: owner }, rule: 'label', piece }
    : null;
}

/** `Ola Berg, Player of the Match`: the words below are about Berg, not by Berg. */
export function isAward(text: string, piece: Piece): boolean {
  return /(?:man|player|woman) of the match/iu.test(wordsOf(text, piece));
}

/** A line of its own that signs the words above it: `Norden technical observer panel`; null for any other line. */
export function signatureOf(text: string, { quotations, gaps }: Passage): string | null {
  const piece = gaps[0]?.pieces[0] ?? [];
  const alone = quotations.length === 0 && gaps[0]?.pieces.length === 1 && piece.length <= 6;
  const signed = alone && piece.some((item) => isClass(item, 'panel')) && piece.every((item) => !isMark(item));
  return signed ? wordsOf(text, piece) : null;
}

function wordsOf(text: string, piece: Piece): string {
  return text.slice(piece[0]?.start, piece.at(-1)?.end);
}
