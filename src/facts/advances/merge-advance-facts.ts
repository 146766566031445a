import type { AdvanceFact } from '../fact.ts';

/** The same said twice of one match is one fact with the evidence of both. */
export function mergeAdvanceFacts(facts: readonly AdvanceFact[]): readonly AdvanceFact[] {
  const groups = Map.groupBy(facts, ({ match, team }) => `${match} ${team.id}`);
  return [...groups.values()].flatMap(joinFacts);
}

function joinFacts(group: readonly AdvanceFact[]): readonly AdvanceFact[] {
  const [first] = group;
  if (first === undefined) return [];
  const said = <T>(read: (fact: AdvanceFact) => T | null): T | null =>
    group.map(read).find((value) => value !== null) ?? null;
  const evidence = group.flatMap((fact) => fact.evidence);
  return [
    {
      ...first,
      opponent: said(({ opponent }) => opponent),
      reached: said(({ reached }) => reached),
      by: said(({ by }) => by),
      evidence: [...new Map(evidence.map((each) => [`${each.start} ${each.end}`, each])).values()],
    },
  ];
}
