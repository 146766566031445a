import { basename } from 'node:path';
import { watch } from 'chokidar';

export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/** A file counts as written once its size has stood still for so long; half a report would be read as a whole one. */
const settled = { stabilityThreshold: 150, pollInterval: 50 };
/** Changes this close together are told together: a folder copied in is one change, not a hundred. */
const gatherFor = 50;

/** Whether a file of the folder is meant as a report: not hidden, not what an editor or a download leaves meanwhile. */
export function isReportFile(name: string): boolean {
  return !name.startsWith('.') && !/(?:~|\.(?:tmp|part|swp|crdownload))$/u.test(name);
}

/**
 * Tells of every file that is in the folder (once, at the start), was added, changed or removed. Settles once the folder is being watched.
 *
 * @param onFiles gets file names; what happened to them is seen by looking.
 */
export async function watchFolder(
  folder: string,
  onFiles: (files: readonly string[]) => void,
  onError: (error: unknown) => void,
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
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
