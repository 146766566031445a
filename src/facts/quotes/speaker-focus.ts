import { lastSubject, stanceOf } from './stance.ts';
import { isNameless, isStillHim, saysHe } from './sentence-subject.ts';
import { firstPerson, personOf } from './subject.ts';
import { DescribedPlayers } from './described-player.ts';
import { isClass, isSaying } from './item-class.ts';
import type { Role } from './find-roles.ts';
import type { NameBook } from './name-book.ts';
import type { Piece } from './passage.ts';

/** A person whose view or state a sentence gives. */
export interface Stance {
  readonly name: string;
  readonly piece: Piece;
  /** A verb of saying or judging tells it, and not only one of being. */
  readonly strong: boolean;
}

/** Somebody, where he was named. */
interface Told {
  readonly name: string;
  readonly passage: number;
  /** Count of the sentences read so far. */
  readonly sentence: number;
}

/** How many paragraphs later "he" may still mean the last one who spoke or took a stance. */
const memory = 3;

/** Walks the sentences without speech and keeps who "he" or "she" is, and whose words a quotation without a speaker would be. */
export class SpeakerFocus {
  readonly #names: NameBook;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #described: DescribedPlayers;
  #passage = 0;
  /** The last one who spoke, or whose view a sentence gave. */
  #voice: Told | null = null;
  /** The last one who spoke, or whose view a verb of saying or judging gave. */
  #view: Told | null = null;
  /** The last one who spoke. */
  #speaker: string | null = null;
  /** The person the sentence just read is about, in this paragraph. */
  #subject: Told | null = null;
  #sentence = 0;
  /** The sentence just read is about somebody who has no name: "an elderly steward". */
  #nameless = false;
  #stance: Stance | null = null;
  #lastCoach: string | null = null;
  #quiet = false;
  /** Somebody else's view has been given since the last one spoke. */
  #turned = false;
  /** Somebody else has been named since the last one spoke. */
  #others = false;

  constructor(names: NameBook, roles: ReadonlyMap<string, Role>) {
    this.#names = names;
    this.#roles = roles;
    this.#described = new DescribedPlayers(names, roles);
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
    this.#sentence += 1;
    const named = piece.some((item) => personOf(item) !== null);
    this.#nameless = !named && isNameless(piece);
    if (named) {
      this.#others ||= piece.some((item) => this.#isOther(personOf(item)));
      this.#lastCoach = this.#coachIn(piece) ?? this.#lastCoach;
    }
    const meant = this.#described.opening(piece, this.#voice?.name ?? null);
    if (named) this.#described.read(piece);
    if (meant !== undefined) {
      this.#turnTo(meant, piece);
      return;
    }
    const same = isStillHim(piece);
    const strong = named ? stanceOf(piece, false) : null;
    const stance = strong ?? (same || !named ? null : stanceOf(piece, true));
    if (stance?.kind === 'person') {
      const name = this.#names.fullName(stance.name);
      this.#voice = this.#tell(name);
      this.#subject = this.#voice;
      if (strong !== null) this.#view = this.#voice;
      this.#turned ||= strong !== null && name !== this.#speaker;
      this.#stance = { name, piece, strong: strong !== null };
      return;
    }
    const coach = named ? null : this.#coachMeant(piece);
    if (coach !== null) this.#subject = this.#tell(coach);
    const goesOn = coach !== null || same || saysHe(piece);
    const told = goesOn ? this.whoIs(false) : null;
    const views = piece.some((item) => isSaying(item) || isClass(item, 'stance'));
    this.#stance =
      told === null || !(views || this.#isPlainlyHis(told, piece)) ? null : { name: told, piece, strong: true };
    if (goesOn || !this.#readSubject(piece)) this.#keepSubject(piece);
  }

  /** "The striker was delighted": the word is his from here; nobody's where it cannot be told who that is. */
  #turnTo(name: string | null, piece: Piece): void {
    this.#voice = name === null ? null : this.#tell(name);
    this.#view = this.#voice;
    this.#subject = this.#voice;
    this.#turned ||= name !== this.#speaker;
    this.#nameless = name === null;
    this.#stance = name === null ? null : { name, piece, strong: true };
  }

  #coachIn(piece: Piece): string | null {
    const names = piece.map((item) => personOf(item)).filter((name) => name !== null);
    return names.map((name) => this.#names.fullName(name)).findLast((name) => this.#isCoach(name)) ?? null;
  }

  /** "The coach said that …": the one who has the word, else the one named last. */
  #coachMeant([first, second, third]: Piece): string | null {
    const isCoach = first?.word === 'the' && second !== undefined && isClass(second, 'coach');
    if (!isCoach || third === undefined || !(isSaying(third) || isClass(third, 'stance'))) return null;
    const voice = this.whoIs(false);
    if (voice !== null && this.#isCoach(voice)) return voice;
    return this.#lastCoach;
  }

  /** "Berg has 14 goals. Only one of those came with his head.": it is still about him. */
  #keepSubject(piece: Piece): void {
    const subject = this.#subject;
    if (subject?.passage !== this.#passage || subject.sentence !== this.#sentence - 1) return;
    if (!piece.some(({ word }) => /^(?:he|she|his|her|him)$/u.test(word))) return;
    if (piece.some((item) => personOf(item) !== null)) return;
    this.#subject = this.#tell(subject.name);
  }

  /** "But he allowed himself one flourish.": the last speaker, and nobody else in the sentence. */
  #isPlainlyHis(told: string, piece: Piece): boolean {
    return told === this.#speaker && piece.every((item) => personOf(item) === null);
  }

