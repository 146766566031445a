import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import type { Held } from '../../src/answers/held.ts';
import { readArticleFile } from '../../src/article/read-article-file.ts';
import { hear } from '../../src/ask/hear.ts';
import { projectFolder } from '../../src/config.ts';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { grammar } from '../commands/ask-command.ts';
import { openReader, readAll } from '../facts/a-reader.ts';
import classes from './classes.json' with { type: 'json' };
import fifth from './fifth-author.json' with { type: 'json' };
import { heardAs } from './heard-as.ts';

/** Questions by the class of what is asked, over what the reader makes of the shipped reports and of twenty written for tests. */

const folders = { shipped: 'data/articles', synthetic: 'tests/reports/synthetic' } as const;
const days = { shipped: new Date('2024-04-19T10:00:00Z'), synthetic: new Date('2023-04-20T10:00:00Z') } as const;
type SetName = keyof typeof folders;

const held = new Map<SetName, Held>();

beforeAll(async () => {
  const { lexicon, reader } = await openReader();
  for (const name of ['shipped', 'synthetic'] as const) {
    const folder = join(projectFolder, folders[name]);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
    const read = await Promise.all(files.map((file) => readArticleFile(join(folder, file))));
    const articles = read.flatMap((result) => (result.ok ? [result.article] : []));
    held.set(name, hold(mergeReadings(readAll(articles, reader), lexicon), lexicon));
  }
});

function heardOver(set: string, question: string): string {
  const name = set === 'synthetic' ? 'synthetic' : 'shipped';
  const state = held.get(name);
  return state === undefined ? '' : heardAs(hear(question, state, grammar, days[name]));
}

describe('hear', () => {
  it.each(classes)('hears "$question" over the $set reports as "$heard"', ({ set, question, heard }) => {
    expect(heardOver(set, question)).toBe(heard);
  });
});

describe('questions of a fifth author', () => {
  it.each([
    ['shipped', 0.9],
    ['synthetic', 0.9],
  ])('over the %s reports are heard rightly, rightly refused ones among them, and none wrongly', (set, least) => {
    const rows = fifth.filter((row) => row.set === set).map((row) => ({ ...row, got: heardOver(set, row.question) }));
    const right = rows.filter(({ means, got }) => means.includes(got));
    const answered = rows.filter(({ got }) => got !== 'unsure' && !got.startsWith('refused'));
    expect(answered.filter((row) => !right.includes(row))).toEqual([]);
    expect(right.length / rows.length).toBeGreaterThan(least);
  });
});
