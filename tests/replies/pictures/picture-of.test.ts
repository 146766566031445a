import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import { defaultPreferences } from '../../../src/answers/preferences.ts';
import { compose } from '../../../src/pictures/compose.ts';
import { isDrawing } from '../../../src/pictures/drawing.ts';
import { openFonts } from '../../../src/pictures/fonts.ts';
import { themes } from '../../../src/pictures/theme.ts';
import { createTypesetter } from '../../../src/pictures/typesetter.ts';
import type { PictureRequest } from '../../../src/replies/reply.ts';
import { aDataset, aLexicon } from '../../answers/a-dataset.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';
import { hostileDataset } from '../hostile-dataset.ts';

const type = createTypesetter(openFonts());

/** What can be read in a picture, in the order in which it is drawn. */
function textsOf({ drawing }: PictureRequest): readonly string[] {
  if (!isDrawing(drawing)) throw new TypeError(`${drawing.kind} cannot be drawn`);
  return compose(drawing, themes.dark, type).texts.map(({ text }) => text);
}

async function pictureFor(command: string, options: Readonly<Record<string, string>>): Promise<PictureRequest> {
  const { picture } = await askCommand(command, options);
  if (picture === undefined) throw new Error(`no picture for /${command}`);
  return picture;
}

const asked = [
  ['tie', { team: 'Liverpool' }, 'tie'],
  ['tie', { team: 'Marseille' }, 'tie'],
  ['tie', { team: 'Roma' }, 'tie'],
  ['match', { team: 'West Ham' }, 'timeline'],
  ['match', { team: 'Roma' }, 'timeline'],
  ['streak', { team: 'Leverkusen' }, 'run'],
  ['recap', {}, 'bracket'],
] as const;

