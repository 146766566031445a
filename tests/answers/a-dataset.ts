import { readFileSync } from 'node:fs';
import type { Article, Block, Span } from '../../src/article/article.ts';
import type { HeldLexicon } from '../../src/answers/held.ts';
import type { Fixture, Goal, Match, Person, Quote, Streak, Tie, Dataset, Card } from '../../src/dataset/dataset.ts';
import type { CompetitionRef, Evidence, Score, TeamRef } from '../../src/facts/fact.ts';
import type { z } from 'zod';
import { articleSchema, namesSchema, pictureSchema } from '../../src/lexicon/schema.ts';

/** A dataset written by hand as the reader is to make it from the two shipped reports: four ties, a run, quotes. */

const folder = new URL('../../data/articles/', import.meta.url);
const first = readArticle('2024-04-12-europa-league-first-legs', '2024-04-12', null, 68);
const second = readArticle('2024-04-18-europa-league-second-legs', '2024-04-18', 'dpa', 0);

const team = (id: string, name: string): TeamRef => ({ id, name, known: true });
const liverpool = team('england/liverpool', 'Liverpool');
const atalanta = team('italy/atalanta', 'Atalanta');
const leverkusen = team('germany/bayer-leverkusen', 'Bayer Leverkusen');
const westHam = team('england/west-ham-united', 'West Ham United');
const milan = team('italy/ac-milan', 'AC Milan');
const roma = team('italy/roma', 'Roma');
const benfica = team('portugal/benfica', 'Benfica');
const marseille = team('france/marseille', 'Marseille');
const manchesterUnited = team('england/manchester-united', 'Manchester United');
const juventus = team('italy/juventus', 'Juventus');
const europaLeague: CompetitionRef = { id: 'uefa-europa-league', name: 'UEFA Europa League' };
const premierLeague: CompetitionRef = { id: 'england-premier-league', name: 'Premier League' };

const people: Person[] = [];

const firstLeg = { date: '2024-04-11', leg: 1, stage: 'quarter-final' } as const;
const secondLeg = { date: '2024-04-18', leg: 2, stage: 'quarter-final' } as const;

