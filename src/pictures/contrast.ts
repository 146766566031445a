const hex = /^#[\da-f]{6}$/iu;

/** True for `#rrggbb`, the only form of a colour that is drawn. */
export function isColour(text: string | null): text is string {
  return text !== null && hex.test(text);
}

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours look, by the distance in OKLab: 0 for the same, 1 from black to white. */
export function colourDistance(first: string, second: string): number {
  const [one, other] = [lab(first), lab(second)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

function lab(colour: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** White where it can be read on the colour, as it is on most shirts; black otherwise. Either has at least 4.5. */
export function inkOn(background: string): string {
  return contrast('#ffffff', background) >= 4.5 ? '#ffffff' : '#000000';
}

/** The colour moved towards black or white in small steps until it meets `enough` of contrast with `other`. */
export function shifted(colour: string, towards: 'black' | 'white', other: string, enough: number): string {
  for (let share = 0; share < 1; share += 0.03) {
    const moved = mix(colour, towards === 'black' ? 0 : 255, share);
    if (contrast(moved, other) >= enough) return moved;
  }
  return towards === 'black' ? '#000000' : '#ffffff';
}

function mix(colour: string, target: number, share: number): string {
  const moved = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(channel + (target - channel) * share);
  });
  return `#${moved.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
