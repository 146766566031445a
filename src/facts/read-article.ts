import type { Article, Span } from '../article/article.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { tellStory } from './discourse/tell-story.ts';
import type { Reading } from './fact.ts';
import { markArticle } from './mentions/mark-article.ts';
import { SymbolTable } from './patterns/pattern.ts';
import { compileResultGrammar, type ResultGrammar } from './results/find-results.ts';
import { compileVocabulary, type Vocabulary } from './vocabulary.ts';

/** The lexicon and all patterns compiled; made once, used for any number of reports. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  readonly results: ResultGrammar;
}

/** Compiles the lexicon and the patterns of every stage. */
export function createReader(lexicon: Lexicon): Reader {
  const symbols = new SymbolTable();
  return { vocabulary: compileVocabulary(lexicon), symbols, results: compileResultGrammar(symbols) };
}

/** Reads one report: every fact it holds with its evidence, and what could not be resolved. Throws for a bug only. */
export function readArticle(article: Article, reader: Reader): Reading {
  const quotations: readonly Span[] = [];
  const marked = markArticle(article, quotations, reader.vocabulary, reader.symbols);
  const { story, unresolved } = tellStory(marked, { vocabulary: reader.vocabulary, results: reader.results });
  return { facts: [...story.matches], unresolved };
}
