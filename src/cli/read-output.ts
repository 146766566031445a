import { writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { createMerger } from '../dataset/create-merger.ts';
import { serialiseDataset } from '../dataset/serialise-dataset.ts';
import { loadLexicon, type Lexicon } from '../lexicon/load-lexicon.ts';
import type { ReadReport } from '../reading-pool/read-report.ts';
import { evalLine } from './eval-line.ts';
import { explainInTerminal, type PaintMark } from './explain-in-terminal.ts';
import { explainPage } from './explain-page.ts';
import { renderReading } from './render-reading.ts';

export interface OutputOptions {
  readonly ndjson: boolean;
  readonly dataset: boolean;
  readonly explain: boolean;
  /** File that the page is written to. */
  readonly html?: string;
}

type Usable = Extract<ReadReport, { ok: true }>;

/** What is done with the reports: a text for each, or one at the end. */
export interface Output {
  add(report: Usable): string | null;
  finish(): string | null | Promise<null>;
}

/** The way of printing that the options ask for. */
export async function chooseOutput(options: OutputOptions, lexiconFolder: string): Promise<Output> {
  if (options.dataset) return datasetOutput(await loadLexicon(lexiconFolder));
  if (options.html !== undefined) return pageOutput(options.html);
  if (options.explain) return textOutput(({ article, reading }) => explainInTerminal(article, reading, paint));
  if (options.ndjson) return ndjsonOutput();
  return textOutput(({ article, reading }) => renderReading(article, reading, paint));
}

function paint(style: Parameters<PaintMark>[0], text: string): string {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return colours ? styleText(style, text, { validateStream: false }) : text;
}

function textOutput(render: (report: Usable) => string): Output {
  return { add: (report) => `${render(report)}\n`, finish: () => null };
}

function pageOutput(file: string): Output {
  let page: Promise<string> | undefined;
  return {
    add: ({ article, reading }) => {
      page = explainPage(article, reading);
      return null;
    },
    finish: async () => {
      if (page !== undefined) await writeFile(file, await page);
      return null;
    },
  };
}

function ndjsonOutput(): Output {
  return { add: ({ article, reading }) => JSON.stringify(evalLine(article, reading)), finish: () => null };
}

function datasetOutput(lexicon: Lexicon): Output {
  const merger = createMerger(lexicon);
  return {
    add: ({ article, reading }) => {
      merger.set(article, reading);
      return null;
    },
    finish: () => JSON.stringify(serialiseDataset(merger.dataset()), null, 2),
  };
}
