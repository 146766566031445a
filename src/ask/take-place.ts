import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import { findName } from './find-name.ts';
import type { Grammar } from './grammar.ts';
import type { QuestionWords } from './question-words.ts';
import { textOf } from './taken.ts';
import type { Taken } from './taken.ts';
import type { Token } from './tokens.ts';

const longestGround = 6;
const longestTown = 3;

/** A ground is meant after "at", where its name has several words, or is no town's. */
export function takeVenue(tokens: readonly Token[], at: number, held: Held, grammar: Grammar): Taken | null {
  const said = ['at', 'in'].includes(tokens[at - 1]?.text ?? '') || ['the'].includes(tokens[at - 1]?.text ?? '');
  for (let length = Math.min(longestGround, tokens.length - at); length > 0; length -= 1) {
    const name = fold(textOf(tokens, at, length));
    const isTown = tokens[at - 1]?.text === 'in' || grammar.towns.has(name);
    const told =
      length > 1 || said ? groundTold(name, held, isTown ? new Set() : grammar.words.groups.get('ground-kind')) : null;
    if (told !== null || held.grounds.has(name)) {
      return { words: length, rank: said ? 7 : 2, mark: { kind: 'venue', venue: told ?? name } };
    }
  }
  return null;
}

/** "In London": a town of which several teams are, or none that is called by it; whose is meant the other words tell. */
export function takeTown(tokens: readonly Token[], at: number, held: Held, { towns, words }: Grammar): Taken | null {
  if (!standsForPlace(tokens, at, words)) return null;
  for (let length = Math.min(longestTown, tokens.length - at); length > 0; length -= 1) {
    const typed = textOf(tokens, at, length);
    if (!towns.has(typed)) continue;
    const named = findName(held, typed.split(' '));
    if (named?.kind === 'team' && named.entry !== null) return null;
    return { words: length, rank: 2, mark: { kind: 'team', entry: null, typed, misspelt: false, town: true } };
  }
  return null;
}

/** Whether a place is said by the word before: "in", "visited", "went to". */
function standsForPlace(tokens: readonly Token[], at: number, { groups }: QuestionWords): boolean {
  const [before = '', last = ''] = [tokens[at - 2]?.text, tokens[at - 1]?.text];
  const visits = groups.get('visit-to');
  return groups.get('in-place')?.has(last) === true || [last, `${before} ${last}`].some((each) => visits?.has(each));
}

/** A ground as reports call it: "Castle" is their Castle Park, where none is called Castle alone. */
function groundTold(name: string, { venueMatches }: Held, words: ReadonlySet<string> | undefined): string | null {
  const kinds = [...(words ?? [])];
  const forms = [name, ...kinds.flatMap((kind) => [`${name} ${kind}`, `${kind} ${name}`])];
  return forms.find((form) => venueMatches.has(form)) ?? null;
}
