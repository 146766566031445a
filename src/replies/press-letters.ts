import type { NamedField, PlainQuestion } from '../answers/question.ts';
import type { PressShow } from './press-id.ts';

/**
 * One letter for each thing that a press says: a `custom_id` has room for 100 characters. Buttons of old messages hold
 * them, so that a letter is never given to anything else.
 */
/** How a press is answered. */
export const shows = {
  open: 'o',
  reveal: 'r',
  turn: 't',
  'turn-opened': 'u',
  post: 'p',
} as const satisfies Record<PressShow, string>;

/** What is asked. */
export const asks = {
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
  goal: 'g',
} as const satisfies Record<PlainQuestion['ask'], string>;

/** Names in a question, and the name that a choice from a menu settles. */
export const picks = {
  team: 't',
  opponent: 'o',
  player: 'p',
  speaker: 's',
  competition: 'c',
  match: 'm',
  tie: 'k',
  streak: 'r',
} as const satisfies Record<NamedField, string>;

/** Words in a question. */
export const texts = {
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
  decided: 'f',
  card: 'e',
  claim: 'y',
  place: 'i',
  score: 'j',
  side: 'x',
  minute: 'q',
  haul: 'u',
} as const;

/** What a letter stands for; null where it stands for nothing. */
export function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string | undefined): K | null {
  for (const key in letters) if (letters[key] === letter) return key;
  return null;
}
