import { createHash } from 'node:crypto';
import type { NamedField, Question } from '../answers/question.ts';
import { limits } from './limits.ts';
import { keyOf, picks, shows } from './press-letters.ts';
import { decodeQuestion, encodeQuestion } from './question-code.ts';

/**
 * How a press is answered: by a private message, by one that shows what is hidden to whoever asks for just that, by turning the
 * page it stands on (which then can still be posted), or by posting for everyone.
 */
export type PressShow = 'open' | 'reveal' | 'turn' | 'turn-opened' | 'post';

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

/**
 * The `custom_id` of a press: version, how to answer, the question with its names in their short form, a check sum.
 * Null where it would take more than 100 characters, which only text that was typed and not resolved can cause.
 */
export function encodePress({ question, show, hide, pick }: Press): string | null {
  const plain = question.ask === 'sources' ? question.of : question;
  const head = `${shows[show]}${hide ? 'h' : 's'}${pick === null ? '-' : picks[pick]}`;
  const sources = question.ask === 'sources' ? `S${question.page ?? 0};` : '';
  const body = `${head}${sources}${encodeQuestion(plain, pick)}`;
  const id = `${version}${body}.${check(body)}`;
  return id.length <= limits.customId ? id : null;
}

/** The press behind a `custom_id`; one that is not ours, damaged or of another version is told apart, never guessed. */
export function decodePress(customId: string): ReadPress {
  const checked = /^(\w)(.+)\.([\w-]{4})$/su.exec(customId);
  const [, found, body, sum] = checked ?? [];
  if (found === undefined || body === undefined || sum !== check(body)) return { failure: 'broken' };
  if (found !== version) return { failure: 'other-version' };
  const parts = /^([ortpu])([hs])([-a-z])(?:S(\d{1,4});)?([a-z].*)$/su.exec(body);
  const [, show, hidden, pick, sourcesPage, letters] = parts ?? [];
  const question = decodeQuestion(letters ?? '');
  const shown = keyOf(shows, show);
  if (question === null || shown === null) return { failure: 'broken' };
  return {
    question: sourcesPage === undefined ? question : { ask: 'sources', of: question, page: Number(sourcesPage) },
    show: shown,
    hide: hidden === 'h',
    pick: keyOf(picks, pick),
  };
}

function check(body: string): string {
  return createHash('sha256').update(`${version}${body}`).digest('base64url').slice(0, checkLength);
}
