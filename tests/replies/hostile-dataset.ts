import type { Article } from '../../src/article/article.ts';
import type { Conflict, Dataset, Goal, Match, Person, Quote, Streak, Tie } from '../../src/dataset/dataset.ts';
import type { Evidence, TeamRef } from '../../src/facts/fact.ts';

/** What a hostile or unlucky report could bring: every text `name`, sixty goals, forty quotes of 3,000 characters. */
export function hostileDataset(name: string, speech: string): Dataset {
  const text = `${speech} `.repeat(200).slice(0, 20_000);
  const article: Article = {
    id: 'hostile',
    text,
    title: { start: 0, end: Math.min(300, text.length) },
    date: '2024-04-18',
    source: name,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, sentences: [{ start: 0, end: text.length }] }],
  };
  const evidence: readonly Evidence[] = [0, 50, 400, 9000].map((start) => ({
    article: 'hostile',
    start,
    end: start + 40,
  }));
  const teams: readonly [TeamRef, TeamRef] = [
    { id: '?one', name, known: false },
    { id: '?other', name: `${name}2`, known: false },
  ];
  const people: readonly Person[] = Array.from({ length: 60 }, (_, index) => ({
    id: `person-${index}`,
    name,
    spellings: [name],
    teams: [teams[0]],
    roles: [name],
  }));
  const competition = { id: '?cup', name };
  const conflict: Conflict = { field: name, readings: [1, 2, 3].map(() => ({ value: name, evidence })) };
  const goals: readonly Goal[] = people.map(({ id }, index) => ({
    scorer: name,
    person: id,
    team: teams[index % 2 === 0 ? 0 : 1],
    minute: index % 3 === 0 ? null : index,
    stoppage: index % 5 === 0 ? 3 : null,
    how: index % 7 === 0 ? 'own-goal' : null,
    when: index % 3 === 0 ? name : null,
    assist: name,
    evidence,
    conflicts: [conflict],
  }));
  const played = (index: number): Match => ({
    id: `match-${index}`,
    teams,
    home: index % 2 === 0 ? teams[0] : null,
    venue: name,
    date: `2024-04-${String(10 + index).padStart(2, '0')}`,
    competition,
    season: '2023-24',
    stage: name,
    leg: index % 2 === 0 ? 1 : 2,
    score: [31, 30],
    scoreAfter90: [30, 30],
    extraTime: true,
    shootout: [12, 11],
    aggregate: [62, 60],
    winner: teams[0],
    advances: { team: teams[0], reached: name, by: 'away goals', evidence },
    origin: 'derived',
    main: true,
    goals,
    cards: people.map(({ id }) => ({
      player: name,
      person: id,
      team: teams[0],
      card: 'red',
      minute: 90,
      stoppage: 1,
      evidence,
    })),
    substitutions: people.map(() => ({ on: name, off: name, team: teams[1], minute: 46, evidence })),
    unnamedGoals: [1, 0],
    articles: ['hostile'],
    evidence,
    conflicts: [conflict, conflict],
  });
  const matches = Array.from({ length: 12 }, (_, index) => played(index));
  const next = {
    competition,
    season: null,
    stage: name,
    leg: null,
    home: null,
    date: '2024-05-02',
    rematchOf: name,
    played: null,
    evidence,
  };
  const fixtures = Array.from({ length: 40 }, (_, index) => ({ ...next, id: `fixture-${index}`, teams }));
  const ties: readonly Tie[] = Array.from({ length: 40 }, (_, index) => ({
    id: `tie-${index}-${name}`,
    teams,
    competition,
    season: '2023-24',
    stage: name,
    twoLegged: true,
    legs: [`match-${(index * 2) % 12}`, index % 2 === 0 ? `match-${(index * 2 + 1) % 12}` : null],
    aggregate: { value: [62, 60], origin: 'derived', evidence },
    through: { value: teams[0], origin: 'derived', evidence },
    decidedBy: { value: 'away goals', origin: 'derived', evidence },
    legMargin: { leg: 2, winner: teams[1], by: 1 },
    reached: name,
    conflicts: [{ field: name, readings: teams.map((team) => ({ value: team.name, evidence })) }],
    next: index % 2 === 0 ? null : (fixtures[index] ?? null),
  }));
  const quotes: readonly Quote[] = Array.from({ length: 40 }, (_, index) => ({
    id: `quote-${index}`,
    speaker: name,
    person: 'person-0',
    role: name,
    team: teams[0],
    text: `${speech} `.repeat(60).slice(0, 3000),
    outlet: name,
    match: `match-${index % 12}`,
    date: '2024-04-18',
    evidence,
  }));
  const streaks: readonly Streak[] = Array.from({ length: 8 }, (_, index) => ({
    id: `streak-${index}`,
    team: teams[0],
    kind: 'unbeaten',
    readings: Array.from({ length: 40 }, (_each, at) => ({
      length: at + 2,
      wins: at,
      date: `2024-04-${String((at % 28) + 1).padStart(2, '0')}`,
      scope: speech,
      active: at < 39,
      record: speech,
      passes: { team: teams[1], by: 2, length: { value: 40, origin: 'derived', evidence } },
      evidence,
    })),
    matches: matches.map(({ id }) => id),
  }));
  return {
    matches,
    ties,
    fixtures,
    quotes,
    people,
    streaks,
    teams,
    competitions: [competition],
    articles: new Map([[article.id, article]]),
    unresolved: [],
  };
}
