import { contrast, inkOn, isColour, luminance, shifted } from './contrast.ts';
import type { DrawnTeam } from './drawing.ts';
import type { Page } from './page.ts';
import type { Theme } from './theme.ts';

/** Below this no letter in it could be read; the name stands beside it. */
const smallestWithLetters = 20;

/** WCAG asks this much of shapes, and of small text. */
const enoughForShapes = 3;
const enoughForText = 4.5;

/** The team's colour, or the neutral one; a tone darker where only that lets white letters be read on it. */
export function colourOf({ colour }: DrawnTeam, theme: Theme): string {
  const own = isColour(colour) ? colour.toLowerCase() : theme.neutral;
  const nearly = contrast(own, '#ffffff') >= enoughForShapes;
  return nearly ? shifted(own, 'black', '#ffffff', enoughForText) : own;
}

/** The team's colour where it lies on the ground of a picture, moved as far as one needs to see it there. */
export function bandColour(team: DrawnTeam, theme: Theme): string {
  return ringOf(colourOf(team, theme), theme.ground);
}

/** The edge of a disc: its own colour, moved away from the background as far as one needs to see it. */
export function ringOf(colour: string, background: string): string {
  const towards = luminance(background) > 0.5 ? 'black' : 'white';
  return shifted(colour, towards, background, enoughForShapes);
}

/** A disc of the team's colour with its monogram: our own sign, never a crest. */
export function drawDisc(page: Page, team: DrawnTeam, x: number, y: number, radius: number, on: string): void {
  const { sketch, theme, type } = page;
  const fill = colourOf(team, theme);
  const strokeWidth = radius > 16 ? 2 : 1.5;
  sketch.circle(x, y, radius - strokeWidth / 2, { fill, stroke: ringOf(fill, on), strokeWidth });
  if (radius < smallestWithLetters) return;
  const letters = team.initials ?? monogram(team.name);
  const whole = type.set(letters, { size: 20, weight: 700 });
  const size = Math.min(radius * 0.8, (radius * 1.36 * 20) / Math.max(1, whole.width));
  const line = type.set(letters, { size: Math.round(size * 2) / 2, weight: 700 });
  sketch.text(line, { x, y, anchor: 'middle', fill: inkOn(fill), on: fill });
}

/** `West Ham United` → `WHU`, `Roma` → `ROM`, `AC Milan` → `ACM`: initials, or the first letters of a single word. */
export function monogram(name: string): string {
  const words = name.split(/[\s\-–./]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 1) return lettersOf(words[0] ?? '', 3);
  const short = words.filter((word) => !/^\p{Ll}/u.test(word));
  const used = (short.length > 1 ? short : words).slice(0, 3);
  const [first = '', ...rest] = used;
  const known = first.length <= 2 && first === first.toUpperCase() ? first : lettersOf(first, 1);
  return `${known}${rest.map((word) => lettersOf(word, 1)).join('')}`.slice(0, 3).toUpperCase();
}

/** `Lisbon` → `LIS` */
export function threeLetters(word: string): string {
  return lettersOf(word, 3);
}

function lettersOf(word: string, count: number): string {
  return [...word.normalize('NFC')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .slice(0, count)
    .join('')
    .toUpperCase();
}
