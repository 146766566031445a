import type { TeamRef } from '../facts/fact.ts';
import type { Match, Person, Quote } from '../dataset/dataset.ts';
import type { QuoteInContext } from './answer-parts.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { QuotesFinding } from './people-findings.ts';
import { foldSearched, foldSpoken } from './fold.ts';
import type { Held } from './held.ts';
import { reportRef } from './answer-sources.ts';
import { mostReached, paginate } from './paginate.ts';
import type { FoundQuotes } from './state/quote-words.ts';
import type { PlainQuestion, Question } from './question.ts';
import { readDay } from './read-day.ts';
import { relatedTeam, relatedTies } from './related.ts';
import { expandReference, resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';
import { spokenWords } from './spoken-words.ts';

type QuoteQuestion = Extract<Question, { ask: 'quote' }>;

/** What a page holds without scrolling far on a phone, in characters of quotation. */
const pageSize = { items: 3, weight: 900 };

/** As long as the words searched for may be: they must fit into a button. */
export const longestAbout = 40;

interface Filters {
  readonly speaker: Person | null;
  readonly about: string | null;
  readonly match: Match | null;
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  readonly day: string | null;
}

/** What was said: by a speaker, about a match, with certain words, or everything; newest first. */
export function answerQuotes(held: Held, question: QuoteQuestion): QuotesFinding | FailedAnswer {
  let speaker: Person | null = null;
  if (question.speaker !== undefined) {
    const resolved = resolveName(held, question, 'speaker', question.speaker, ['person']);
    if ('failure' in resolved) return resolved.failure;
    speaker = held.people.get(resolved.entry.id) ?? null;
  }
  const match = question.match === undefined ? null : findMatch(held, question.match);
  if (match === undefined) return { kind: 'gone', question };
  const sides: { team: TeamRef | null; opponent: TeamRef | null } = { team: null, opponent: null };
  for (const field of ['team', 'opponent'] as const) {
    if (question[field] === undefined) continue;
    const resolved = resolveName(held, question, field, question[field], ['team']);
    if ('failure' in resolved) return resolved.failure;
    sides[field] = held.teams.get(resolved.entry.id) ?? null;
  }
  const day = question.date === undefined ? null : readDay(question.date, held.days);
  const filters = { speaker, about: aboutOf(question), match, day, ...sides };
  const asked = askedQuestion(filters);
  const { quotes, total } = findQuotes(held, filters);
  if (quotes.length === 0) return noQuotes(asked, filters);
  const teams = speaker?.teams ?? match?.teams.slice(0, 1) ?? [];
  const shown = paginate(quotes, question.page ?? 0, pageSize, ({ text }) => text.length, total);
  return {
    kind: 'quotes',
    question: shown.page > 0 ? { ...asked, page: shown.page } : asked,
    ...filters,
    quotes: { ...shown, items: shown.items.map((quote) => withContext(held, quote)) },
    related: [...relatedTies(held, teams), ...relatedTeam(teams[0])],
  };
}

/** A quote with the match it is about and the report that has it. */
export function withContext(held: Held, quote: Quote): QuoteInContext {
  const match = quote.match === null ? null : (held.matches.get(quote.match) ?? null);
  const article = held.dataset.articles.get(quote.evidence[0]?.article ?? '');
  const words = spokenWords(quote, held);
  return { quote, words, match, report: article === undefined ? null : reportRef(article) };
}

/** Null where no words are searched for. Cut by code point to what a button can carry. */
function aboutOf({ about }: QuoteQuestion): string | null {
  const words = [...(about?.trim() ?? '')].slice(0, longestAbout).join('').trim();
  return words === '' ? null : words;
}

function findMatch(held: Held, name: string): Match | undefined {
  return held.matches.get(expandReference(held, name).replace(/^match:/u, ''));
}

function askedQuestion({ speaker, about, match, team, opponent, day }: Filters): QuoteQuestion {
  return {
    ask: 'quote',
    ...(speaker === null ? {} : { speaker: reference('person', speaker.id) }),
    ...(about === null ? {} : { about }),
    ...(match === null ? {} : { match: reference('match', match.id) }),
    ...(team === null ? {} : { team: reference('team', team.id) }),
    ...(opponent === null ? {} : { opponent: reference('team', opponent.id) }),
    ...(day === null ? {} : { date: day }),
  };
}

function findQuotes(held: Held, filters: Filters): FoundQuotes {
  const { about, match, team, opponent, day } = filters;
  const words = about === null ? [] : wordsOf(about);
  if (about !== null && words.length === 0) return { quotes: [], total: 0 };
  const list = shelfOf(held, filters);
  if (list === null && day === null) {
    if (words.length > 0) return held.quoteWords.find(words, mostReached);
    return { quotes: held.quotes, total: held.quotes.length };
  }
  const quotes = (list ?? held.quotes).filter(
    (quote) =>
      (match === null || quote.match === match.id) &&
      (team === null || quote.team?.id === team.id) &&
      (opponent === null || isOfMatchOf(held, quote, opponent)) &&
      (day === null || isOfDay(held, quote, day)) &&
      (words.length === 0 || saysAll(` ${foldSpoken(quote.text)}`, words)),
  );
  return { quotes, total: quotes.length };
}

function wordsOf(text: string): readonly string[] {
  return foldSearched(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** The smallest list that holds all that is asked for; null where that is every quote. */
function shelfOf(held: Held, { speaker, match, team, opponent }: Filters): readonly Quote[] | null {
  if (speaker !== null) return held.personQuotes.get(speaker.id) ?? [];
  if (match !== null) return held.matchQuotes.get(match.id) ?? [];
  const side = team ?? opponent;
  if (side === null) return null;
  const matches = held.teamMatches.get(side.id) ?? [];
  return matches.flatMap(({ id }) => held.matchQuotes.get(id) ?? []);
}

function isOfMatchOf(held: Held, { match }: Quote, opponent: TeamRef): boolean {
  return match !== null && held.matches.get(match)?.teams.some(({ id }) => id === opponent.id) === true;
}

function isOfDay(held: Held, { match, date }: Quote, day: string): boolean {
  return date === day || (match !== null && held.matches.get(match)?.date === day);
}

/** Every word stands in the text, or the beginning of a longer one. */
function saysAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(` ${word}`));
}

function noQuotes(question: PlainQuestion, { speaker, about, match, team, opponent, day }: Filters): FailedAnswer {
  const names = [
    ...(speaker === null ? [] : [speaker.name]),
    ...(match === null ? [] : match.teams.map(({ name }) => name)),
    ...[team, opponent].flatMap((side) => side?.name ?? []),
    ...(day === null ? [] : [day]),
  ];
  return { kind: 'none', question, of: 'quote', names, matches: [], team: null, ...(about === null ? {} : { about }) };
}
