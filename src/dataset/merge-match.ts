import type { Evidence, Inferred, MatchFact, Score, TeamRef } from '../facts/fact.ts';
import type { Conflict, Match } from './dataset.ts';
import type { MatchGroup } from './group-sightings.ts';
import { mergeAdvances } from './merge-advances.ts';
import { mergeCards, mergeSubstitutions } from './merge-cards.ts';
import { mergeGoals, type PersonOf } from './merge-goals.ts';
import type { RuleBook } from './merge-rules.ts';
import { compact } from './compact.ts';
import { compareReports, gatherEvidence } from './order.ts';
import { flip, type Sighting } from './report-pieces.ts';
import { seasonName } from './season.ts';
import { type Settled, settle } from './settle.ts';
import { printScore } from './sightings-agree.ts';

/** Makes one match of its sightings; `id` is given by the caller, who knows the pair's other matches. */
export function mergeMatch(id: string, group: MatchGroup, personOf: PersonOf, book: RuleBook): Match {
  const { sightings } = group;
  const home = claim(printedFirst(sightings, 'home'), 'home', (fact) => fact.home, idOf);
  const teams = orderTeams(sightings, home?.value ?? null);
  const flipped = teams[0].id !== pairOf(sightings)[0].id;
  const own = (score: Settled<Score> | null): Score | null => {
    const value = score?.value ?? null;
    return flipped ? flip(value) : value;
  };
  const score = claimScore(sightings);
  const scoreAfter90 = claim(sightings, 'scoreAfter90', (fact) => fact.scoreAfter90, readScore);
  const shootout = claim(sightings, 'shootout', (fact) => fact.shootout, readScore);
  const aggregate = claim(sightings, 'aggregate', (fact) => fact.aggregate, readScore);
  const date = claim(printedFirst(sightings, 'date'), 'date', (fact) => fact.date, String);
  const inferred = (['date', 'home'] as const).filter((field) => isInferred(sightings, field));
  const competition = told(sightings, (fact) => fact.competition, idOf);
  const shown = own(score);
  const { goals, conflicts } = mergeGoals(sightings, teams, shown, personOf);
  const advances = mergeAdvances(sightings);
  const cards = mergeCards(sightings, personOf);
  const scores = [score, scoreAfter90, shootout, aggregate].map((one) => turned(one?.conflict ?? null, flipped));
  return {
    id,
    teams,
    home: home === null ? null : teams[0],
    venue: told(sightings, (fact) => fact.venue, String),
    date: date?.value ?? null,
    competition,
    season: seasonName(book, competition?.id ?? null, date?.value ?? playedAbout(sightings)),
    stage: told(sightings, (fact) => fact.stage, String),
    leg: told(sightings, (fact) => fact.leg, String),
    score: shown,
    scoreAfter90: own(scoreAfter90),
    extraTime: sightings.some(({ fact }) => fact.extraTime),
    shootout: own(shootout),
    aggregate: own(aggregate),
    winner: winnerOf(shown, teams) ?? told(sightings, (fact) => fact.winner, idOf),
    advances: advances.value,
    origin: sightings.every(({ fact }) => fact.derived) ? 'derived' : 'stated',
    ...(inferred.length === 0 ? {} : { inferred }),
    main: sightings.some(({ fact }) => fact.main),
    goals: compact(goals),
    cards: compact(cards.cards),
    substitutions: compact(mergeSubstitutions(sightings, personOf)),
    unnamedGoals: unnamed(shown, goals, teams),
    articles: articlesOf(sightings),
    evidence: gatherEvidence(sightings.map(({ fact }) => fact.evidence)),
    conflicts: compact(
      [...scores, home?.conflict, date?.conflict, advances.conflict, ...conflicts, ...cards.conflicts].filter(
        (one) => one != null,
      ),
    ),
  };
}

