import { parseArticle } from '../../../src/article/parse-article.ts';
import { tellStory } from '../../../src/facts/discourse/tell-story.ts';
import type { Story } from '../../../src/facts/discourse/story.ts';
import type { Evidence } from '../../../src/facts/fact.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import { findQuotations } from '../../../src/facts/quotes/find-quotations.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import type { Team } from '../../../src/lexicon/schema.ts';

const lexicon = await loadLexicon('data/lexicon');

function invented(name: string): Team {
  const id = `england/${name.toLowerCase()}`;
  return { id, name, aliases: [], nicknames: [], country: 'England', grounds: [], women: false, national: false };
}

/** The project's own lexicon and three clubs that are nobody's. */
export const reader = createReader({
  ...lexicon,
  teams: [...lexicon.teams, invented('Arden'), invented('Borough'), invented('Castle')],
});

/** A report read as far as its matches; published on Monday 15 April 2024. */
export function storyOf(text: string): Story {
  const parsed = parseArticle({ id: 'report', date: '2024-04-15', title: null, text });
  if (!parsed.ok) throw new Error(`no report: ${parsed.problem.kind}`);
  const speech = findQuotations(parsed.article).filter((quotation) => quotation.speech);
  return tellStory(markArticle(parsed.article, speech, reader.vocabulary, reader.symbols), reader).story;
}

/** The words of a report that a fact rests on. */
export function wordsOf(story: Story, evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ start, end }) => story.marked.article.text.slice(start, end));
}
