import type { Span } from '../../article/article.ts';
import type { People } from '../people.ts';
import { attributionBefore, attributionBehind, nameAlone, stanceOf, type Attribution } from './find-attribution.ts';
import { findOutlet } from './find-outlet.ts';
import type { Quotation } from './find-quotations.ts';
import { firstPerson, type Subject } from './find-subject.ts';
import type { Gap, Passage, Piece } from './passage.ts';

/** Speech of one person in one paragraph: one quotation, or several parted only by their attribution. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  /** Fullest name; null where it is not sure who speaks, for `reason`. */
  readonly speaker: string | null;
  readonly reason: string;
  readonly outlet: string | null;
  readonly rule: Attribution['rule'] | 'goes-on' | 'sentence-before';
  /** The words of the attribution, where there are any. */
  readonly words: Span | null;
}

interface Draft {
  readonly quotations: Quotation[];
  speaker: string | null;
  reason: string;
  outlet: string | null;
  rule: Speech['rule'];
  words: Span | null;
  /** Index of the passage, and whether nothing but its attribution follows the speech there. */
  readonly passage: number;
  ends: boolean;
}

/** Gives every quotation of the passages to a speaker, walking the report in order. */
export function findSpeeches(text: string, passages: readonly Passage[], people: People): Speech[] {
  const reader = new SpeechReader(text, people);
  passages.forEach((passage, index) => reader.read(passage, index));
  return reader.finish();
}

/** Longer than this, a quotation without a closing mark is more likely a mark gone astray. */
const longestOpen = 1500;

class SpeechReader {
  readonly #text: string;
  readonly #people: People;
  readonly #drafts: Draft[] = [];
  /** The person "he" or "she" means here. */
  #focus: string | null = null;
  /** The person whose state or view the sentence just read gives. */
  #stance: { readonly name: string; readonly words: Span } | null = null;
  #label: Attribution | null = null;

  constructor(text: string, people: People) {
    this.#text = text;
    this.#people = people;
  }

  read(passage: Passage, index: number): void {
    let used: Piece | null = null;
    passage.quotations.forEach((_, at) => {
      const before = passage.gaps[at];
      const behind = passage.gaps[at + 1];
      if (before === undefined || behind === undefined) return;
      this.#readNarrative(before, used);
      used = this.#readQuotation(passage, index, at, before, behind, used);
    });
    const rest = passage.gaps.at(-1);
    const last = this.#drafts.at(-1);
    if (rest !== undefined) {
      this.#readNarrative(rest, used);
      if (last?.passage === index) last.ends = rest.pieces.every((piece) => piece === used || isBlank(piece));
    }
    this.#label = passage.headline ? nameAlone(rest?.pieces[0] ?? []) : null;
  }

  finish(): Speech[] {
    this.#giveForward();
    return this.#drafts;
  }

