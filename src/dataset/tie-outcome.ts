import type { CompetitionRef, Evidence, Score, TeamRef } from '../facts/fact.ts';
import type { Advance, Conflict, DecidedBy, Known, Match, Tie } from './dataset.ts';
import { awayGoalsDecide, type RuleBook } from './merge-rules.ts';
import { gatherEvidence } from './order.ts';

/** What an outcome is worked out from; scores of the result are in the order of `teams`. */
export interface TieFacts {
  readonly teams: readonly [TeamRef, TeamRef];
  readonly twoLegged: boolean;
  readonly legs: readonly (Match | null)[];
  readonly competition: CompetitionRef | null;
  /** First year of the season, for the away-goals rule. */
  readonly year: number | null;
}

export type Outcome = Pick<Tie, 'aggregate' | 'through' | 'reached' | 'decidedBy' | 'legMargin' | 'conflicts'>;

/** Works out how a tie ended, as far as the reports carry it; what no report prints is marked `derived`. */
export function tieOutcome(facts: TieFacts, book: RuleBook): Outcome {
  const aggregate = facts.twoLegged ? aggregateOf(facts) : null;
  const away = awayGoalsWinner(facts, aggregate, book);
  const printed = played(facts).findLast(({ advances }) => advances !== null)?.advances ?? null;
  const worked = workedOut(facts, aggregate, away);
  const through = printed === null ? worked : stated(printed);
  return {
    aggregate,
    through,
    reached: printed?.reached ?? null,
    decidedBy: decidedBy(facts, aggregate, away, through, printed),
    legMargin: facts.twoLegged ? legMargin(facts, aggregate) : null,
    conflicts: contradiction(printed, worked),
  };
}

/** A match's pair of numbers in the order of the tie's teams. */
function inOrder(facts: TieFacts, match: Match, score: Score | null): Score | null {
  if (score === null) return null;
  return match.teams[0].id === facts.teams[0].id ? score : [score[1], score[0]];
}

function played(facts: TieFacts): readonly Match[] {
  return facts.legs.filter((match) => match !== null);
}

function evidenceOf(matches: readonly Match[]): readonly Evidence[] {
  return gatherEvidence(matches.map(({ evidence }) => evidence));
}

/** As a report of the second leg prints it, else the sum of both legs. */
function aggregateOf(facts: TieFacts): Known<Score> | null {
  const [first, second] = facts.legs;
  const stated = second == null ? null : inOrder(facts, second, second.aggregate);
  if (second != null && stated !== null) return { value: stated, origin: 'stated', evidence: second.evidence };
  if (first == null || second == null) return null;
  const [a, b] = [inOrder(facts, first, first.score), inOrder(facts, second, second.score)];
  if (a === null || b === null) return null;
  return { value: [a[0] + b[0], a[1] + b[1]], origin: 'derived', evidence: evidenceOf([first, second]) };
}

/** The side with more goals away from home where the tie is level and the season's rule lets them decide. */
function awayGoalsWinner(facts: TieFacts, aggregate: Known<Score> | null, book: RuleBook): Known<TeamRef> | null {
  const [first, second] = facts.legs;
  if (aggregate === null || aggregate.value[0] !== aggregate.value[1] || first == null || second == null) return null;
  if (first.shootout !== null || second.shootout !== null) return null;
  if (facts.competition === null || facts.year === null) return null;
  if (!awayGoalsDecide(book, facts.competition.id, facts.year)) return null;
  const [a, b] = [inOrder(facts, first, first.score), inOrder(facts, second, second.score)];
  if (a === null || b === null) return null;
  const host = first.home?.id ?? facts.teams.find(({ id }) => second.home !== null && id !== second.home.id)?.id;
  if (host === undefined || second.home?.id === host) return null;
  // The host of the first leg is away in the second.
  const away: Score = host === facts.teams[0].id ? [b[0], a[1]] : [a[0], b[1]];
  const winner = leader(facts, away);
  return winner === null ? null : { value: winner, origin: 'derived', evidence: evidenceOf([first, second]) };
}

