import type { AdvanceBy, AdvanceFact, TeamRef } from '../facts/fact.ts';
import type { Advance, Conflict } from './dataset.ts';
import type { Sighting } from './report-pieces.ts';
import { type Claim, settle } from './settle.ts';

interface Printed {
  readonly team: TeamRef;
  readonly reached: string | null;
  readonly by: AdvanceBy | null;
}

/**
 * Who goes through by a match, as its reports print it: in words, or with the kicks or the aggregate that a report gives.
 * Reports that name different teams are a conflict.
 */
export function mergeAdvances(sightings: readonly Sighting[]): {
  readonly value: Advance | null;
  readonly conflict: Conflict | null;
} {
  const claims = sightings.flatMap(claimsOf);
  const settled = settle('advances', claims, ({ team }) => team.name);
  if (settled === null) return { value: null, conflict: null };
  const { team } = settled.value;
  const own = claims.filter(({ value }) => value.team.id === team.id);
  const said = <T>(read: (printed: Printed) => T | null): T | null =>
    own.map(({ value }) => read(value)).find((each) => each !== null) ?? null;
  const value = { team, reached: said(({ reached }) => reached), by: said(({ by }) => by), evidence: settled.evidence };
  return { value, conflict: settled.conflict };
}

function claimsOf({ article, fact, advances }: Sighting): readonly Claim<Printed>[] {
  const { main, evidence } = fact;
  const by: AdvanceBy | null = fact.shootout !== null ? 'shootout' : fact.aggregate !== null ? 'aggregate' : null;
  const summed = fact.advances === null ? [] : [{ value: { team: fact.advances, reached: null, by }, evidence }];
  const inWords = advances.map((each) => ({ value: printed(each), evidence: each.evidence }));
  return [...inWords, ...summed].map((claim): Claim<Printed> => ({ ...claim, article, main }));
}

function printed({ team, reached, by }: AdvanceFact): Printed {
  return { team, reached, by };
}
