import { beforeAll } from 'vitest';
import type { Fact, MatchFact } from '../../../src/facts/fact.ts';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** The matches that the reader of the product finds in a text, as lines: `Ajax 2-0 PSV Eindhoven`. */
export function linesOfMatches(text: string): readonly string[] {
  return factsIn(text).flatMap((fact) => (fact.kind === 'match' ? [lineOf(fact)] : []));
}

/** The same with the scorers of its goals: `Ajax 2-0 PSV Eindhoven`, `Ola Brandt`. */
export function linesOfMatchesAndScorers(text: string): readonly string[] {
  return factsIn(text).flatMap((fact) =>
    fact.kind === 'match' ? [lineOf(fact)] : fact.kind === 'goal' ? [fact.scorer] : [],
  );
}

const factsIn = (text: string): readonly Fact[] => readArticle(articleOf({ text, date: '2018-10-07' }), reader).facts;

const lineOf = ({ teams: [a, b], score }: MatchFact): string => `${a.name} ${score?.join('-') ?? '?'} ${b.name}`;
