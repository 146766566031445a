import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LexiconError, loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const shipped = join(import.meta.dirname, '../../data/lexicon');

describe('the shipped lexicon', () => {
  it('loads with every entry valid', async () => {
    const lexicon = await loadLexicon(shipped);
    expect(lexicon.teams.length).toBeGreaterThanOrEqual(800);
    expect(lexicon.countries.length).toBeGreaterThanOrEqual(200);
    expect(lexicon.competitions.length).toBeGreaterThanOrEqual(200);
    expect(lexicon.stages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['group stage', 'round of 16', 'quarter-final', 'semi-final', 'final']),
    );
    expect(lexicon.phrases.length).toBeGreaterThan(0);
  });

  it.each([
    ['Man Utd', 'england/manchester-united'],
    ['Spurs', 'england/tottenham-hotspur'],
    ['Milan', 'italy/ac-milan'],
    ['USWNT', 'national/united-states-women'],
    ['Holland', 'national/netherlands'],
  ])('knows %s as a name that stands alone', async (name, id) => {
    const { teams } = await loadLexicon(shipped);
    expect(teams.filter((team) => team.aliases.includes(name)).map((team) => team.id)).toEqual([id]);
  });

  it.each(['United', 'City', 'Rovers', 'Rangers', 'Athletic', 'Albion', 'Wanderers', 'Town', 'County'])(
    'lists %s with every team that it can mean and as no name of one alone',
    async (name) => {
      const { teams } = await loadLexicon(shipped);
      expect(teams.filter((team) => team.nicknames.includes(name)).length).toBeGreaterThan(1);
      expect(teams.filter((team) => team.aliases.includes(name))).toEqual([]);
    },
  );

  it('has every stage in the order in which it is played', async () => {
    const { stages } = await loadLexicon(shipped);
    const orders = stages.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(new Set(orders).size).toBe(orders.length);
  });
});

