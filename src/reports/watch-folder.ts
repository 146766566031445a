import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/** A file counts as written once its size has stood still for so long; half a report would be read as a whole one. */
const settled = { stabilityThreshold: 150, pollInterval: 50 };
/** Changes this close together are told together: a folder copied in is one change, not a hundred. */
const gatherFor = 50;
/** How often a folder that is gone is looked for, in milliseconds. */
const lookEvery = 200;

/** Whether a file of the folder is meant as a report: not hidden, not what an editor or a download leaves meanwhile. */
export function isReportFile(name: string): boolean {
  return !name.startsWith('.') && !/(?:~|\.(?:tmp|part|swp|crdownload))$/u.test(name);
}

export interface FolderEvents {
  /** Gets file names; what happened to them is seen by looking. */
  readonly onFiles: (files: readonly string[]) => void;
  /** Gets the name of a folder within the folder, of which nothing else is told. */
  readonly onFolder: (name: string) => void;
  /** The folder itself is gone, moved away, or not to be read; told once, until it is back. */
  readonly onLost: () => void;
  /** It is there again and being watched; its files are told of as at the start. */
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Tells of every file that is in the folder (once, at the start), was added, changed or removed. Settles once the folder is being
 * watched, or found missing: then it is looked for until it is there.
 */
export async function watchFolder(folder: string, events: FolderEvents): Promise<FolderWatch> {
  let watcher: FolderWatch | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function start(): Promise<void> {
    watcher = await watchThere(folder, events, () => void lose().catch(events.onError));
    // It may have gone while the watching began, and nobody would tell.
    if (!(await isThere(folder))) await lose();
  }

  async function lose(): Promise<void> {
    const lost = watcher;
    if (lost === null || closed) return;
    watcher = null;
    events.onLost();
    // A watch goes on at the place where the folder was moved to: only a new one sees what is at the old place.
    await lost.close();
    await lookAgain();
  }

  async function lookAgain(): Promise<void> {
    if (closed) return;
    if (await isThere(folder)) {
      await start();
      if (watcher !== null) events.onBack();
    } else if (!closed) timer = setTimeout(() => void lookAgain().catch(events.onError), lookEvery);
  }

  if (await isThere(folder)) await start();
  else await lookAgain();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await watcher?.close();
    },
  };
}

/** Whether the folder can be read. */
export async function isThere(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Watches a folder as long as it stays where it is. */
async function watchThere(
  folder: string,
  { onFiles, onFolder, onError }: Pick<FolderEvents, 'onFiles' | 'onFolder' | 'onError'>,
  onGone: () => void,
): Promise<FolderWatch> {
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { depth: 0, awaitWriteFinish: settled });

  function gather(path: string): void {
    const file = basename(path);
    if (!isReportFile(file)) return;
    gathered.add(file);
    timer ??= setTimeout(() => {
      timer = undefined;
      const files = [...gathered].toSorted();
      gathered.clear();
      onFiles(files);
    }, gatherFor);
  }

  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, gather);
  watcher.on('addDir', (path) => {
    if (resolve(path) !== resolve(folder)) onFolder(basename(path));
  });
  watcher.on('unlinkDir', (path) => {
    if (resolve(path) === resolve(folder)) onGone();
  });
  watcher.on('error', onError);
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
