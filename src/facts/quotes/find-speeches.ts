import type { Attribution } from './attribution.ts';
import { attributionBefore, attributionBehind, lastWords } from './find-attribution.ts';
import { nameAlone } from './label.ts';
import { findOutlet, outletAt } from './find-outlet.ts';
import type { Quotation } from './find-quotations.ts';
import type { Subject } from './subject.ts';
import type { Role } from './find-roles.ts';
import type { NameBook } from './name-book.ts';
import { isMark, type Gap, type Passage, type Piece } from './passage.ts';
import { SpeakerFocus } from './speaker-focus.ts';

/** Speech of one person in one paragraph: one quotation, or several parted only by their attribution. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  /** Fullest name; null where it is not sure who speaks, for `reason`. */
  readonly speaker: string | null;
  readonly reason: string;
  readonly outlet: string | null;
  readonly rule: Attribution['rule'] | 'goes-on' | 'sentence-before';
  /** The words of the attribution, where there are any. */
  readonly piece: Piece;
}

/** A speech in the making. */
interface Draft extends Speech {
  readonly quotations: Quotation[];
  readonly passage: number;
  speaker: string | null;
  reason: string;
  outlet: string | null;
  rule: Speech['rule'];
  piece: Piece;
}

/** Where a quotation stands. */
interface Place {
  readonly quotation: Quotation;
  readonly passage: number;
  readonly before: Gap;
  readonly behind: Gap;
  /** Nothing of its paragraph stands before it. */
  readonly opens: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** Gives every quotation of the passages to a speaker, walking the report in order. */
export function findSpeeches(
  text: string,
  passages: readonly Passage[],
  names: NameBook,
  roles: ReadonlyMap<string, Role>,
): Speech[] {
  const reader = new SpeechReader(text, names, roles);
  passages.forEach((passage, index) => reader.read(passage, index));
  return reader.finish();
}

/** Longer than this, a quotation without a closing mark is more likely a mark gone astray. */
const longestOpen = 1500;

class SpeechReader {
  readonly #text: string;
  readonly #names: NameBook;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #focus: SpeakerFocus;
  readonly #drafts: Draft[] = [];
  /** The last piece that served as an attribution: it belongs to the speech before it. */
  #used: Piece | null = null;
  /** What the paragraph before leads up to: a name alone, or words that end in a colon. */
  #lead: Attribution | null = null;

  constructor(text: string, names: NameBook, roles: ReadonlyMap<string, Role>) {
    this.#text = text;
    this.#roles = roles;
    this.#names = names;
    this.#focus = new SpeakerFocus(names);
  }