  /** Sentences without speech: they tell who "he" is in the next. */
  #readNarrative(gap: Gap, used: Piece | null): void {
    gap.pieces.forEach((piece, at) => {
      const lead = gap.leading && at === gap.pieces.length - 1;
      if (piece === used || isBlank(piece)) return;
      const stance = stanceOf(piece);
      const subject = stance ?? firstPerson(piece, 0, 10);
      if (lead) return;
      if (subject?.kind === 'person') this.#focus = this.#people.fullName(subject.name);
      const goesOn = stance === null && piece.slice(0, 3).some((item) => item.word === 'he' || item.word === 'she');
      const name = stance?.kind === 'person' ? this.#people.fullName(stance.name) : goesOn ? this.#focus : null;
      this.#stance = name === null ? null : { name, words: spanOf(piece) };
    });
  }

  #readQuotation(
    passage: Passage,
    index: number,
    at: number,
    before: Gap,
    behind: Gap,
    used: Piece | null,
  ): Piece | null {
    const quotation = passage.quotations[at];
    if (quotation === undefined) return used;
    const last = at === passage.quotations.length - 1;
    const own = this.#attribute(quotation, before, behind, at === 0, last, used);
    const previous = this.#drafts.at(-1);
    const linked = at > 0 && previous !== undefined && before.pieces.every((piece) => piece === used || isLink(piece));
    if (linked && own === null) {
      previous.quotations.push(quotation);
      return used;
    }
    const draft: Draft = {
      quotations: [quotation],
      speaker: null,
      reason: '',
      outlet: null,
      rule: 'goes-on',
      words: null,
      passage: index,
      ends: false,
    };
    if (own !== null) this.#applyAttribution(draft, own, previous);
    else this.#applyContext(draft, previous, at === 0, before);
    this.#check(draft, quotation, passage, at);
    this.#drafts.push(draft);
    if (draft.speaker !== null) this.#focus = draft.speaker;
    this.#stance = null;
    return own?.piece ?? null;
  }

  #attribute(
    quotation: Quotation,
    before: Gap,
    behind: Gap,
    first: boolean,
    last: boolean,
    used: Piece | null,
  ): Attribution | null {
    const lead = before.leading ? before.pieces.at(-1) : undefined;
    const leading =
      lead !== undefined && lead !== used ? attributionBefore(this.#text, quotation, before, first) : null;
    if (leading !== null && leading.rule !== 'stance-before' && leading.rule !== 'told-in-words') return leading;
    return attributionBehind(this.#text, quotation, behind, last) ?? leading;
  }

  #applyAttribution(draft: Draft, own: Attribution, previous: Draft | undefined): void {
    const speaker = this.#resolve(own.subject, previous, draft);
    draft.rule = own.rule;
    draft.words = spanOf(own.piece);
    draft.outlet = findOutlet(this.#text, own.piece);
    if (speaker === null) {
      draft.reason = own.subject?.kind === 'group' ? 'the speaker is a group' : 'the words beside it name nobody';
      return;
    }
    draft.speaker = speaker;
    if (previous?.speaker === speaker && previous.passage >= draft.passage - 1 && previous.ends)
      draft.outlet ??= previous.outlet;
  }

  #resolve(subject: Subject | null, previous: Draft | undefined, draft: Draft): string | null {
    switch (subject?.kind) {
      case 'person':
        return this.#people.fullName(subject.name);
      case 'pronoun':
      case 'description':
        return this.#focus;
      case 'group':
        return null;
      case undefined:
        return previous?.passage === draft.passage ? previous.speaker : this.#focus;
    }
  }

  /** Without words of its own a quotation goes on with the one before, or belongs to the person of the sentence before. */
  #applyContext(draft: Draft, previous: Draft | undefined, first: boolean, before: Gap): void {
    const alone = first && before.pieces.length === 0;
    const label = alone ? this.#label : null;
    if (label?.subject?.kind === 'person') {
      draft.speaker = this.#people.fullName(label.subject.name);
      draft.rule = 'label';
      draft.words = spanOf(label.piece);
      draft.outlet = outletOfLabel(this.#text, label.piece);
    } else if (alone && previous?.speaker != null && previous.passage >= draft.passage - 1 && previous.ends) {
      draft.speaker = previous.speaker;
      draft.outlet = previous.outlet;
      draft.words = previous.words;
    } else if (this.#stance !== null && !before.leading) {
      draft.speaker = this.#stance.name;
      draft.rule = 'sentence-before';
      draft.words = this.#stance.words;
    } else draft.reason = 'nobody is named as its speaker';
  }

  #check(draft: Draft, quotation: Quotation, passage: Passage, at: number): void {
    const astray =
      !quotation.closed && (quotation.end - quotation.start > longestOpen || (at > 0 && passage.quotations.length > 4));
    if (!astray) return;
    draft.speaker = null;
    draft.reason = 'its closing mark is missing';
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
      draft.words = next.words;
    }
  }
}

function isBlank(piece: Piece): boolean {
  return piece.every((item) => item.type === 'MARK');
}

/** Nothing between two quotations but a mark or `and`. */
function isLink(piece: Piece): boolean {
  return piece.every((item) => item.type === 'MARK' || item.word === 'and' || item.word === 'but');
}

function spanOf(piece: Piece): Span {
  return { start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 };
}

/** `Ola Berg, Sport TV`: what stands behind the name of a label and is no role or team. */
function outletOfLabel(text: string, piece: Piece): string | null {
  const comma = piece.findIndex((item) => item.word === ',');
  const rest = comma < 0 ? [] : piece.slice(comma + 1);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || rest.some((item) => item.type === 'TEAM' || item.wordClass !== null))
    return null;
  return text.slice(first.start, last.end);
}
