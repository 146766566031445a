import type { ArticleInput } from '../../src/article/parse-article.ts';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { threadTime } from './compare.ts';
import { articleOf } from './texts.ts';

/** What one text of a length cost. */
export interface Growth {
  readonly copies: number;
  readonly kilobytes: number;
  readonly ms: number;
  /** Milliseconds for each 1,000 bytes: the same in every row where time grows linearly. */
  readonly msPerKilobyte: number;
}

const limit = 1024 * 1024;

/** Reads 1 to 1,000 copies of a report as one text, as far as 1 MiB goes. */
export function measureGrowth(input: ArticleInput, reader: Reader): readonly Growth[] {
  const size = Buffer.byteLength(input.text) + 2;
  const most = Math.min(1000, Math.floor(limit / size));
  return [...new Set([1, 3, 10, 30, 100, 300, 1000].map((copies) => Math.min(copies, most)))].map((copies) => {
    const text = Array.from({ length: copies }, () => input.text).join('\n\n');
    return { copies, ...timeText(text, reader) };
  });
}

/** The best of several readings of a text: what is left when nothing else has to be done meanwhile. */
export function timeText(text: string, reader: Reader): Omit<Growth, 'copies'> {
  const kilobytes = Buffer.byteLength(text) / 1000;
  let ms = Infinity;
  for (let round = 0; round < (kilobytes > 500 ? 1 : kilobytes > 50 ? 2 : 8); round += 1) {
    const start = threadTime();
    readArticle(articleOf({ id: 'growth', text, date: '2024-04-18' }), reader);
    ms = Math.min(ms, threadTime() - start);
  }
  return { kilobytes, ms, msPerKilobyte: ms / kilobytes };
}
