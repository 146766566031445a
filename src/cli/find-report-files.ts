import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** Whether any of the names was a folder. */
  readonly folders: boolean;
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** How reports are named in a folder; a file that is named itself may have any name. */
const extensions = new Set(['.txt', '.json']);

/**
 * The files that names on a command line mean: a folder stands for the `.txt` and `.json` files directly in it, in the
 * order of their names; a file named twice is read once. A name without a file stays: reading it says what is wrong.
 */
export async function findReportFiles(names: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(names.map((name) => filesAt(name)));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    folders: found.some(({ folder }) => folder),
    problems: found.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  };
}

interface FilesAt {
  readonly files: readonly string[];
  readonly folder: boolean;
  readonly problem?: { readonly path: string; readonly reason: string };
}

async function filesAt(name: string): Promise<FilesAt> {
  if (!(await isFolder(name))) return { files: [name], folder: false };
  try {
    const entries = await readdir(name, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && isReport(entry.name)).map((entry) => entry.name);
    if (files.length === 0)
      return { files, folder: true, problem: { path: name, reason: 'it holds no .txt or .json file' } };
    return { files: files.toSorted().map((file) => join(name, file)), folder: true };
  } catch (error) {
    return { files: [], folder: true, problem: { path: name, reason: `it cannot be listed (${String(error)})` } };
  }
}

function isReport(file: string): boolean {
  return !file.startsWith('.') && extensions.has(extname(file));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
