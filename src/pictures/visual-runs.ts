import anyAscii from 'any-ascii';
import bidiFactory from 'bidi-js';
import type { NamedFont } from './fonts.ts';

/** Letters of one font and one direction, in the order in which they are seen. */
export interface VisualRun {
  readonly text: string;
  readonly font: NamedFont;
  readonly rightToLeft: boolean;
}

interface Piece {
  readonly text: string;
  readonly font: NamedFont;
}

/** Longer texts are cut before any work is done on them: no line of a picture has room for as much. */
const longest = 400;
/** Its types speak of a default export within the default export; there is only the function. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20E3]/gu;

/**
 * Splits a text into runs that a font can draw, left to right as seen. A character that no font holds loses its accents,
 * then is spelt in Latin letters; emoji are left out: nothing is ever drawn as a box.
 */
export function visualRuns(text: string, fonts: readonly NamedFont[]): readonly VisualRun[] {
  const pieces = drawable(text, fonts);
  const logical = pieces.map((piece) => piece.text).join('');
  const { levels } = bidi.getEmbeddingLevels(logical, 'ltr');
  const runs: { text: string; readonly font: NamedFont; readonly level: number }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.font === piece.font && last.level === level) last.text += piece.text;
    else runs.push({ ...piece, level });
    at += piece.text.length;
  }
  return inVisualOrder(runs).map((run) => ({ text: run.text, font: run.font, rightToLeft: run.level % 2 === 1 }));
}

function drawable(text: string, fonts: readonly NamedFont[]): readonly Piece[] {
  const clean = text
    .slice(0, longest)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(emoji, '')
    .replace(invisible, '');
  const pieces: Piece[] = [];
  let last: NamedFont | undefined;
  for (const { segment } of graphemes.segment(clean)) {
    const found = pieceFor(segment, fonts, last);
    last = found.at(-1)?.font ?? last;
    pieces.push(...found);
  }
  return pieces;
}

/** A space or a comma stays in the font of the letters around it where that has it. */
function pieceFor(grapheme: string, fonts: readonly NamedFont[], last: NamedFont | undefined): readonly Piece[] {
  const neutral = last !== undefined && /^[\p{Z}\p{P}]$/u.test(grapheme);
  const font = holding(grapheme, neutral ? [last, ...fonts] : fonts);
  if (font !== undefined) return [{ text: grapheme, font }];
  const bare = grapheme.normalize('NFD').replace(/\p{M}/gu, '');
  const bareFont = bare === '' ? undefined : holding(bare, fonts);
  if (bareFont !== undefined) return [{ text: bare, font: bareFont }];
  return [...anyAscii(bare)].flatMap((letter) => {
    const latin = holding(letter, fonts);
    return latin === undefined ? [] : [{ text: letter, font: latin }];
  });
}

function holding(text: string, fonts: readonly NamedFont[]): NamedFont | undefined {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return fonts.find(({ font }) => points.every((point) => font.hasGlyphForCodePoint(point)));
}

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, stretches of it are turned round. */
function inVisualOrder<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  const order = [...runs];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = Math.max(end, start + 1);
    }
  }
  return order;
}