describe('the picture of an answer', () => {
  it.each(asked)('/%s %o is a %s', async (command, options, kind) => {
    const { drawing, name, spoiler } = await pictureFor(command, options);
    expect([drawing.kind, name, spoiler]).toEqual([kind, `${command}.png`, false]);
  });

  it.each(asked)('/%s %o is described by all that can be read in it', async (command, options) => {
    const picture = await pictureFor(command, options);
    // Signs that stand alone, ticks of the time line and monograms say nothing that is not said in words beside them.
    // So does the key of a strip's cells: the matches are told one by one.
    const key = Object.values(Object(picture.drawing['key']));
    const words = textsOf(picture).filter(
      (text) => !key.includes(text) && !/^(?:[†?\d'–]+|[\p{Lu}\d]{1,4}|on aggregate|\(.*\))$/u.test(text),
    );
    const said = picture.alt.toLocaleLowerCase('en');
    const missing = words.flatMap((text) => text.split(' · ')).filter((part) => !said.includes(part.toLowerCase()));
    expect(missing).toEqual([]);
  });

  it('of a tie tells legs, scorers, outcome and what is derived', async () => {
    const { alt } = await pictureFor('tie', { team: 'Liverpool' });
    expect(alt).toMatch(/Atalanta†? go through 3–1† on aggregate/u);
    expect(alt).toContain('Liverpool 0–3 Atalanta');
    expect(alt).toContain("Gianluca Scamacca 38', 61'");
    expect(alt).toContain('† worked out from the reports');
  });

  it('of a tie has the scores in the order of its teams and the home side on the left', async () => {
    const { drawing } = await pictureFor('tie', { team: 'Liverpool' });
    expect(drawing).toMatchObject({
      teams: [{ name: 'Liverpool' }, { name: 'Atalanta' }],
      aggregate: { goals: [1, 3], derived: true },
      through: 1,
      legs: [
        { left: 0, score: { goals: [0, 3], derived: false } },
        { left: 1, score: { goals: [1, 0], derived: false } },
      ],
    });
  });

  it('of a tie says of an unknown leg what is known of it, and no more', async () => {
    const picture = await pictureFor('tie', { team: 'Marseille' });
    expect(picture.drawing).toMatchObject({ aggregate: null, through: 1, legs: [{}, { score: null, goals: [] }] });
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['?–?', '4–2 on penalties']));
  });

  it('of a run puts a match into the strip only where a report of its day tells the length', async () => {
    const { drawing } = await pictureFor('streak', { team: 'Leverkusen' });
    expect(drawing).toMatchObject({
      readings: [{ length: 42 }, { length: 44 }],
      matches: [
        { result: 'won', letter: 'W', place: 42 },
        { result: 'drawn', letter: 'D', place: 44 },
      ],
    });
  });

  it.each([
    ['winning', 'won', 'not found in the reports'],
    ['losing', 'lost', 'not found in the reports'],
    ['unbeaten', null, 'won or drawn'],
    ['scoreless', null, 'drawn or lost'],
    ['scoring', null, 'not found in the reports'],
  ] as const)('of a %s run says what the kind of the run tells of its matches', async (kind, each, unknown) => {
    const streaks = aDataset.streaks.map((streak) => ({ ...streak, kind, matches: [] }));
    const context = aContext(hold({ ...aDataset, streaks }, aLexicon));
    const { picture } = await askCommand('streak', { team: 'Leverkusen' }, context);
    expect(picture?.drawing).toMatchObject({ each, key: { unknown } });
    if (picture === undefined) throw new Error('no picture');
    expect(textsOf(picture).some((text) => unknown.startsWith(text) && text.length > 10)).toBe(each === null);
  });

  it('of a match tells the running score, once, and who won on penalties', async () => {
    const { alt } = await pictureFor('match', { team: 'Liverpool', date: '2024-04-11' });
    expect(alt).toMatch(/⚽ 0–1 Gianluca Scamacca 38'\. ⚽ 0–2 Gianluca Scamacca 61'\. ⚽ 0–3 Mario Pasalic 83'\./u);
    const matches = aDataset.matches.map((match) => ({ ...match, shootout: [2, 4] as const, score: [3, 3] as const }));
    const context = aContext(hold({ ...aDataset, matches }, aLexicon));
    const { picture } = await askCommand('match', { team: 'Liverpool', date: '2024-04-11' }, context);
    expect(picture?.drawing).toMatchObject({ through: 1 });
  });

  it('of a tie says nothing twice, and the aggregate that penalties decided', async () => {
    const matches = aDataset.matches.map((match) => ({
      ...match,
      goals: [],
      ...(match.score === null ? {} : { unnamedGoals: match.score }),
      ...(match.leg === 2 ? { shootout: [2, 4] as const } : {}),
    }));
    const ties = aDataset.ties.map((tie) => ({
      ...tie,
      aggregate: { value: [5, 5], origin: 'derived', evidence: [] } as const,
      decidedBy: { value: 'shootout', origin: 'stated', evidence: [] } as const,
    }));
    const context = aContext(hold({ ...aDataset, matches, ties }, aLexicon));
    const { picture } = await askCommand('tie', { team: 'Liverpool' }, context);
    expect(picture?.alt).toContain('Liverpool 5–5† Atalanta, on aggregate.');
    expect(picture?.alt.match(/scorers of 3 goals not found/gu)).toHaveLength(1);
  });

  it('of a night puts each quarter-final beside the semi-final that its winner goes to', async () => {
    const { drawing } = await pictureFor('recap', {});
    if (!isDrawing(drawing) || drawing.kind !== 'bracket') throw new TypeError('no bracket');
    const winners = drawing.quarterFinals.map((slot) => slot?.through != null && slot.teams[slot.through]?.name);
    const pairs = drawing.semiFinals.map((slot) => slot?.teams.map((team) => team?.name));
    expect(pairs.map((pair) => pair?.toSorted())).toEqual([
      winners.slice(0, 2).toSorted(),
      winners.slice(2).toSorted(),
    ]);
    expect(drawing.final).toBeNull();
  });

  it('of a night says of a final of which nothing is told neither who plays it nor that it was not found', async () => {
    const ties = aDataset.ties.map((tie) =>
      tie.aggregate === null ? { ...tie, aggregate: { value: [3, 3], origin: 'stated', evidence: [] } as const } : tie,
    );
    const { picture } = await askCommand('recap', {}, aContext(hold({ ...aDataset, ties }, aLexicon)));
    if (picture === undefined) throw new Error('no picture');
    expect(textsOf(picture)).toContain('Final');
    expect(textsOf(picture)).not.toContain('?');
    expect(picture.alt).not.toContain('not found');
  });

  it.each([
    ['quote', { speaker: 'Klopp' }],
    ['scorers', {}],
    ['coverage', {}],
    ['tie', { team: 'Man Utd' }],
    ['recap', { date: '2024-04-11' }],
  ])('is left out where there is nothing to look at: /%s %o', async (command, options) => {
    expect((await askCommand(command, options)).picture).toBeUndefined();
  });

  it('is light or dark as the settings say', async () => {
    for (const pictures of ['dark', 'light'] as const) {
      const context = aContext(undefined, { preferences: { ...defaultPreferences, pictures } });
      expect((await askCommand('tie', { team: 'Liverpool' }, context)).picture?.theme).toBe(pictures);
    }
  });

  it('is left out where the settings say so', async () => {
    const context = aContext(undefined, { preferences: { ...defaultPreferences, pictures: 'off' } });
    expect((await askCommand('tie', { team: 'Liverpool' }, context)).picture).toBeUndefined();
  });
});

describe('a hidden picture', () => {
  const spoilers =
    /\d–\d|†|✓|Scamacca|Pasalic|Salah|Hofmann|Boniface|Mancini|Rafa Silva|Aubameyang|Frimpong|Dybala|Gabbia|Celik|go through|unbeaten|44|\b42\b/iu;
  const plainOf = (alt: string): string => alt.replaceAll('2023–24', '');

  it.each(asked)('/%s %o is a spoiler, and its description leaks nothing', async (command, options) => {
    const picture = await pictureFor(command, { ...options, spoiler: 'hide' });
    expect(picture.spoiler).toBe(true);
    expect(`${picture.name} ${plainOf(picture.alt)}`).not.toMatch(spoilers);
  });

  it.each(asked)('/%s %o would be noticed by that search when it were not hidden', async (command, options) => {
    expect(plainOf((await pictureFor(command, options)).alt)).toMatch(spoilers);
  });
});

describe('the picture of anything that reports may hold', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });

  it('can be drawn, and its description fits into Discord', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(words, words, async (name, speech) => {
        const context = aContext(hold(hostileDataset(name, speech), aLexicon));
        for (const command of ['tie', 'match', 'streak', 'recap']) {
          const options = command === 'recap' ? {} : { team: 'team:?one' };
          const { picture } = await askCommand(command, options, context);
          if (picture === undefined) continue;
          drawn += 1;
          expect(picture.alt.length).toBeLessThanOrEqual(1024);
          expect(textsOf(picture).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 15 },
    );
    expect(drawn).toBeGreaterThan(15);
  });
});
