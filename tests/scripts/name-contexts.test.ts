import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { examplesFrom, type Example } from '../../scripts/name-contexts/examples.ts';
import { fitWeights, scoreOf } from '../../scripts/name-contexts/fit.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

function example(report: number, context: string, side: boolean): Example {
  return { report: String(report), name: 'Skarby', contexts: new Map([[context, 1]]), side };
}

describe('fitWeights', () => {
  const examples = Array.from({ length: 20 }, (_, report) => [
    example(report, 'behind: <beat>', true),
    example(report, 'behind: <say>', false),
    example(report, `only here: ${String(report)}`, true),
  ]).flat();

  it('tells sides from others by what stood beside them', () => {
    const weights = fitWeights(examples);
    expect(scoreOf(new Map([['behind: <beat>', 1]]), weights)).toBeGreaterThan(0);
    expect(scoreOf(new Map([['behind: <say>', 1]]), weights)).toBeLessThan(0);
  });

  it('learns nothing from what stands in one report only', () => {
    expect([...fitWeights(examples).keys()].filter((context) => context.startsWith('only here'))).toEqual([]);
  });

  it('comes to the same weights each time', () => {
    expect([...fitWeights(examples)]).toEqual([...fitWeights(examples)]);
  });
});

describe('examplesFrom', () => {
  it('shows clubs of a report as names that nobody knows, and people as people', async () => {
    const lexicon = await loadLexicon('data/lexicon');
    const text = await readFile('tests/scripts/names-of-both.txt', 'utf8');
    const parsed = parseArticle({ id: 'report', text, title: null, date: '2020-01-15' });
    if (!parsed.ok) throw new Error(parsed.problem.reason);
    const examples = [...examplesFrom([parsed.article], { ...lexicon, nameContexts: [] }, 2)];
    const kindsOf = (name: string) => new Set(examples.filter((each) => each.name === name).map(({ side }) => side));
    expect(kindsOf('Ola Brandt')).toEqual(new Set([false]));
    expect(kindsOf('Burnley')).toEqual(new Set([true]));
  });
});

describe('npm run name-contexts', () => {
  it('says what to do and leaves the weights as they are where it finds no reports', async () => {
    const before = await readFile('data/lexicon/name-contexts.json', 'utf8');
    const run = spawnSync(process.execPath, ['scripts/name-contexts.ts', 'tests/scripts/no-such-folder'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no reports to count in');
    expect(await readFile('data/lexicon/name-contexts.json', 'utf8')).toBe(before);
  });
});
