import { isBetween, type Draft } from './draft.ts';
import type { Outcome } from './unscored-matches.ts';

/** A main match whose score no sentence prints has the winner that one names, where all agree. */
export function settleWinners(drafts: readonly Draft[], outcomes: readonly Outcome[]): void {
  const victories = outcomes.filter(({ drawn, main }) => main && !drawn);
  if (victories.length === 0) return;
  for (const draft of drafts) {
    if (!draft.main || draft.score !== null || draft.shootout !== null || draft.winner !== null) continue;
    const told = victories.filter(({ sides }) => isBetween(draft, ...sides));
    const [first] = told;
    if (first === undefined || told.some(({ sides }) => sides[0].id !== first.sides[0].id)) continue;
    draft.winner = first.sides[0];
    draft.evidence.push(...told.map(({ span }) => span));
  }
}
