import { isClass } from './item-class.ts';
import type { Piece } from './passage.ts';
import { firstPerson, personAt, personOf } from './subject.ts';

/** Whether "he" or "she" is the subject: soon, or behind the comma of "In an interview with Norden Radio, he". */
export function saysHe(piece: Piece): boolean {
  const at = piece.slice(0, 12).findIndex((item) => item.word === 'he' || item.word === 'she');
  return at >= 0 && (at < 4 || piece[at - 1]?.word === ',') && firstPerson(piece, 0, at) === null;
}

/** "An elderly steward leaned over": somebody, where nobody is named. */
export function isNameless(piece: Piece): boolean {
  const at = piece.findIndex((item) => isClass(item, 'bystander'));
  if (at <= 0 || piece.some(({ word }) => word === 'he' || word === 'she')) return false;
  return piece.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:an?|one|another)$/u.test(word));
}

/** Whether a sentence opens with "he", "she" or "the Chilean": it is still about the person before. */
export function isStillHim(piece: Piece): boolean {
  const [first, second, third] = piece;
  if (first?.word === 'he' || first?.word === 'she') return true;
  return (
    first?.word === 'the' &&
    (second?.type === 'ADJECTIVE' ||
      (personAt(piece, 1) === null && personOf(second) !== null) ||
      /man$/u.test(second?.word ?? '')) &&
    third?.type === 'WORD'
  );
}
