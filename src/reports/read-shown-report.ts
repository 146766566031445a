import { hold } from '../answers/hold.ts';
import type { HeldLexicon } from '../answers/held.ts';
import { parseArticle } from '../article/parse-article.ts';
import type { ReadText } from '../command/command.ts';
import { mergeReadings } from '../dataset/merge-readings.ts';
import type { MergeRules } from '../dataset/merge-rules.ts';
import { readArticle } from '../facts/read-article.ts';
import type { Reader } from '../facts/read-article.ts';

/** A report as short as this tells nothing that could be relied on. */
const shortest = 40;

/**
 * Reads a report that somebody shows, into a state of its own that holds it alone and that nothing keeps. `published` is
 * its day (`yyyy-MM-dd`) where it prints none. A text without a single match or quote is no match report.
 */
export function readShownReport(
  text: string,
  published: string,
  reader: Reader,
  lexicon: HeldLexicon & MergeRules,
): ReadText {
  if (text.trim().length < shortest) return { problem: text.trim() === '' ? 'empty' : 'no-report' };
  const parsed = parseArticle({ id: 'shown', text });
  if (!parsed.ok) return { problem: parsed.problem.kind === 'too-large' ? 'too-long' : 'no-report' };
  const article = { ...parsed.article, date: parsed.article.date ?? published };
  const reading = readArticle(article, reader);
  if (!reading.facts.some(({ kind }) => kind === 'match')) return { problem: 'no-report' };
  return { held: hold(mergeReadings([{ article, reading }], lexicon), lexicon) };
}
