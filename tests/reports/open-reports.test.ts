import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Held } from '../../src/answers/held.ts';
import { hold } from '../../src/answers/hold.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { openReports } from '../../src/reports/open-reports.ts';
import type { Reports } from '../../src/reports/open-reports.ts';
import type { Report, ReportProblem } from '../../src/reports/report.ts';

let folder: string;
let opened: Reports | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});

afterEach(async () => {
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
});

const dated = (text: string): string => `Published : 12 Apr 2024, 02:51\n\n${text}`;
const put = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);

/** Opens the folder with a dataset of nothing but articles; `next` waits for the state in which something holds. */
async function open(watch: boolean) {
  const articles = new Map<string, Report>();
  const read: string[] = [];
  const problems: ReportProblem[] = [];
  const backs: number[] = [];
  const waiting: { until: () => boolean; resolve: () => void }[] = [];
  const wake = (): void => waiting.forEach(({ until, resolve }) => until() && resolve());
  const reports = await openReports({
    folder,
    watch,
    read: ({ id, text }) => {
      read.push(id);
      if (text.includes('hostile')) throw new Error('a bug');
      return { facts: [], unresolved: [] };
    },
    assemble: (changes) => {
      for (const [id, report] of changes) {
        if (report === null) articles.delete(id);
        else articles.set(id, report);
      }
      return stateOf(articles);
    },
    onProblem: (problem) => {
      problems.push(problem);
      wake();
    },
    onChange: wake,
    onFolderBack: () => {
      backs.push(articles.size);
      wake();
    },
  });
  opened = reports;
  const until = (holds: () => boolean): Promise<void> =>
    holds() ? Promise.resolve() : new Promise((resolve) => waiting.push({ until: holds, resolve }));
  const texts = (): readonly string[] =>
    [...reports.current().dataset.articles.values()].map(({ text }) => text).toSorted();
  return { reports, read, problems, backs, texts, until };
}

function stateOf(reports: ReadonlyMap<string, Report>): Held {
  const articles = new Map([...reports].map(([id, { article }]) => [id, article]));
  return hold({ ...noDataset, articles }, { teams: [], countries: [], competitions: [], names: [], articles: [] });
}

