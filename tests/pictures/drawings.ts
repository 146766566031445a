import type {
  BracketDrawing,
  DrawnEvent,
  DrawnTeam,
  Drawing,
  RunDrawing,
  TieDrawing,
  TimelineDrawing,
} from '../../src/pictures/drawing.ts';

const liverpool: DrawnTeam = { name: 'Liverpool', colour: '#c8102e' };
const atalanta: DrawnTeam = { name: 'Atalanta', colour: '#1e71b8' };
const leverkusen: DrawnTeam = { name: 'Bayer Leverkusen', colour: '#e32221' };
const westHam: DrawnTeam = { name: 'West Ham United', colour: '#7a263a' };
const roma: DrawnTeam = { name: 'Roma', colour: '#8e1f2f' };
const milan: DrawnTeam = { name: 'AC Milan', colour: '#fb090b' };
const benfica: DrawnTeam = { name: 'Benfica', colour: '#e83030' };
const marseille: DrawnTeam = { name: 'Marseille', colour: '#2faee0' };

const legend = ['† worked out from the reports, printed in none', '? not found in the reports'];
const occasion = 'UEFA Europa League · 2023–24 · Quarter-final';

function goal(
  scorer: string,
  side: 0 | 1,
  minute: number | null,
  how: string | null = null,
  stoppage: number | null = null,
) {
  const shown = minute === null ? "?'" : `${minute}${stoppage === null ? '' : `+${stoppage}`}'`;
  return { scorer, side, minute, stoppage, shown, how };
}

export const tie: TieDrawing = {
  kind: 'tie',
  hidden: false,
  between: '–',
  occasion,
  teams: [liverpool, atalanta],
  aggregate: { goals: [1, 3], derived: true },
  aggregateLabel: 'on aggregate',
  through: 1,
  outcome: 'Atalanta† go through 3–1† on aggregate',
  next: 'Semi-final: Atalanta v Marseille',
  legs: [
    {
      label: 'First leg',
      date: '11 Apr 2024',
      ground: 'Anfield',
      left: 0,
      score: { goals: [0, 3], derived: false },
      notes: [],
      minutes: 90,
      sentOff: [],
      goals: [goal('Gianluca Scamacca', 1, 38), goal('Gianluca Scamacca', 1, 61), goal('Mario Pasalic', 1, 83)],
    },
    {
      label: 'Second leg',
      date: '18 Apr 2024',
      ground: 'Gewiss Stadium',
      left: 1,
      score: { goals: [1, 0], derived: false },
      notes: [],
      minutes: 90,
      sentOff: [{ player: 'Teun Koopmeiners', side: 1, minute: 77, stoppage: null, shown: "77'" }],
      goals: [goal('Mohamed Salah', 0, 7, 'pen.')],
    },
  ],
  legend: legend.slice(0, 1),
};

/** Nobody knows the second leg's score, and minutes are missing. */
export const tieWithGaps: TieDrawing = {
  kind: 'tie',
  hidden: false,
  between: '–',
  occasion,
  teams: [benfica, marseille],
  aggregate: null,
  aggregateLabel: 'on aggregate',
  through: 1,
  outcome: 'Marseille go through 4–2 on penalties',
  next: 'Semi-final: Atalanta v Marseille',
  legs: [
    {
      label: 'First leg',
      date: '11 Apr 2024',
      ground: 'Estádio da Luz',
      left: 0,
      score: { goals: [2, 1], derived: false },
      notes: [],
      minutes: 90,
      sentOff: [],
      goals: [goal('Rafa Silva', 0, 16), goal('Ángel Di María', 0, null), goal('Pierre-Emerick Aubameyang', 1, 67)],
    },
    {
      label: 'Second leg',
      date: '18 Apr 2024',
      ground: null,
      left: 1,
      score: null,
      notes: [
        '4–2 on penalties',
        '? Score not found',
        'Marseille won it by one goal: the tie was level before the shootout†',
      ],
      minutes: 120,
      goals: [],
      sentOff: [],
    },
  ],
  legend,
};

