import type { Article } from '../article/article.ts';
import { printable } from './printable.ts';

/** `bbc-001  goals  WRONG   Name Surname (Team) 12`, as the scorer prints a disagreement. */
const disagreement = /^(?<id>\S+) {2}(?<kind>\w+) {2}(?:WRONG|MISSED) +(?<brief>\S.*)$/u;

/** A prediction line, as far as it is needed to find where a wrong fact was read. */
type Prediction = Readonly<Record<string, unknown>>;

/**
 * The scorer's output with the sentence below each disagreement: where a wrong fact was read, and for a missed one the
 * sentence that has most of its words. Lines that are no disagreement stay as they are.
 */
export function addSentences(
  output: string,
  articles: ReadonlyMap<string, Article>,
  predictions: ReadonlyMap<string, Prediction>,
): string {
  return output
    .split('\n')
    .flatMap((line) => {
      const { id = '', kind = '', brief = '' } = disagreement.exec(line)?.groups ?? {};
      const article = articles.get(id);
      if (article === undefined) return [line];
      const wrong = line.includes('  WRONG ') ? evidenceOf(predictions.get(id)?.[kind], brief) : null;
      const shown = wrong ?? [likeliestSentence(article, brief)];
      return [line, ...shown.map((sentence) => `    ${printable(sentence)}`)];
    })
    .join('\n');
}

/** The evidence and the rule of the predicted fact that the scorer means; null where it cannot be told. */
function evidenceOf(facts: unknown, brief: string): readonly string[] | null {
  if (!Array.isArray(facts)) return null;
  const wanted = wordsOf(brief);
  const best = facts
    .filter((fact: unknown): fact is Prediction => typeof fact === 'object' && fact !== null)
    .map((fact) => ({ fact, shared: shareOf(wanted, JSON.stringify({ ...fact, evidence: null })) }))
    .toSorted((one, other) => other.shared - one.shared)[0];
  if (best === undefined || !Array.isArray(best.fact['evidence'])) return null;
  return [...best.fact['evidence'].map(String), `rule: ${String(best.fact['rule'])}`];
}

function likeliestSentence(article: Article, brief: string): string {
  const wanted = wordsOf(brief);
  const sentences = article.blocks.flatMap((block) => (block.sentences.length === 0 ? [block] : block.sentences));
  const best = sentences
    .map(({ start, end }) => article.text.slice(start, end))
    .map((text) => ({ text, shared: shareOf(wanted, text) }))
    .toSorted((one, other) => other.shared - one.shared)[0];
  return best === undefined || best.shared === 0 ? '(no sentence has its words)' : best.text;
}

function shareOf(wanted: ReadonlySet<string>, text: string): number {
  return wanted.intersection(wordsOf(text)).size;
}

function wordsOf(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}
