import { isSaying } from './item-class.ts';
import { isMark, type Passage, type Piece } from './passage.ts';

const longest = 16;

/** `On Ola Berg:`, `On the atmosphere…`: what the words behind it are about, not whose they are. */
export function isTopic(piece: Piece): boolean {
  return /^(?:[:…-]|\.\.\.)$/u.test(piece.at(-1)?.word ?? '') && opensTopic(piece);
}

/** The same as a line of its own: `On the atmosphere`. */
export function isTopicLine({ headline, quotations, gaps }: Passage): boolean {
  const pieces = gaps[0]?.pieces ?? [];
  const [line] = pieces;
  if (line === undefined || pieces.length > 1 || quotations.length > 0) return false;
  return headline ? opensTopic(line) : isTopic(line);
}

function opensTopic(piece: Piece): boolean {
  const from = piece[0] !== undefined && isMark(piece[0]) ? 1 : 0;
  return (
    /^(?:on|about|regarding)$/u.test(piece[from]?.word ?? '') &&
    piece.length <= longest &&
    !piece.some((item) => isSaying(item))
  );
}
