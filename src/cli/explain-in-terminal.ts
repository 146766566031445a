import type { Article, Span } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';
import { notesOf, segmentsOf, stretchesOf, type Note, type NoteKind } from './explain-marks.ts';
import { printable } from './printable.ts';

const colourOf = {
  match: 'green',
  goal: 'yellow',
  card: 'red',
  substitution: 'blue',
  quote: 'cyan',
  streak: 'magenta',
  fixture: 'blueBright',
  advance: 'greenBright',
  unresolved: 'gray',
} as const satisfies Record<NoteKind, string>;

type Style = (typeof colourOf)[NoteKind] | 'bold' | 'dim';

/** Dresses words for a terminal; gives them back as they are where there is none. */
export type PaintMark = (style: Style, text: string) => string;

/**
 * A report with its facts marked in place: `⟦1 … ⟧1` stands around the words that show fact 1, and below each paragraph
 * every fact of it is said with the rule that made it, or the reason why it was left out.
 */
export function explainInTerminal(article: Article, reading: Reading, paint: PaintMark): string {
  const notes = notesOf(reading);
  const told = new Set<number>();
  const paragraphs = stretchesOf(article).map((stretch) => {
    const here = notes.filter(({ number, spans }) => !told.has(number) && spans.some((span) => within(span, stretch)));
    for (const { number } of here) told.add(number);
    const label = stretch.kind === 'paragraph' || stretch.kind === 'between' ? '' : paint('dim', `${stretch.kind}: `);
    return [
      `${label}${markText(article, stretch, notes, paint)}`,
      ...here.map((note) => `    ${renderNote(note, paint)}`),
    ].join('\n');
  });
  return [paint('bold', printable(article.id)), ...paragraphs].join('\n\n');
}

function renderNote({ number, kind, text, rule }: Note, paint: PaintMark): string {
  // Some kinds are in the words of their facts: "goal 12' …".
  const named = text.startsWith(kind) || kind === 'card' || kind === 'unresolved' ? `${number}` : `${number} ${kind}`;
  return `${paint(colourOf[kind], named)} ${text}${rule === null ? '' : paint('dim', ` · rule ${rule}`)}`;
}

/** The words of a stretch on one line, with marks where facts begin and end. */
function markText(article: Article, stretch: Span, notes: readonly Note[], paint: PaintMark): string {
  const marks = segmentsOf(stretch, notes).map((segment) => {
    const narrowest = segment.notes[0];
    const words = printable(article.text.slice(segment.start, segment.end));
    const open = segment.notes.filter(({ spans }) => spans.some(({ start }) => start === segment.start));
    const close = segment.notes.filter(({ spans }) => spans.some(({ end }) => end === segment.end));
    return [
      ...open.toReversed().map(({ kind, number }) => paint(colourOf[kind], `⟦${number} `)),
      narrowest === undefined ? words : paint(colourOf[narrowest.kind], words),
      ...close.map(({ kind, number }) => paint(colourOf[kind], `⟧${number}`)),
    ].join('');
  });
  return marks.join('');
}

function within(span: Span, stretch: Span): boolean {
  return span.start < stretch.end && stretch.start < span.end;
}
