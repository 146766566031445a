import type { Article } from '../article/article.ts';
import type { Evidence, MatchFact, Reading } from '../facts/fact.ts';

/**
 * One report's facts as one plain object with the fields of the measuring format: `matches`, `goals` (with the index
 * of their match), `cards`, `quotes`, `streaks`, each with its `evidence` as strings that stand in the report.
 */
export function evalLine(article: Article, reading: Reading): Readonly<Record<string, unknown>> {
  const texts = (evidence: readonly Evidence[]): string[] =>
    evidence.map(({ start, end }) => article.text.slice(start, end));
  const matches = reading.facts.filter((fact) => fact.kind === 'match').filter(hasResult);
  const indexes = new Map(matches.map(({ key }, index) => [key, index]));
  const indexOf = (key: string): number => indexes.get(key) ?? -1;
  const ofKind = <K extends Reading['facts'][number]['kind']>(kind: K) =>
    reading.facts.filter((fact): fact is Extract<Reading['facts'][number], { kind: K }> => fact.kind === kind);
  return {
    id: article.id,
    matches: matches.map((match) => ({
      teams: match.teams.map((team) => team.name),
      score: match.score,
      shootout: match.shootout,
      aggregate: match.aggregate,
      home: match.home?.name ?? null,
      date: match.date,
      competition: match.competition?.name ?? null,
      stage: match.stage,
      leg: match.leg,
      main: match.main,
      derived: match.derived,
      rule: match.rule,
      evidence: texts(match.evidence),
    })),
    goals: ofKind('goal').map((goal) => ({
      match: indexOf(goal.match),
      scorer: goal.scorer,
      team: goal.team?.name ?? null,
      minute: goal.minute,
      stoppage: goal.stoppage,
      kind: goal.how,
      rule: goal.rule,
      evidence: texts(goal.evidence),
    })),
    cards: ofKind('card').map((card) => ({
      match: indexOf(card.match),
      player: card.player,
      team: card.team?.name ?? null,
      card: card.card,
      minute: card.minute,
      rule: card.rule,
      evidence: texts(card.evidence),
    })),
    quotes: ofKind('quote').map((quote) => ({
      speaker: quote.speaker,
      text: quote.text,
      outlet: quote.outlet,
      rule: quote.rule,
      evidence: texts(quote.evidence),
    })),
    streaks: ofKind('streak').map((streak) => ({
      team: streak.team.name,
      kind: streak.streak,
      length: streak.length,
      scope: streak.scope,
      active: streak.active,
      rule: streak.rule,
      evidence: texts(streak.evidence),
    })),
  };
}

/** Matches of which the report gives a score or a shootout; the others serve ties and fixtures only. */
function hasResult(match: MatchFact): boolean {
  return match.score !== null || match.shootout !== null;
}
