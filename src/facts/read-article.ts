import type { Article } from '../article/article.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { tellStory } from './discourse/tell-story.ts';
import type { Story } from './discourse/story.ts';
import type { QuoteFact, Reading } from './fact.ts';
import { compileGoalGrammar, findGoals } from './goals/find-goals.ts';
import { markArticle } from './mentions/mark-article.ts';
import { SymbolTable } from './patterns/pattern.ts';
import { findQuotations } from './quotes/find-quotations.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { compileResultGrammar } from './results/find-results.ts';
import { compileVocabulary } from './vocabulary.ts';

/** The lexicon and the patterns of every stage compiled; made once, used for any number of reports. */
export type Reader = ReturnType<typeof createReader>;

/** Compiles the lexicon and the patterns of every stage. */
export function createReader(lexicon: Lexicon) {
  const symbols = new SymbolTable();
  return {
    vocabulary: compileVocabulary(lexicon),
    results: compileResultGrammar(symbols),
    goals: compileGoalGrammar(symbols),
    symbols,
  } as const;
}

/** Reads one report: every fact it holds with its evidence, and what could not be resolved. Throws for a bug only. */
export function readArticle(article: Article, reader: Reader): Reading {
  const quotations = findQuotations(article);
  const speech = quotations.filter((quotation) => quotation.speech);
  const marked = markArticle(article, speech, reader.vocabulary, reader.symbols);
  const told = tellStory(marked, reader);
  const found = [findGoals(told.story, reader.goals), findQuotes({ marked, quotations, people: told.story.people })];
  return {
    facts: [
      ...told.story.matches,
      ...found.flatMap(({ facts }) =>
        facts.map((fact) => (fact.kind === 'quote' ? bindQuote(fact, told.story) : fact)),
      ),
    ],
    unresolved: [...told.unresolved, ...found.flatMap(({ unresolved }) => unresolved)],
  };
}

/** A quote is about the match that its sentence tells of. */
function bindQuote(quote: QuoteFact, story: Story): QuoteFact {
  const start = quote.evidence[0]?.start ?? 0;
  const sentence = story.marked.sentences.findLast((each) => each.start <= start);
  return sentence === undefined ? quote : { ...quote, match: story.matchOf(sentence)?.key ?? null };
}
