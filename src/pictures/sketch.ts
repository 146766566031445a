import type { SetText, Typesetter } from './typesetter.ts';

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface TextPlace {
  readonly x: number;
  /** Where the middle of a capital letter stands. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** The colour behind it, so that contrast can be checked. */
  readonly on: string;
}

/** A line of text as it was drawn. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly on: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A finished picture, before it becomes pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly texts: readonly DrawnText[];
}

/** Pixels of the PNG for one unit of the drawing; fewer for the tallest, which would take too long and are shown smaller anyway. */
const density = { usual: 2, ofTallest: 1.5 } as const;
const tallest = 850;
/** Half the height of a capital letter of Noto Sans, in ems. */
const halfCapital = 0.357;

/** Collects shapes and text, back to front, and gives one SVG without fonts, links or foreign text. */
export class Sketch {
  readonly #typesetter: Typesetter;
  readonly #parts: string[] = [];
  readonly #texts: DrawnText[] = [];
  readonly #outlines = new Set<string>();

  constructor(typesetter: Typesetter) {
    this.#typesetter = typesetter;
  }

  rect(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void {
    this.#parts.push(rectangle(x, y, width, height, radius, paint));
  }

  /**
   * Draws what `drawn` draws on a panel, which lies behind it and is as high as it turns out: to its lower edge, which
   * `drawn` gives; no panel where that is `top`.
   */
  panel(x: number, top: number, width: number, radius: number, paint: Paint, drawn: () => number): number {
    const behind = this.#parts.length;
    const bottom = drawn();
    if (bottom > top) this.#parts.splice(behind, 0, rectangle(x, top, width, bottom - top, radius, paint));
    return bottom;
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#parts.push(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${attributes(paint)}/>`);
  }

  /** A line through points, or a shape where the paint fills it. */
  line(points: readonly (readonly [x: number, y: number])[], paint: Paint): void {
    const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
    const close = paint.fill === undefined ? '' : 'Z';
    const ends = 'stroke-linecap="round" stroke-linejoin="round"';
    this.#parts.push(`<path d="${path}${close}" ${ends} ${attributes(paint)}/>`);
  }

  text(line: SetText, { x, y, anchor, fill, on }: TextPlace): void {
    if (line.glyphs.length === 0) return;
    const { size } = line.face;
    const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? line.width / 2 : line.width);
    const baseline = y + size * halfCapital;
    const uses = line.glyphs.map((glyph) => {
      this.#outlines.add(glyph.id);
      const scale = precise(size / this.#typesetter.outline(glyph.id).unitsPerEm);
      const at = `${short(left + glyph.x)} ${short(baseline + glyph.y)}`;
      return `<use href="#${glyph.id}" transform="translate(${at}) scale(${scale} -${scale})"/>`;
    });
    this.#parts.push(`<g fill="${fill}">${uses.join('')}</g>`);
    const [top, bottom] = [baseline - size * 0.8, baseline + size * 0.2];
    this.#texts.push({ text: line.text, size, fill, on, left, right: left + line.width, top, bottom });
  }

  /** The picture on its ground; what was drawn must lie within width and height. A `frame` has a form of its own, which it is fitted into. */
  finish(
    width: number,
    height: number,
    ground: string,
    frame?: { readonly width: number; readonly height: number },
  ): Picture {
    if (frame !== undefined) return this.#framed(width, height, ground, frame);
    const perUnit = height > tallest ? density.ofTallest : density.usual;
    // An even height is a whole number of pixels either way.
    const whole = perUnit === density.usual ? Math.ceil(height) : 2 * Math.ceil(height / 2);
    const size = `width="${width * perUnit}" height="${whole * perUnit}"`;
    return { width, height: whole, svg: this.#svg(size, [0, width, whole], ground), texts: this.#texts };
  }

  /** In the frame's form and always as many pixels: at the top, or smaller and in its middle where it is too high. */
  #framed(
    width: number,
    height: number,
    ground: string,
    frame: { readonly width: number; readonly height: number },
  ): Picture {
    const whole = Math.max(frame.height, Math.ceil(height));
    const wide = (whole * frame.width) / frame.height;
    const size = `width="${frame.width * density.usual}" height="${frame.height * density.usual}"`;
    const svg = this.#svg(size, [(width - wide) / 2, wide, whole], ground);
    return { width, height: whole, svg, texts: this.#texts };
  }

  #svg(size: string, [left, width, height]: readonly [number, number, number], ground: string): string {
    const outlines = [...this.#outlines].map((id) => `<path id="${id}" d="${this.#typesetter.outline(id).path}"/>`);
    const box = `viewBox="${short(left)} 0 ${short(width)} ${height}"`;
    const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}><defs>${outlines.join('')}</defs>`;
    const back = `<rect x="${short(left)}" width="${short(width)}" height="${height}" fill="${ground}"/>`;
    return `${head}${back}${this.#parts.join('')}</svg>`;
  }
}

function rectangle(x: number, y: number, width: number, height: number, radius: number, paint: Paint): string {
  const corner = Math.min(radius, width / 2, height / 2);
  const box = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect ${box} rx="${short(corner)}" ${attributes(paint)}/>`;
}

function attributes({ fill, stroke, strokeWidth, dash }: Paint): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth ?? 1}"`;
  return `fill="${fill ?? 'none'}"${line}${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function precise(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
