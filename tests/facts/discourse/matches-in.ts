import { parseArticle } from '../../../src/article/parse-article.ts';
import type { MatchFact } from '../../../src/facts/fact.ts';
import { createReader, readArticle } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

/** The matches that a report of 15 January 2020 tells, with the invented clubs. */
export function matchesIn(text: string): readonly MatchFact[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts.filter((fact) => fact.kind === 'match');
}

/** "Arden 2-1 Borough", the winner first; a draw in the order of the alphabet; ~ before what is told in passing. */
export function line({ teams: [a, b], score, main }: MatchFact): string {
  const [left, right] = score ?? [0, 0];
  const turned = left < right || (left === right && a.name > b.name);
  const words = turned
    ? `${b.name} ${String(right)}-${String(left)} ${a.name}`
    : `${a.name} ${String(left)}-${String(right)} ${b.name}`;
  return main ? words : `~${words}`;
}
