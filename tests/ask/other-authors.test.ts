import { beforeAll, describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import type { Held } from '../../src/answers/held.ts';
import { hear } from '../../src/ask/hear.ts';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { grammar } from '../commands/ask-command.ts';
import { openReader, readAll, shippedArticles } from '../facts/a-reader.ts';
import { heardAs } from './heard-as.ts';
import learned from './second-author.json' with { type: 'json' };
import fresh from './second-author-fresh.json' with { type: 'json' };
import third from './third-author.json' with { type: 'json' };
import fourth from './fourth-author.json' with { type: 'json' };
import thirdFresh from './third-author-fresh.json' with { type: 'json' };

/** Questions by people who had not seen the rules, over what the reader makes of the two shipped reports. */

let held: Held;
const now = new Date('2024-04-19T10:00:00Z');

beforeAll(async () => {
  const { lexicon, reader } = await openReader();
  held = hold(mergeReadings(readAll(await shippedArticles(), reader), lexicon), lexicon);
});

interface Row {
  readonly question: string;
  readonly means: readonly string[];
}

function judge(rows: readonly Row[]): { readonly right: number; readonly wrong: readonly string[] } {
  const heard = rows.map((row) => ({ ...row, got: heardAs(hear(row.question, held, grammar, now)) }));
  const right = heard.filter(({ means, got }) => means.includes(got));
  const wrong = heard.filter((row) => !right.includes(row) && row.got !== 'unsure' && !row.got.startsWith('refused'));
  return { right: right.length / rows.length, wrong: wrong.map(({ question, got }) => `${question} → ${got}`) };
}

describe('questions of other authors', () => {
  it.each([
    ['nine of ten of those that the rules were mended with', learned, 0.9],
    ['six of ten of the fresh ones', fresh, 0.6],
    ['four of five of a third author, rightly refused ones among them', third, 0.8],
    ['seven of ten of the fresh ones of a third author, rightly refused ones among them', thirdFresh, 0.7],
    ['four of five of a fourth author, rightly refused ones among them', fourth, 0.8],
  ])('answers %s rightly, and none wrongly', (_, rows, least) => {
    const { right, wrong } = judge(rows);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(least);
  });
});
