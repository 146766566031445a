import { beforeAll, describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openReader, readAll, shippedArticles } from './a-reader.ts';
import { expectTie, legsOf, resultsOf, tieOf } from './tell-dataset.ts';

let dataset: Dataset;

beforeAll(async () => {
  const { lexicon, reader } = await openReader();
  dataset = mergeReadings(readAll(await shippedArticles(), reader), lexicon);
});

describe('the ties of the shipped reports', () => {
  it.each([
    {
      teams: ['Liverpool', 'Atalanta'],
      legs: [
        { score: [0, 3], home: 'Liverpool', date: '2024-04-11', goals: ['Scamacca 38', 'Scamacca 61', 'Pasalic 83'] },
        { score: [1, 0], home: 'Atalanta', date: '2024-04-18', goals: ['Salah 7 penalty'] },
      ],
      aggregate: { value: [1, 3], origin: 'derived' },
      through: 'Atalanta',
    },
    {
      teams: ['Bayer Leverkusen', 'West Ham United'],
      legs: [
        // That the home leg of this tie was the first follows from where the second was played.
        {
          score: [2, 0],
          home: expect.toBeOneOf([null, 'Bayer Leverkusen']),
          date: '2024-04-11',
          goals: ['Hofmann 83', 'Boniface 90+1 header'],
        },
        { score: [1, 1], home: 'West Ham United', date: '2024-04-18', goals: ['Frimpong 89', 'Antonio header'] },
      ],
      aggregate: { value: [3, 1], origin: 'derived' },
      through: 'Bayer Leverkusen',
    },
    {
      teams: ['AC Milan', 'Roma'],
      legs: [
        { score: [0, 1], home: 'AC Milan', date: '2024-04-11', goals: ['Mancini 17 header'] },
        {
          score: [1, 2],
          home: expect.toBeOneOf([null, 'Roma']),
          date: '2024-04-18',
          goals: ['Mancini', 'Dybala', 'Gabbia'],
        },
      ],
      aggregate: { value: [1, 3], origin: 'stated' },
      through: 'Roma',
    },
  ])('$teams.0 – $teams.1', ({ through, ...expected }) => {
    expect(expectTie(dataset, expected)).toMatchObject({
      competition: { name: 'UEFA Europa League' },
      season: '2023-24',
      stage: 'quarter-final',
      twoLegged: true,
      through: { value: { name: through }, origin: 'stated' },
      conflicts: [],
    });
  });

  it('Benfica – Marseille, whose second leg is known by its shootout alone', () => {
    const tie = tieOf(dataset, 'Benfica', 'Marseille');
    const [first, second] = legsOf(dataset, tie, 'Benfica');
    expect(first).toMatchObject({ score: [2, 1], home: 'Benfica', date: '2024-04-11' });
    expect(first?.goals.toSorted()).toEqual(['Aubameyang 67', 'Maria', 'Silva 16']);
    expect(second).toMatchObject({ score: null, date: '2024-04-18', goals: [] });
    const shootout = dataset.matches.find(({ id }) => id === tie.legs[1]);
    const marseilleFirst = shootout?.teams[0].name === 'Marseille';
    expect(marseilleFirst ? shootout?.shootout : shootout?.shootout?.toReversed()).toEqual([4, 2]);
    expect(tie).toMatchObject({
      aggregate: null,
      through: { value: { name: 'Marseille' } },
      decidedBy: { value: 'shootout' },
      legMargin: { leg: 2, winner: { name: 'Marseille' }, by: 1 },
    });
  });

  it.each([
    ['Liverpool', 'Atalanta', 'Liverpool were eliminated by Atalanta'],
    ['West Ham United', 'Bayer Leverkusen', 'sealed their spot in the semis'],
  ])('print who goes through of %s – %s', (one, other, words) => {
    const evidence = tieOf(dataset, one, other).through?.evidence ?? [];
    const said = evidence.map(({ article, start, end }) => dataset.articles.get(article)?.text.slice(start, end));
    expect(said.join(' … ')).toContain(words);
  });

  it('name Celik, sent off for Roma on 31 minutes', () => {
    const cards = dataset.matches.flatMap((match) => match.cards);
    expect(cards).toContainEqual(
      expect.objectContaining({
        player: 'Zeki Celik',
        card: 'red',
        minute: 31,
        team: expect.objectContaining({ name: 'Roma' }),
      }),
    );
    expect(cards.filter(({ card }) => card === 'red')).toHaveLength(1);
  });

  it('lead to the semi-finals', () => {
    const pairs = dataset.fixtures
      .filter(({ stage }) => stage === 'semi-final')
      .map(({ teams, rematchOf }) => ({ teams: teams.map((team) => team?.name).toSorted(), rematchOf }));
    expect(pairs).toContainEqual({ teams: ['Bayer Leverkusen', 'Roma'], rematchOf: expect.stringContaining('2023') });
    expect(pairs).toContainEqual({ teams: ['Atalanta', 'Marseille'], rematchOf: null });
    expect(pairs).toHaveLength(2);
    expect(tieOf(dataset, 'AC Milan', 'Roma').next?.teams.map((team) => team?.name)).toContain('Bayer Leverkusen');
  });
});

