import { describe, expect, it } from 'vitest';
import { languages } from '../../src/command/settings-options.ts';
import type { CommandContext, OptionValues } from '../../src/command/command.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { compose } from '../../src/pictures/compose.ts';
import { isDrawing } from '../../src/pictures/drawing.ts';
import { openFonts } from '../../src/pictures/fonts.ts';
import { themes } from '../../src/pictures/theme.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';
import { decodePress } from '../../src/replies/press-id.ts';
import { aContext, askCommand, commands } from '../commands/ask-command.ts';
import { assertInsideLimits, unbarred } from './assert-inside-limits.ts';
import { followPresses } from './follow-presses.ts';

const questions: readonly (readonly [command: string, options: OptionValues])[] = [
  ['tie', { team: 'Liverpool' }],
  ['tie', { team: 'Marseille' }],
  ['tie', { team: 'Man Utd' }],
  ['scorers', {}],
  ['scorers', { team: 'Leverkusen' }],
  ['scorers', { team: 'Manchester United' }],
  ['quote', {}],
  ['quote', { about: 'perfect' }],
  ['streak', { team: 'Leverkusen' }],
  ['streak', { team: 'Juventus' }],
  ['match', { team: 'Roma' }],
  ['match', { team: 'Leverkusen', date: '2024-04-11' }],
  ['recap', {}],
  ['recap', { date: '2024-04-11' }],
  ['team', { team: 'Leverkusen' }],
  ['team', { team: 'Liverpool' }],
  ['player', { player: 'Klopp' }],
  ['coverage', {}],
  ['help', {}],
];

/** Lists that only plain words ask for. */
const lists = [
  'which matches did Roma win?',
  'biggest wins',
  'latest results of Roma',
  'red cards',
  'what comes next?',
  'who went through?',
  'longest runs',
  'did Roma win?',
  'who scored the winner for Roma?',
];

const type = createTypesetter(openFonts());

const scorers = new Set(
  aDataset.matches.flatMap(({ goals }) => goals.map(({ scorer }) => scorer.split(' ').at(-1) ?? scorer)),
);
/** A score in any language's form; a season has four digits before its dash, a date is told by its neighbours. */
const score = /(?<![\d\-–])\d{1,2}\s?[–:-]\s?\d{1,2}(?![\d\-–])/u;
const runs = /\b4[0-4]\b/u;

/** "Show" is pressed by those who want to see. */
function staysHidden(customId: string): boolean {
  const press = decodePress(customId);
  return 'failure' in press || press.hide;
}

/** Everything of a reply that is seen before anything is pressed. */
function seen({ body, picture }: Reply): string {
  const shown = unbarred(body);
  return picture === undefined ? shown : `${shown}\n${picture.name}\n${picture.alt}`;
}

function leaksIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => score.test(line) || runs.test(line) || [...scorers].some((name) => line.includes(name)));
}

const hidden = (language: string, by: 'option' | 'setting'): [CommandContext, OptionValues] => {
  const context = aContext(undefined, { locale: language });
  const preferences = { ...context.preferences, spoilers: 'hide' } as const;
  return by === 'setting' ? [{ ...context, preferences }, {}] : [context, { spoiler: 'hide' }];
};

