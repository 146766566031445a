import { printPath, type Problem } from '../validation/problem.ts';

/** A request that a bot made, with what it was answered. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  /** The same on `performance.now()`'s scale, before anything of it was read. */
  readonly arrivedAt: number;
  body: unknown;
  files: number;
  /** The HTTP status of the answer; undefined while it is under way or where the connection was broken. */
  status: number | undefined;
  /** Discord's JSON error code of the answer, where it refused. */
  code: number | undefined;
}

/** Something wrong with a body: refused as Discord refuses it, or a name that Discord passes over in silence. */
export interface Complaint {
  readonly request: RecordedRequest;
  readonly severity: 'refused' | 'ignored';
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Everything that bots sent, for tests to look at. */
export interface Journal {
  readonly requests: RecordedRequest[];
  readonly complaints: Complaint[];
  complain(request: RecordedRequest, severity: Complaint['severity'], problems: readonly Problem[]): void;
}

/** How many requests are kept: a local Discord may run for days. */
const KEPT = 10_000;

/** An empty journal; the oldest entries go when there are too many. */
export function createJournal(): Journal {
  const journal: Journal = {
    requests: [],
    complaints: [],
    complain: (request, severity, problems) => {
      for (const { path, code, message } of problems) {
        journal.complaints.push({ request, severity, path: printPath(path), code, message });
      }
      journal.complaints.splice(0, journal.complaints.length - KEPT);
    },
  };
  return journal;
}

/** Notes a request that has come in. */
export function recordRequest(journal: Journal, method: string, path: string, at: number): RecordedRequest {
  const request: RecordedRequest = {
    method,
    path,
    at,
    arrivedAt: performance.now(),
    body: undefined,
    files: 0,
    status: undefined,
    code: undefined,
  };
  journal.requests.push(request);
  if (journal.requests.length > KEPT) journal.requests.shift();
  return request;
}
