import type { Article, Span } from '../../article/article.ts';
import type { Evidence, QuoteFact, Unresolved } from '../fact.ts';
import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { People } from '../people.ts';
import type { Quotation } from './find-quotations.ts';
import { NameBook } from './name-book.ts';
import { findPassages, type Piece } from './passage.ts';
import { findRoles, roleBeside, type Role } from './find-roles.ts';
import { findSpeeches } from './find-speeches.ts';
import type { Speech } from './speech.ts';

/** What reading quotes starts from. */
export interface QuoteContext {
  readonly marked: MarkedArticle;
  /** All quotations of the report, those included that are no speech. */
  readonly quotations: readonly Quotation[];
  readonly people: People;
}

export interface Quotes {
  readonly facts: readonly QuoteFact[];
  readonly unresolved: readonly Unresolved[];
}

/**
 * Every quotation of a report with its speaker, one fact for each paragraph of speech; what has no sure speaker is
 * unresolved, with the reason. `match` is null: the report's order binds it later.
 */
export function findQuotes({ marked, quotations, people }: QuoteContext): Quotes {
  if (quotations.length === 0) return { facts: [], unresolved: [] };
  const { article } = marked;
  const names = new NameBook(marked.sentences, people);
  const roles = findRoles(marked.sentences, names);
  const speeches = findSpeeches(article.text, findPassages(marked, quotations), names, roles);
  const facts: QuoteFact[] = [];
  const unresolved: Unresolved[] = [];
  for (const speech of speeches) {
    if (speech.speaker === null)
      unresolved.push({ kind: 'quote', reason: speech.reason, evidence: evidenceOf(article, wholeOf(speech)) });
    else facts.push(makeFact(article, speech, speech.speaker, roles, people));
  }
  return { facts, unresolved };
}

function makeFact(
  article: Article,
  speech: Speech,
  speaker: string,
  roles: ReadonlyMap<string, Role>,
  people: People,
): QuoteFact {
  const parts = speech.quotations.flatMap((quotation) => quotation.parts);
  return {
    kind: 'quote',
    match: null,
    speaker,
    role: roleBeside(speech.piece) ?? roles.get(speaker)?.word ?? null,
    team: people.teamOf(speaker),
    text: parts.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    outlet: speech.outlet,
    evidence: [...parts, ...wordsOf(speech.piece)].map((span) => evidenceOf(article, span)),
    rule: `quote/${speech.rule}`,
  };
}

function wholeOf(speech: Speech): Span {
  return { start: speech.quotations[0]?.start ?? 0, end: speech.quotations.at(-1)?.end ?? 0 };
}

function evidenceOf(article: Article, { start, end }: Span): Evidence {
  return { article: article.id, start, end };
}

/** The words of an attribution as one span. */
function wordsOf(piece: Piece): readonly Span[] {
  const [first, last] = [piece[0], piece.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