describe('a lexicon with mistakes', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lexicon-'));
    await put('teams/land.json', [{ id: 'land/rovers', name: 'Land Rovers', country: 'Land', league: 'land-league' }]);
    await put('countries.json', [{ name: 'Land', code: 'LA', adjectives: ['Landish'] }]);
    await put('competitions.json', [{ id: 'land-league', name: 'Land League', country: 'Land', kind: 'league' }]);
    await put('stages.json', [{ name: 'final', order: 1 }]);
    await put('names.json', [{ team: 'land/rovers', de: 'Land-Wanderer' }]);
    await put('pictures.json', []);
    await put('name-contexts.json', [{ context: 'behind: <beat>', weight: 0.9 }]);
    await put('goal-effects.json', [{ effect: 'level', note: 'Equal.', words: ['equalis*'] }]);
    await put('articles.json', [{ language: 'de', kind: 'one', the: 'das', countries: ['Land'] }]);
    await put('phrases/results.json', [{ class: 'win', forms: ['beat'] }]);
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is fine before a mistake is made', async () => {
    const lexicon = await loadLexicon(folder);
    expect(lexicon.teams).toMatchObject([{ id: 'land/rovers', aliases: [], women: false }]);
    expect(lexicon.phrases).toEqual([{ class: 'win', forms: ['beat'] }]);
  });

  it.each([
    {
      mistake: 'a malformed id',
      file: 'teams/land.json',
      entries: [{ id: 'Land Rovers', name: 'Land Rovers', country: 'Land' }],
      line: 'teams/land.json, entry 1 (Land Rovers): id: lower case words joined by - or /',
    },
    {
      mistake: 'an unknown field',
      file: 'stages.json',
      entries: [{ name: 'final', order: 1, legs: 2 }],
      line: 'stages.json, entry 1 (final): Unrecognized key: "legs"',
    },
    {
      mistake: 'an entry that is no object',
      file: 'phrases/results.json',
      entries: [{ class: 'win', forms: ['beat'] }, 'lose'],
      line: 'phrases/results.json, entry 2: Invalid input: expected object, received string',
    },
    {
      mistake: 'an id used twice',
      file: 'teams/more.json',
      entries: [{ id: 'land/rovers', name: 'Rovers of Land', country: 'Land' }],
      line: 'teams/more.json, entry 1 (land/rovers): id "land/rovers" is taken by teams/land.json, entry 1 (land/rovers)',
    },
    {
      mistake: 'a country that does not exist',
      file: 'teams/more.json',
      entries: [{ id: 'sea/rovers', name: 'Sea Rovers', country: 'Sea' }],
      line: 'teams/more.json, entry 1 (sea/rovers): country "Sea" does not exist',
    },
    {
      mistake: 'a league that does not exist',
      file: 'teams/more.json',
      entries: [{ id: 'land/town', name: 'Land Town', country: 'Land', league: 'sea-league' }],
      line: 'teams/more.json, entry 1 (land/town): league "sea-league" does not exist',
    },
    {
      mistake: 'a stage that does not exist',
      file: 'competitions.json',
      entries: [{ id: 'land-league', name: 'Land League', kind: 'league', twoLegged: [{ stage: 'semi-final' }] }],
      line: 'competitions.json, entry 1 (land-league): stage "semi-final" does not exist',
    },
    {
      mistake: 'a name listed twice in one entry',
      file: 'teams/more.json',
      entries: [
        { id: 'land/town', name: 'Land Town', country: 'Land', aliases: ['Town'], nicknames: ['Reds', 'Town'] },
      ],
      line: 'teams/more.json, entry 1 (land/town): "Town" is listed twice',
    },
    {
      mistake: 'two articles of one country in one language',
      file: 'articles.json',
      entries: [
        { language: 'de', kind: 'one', the: 'das', countries: ['Land'] },
        { language: 'de', kind: 'many', the: 'die', countries: ['Land'] },
      ],
      line: 'articles.json, entry 2: country "Land" has another article before',
    },
    {
      mistake: 'an article of a country that does not exist',
      file: 'articles.json',
      entries: [{ language: 'fr', kind: 'f', the: 'la', countries: ['Sea'] }],
      line: 'articles.json, entry 1: country "Sea" does not exist',
    },
    {
      mistake: 'a class of phrases defined twice',
      file: 'phrases/speech.json',
      entries: [{ class: 'win', forms: ['won'] }],
      line: 'phrases/speech.json, entry 1 (win): class "win" is taken by phrases/results.json, entry 1 (win)',
    },
    {
      mistake: 'a file that holds no list',
      file: 'countries.json',
      entries: { name: 'Land' },
      line: 'countries.json: is not an array of entries',
    },
  ])('names file, entry and reason of $mistake', async ({ file, entries, line }) => {
    await put(file, entries);
    expect((await refusal()).message.split('\n').map((text) => text.trim())).toContain(line);
  });

  it('says which file is not JSON and which is missing', async () => {
    await writeFile(join(folder, 'countries.json'), '[{"name": ');
    await rm(join(folder, 'stages.json'));
    await rm(join(folder, 'phrases'), { recursive: true });
    const { problems } = await refusal();
    expect(problems).toContainEqual({ file: 'stages.json', entry: null, reason: 'cannot be read (ENOENT)' });
    expect(problems).toContainEqual({ file: 'phrases/', entry: null, reason: 'cannot be listed (ENOENT)' });
    expect(problems.find(({ file }) => file === 'countries.json')?.reason).toMatch(/^is not JSON/u);
  });

  it('lists all problems of all files together', async () => {
    await put('teams/more.json', [
      { id: 'land/town', name: '', country: 'Land' },
      { id: 'sea/town', name: 'Sea Town', country: 'Sea', league: 'sea-league' },
    ]);
    await put('phrases/results.json', [{ class: 'win', forms: [] }]);
    const { problems, message } = await refusal();
    expect(problems.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      'phrases/results.json entry 1 (win)',
      'teams/more.json entry 1 (land/town)',
      'teams/more.json entry 2 (sea/town)',
      'teams/more.json entry 2 (sea/town)',
    ]);
    expect(message).toMatch(/^the lexicon has 4 problems:\n/u);
  });

  async function put(file: string, entries: unknown): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), JSON.stringify(entries));
  }

  async function refusal(): Promise<LexiconError> {
    const error: unknown = await loadLexicon(folder).catch((thrown: unknown) => thrown);
    if (!(error instanceof LexiconError)) throw new Error('the lexicon was not refused');
    return error;
  }
});