const matches: readonly Match[] = [
  match(liverpool, atalanta, [0, 3], {
    ...firstLeg,
    home: liverpool,
    venue: 'Anfield',
    winner: atalanta,
    goals: [
      goal('Gianluca Scamacca', atalanta, 38, at(first, 'a 38th and 61st-minute brace')),
      goal('Gianluca Scamacca', atalanta, 61, at(first, 'a 38th and 61st-minute brace')),
      goal('Mario Pasalic', atalanta, 83, at(first, 'Mario Pasalic wrapped up matter in the 83rd')),
    ],
    evidence: [at(first, 'Visiting Atalanta shocked top favourites Liverpool 3-0 at Anfield')],
  }),
  match(leverkusen, westHam, [2, 0], {
    ...firstLeg,
    winner: leverkusen,
    goals: [
      goal('Jonas Hofmann', leverkusen, 83, at(first, 'Hofmann volleyed home in the 83rd')),
      goal('Victor Boniface', leverkusen, 90, at(first, 'Boniface to head the second'), { stoppage: 1, how: 'header' }),
    ],
    cards: [booking('Lucas Paqueta', westHam, 'yellow', null, at(first, 'lucky to escape with a booking'))],
    evidence: [at(first, 'Bayer Leverkusen marched on with a 2-0 win over West Ham United')],
  }),
  match(milan, roma, [0, 1], {
    ...firstLeg,
    home: milan,
    winner: roma,
    goals: [
      goal('Gianluca Mancini', roma, 17, at(first, "a 17th minute lead from Gianluca Mancini's header"), {
        how: 'header',
      }),
    ],
    evidence: [at(first, 'Roma drew first blood in an Italian duel with a 1-0 victory at AC Milan')],
  }),
  match(benfica, marseille, [2, 1], {
    ...firstLeg,
    home: benfica,
    venue: 'Lisbon',
    winner: benfica,
    goals: [
      goal('Rafa Silva', benfica, 16, at(first, 'Rafa Silva gave Benfica a 16th-minute lead')),
      goal('Angel di Maria', benfica, null, at(first, 'Angel di Maria made it 2-0'), {
        when: 'shortly after the restart',
      }),
      goal('Pierre-Emerick Aubameyang', marseille, 67, at(first, 'Pierre-Emerick Aubameyang in the 67th')),
    ],
    evidence: [at(first, 'Benfica defeated Olympique Marseille 2-1')],
  }),
  match(westHam, leverkusen, [1, 1], {
    ...secondLeg,
    home: westHam,
    venue: 'London Stadium',
    goals: [
      goal('Michail Antonio', westHam, null, at(second, "Michail Antonio's opener"), { how: 'header' }),
      goal('Jeremie Frimpong', leverkusen, 89, at(second, 'with a goal in the 89th')),
    ],
    evidence: [at(second, 'a 1-1 draw at West Ham on Thursday')],
  }),
  match(atalanta, liverpool, [0, 1], {
    ...secondLeg,
    home: atalanta,
    venue: 'Gewiss Stadium',
    winner: liverpool,
    goals: [
      goal('Mohamed Salah', liverpool, 7, at(second, 'Salah gave them the lead from the spot in the seventh minute'), {
        how: 'penalty',
      }),
    ],
    evidence: [at(second, 'won 1-0 thanks to Mohammed Salah early winner from the spot')],
  }),
  match(roma, milan, [2, 1], {
    ...secondLeg,
    winner: roma,
    aggregate: [3, 1],
    advances: { team: roma, reached: null, by: 'aggregate', evidence: [] },
    goals: [
      goal('Gianluca Mancini', roma, null, at(second, 'early goals from Gianluca Mancini and Paulo Dybala')),
      goal('Paulo Dybala', roma, null, at(second, 'early goals from Gianluca Mancini and Paulo Dybala')),
      goal('Matteo Gabbia', milan, null, at(second, 'a late consolation goal from Matteo Gabbia'), { when: 'late' }),
    ],
    cards: [booking('Zeki Celik', roma, 'red', 31, at(second, 'Zeki Celik was shown a red card'))],
    evidence: [at(second, 'Roma, who defeated AC Milan 2-1 (3-1 on aggragate)')],
  }),
  match(marseille, benfica, null, {
    ...secondLeg,
    shootout: [4, 2],
    winner: marseille,
    advances: { team: marseille, reached: null, by: 'shootout', evidence: [] },
    evidence: [at(second, 'Olympique Marseille, who defeated Benfica 4-2 on penalties')],
  }),
  match(manchesterUnited, liverpool, [2, 2], {
    date: '2024-04-07',
    stage: null,
    leg: null,
    main: false,
    competition: premierLeague,
    evidence: [at(first, 'held 2-2 by Manchester United on Sunday')],
  }),
];

const semiFinals: readonly Fixture[] = [
  fixture(roma, leverkusen, '2023', at(second, 'a rematch of their 2023 semi-finals against Roma')),
  fixture(atalanta, marseille, null, at(second, 'Atalanta, meanwhile, will face Olympique Marseille')),
];

const ties: readonly Tie[] = [
  tie(liverpool, atalanta, [0, 5], [1, 3], 'derived', atalanta, 1),
  tie(leverkusen, westHam, [1, 4], [3, 1], 'derived', leverkusen, 0),
  tie(milan, roma, [2, 6], [1, 3], 'stated', roma, 0),
  {
    ...tie(benfica, marseille, [3, 7], null, 'stated', marseille, 1),
    decidedBy: { value: 'shootout', origin: 'stated', evidence: matches[7]?.evidence ?? [] },
    legMargin: { leg: 2, winner: marseille, by: 1 },
  },
];

const quotes: readonly Quote[] = [
  quote(
    'Virgil van Dijk',
    'captain',
    liverpool,
    first,
    "Obviously it's not great. A very, very disappointing evening. Too many individual mistakes and we got punished for it. It feels bad,",
    'TNT Sports',
    0,
  ),
  quote(
    'Virgil van Dijk',
    'captain',
    liverpool,
    first,
    "A very disappointing night for all of us but we can't dwell on it for too long. We need everyone to look forward to another big game. We have to switch back onto getting results.",
    'TNT Sports',
    0,
  ),
  quote(
    'Granit Xhaka',
    'midfielder',
    leverkusen,
    first,
    'We knew we had to be patient against a deep defending opponent. We showed belief, quality and patience. The second goal was brutally important for next week,',
    'RTL',
    1,
  ),
  quote(
    'Virgil van Dijk',
    'captain',
    liverpool,
    second,
    'The damage was done last week, when we were very poor and they had the perfect game. They deserve to go through and we made it far too difficult for ourselves,',
    'TNT Sports',
    5,
  ),
  quote(
    'Jonathan Tah',
    'captain',
    leverkusen,
    second,
    "I'm really looking forward to the rematch. We're all fired up for it,",
    null,
    null,
  ),
  quote(
    'Jürgen Klopp',
    'manager',
    liverpool,
    second,
    'We won the game and that was the reaction we wanted to show. It was difficult and we knew it would be but Atalanta deserve to go through, 100%. It is mixed emotions,',
    null,
    5,
  ),
];

