import type { Drawing, DrawnTeam } from './drawing.ts';
import type { Theme } from './theme.ts';
import type { Picture, TextPlace } from './sketch.ts';
import { Sketch } from './sketch.ts';
import type { Face, SetText, Typesetter } from './typesetter.ts';

/** Width of every picture in its own units: wide enough for two names and a score, narrow enough for a phone. */
export const pageWidth = 480;
export const margin = 20;
export const contentWidth = pageWidth - 2 * margin;
export const middle = pageWidth / 2;

/** The type scale. Nothing is smaller than `small`, which is 11 pixels high on a phone of 390. */
export const faces = {
  small: { size: 14, weight: 400 },
  smallStrong: { size: 14, weight: 600 },
  body: { size: 15, weight: 400 },
  bodyStrong: { size: 15, weight: 600 },
  name: { size: 16, weight: 600 },
  team: { size: 17, weight: 700 },
  score: { size: 22, weight: 700 },
  hero: { size: 46, weight: 700 },
} as const satisfies Record<string, Face>;

/** What every part of a picture draws with. */
export interface Page {
  readonly sketch: Sketch;
  readonly theme: Theme;
  readonly type: Typesetter;
}

/** An empty page, to be drawn on from above. */
export function openPage(theme: Theme, type: Typesetter): Page {
  return { sketch: new Sketch(type), theme, type };
}

/** Draws one line, cut to `width`, and gives how wide it became. */
export function write(page: Page, text: string, face: Face, width: number, place: TextPlace): number {
  const line = page.type.fit(text, face, width);
  page.sketch.text(line, place);
  return line.width;
}

/** A name in a face, or as much smaller as it has to be, down to the smallest letters there are, before any of it is cut. */
export function fitName(type: Typesetter, name: string, face: Face, width: number): SetText {
  const whole = type.set(name, face);
  if (whole.width <= width) return whole;
  const size = Math.max(faces.small.size, Math.floor((face.size * width) / whole.width));
  return type.fit(name, { ...face, size }, width);
}

/** A team's name in one line: as small as `fitName` makes it, and what the team is called for short before any of it is cut. */
export function fitTeam(type: Typesetter, { name, short }: DrawnTeam, face: Face, width: number): SetText {
  const line = fitName(type, name, face, width);
  return short == null || line.text === name ? line : fitName(type, short, face, width);
}

/** A team's name in two lines at most, as much smaller as it has to be, and then by its short name, before any of it is cut. */
export function wrapTeam(type: Typesetter, { name, short }: DrawnTeam, face: Face, width: number): readonly SetText[] {
  const named = short == null ? [name] : [name, short];
  for (const text of named) {
    for (let { size } = face; size >= faces.small.size; size -= 1) {
      const lines = type.wrap(text, { ...face, size }, width, 2);
      if (isWhole(lines, text)) return lines;
    }
  }
  return type.wrap(name, { ...face, size: faces.small.size }, width, 2);
}

/** Whether lines hold all of a text: what has no room ends with an ellipsis. */
export function isWhole(lines: readonly SetText[], text: string): boolean {
  const together = lines.map((line) => line.text).join(' ');
  return together === text.trim().replaceAll(/\s+/gu, ' ');
}

/** A sentence in two lines at most that are about as long: no last word stands alone. */
export function wrapEvenly(type: Typesetter, text: string, face: Face, width: number): readonly SetText[] {
  const usual = type.wrap(text, face, width, 2);
  const whole = usual.reduce((sum, line) => sum + line.width, 0);
  if (usual.length < 2) return usual;
  const even = evenShares
    .map((share) => type.wrap(text, face, Math.min(width, whole * share), 3))
    .find((lines) => lines.length === 2);
  return even ?? usual;
}

/** Of the length of both lines: how long the longer one may be, the evenest first. */
const evenShares = [0.52, 0.58, 0.64, 0.7, 0.8];

/** Draws lines one under the other, the middle of the first at `place.y`; gives the middle of the line after the last. */
export function writeLines(page: Page, lines: readonly SetText[], leading: number, place: TextPlace): number {
  for (const [index, line] of lines.entries()) page.sketch.text(line, { ...place, y: place.y + index * leading });
  return place.y + lines.length * leading;
}

/** How high a hidden picture is beside its width, whatever it holds: a form that grew with the goals would tell of them. */
const hiddenHeight = 720;

/** A band along the upper edge in one colour, or in several beside each other: whose picture it is. */
export function drawBand({ sketch }: Page, colours: readonly string[]): void {
  const width = pageWidth / Math.max(1, colours.length);
  for (const [index, fill] of colours.entries()) sketch.rect(index * width, 0, width, bandHeight, 0, { fill });
}

const bandHeight = 5;

/** The occasion on top; gives where the next part starts. */
export function drawHeader({ sketch, theme, type }: Page, occasion: string): number {
  if (occasion === '') return margin;
  const y = margin + 6;
  const line = type.fit(occasion, faces.smallStrong, contentWidth);
  sketch.text(line, { x: middle, y, anchor: 'middle', fill: theme.muted, on: theme.ground });
  return y + 20;
}

/** The small print, and the end of the picture; a hidden one has the form of every other, and stands in its middle where it is too high. */
export function finishPage(page: Page, { legend, hidden }: Pick<Drawing, 'legend' | 'hidden'>, top: number): Picture {
  const { theme, type, sketch } = page;
  let y = top;
  if (legend.length > 0) {
    const lines = legend.slice(0, 4).flatMap((text) => type.wrap(text, faces.small, contentWidth, 2));
    const place = { x: margin, y: y + 10, anchor: 'start', fill: theme.muted, on: theme.ground } as const;
    y = writeLines(page, lines, 18, place) - 4;
  }
  const height = y + margin - 8;
  if (!hidden) return sketch.finish(pageWidth, height, theme.ground);
  return sketch.finish(pageWidth, height, theme.ground, { width: pageWidth, height: hiddenHeight });
}
