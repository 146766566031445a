import type { CompetitionRef } from '../facts/fact.ts';
import type { Fixture, Match, Tie } from '../dataset/dataset.ts';
import type { QuoteInContext } from './answer-parts.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { RecapFinding, ResultsFinding } from './match-findings.ts';
import type { TiesOfSeason } from './tie-findings.ts';
import { daysBetween } from '../dataset/days.ts';
import { withContext } from './answer-quotes.ts';
import { answerResults } from './answer-results.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import type { PlainQuestion, Question } from './question.ts';
import { readDay } from './read-day.ts';
import { relatedCompetition, tieOf } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type RecapQuestion = Extract<Question, { ask: 'recap' }>;

const pageSize = { items: 10, weight: 10 };
/** A quotation that can be taken in at a glance; of these the longest says most. */
const glance = 280;

/**
 * A match night: the day asked for, or the latest that a report tells of; all competitions or one. Of a competition that is
 * only mentioned in reports about others it is the latest night mentioned, and its matches in a list where none has a day.
 */
export function answerRecap(held: Held, question: RecapQuestion): RecapFinding | ResultsFinding | FailedAnswer {
  let competition: CompetitionRef | null = null;
  if (question.competition !== undefined) {
    const resolved = resolveName(held, question, 'competition', question.competition, ['competition']);
    if ('failure' in resolved) return resolved.failure;
    competition = held.competitions.get(resolved.entry.id) ?? null;
  }
  const given = question.date === undefined ? null : readDay(question.date, held.days);
  if (question.date !== undefined && given === null) return { kind: 'bad-date', question, typed: question.date };
  const day = given ?? latestDay(held, competition);
  const matches = day === null ? [] : matchesOf(held, day, competition);
  if (day === null && question.competition !== undefined && competition !== null) {
    return answerResults(held, { ask: 'results', competition: question.competition });
  }
  if (day === null || matches.length === 0) return noNight(held, question, given, competition);
  const shown = paginate(matches, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'recap',
    question: {
      ask: 'recap',
      date: day,
      ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
      ...(shown.page > 0 ? { page: shown.page } : {}),
    },
    day,
    competition,
    matches: shown,
    quote: bestQuote(held, matches),
    readings: (held.dayReadings.get(day) ?? []).filter(({ streak }) => plays(streak.team.id, matches)),
    next: nextOf(held, matches),
    bracket: bracketOf(held, matches, day),
    ...neighboursOf(held, day),
    related: relatedCompetition(shown.items[0]?.competition ?? null),
  };
}

/** Newest day on which a match was played that a report is about, or else one that a report mentions. */
function latestDay(held: Held, competition: CompetitionRef | null): string | null {
  let mentioned: string | null = null;
  for (const day of held.days) {
    const matches = (held.dayMatches.get(day) ?? []).filter((match) => isOf(match, competition));
    if (matches.some(({ main }) => main)) return day;
    if (matches.length > 0) mentioned ??= day;
  }
  return mentioned;
}

/** Competition by competition, those with most matches first. */
function matchesOf(held: Held, day: string, competition: CompetitionRef | null): readonly Match[] {
  const matches = (held.dayMatches.get(day) ?? []).filter((match) => isOf(match, competition));
  const groups = [...Map.groupBy(matches, (match) => match.competition?.id ?? '').values()];
  return groups.toSorted((a, b) => b.length - a.length).flat();
}

function neighboursOf(held: Held, day: string): { readonly earlier: string | null; readonly later: string | null } {
  const place = held.days.indexOf(day);
  return { earlier: held.days[place + 1] ?? null, later: held.days[place - 1] ?? null };
}

function isOf(match: Match, competition: CompetitionRef | null): boolean {
  return competition === null || match.competition?.id === competition.id;
}

function plays(team: string, matches: readonly Match[]): boolean {
  return matches.some(({ teams }) => teams.some(({ id }) => id === team));
}

function bestQuote(held: Held, matches: readonly Match[]): QuoteInContext | null {
  const quotes = matches.flatMap(({ id }) => held.matchQuotes.get(id) ?? []);
  const short = quotes.filter(({ text }) => text.length <= glance);
  const best = short.toSorted((a, b) => b.text.length - a.text.length)[0];
  return best === undefined ? null : withContext(held, best);
}

/** Pairings of the next round that ties of this night lead to; known only once the last leg is played. */
function nextOf(held: Held, matches: readonly Match[]): readonly Fixture[] {
  const next = matches.flatMap((match) => {
    const tie = tieOf(held, match);
    return tie?.next != null && tie.legs.at(-1) === match.id ? [tie.next] : [];
  });
  return [...new Map(next.map((fixture) => [fixture.id, fixture])).values()];
}

/** The ties of the competition and season of the first tie that the night decided, as they stood when it was over. */
function bracketOf(held: Held, matches: readonly Match[], night: string): TiesOfSeason | null {
  const decided = matches.map((match) => tieOf(held, match)).find((tie, at) => tie?.legs.at(-1) === matches[at]?.id);
  if (decided?.competition == null) return null;
  const { competition, season, stage } = decided;
  const legsOf = (tie: Tie): readonly Match[] =>
    tie.legs.flatMap((leg) => (leg === null ? [] : (held.matches.get(leg) ?? [])));
  const ties = held.newestTies
    .filter((tie) => tie.competition?.id === competition.id && tie.season === season)
    .flatMap((tie) => {
      const isOver = legsOf(tie).every((leg) => leg.date !== null && leg.date <= night);
      if (isOver) return [tie];
      return tie.stage === stage ? [stillOpen(tie)] : [];
    });
  return { ties, legs: ties.flatMap(legsOf).filter(({ date }) => date !== null && date <= night) };
}

/** A tie before its last match: who meets whom, and nothing of how it ends. */
function stillOpen(tie: Tie): Tie {
  return { ...tie, aggregate: null, through: null, decidedBy: null, reached: null, next: null };
}

function noNight(
  held: Held,
  question: PlainQuestion,
  day: string | null,
  competition: CompetitionRef | null,
): FailedAnswer {
  const names = [competition?.name, day].flatMap((name) => name ?? []);
  const none = { kind: 'none', question, of: 'match', names, team: null } as const;
  if (day === null) return { ...none, matches: [] };
  const { earlier, later } = nightsBeside(held, day, competition);
  const nearest = earlier === null || (later !== null && isNearer(later, earlier, day)) ? later : earlier;
  return {
    ...none,
    matches: nearest === null ? [] : matchesOf(held, nearest, competition),
    nights: {
      earlier,
      later,
      ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
    },
  };
}

/** The nearest days with matches, of the competition where one is named. */
function nightsBeside(
  held: Held,
  day: string,
  competition: CompetitionRef | null,
): { readonly earlier: string | null; readonly later: string | null } {
  const isNight = (each: string): boolean => matchesOf(held, each, competition).length > 0;
  return {
    earlier: held.days.find((each) => each < day && isNight(each)) ?? null,
    later: held.days.findLast((each) => each > day && isNight(each)) ?? null,
  };
}

function isNearer(one: string, other: string, day: string): boolean {
  return Math.abs(daysBetween(one, day)) < Math.abs(daysBetween(other, day));
}