  read(passage: Passage, index: number): void {
    this.#focus.enter(index);
    passage.quotations.forEach((quotation, at) => {
      const [before, behind] = [passage.gaps[at], passage.gaps[at + 1]];
      if (before === undefined || behind === undefined) return;
      const [first, last] = [at === 0, at === passage.quotations.length - 1];
      this.#readNarrative(before);
      this.#readQuotation({
        quotation,
        passage: index,
        before,
        behind,
        opens: first && before.pieces.length === 0,
        first,
        last,
      });
    });
    const rest = passage.gaps.at(-1);
    if (rest !== undefined) this.#readNarrative(rest);
    this.#lead = this.#leadOf(passage);
  }

  finish(): Speech[] {
    this.#giveForward();
    this.#shareOutlets();
    return this.#drafts;
  }

  #readNarrative(gap: Gap): void {
    gap.pieces.forEach((piece, at) => {
      const lead = gap.leading && at === gap.pieces.length - 1;
      if (!lead && piece !== this.#used && !piece.every(isMark)) this.#focus.read(piece);
    });
  }

  #readQuotation(place: Place): void {
    const { quotation } = place;
    const own = this.#attribute(place);
    const previous = this.#drafts.at(-1);
    const linked = !place.first && place.before.pieces.every((piece) => piece === this.#used || isLink(piece));
    if (linked && own === null && previous !== undefined) {
      previous.quotations.push(quotation);
      return;
    }
    const draft: Draft = {
      quotations: [quotation],
      passage: place.passage,
      speaker: null,
      reason: '',
      outlet: null,
      rule: 'goes-on',
      piece: [],
    };
    if (own !== null) this.#applyAttribution(draft, own, previous, linked || this.#focus.quiet);
    else this.#applyContext(draft, previous, place);
    if (!quotation.closed && quotation.end - quotation.start > longestOpen) {
      draft.speaker = null;
      draft.reason = 'its closing mark is missing';
    }
    this.#drafts.push(draft);
    if (draft.speaker !== null) this.#focus.speak(draft.speaker);
    this.#used = own?.piece ?? this.#used;
  }

  #attribute(place: Place): Attribution | null {
    const { quotation, before, behind } = place;
    if (place.opens && this.#lead !== null) {
      const own = attributionBehind(this.#text, quotation, behind, place.last);
      return own ?? this.#lead;
    }
    const fresh = before.leading && before.pieces.at(-1) !== this.#used;
    const leading = fresh ? attributionBefore(this.#text, quotation, before, place.first) : null;
    if (leading?.rule === 'label') return leading;
    if (leading?.rule === 'said-before' && leading.subject?.kind !== 'group') return leading;
    const following = attributionBehind(this.#text, quotation, behind, place.last);
    if (leading?.subject?.kind === 'group' && following !== null) return following;
    return leading !== null && !/[,?!]$/u.test(lastWords(this.#text, quotation)) ? leading : (following ?? leading);
  }

  #applyAttribution(draft: Draft, own: Attribution, previous: Draft | undefined, near: boolean): void {
    draft.rule = own.rule;
    draft.piece = own.piece;
    draft.outlet = own.rule === 'label' ? outletOfLabel(this.#text, own) : findOutlet(this.#text, own.piece);
    draft.speaker = this.#resolve(own, previous, draft);
    if (draft.speaker === null)
      draft.reason = own.subject?.kind === 'group' ? 'the speaker is a group' : 'the words beside it name nobody';
    const same = draft.speaker !== null && previous?.speaker === draft.speaker;
    if (same && near && previous.passage >= draft.passage - 1) draft.outlet ??= previous.outlet;
    const stance = this.#focus.stance;
    if (stance !== null && stance.name === draft.speaker) draft.outlet ??= findOutlet(this.#text, stance.piece);
  }

  #resolve(own: Attribution, previous: Draft | undefined, draft: Draft): string | null {
    const subject: Subject | null = own.subject;
    switch (subject?.kind) {
      case 'person':
        return this.#names.fullName(subject.name);
      case 'group':
        return this.#names.bySurname(subject.words);
      case 'description':
        return subject.coach ? this.#coachOf(subject.team) : this.#focus.whoIs(false);
      case 'pronoun':
        return this.#focus.whoIs(
          own.piece.some((item) => goingOn.has(item.word)) || draft.quotations.some((each) => this.#isOfHim(each)),
        );
      case undefined:
        return previous?.passage === draft.passage ? previous.speaker : this.#focus.whoIs(true);
    }
  }

  /** "the Norden manager": the one in focus unless the report knows him for a player, or for another team's coach. */
  #coachOf(team: string | null): string | null {
    const focus = this.#focus.whoIs(false);
    const coaches = [...this.#roles].filter(
      ([, role]) => role.coach && (team === null || role.team === null || role.team === team),
    );
    if (focus !== null && coaches.some(([name]) => name === focus)) return focus;
    if (coaches.length === 1) return coaches[0]?.[0] ?? null;
    return focus !== null && !this.#roles.has(focus) ? focus : null;
  }

  /** Without words of its own a quotation goes on with the one before, or belongs to the person of the sentence before. */
  #applyContext(draft: Draft, previous: Draft | undefined, place: Place): void {
    const stance = this.#focus.stance;
    const follows = previous?.passage === place.passage || (place.opens && previous?.passage === place.passage - 1);
    const goesOn = follows && previous.speaker !== null && this.#goesOn(previous.speaker, place);
    if (goesOn) {
      draft.speaker = previous.speaker;
      draft.outlet = this.#focus.quiet || this.#focus.alone ? previous.outlet : null;
      draft.piece = previous.piece;
    } else if (stance !== null && !place.before.leading && (stance.strong || !this.#isOfHim(place.quotation))) {
      draft.speaker = stance.name;
      draft.rule = 'sentence-before';
      draft.piece = stance.piece;
      draft.outlet = findOutlet(this.#text, stance.piece);
    } else draft.reason = 'nobody is named as its speaker';
  }

  /** Whether the last speaker still has the word: the sentences since name nobody else, or only say of another what he is. */
  #goesOn(speaker: string, place: Place): boolean {
    const stance = this.#focus.stance;
    if (place.before.leading) return false;
    if (this.#focus.alone && (stance === null || stance.name === speaker)) return true;
    if (stance === null || stance.strong) return false;
    return this.#isOfHim(place.quotation) || (place.opens && this.#focus.isStill(speaker, stance));
  }

  /** Whether a quotation begins with words about somebody else: then the person of the sentence before is not the one who speaks. */
  #isOfHim({ parts }: Quotation): boolean {
    const start = parts[0]?.start ?? 0;
    return /\b(?:he|his|him|she|her)\b/iu.test(this.#text.slice(start, Math.min(parts[0]?.end ?? 0, start + 60)));
  }

  /** What a paragraph that ends in a colon, or a line that is but a name, says of the quotation in the next one. */
  #leadOf(passage: Passage): Attribution | null {
    const piece = passage.gaps.at(-1)?.pieces.at(-1);
    if (piece === undefined || passage.quotations.length > 0) return null;
    const quotation = { start: 0, end: 0, block: 0, parts: [], closed: true, speech: true };
    if (piece.at(-1)?.word === ':')
      return attributionBefore(this.#text, quotation, { pieces: [piece], tailed: false, leading: true }, true);
    return passage.headline && passage.gaps[0]?.pieces.length === 1 ? nameAlone(this.#text, piece) : null;
  }

  /** Two quotations of one sentence were given to one outlet. */
  #shareOutlets(): void {
    this.#drafts.forEach((draft, at) => {
      const next = this.#drafts[at + 1];
      const end = draft.quotations.at(-1)?.end ?? 0;
      const joined =
        next !== undefined && next.speaker === draft.speaker && (next.piece[0]?.start ?? Infinity) - end <= 2;
      if (joined && next.piece[0]?.word === ',') draft.outlet ??= next.outlet;
    });
  }

  /** A paragraph of speech that is left open belongs to the speaker named in the next one. */
  #giveForward(): void {
    for (let at = this.#drafts.length - 2; at >= 0; at -= 1) {
      const [draft, next] = [this.#drafts[at], this.#drafts[at + 1]];
      if (draft === undefined || next === undefined || next.speaker === null) continue;
      if (draft.speaker !== null || draft.quotations.at(-1)?.closed !== false || next.passage !== draft.passage + 1)
        continue;
      draft.speaker = next.speaker;
      draft.outlet = next.outlet;
      draft.piece = next.piece;
    }
  }
}

/** Verbs that carry on with what the last speaker said. */
const goingOn = new Set(['added', 'adds', 'adding', 'continued', 'continues', 'went', 'concluded']);

/** Nothing between two quotations but a mark or `and`. */
function isLink(piece: Piece): boolean {
  return piece.every((item) => isMark(item) || item.word === 'and' || item.word === 'but');
}

const places = new Set([',', 'on', 'to', 'via']);

/** `Ola Berg, Sport TV`, `Ola Berg on Match Night`: the name behind the speaker's that is no team. */
function outletOfLabel(text: string, { piece, subject }: Attribution): string | null {
  const from = subject?.kind === 'person' ? subject.at : 0;
  const at = piece.findIndex((item, index) => index > from && places.has(item.word));
  if (at < 0 || piece[at + 1]?.type === 'TEAM') return null;
  return outletAt(text, piece, at + 1, false);
}
