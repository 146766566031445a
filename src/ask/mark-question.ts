import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import { findDay } from './find-day.ts';
import { findName } from './find-name.ts';
import type { Grammar } from './grammar.ts';
import type { Mark, NameMark } from './mark.ts';
import { mendTypos } from './mend-typos.ts';
import type { QuestionWords } from './question-words.ts';
import { takeTown, takeVenue } from './take-place.ts';
import { textOf } from './taken.ts';
import type { Taken } from './taken.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const longestName = 6;
const lastMinute = 120;

/**
 * Takes a question apart: every word is part of something known (a name held, a day, a ground, a stage, a word of
 * questions) or unknown. The longest reading at each place counts; of two as long a name of several words comes before
 * words of questions, and these before a single word that is also somebody's name.
 */
export function markQuestion(text: string, held: Held, grammar: Grammar, now: Date): readonly Mark[] {
  const tokens = tokensOf(text);
  const marks: Mark[] = [];
  const mixed = tokens.some(({ capital }) => !capital);
  for (let at = 0; at < tokens.length;) {
    const taken = best([
      takeDay(tokens, at, held, now, grammar.words),
      takeScoreline(tokens, at, text),
      takeMinute(tokens, at, text, grammar.words),
      takeWord(tokens, at, grammar),
      takeStage(tokens, at, grammar),
      takeCup(tokens, at, held, grammar),
      takeVenue(tokens, at, held, grammar),
      takeTown(tokens, at, held, grammar),
      takeAbsent(tokens, at, grammar),
      takeName(tokens, at, held, grammar, mixed && at > 0 && tokens[at]?.capital === true),
    ]);
    const words = taken?.words ?? 1;
    const place = { start: tokens[at]?.start ?? 0, end: tokens[at + words - 1]?.end ?? 0 };
    marks.push(taken === null ? { kind: 'unknown', ...place } : { ...taken.mark, ...place });
    at += words;
  }
  return mendTypos(marks, text, held, grammar);
}

function best(readings: readonly (Taken | null)[]): Taken | null {
  return readings.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    return other.words > one.words || (other.words === one.words && other.rank > one.rank) ? other : one;
  }, null);
}

function takeDay(tokens: readonly Token[], at: number, held: Held, now: Date, words: QuestionWords): Taken | null {
  const found = findDay(tokens, at, held.days, now, words);
  return found === null ? null : { words: found.words, rank: 5, mark: { kind: 'day', day: found.day } };
}

/** `3-0`, and `3 to 0`: two numbers of goals with a dash between them. */
function takeScoreline(tokens: readonly Token[], at: number, text: string): Taken | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return null;
  if (![first, second].every(({ text: digits }) => /^\d{1,2}$/u.test(digits))) return null;
  if (!/^\s?[-–—:]\s?$/u.test(text.slice(first.end, second.start))) return null;
  return { words: 2, rank: 4, mark: { kind: 'scoreline', goals: [Number(first.text), Number(second.text)] } };
}

