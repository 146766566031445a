import type { Glyph } from 'fontkit';
import type { Fonts, Weight } from './fonts.ts';
import { visualRuns, type VisualRun } from './visual-runs.ts';

export interface Face {
  readonly size: number;
  readonly weight: Weight;
}

export interface PlacedGlyph {
  /** Names its outline: `600n0-45`. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A line of text, measured and ready to be placed. */
export interface SetText {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export interface Typesetter {
  /** Measures and shapes a line. */
  readonly set: (text: string, face: Face) => SetText;
  /** The line, or as long a beginning of it as fits into `width` with an ellipsis. */
  readonly fit: (text: string, face: Face, width: number) => SetText;
  /** Breaks a text at its spaces into lines of at most `width`; the last one allowed ends with an ellipsis where text is left. */
  readonly wrap: (text: string, face: Face, width: number, lines: number) => readonly SetText[];
  /** SVG path data of a glyph in the units of its font, and how many of them make an em. */
  readonly outline: (id: string) => { readonly path: string; readonly unitsPerEm: number };
}

const remembered = 4_000;
/** Of an em: half as wide as the narrowest small letter. */
const narrowest = 0.13;
/** Words beside each other are hardly ever wider or narrower by more than this than they are alone. */
const kerning = 3;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface LaidOut {
  readonly glyph: Glyph;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly xAdvance: number;
}

/** The glyphs of a run at their places, in units of its font. fontkit fails on some lone marks: they stand side by side. */
function laidOut({ text, font: { font }, rightToLeft }: VisualRun): readonly LaidOut[] {
  try {
    const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
    return glyphs.flatMap((glyph, index) => {
      const place = positions[index];
      if (place === undefined) return [];
      return [{ glyph, xOffset: place.xOffset, yOffset: place.yOffset, xAdvance: place.xAdvance }];
    });
  } catch {
    const plain = font.glyphsForString(text);
    const ordered = rightToLeft ? plain.toReversed() : plain;
    return ordered.map((glyph) => ({ glyph, xOffset: 0, yOffset: 0, xAdvance: glyph.advanceWidth }));
  }
}

/** Spaces that a line may end at: not those that French puts before its marks. */
const breakable = /[^\S\u00A0\u202F]+/u;

/** Sets text in the given fonts. What was set before is remembered: cards repeat names and numbers. */
export function createTypesetter(fonts: Fonts): Typesetter {
  const lines = new Map<string, SetText>();
  const outlines = new Map<string, { readonly path: string; readonly unitsPerEm: number }>();

  function set(text: string, face: Face): SetText {
    const key = `${face.weight} ${face.size} ${text}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    if (lines.size >= remembered) lines.clear();
    const made = shape(text, face);
    lines.set(key, made);
    return made;
  }

  function shape(text: string, face: Face): SetText {
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    for (const run of visualRuns(text, fonts[face.weight])) {
      const { font, name } = run.font;
      const scale = face.size / font.unitsPerEm;
      for (const { glyph, xOffset, yOffset, xAdvance } of laidOut(run)) {
        const id = `${name}-${glyph.id}`;
        keepOutline(id, glyph, font.unitsPerEm);
        glyphs.push({ id, x: width + xOffset * scale, y: -yOffset * scale });
        width += xAdvance * scale;
      }
    }
    return { text, face, width, glyphs };
  }

  function keepOutline(id: string, glyph: Glyph, unitsPerEm: number): void {
    if (!outlines.has(id)) outlines.set(id, { path: glyph.path.toSVG(), unitsPerEm });
  }

  function fit(text: string, face: Face, width: number): SetText {
    // Letters are seldom narrower than this: what is surely too long is not set as a whole.
    const most = Math.ceil(width / (face.size * narrowest));
    const whole = set(text.length > 2 * most ? text.slice(0, 2 * most) : text, face);
    if (whole.width <= width && whole.text === text) return whole;
    const parts = [...graphemes.segment(whole.text.slice(0, 400))].map(({ segment }) => segment);
    let [low, high, step] = [0, parts.length, 1];
    // Setting is most of the work, and letters are about as wide as each other: the end is looked for about where it must be.
    let probe = Math.min(high, Math.max(1, Math.floor((parts.length * width) / whole.width)));
    while (low < high) {
      const fits = set(cut(parts, probe), face).width <= width;
      if (fits) low = probe;
      else high = probe - 1;
      probe = fits ? Math.min(high, low + step) : Math.max(low + 1, high + 1 - step);
      step *= 2;
    }
    return set(cut(parts, low), face);
  }

  function wrap(text: string, face: Face, width: number, most: number): readonly SetText[] {
    const words = text.split(breakable).filter((word) => word !== '');
    const done: SetText[] = [];
    let line = '';
    // Words are set one by one, which are known from elsewhere, and not every beginning of a line anew.
    let used = 0;
    for (const [index, word] of words.entries()) {
      const longer = line === '' ? word : `${line} ${word}`;
      const own = set(word, face).width;
      used = line === '' ? own : used + set(' ', face).width + own;
      if (line === '' || used + kerning <= width || (used - kerning <= width && set(longer, face).width <= width)) {
        line = longer;
        continue;
      }
      used = own;
      if (done.length === most - 1) return [...done, fit([line, ...words.slice(index)].join(' '), face, width)];
      done.push(fit(line, face, width));
      line = word;
    }
    return line === '' ? done : [...done, fit(line, face, width)];
  }

  return {
    set,
    fit,
    wrap,
    outline(id) {
      const found = outlines.get(id);
      if (found === undefined) throw new Error(`no glyph ${id} was ever set`);
      return found;
    },
  };
}

function cut(parts: readonly string[], length: number): string {
  return `${parts.slice(0, length).join('').trimEnd()}…`;
}
