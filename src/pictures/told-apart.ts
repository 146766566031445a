import { colourDistance, isColour } from './contrast.ts';
import type { DrawnTeam } from './drawing.ts';
import { colourOf, monogram, threeLetters } from './team-disc.ts';
import type { Theme } from './theme.ts';

/** Nearer than this, two shirts look the same at the size of a goal on the time line. */
const near = 0.14;

/**
 * Two teams as they stand beside each other in a picture: the second in its other colour, or a neutral one, where the two
 * are nearly the same; and never with the same letters on their discs.
 */
export function toldApart(
  [first, second]: readonly [DrawnTeam, DrawnTeam],
  theme: Theme,
): readonly [DrawnTeam, DrawnTeam] {
  const [one, other] = lettersApart(first, second);
  const colour = colourBeside(first, second, theme);
  return [
    { ...first, initials: one },
    { ...second, initials: other, colour },
  ];
}

function colourBeside(first: DrawnTeam, second: DrawnTeam, theme: Theme): string | null {
  const taken = colourOf(first, theme);
  const isNear = (colour: string): boolean => colourDistance(taken, colourOf({ ...second, colour }, theme)) < near;
  const others = [second.second ?? null, theme.neutral, '#ffffff', '#000000'].filter((colour) => isColour(colour));
  if (!isNear(isColour(second.colour) ? second.colour : theme.neutral)) return second.colour;
  return others.find((colour) => !isNear(colour)) ?? second.colour;
}

function lettersApart(first: DrawnTeam, second: DrawnTeam): readonly [string, string] {
  const [ofFirst, ofSecond] = [lettersFor(first), lettersFor(second)];
  for (const one of ofFirst) {
    const other = ofSecond.find((letters) => letters !== one);
    if (other !== undefined) return [one, other];
  }
  // Two teams of one name: their letters are as much the same as that is.
  return [ofFirst[0] ?? '', ofSecond[0] ?? ''];
}

/** The letters that may stand for a team, the most usual first. */
function lettersFor({ name, initials }: DrawnTeam): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = [words.at(-1) ?? '', words[0] ?? ''];
  return [
    initials ?? monogram(name),
    monogram(name),
    ...ends.map(threeLetters),
    ...ends.map((word) => threeLetters(`${[...word].slice(0, 2).join('')}${[...word].at(-1) ?? ''}`)),
  ];
}