describe('the run of the shipped reports', () => {
  it('grows from 42 to 44, one more than Juventus, whose 43 is worked out', () => {
    const runs = dataset.streaks.filter(({ kind }) => kind === 'unbeaten');
    expect(runs.map(({ team }) => team.name)).toEqual(['Bayer Leverkusen']);
    expect(runs[0]?.readings).toMatchObject([
      { length: 42, wins: 37, date: '2024-04-11', active: true },
      {
        length: 44,
        date: '2024-04-18',
        active: true,
        record: expect.stringContaining('top five European leagues'),
        passes: { team: { name: 'Juventus' }, by: 1, length: { value: 43, origin: 'derived' } },
      },
    ]);
  });
});

describe('the people of the shipped reports', () => {
  it.each([
    ['Mohamed Salah', ['Mohamed Salah', 'Mohammed Salah']],
    ['Jürgen Klopp', ['Jürgen Klopp', 'Jurgen Klopp']],
  ])('%s is one person under two spellings', (name, spellings) => {
    const surname = name.split(' ').at(-1) ?? '';
    const people = dataset.people.filter((person) => person.name.endsWith(surname));
    expect(people).toHaveLength(1);
    // A spelling counts where a fact names the person so; the other one may stand in the text alone.
    expect(people[0]?.spellings.every((spelling) => spellings.includes(spelling))).toBe(true);
  });

  it('quotes van Dijk twice on 11 April, the second time without a closing mark', () => {
    const said = dataset.quotes.filter(({ speaker, date }) => speaker === 'Virgil van Dijk' && date === '2024-04-12');
    expect(said.map(({ text }) => text.slice(0, 28)).toSorted()).toEqual([
      'A very disappointing night f',
      "Obviously it's not great. A ",
    ]);
    for (const quote of said) expect(quote).toMatchObject({ outlet: 'TNT Sports', team: { name: 'Liverpool' } });
  });

  it('quotes each speaker so often', () => {
    const counts = Object.entries(Object.groupBy(dataset.quotes, ({ speaker }) => speaker.split(' ').at(-1) ?? ''));
    expect(Object.fromEntries(counts.map(([speaker, quotes]) => [speaker, quotes?.length]))).toEqual({
      Dijk: 3,
      Fabianski: 2,
      Klopp: 1,
      Tah: 1,
      Xhaka: 3,
    });
  });
});

describe('the matches of the shipped reports', () => {
  it('are these and no others', () => {
    expect(resultsOf(dataset)).toEqual([
      'AC Milan 0-1 Roma',
      'AC Milan 1-2 Roma',
      'Atalanta 0-1 Liverpool',
      'Atalanta 0-5 Liverpool',
      'Atalanta 2-0 Liverpool',
      'Atalanta 3-0 Liverpool',
      'Barcelona 0-4 Liverpool',
      'Bayer Leverkusen 1-1 West Ham United',
      'Bayer Leverkusen 2-0 West Ham United',
      'Benfica 2-1 Marseille',
      'Benfica v Marseille',
      'Liverpool 2-2 Manchester United',
      'SC Freiburg 0-5 West Ham United',
      'SC Freiburg 1-0 West Ham United',
    ]);
  });
});