function event(kind: 'yellow' | 'red', name: string, side: 0 | 1, minute: number | null): DrawnEvent {
  return { kind, name, side, minute, stoppage: null, shown: minute === null ? "?'" : `${minute}'` };
}

function scored(
  name: string,
  side: 0 | 1,
  minute: number | null,
  after: readonly [number, number] | null,
  how: string | null = null,
): DrawnEvent {
  const { shown, stoppage } = goal(name, side, minute);
  return { kind: 'goal', name, side, minute, stoppage, shown, how, after };
}

export const timeline: TimelineDrawing = {
  kind: 'timeline',
  hidden: false,
  between: '–',
  occasion: `${occasion} · Second leg`,
  teams: [roma, milan],
  score: { goals: [2, 1], derived: false },
  note: null,
  through: null,
  place: '18 April 2024 · Stadio Olimpico',
  minutes: 90,
  events: [
    scored('Gianluca Mancini', 0, 12, [1, 0]),
    scored('Paulo Dybala', 0, 22, [2, 0], 'pen.'),
    event('red', 'Zeki Çelik', 0, 31),
    {
      kind: 'substitution',
      name: 'Olivier Giroud',
      off: 'Ruben Loftus-Cheek',
      side: 1,
      minute: 46,
      stoppage: null,
      shown: "46'",
    },
    event('yellow', 'Leandro Paredes', 0, 58),
    event('yellow', 'Rafael Leão', 1, 58),
    scored('Matteo Gabbia', 1, 85, [2, 1]),
  ],
  notes: [],
  legend: [],
};

export const timelineWithGaps: TimelineDrawing = {
  ...timeline,
  teams: [westHam, leverkusen],
  score: { goals: [1, 1], derived: true },
  note: 'a.e.t., 4–2 on penalties',
  through: 0,
  place: '18 April 2024 · London Stadium',
  minutes: 120,
  events: [
    scored('Jeremie Frimpong', 1, 89, null),
    scored('Michail Antonio', 0, null, null),
    event('red', 'Granit Xhaka', 1, null),
  ],
  notes: ['scorer of 1 goal not found'],
  legend,
};

export const run: RunDrawing = {
  kind: 'run',
  hidden: false,
  between: '–',
  occasion: 'Unbeaten run · all competitions',
  team: leverkusen,
  latest: 'Unbeaten in 44 matches, and counting',
  active: true,
  readings: [
    { date: '11 April 2024', length: 42, shown: '42, of which 37 won' },
    { date: '18 April 2024', length: 44, shown: '44' },
  ],
  notes: ['One more than Juventus (43†)'],
  matches: [
    { result: 'won', letter: 'W', opponent: westHam, score: '2–0', date: '11 Apr 2024', place: 42 },
    { result: 'drawn', letter: 'D', opponent: westHam, score: '1–1', date: '18 Apr 2024', place: 44 },
  ],
  each: null,
  key: {
    won: 'won',
    drawn: 'drawn',
    lost: 'lost',
    unknown: 'not found in the reports',
    fresh: 'new since the report before',
  },
  legend: legend.slice(0, 1),
};

const quarter = (
  first: DrawnTeam,
  second: DrawnTeam,
  goals: readonly [number, number] | null,
  through: 0 | 1 | null,
  derived = true,
  note: string | null = null,
) => ({ teams: [first, second], score: goals === null ? null : { goals, derived }, through, note }) as const;

export const bracket: BracketDrawing = {
  kind: 'bracket',
  hidden: false,
  between: '–',
  occasion: 'UEFA Europa League · 2023–24',
  labels: { quarterFinal: 'Quarter-final', semiFinal: 'Semi-final', final: 'Final' },
  quarterFinals: [
    quarter(milan, roma, [1, 3], 1, false),
    quarter(leverkusen, westHam, [3, 1], 0),
    quarter(liverpool, atalanta, [1, 3], 1),
    quarter(benfica, marseille, null, 1, true, '4–2 on penalties'),
  ],
  semiFinals: [quarter(roma, leverkusen, null, null), quarter(atalanta, marseille, null, null)],
  final: null,
  legend,
};