describe('openReports', () => {
  it('reads every report of the folder and says which cannot be used', async () => {
    await put('good.txt', dated('Rovers won.'));
    await put('empty.txt', '');
    await put('undated.txt', 'Rovers won.');
    await writeFile(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0, 1]));
    await put('.hidden.txt', '');
    await put('draft.txt~', '');
    const { texts, problems } = await open(false);
    expect(texts()).toEqual([dated('Rovers won.')]);
    // Files are read side by side: the order in which they turn out to be unusable is nobody's promise.
    expect(problems.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual([
      { file: 'empty.txt', reason: expect.stringContaining('empty') },
      { file: 'photo.jpg', reason: expect.stringContaining('binary') },
      { file: 'undated.txt', reason: expect.stringContaining('date') },
    ]);
  });

  it('says once what is no report in it: folders, at the start and later, and links to nothing', async () => {
    await mkdir(join(folder, 'a.txt'));
    await mkdir(join(folder, '.git'));
    await symlink(join(folder, 'nowhere'), join(folder, 'link.txt'));
    const { problems, until, reports } = await open(true);
    await mkdir(join(folder, 'later'));
    await until(() => problems.length === 3);
    expect(problems).toEqual([
      { file: 'a.txt', reason: expect.stringContaining('folder') },
      { file: 'link.txt', reason: expect.stringContaining('link') },
      { file: 'later', reason: expect.stringContaining('folder') },
    ]);
    expect(reports.problems()).toEqual([]);
  });

  it('takes a report other than .txt without a date and says so', async () => {
    await put('a.json', JSON.stringify({ text: 'Rovers won.' }));
    const { texts, problems, reports } = await open(false);
    expect(texts()).toEqual(['Rovers won.']);
    expect(problems).toEqual([{ file: 'a.json', reason: expect.stringContaining('date'), kept: true }]);
    expect(reports.problems()).toEqual([]);
  });

  it('starts without any reports', async () => {
    expect((await open(true)).texts()).toEqual([]);
  });

  it('starts without the folder and says so', async () => {
    await rm(folder, { recursive: true });
    const { texts, problems } = await open(false);
    expect(texts()).toEqual([]);
    expect(problems).toMatchObject([{ file: folder }]);
  });

  it('takes up what is added, changed and removed, and reads nothing else again', async () => {
    await put('stays.txt', dated('Rovers won.'));
    const { texts, until, read } = await open(true);
    await put('new.txt', dated('City lost.'));
    await until(() => texts().length === 2);
    await put('new.txt', dated('City lost again.'));
    await until(() => texts().includes(dated('City lost again.')));
    await rm(join(folder, 'new.txt'));
    await until(() => texts().length === 1);
    expect(read).toEqual(['stays', 'new', 'new']);
  });

  it('takes up a file moved onto another', async () => {
    await put('a.txt', dated('one'));
    const { texts, until } = await open(true);
    const elsewhere = join(tmpdir(), `moved-${process.pid}.txt`);
    await writeFile(elsewhere, dated('two'));
    await rename(elsewhere, join(folder, 'a.txt'));
    await until(() => texts()[0] === dated('two'));
    expect(texts()).toHaveLength(1);
  });

  it('keeps the last good reading of a file that went bad', async () => {
    await put('a.txt', dated('Rovers won.'));
    const { texts, until, problems, reports } = await open(true);
    await put('a.txt', 'no date any more');
    await until(() => problems.length === 1);
    expect(problems).toEqual([{ file: 'a.txt', reason: expect.stringContaining('date') }]);
    expect(texts()).toEqual([dated('Rovers won.')]);
    await put('a.txt', dated('Rovers won after all.'));
    await until(() => texts()[0] === dated('Rovers won after all.'));
    expect(reports.problems()).toEqual([]);
  });

  it('goes on without a report that the reader fails on', async () => {
    await put('a.txt', dated('hostile'));
    await put('b.txt', dated('Rovers won.'));
    const { texts, problems } = await open(false);
    expect(texts()).toEqual([dated('Rovers won.')]);
    expect(problems).toEqual([{ file: 'a.txt', reason: expect.stringContaining('a bug') }]);
  });

  it('leaves a state as it was when the next one comes', async () => {
    await put('a.txt', dated('one'));
    const { reports, until, texts } = await open(true);
    const before = reports.current();
    await put('b.txt', dated('two'));
    await until(() => texts().length === 2);
    expect(before.dataset.articles.size).toBe(1);
    expect(reports.current()).not.toBe(before);
  });

  it('keeps the answers while the folder itself is gone, and takes up what is in it when it is back', async () => {
    await put('stays.txt', dated('Rovers won.'));
    await put('goes.txt', dated('City lost.'));
    const { texts, until, problems, backs, reports } = await open(true);
    const elsewhere = `${folder}-elsewhere`;
    await rename(folder, elsewhere);
    await until(() => problems.length === 1);
    expect(problems).toEqual([{ file: folder, reason: expect.stringContaining('gone') }]);
    expect(texts()).toHaveLength(2);
    await rm(join(elsewhere, 'goes.txt'));
    await writeFile(join(elsewhere, 'comes.txt'), dated('Town drew.'));
    await rename(elsewhere, folder);
    await until(() => texts().includes(dated('Town drew.')) && texts().length === 2);
    expect(backs).toHaveLength(1);
    expect(reports.problems()).toEqual([]);
    // It is watched again, not only read once more.
    await put('later.txt', dated('United won.'));
    await until(() => texts().length === 3);
  });

  it('takes up a folder that comes only after the start', async () => {
    await rm(folder, { recursive: true });
    const { texts, until } = await open(true);
    await mkdir(folder);
    await put('a.txt', dated('Rovers won.'));
    await until(() => texts().length === 1);
  });

  it('takes up a folder copied in', async () => {
    const source = await mkdtemp(join(tmpdir(), 'more-'));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => writeFile(join(source, `${index}.txt`), dated(`match ${index}`))),
    );
    const { texts, until } = await open(true);
    await cp(source, folder, { recursive: true });
    await until(() => texts().length === 20);
    await rm(source, { recursive: true });
  });
});
