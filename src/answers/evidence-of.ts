import type { Evidence } from '../facts/fact.ts';
import type { Match, Streak, Tie } from '../dataset/dataset.ts';
import type { Finding } from './answer.ts';

/** Everything in the reports that proves what an answer says, in the order the answer says it. */
export function evidenceOf(answer: Finding): readonly Evidence[] {
  switch (answer.kind) {
    case 'tie':
      return [...answer.legs.flatMap((leg) => (leg === null ? [] : matchEvidence(leg))), ...tieEvidence(answer.tie)];
    case 'scorers':
      return answer.scorers.items.flatMap(({ goals }) => goals.flatMap(({ goal }) => goal.evidence));
    case 'quotes':
      return answer.quotes.items.flatMap(({ quote }) => quote.evidence);
    case 'streak':
      return [...streakEvidence(answer.streak), ...answer.matches.flatMap(({ evidence }) => evidence)];
    case 'match':
      return [...matchEvidence(answer.match), ...answer.quotes.flatMap(({ quote }) => quote.evidence)];
    case 'team':
      return [
        ...answer.matches.flatMap(({ evidence }) => evidence),
        ...answer.streaks.flatMap(streakEvidence),
        ...answer.scorers.flatMap(({ goals }) => goals.flatMap(({ goal }) => goal.evidence)),
        ...answer.next.flatMap(({ evidence }) => evidence),
        ...(answer.quote?.quote.evidence ?? []),
      ];
    case 'player':
      return [
        ...(answer.scored?.goals ?? []).flatMap(({ goal }) => goal.evidence),
        ...answer.assisted.flatMap(({ goal }) => goal.evidence),
        ...answer.cards.flatMap(({ card }) => card.evidence),
        ...answer.changes.flatMap(({ change }) => change.evidence),
        ...(answer.quote?.quote.evidence ?? []),
      ];
    case 'recap':
      return [
        ...answer.matches.items.flatMap(matchEvidence),
        ...answer.readings.flatMap(({ reading }) => reading.evidence),
        ...answer.next.flatMap(({ evidence }) => evidence),
        ...(answer.quote?.quote.evidence ?? []),
      ];
    case 'results':
      return [...answer.matches.items, ...answer.others].flatMap(({ evidence }) => evidence);
    case 'cards':
      return answer.cards.items.flatMap(({ card }) => card.evidence);
    case 'next':
      return answer.fixtures.items.flatMap(({ evidence }) => evidence);
    case 'ties':
      return [...answer.legs.flatMap(({ evidence }) => evidence), ...answer.ties.items.flatMap(tieEvidence)];
    case 'runs':
      return answer.runs.items.flatMap(streakEvidence);
    case 'goal':
    case 'verdict':
      return evidenceOf(answer.shown);
  }
}

function streakEvidence({ readings }: Streak): readonly Evidence[] {
  return readings.flatMap(({ evidence, passes }) => [...evidence, ...(passes?.length?.evidence ?? [])]);
}

/** Everything that proves how a tie ended: its aggregate, who goes through and how, what comes next. */
export function tieEvidence({ aggregate, through, decidedBy, next, conflicts }: Tie): readonly Evidence[] {
  const disputed = conflicts.flatMap(({ readings }) => readings);
  return [aggregate, through, decidedBy, next, ...disputed].flatMap((known) => known?.evidence ?? []);
}

/** Everything that proves a match: its score, goals, cards and changes. */
export function matchEvidence({ evidence, goals, cards, substitutions }: Match): readonly Evidence[] {
  return [...evidence, ...[...goals, ...cards, ...substitutions].flatMap((fact) => fact.evidence)];
}