  #tell(name: string): Told {
    return { name, passage: this.#passage, sentence: this.#sentence };
  }

  /** Notes that this person has just spoken, as `piece` says. */
  speak(name: string, piece: Piece = []): void {
    this.#described.learnNation(name, piece);
    this.#speaker = name;
    this.#voice = this.#tell(name);
    this.#view = this.#voice;
    this.#subject = null;
    this.#stance = null;
    this.#quiet = true;
    this.#others = false;
    this.#turned = false;
    this.#nameless = false;
  }

  /** Whom "he" or "the Dutchman" means; with `goesOn` rather the one who spoke last. */
  whoIs(goesOn: boolean): string | null {
    const voice = this.#voice !== null && this.#passage - this.#voice.passage <= memory ? this.#voice.name : null;
    if (goesOn && this.#speaker !== null && !this.#turned) return this.#speaker;
    if (goesOn && this.#view !== null && this.#passage - this.#view.passage <= memory) return this.#view.name;
    if (this.#nameless) return null;
    const subject = this.#subject;
    if (subject?.passage === this.#passage || this.#isJustTold(subject)) return subject?.name ?? null;
    return voice ?? subject?.name ?? null;
  }

  #isCoach(name: string): boolean {
    return this.#roles.get(name)?.coach === true;
  }

  /**
   * Whether the sentence just read, in the paragraph before, is about this person. What a player did does not take the
   * word from a coach.
   */
  #isJustTold(subject: Told | null): boolean {
    if (subject?.sentence !== this.#sentence || subject.passage !== this.#passage - 1) return false;
    return this.#isCoach(subject.name) || this.#voice === null || !this.#isCoach(this.#voice.name);
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
  #readSubject(piece: Piece): boolean {
    const named = this.#personIn(piece) ?? this.#onlyPerson(piece);
    const himself = piece.slice(0, 4).some(({ word }) => word === 'himself' || word === 'herself');
    if (named === null || !(himself || this.#names.isFull(named))) return false;
    this.#subject = this.#tell(this.#names.fullName(named));
    return true;
  }

  #personIn(piece: Piece): string | null {
    if (piece.every((item) => personOf(item) === null)) return null;
    const first = firstPerson(piece, 0, Math.min(piece.length, 10));
    return first?.kind === 'person' ? first.name : lastSubject(piece);
  }

  #onlyPerson(piece: Piece): string | null {
    const names = new Set(
      piece
        .map((item, at) => (item.mention === null || isNoun(piece, at) ? null : (personOf(item) ?? leaderOf(item))))
        .filter((name) => name !== null)
        .map((name) => this.#names.fullName(name)),
    );
    return names.size === 1 ? ([...names][0] ?? null) : null;
  }
}

/** "An Ola Berg strike": the name only says which. */
function isNoun(piece: Piece, at: number): boolean {
  const word = piece[at - 1]?.word;
  return word === 'a' || word === 'an' || word === 'another';
}

/** "Klopp's men" names Klopp too. */
function leaderOf({ mention }: Piece[number]): string | null {
  return mention?.type === 'TEAM' && mention.how === 'coach' ? mention.words : null;
}
