import { compose } from './compose.ts';
import type { DrawnLeg, DrawnTeam, Drawing } from './drawing.ts';
import { rasterise } from './rasterise.ts';
import { themes } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** A few letters of every alphabet that a font is held for: a font reads its tables when it is first set. */
const alphabets = [
  'AZaz 09 –:()†?',
  'ÀÉîõüßçñø',
  'ŁžőșğĐ',
  'ắệữ',
  'Ωμέγα',
  'ἄνθρωπος',
  'Жук',
  'Ғ',
  'नमस्ते',
  'שלום',
  'سلام',
];
const weights = [400, 600, 700] as const;
/** After as many rounds a picture takes as long as the hundredth: what runs often has been compiled. */
const rounds = 4;

/** Sets letters of every font and draws every kind of picture, so that the first that somebody waits for is as quick as any. */
export function warmUp(type: Typesetter): void {
  for (const weight of weights) for (const text of alphabets) type.set(text, { size: 15, weight });
  for (let round = 0; round < rounds; round += 1) {
    for (const drawing of samples(`${round}`)) rasterise(compose(drawing, themes.dark, type).svg);
  }
}

/** One of each kind; `name` makes its texts others than those that are remembered. */
function samples(name: string): readonly Drawing[] {
  const [home, away] = [aTeam(`Upper Sample ${name}`, '#123456'), aTeam(`Lower Example Town ${name}`, null)];
  const base = { occasion: `Sample cup ${name}`, between: '–', hidden: false, legend: [`† a sample ${name}`] };
  const teams = [home, away] as const;
  const score = { goals: [2, 1], derived: true } as const;
  const slot = { teams, score, through: 0, note: name } as const;
  const legs = [aLeg(`First ${name}`), aLeg(`Second ${name}`)];
  const through = `${home.name} go through`;
  const match = { opponent: away, score: '2–1', date: name, place: 1, letter: 'W', result: 'won' } as const;
  const reading = { date: name, length: 12, shown: `12 ${name}` };
  const key = { won: 'won', drawn: 'drawn', lost: 'lost', unknown: 'unknown', fresh: 'new' };
  const event = { side: 0, minute: 12, stoppage: null, shown: `12' ${name}`, name: `A. Sample ${name}` } as const;
  return [
    {
      ...base,
      kind: 'tie',
      teams,
      legs,
      aggregate: score,
      aggregateLabel: name,
      through: 0,
      outcome: through,
      next: name,
    },
    {
      ...{ ...base, kind: 'timeline', teams, score, note: name, through: 0, place: name, minutes: 90, notes: [name] },
      events: [
        { ...event, kind: 'goal', how: 'pen.', after: [1, 0] },
        { ...event, kind: 'red' },
        { ...event, kind: 'substitution', off: `B. Sample ${name}` },
      ],
    },
    {
      ...{ ...base, kind: 'run', team: home, latest: through, active: true, notes: [name], each: null, key },
      ...{ readings: [reading], matches: [match, match] },
    },
    {
      ...{ ...base, kind: 'bracket', labels: { quarterFinal: name, semiFinal: name, final: name } },
      ...{ quarterFinals: [slot, slot, slot, null], semiFinals: [slot, null], final: slot },
    },
  ];
}

function aTeam(name: string, colour: string | null): DrawnTeam {
  return { name, colour };
}

function aLeg(label: string): DrawnLeg {
  const goal = { minute: 30, stoppage: null, shown: "30'", how: null } as const;
  const goals = [0, 1].map((side) => ({ ...goal, scorer: `Scorer ${label}`, side: side === 0 ? 0 : 1 }) as const);
  const sentOff = [{ ...goal, player: `Player ${label}`, side: 0 }] as const;
  return {
    ...{ label, date: label, ground: label, left: 0, score: { goals: [1, 1], derived: false }, notes: [label] },
    ...{ minutes: 120, goals, sentOff },
  };
}
