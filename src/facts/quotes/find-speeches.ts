import type { Attribution } from './attribution.ts';
import { attributionBefore, attributionBehind, lastWords } from './find-attribution.ts';
import { findOutlet, outletAt } from './find-outlet.ts';
import type { Role } from './find-roles.ts';
import { isAward, leadOf, signatureOf } from './lead-in.ts';
import type { NameBook } from './name-book.ts';
import { isMark, type Gap, type Passage, type Piece } from './passage.ts';
import { isOfHim, resolveSpeaker, type Known } from './resolve-speaker.ts';
import { SpeakerFocus } from './speaker-focus.ts';
import type { Draft, Place, Speech } from './speech.ts';
import { giveForward, shareOutlets } from './spread-speech.ts';
import { isTopicLine } from './topic.ts';

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
  readonly #known: Known;
  readonly #focus: SpeakerFocus;
  readonly #drafts: Draft[] = [];
  /** The last piece that served as an attribution: it belongs to the speech before it. */
  #used: Piece | null = null;
  /** What the paragraph before leads up to: a name alone, or words that end in a colon. */
  #lead: Attribution | null = null;

  constructor(text: string, names: NameBook, roles: ReadonlyMap<string, Role>) {
    this.#text = text;
    this.#focus = new SpeakerFocus(names, roles);
    this.#known = { text, names, roles, focus: this.#focus };
  }

  read(passage: Passage, index: number): void {
    this.#focus.enter(index);
    this.#sign(passage, index);
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
    this.#lead = this.#leadBehind(passage);
  }

  /** A line that says what the words below are about leaves them to whom the line above it named, else to who spoke last. */
  #leadBehind(passage: Passage): Attribution | null {
    const line = passage.gaps.at(-1)?.pieces[0];
    if (line === undefined || !isTopicLine(passage)) return leadOf(this.#text, passage);
    return this.#lead ?? { subject: null, rule: 'topic', piece: line };
  }

  finish(): Speech[] {
    giveForward(this.#drafts);
    shareOutlets(this.#drafts);
    return this.#drafts;
  }

  /** The words below "Ola Berg, Player of the Match" are of those who sign them. */
  #sign(passage: Passage, index: number): void {
    const above = this.#drafts.at(-1);
    const signed = signatureOf(this.#text, passage);
    if (signed === null || above?.passage !== index - 1 || !isAward(this.#text, above.piece)) return;
    above.speaker = signed;
    above.outlet = null;
    above.rule = 'label';
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
    if (draft.speaker !== null) this.#focus.speak(draft.speaker, own?.piece);
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
    // "Norden coach Ola Berg" above "On the draw: …"
    if (leading?.rule === 'topic' && place.first && this.#lead?.subject?.kind === 'person') return this.#lead;
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
    draft.speaker = resolveSpeaker(own, previous, draft, this.#known);
    if (draft.speaker === null)
      draft.reason = own.subject?.kind === 'group' ? 'the speaker is a group' : 'the words beside it name nobody';
    const same = draft.speaker !== null && previous?.speaker === draft.speaker;
    if (same && near && previous.passage >= draft.passage - 1) draft.outlet ??= previous.outlet;
    const stance = this.#focus.stance;
    if (stance !== null && stance.name === draft.speaker) draft.outlet ??= findOutlet(this.#text, stance.piece);
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
    } else if (
      stance !== null &&
      !place.before.leading &&
      (stance.strong || !isOfHim(this.#known.text, place.quotation))
    ) {
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
    return isOfHim(this.#known.text, place.quotation) || (place.opens && this.#focus.isStill(speaker, stance));
  }
}

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