const long = `${'Wolverhampton Wanderers and Borussia Mönchengladbach '.repeat(2)}`.slice(0, 100);
const longTeams = [
  { name: long, colour: '#ffffff' },
  { name: `${'W'.repeat(50)}${'i'.repeat(50)}`, colour: '#000000' },
] as const;
const sixty = Array.from({ length: 60 }, (_, index) =>
  goal(
    `${index % 3 === 0 ? long : `Scorer ${index % 11}`}`,
    index % 2 === 0 ? 0 : 1,
    index % 9 === 0 ? null : (index * 7) % 95,
    index % 5 === 0 ? 'o.g.' : null,
    index % 4 === 0 ? 7 : null,
  ),
);

/** What no layout may break on: names of 100 characters, 60 goals, a run of a thousand, colours of every kind. */
export const extremes: Readonly<Record<string, Drawing>> = {
  'tie of sixty goals': {
    ...tie,
    occasion: long.repeat(2),
    teams: longTeams,
    aggregate: { goals: [30, 30], derived: true },
    outcome: long.repeat(3),
    next: long.repeat(3),
    legs: [
      {
        ...tie.legs[0]!,
        ground: long,
        notes: [long.repeat(2), long, long],
        score: { goals: [30, 30], derived: true },
        goals: sixty,
      },
      { ...tie.legs[1]!, label: long, minutes: 120, goals: sixty.slice(0, 25) },
    ],
    legend: [long.repeat(3), long],
  },
  'tie of nothing': {
    ...tie,
    occasion: '',
    aggregate: null,
    through: null,
    next: null,
    outcome: '? Who goes through was not found in the reports',
    legs: [],
    legend: [],
  },
  'timeline of sixty goals': {
    ...timeline,
    teams: longTeams,
    score: { goals: [30, 30], derived: true },
    note: long,
    place: long,
    events: sixty.map((one) => ({ ...one, kind: 'goal', name: one.scorer, after: [30, 30] })),
    notes: [long, long, long, long, long],
  },
  'timeline of changes': {
    ...timeline,
    events: Array.from({ length: 20 }, (_, index) => ({
      kind: 'substitution',
      name: long,
      off: long,
      side: ([0, 1, null] as const)[index % 3] ?? null,
      minute: index * 5,
      stoppage: null,
      shown: `${index * 5}+12'`,
    })),
  },
  'timeline of nothing': { ...timeline, events: [], score: null, place: null, legend: [] },
  'run of a thousand': {
    ...run,
    team: longTeams[0],
    latest: long,
    readings: Array.from({ length: 12 }, (_, index) => ({ date: long, length: 80 * (index + 1), shown: long })),
    notes: [long, long],
    matches: Array.from({ length: 30 }, (_, index) => ({
      result: (['won', 'drawn', 'lost', null] as const)[index % 4] ?? null,
      letter: 'W',
      opponent: longTeams[1],
      score: '10–10†',
      date: '30 September 2024',
      place: index + 1,
    })),
  },
  'run of nothing': { ...run, readings: [], matches: [], notes: [], active: false },
  'run of one': { ...run, readings: [{ date: null, length: 1, shown: '1' }], matches: [] },
  'bracket of long names': {
    ...bracket,
    labels: { quarterFinal: long, semiFinal: 'Semi-final', final: long },
    quarterFinals: [
      quarter(longTeams[0], longTeams[1], [30, 30], 0, true, long),
      quarter(longTeams[0], longTeams[1], [3, 2], 1, true, long),
      null,
      null,
    ],
    final: quarter(longTeams[0], longTeams[1], [3, 2], 1, true, long),
  },
  'bracket of nothing': { ...bracket, quarterFinals: [null, null, null, null], semiFinals: [null, null] },
};

export const ordinary: Readonly<Record<string, Drawing>> = {
  tie,
  tieWithGaps,
  timeline,
  timelineWithGaps,
  run,
  bracket,
};
