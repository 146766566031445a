import { longestAbout } from '../answers/answer-quotes.ts';
import { namedFields } from '../answers/question.ts';
import type { NamedField, PlainQuestion } from '../answers/question.ts';
import { shortId } from '../answers/short-id.ts';
import { asks, keyOf, picks, texts } from './press-letters.ts';

/** A question by the letter of what it asks and those of its fields; the name that a menu settles is left out. */
export function encodeQuestion(question: PlainQuestion, pick: NamedField | null): string {
  const values: Readonly<Record<string, unknown>> = { ...question };
  const names = namedFields.flatMap((field) => {
    const value = values[field];
    return field === pick || typeof value !== 'string' ? [] : [`${picks[field]}${encodeName(value)};`];
  });
  const words = Object.entries(texts).flatMap(([field, letter]) => {
    const value = values[field];
    return typeof value === 'string' ? [`${letter}${encodeText(value)};`] : [];
  });
  const page = 'page' in question && question.page !== undefined && question.page > 0 ? [`#${question.page};`] : [];
  return [asks[question.ask], ...names, ...words, ...page].join('');
}

/**
 * The question behind its letters; null where they are none. Fields that a question of this kind does not have are
 * dropped by the answer that reads it.
 */
export function decodeQuestion(letters: string): PlainQuestion | null {
  const ask = keyOf(asks, letters.slice(0, 1));
  if (ask === null) return null;
  const read: Record<string, string> = {};
  let page: number | null = null;
  for (const field of letters.slice(1).split(';').slice(0, -1)) {
    const letter = field.slice(0, 1);
    const name = keyOf(picks, letter) ?? keyOf(texts, letter);
    const text = decodeText(field.slice(1));
    if (letter === '#') page = /^\d{1,6}$/u.test(text) ? Number(text) : null;
    else if (name !== null) read[name] = text;
  }
  if ((read['about']?.length ?? 0) > longestAbout * 2) return null;
  return { ask, ...read, ...(page === null ? {} : { page }) };
}

function encodeName(value: string): string {
  return /^(?:team|person|competition|match|tie|streak):/u.test(value) ? shortId(value) : encodeText(value);
}

/** Only what would be taken for the end of a field is written otherwise: letters of every script stay one character. */
function encodeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(';', '%3B');
}

function decodeText(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%25', '%');
}
