import { nameParticles } from '../name-particles.ts';
import type { Token } from '../tokens.ts';
import type { DateMention } from './mention.ts';
import { beginsWithDigit } from './number-words.ts';

const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const months = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
]);
const near = new Set(['last', 'next', 'this', 'previous', 'following']);
const periods = new Set([
  ...weekdays,
  'week',
  'month',
  'season',
  'year',
  'weekend',
  'term',
  'summer',
  'spring',
  'autumn',
  'winter',
  'night',
  ...months,
]);
const days = new Set(['yesterday', 'today', 'tonight', 'tomorrow']);

/** Days with names of their own, and what they are in the calendar. */
const holidays: readonly (readonly [name: readonly string[], day: string])[] = [
  [['boxing', 'day'], 'december 26'],
  [['new', 'year', "'s", 'day'], 'january 1'],
  [['new', 'year', "'s", 'eve'], 'december 31'],
  [['st', 'stephen', "'s", 'day'], 'december 26'],
  [['christmas', 'eve'], 'december 24'],
  [['christmas', 'day'], 'december 25'],
  // Reports of the days after know them by their weekday.
  [['good', 'friday'], 'friday'],
  [['easter', 'saturday'], 'saturday'],
  [['easter', 'sunday'], 'sunday'],
  [['easter', 'monday'], 'monday'],
  [['whit', 'monday'], 'monday'],
  [['bank', 'holiday', 'monday'], 'monday'],
];

const holidayLeads = new Set(holidays.map(([[first = '']]) => first));

const isYear = (word: string): boolean => beginsWithDigit(word) && /^(?:19|20)\d\d$/u.test(word);
const isDay = (word: string): boolean =>
  beginsWithDigit(word) && /^(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?$/u.test(word);

/** "beat APR 3-0": no days from the third to the zeroth. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [first, dash, second] = tokens.slice(at, at + 3);
  const isRange = dash?.word === '-' && dash.glued && second?.glued === true;
  return isRange && /^\d$/u.test(second.word) && Number(second.word) <= Number(first?.word);
}

function endOf(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const first = word(0);
  if (weekdays.has(first)) return at + 1;
  if (days.has(first)) return at + 1;
  if (near.has(first) && periods.has(word(1))) return at + 2;
  if (months.has(first) && tokens[at]?.capital === true) {
    if (isScore(tokens, at + 1)) return at;
    // "Sept. 19", "Oct. 3, 2021"
    if (shortened.test(first) && word(1) === '.' && isDay(word(2)))
      return word(3) === ',' && isYear(word(4)) ? at + 5 : at + 3;
    if (isDay(word(1))) return word(2) === ',' && isYear(word(3)) ? at + 4 : isYear(word(2)) ? at + 3 : at + 2;
    if (isYear(word(1))) return at + 2;
    if (first === 'may' || first === 'march') return monthLeads.has(tokens[at - 1]?.word ?? '') ? at + 1 : at;
    return isFirstName(tokens, at) ? at : at + 1;
  }
  if (isDay(first) && months.has(word(1)) && tokens[at + 1]?.capital === true) return isYear(word(2)) ? at + 3 : at + 2;
  if (isYear(first)) {
    const season = word(1) === '-' || word(1) === '/' ? word(2) : '';
    return /^\d\d(?:\d\d)?$/u.test(season) && tokens[at + 2]?.glued === true ? at + 3 : at + 1;
  }
  return at;
}

const shortened = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

/** Months that are first names, too. */
const nameMonths = new Set(['jan', 'april', 'june', 'august']);
const monthLeads = new Set([
  ...near,
  'in',
  'since',
  'until',
  'early',
  'late',
  'mid',
  'of',
  'from',
  'between',
  'during',
]);

/** "Jan Mertz", "April Lund": such a month before a word that is written large, and no word before that a month has. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "Jan de Wit", "Jan van der Meer"
  const particled =
    nameParticles.has(next?.word ?? '') && (tokens[at + 2]?.capital === true || tokens[at + 3]?.capital === true);
  if (!nameMonths.has(tokens[at]?.word ?? '') || next?.kind !== 'word' || next.glued) return false;
  if (!next.capital && !particled) return false;
  // "a cross from Jan Mertz": so short no month is written behind these.
  if (tokens[at]?.word === 'jan' && /^(?:of|from|between)$/u.test(before?.word ?? '')) return true;
  return before?.kind !== 'number' && !monthLeads.has(before?.word ?? '') && !isDay(before?.word ?? '');
}

/** Whether a date can begin with a word that is no number. */
export function opensDate(word: string): boolean {
  return holidayLeads.has(word) || weekdays.has(word) || days.has(word) || near.has(word) || months.has(word);
}

/** A day, week, month, season or year named from token `at` on: `Thursday`, `April 11`, `last week`, `2020-21`. */
export function matchDate(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly mention: DateMention } | null {
  for (const [name, words] of holidays)
    if (name.every((word, offset) => tokens[at + offset]?.word === word))
      return { to: at + name.length, mention: { type: 'DATE', words } };
  const to = endOf(tokens, at);
  if (to === at) return null;
  const words = tokens
    .slice(at, to)
    .flatMap((token) => (token.word === '.' ? [] : token.word))
    .join(' ');
  return { to, mention: { type: 'DATE', words } };
}