describe('a hidden card', () => {
  it.each(languages)(
    'shows no score, scorer or outcome outside spoiler bars in %s, nor does any card behind it',
    async (language) => {
      const [context, spoiler] = hidden(language, 'option');
      for (const [command, options] of questions) {
        const reply = await askCommand(command, { ...options, ...spoiler }, context);
        for (const each of followPresses(reply, context, 40, staysHidden)) {
          expect(leaksIn(seen(each)), `/${command} ${JSON.stringify(options)}`).toEqual([]);
          if (each.picture !== undefined) expect(each.picture.spoiler).toBe(true);
        }
      }
    },
    60_000,
  );

  it('is hidden as well where only the settings say so', async () => {
    const [context] = hidden('en', 'setting');
    const reply = await askCommand('tie', { team: 'Liverpool' }, context);
    expect(leaksIn(seen(reply))).toEqual([]);
    expect(leaksIn(seen(await askCommand('tie', { team: 'Liverpool', spoiler: 'show' }, context)))).not.toEqual([]);
  });

  it.each(languages)('would be noticed by that search in %s when it were not hidden', async (language) => {
    const context = aContext(undefined, { locale: language });
    for (const [command, options] of [
      ['tie', { team: 'Liverpool' }],
      ['scorers', {}],
      ['streak', { team: 'Leverkusen' }],
    ] as const) {
      expect(leaksIn(seen(await askCommand(command, options, context)))).not.toEqual([]);
    }
  });

  it('looks the same however the matches went', async () => {
    const context = aContext();
    const other = aContext(hold(mirrored(aDataset), aLexicon));
    for (const [command, options] of questions.filter(([name]) => ['tie', 'match', 'recap'].includes(name))) {
      const ask = async (each: CommandContext): Promise<string> =>
        seen(await askCommand(command, { ...options, spoiler: 'hide' }, each));
      expect(await ask(other)).toBe(await ask(context));
    }
  });

  it('has the same headings and bars whether anything happened in a match or not', async () => {
    const context = aContext();
    const quiet = aContext(hold(uneventful(aDataset), aLexicon));
    for (const options of [{ team: 'Roma' }, { team: 'West Ham' }, { team: 'Leverkusen', date: '2024-04-11' }]) {
      const ask = async (each: CommandContext): Promise<string> =>
        seen(await askCommand('match', { ...options, spoiler: 'hide' }, each));
      expect(await ask(quiet)).toBe(await ask(context));
    }
  });

  it.each([
    ['scorers', { team: 'Leverkusen' }],
    ['scorers', { player: 'Scamacca' }],
    ['player', { player: 'Scamacca' }],
    ['ask', { question: 'which matches did Roma win?' }],
    ['ask', { question: 'biggest wins' }],
  ] as const)('of /%s %o has the same shape with one goal a match', async (command, options) => {
    const few = aContext(
      hold(
        { ...aDataset, matches: aDataset.matches.map((match) => ({ ...match, goals: match.goals.slice(0, 1) })) },
        aLexicon,
      ),
    );
    const ask = async (context: CommandContext): Promise<Reply> =>
      await askCommand(command, { ...options, spoiler: 'hide' }, context);
    const [many, one] = [await ask(aContext()), await ask(few)];
    expect(seen(one)).toBe(seen(many));
  });

  it('of a run has the same shape with one report and match of it', async () => {
    const streaks = aDataset.streaks.map((streak) => ({
      ...streak,
      readings: streak.readings.slice(-1),
      matches: streak.matches.slice(-1),
    }));
    const short = aContext(hold({ ...aDataset, streaks }, aLexicon));
    const ask = async (context: CommandContext): Promise<string> =>
      seen(await askCommand('streak', { team: 'Leverkusen', spoiler: 'hide' }, context));
    expect(await ask(short)).toBe(await ask(aContext()));
  });

  it.each([
    ...questions.filter(([command]) => command !== 'help' && command !== 'coverage'),
    ...lists.map((question): [string, OptionValues] => ['ask', { question }]),
  ])('of /%s %o names its sources and explains every mark, whatever it tells', async (command, options) => {
    for (const dataset of [aDataset, uneventful(aDataset)]) {
      const reply = await askCommand(command, { ...options, spoiler: 'hide' }, aContext(hold(dataset, aLexicon)));
      if (reply.private) continue;
      const [embed] = assertInsideLimits(reply.body).embeds;
      expect(embed?.footer?.text).toMatch(/^† .*\n\? /u);
      for (const each of [embed, ...(reply.picture?.embeds ?? [])]) {
        const sources = [each?.footer?.text ?? '', ...(each?.fields ?? []).map(({ name }) => name)].join('\n');
        expect(sources).toMatch(/^(?:📰 )?(?:No source|Sources?)\b/mu);
      }
    }
  });

  it('has bars of no telling length for words and who said them, and one length for all scores', async () => {
    const { body } = await askCommand('quote', { spoiler: 'hide' });
    const bars = [...JSON.stringify(body.embeds).matchAll(/\|\|(.*?)\|\|/gu)].map(([, text = '']) => text);
    const lengths = bars.map((text) => (JSON.parse(`"${text.replaceAll('**', '')}"`) as string).length);
    expect(lengths.length).toBeGreaterThan(3);
    for (const length of lengths) expect(length === 6 || length > 50).toBe(true);
    expect(lengths).toContain(6);
  });

  it('breaks long blanks, which would leave the screen of a phone', async () => {
    const context = aContext();
    const tie = await askCommand('tie', { team: 'Liverpool', spoiler: 'hide' }, context);
    const sources = [...followPresses(tie, context, 40)].map(({ body }) => JSON.stringify(body.embeds));
    expect(sources.some((text) => text.includes('own words'))).toBe(true);
    for (const text of sources) expect(text).not.toMatch(/\u2002{60}/u);
  });

  it('of a player has no button that only scorers have', async () => {
    const labels = async (player: string): Promise<readonly string[]> =>
      buttonLabels(await askCommand('player', { player, spoiler: 'hide' }));
    expect(await labels('Scamacca')).toEqual(await labels('Celik'));
    expect(buttonLabels(await askCommand('player', { player: 'Scamacca' }))).toContain('Scorers');
  });

  it.each(['Scamacca', 'Celik', 'Klopp'])('of a player has the same headings, as that of %s', async (player) => {
    const { body } = await askCommand('player', { player, spoiler: 'hide' });
    const [embed] = assertInsideLimits(body).embeds;
    const [goals, cards] = embed?.fields ?? [];
    expect([goals?.name, cards?.name]).toEqual(['⚽ Goals', '🟨🟥 Cards']);
    for (const field of [goals, cards]) expect(field?.value).toMatch(/^\|\|[^|]+\|\|$/u);
  });

  it('has a picture whose size and upper edge do not tell who won', async () => {
    const drawings = await Promise.all(
      [aContext(), aContext(hold(mirrored(aDataset), aLexicon))].map(async (each) => {
        const { picture } = await askCommand('tie', { team: 'Liverpool', spoiler: 'hide' }, each);
        if (picture === undefined || !isDrawing(picture.drawing)) throw new Error('no picture');
        return compose(picture.drawing, themes.dark, type);
      }),
    );
    const bandOf = (svg: string): string =>
      /<rect x="0" y="0" [^>]*rx="0"[^>]*>(?:<rect [^>]*rx="0"[^>]*>)*/u.exec(svg)?.[0] ?? '';
    const [one, other] = drawings;
    expect(bandOf(one?.svg ?? '')).toMatch(/rect.*rect/u);
    expect([other?.height, bandOf(other?.svg ?? '')]).toEqual([one?.height, bandOf(one?.svg ?? '')]);
    expect((one?.height ?? 0) % 240).toBe(0);
  });

  it.each(['option', 'setting'] as const)('offers choices that tell nothing, by %s', (by) => {
    const [context, spoiler] = hidden('en', by);
    for (const [name, { complete }] of Object.entries(commands)) {
      // Commands that set things have no spoiler option of their own.
      if (by === 'option' && (name === 'settings' || name === 'preferences')) continue;
      for (const option of ['team', 'player', 'speaker', 'competition', 'date']) {
        for (const choice of complete?.(option, '', spoiler, context) ?? []) {
          expect(choice.name, `/${name} ${option}`).not.toMatch(/goal|\btie|match/u);
        }
      }
    }
  });
});

function buttonLabels({ body }: Reply): readonly string[] {
  const { components } = assertInsideLimits(body);
  return [...JSON.stringify(components).matchAll(/"label":"([^"]+)"/gu)].map(([, label = '']) => label);
}

/** The same reports, had they told of no goal, card or change. */
function uneventful(dataset: Dataset): Dataset {
  const empty = { goals: [], cards: [], substitutions: [] } as const;
  return { ...dataset, matches: dataset.matches.map((match) => ({ ...match, ...empty })) };
}

/** The same reports, had every match gone the other way round: scores turned, the other side's name at every goal. */
function mirrored(dataset: Dataset): Dataset {
  return {
    ...dataset,
    matches: dataset.matches.map((match) => ({
      ...match,
      score: match.score === null ? null : [match.score[1], match.score[0]],
      goals: match.goals.slice(0, 1),
    })),
    ties: dataset.ties.map((tie) => ({
      ...tie,
      aggregate:
        tie.aggregate === null ? null : { ...tie.aggregate, value: [tie.aggregate.value[1], tie.aggregate.value[0]] },
      through:
        tie.through === null
          ? null
          : { ...tie.through, value: tie.through.value.id === tie.teams[0].id ? tie.teams[1] : tie.teams[0] },
    })),
  };
}
