import type { Item } from '../mentions/mention.ts';
import type { Piece } from './passage.ts';
import { isApposition, isFreePerson, personAt, type Subject } from './subject.ts';

/** How far behind a quotation the name may stand: `an utterly deflated Norden manager Ola Berg`. */
const reach = 9;
/** How far behind an unknown verb. */
const behindVerb = 6;

/**
 * The speaker where a quotation that ends in a comma is followed by a name and a verb that the lexicon does not hold:
 * `,” Berg harrumphed`, `,” tutted Norden coach Ola Berg`. Whatever the verb, it is one of saying.
 */
export function speakerByShape(piece: Piece): Subject | null {
  return verbFirst(piece) ?? nameFirst(piece);
}

/** `roared Norden coach Ola Berg`: the verb first. */
export function verbFirst(piece: Piece): Subject | null {
  if (!isVerb(piece[0])) return null;
  for (let at = 1; at < Math.min(piece.length, 1 + behindVerb); at += 1) {
    const name = personAt(piece, at);
    if (name !== null && !isPossessive(piece[at + 1])) return { kind: 'person', name, at };
    if (name === null && !isPlain(piece[at])) return null;
  }
  return null;
}

function nameFirst(piece: Piece): Subject | null {
  for (let at = 0; at < Math.min(piece.length, reach); at += 1) {
    const name = personAt(piece, at);
    if (name === null && !isPlain(piece[at])) return null;
    if (name === null || isPossessive(piece[at + 1])) continue;
    return isFreePerson(piece, at) && isVerb(verbOf(piece, at)) ? { kind: 'person', name, at } : null;
  }
  return null;
}

/** The word behind the name, past an adverb. */
function verbOf(piece: Piece, at: number): Item | undefined {
  return /ly$/u.test(piece[at + 1]?.word ?? '') ? piece[at + 2] : piece[at + 1];
}

/** By its ending alone: nobody can list how people may say a thing. */
function isVerb(item: Item | undefined): boolean {
  return item?.type === 'WORD' && /^\p{L}{2,}(?:ed|s)$/u.test(item.word) && !notVerbs.has(item.word);
}

const notVerbs = new Set(['was', 'is', 'has', 'its', 'his', 'this', 'as', 'indeed', 'besides', 'always', 'perhaps']);

/** What may stand around a name: a role, a team, an article, an adjective; no mark and no small word that opens a phrase. */
function isPlain(item: Item | undefined): boolean {
  if (item === undefined || item.type === 'MARK') return item?.word === "'s" || item?.word === '-';
  if (isApposition(item) || item.type === 'NUMBER') return true;
  return item.type === 'WORD' && !phraseOpeners.has(item.word);
}

const phraseOpeners = new Set([
  'by',
  'with',
  'for',
  'and',
  'but',
  'as',
  'when',
  'while',
  'after',
  'before',
  'which',
  'who',
  'that',
  'to',
  'from',
  'on',
  'in',
  'at',
]);

function isPossessive(item: Item | undefined): boolean {
  return item?.word === "'s" || item?.word === "'";
}
