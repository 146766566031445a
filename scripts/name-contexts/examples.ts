import { createHash } from 'node:crypto';
import type { Article } from '../../src/article/article.ts';
import { contextsOfNames, type NameContexts } from '../../src/facts/mentions/name-contexts.ts';
import { markArticle, markNames } from '../../src/facts/mentions/mark-article.ts';
import type { MarkedSentence } from '../../src/facts/mentions/mention.ts';
import { findQuotations } from '../../src/facts/quotes/find-quotations.ts';
import { createReader, type Reader } from '../../src/facts/read-article.ts';
import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';

/** A name of a report as it looks to a reader that does not know it, and whether it is a side's. */
export interface Example {
  readonly report: string;
  readonly name: string;
  readonly contexts: NameContexts;
  readonly side: boolean;
}

/** The whole lexicon tells what each name is; readers that lack a share of the clubs tell how such names look when they are unknown. */
export function* examplesFrom(articles: readonly Article[], lexicon: Lexicon, rounds: number): Generator<Example> {
  const whole = createReader(lexicon);
  const known = new Map(articles.map((article) => [article, kindsOf(article, whole)]));
  for (let round = 0; round < rounds; round += 1) {
    const poor = createReader(withoutClubs(lexicon, round));
    for (const article of articles) yield* examplesOf(article, poor, known.get(article) ?? new Map());
  }
}

type Kind = 'side' | 'other';

/** What stands where in a report, by the whole lexicon. */
function kindsOf(article: Article, { vocabulary, symbols }: Reader): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { items } of markArticle(article, speechOf(article), vocabulary, symbols).sentences)
    for (const { start, end, mention } of items) {
      const side = mention?.type === 'TEAM' && /^(?:name|alias|nickname|shape)$/u.test(mention.how);
      if (mention !== null) kinds.set(place(start, end), side ? 'side' : 'other');
    }
  return kinds;
}

function* examplesOf(
  article: Article,
  { vocabulary, symbols }: Reader,
  kinds: ReadonlyMap<string, Kind>,
): Generator<Example> {
  const { sentences } = markNames(article, speechOf(article), vocabulary, symbols);
  const votes = votesFor(sentences, kinds);
  for (const [name, contexts] of contextsOfNames(sentences)) {
    const vote = votes.get(name) ?? 0;
    if (vote !== 0) yield { report: article.id, name, contexts, side: vote > 0 };
  }
}

/** For each name, where it stands for a side less where it does not. */
function votesFor(sentences: readonly MarkedSentence[], kinds: ReadonlyMap<string, Kind>): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { items } of sentences)
    for (const { mention, start, end } of items) {
      const kind = kinds.get(place(start, end));
      if (mention?.type !== 'PERSON' || kind === undefined) continue;
      votes.set(mention.name, (votes.get(mention.name) ?? 0) + (kind === 'side' ? 1 : -1));
    }
  return votes;
}

/** The lexicon without the clubs of every other town, others in each round. */
function withoutClubs(lexicon: Lexicon, round: number): Lexicon {
  const isKept = (town: string): boolean => createHash('sha256').update(`${round} ${town}`).digest().readUInt8() >= 128;
  return {
    ...lexicon,
    teams: lexicon.teams.filter(({ national, country, town, id }) => national || isKept(`${country} ${town ?? id}`)),
  };
}

const speechOf = (article: Article) => findQuotations(article).filter(({ speech }) => speech);
const place = (start: number, end: number): string => `${start}-${end}`;
