import { beforeAll, describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { articleOf, openReader, readAll, shippedArticles } from './a-reader.ts';
import { evidenceProblems } from './evidence-problems.ts';
import { expectTie, legsOf, resultsOf, tieOf } from './tell-dataset.ts';

/**
 * What each word of the shipped reports becomes. Italy is Turkey, Germany the Netherlands, England Spain, Portugal Belgium;
 * every person has a name that nobody has; the two competitions change places; numbers and days are others.
 */
const changes: Readonly<Record<string, string>> = {
  // Clubs, their nicknames, towns and grounds
  Liverpool: 'Valencia',
  'the Reds': 'the Bats',
  Anfield: 'the Mestalla',
  Atalanta: 'Trabzonspor',
  Bergamo: 'Trabzon',
  'Gewiss Stadium': 'Papara Park',
  'Bayer Leverkusen': 'PSV Eindhoven',
  Leverkusen: 'PSV',
  Leverkuse: 'PSV',
  'West Ham United': 'Villarreal',
  'West Ham': 'Villarreal',
  'the Hammers': 'the Yellow Submarine',
  'London Stadium': 'Estadio de la Ceramica',
  'AC Milan': 'Besiktas',
  Milan: 'Besiktas',
  Roma: 'Fenerbahce',
  Benfica: 'Anderlecht',
  Lisbon: 'Brussels',
  'Olympique Marseille': 'Olympiacos Piraeus',
  Marseille: 'Olympiacos',
  Freiburg: 'Utrecht',
  'Manchester United': 'Real Sociedad',
  'Manchester City': 'Real Betis',
  Arsenal: 'Atletico Madrid',
  Barcelona: 'Bayern Munich',
  Sevilla: 'Werder Bremen',
  Juventus: 'Galatasaray',
  // Nations and competitions
  Italians: 'Turks',
  Italian: 'Turkish',
  Italy: 'Turkey',
  Germans: 'Dutch',
  German: 'Dutch',
  Germany: 'the Netherlands',
  'Europa League': 'Champions League',
  'Champions League': 'Europa League',
  'Premier League': 'La Liga',
  'League Cup': 'Copa del Rey',
  Bundesliga: 'Eredivisie',
  // People and outlets
  'Jürgen Klopp': 'Jörg Anker',
  'Jurgen Klopp': 'Jorg Anker',
  Klopp: 'Anker',
  'Virgil van Dijk': 'Pieter van Loon',
  'Xabi Alonso': 'Mikel Otero',
  'Granit Xhaka': 'Besnik Rama',
  'Jonathan Tah': 'Joost Veldman',
  'Lukasz Fabianski': 'Tomasz Wilk',
  Fabianski: 'Wilk',
  'Gianluca Scamacca': 'Emre Tunali',
  Scamacca: 'Tunali',
  'Mario Pasalic': 'Ivan Dragas',
  Pasalic: 'Dragas',
  'Jonas Hofmann': 'Niels Hoekstra',
  Hofmann: 'Hoekstra',
  'Victor Boniface': 'Samuel Adewale',
  Boniface: 'Adewale',
  'Gianluca Mancini': 'Orhan Sezer',
  'Rafa Silva': 'Dries Maes',
  'Angel di Maria': 'Luc van Acker',
  'David Neres': 'Tom Claes',
  'Pierre-Emerick Aubameyang': 'Yann-Kostas Petrou',
  'Mohammed Salah': 'Yousef Haddad',
  'Mohamed Salah': 'Yusef Haddad',
  Salah: 'Haddad',
  'Jeremie Frimpong': 'Rico Blaak',
  Frimpong: 'Blaak',
  'Michail Antonio': 'Andre Coles',
  Antonio: 'Coles',
  'Lucas Paqueta': 'Iker Solano',
  'Paulo Dybala': 'Nuno Prates',
  'Matteo Gabbia': 'Cem Aktas',
  'Zeki Celik': 'Filip Novak',
  'Rafael Leão': 'Kaan Bulut',
  'TNT Sports': 'Sky Sports',
  // Scores, the longer phrases where one score means two things
  '3-0': '4-0',
  'made it 2-0': 'made it 2-0',
  'a 2-0 scoreline': 'a 3-1 scoreline',
  'triumphed 5-0': 'triumphed 6-1',
  '2-0': '3-0',
  '1-0 victory': '2-0 victory',
  'the 1-0 lead': 'the 2-0 lead',
  'a 1-0 first leg defeat': 'a 2-1 first leg defeat',
  'won 1-0': 'won 2-0',
  'AC Milan 2-1 (3-1': 'Besiktas 2-1 (4-1',
  'Olympique Marseille 2-1': 'Olympiacos Piraeus 3-1',
  '4-2 on penalties': '5-3 on penalties',
  '1-1': '2-2',
  '2-2': '3-3',
  '5-0': '5-1',
  '4-0': '5-2',
  // Minutes
  '38th': '27th',
  '61st-minute': '64th-minute',
  '83rd': '85th',
  'seven minutes left': 'five minutes left',
  '76th': '71st',
  '17th': '23rd',
  '16th-minute': '11th-minute',
  '67th': '74th',
  '66th': '58th',
  '89th': '88th',
  'seventh minute': 'ninth minute',
  '31st': '44th',
  // The run
  '42 matches': '36 matches',
  'won 37': 'won 31',
  '44 matches': '39 matches',
  'one ahead': 'two ahead',
  // Days and years: 4 and 11 April 2019 were Thursdays too
  '12 Apr 2024': '5 Apr 2019',
  '2024-04-18': '2019-04-11',
  '2020-21': '2015-16',
  2023: '2016',
  2019: '2014',
};

const anyOfThem = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(changes)
    .toSorted((one, other) => other.length - one.length)
    .map((words) => words.replaceAll('(', '\\('))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

let dataset: Dataset;
let wrongEvidence: readonly string[] = [];

beforeAll(async () => {
  const { lexicon, reader } = await openReader();
  const articles = (await shippedArticles()).map(({ id, text }) =>
    articleOf({ id, text: text.replaceAll(anyOfThem, (words) => changes[words] ?? words) }),
  );
  const readings = readAll(articles, reader);
  wrongEvidence = readings.flatMap(({ article, reading }) => evidenceProblems(article, reading));
  dataset = mergeReadings(readings, lexicon);
});

describe('the shipped reports with all names, numbers and days changed', () => {
  it('tell of these matches and no others', () => {
    expect(resultsOf(dataset)).toEqual([
      'Anderlecht 3-1 Olympiacos',
      'Anderlecht v Olympiacos',
      'Bayern Munich 2-5 Valencia',
      'Beşiktaş 0-2 Fenerbahçe',
      'Beşiktaş 1-2 Fenerbahçe',
      'FC Utrecht 1-5 Villarreal',
      'FC Utrecht 2-1 Villarreal',
      'PSV Eindhoven 2-2 Villarreal',
      'PSV Eindhoven 3-0 Villarreal',
      'Real Sociedad 3-3 Valencia',
      'Trabzonspor 0-2 Valencia',
      'Trabzonspor 1-6 Valencia',
      'Trabzonspor 3-1 Valencia',
      'Trabzonspor 4-0 Valencia',
    ]);
  });

  it.each([
    {
      teams: ['Valencia', 'Trabzonspor'],
      legs: [
        { score: [0, 4], home: 'Valencia', date: '2019-04-04', goals: ['Tunali 27', 'Tunali 64', 'Dragas 85'] },
        { score: [2, 0], home: 'Trabzonspor', date: '2019-04-11', goals: ['Haddad 9 penalty'] },
      ],
      aggregate: { value: [2, 4], origin: 'derived' },
      through: 'Trabzonspor',
    },
    {
      teams: ['PSV Eindhoven', 'Villarreal'],
      legs: [
        { score: [3, 0], date: '2019-04-04', goals: ['Hoekstra 85', 'Adewale 90+1 header'] },
        { score: [2, 2], home: 'Villarreal', date: '2019-04-11', goals: ['Blaak 88', 'Coles header'] },
      ],
      aggregate: { value: [5, 2], origin: 'derived' },
      through: 'PSV Eindhoven',
    },
    {
      teams: ['Beşiktaş', 'Fenerbahçe'],
      legs: [
        { score: [0, 2], home: 'Beşiktaş', date: '2019-04-04', goals: ['Sezer 23 header'] },
        { score: [1, 2], date: '2019-04-11', goals: ['Sezer', 'Prates', 'Aktas'] },
      ],
      aggregate: { value: [1, 4], origin: 'stated' },
      through: 'Fenerbahçe',
    },
  ])('$teams.0 – $teams.1', ({ through, ...expected }) => {
    expect(expectTie(dataset, expected)).toMatchObject({
      competition: { name: 'UEFA Champions League' },
      season: '2018-19',
      stage: 'quarter-final',
      through: { value: { name: through } },
    });
  });

  it('Anderlecht – Olympiacos, whose second leg is known by its shootout alone', () => {
    const tie = tieOf(dataset, 'Anderlecht', 'Olympiacos');
    const [first] = legsOf(dataset, tie, 'Anderlecht');
    expect(first).toMatchObject({ score: [3, 1], home: 'Anderlecht', date: '2019-04-04' });
    expect(first?.goals.toSorted()).toEqual(['Acker', 'Maes 11', 'Petrou 74']);
    expect(dataset.matches.find(({ id }) => id === tie.legs[1])?.shootout?.toSorted()).toEqual([3, 5]);
    expect(tie).toMatchObject({
      through: { value: { name: 'Olympiacos' } },
      decidedBy: { value: 'shootout' },
      legMargin: { leg: 2, winner: { name: 'Olympiacos' }, by: 2 },
    });
  });

  it('tell of the red card, the semi-finals and the run', () => {
    const cards = dataset.matches.flatMap((match) => match.cards).filter(({ card }) => card === 'red');
    expect(cards).toMatchObject([{ player: 'Filip Novak', minute: 44, team: { name: 'Fenerbahçe' } }]);
    const pairs = dataset.fixtures
      .filter(({ stage }) => stage === 'semi-final')
      .map(({ teams, rematchOf }) =>
        `${teams
          .map((team) => team?.name)
          .toSorted()
          .join(' v ')} ${rematchOf ?? ''}`.trim(),
      );
    expect(pairs.toSorted()).toEqual([
      expect.stringMatching(/^Fenerbahçe v PSV Eindhoven .*2016/u),
      'Olympiacos v Trabzonspor',
    ]);
    const runs = dataset.streaks.filter(({ kind }) => kind === 'unbeaten');
    expect(runs.map(({ team }) => team.name)).toEqual(['PSV Eindhoven']);
    expect(runs[0]?.readings).toMatchObject([
      { length: 36, wins: 31, date: '2019-04-04' },
      { length: 39, date: '2019-04-11', passes: { team: { name: 'Galatasaray' }, by: 2, length: { value: 37 } } },
    ]);
  });

  it('quote these people', () => {
    const said = dataset.quotes.map(({ speaker, outlet, date }) =>
      `${date} ${speaker.split(' ').at(-1)} ${outlet ?? ''}`.trim(),
    );
    expect(said.toSorted()).toEqual([
      '2019-04-05 Loon Sky Sports',
      '2019-04-05 Loon Sky Sports',
      '2019-04-05 Rama RTL',
      '2019-04-05 Wilk',
      '2019-04-05 Wilk',
      '2019-04-11 Anker',
      '2019-04-11 Loon Sky Sports',
      '2019-04-11 Rama',
      '2019-04-11 Rama',
      '2019-04-11 Veldman',
    ]);
  });

  it('prove every fact with words that stand there', () => {
    expect(wrongEvidence).toEqual([]);
  });
});
