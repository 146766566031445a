import type { Drawing } from '../../src/pictures/drawing.ts';
import type { ThemeName } from '../../src/pictures/theme.ts';
import { bracket, run, tie, tieWithGaps, timeline } from './drawings.ts';

/** Pictures that people have looked at; each is `golden/<name>.png`. */
export const goldenPictures: readonly {
  readonly name: string;
  readonly theme: ThemeName;
  readonly drawing: Drawing;
}[] = [
  { name: 'tie-dark', theme: 'dark', drawing: tie },
  { name: 'tie-with-gaps-light', theme: 'light', drawing: tieWithGaps },
  { name: 'timeline-dark', theme: 'dark', drawing: timeline },
  { name: 'run-light', theme: 'light', drawing: run },
  { name: 'bracket-dark', theme: 'dark', drawing: bracket },
];
