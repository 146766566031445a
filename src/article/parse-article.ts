import { z } from 'zod';
import type { Article, Block, Span } from './article.ts';
import { articleProblem, type ArticleProblem } from './article-problem.ts';
import { creditSource, lastAgency } from './credit.ts';
import { datelineSource } from './dateline.ts';
import { findBlocks } from './find-blocks.ts';
import { trimSpan } from './find-lines.ts';
import { findPublicationDate } from './publication-date.ts';

export const maxArticleBytes = 1024 * 1024;

export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  /** Day of publication where the wrapper says it, `yyyy-MM-dd`; else it is looked for in the text. */
  readonly date?: string | null;
  /** Name of the file it was read from: a `.txt` file must have a date of its own. */
  readonly fileName?: string;
}

export type ArticleResult =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly problem: ArticleProblem };

/**
 * Makes an article of a report's text. The frozen text is the title, a blank line and the body, or the body alone.
 * Problems: `empty`, `binary`, `too-large`, `no-date` (only for a `.txt` file).
 */
export function parseArticle(input: ArticleInput): ArticleResult {
  const title = input.title?.trim() ?? '';
  const text = title === '' ? input.text : `${title}\n\n${input.text}`;
  if (input.text.trim() === '') return refuse('empty');
  if (Buffer.byteLength(text) > maxArticleBytes) return refuse('too-large');
  if (text.includes('\0')) return refuse('binary');
  const date = validDay(input.date) ?? findPublicationDate(input.text);
  if (date === null && input.fileName?.toLowerCase().endsWith('.txt')) return refuse('no-date');
  const own = title === '' ? null : trimSpan(text, 0, title.length);
  const blocks = findBlocks(text, own);
  return {
    ok: true,
    article: {
      id: input.id,
      text,
      title: own ?? firstHeadline(blocks),
      date,
      source: findSource(text, blocks),
      blocks,
    },
  };
}

function refuse(kind: 'empty' | 'binary' | 'too-large' | 'no-date'): ArticleResult {
  return { ok: false, problem: articleProblem(kind) };
}

function validDay(date: string | null | undefined): string | null {
  return date != null && z.regexes.date.test(date) ? date : null;
}

function firstHeadline(blocks: readonly Block[]): Span | null {
  const first = blocks.find((block) => block.kind !== 'debris');
  return first?.kind === 'headline' ? { start: first.start, end: first.end } : null;
}

function findSource(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 300));
    const source =
      block.kind === 'dateline' ? datelineSource(words) : block.kind === 'credit' ? creditSource(words) : null;
    if (source !== null) return source;
  }
  return pictureAgency(text, blocks);
}

/** The agency that hands on every picture of a report is the one that wrote it; null for one picture or several agencies. */
function pictureAgency(text: string, blocks: readonly Block[]): string | null {
  const agencies = blocks.flatMap((block) =>
    block.kind === 'credit' ? (lastAgency(text.slice(block.start, Math.min(block.end, block.start + 120))) ?? []) : [],
  );
  const [first] = agencies;
  return first !== undefined && agencies.length > 1 && agencies.every((agency) => agency === first) ? first : null;
}
