import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import type { CommandContext, OptionValues } from '../../src/command/command.ts';
import { press } from '../../src/command/press.ts';
import type { ReportRef } from '../../src/answers/answer-parts.ts';
import type { Dataset, Match } from '../../src/dataset/dataset.ts';
import { viewOf } from '../../src/command/reply-to.ts';
import { veiledSources } from '../../src/replies/pieces/report-name.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { customIdOf } from '../commands/run-golden.ts';
import { assertInsideLimits, partsOf, presses } from './assert-inside-limits.ts';

/** Every question whose hidden card tells of how matches went. */
const questions: readonly (readonly [command: string, options: OptionValues])[] = [
  ['tie', { team: 'Liverpool' }],
  ['tie', { team: 'Marseille' }],
  ['match', { team: 'Roma' }],
  ['match', { team: 'Leverkusen', date: '2024-04-11' }],
  ['recap', {}],
  ['recap', { date: '2024-04-11' }],
  ['team', { team: 'Leverkusen' }],
  ['scorers', {}],
  ['scorers', { team: 'Leverkusen' }],
  ['scorers', { player: 'Scamacca' }],
  ['streak', { team: 'Leverkusen' }],
  ['player', { player: 'Scamacca' }],
  ['ask', { question: 'which matches did Roma win?' }],
  ['ask', { question: 'biggest wins' }],
  ['ask', { question: 'did Roma win?' }],
  ['ask', { question: 'red cards' }],
  ['ask', { question: 'yellow cards of Roma' }],
  ['ask', { question: 'what comes next for Roma?' }],
  ['ask', { question: 'what comes next?' }],
  ['ask', { question: 'who went through?' }],
  ['ask', { question: 'longest runs' }],
];

/** The same reports, had they told of something else: of no goal, card or run; or of a great many. */
const otherContents: readonly (readonly [name: string, (dataset: Dataset) => Dataset])[] = [
  ['less', (dataset) => ({ ...dataset, matches: dataset.matches.map(quiet), streaks: [], fixtures: [] })],
  [
    'no card',
    (dataset) => ({
      ...dataset,
      matches: dataset.matches.map((match) => ({ ...match, cards: [], substitutions: [] })),
    }),
  ],
  ['more', (dataset) => ({ ...dataset, matches: dataset.matches.map(wild), ties: dataset.ties.map(undecided) })],
  [
    'longer runs',
    (dataset) => ({
      ...dataset,
      streaks: dataset.streaks.flatMap((run) => [
        { ...run, readings: [...run.readings, ...run.readings, ...run.readings] },
        { ...run, id: `${run.id}-2`, kind: 'scoring' as const },
      ]),
    }),
  ],
];

const base = aContext(undefined, { locale: 'de' });

describe('hidden cards of one kind', () => {
  it.each(otherContents)('have the same shape with %s in the reports', async (kind, change) => {
    const other = aContext(hold(change(aDataset), aLexicon), { locale: 'de' });
    for (const [command, options] of questions) {
      // Who is in a report for their goals alone is not found in one without goals.
      if (kind === 'less' && command === 'player') continue;
      const [one, two] = [await shapeOf(command, options, base), await shapeOf(command, options, other)];
      expect(two, `/${command} ${JSON.stringify(options)}`).toEqual(one);
    }
  });

  it('would be told apart if they were not hidden', async () => {
    const [, change] = otherContents[2] ?? [];
    const other = aContext(hold(change?.(aDataset) ?? aDataset, aLexicon), { locale: 'de' });
    const ask = async (context: CommandContext): Promise<Shape> =>
      shape(await askCommand('match', { team: 'Roma' }, context));
    expect(await ask(other)).not.toEqual(await ask(base));
  });
});

