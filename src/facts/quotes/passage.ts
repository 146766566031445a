import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { Quotation } from './find-quotations.ts';

/** The words of one sentence that stand outside quotations, or what a quotation leaves of it. */
export type Piece = readonly Item[];

/** A mark that says nothing. */
export function isMark(item: Item): boolean {
  return item.type === 'MARK';
}

/** What stands between two quotations of a block, before the first or behind the last. */
export interface Gap {
  readonly pieces: readonly Piece[];
  /** The first piece goes on with the sentence of the quotation before. */
  readonly tailed: boolean;
  /** The last piece leads into the quotation behind, in one sentence. */
  readonly leading: boolean;
}

/** A block as speech and what is around it: `gaps` has one more than `quotations`. */
export interface Passage {
  readonly block: number;
  /** A line of its own that no stop ends. */
  readonly headline: boolean;
  readonly quotations: readonly Quotation[];
  readonly gaps: readonly Gap[];
}

/** Cuts the marked sentences of a report at its quotations, block by block, in reading order. */
export function findPassages(marked: MarkedArticle, quotations: readonly Quotation[]): Passage[] {
  const speech = quotations.filter((quotation) => quotation.speech);
  const builder = new PassageBuilder(marked, speech);
  for (const sentence of marked.sentences) builder.read(sentence);
  return builder.finish();
}

class PassageBuilder {
  readonly #marked: MarkedArticle;
  readonly #speech: readonly Quotation[];
  readonly #done: Passage[] = [];
  #next = 0;
  #block = -1;
  #quotations: Quotation[] = [];
  #gaps: Gap[] = [];
  #pieces: Item[][] = [];
  /** The sentence in which the last quotation ends. */
  #quoted: MarkedSentence | null = null;
  #tailed = false;

  constructor(marked: MarkedArticle, speech: readonly Quotation[]) {
    this.#marked = marked;
    this.#speech = speech;
  }

  read(sentence: MarkedSentence): void {
    if (sentence.block !== this.#block) this.#begin(sentence.block);
    let piece: Item[] = [];
    for (const item of sentence.items) {
      if (this.#isInQuotation(item)) this.#quoted = sentence;
      else if (this.#isNextQuotation(item)) {
        this.#add(piece, sentence);
        this.#close(piece.length > 0);
        piece = [];
        this.#quoted = sentence;
      } else piece.push(item);
    }
    this.#add(piece, sentence);
  }

  finish(): Passage[] {
    this.#begin(-1);
    return this.#done;
  }

  /** The rest of a quotation that was met in an earlier sentence. */
  #isInQuotation(item: Item): boolean {
    const last = this.#quotations.at(-1);
    return last !== undefined && item.start < last.end;
  }

  #isNextQuotation(item: Item): boolean {
    const next = this.#speech[this.#next];
    if (next === undefined || item.end <= next.start) return false;
    this.#quotations.push(next);
    this.#next += 1;
    return true;
  }

  #add(piece: Item[], sentence: MarkedSentence): void {
    if (piece.length === 0) return;
    if (this.#pieces.length === 0) this.#tailed = this.#quoted === sentence;
    this.#pieces.push(piece);
  }

  #close(leading: boolean): void {
    this.#gaps.push({ pieces: this.#pieces, tailed: this.#tailed && this.#pieces.length > 0, leading });
    this.#pieces = [];
    this.#tailed = false;
  }

  #begin(block: number): void {
    if (this.#block >= 0) {
      this.#close(false);
      const headline = /^(?:headline|caption)$/u.test(this.#marked.article.blocks[this.#block]?.kind ?? '');
      this.#done.push({ block: this.#block, headline, quotations: this.#quotations, gaps: this.#gaps });
    }
    this.#block = block;
    this.#quotations = [];
    this.#gaps = [];
    this.#quoted = null;
  }
}
