import { slice } from '../article/article.ts';
import type { Article, Span } from '../article/article.ts';
import type { Evidence } from '../facts/fact.ts';
import type { Finding, FoundAnswer, Proof, SourcesAnswer } from './answer.ts';
import type { ReportRef } from './answer-parts.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';

const pageSize = { items: 6, weight: 1400 };

/** The sentences that prove an answer: report by report, oldest first, each in its own order, none twice. */
export function answerSources(held: Held, of: FoundAnswer, page: number): SourcesAnswer {
  const proofs = proofsOf(held, evidenceOf(of));
  return {
    kind: 'sources',
    question: { ask: 'sources', of: of.question },
    of,
    proofs: paginate(proofs, page, pageSize, ({ sentence }) => sentence.length),
  };
}

/** The reports behind an answer, oldest first. */
export function reportsOf(held: Held, finding: Finding): readonly ReportRef[] {
  const ids = new Set(evidenceOf(finding).map(({ article }) => article));
  const articles = [...ids].flatMap((id) => held.dataset.articles.get(id) ?? []);
  return articles.toSorted(oldestFirst).map(reportRef);
}

/** A report as cards name it. */
export function reportRef(article: Article): ReportRef {
  const title = article.title === null ? null : slice(article, article.title);
  return { id: article.id, title, source: article.source, date: article.date };
}

/** The sentences that hold some evidence, as `answerSources` gives them. */
export function proofsOf(held: Held, evidence: readonly Evidence[]): readonly Proof[] {
  const byArticle = Map.groupBy(evidence, ({ article }) => article);
  const articles = [...byArticle.keys()].flatMap((id) => held.dataset.articles.get(id) ?? []).toSorted(oldestFirst);
  return articles.flatMap((article) => articleProofs(article, byArticle.get(article.id) ?? []));
}

function articleProofs(article: Article, spans: readonly Span[]): readonly Proof[] {
  const sentences = article.blocks.flatMap((block) => (block.sentences.length > 0 ? block.sentences : [block]));
  const stretches = mergeSpans(spans.map((span) => stretch(sentences, span)));
  return stretches.map((sentence) => {
    const inside = spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const words = mergeSpans(inside).map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
    }));
    return { report: reportRef(article), sentence: slice(article, sentence), words };
  });
}

/** From the start of the first sentence that a span touches to the end of the last. */
function stretch(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const starts = [span.start, ...touched.map(({ start }) => start)];
  return { start: Math.min(...starts), end: Math.max(span.end, ...touched.map(({ end }) => end)) };
}

/** The same stretches in order, those that overlap made one. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}

function oldestFirst(a: Article, b: Article): number {
  const [first, second] = [`${a.date ?? ''} ${a.id}`, `${b.date ?? ''} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
