import type { Person, Quote } from './dataset.ts';
import { foldName } from './fold-name.ts';
import { identify } from './identity.ts';
import { compareReports, gatherEvidence } from './order.ts';
import type { QuotePiece } from './report-pieces.ts';

/** The key of words as said: the same however they are punctuated, accented or capitalised. */
export function wordsKey(text: string): string {
  return identify([foldName(text) || text]);
}

/**
 * Makes one quote of the same words by the same person in several reports; all have the same words.
 * @param personOf the person whom a report means by its speaker
 * @param matchOf id of the match that a report's match key stands for
 */
export function mergeQuotes(
  pieces: readonly QuotePiece[],
  personOf: (piece: QuotePiece) => Person,
  matchOf: (piece: QuotePiece) => string | null,
): readonly Quote[] {
  const bySpeaker = Map.groupBy(
    pieces.toSorted((a, b) => compareReports(a.article, b.article)),
    (piece) => personOf(piece).id,
  );
  return [...bySpeaker.values()].map((group) => merge(group, personOf, matchOf)).filter((quote) => quote !== null);
}

/** The first report's words and day stand; what it leaves out the later ones add. */
function merge(
  group: readonly QuotePiece[],
  personOf: (piece: QuotePiece) => Person,
  matchOf: (piece: QuotePiece) => string | null,
): Quote | null {
  const [first] = group;
  if (first === undefined) return null;
  const person = personOf(first);
  const said = <T>(read: (piece: QuotePiece) => T | null): T | null =>
    group.map(read).find((value) => value !== null) ?? null;
  return {
    id: identify(['quote', person.id, wordsKey(first.fact.text)]),
    speaker: person.name,
    person: person.id,
    role: said(({ fact }) => fact.role),
    team: said(({ fact }) => fact.team),
    text: first.fact.text,
    outlet: said(({ fact }) => fact.outlet),
    match: said(matchOf),
    date: said(({ article }) => article.date),
    evidence: gatherEvidence(group.map(({ fact }) => fact.evidence)),
  };
}
