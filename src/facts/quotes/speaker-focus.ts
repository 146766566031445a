import { stanceOf } from './stance.ts';
import { firstPerson, personAt, personOf } from './subject.ts';
import { isClass, isSaying } from './item-class.ts';
import type { NameBook } from './name-book.ts';
import type { Piece } from './passage.ts';

/** A person whose view or state a sentence gives. */
export interface Stance {
  readonly name: string;
  readonly piece: Piece;
  /** A verb of saying or judging tells it, and not only one of being. */
  readonly strong: boolean;
}

/** How many paragraphs later "he" may still mean the last one who spoke or took a stance. */
const memory = 3;

/** Walks the sentences without speech and keeps who "he" or "she" is, and whose words a quotation without a speaker would be. */
export class SpeakerFocus {
  readonly #names: NameBook;
  #passage = 0;
  /** The last one who spoke, or whose view a sentence gave. */
  #voice: { readonly name: string; readonly passage: number } | null = null;
  /** The last one who spoke, or whose view a verb of saying or judging gave. */
  #view: { readonly name: string; readonly passage: number } | null = null;
  /** The last one who spoke. */
  #speaker: string | null = null;
  /** The person the sentence just read is about, in this paragraph. */
  #subject: { readonly name: string; readonly passage: number } | null = null;
  #stance: Stance | null = null;
  #quiet = false;
  /** Somebody else's view has been given since the last one spoke. */
  #turned = false;
  /** Somebody else has been named since the last one spoke. */
  #others = false;

  constructor(names: NameBook) {
    this.#names = names;
  }

  /** Whose view the sentence just read gives; null where it gives none. */
  get stance(): Stance | null {
    return this.#stance;
  }

  /** Whether nothing but speech has stood since somebody spoke. */
  get quiet(): boolean {
    return this.#quiet;
  }

  enter(passage: number): void {
    this.#passage = passage;
  }

  /** Reads a sentence, or what quotations leave of one. */
  read(piece: Piece): void {
    this.#quiet = false;
    this.#others ||= piece.some((item) => this.#isOther(personOf(item)));
    const same = isStillHim(piece);
    const strong = stanceOf(piece, false);
    const stance = strong ?? (same ? null : stanceOf(piece, true));
    if (stance?.kind === 'person') {
      const name = this.#names.fullName(stance.name);
      this.#voice = { name, passage: this.#passage };
      this.#subject = this.#voice;
      if (strong !== null) this.#view = this.#voice;
      this.#turned ||= strong !== null && name !== this.#speaker;
      this.#stance = { name, piece, strong: strong !== null };
      return;
    }
    const goesOn = same || piece.slice(0, 4).some((item) => item.word === 'he' || item.word === 'she');
    const told = goesOn ? this.whoIs(false) : null;
    const views = piece.some((item) => isSaying(item) || isClass(item, 'stance'));
    this.#stance = told === null || !views ? null : { name: told, piece, strong: true };
    if (!goesOn) this.#readSubject(piece);
  }

  /** Notes that this person has just spoken. */
  speak(name: string): void {
    this.#speaker = name;
    this.#voice = { name, passage: this.#passage };
    this.#view = this.#voice;
    this.#subject = null;
    this.#stance = null;
    this.#quiet = true;
    this.#others = false;
    this.#turned = false;
  }

  /** Whom "he" or "the Dutchman" means; with `goesOn` rather the one who spoke last. */
  whoIs(goesOn: boolean): string | null {
    const voice = this.#voice !== null && this.#passage - this.#voice.passage <= memory ? this.#voice.name : null;
    if (goesOn && this.#speaker !== null && !this.#turned) return this.#speaker;
    if (goesOn && this.#view !== null && this.#passage - this.#view.passage <= memory) return this.#view.name;
    const subject = this.#subject;
    if (subject?.passage === this.#passage) return subject.name;
    return voice ?? subject?.name ?? null;
  }

  /** Whether the last speaker still has the word: at most a sentence of mere being tells of another since. */
  isStill(name: string, stance: Stance | null): boolean {
    return (
      this.#speaker === name && (stance === null ? this.#voice?.name === name : !stance.strong || stance.name === name)
    );
  }

  /** Whether nobody but the last speaker has been named since he spoke. */
  get alone(): boolean {
    return this.#speaker !== null && !this.#others;
  }

  #isOther(name: string | null): boolean {
    return name !== null && this.#names.isFull(name) && this.#names.fullName(name) !== this.#speaker;
  }

  /** The subject of a sentence, or the only person in it. A single name that the report never gives in full may be a slip. */
  #readSubject(piece: Piece): void {
    const first = firstPerson(piece, 0, Math.min(piece.length, 10));
    const named = first?.kind === 'person' ? first.name : this.#onlyPerson(piece);
    if (named !== null && this.#names.isFull(named))
      this.#subject = { name: this.#names.fullName(named), passage: this.#passage };
  }

  #onlyPerson(piece: Piece): string | null {
    const names = new Set(
      piece.flatMap((item) => personOf(item) ?? leaderOf(item) ?? []).map((name) => this.#names.fullName(name)),
    );
    return names.size === 1 ? ([...names][0] ?? null) : null;
  }
}

/** "Klopp's men" names Klopp too. */
function leaderOf({ mention }: Piece[number]): string | null {
  return mention?.type === 'TEAM' && mention.how === 'coach' ? mention.words : null;
}

/** Whether a sentence opens with "he", "she" or "the Chilean": it is still about the person before. */
function isStillHim(piece: Piece): boolean {
  const [first, second, third] = piece;
  if (first?.word === 'he' || first?.word === 'she') return true;
  return (
    first?.word === 'the' &&
    (second?.type === 'ADJECTIVE' ||
      (personAt(piece, 1) === null && personOf(second) !== null) ||
      /man$/u.test(second?.word ?? '')) &&
    third?.type === 'WORD'
  );
}