/** "The 61st minute", "minute 61", "after 61 minutes". */
function takeMinute(tokens: readonly Token[], at: number, text: string, { groups }: QuestionWords): Taken | null {
  const [first = '', second = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  const words = groups.get('minute-word') ?? new Set();
  // "83'", as reports of goals have it.
  const isSigned = /^['’′]/u.test(text.slice(tokens[at]?.end));
  const isOrdinal = /^\d{1,3}(?:st|nd|rd|th)$/u.test(first);
  // "In the 38th" at the end of a question is no day of a month, which is "on the 18th".
  const isBare = isOrdinal && at === tokens.length - 1 && textOf(tokens, at - 2, 2) === 'in the';
  const number = isSigned || isBare || words.has(second) ? first : words.has(first) ? second : '';
  const minute = /^(\d{1,3})(?:st|nd|rd|th)?$/u.exec(number)?.[1];
  if (minute === undefined || Number(minute) < 1 || Number(minute) > lastMinute) return null;
  return { words: isSigned || isBare ? 1 : 2, rank: 6, mark: { kind: 'minute', minute } };
}

function takeWord(tokens: readonly Token[], at: number, { words }: Pick<Grammar, 'words'>): Taken | null {
  for (let length = Math.min(words.longest, tokens.length - at); length > 0; length -= 1) {
    const of =
      words.classOf.get(textOf(tokens, at, length)) ?? words.classOf.get(spelledOut(tokens, at, length, words));
    if (of !== undefined) return { words: length, rank: 3, mark: { kind: 'word', of } };
  }
  return null;
}

/** "The cup" is the one cup that is held; where there are several, or none by that name, nobody can tell which. */
function takeCup(tokens: readonly Token[], at: number, held: Held, { words }: Grammar): Taken | null {
  const word = takeWord(tokens, at, { words });
  if (word === null || word.mark.kind !== 'word' || word.mark.of !== 'cup') return null;
  const cups = [...held.competitions.values()].filter(({ name }) => fold(name).split(' ').includes('cup'));
  const finals = isOfFinal(tokens[at + word.words]?.text) ? finalists(held) : [];
  const [only, ...others] = cups.length === 1 || finals.length === 0 ? cups : finals;
  const entry = only === undefined || others.length > 0 ? undefined : held.index.get('competition', only.id);
  if (entry === undefined) return null;
  return { words: word.words, rank: 4, mark: { kind: 'competition', entry, typed: 'cup', misspelt: false } };
}

function isOfFinal(word: string | undefined): boolean {
  return word === 'final';
}

/** The competitions whose final is held: "the cup final" is the one there is. */
function finalists(held: Held): readonly { readonly id: string; readonly name: string }[] {
  const found = held.newestTies.flatMap(({ stage, competition }) =>
    stage === 'final' && competition !== null ? [competition] : [],
  );
  return [...new Map(found.map((competition) => [competition.id, competition])).values()];
}

function takeStage(tokens: readonly Token[], at: number, { stages, longestStage }: Grammar): Taken | null {
  for (let length = Math.min(longestStage, tokens.length - at); length > 0; length -= 1) {
    const found = stages.get(textOf(tokens, at, length));
    if (found !== undefined) return { words: length, rank: 4, mark: found };
  }
  return null;
}

function takeName(tokens: readonly Token[], at: number, held: Held, grammar: Grammar, capital: boolean): Taken | null {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const mark = findName(held, words) ?? findOwner(held, words) ?? findNickname(held, words, grammar);
    if (
      mark === null ||
      isSplit(tokens, at, length, held, grammar) ||
      isAllWords(words, mark, grammar) ||
      isByName(mark) ||
      isCommonWord(words, mark, grammar)
    )
      continue;
    const town = mark.kind === 'team' && grammar.towns.has(mark.typed) && !isWholeName(mark);
    return { words: length, rank: length > 1 || capital ? 6 : 1, mark: town ? { ...mark, town } : mark };
  }
  return null;
}

/** Whether a competition is called so only in a further name of it: "off" is no word of the Cup, though some say "Play-off Cup". */
function isByName({ kind, entry, typed }: NameMark): boolean {
  if (kind !== 'competition' || entry === null) return false;
  const usual = new Set(['the', ...fold(entry.names[0] ?? '').split(' ')]);
  return !typed.split(' ').every((word) => usual.has(word)) && !entry.names.some((name) => fold(name) === typed);
}

/** Whether a common word is only a part of a further name: "his boys" are no Boys in Green. */
function isCommonWord(words: readonly string[], { entry, typed }: NameMark, grammar: Grammar): boolean {
  if (words.length > 1 || entry === null || !grammar.words.realWords.has(typed)) return false;
  return (
    !fold(entry.names[0] ?? '')
      .split(' ')
      .includes(typed) && !entry.names.some((name) => fold(name) === typed)
  );
}

/** Whether a part of a name has no word of its own: "of the" and "the cup" stand in many names and mean none. */
function isAllWords(words: readonly string[], mark: NameMark, { words: { classOf } }: Grammar): boolean {
  const whole = mark.entry?.names.some((name) => fold(name) === mark.typed) === true;
  return words.length > 1 && words.every((word) => classOf.has(word)) && !whole;
}

/** Whether "the" begins a name only because a word of questions is cut in two: "the red card" is no team "The Red". */
function isSplit(tokens: readonly Token[], at: number, length: number, held: Held, grammar: Grammar): boolean {
  if (tokens[at]?.text !== 'the' || length < 2) return false;
  const inside = length - 1;
  return (
    (takeWord(tokens, at + 1, grammar)?.words ?? 0) > inside ||
    (takeVenue(tokens, at + 1, held, grammar)?.words ?? 0) >= inside
  );
}

function takeAbsent(tokens: readonly Token[], at: number, { teams, words }: Grammar): Taken | null {
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const text = textOf(tokens, at, length);
    const name = teams.get(text) ?? teams.get(withoutS(text) ?? '');
    // "As far as" is no AS Far.
    if (length > 1 && text.split(' ').every((word) => words.classOf.has(word) || words.realWords.has(word))) continue;
    if (name !== undefined) return { words: length, rank: 0, mark: { kind: 'absent', name } };
  }
  return null;
}

function isWholeName({ entry, typed }: NameMark): boolean {
  return entry === null || entry.names.some((name) => fold(name) === typed);
}

/** The possessive without its apostrophe: "salahs goal" is Salah's. */
function findOwner(held: Held, words: readonly string[]): ReturnType<typeof findName> {
  const last = withoutS(words.at(-1) ?? '');
  return last === null ? null : findName(held, [...words.slice(0, -1), last]);
}

/** A name in slang: "pool" is read as what it stands for. */
function findNickname(
  held: Held,
  words: readonly string[],
  { words: { spellings } }: Grammar,
): ReturnType<typeof findName> {
  const [word = '', ...others] = words;
  const name = others.length > 0 ? undefined : spellings.get(word);
  return name === undefined ? null : findName(held, name.split(' '));
}

function withoutS(text: string): string | null {
  return text.length > 3 && /[^s]s$/u.test(text) ? text.slice(0, -1) : null;
}

function spelledOut(tokens: readonly Token[], at: number, length: number, { spellings }: QuestionWords): string {
  return tokens
    .slice(at, at + length)
    .map(({ text }) => spellings.get(text) ?? text)
    .join(' ');
}
