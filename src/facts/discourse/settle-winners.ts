import type { Span } from '../../article/article.ts';
import type { TeamRef } from '../fact.ts';
import { isBetween, type Draft } from './draft.ts';

/** Who beat whom where a sentence prints no score of it. */
export interface Victory {
  readonly winner: TeamRef;
  readonly loser: TeamRef;
  readonly span: Span;
}

/** A main match whose score no sentence prints has the winner that one names, where all agree. */
export function settleWinners(drafts: readonly Draft[], victories: readonly Victory[]): void {
  if (victories.length === 0) return;
  for (const draft of drafts) {
    if (!draft.main || draft.score !== null || draft.shootout !== null || draft.winner !== null) continue;
    const told = victories.filter(({ winner, loser }) => isBetween(draft, winner, loser));
    const [first] = told;
    if (first === undefined || told.some(({ winner }) => winner.id !== first.winner.id)) continue;
    draft.winner = first.winner;
    draft.evidence.push(...told.map(({ span }) => span));
  }
}
