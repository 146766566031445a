import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../src/config.ts';
import { serialisedDatasetSchema } from '../../src/dataset/serialise-dataset.ts';
import { runTool } from './run-tool.ts';

const report =
  'Published: 3 May 2015, 21:40\n\nFulham beat Burnley 2-1 on Saturday. Ola Brandt gave Fulham the lead in the 12th minute.\n';
const jsonReport = { id: 'wire-7', date: '2015-05-03', title: null, text: 'Fulham beat Burnley 2-1 on Saturday.' };

const lineSchema = z.looseObject({
  id: z.string(),
  matches: z.array(
    z.looseObject({ teams: z.array(z.string()), score: z.array(z.int()), evidence: z.array(z.string()) }),
  ),
});

function linesOf(out: string): readonly z.infer<typeof lineSchema>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'final-whistle-read-'));
  await mkdir(at('some'));
  await Promise.all([
    writeFile(at('some/b.txt'), report),
    writeFile(at('some/a.json'), JSON.stringify({ ...jsonReport, gold: { matches: 'not looked at' } })),
    writeFile(at('some/notes.md'), 'Fulham beat Burnley 9-0.'),
    writeFile(at('empty.txt'), ''),
    writeFile(at('binary.txt'), Buffer.from([1, 0, 2])),
    writeFile(at('undated.txt'), 'Fulham beat Burnley 2-1.'),
    writeFile(at('broken.json'), '{"text":'),
    writeFile(at('steering.json'), JSON.stringify({ ...jsonReport, id: 'e\u001b[31m', title: 'A \u001b]0;b\u0007 c' })),
  ]);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

// Each test starts a process of its own, which takes its time on a busy machine.
describe('read', { timeout: 60_000 }, () => {
  it('prints matches with what happened in them', async () => {
    const { code, out } = await runTool('read', [at('some/b.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/Matches\n {2}Fulham 2–1 Burnley\n.*2015-05-02.*\n {4}goal 12' Ola Brandt \(Fulham\)/u);
  });

  it('prints one line of JSON per report, its evidence verbatim', async () => {
    const { code, out } = await runTool('read', ['--ndjson', at('some/b.txt'), at('some/a.json')]);
    expect(code).toBe(0);
    const lines = linesOf(out);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'wire-7']);
    for (const { matches } of lines) {
      expect(matches).toMatchObject([{ teams: ['Fulham', 'Burnley'], score: [2, 1] }]);
      expect(matches[0]?.evidence.every((text) => report.includes(text))).toBe(true);
    }
  });

  it('takes the reports of a folder in the order of their names, and nothing else of it', async () => {
    const { out, err } = await runTool('read', ['--ndjson', at('some')]);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['wire-7', 'b']);
    expect(err).toBe('');
  });

  it.each([
    ['text', report, 'stdin'],
    ['JSON', JSON.stringify(jsonReport), 'wire-7'],
  ])('reads %s from the standard input', async (_kind, input, id) => {
    const { code, out } = await runTool('read', ['--ndjson', '-'], input);
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([{ id, matches: [{ score: [2, 1] }] }]);
  });

  it('names every file that cannot be used and reads the others', async () => {
    const bad = ['empty.txt', 'binary.txt', 'undated.txt', 'broken.json', 'absent.txt'].map(at);
    const { code, out, err } = await runTool('read', ['--ndjson', ...bad, at('some/b.txt')]);
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['b']);
    expect(err.trim().split('\n')).toEqual([
      `${at('empty.txt')} is left out: it is empty`,
      `${at('binary.txt')} is left out: it holds binary data, not text`,
      `${at('undated.txt')} is left out: it has no publication date: write one on a line of its own above the text, such as 18 April 2024`,
      `${at('broken.json')} is left out: it is not valid JSON`,
      `${at('absent.txt')} is left out: it cannot be opened (ENOENT)`,
    ]);
  });

  it('ends with 1 when no report could be read', async () => {
    const { code, out } = await runTool('read', [at('empty.txt')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it.each([[[]], [['--no-such-option']]])('ends with 2 and says what is wrong with %j', async (args: string[]) => {
    const { code, err } = await runTool('read', args);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /u);
  });

  it('prints the dataset merged from the shipped reports', async () => {
    const { code, out } = await runTool('read', ['--dataset', join(projectFolder, 'data/articles')]);
    expect(code).toBe(0);
    const dataset = serialisedDatasetSchema.parse(JSON.parse(out));
    expect(dataset.articles).toHaveLength(2);
    expect(dataset.matches.length).toBeGreaterThan(8);
  });

  it.each([[[]], [['--ndjson']], [['--explain']]])('lets no report steer the terminal (%j)', async (options) => {
    const { code, out } = await runTool('read', [...options, at('steering.json')]);
    expect(code).toBe(0);
    expect(out).toContain('Fulham');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
