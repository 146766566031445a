import type { Token } from '../tokens.ts';
import { rememberedWords } from '../words.ts';
import { opensDate } from './match-date.ts';
import { opensMinute } from './match-minute.ts';
import type { NumberMention } from './mention.ts';
import { cardinalOf, ordinalOf } from './number-words.ts';

/** What a word is by itself, which most words are told from by one look. */
export interface OpeningWord {
  /** Whether a time of play, a score or a date may begin with it. */
  readonly timed: boolean;
  /** The number that it is. */
  readonly number: NumberMention | null;
}

const known = new Array<OpeningWord | undefined>(rememberedWords);

/** Most words are this. */
const nothing: OpeningWord = { timed: false, number: null };

/** What can begin with a word: worked out once for every distinct word. */
export function openingWord({ word, id }: Token): OpeningWord {
  const before = known[id];
  if (before !== undefined) return before;
  const number = numberOf(word);
  const timed = number !== null || opensMinute(word) || opensDate(word);
  const opening = timed ? { timed, number } : nothing;
  if (id >= 0) known[id] = opening;
  return opening;
}

function numberOf(word: string): NumberMention | null {
  const cardinal = cardinalOf(word);
  if (cardinal !== null) return { type: 'NUMBER', value: cardinal };
  const ordinal = ordinalOf(word);
  return ordinal === null ? null : { type: 'ORDINAL', value: ordinal };
}