/** The sightings whose report says a thing itself, where there are any: what is worked out contradicts none. */
function printedFirst(sightings: readonly Sighting[], field: Inferred): readonly Sighting[] {
  const printed = sightings.filter(({ fact }) => fact[field] !== null && fact.inferred?.includes(field) !== true);
  return printed.length > 0 ? printed : sightings;
}

function isInferred(sightings: readonly Sighting[], field: Inferred): boolean {
  const held = sightings.filter(({ fact }) => fact[field] !== null);
  return held.length > 0 && held.every(({ fact }) => fact.inferred?.includes(field) === true);
}

/** The day by which a match without a date was played, where its report is about it or about its tie. */
export function playedAbout(sightings: readonly Sighting[]): string | null {
  const telling = sightings.find(({ fact, article }) => (fact.main || fact.leg !== null) && article.date !== null);
  return telling?.article.date ?? null;
}

function pairOf(sightings: readonly Sighting[]): readonly [TeamRef, TeamRef] {
  const [first] = sightings;
  if (first === undefined) throw new Error('a match without a sighting');
  return first.fact.teams;
}

/** Home side first; else as the report about the match names them. */
function orderTeams(sightings: readonly Sighting[], home: TeamRef | null): readonly [TeamRef, TeamRef] {
  const [one, other] = pairOf(sightings);
  const telling = sightings.find(({ fact }) => fact.main) ?? sightings[0];
  const first = home?.id ?? telling?.firstNamed.id;
  return first === other.id ? [other, one] : [one, other];
}

function claim<T>(
  sightings: readonly Sighting[],
  field: string,
  read: (fact: MatchFact) => T | null,
  print: (value: T) => string,
): Settled<T> | null {
  const claims = sightings.flatMap(({ article, fact }) => {
    const value = read(fact);
    return value === null ? [] : [{ value, article, main: fact.main, evidence: fact.evidence }];
  });
  return settle(field, claims, print);
}

/** The same where it is not told that reports disagree. */
function told<T>(
  sightings: readonly Sighting[],
  read: (fact: MatchFact) => T | null,
  print: (value: T) => string,
): T | null {
  return claim(sightings, '', read, print)?.value ?? null;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** The reports that tell of the match, in their order. */
function articlesOf(sightings: readonly Sighting[]): readonly string[] {
  const articles = sightings.map(({ article }) => article).sort(compareReports);
  return [...new Set(articles.map(({ id }) => id))];
}

function readScore(score: Score): string {
  return printScore(score) ?? '';
}

/** A printed score goes before one that was worked out, and a report that stops at 90 minutes does not contradict. */
function claimScore(sightings: readonly Sighting[]): Settled<Score> | null {
  const printed = sightings.filter(({ fact }) => fact.score !== null && !fact.derived);
  const telling = printed.length > 0 ? printed : sightings;
  const early = new Set(telling.map(({ fact }) => printScore(fact.scoreAfter90)));
  return claim(
    telling,
    'score',
    (fact) => (fact.scoreAfter90 === null && early.has(printScore(fact.score)) ? null : fact.score),
    readScore,
  );
}

function turned(conflict: Conflict | null, flipped: boolean): Conflict | null {
  if (conflict === null || !flipped) return conflict;
  const turn = (reading: { value: string; evidence: readonly Evidence[] }): typeof reading => ({
    ...reading,
    value: reading.value.split('-').reverse().join('-'),
  });
  return { ...conflict, readings: conflict.readings.map(turn) };
}

function winnerOf(score: Score | null, teams: readonly [TeamRef, TeamRef]): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  return score[0] > score[1] ? teams[0] : teams[1];
}

function unnamed(score: Score | null, goals: Match['goals'], teams: readonly [TeamRef, TeamRef]): Score | null {
  if (score === null) return null;
  const of = (side: 0 | 1): number => score[side] - goals.filter(({ team }) => team.id === teams[side].id).length;
  return [of(0), of(1)];
}