const streaks: readonly Streak[] = [
  {
    id: 'germany/bayer-leverkusen unbeaten 2023-24',
    team: leverkusen,
    kind: 'unbeaten',
    readings: [
      {
        length: 42,
        wins: 37,
        date: '2024-04-11',
        scope: 'all season',
        active: true,
        record: null,
        passes: null,
        evidence: [at(first, 'stretched their unbeaten run all season to 42 matches, of which they have won 37')],
      },
      {
        length: 44,
        wins: null,
        date: '2024-04-18',
        scope: null,
        active: true,
        record: 'the first team from the top five European leagues',
        passes: { team: juventus, by: 1, length: { value: 43, origin: 'derived', evidence: [] } },
        evidence: [at(second, 'go unbeaten in 44 matches, moving one ahead of Italy')],
      },
    ],
    matches: [matches[1]?.id ?? '', matches[4]?.id ?? ''],
  },
];

/** What the two shipped reports come to. */
export const aDataset: Dataset = {
  matches,
  ties,
  fixtures: semiFinals,
  quotes,
  people: people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  streaks,
  teams: [liverpool, atalanta, leverkusen, westHam, milan, roma, benfica, marseille, manchesterUnited, juventus],
  competitions: [europaLeague, premierLeague],
  articles: new Map([first, second].map((article) => [article.id, article])),
  unresolved: [],
};

/** As much of the lexicon as these teams need. */
export const aLexicon: HeldLexicon = {
  teams: [
    lexical(liverpool, 'England', '#c8102e', [], ['Reds']),
    lexical(atalanta, 'Italy', '#1e71b8', [], ['Dea']),
    lexical(leverkusen, 'Germany', '#e32221', ['Leverkusen'], ['Werkself']),
    lexical(westHam, 'England', '#7a263a', ['West Ham'], ['Hammers']),
    lexical(milan, 'Italy', '#fb090b', ['Milan'], ['Rossoneri']),
    lexical(roma, 'Italy', '#8e1f2f', ['AS Roma'], ['Giallorossi']),
    lexical(benfica, 'Portugal', '#e83030', [], ['Eagles']),
    lexical(marseille, 'France', '#2faee0', ['Olympique Marseille'], []),
    lexical(manchesterUnited, 'England', '#da291c', ['Man United', 'Man Utd'], ['Red Devils']),
    lexical(juventus, 'Italy', undefined, ['Juve'], []),
  ],
  countries: [
    { name: 'England', code: 'GB-ENG', aliases: [], adjectives: ['English'], person: [], people: [] },
    { name: 'Italy', code: 'IT', aliases: [], adjectives: ['Italian'], person: [], people: [] },
    { name: 'Germany', code: 'DE', aliases: [], adjectives: ['German'], person: [], people: [] },
    { name: 'Portugal', code: 'PT', aliases: [], adjectives: ['Portuguese'], person: [], people: [] },
    { name: 'France', code: 'FR', aliases: [], adjectives: ['French'], person: [], people: [] },
  ],
  competitions: [
    { ...europaLeague, aliases: [], kind: 'continental', women: false, season: 'two-years', twoLegged: [] },
  ],
  names: shippedRows('names', namesSchema),
  articles: shippedRows('articles', articleSchema),
  pictures: shippedRows('pictures', pictureSchema),
};

/** What the shipped lexicon says of names in other languages. */
function shippedRows<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const url = new URL(`../../data/lexicon/${file}.json`, import.meta.url);
  return schema.array().parse(JSON.parse(readFileSync(url, 'utf8')));
}

function readArticle(id: string, date: string, source: string | null, titleEnd: number): Article {
  const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8');
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line): Block => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
    sentences: sentencesOf(line[0], line.index),
  }));
  return { id, text, title: titleEnd === 0 ? null : { start: 0, end: titleEnd }, date, source, blocks };
}

function sentencesOf(line: string, from: number): readonly Span[] {
  return [...line.matchAll(/\S[^.]*\.?(?:[^\s.][^.]*\.?)*/gu)].map(({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
  }));
}

