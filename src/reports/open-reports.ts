import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Held } from '../answers/held.ts';
import type { Article } from '../article/article.ts';
import { readArticleFile } from '../article/read-article-file.ts';
import type { Reading } from '../facts/fact.ts';
import type { ReportChanges } from './report-shelf.ts';
import { createReportShelf } from './report-shelf.ts';
import type { Report, ReportProblem } from './report.ts';
import { isReportFile, isThere, watchFolder } from './watch-folder.ts';

export interface ReportsOptions {
  readonly folder: string;
  /** Reads the facts of one report. */
  readonly read: (article: Article) => Reading;
  /** Puts changed reports into the dataset and makes a new state of it. */
  readonly assemble: (changes: ReportChanges) => Held;
  /** Whether to follow what happens to the folder from now on. */
  readonly watch: boolean;
  /** Told of every file that cannot be used, when it is found. */
  readonly onProblem: (problem: ReportProblem) => void;
  /** Told when the folder, which was gone, is there again. */
  readonly onFolderBack?: () => void;
  /** Told of every new state, after it is the current one. */
  readonly onChange?: (held: Held, files: readonly string[]) => void;
}

/** The reports of a folder as the answers see them. */
export interface Reports {
  /** One state, complete; the next call may give a newer one. */
  readonly current: () => Held;
  /** Files that are not in the answers, or in them as they were before they went bad. */
  readonly problems: () => readonly ReportProblem[];
  readonly close: () => Promise<void>;
}

/** Enough to keep the disk busy, few enough not to run out of file handles. */
const readTogether = 32;

/**
 * Reads every report of a folder and, where asked to, keeps up with it: what is added, changed or removed is in the
 * next state, and only that is read again. A file that went bad leaves its last good reading in the answers,
 * and so does a folder that is gone for all of its files, until it is back.
 */
export async function openReports(options: ReportsOptions): Promise<Reports> {
  const shelf = createReportShelf();
  const bad = new Map<string, ReportProblem>();
  const versions = new Map<string, string>();
  const skipped = new Set<string>();
  let queue = Promise.resolve();
  let held = options.assemble(new Map());

  /** What is to be done about a file: its new report, null where it is gone, undefined where nothing changes. */
  async function look(file: string): Promise<Report | null | undefined> {
    const path = join(options.folder, file);
    const version = await versionOf(path);
    if (version === versions.get(file)) return undefined;
    // With the folder itself gone, no file of it was taken away by anybody.
    if (version === undefined && !(await isThere(options.folder))) return undefined;
    if (version === undefined) versions.delete(file);
    else versions.set(file, version);
    bad.delete(file);
    if (version === undefined) return null;
    const result = await readArticleFile(path);
    if (!result.ok) {
      report({ file, reason: result.problem.reason });
      return undefined;
    }
    if (result.article.date === null) {
      options.onProblem({ file, reason: 'it has no publication date: its days stay unknown', kept: true });
    }
    try {
      return { article: result.article, reading: options.read(result.article) };
    } catch (error) {
      // A reader that fails on one report is a bug, and no reason to keep all the others from being answered.
      report({ file, reason: `the reader failed on it (${String(error)})` });
      return undefined;
    }
  }

  function report(problem: ReportProblem): void {
    bad.set(problem.file, problem);
    options.onProblem(problem);
  }

  async function update(files: readonly string[]): Promise<void> {
    const changes = new Map<string, Report | null>();
    const changed: string[] = [];
    const known = new Set(shelf.problems().map(({ file }) => file));
    for (let start = 0; start < files.length; start += readTogether) {
      const some = files.slice(start, start + readTogether);
      const looks = await Promise.all(some.map(async (file) => ({ file, report: await look(file) })));
      for (const each of looks) {
        if (each.report === undefined) continue;
        changed.push(each.file);
        for (const [id, now] of shelf.set(each.file, each.report)) changes.set(id, now);
      }
    }
    for (const problem of shelf.problems()) if (!known.has(problem.file)) options.onProblem(problem);
    if (changes.size === 0) return;
    held = options.assemble(changes);
    options.onChange?.(held, changed);
  }

  /** What never counts as a report is told of once and is no problem to be solved. */
  function skip(file: string, reason: string): void {
    if (skipped.has(file) || !isReportFile(file)) return;
    skipped.add(file);
    options.onProblem({ file, reason });
  }

  function skipFolder(name: string): void {
    skip(name, 'it is a folder: only files that lie directly in the folder of reports are read');
  }

  const { files, folders, deadLinks } = await listFolder(options.folder, report);
  folders.forEach(skipFolder);
  for (const link of deadLinks) skip(link, 'it is a link to a file that is not there');
  await update(files);
  const watcher = options.watch
    ? await watchFolder(options.folder, {
        onFiles: enqueue,
        onFolder: skipFolder,
        onLost: lost,
        onBack: back,
        onError: notFollowed,
      })
    : null;

  function enqueue(files: readonly string[]): void {
    queue = queue.then(() => update(files)).catch(notFollowed);
  }

  function lost(): void {
    report({ file: options.folder, reason: 'the folder is gone: its reports are kept as they were until it is back' });
  }

  /** The files in it are told of by the watch; those that went with the folder and did not come back are not. */
  function back(): void {
    bad.delete(options.folder);
    options.onFolderBack?.();
    enqueue([...versions.keys()].toSorted());
  }

  function notFollowed(error: unknown): void {
    report({ file: options.folder, reason: `changes cannot be followed (${String(error)})` });
  }

  return {
    current: () => held,
    problems: () => [...bad.values(), ...shelf.problems()],
    async close() {
      await watcher?.close();
      await queue;
    },
  };
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links to what is not there. */
  readonly deadLinks: readonly string[];
}

async function listFolder(folder: string, report: (problem: ReportProblem) => void): Promise<Listing> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = entries.filter((entry) => !entry.isDirectory() && isReportFile(entry.name)).map(({ name }) => name);
    const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
    const versions = await Promise.all(links.map((name) => versionOf(join(folder, name))));
    const deadLinks = links.filter((_name, at) => versions[at] === undefined);
    return { files: files.toSorted(), folders: folders.toSorted(), deadLinks: deadLinks.toSorted() };
  } catch (error) {
    report({ file: folder, reason: `the folder cannot be listed (${String(error)})` });
    return { files: [], folders: [], deadLinks: [] };
  }
}

/** What tells one writing of a file from another; undefined where there is no such file. */
async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return [ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return undefined;
  }
}
