import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallsBelow, readFloors } from '../../src/cli/eval-floors.ts';
import { evalLine } from '../../src/cli/eval-line.ts';
import { findReportFiles } from '../../src/cli/find-report-files.ts';
import { parseScores, runScorer, type Scores } from '../../src/cli/run-scorer.ts';
import { projectFolder } from '../../src/config.ts';
import { readReports } from '../../src/reading-pool/read-reports.ts';

/** Published reports whose facts are known are kept beside the project, not in it: they belong to their publishers. */
const published = join(projectFolder, '../shared/eval');
const scorer = join(published, 'score.mjs');
const measured = join(import.meta.dirname, '../reports/measured');
/** The halves that are kept back have no floors: a rule would be kept or dropped for them, and they would be used up. */
const folders = {
  seeds: join(published, 'seeds'),
  dev: join(published, 'dev'),
  'agency-learn': join(measured, 'agency-learn'),
  'later-learn': join(measured, 'later-learn'),
  learn: join(measured, 'learn'),
  'recent-learn': join(measured, 'recent-learn'),
};

async function scoreFolder(folder: string): Promise<Scores> {
  const { files } = await findReportFiles([folder]);
  const lines: string[] = [];
  for await (const report of readReports(files, { lexiconFolder: join(projectFolder, 'data/lexicon') }))
    if (report.ok) lines.push(JSON.stringify(evalLine(report.article, report.reading)));
  return parseScores(await runScorer(scorer, folder, lines, ['--json']));
}

describe('the reader on reports whose facts are known', () => {
  it.for(Object.entries(folders))('holds the floors of %s', { timeout: 120_000 }, async ([name, folder], { skip }) => {
    const floors = (await readFloors(join(import.meta.dirname, 'eval-floors.json')))[name] ?? {};
    expect(Object.keys(floors)).not.toEqual([]);
    skip(!existsSync(folder), `there is no folder ${name} beside the project to measure the reader on`);
    skip(!existsSync(scorer), 'there is no scorer beside the project to measure the reader with');
    expect(fallsBelow(floors, await scoreFolder(folder))).toEqual([]);
  });
});