function leader(facts: TieFacts, score: Score | null): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  return score[0] > score[1] ? facts.teams[0] : facts.teams[1];
}

function stated({ team, evidence }: Advance): Known<TeamRef> {
  return { value: team, origin: 'stated', evidence };
}

/** A report lets one team through, its scores the other: both are kept, what is printed first. */
function contradiction(printed: Advance | null, worked: Known<TeamRef> | null): readonly Conflict[] {
  if (printed === null || worked === null || printed.team.id === worked.value.id) return [];
  const readings = [
    { value: printed.team.name, evidence: printed.evidence },
    { value: worked.value.name, evidence: worked.evidence },
  ];
  return [{ field: 'advances', readings }];
}

/** What no report need print: by the shootout, the aggregate, away goals, or the one match's score. */
function workedOut(
  facts: TieFacts,
  aggregate: Known<Score> | null,
  away: Known<TeamRef> | null,
): Known<TeamRef> | null {
  const matches = played(facts);
  const last = matches.at(-1);
  const shootout = matches.findLast((match) => match.shootout !== null);
  const onKicks = shootout === undefined ? null : leader(facts, inOrder(facts, shootout, shootout.shootout));
  if (shootout !== undefined && onKicks !== null) {
    return { value: onKicks, origin: 'derived', evidence: shootout.evidence };
  }
  const ahead = aggregate === null ? null : leader(facts, aggregate.value);
  if (aggregate !== null && ahead !== null) return { value: ahead, origin: 'derived', evidence: aggregate.evidence };
  if (facts.twoLegged || last === undefined) return away;
  const winner = leader(facts, inOrder(facts, last, last.score)) ?? last.winner;
  return winner === null ? null : { value: winner, origin: 'derived', evidence: last.evidence };
}

function decidedBy(
  facts: TieFacts,
  aggregate: Known<Score> | null,
  away: Known<TeamRef> | null,
  through: Known<TeamRef> | null,
  printed: Advance | null,
): Known<DecidedBy> | null {
  const matches = played(facts);
  const kicks = matches.find((match) => match.shootout !== null);
  if (kicks !== undefined) return { value: 'shootout', origin: 'stated', evidence: kicks.evidence };
  if (through === null) return null;
  if (printed?.by != null && printed.by !== 'aggregate')
    return { value: printed.by, origin: 'stated', evidence: printed.evidence };
  if (facts.twoLegged && aggregate === null) return null;
  if (away !== null) return { value: 'away goals', origin: 'derived', evidence: away.evidence };
  if (aggregate !== null && leader(facts, aggregate.value) === null) return null;
  const last = matches.at(-1);
  if (last?.extraTime === true) return { value: 'extra time', origin: 'stated', evidence: last.evidence };
  if (aggregate !== null) return { value: 'aggregate', origin: aggregate.origin, evidence: aggregate.evidence };
  const value: DecidedBy = matches.length > 1 ? 'replay' : 'one match';
  return { value, origin: through.origin, evidence: evidenceOf(matches) };
}

/**
 * What the rest of the tie says of a leg without a reported score: the aggregate less the other leg; or, as a shootout
 * means that the tie stood level, that the other leg's loser won this one by as many goals.
 */
function legMargin(facts: TieFacts, aggregate: Known<Score> | null): Tie['legMargin'] {
  const scores = [0, 1].map((at) => {
    const match = facts.legs[at];
    return match == null ? null : inOrder(facts, match, match.score);
  });
  const missing = scores[0] == null ? 1 : scores[1] == null ? 2 : null;
  const known = scores[0] ?? scores[1];
  if (missing === null || known == null) return null;
  const level = played(facts).some(({ shootout }) => shootout !== null);
  const sum = aggregate?.value ?? (level ? ([0, 0] as const) : null);
  if (sum === null) return null;
  const lead = sum[0] - sum[1] - (known[0] - known[1]);
  const winner = lead === 0 ? null : facts.teams[lead > 0 ? 0 : 1];
  return { leg: missing, winner, by: Math.abs(lead) };
}
