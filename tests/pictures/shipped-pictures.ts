import type { Drawing } from '../../src/pictures/drawing.ts';
import { isDrawing } from '../../src/pictures/drawing.ts';
import type { ThemeName } from '../../src/pictures/theme.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { furtherLocales } from '../commands/golden-cases.ts';

export interface ShippedPicture {
  /** Also the name of its file in `golden/`. */
  readonly name: string;
  readonly theme: ThemeName;
  readonly drawing: Drawing;
}

const questions = [
  { name: 'tie', command: 'tie', options: { team: 'Liverpool' } },
  { name: 'tie-shootout', command: 'tie', options: { team: 'Marseille' } },
  { name: 'match', command: 'match', options: { team: 'West Ham' } },
  { name: 'run', command: 'streak', options: { team: 'Leverkusen' } },
  { name: 'bracket', command: 'recap', options: {} },
] as const;

/** Every kind of picture for the reports that come with the project, in every language, dark and light in turn. */
export async function shippedPictures(): Promise<readonly ShippedPicture[]> {
  const locales = ['en-GB', ...furtherLocales];
  const pictures = locales.flatMap((locale, turn) =>
    questions.map(async ({ name, command, options }): Promise<ShippedPicture> => {
      const { picture } = await askCommand(command, options, aContext(undefined, { locale }));
      if (picture === undefined || !isDrawing(picture.drawing)) throw new Error(`no picture for /${command}`);
      return { name: `${name}-${locale}`, theme: turn % 2 === 0 ? 'dark' : 'light', drawing: picture.drawing };
    }),
  );
  return await Promise.all(pictures);
}
