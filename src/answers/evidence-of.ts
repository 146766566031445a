import type { Evidence } from '../facts/fact.ts';
import type { Match, Tie } from '../dataset/dataset.ts';
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
      return [
        ...answer.streak.readings.flatMap(({ evidence, passes }) => [...evidence, ...(passes?.length?.evidence ?? [])]),
        ...answer.matches.flatMap(({ evidence }) => evidence),
      ];
  }
}

function tieEvidence({ aggregate, through, decidedBy, next }: Tie): readonly Evidence[] {
  return [aggregate, through, decidedBy, next].flatMap((known) => known?.evidence ?? []);
}

function matchEvidence({ evidence, goals, cards, substitutions }: Match): readonly Evidence[] {
  return [...evidence, ...[...goals, ...cards, ...substitutions].flatMap((fact) => fact.evidence)];
}