function at(article: Article, words: string): Evidence {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${article.id} does not say "${words}"`);
  return { article: article.id, start, end: start + words.length };
}

function personId(name: string, of: TeamRef | null, role: string | null = null): string {
  const id = `${name.toLowerCase().replaceAll(' ', '-')}@${of?.id ?? ''}`;
  if (!people.some((person) => person.id === id)) {
    people.push({ id, name, spellings: [name], teams: of === null ? [] : [of], roles: role === null ? [] : [role] });
  }
  return id;
}

function goal(
  scorer: string,
  side: TeamRef,
  minute: number | null,
  evidence: Evidence,
  more: Partial<Goal> = {},
): Goal {
  const base = { stoppage: null, how: null, when: null, assist: null, conflicts: [] };
  return { scorer, person: personId(scorer, side), team: side, minute, ...base, evidence: [evidence], ...more };
}

function booking(player: string, side: TeamRef, card: Card['card'], minute: number | null, evidence: Evidence): Card {
  return { player, person: personId(player, side), team: side, card, minute, stoppage: null, evidence: [evidence] };
}

function match(
  one: TeamRef,
  other: TeamRef,
  score: Score | null,
  more: Pick<Match, 'date' | 'leg' | 'stage' | 'evidence'> & Partial<Match>,
): Match {
  return {
    id: `${more.date} ${one.id} ${other.id}`,
    teams: [one, other],
    home: null,
    venue: null,
    competition: europaLeague,
    season: '2023-24',
    score,
    scoreAfter90: null,
    extraTime: false,
    shootout: null,
    aggregate: null,
    winner: null,
    advances: null,
    origin: 'stated',
    main: true,
    goals: [],
    cards: [],
    substitutions: [],
    unnamedGoals: score === null ? null : unnamed(one, other, score, more.goals ?? []),
    articles: [...new Set(more.evidence.map(({ article }) => article))],
    conflicts: [],
    ...more,
  };
}

function unnamed(one: TeamRef, other: TeamRef, score: Score, goals: readonly Goal[]): Score {
  const named = (side: TeamRef): number => goals.filter((each) => each.team.id === side.id).length;
  return [score[0] - named(one), score[1] - named(other)];
}

function fixture(one: TeamRef, other: TeamRef, rematchOf: string | null, evidence: Evidence): Fixture {
  const base = { competition: europaLeague, season: '2023-24', leg: null, home: null, date: null, played: null };
  return {
    id: `semi ${one.id} ${other.id}`,
    teams: [one, other],
    stage: 'semi-final',
    ...base,
    rematchOf,
    evidence: [evidence],
  };
}

function tie(
  one: TeamRef,
  other: TeamRef,
  legs: readonly [number, number],
  aggregate: Score | null,
  origin: 'stated' | 'derived',
  through: TeamRef,
  next: number,
): Tie {
  const evidence = legs.flatMap((leg) => matches[leg]?.evidence ?? []);
  return {
    id: `2023-24 uefa-europa-league quarter-final ${one.id} ${other.id}`,
    teams: [one, other],
    competition: europaLeague,
    season: '2023-24',
    stage: 'quarter-final',
    twoLegged: true,
    legs: legs.map((leg) => matches[leg]?.id ?? null),
    aggregate: aggregate === null ? null : { value: aggregate, origin, evidence },
    through: { value: through, origin: 'stated', evidence },
    decidedBy: { value: 'aggregate', origin, evidence },
    legMargin: null,
    reached: null,
    conflicts: [],
    next: semiFinals[next] ?? null,
  };
}

function quote(
  speaker: string,
  role: string,
  of: TeamRef,
  article: Article,
  text: string,
  outlet: string | null,
  about: number | null,
): Quote {
  return {
    id: `${article.id} ${text.slice(0, 20)}`,
    speaker,
    person: personId(speaker, of, role),
    role,
    team: of,
    text,
    outlet,
    match: about === null ? null : (matches[about]?.id ?? null),
    date: article.date,
    evidence: [at(article, text)],
  };
}

function lexical(
  { id, name }: TeamRef,
  country: string,
  colour: string | undefined,
  aliases: string[],
  nicknames: string[],
): HeldLexicon['teams'][number] {
  const base = { id, name, country, aliases, nicknames, grounds: [], women: false, national: false };
  return colour === undefined ? base : { ...base, colour };
}
