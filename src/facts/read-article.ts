import type { Article } from '../article/article.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { compileAdvanceGrammar } from './advances/advance-reading.ts';
import { findAdvances } from './advances/find-advances.ts';
import { compileAssistGrammar, withAssists } from './assists/with-assists.ts';
import { compileCardGrammar, findCards } from './cards/find-cards.ts';
import { compileSubstitutionGrammar, findSubstitutions } from './cards/find-substitutions.ts';
import { tellStory } from './discourse/tell-story.ts';
import { withWhatGoalsTell } from './goals/what-goals-tell.ts';
import type { Story } from './discourse/story.ts';
import type { MatchFact, QuoteFact, Reading } from './fact.ts';
import { compileAfter90Grammar, withScoresAfter90 } from './extra-time/find-after-90.ts';
import { findFixtures } from './fixtures/find-fixtures.ts';
import { compileFixtureGrammar } from './fixtures/fixture-reading.ts';
import { readAffiliations } from './goals/scorers/affiliations.ts';
import { compileGoalGrammar, findGoals } from './goals/find-goals.ts';
import { readRoster } from './lineups/read-roster.ts';
import { markArticle } from './mentions/mark-article.ts';
import { SymbolTable } from './patterns/pattern.ts';
import { findQuotations } from './quotes/find-quotations.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { compileResultGrammar } from './results/find-results.ts';
import { compileStreakGrammar, findStreaks } from './streaks/find-streaks.ts';
import { streaksInQuotes } from './streaks/streaks-in-quotes.ts';
import { withNamesOfTheTime } from './names-of-the-time.ts';
import { readPrintedNames } from './printed-names.ts';
import { readPrintedTeams } from './printed-team-names.ts';
import { compileVocabulary } from './vocabulary.ts';

/** The lexicon and the patterns of every stage compiled; made once, used for any number of reports. */
export type Reader = ReturnType<typeof createReader>;

/** Compiles the lexicon and the patterns of every stage. */
export function createReader(lexicon: Lexicon) {
  const vocabulary = compileVocabulary(lexicon);
  const symbols = new SymbolTable(vocabulary.classOfWord);
  return {
    vocabulary,
    results: compileResultGrammar(symbols),
    goals: compileGoalGrammar(symbols, lexicon.goalEffects),
    cards: compileCardGrammar(symbols),
    substitutions: compileSubstitutionGrammar(symbols),
    streaks: compileStreakGrammar(symbols),
    fixtures: compileFixtureGrammar(symbols),
    advances: compileAdvanceGrammar(symbols, vocabulary),
    after90: compileAfter90Grammar(symbols),
    assists: compileAssistGrammar(symbols),
    symbols,
  } as const;
}

/** Reads one report: every fact it holds with its evidence, and what could not be resolved. Throws for a bug only. */
export function readArticle(article: Article, reader: Reader): Reading {
  const quotations = findQuotations(article);
  const speech = quotations.filter((quotation) => quotation.speech);
  const marked = markArticle(article, speech, reader.vocabulary, reader.symbols);
  const { story: told, unresolved } = tellStory(marked, reader);
  const quotes = findQuotes({ marked, quotations, people: told.people });
  const affiliations = readAffiliations(told);
  const goals = findGoals(told, reader.goals, affiliations);
  const story = withWhatGoalsTell(told, goals);
  const roster = readRoster(story, story === told ? affiliations : readAffiliations(story));
  const found: readonly Reading[] = [
    { facts: withScoresAfter90(story, reader.after90).map((match) => asRecalled(match, story)), unresolved },
    { facts: withAssists(goals.facts, story, reader.assists), unresolved: goals.unresolved },
    findCards(story, reader.cards, roster, goals.facts),
    { facts: findSubstitutions(story, reader.substitutions, roster), unresolved: [] },
    { facts: quotes.facts.map((quote) => bindQuote(quote, story)), unresolved: quotes.unresolved },
    findStreaks(story, reader.streaks, streaksInQuotes(story, quotes.facts, reader)),
    findFixtures(story, reader.fixtures),
    findAdvances(story, reader.advances),
  ];
  const facts = withNamesOfTheTime(
    found.flatMap((each) => each.facts),
    { date: article.date, printed: readPrintedNames(marked), printedTeams: readPrintedTeams(story) },
    reader.vocabulary.teamsById,
    reader.vocabulary.competitionsById,
  );
  return { facts, unresolved: found.flatMap((each) => each.unresolved) };
}

/** What is recalled beside the match of the report is told in passing; until here its goals and cards were looked for as those of any. */
function asRecalled(match: MatchFact, { recalled }: Story): MatchFact {
  return recalled.has(match.key) ? { ...match, main: false } : match;
}

/**
 * A quote is about the main match of the speaker's team, where there is one such; of several the one that its sentence
 * tells of. Who speaks for no known team is bound only where the report is about a single match.
 */
function bindQuote(quote: QuoteFact, { marked, matches, matchOf }: Story): QuoteFact {
  const main = matches.filter((match) => match.main);
  const { team } = quote;
  const own = team === null ? main : main.filter((match) => match.teams.some(({ id }) => id === team.id));
  const [only] = own;
  if (only !== undefined && own.length === 1) return { ...quote, match: only.key };
  const start = quote.evidence[0]?.start ?? 0;
  const sentence = marked.sentences.findLast((each) => each.start <= start);
  const told = sentence === undefined || team === null ? undefined : matchOf(sentence);
  return { ...quote, match: told !== undefined && own.includes(told) ? told.key : null };
}
