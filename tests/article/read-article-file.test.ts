import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/article/read-article-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readBytes(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return readArticleFile(path);
}

const text = 'Published: 7 May 2023\r\nNorden beat Harbour 2-0 on Saturday.';

describe('readArticleFile', () => {
  test('reads plain text and drops a byte order mark', async () => {
    const result = await readBytes('a report.txt', `\uFEFF${text}`);
    expect(result).toMatchObject({ ok: true, article: { id: 'a report', text, date: '2023-05-07' } });
  });

  test('reads a JSON report and does not look at other fields', async () => {
    const report = { id: 'x-1', date: null, title: 'Norden win', text: 'Norden won.', gold: { text: 7 } };
    const result = await readBytes('other.json', JSON.stringify(report));
    expect(result).toMatchObject({ ok: true, article: { id: 'x-1', text: 'Norden win\n\nNorden won.', date: null } });
  });

  test('names a JSON report after its file where it has no id', async () => {
    expect(await readBytes('nameless.json', '{"text":"Norden won."}')).toMatchObject({
      ok: true,
      article: { id: 'nameless' },
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n', 'empty'],
    ['binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0), 'binary'],
    ['latin.txt', Uint8Array.of(0x4d, 0xfc, 0x6c), 'not-utf8'],
    ['utf16.txt', Uint8Array.of(0xff, 0xfe, 0x4d, 0), 'not-utf8'],
    ['undated.txt', 'Norden won.', 'no-date'],
    ['large.txt', 'a'.repeat(1024 * 1024 + 1), 'too-large'],
    ['broken.json', '{"text":', 'not-json'],
    ['fields.json', '{"id":"a","body":"Norden won."}', 'wrong-fields'],
  ])('says why %s cannot be used', async (file, bytes, kind) => {
    const result = await readBytes(file, bytes);
    expect(result).toMatchObject({ ok: false, problem: { file, kind } });
  });

  test('says that a missing file cannot be opened', async () => {
    const result = await readArticleFile(join(folder, 'missing.txt'));
    expect(result).toMatchObject({
      ok: false,
      problem: { file: 'missing.txt', kind: 'unreadable', reason: 'it cannot be opened (ENOENT)' },
    });
  });
});
