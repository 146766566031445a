import type { Article, Span } from '../article/article.ts';
import type { Fact, Reading } from '../facts/fact.ts';
import { describeFact, describeSpeaker, matchDetails } from './describe-fact.ts';
import { printable } from './printable.ts';

/** Kinds of marks: one for each kind of fact, and one for what was left out. */
export const noteKinds = [
  'match',
  'goal',
  'card',
  'substitution',
  'quote',
  'streak',
  'fixture',
  'advance',
  'unresolved',
] as const satisfies readonly (Fact['kind'] | 'unresolved')[];
export type NoteKind = (typeof noteKinds)[number];

/** One fact or one thing left out, with what is to be said of it. */
export interface Note {
  /** From 1 on, in the order of the text. */
  readonly number: number;
  readonly kind: NoteKind;
  /** `goal 38' Gianluca Scamacca (Atalanta)`; of what was left out, the reason. */
  readonly text: string;
  /** Name of the rule that made the fact; null for what was left out. */
  readonly rule: string | null;
  readonly spans: readonly Span[];
}

/** A stretch of the text under the same notes, the narrowest first; none where nothing was read. */
export interface Segment extends Span {
  readonly notes: readonly Note[];
}

/** Everything that was read in a report and what was left out, numbered by where it stands. */
export function notesOf(reading: Reading): readonly Note[] {
  const facts = reading.facts.map((fact) => ({
    kind: fact.kind,
    text: readingOf(fact),
    rule: printable(fact.rule),
    spans: joinSpans(fact.evidence),
  }));
  const left = reading.unresolved.map(({ kind, reason, evidence }) => ({
    kind: 'unresolved' as const,
    text: `not taken for ${kind === 'advance' ? 'an' : 'a'} ${kind}: ${printable(reason)}`,
    rule: null,
    spans: [evidence],
  }));
  return [...facts, ...left]
    .toSorted((one, other) => firstOf(one.spans) - firstOf(other.spans))
    .map((note, at) => ({ ...note, number: at + 1 }));
}

/** What a fact says; the words of a quote stand in the text already. */
function readingOf(fact: Fact): string {
  if (fact.kind === 'quote') return `quote of ${describeSpeaker(fact)}`;
  if (fact.kind !== 'match') return describeFact(fact);
  return [describeFact(fact), matchDetails(fact)].filter((part) => part !== '').join(' · ');
}

/** Spans in the order of the text, overlapping ones made one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/** Cuts a stretch of the text where notes begin and end. Together the segments are the stretch. */
export function segmentsOf(stretch: Span, notes: readonly Note[]): readonly Segment[] {
  const inside = notes.filter(({ spans }) => spans.some((span) => touches(span, stretch)));
  const cuts = new Set([stretch.start, stretch.end]);
  for (const span of inside.flatMap(({ spans }) => spans))
    for (const at of [span.start, span.end]) if (at > stretch.start && at < stretch.end) cuts.add(at);
  const sorted = [...cuts].toSorted((one, other) => one - other);
  return sorted.slice(1).map((end, at) => {
    const segment = { start: sorted[at] ?? stretch.start, end };
    return { ...segment, notes: notesAt(segment, inside) };
  });
}

function notesAt(segment: Span, notes: readonly Note[]): readonly Note[] {
  const narrowest = ({ spans }: Note): number =>
    Math.min(...spans.filter((span) => touches(span, segment)).map(({ start, end }) => end - start));
  return notes
    .filter(({ spans }) => spans.some((span) => touches(span, segment)))
    .toSorted((one, other) => narrowest(one) - narrowest(other));
}

/** The text as stretches: its blocks and whatever stands between them. */
export function stretchesOf({ text, blocks }: Article): readonly (Span & { readonly kind: string })[] {
  const stretches: (Span & { readonly kind: string })[] = [];
  let from = 0;
  for (const block of blocks) {
    stretches.push({ start: from, end: block.start, kind: 'between' }, block);
    from = block.end;
  }
  stretches.push({ start: from, end: text.length, kind: 'between' });
  return stretches.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function firstOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ start }) => start));
}
