import { createHash } from 'node:crypto';
import { longestAbout } from '../answers/answer-quotes.ts';
import { namedFields } from '../answers/question.ts';
import type { NamedField, PlainQuestion, Question } from '../answers/question.ts';
import { shortId } from '../answers/short-id.ts';
import { limits } from './limits.ts';

/** How a press is answered: by a private message, by turning the page it stands on (which then can still be posted), or by posting for everyone. */
export type PressShow = 'open' | 'turn' | 'turn-opened' | 'post';

/** What a button or menu asks. */
export interface Press {
  readonly question: Question;
  readonly show: PressShow;
  /** Spoilers stay hidden where they were. */
  readonly hide: boolean;
  /** The name that the choice from a menu settles; null for a button. */
  readonly pick: NamedField | null;
}

export type ReadPress = Press | { readonly failure: 'broken' | 'other-version' };

const version = '1';
const checkLength = 4;

const shows = { open: 'o', turn: 't', 'turn-opened': 'u', post: 'p' } as const satisfies Record<PressShow, string>;
const asks = {
  tie: 't',
  scorers: 's',
  quote: 'q',
  streak: 'r',
  match: 'm',
  recap: 'n',
  team: 'e',
  player: 'p',
  coverage: 'c',
  about: 'a',
  privacy: 'v',
  help: 'h',
  results: 'l',
  cards: 'd',
  fixtures: 'x',
  ties: 'i',
  runs: 'u',
  check: 'y',
} as const satisfies Record<PlainQuestion['ask'], string>;
const picks = {
  team: 't',
  opponent: 'o',
  player: 'p',
  speaker: 's',
  competition: 'c',
  match: 'm',
  tie: 'k',
  streak: 'r',
} as const satisfies Record<NamedField, string>;
const texts = {
  about: 'a',
  date: 'd',
  venue: 'v',
  stage: 'g',
  reached: 'z',
  leg: 'l',
  how: 'h',
  kind: 'n',
  outcome: 'w',
  order: 'b',
  card: 'e',
  claim: 'y',
} as const;

/**
 * The `custom_id` of a press: version, how to answer, the question with its names in their short form, a check sum.
 * Null where it would take more than 100 characters, which only text that was typed and not resolved can cause.
 */
export function encodePress({ question, show, hide, pick }: Press): string | null {
  const plain = question.ask === 'sources' ? question.of : question;
  const head = `${shows[show]}${hide ? 'h' : 's'}${pick === null ? '-' : picks[pick]}`;
  const sources = question.ask === 'sources' ? `S${question.page ?? 0};` : '';
  const body = `${head}${sources}${asks[plain.ask]}${encodeFields(plain, pick)}`;
  const id = `${version}${body}.${check(body)}`;
  return id.length <= limits.customId ? id : null;
}

/** The press behind a `custom_id`; one that is not ours, damaged or of another version is told apart, never guessed. */
export function decodePress(customId: string): ReadPress {
  const checked = /^(\w)(.+)\.([\w-]{4})$/su.exec(customId);
  const [, found, body, sum] = checked ?? [];
  if (found === undefined || body === undefined || sum !== check(body)) return { failure: 'broken' };
  if (found !== version) return { failure: 'other-version' };
  const parts = /^([otpu])([hs])([-a-z])(?:S(\d{1,4});)?([a-z])(.*)$/su.exec(body);
  const [, show, hidden, pick, sourcesPage, ask, fields] = parts ?? [];
  const question = decodeQuestion(keyOf(asks, ask), fields ?? '');
  const shown = keyOf(shows, show);
  if (question === null || shown === null) return { failure: 'broken' };
  return {
    question: sourcesPage === undefined ? question : { ask: 'sources', of: question, page: Number(sourcesPage) },
    show: shown,
    hide: hidden === 'h',
    pick: keyOf(picks, pick),
  };
}

function encodeFields(question: PlainQuestion, pick: NamedField | null): string {
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
  return [...names, ...words, ...page].join('');
}

/** Fields that a question of this kind does not have are dropped by the answer that reads it. */
function decodeQuestion(ask: PlainQuestion['ask'] | null, fields: string): PlainQuestion | null {
  if (ask === null) return null;
  const read: Record<string, string> = {};
  let page: number | null = null;
  for (const field of fields.split(';').slice(0, -1)) {
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

function check(body: string): string {
  return createHash('sha256').update(`${version}${body}`).digest('base64url').slice(0, checkLength);
}

function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string | undefined): K | null {
  for (const key in letters) if (letters[key] === letter) return key;
  return null;
}
