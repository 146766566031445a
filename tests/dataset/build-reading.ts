import type { Article } from '../../src/article/article.ts';
import type {
  AdvanceFact,
  CardFact,
  Evidence,
  Fact,
  FixtureFact,
  GoalFact,
  MatchFact,
  QuoteFact,
  Score,
  StreakFact,
  SubstitutionFact,
  TeamRef,
} from '../../src/facts/fact.ts';
import type { MergeRules } from '../../src/dataset/merge-rules.ts';
import type { ReadArticle } from '../../src/dataset/merge-readings.ts';

/** `team('Ayr Rovers')`: a team with an id made of its name. */
export function team(name: string): TeamRef {
  return { id: `test/${name.toLowerCase().replaceAll(' ', '-')}`, name, known: true };
}

/** Rules of an invented world: a cup over two legs with away goals until 2020, a cup with replays, a summer league. */
export const rules: MergeRules = {
  competitions: [
    {
      id: 'north-cup',
      season: 'two-years',
      twoLegged: [{ stage: 'quarter-final' }, { stage: 'semi-final', until: 2021 }],
      awayGoals: { until: 2020 },
    },
    { id: 'replay-cup', season: 'two-years', twoLegged: [] },
    { id: 'summer-league', season: 'one-year', twoLegged: [] },
  ],
  stages: ['group stage', 'round of 16', 'quarter-final', 'semi-final', 'final'].map((name, order) => ({
    name,
    order,
  })),
};

export const northCup = { id: 'north-cup', name: 'North Cup' };
export const replayCup = { id: 'replay-cup', name: 'Replay Cup' };
export const summerLeague = { id: 'summer-league', name: 'Summer League' };

type MatchExtras = Partial<Omit<MatchFact, 'kind' | 'key' | 'teams' | 'score' | 'evidence' | 'rule'>>;

/** One report under construction: every fact gets a slice of its own as evidence. */
export interface ReportBuilder {
  match(teams: readonly [TeamRef, TeamRef], score: Score | null, extras?: MatchExtras): MatchBuilder;
  quote(speaker: string, text: string, extras?: Partial<QuoteFact>): ReportBuilder;
  streak(of: TeamRef, streak: StreakFact['streak'], length: number, extras?: Partial<StreakFact>): ReportBuilder;
  fixture(teams: readonly [TeamRef, TeamRef | null], extras?: Partial<FixtureFact>): ReportBuilder;
  build(): ReadArticle;
}

export interface MatchBuilder {
  readonly key: string;
  goal(scorer: string, by: TeamRef, minute?: number | null, extras?: Partial<GoalFact>): MatchBuilder;
  card(player: string, of: TeamRef | null, card: 'red' | 'yellow', minute?: number | null): MatchBuilder;
  substitution(on: string, off: string | null, of: TeamRef, minute?: number | null): MatchBuilder;
  quote(speaker: string, text: string, extras?: Partial<QuoteFact>): MatchBuilder;
  advance(of: TeamRef, extras?: Partial<AdvanceFact>): MatchBuilder;
  readonly report: ReportBuilder;
}

/** Starts a report with this id and day of publication. */
export function report(id: string, date: string | null, text = `Report ${id}.`): ReportBuilder {
  const facts: Fact[] = [];
  const evidence = (): readonly Evidence[] => [{ article: id, start: facts.length, end: facts.length + 1 }];
  const quote = (speaker: string, words: string, extras: Partial<QuoteFact> = {}): void => {
    const said = { kind: 'quote', match: null, speaker, role: null, team: null, text: words, outlet: null } as const;
    facts.push({ ...said, evidence: evidence(), rule: 'test', ...extras });
  };
  const builder: ReportBuilder = {
    match(teams, score, extras = {}) {
      const key = `m${facts.length}`;
      facts.push({ ...emptyMatch, key, teams, score, evidence: evidence(), ...extras });
      return matchBuilder(key, builder, facts, evidence, quote);
    },
    quote(speaker, words, extras) {
      quote(speaker, words, extras);
      return builder;
    },
    streak(of, streak, length, extras = {}) {
      facts.push({ ...emptyStreak, team: of, streak, length, date, evidence: evidence(), ...extras });
      return builder;
    },
    fixture(teams, extras = {}) {
      facts.push({ ...emptyFixture, teams, evidence: evidence(), ...extras });
      return builder;
    },
    build: () => ({ article: article(id, date, text), reading: { facts: [...facts], unresolved: [] } }),
  };
  return builder;
}

function matchBuilder(
  match: string,
  parent: ReportBuilder,
  facts: Fact[],
  evidence: () => readonly Evidence[],
  quote: (speaker: string, words: string, extras: Partial<QuoteFact>) => void,
): MatchBuilder {
  const builder: MatchBuilder = {
    key: match,
    report: parent,
    goal(scorer, by, minute = null, extras = {}) {
      const base = { kind: 'goal', match, scorer, team: by, minute, stoppage: null, how: null, when: null } as const;
      facts.push({ ...base, assist: null, evidence: evidence(), rule: 'test', ...extras });
      return builder;
    },
    card(player, of, card, minute = null) {
      const fact: CardFact = {
        kind: 'card',
        match,
        player,
        team: of,
        card,
        minute,
        stoppage: null,
        ...proof(evidence),
      };
      facts.push(fact);
      return builder;
    },
    substitution(on, off, of, minute = null) {
      const fact: SubstitutionFact = { kind: 'substitution', match, on, off, team: of, minute, ...proof(evidence) };
      facts.push(fact);
      return builder;
    },
    quote(speaker, words, extras = {}) {
      quote(speaker, words, { match, ...extras });
      return builder;
    },
    advance(of, extras = {}) {
      const base = { kind: 'advance', match, team: of, opponent: null, reached: null, by: null } as const;
      facts.push({ ...base, ...proof(evidence), ...extras });
      return builder;
    },
  };
  return builder;
}

function proof(evidence: () => readonly Evidence[]): { readonly evidence: readonly Evidence[]; readonly rule: string } {
  return { evidence: evidence(), rule: 'test' };
}

function article(id: string, date: string | null, text: string): Article {
  return { id, text, title: null, date, source: null, blocks: [] };
}

const emptyMatch = {
  kind: 'match',
  scoreAfter90: null,
  extraTime: false,
  shootout: null,
  aggregate: null,
  winner: null,
  advances: null,
  home: null,
  venue: null,
  date: null,
  competition: null,
  stage: null,
  leg: null,
  main: true,
  derived: false,
  rule: 'test',
} as const;

const emptyStreak = {
  kind: 'streak',
  wins: null,
  scope: null,
  active: true,
  record: null,
  passes: null,
  rule: 'test',
} as const;

const emptyFixture = {
  kind: 'fixture',
  competition: null,
  stage: null,
  leg: null,
  home: null,
  date: null,
  rematchOf: null,
  rule: 'test',
} as const;
