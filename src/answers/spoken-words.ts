import type { Quote } from '../dataset/dataset.ts';
import type { Held } from './held.ts';

/**
 * What was said, as it is shown. A quote that the report breaks off (`"We came to win," he said. "In the end …"`) is held with
 * its parts joined by a blank; where a part ends in the report's comma and the next begins a sentence, an ellipsis stands between them.
 */
export function spokenWords(quote: Quote, { dataset: { articles } }: Held): string {
  const parts = partsOf(quote, articles);
  return parts.reduce((said, part) =>
    said.endsWith(',') && /^\p{Lu}/u.test(part) ? `${said.slice(0, -1)} … ${part}` : `${said} ${part}`,
  );
}

/** The parts of a quote as its report prints them, one after the other; the whole where they are not to be told. */
function partsOf({ text, evidence }: Quote, articles: Held['dataset']['articles']): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { article, start, end } of evidence) {
    const part = articles.get(article)?.text.slice(start, end) ?? '';
    if (part === '' || at >= text.length || !text.startsWith(part, at)) continue;
    parts.push(part);
    at += part.length + 1;
  }
  return at === text.length + 1 ? parts : [text];
}
