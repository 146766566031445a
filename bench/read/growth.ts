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

/** Long enough for a clock that ticks in milliseconds. */
const enough = 100;

/** What reading a text takes on average, short ones read again and again until the clock can tell. */
export function timeText(text: string, reader: Reader): Omit<Growth, 'copies'> {
  const read = (): void => void readArticle(articleOf({ id: 'growth', text, date: '2024-04-18' }), reader);
  if (text.length < 100_000) read();
  const start = threadTime();
  let rounds = 0;
  do {
    read();
    rounds += 1;
  } while (threadTime() - start < enough);
  const ms = (threadTime() - start) / rounds;
  const kilobytes = Buffer.byteLength(text) / 1000;
  return { kilobytes, ms, msPerKilobyte: ms / kilobytes };
}