describe('a hidden card', () => {
  it('opens in full for the one who presses Show', async () => {
    const hidden = await askCommand('scorers', { team: 'Leverkusen', spoiler: 'hide' }, base);
    const opened = press(customIdOf(hidden, 'Zeigen'), [], base);
    expect(opened.private).toBe(true);
    expect(opened.body.embeds).toEqual((await askCommand('scorers', { team: 'Leverkusen' }, base)).body.embeds);
  });

  it('offers no later round of the team, which tells who got there', async () => {
    const [tie] = aDataset.ties.filter(({ teams }) => teams.some(({ name }) => name === 'Roma'));
    const [first] = base.held.dataset.matches;
    if (tie === undefined || first === undefined) throw new Error('no tie of Roma');
    const semi = { ...first, id: 'semi-leg', stage: 'semi-final', date: '2024-05-02', teams: tie.teams };
    const later = { ...tie, id: 'semi', stage: 'semi-final', legs: [semi.id, null] as const };
    const dataset = { ...aDataset, matches: [...aDataset.matches, semi], ties: [...aDataset.ties, later] };
    const context = aContext(hold(dataset, aLexicon), { locale: 'de' });
    const older = async (spoiler: string): Promise<string> => {
      const newest = await askCommand('tie', { team: 'Roma', spoiler }, context);
      const [id, values] = presses(newest.body).find(([, chosen]) => chosen.length > 0) ?? ['', []];
      return JSON.stringify(press(id, values, context).body.components);
    };
    expect(await older('show')).toContain('Halbfinale');
    expect(await older('hide')).not.toContain('Halbfinale');
  });
});

describe('the sources of a hidden list', () => {
  const report = (number: number): ReportRef => ({
    id: `report-${number}`,
    source: `Agency of a long name ${number}`.padEnd(60, '.'),
    title: 'Roma win again',
    date: '2024-04-12',
  });
  const view = viewOf({ private: false, hide: true, turns: false, opened: false }, base);
  const told = (count: number): string => {
    const reports = Array.from({ length: count }, (_, number) => report(number));
    return veiledSources(reports, view).lines.join('\n');
  };

  it.each([0, 1, 2, 12])('stand in one bar of one length, be they %i', (count) => {
    expect(told(count)).toHaveLength(told(3).length);
  });

  it('are named as far as the bar holds them, and the others counted', () => {
    expect(told(12)).toMatch(/^\P{L}*Agency of a long name 0\.+…, 12\.04\.2024; 11 weitere Berichte/u);
    expect(told(12)).not.toContain('Roma win');
  });
});

interface Shape {
  readonly private: boolean;
  readonly texts: readonly string[];
  readonly buttons: readonly string[];
  readonly menus: readonly number[];
  readonly colour: number | undefined;
}

async function shapeOf(command: string, options: OptionValues, context: CommandContext): Promise<Shape> {
  return shape(await askCommand(command, { ...options, spoiler: 'hide' }, context));
}

/** All that is seen of a reply before anything is pressed: bars by their length, quotations apart, which are as long as they are. */
function shape({ body, private: alone }: Reply): Shape {
  const [embed] = body.embeds ?? [];
  const parts = partsOf(assertInsideLimits(body));
  const texts = [
    embed?.title ?? '',
    embed?.description ?? '',
    ...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed?.footer?.text ?? '',
  ];
  return {
    private: alone,
    texts: texts.map((text) => text.replaceAll(/\|\|([^|]*)\|\|/gu, (_, told: string) => `[${seen(told)}]`)),
    buttons: parts.flatMap((part) => ('label' in part ? [part.label] : [])),
    menus: parts.flatMap((part) => ('options' in part ? [part.options.length] : [])),
    colour: embed?.color,
  };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function seen(told: string): number {
  return [...graphemes.segment(told.replaceAll(/\\(?=[^\s\w])|\*\*/gu, ''))].length;
}

/** A score that no report gives is said to be missing, hidden or not. */
function quiet(match: Match): Match {
  return {
    ...match,
    score: match.score && [0, 0],
    goals: [],
    cards: [],
    substitutions: [],
    extraTime: false,
    shootout: null,
  };
}

/** Ten goals, extra time, a shootout and everybody booked. */
function wild(match: Match): Match {
  const goals = Array.from({ length: 5 }, () => match.goals).flat();
  const cards = Array.from({ length: 5 }, () => match.cards).flat();
  return { ...match, score: match.score && [10, 9], extraTime: true, shootout: [12, 11], goals, cards };
}

function undecided(tie: Dataset['ties'][number]): Dataset['ties'][number] {
  return { ...tie, through: null, next: null, reached: null };
}
