import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { parseArticle, type ArticleInput } from '../../src/article/parse-article.ts';
import { readArticleFile } from '../../src/article/read-article-file.ts';
import { projectFolder } from '../../src/config.ts';
import type { Fact, Reading } from '../../src/facts/fact.ts';
import { createReader, readArticle, type Reader } from '../../src/facts/read-article.ts';
import { loadLexicon, type Lexicon } from '../../src/lexicon/load-lexicon.ts';

/** The reader with the lexicon that the project ships. */
export async function openReader(): Promise<{ readonly lexicon: Lexicon; readonly reader: Reader }> {
  const lexicon = await loadLexicon(join(projectFolder, 'data/lexicon'));
  return { lexicon, reader: createReader(lexicon) };
}

/** The two reports that the project ships, the earlier first. */
export async function shippedArticles(): Promise<readonly [Article, Article]> {
  const open = async (name: string): Promise<Article> => {
    const result = await readArticleFile(join(projectFolder, 'data/articles', `${name}.txt`));
    if (!result.ok) throw new Error(`${name}: ${result.problem.reason}`);
    return result.article;
  };
  return Promise.all([open('2024-04-12-europa-league-first-legs'), open('2024-04-18-europa-league-second-legs')]);
}

/** The articles as they are read, each with what is found in it. */
export function readAll(
  articles: readonly Article[],
  reader: Reader,
): readonly { readonly article: Article; readonly reading: Reading }[] {
  return articles.map((article) => ({ article, reading: readArticle(article, reader) }));
}

/** An article of a text that can be used. */
export function articleOf(input: Partial<ArticleInput> & Pick<ArticleInput, 'text'>): Article {
  const result = parseArticle({ id: 'report', ...input });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
}

/** The facts of one kind. */
export function factsOf<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}
