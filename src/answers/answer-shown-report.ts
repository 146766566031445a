import type { Fixture, Match, Quote, Streak, Tie } from '../dataset/dataset.ts';
import type { Evidence } from '../facts/fact.ts';
import type { Proof } from './answer.ts';
import type { QuoteInContext } from './answer-parts.ts';
import { withContext } from './answer-quotes.ts';
import { proofsOf } from './answer-sources.ts';
import { matchEvidence, tieEvidence } from './evidence-of.ts';
import type { Held } from './held.ts';

/** A thing that a report tells, with its sentences. */
export interface Proved<T> {
  readonly of: T;
  readonly proofs: readonly Proof[];
}

/** All that one report tells, with the sentences it stands in. */
export interface ShownReport {
  readonly date: string | null;
  /** What the report is about first. */
  readonly matches: readonly Proved<Match>[];
  readonly ties: readonly Proved<Tie>[];
  readonly runs: readonly Proved<Streak>[];
  readonly fixtures: readonly Proved<Fixture>[];
  readonly quotes: readonly QuoteInContext[];
  /** How much of it could not be made sure of. */
  readonly unresolved: number;
}

/** What a state of one report alone tells; nothing of it refers to what else is held. */
export function answerShownReport(held: Held): ShownReport {
  const { matches, ties, streaks, fixtures, unresolved, articles } = held.dataset;
  const prove = <T>(of: T, evidence: readonly Evidence[]): Proved<T> => ({ of, proofs: proofsOf(held, evidence) });
  const [report] = articles.values();
  return {
    date: report?.date ?? null,
    matches: matches.toSorted(mainFirst).map((match) => prove(match, matchEvidence(match))),
    ties: ties.map((tie) => prove(tie, tieEvidence(tie))),
    runs: streaks.map((run) =>
      prove(
        run,
        run.readings.flatMap(({ evidence }) => evidence),
      ),
    ),
    fixtures: fixtures.filter(({ played }) => played === null).map((next) => prove(next, next.evidence)),
    quotes: held.quotes.map((quote: Quote) => withContext(held, quote)),
    unresolved: unresolved.length,
  };
}

function mainFirst(a: Match, b: Match): number {
  return Number(b.main) - Number(a.main) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
}
