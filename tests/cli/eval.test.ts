import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallsBelow, raiseFloors } from '../../src/cli/eval-floors.ts';
import { runTool, type Run } from './run-tool.ts';

/** A scorer that finds each report right whose only match is the one it knows, and prints as the real one does. */
const scorer = `import { readFileSync, readdirSync } from 'node:fs';
const [folder, predictions, ...flags] = process.argv.slice(2);
const lines = readFileSync(predictions, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const gold = readdirSync(folder).map((file) => JSON.parse(readFileSync(folder + '/' + file, 'utf8')));
const right = gold.filter(({ id, gold }) => lines.find((line) => line.id === id)?.matches[0]?.score.join() === gold).length;
const share = right / gold.length;
if (flags.includes('--json')) {
  const rows = [{ kind: 'matches', precision: share, recall: share, f1: share }];
  console.log(JSON.stringify({ articles: gold.length, rows, fields: { 'match home': [0, 0], 'goal minute': [3, 4] }, evidenced: 2, unevidenced: 0 }));
} else {
  if (flags.includes('--errors')) {
    console.log('r-2  matches  WRONG   Celtic v Hibernian 3-0');
    console.log('r-2  goals  MISSED  Ola Brandt (Hibernian) 12');
  }
  console.log(right + ' of ' + gold.length + ' right');
}`;

let root = '';
const at = (name: string): string => join(root, name);
const evaluate = (...args: readonly string[]): Promise<Run> =>
  runTool('eval', [...args, '--floors', at('floors.json')]);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'final-whistle-eval-'));
  await Promise.all(['half', 'lonely/half'].map((folder) => mkdir(at(folder), { recursive: true })));
  await Promise.all([
    writeFile(at('score.mjs'), scorer),
    writeFile(at('half/r-1.json'), reportOf('r-1', 'Ajax beat Utrecht 2-1.', '2,1')),
    writeFile(at('half/r-2.json'), reportOf('r-2', 'Celtic beat Hibernian 3-0. It rained. Brandt, 12, missed.', '3,1')),
    writeFile(at('lonely/half/r-1.json'), reportOf('r-1', 'Ajax beat Utrecht 2-1.', '2,1')),
  ]);
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

function reportOf(id: string, text: string, gold: string): string {
  return JSON.stringify({ id, date: '2015-05-03', title: null, text, gold });
}

// Each test starts a process of its own, which takes its time on a busy machine.
describe('eval', { timeout: 60_000 }, () => {
  it('prints what the scorer beside the folder prints', async () => {
    const { code, out } = await evaluate(at('half'));
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: '1 of 2 right' });
  });

  it('shows where each disagreement stands', async () => {
    const { out } = await evaluate(at('half'), '--errors');
    expect(out).toMatch(/r-2 {2}matches {2}WRONG .*\n {4}Celtic beat Hibernian 3-0\n {4}rule: \S+/u);
    expect(out).toMatch(/r-2 {2}goals {2}MISSED .*\n {4}Brandt, 12, missed\./u);
  });

  it('says where no scorer is, and takes one by name', async () => {
    const without = await evaluate(at('lonely/half'));
    expect(without.code).toBe(1);
    expect(without.err).toContain('there is no score.mjs beside');
    const { code, out } = await evaluate(at('lonely/half'), '--scorer', at('score.mjs'));
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: '1 of 1 right' });
  });

  it('lifts floors, never lowers them, and fails below them', async () => {
    await evaluate(at('half'), '--raise-floors');
    const floors = JSON.parse(await readFile(at('floors.json'), 'utf8'));
    expect(floors).toEqual({
      half: { 'matches precision': 0.5, 'matches recall': 0.5, 'goal minute': 3, evidence: 1 },
    });
    await writeFile(at('floors.json'), JSON.stringify({ half: { ...floors.half, 'matches recall': 0.6 } }));
    const { code, out } = await evaluate(at('half'), '--raise-floors');
    expect(code).toBe(1);
    expect(out).toContain('below its floor: matches recall, 0.500 (at least 0.600)');
    expect(JSON.parse(await readFile(at('floors.json'), 'utf8')).half['matches recall']).toBe(0.6);
    await rm(at('floors.json'));
  });

  it.each([[[]], [['a', 'b']]])('ends with 2 for %j', async (args: string[]) => {
    expect((await evaluate(...args)).code).toBe(2);
  });

  it('ends with 1 for a folder without reports', async () => {
    const { code, err } = await evaluate(dirname(at('lonely/half')), '--scorer', at('score.mjs'));
    expect(code).toBe(1);
    expect(err).toContain('it holds no .txt or .json file');
  });
});

describe('floors', () => {
  it('rise with the scores and stay where those fall', () => {
    expect(raiseFloors({ a: 0.5, gone: 0.2 }, { a: 0.4, b: 0.98765 })).toEqual({ a: 0.5, b: 0.987, gone: 0.2 });
  });

  it('are missed by what is below them or not measured any more', () => {
    expect(fallsBelow({ a: 0.5, b: 0.5, gone: 0.2 }, { a: 0.5, b: 0.4999 })).toEqual([
      { measure: 'b', floor: 0.5, now: 0.4999 },
      { measure: 'gone', floor: 0.2, now: 0 },
    ]);
  });
});
