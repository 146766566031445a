import { isClass, isSaying } from './item-class.ts';
import type { NameBook } from './name-book.ts';
import type { Country } from '../../lexicon/schema.ts';
import type { Piece } from './passage.ts';
import type { Role } from './find-roles.ts';
import { personOf } from './subject.ts';

const being = /^(?:was|is|felt|feels|admitted|believes|had|has|himself|insisted|said|\p{L}+ly)$/u;

/** Who a sentence is about that opens with what somebody is: a person, nobody that can be told, or undefined where it opens otherwise. */
export type Described = string | null | undefined;

/** Keeps which players and which nations the sentences name, and tells who "the striker" and "the Dutchman" are at the beginning of another. */
export class DescribedPlayers {
  readonly #names: NameBook;
  readonly #roles: ReadonlyMap<string, Role>;
  /** Country of a person, as the words beside the name tell. */
  readonly #nations = new Map<string, Country>();
  /** The only player of the sentence that named one last; null where it named several. */
  #last: string | null = null;

  constructor(names: NameBook, roles: ReadonlyMap<string, Role>) {
    this.#names = names;
    this.#roles = roles;
  }

  read(piece: Piece): void {
    const named = new Set<string>();
    piece.forEach((item, at) => {
      const name = personOf(item);
      if (name === null || !this.#names.isFull(name)) return;
      const full = this.#names.fullName(name);
      const nation = nationAt(piece, at - 1) ?? (isClass(piece[at - 1], 'role') ? nationAt(piece, at - 2) : null);
      if (nation !== null) this.#nations.set(full, nation);
      if (this.#roles.get(full)?.coach !== true) named.add(full);
    });
    if (named.size > 0) this.#last = named.size === 1 ? ([...named][0] ?? null) : null;
  }

  /** "said the Scot": where the one who has just spoken comes from. */
  learnNation(name: string, piece: Piece): void {
    const at = piece.findIndex((_, index) => piece[index - 1]?.word === 'the' && nationAt(piece, index) !== null);
    const nation = at < 0 ? null : nationAt(piece, at);
    if (nation !== null) this.#nations.set(name, nation);
  }

  /** Who is meant, while `voice` has the word; undefined where that may be he. */
  opening(piece: Piece, voice: string | null): Described {
    const from = /^(?:but|and|meanwhile)$/u.test(piece[0]?.word ?? '') ? 1 : 0;
    if (voice === null || piece[from]?.word !== 'the' || piece.some((item) => personOf(item) !== null))
      return undefined;
    // "the former Arden striker said that his men had …": the coach was one.
    if (piece.slice(from, from + 5).some(({ word }) => /^(?:former|ex|one-time|ex-.+)$/u.test(word))) return undefined;
    const at = piece.findIndex((item, index) => index > from && index < from + 5 && isClass(item, 'role'));
    if (at > 0) return isOfView(piece, at) ? this.#byRole(piece[at]?.word ?? '', voice) : undefined;
    const nation = nationAt(piece, from + 1);
    const known = this.#nations.get(voice);
    if (nation === null || known === undefined || known === nation || !isOfView(piece, from + 1)) return undefined;
    const others = [...this.#nations].filter(([, each]) => each === nation);
    return others.length === 1 ? others[0]?.[0] : this.#last;
  }

  #byRole(word: string, voice: string): Described {
    if (this.#roles.get(voice)?.coach !== true) return undefined;
    const called = [...this.#roles].filter(([, role]) => role.word === word);
    return called.length === 1 ? called[0]?.[0] : this.#last;
  }
}

function nationAt(piece: Piece, at: number): Country | null {
  const mention = piece[at]?.mention;
  return mention?.type === 'ADJECTIVE' ? mention.country : null;
}

/** Behind whoever opens the sentence a verb of view or state follows: "the striker was delighted", and not "the striker hit the bar". */
function isOfView(piece: Piece, at: number): boolean {
  const next = piece[at + 1];
  return next !== undefined && (isClass(next, 'stance') || isSaying(next) || being.test(next.word));
}
