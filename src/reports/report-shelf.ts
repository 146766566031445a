import type { Report, ReportProblem } from './report.ts';

/** What changes for the answers: reports by article id; null takes the report away. */
export type ReportChanges = ReadonlyMap<string, Report | null>;

/** Every file's report, and which of them count. */
export interface ReportShelf {
  /** Puts a file's report in, or takes it out with null; gives what changes by it. */
  readonly set: (file: string, report: Report | null) => ReportChanges;
  /** Files whose report does not count, since another file has a report of the same id. */
  readonly problems: () => readonly ReportProblem[];
}

/**
 * A shelf on which two files may hold reports of one id (`derby.txt` and `derby.json`): the first by file name
 * counts, whichever was there earlier, so that the answers do not hang on the order of events.
 */
export function createReportShelf(): ReportShelf {
  const reports = new Map<string, Report>();
  const filesOf = new Map<string, Set<string>>();
  const counting = new Map<string, Report>();

  function set(file: string, report: Report | null): ReportChanges {
    const before = reports.get(file)?.article.id;
    const after = report?.article.id;
    if (report === null) reports.delete(file);
    else reports.set(file, report);
    if (before !== undefined) filesOf.get(before)?.delete(file);
    if (after !== undefined) filesOf.set(after, (filesOf.get(after) ?? new Set()).add(file));
    const ids = new Set([before, after].filter((id) => id !== undefined));
    return new Map([...ids].flatMap((id) => settle(id)));
  }

  function settle(id: string): [string, Report | null][] {
    const [first] = [...(filesOf.get(id) ?? [])].toSorted();
    const report = first === undefined ? undefined : reports.get(first);
    if (report === counting.get(id)) return [];
    if (report === undefined) counting.delete(id);
    else counting.set(id, report);
    return [[id, report ?? null]];
  }

  function problems(): readonly ReportProblem[] {
    return [...filesOf].flatMap(([id, files]) => {
      const [first, ...others] = [...files].toSorted();
      return others.map((file) => ({ file, reason: `its id ${id} is that of ${first ?? ''}` }));
    });
  }

  return { set, problems };
}
