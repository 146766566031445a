import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from './gateway/gateway.ts';

/** Which requests a fault falls on. */
export interface FaultScope {
  /** How many requests it falls on; without it, until `clear`. */
  readonly times?: number;
  /** Only paths that hold this text, e.g. `/callback`. */
  readonly path?: string;
}

/** What is to happen to a request before it is looked at. */
export type RestFault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly global: boolean }
  | { readonly kind: 'server-error'; readonly status: number }
  /** `carriedOut`: the request takes effect and its answer is lost; otherwise it never arrived. */
  | { readonly kind: 'broken-connection'; readonly carriedOut: boolean };

/** Misbehaviour on request: what Discord and the network do to a bot on a bad day. */
export interface Faults {
  /** Answers 429 with `retry_after` in seconds. */
  rateLimit(options?: FaultScope & { readonly retryAfter?: number; readonly global?: boolean }): void;
  /** Answers 500, 502, 503 or 504. */
  serverError(options?: FaultScope & { readonly status?: number }): void;
  /** Makes requests wait before they are looked at. */
  delay(options: FaultScope & { readonly milliseconds: number }): void;
  /** Breaks the connection of requests before they have had an effect. */
  breakRequests(options?: FaultScope): void;
  /** Carries requests out and breaks the connection before the bot is answered. */
  loseAnswers(options?: FaultScope): void;
  /** Cuts the gateway's connections. */
  dropConnections(): void;
  /** Sends operation 7, "reconnect". */
  askToReconnect(): void;
  /** Sends operation 9, "invalid session"; a session is lost for good unless `resumable`. */
  invalidateSession(options?: { readonly resumable?: boolean }): void;
  /** Leaves heartbeats without an acknowledgement, until told otherwise. */
  loseHeartbeats(lost?: boolean): void;
  /** Ends all misbehaviour. */
  clear(): void;
  /** The fault that falls on a request for this path, if any; it is used up by that. Delays have been waited for. */
  next(path: string): Promise<RestFault | undefined>;
  /** The faults that are set now, for the page's panel. */
  readonly active: readonly string[];
}

interface Pending {
  readonly fault: RestFault;
  readonly path: string;
  left: number;
}

/** Faults of a gateway and of the REST routes that ask `next`; none is set at first. */
export function createFaults(gateway: Gateway): Faults {
  const pending: Pending[] = [];
  const add = (fault: RestFault, scope: FaultScope): void => {
    pending.push({ fault, path: scope.path ?? '', left: scope.times ?? Number.POSITIVE_INFINITY });
  };
  const take = (path: string, delays: boolean): RestFault | undefined => {
    const found = pending.find((entry) => path.includes(entry.path) && (entry.fault.kind === 'delay') === delays);
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) pending.splice(pending.indexOf(found), 1);
    return found.fault;
  };
  return {
    rateLimit: ({ retryAfter = 1, global = false, ...scope } = {}) =>
      add({ kind: 'rate-limit', retryAfter, global }, scope),
    serverError: ({ status = 503, ...scope } = {}) => add({ kind: 'server-error', status }, scope),
    delay: ({ milliseconds, ...scope }) => add({ kind: 'delay', milliseconds }, scope),
    breakRequests: (scope = {}) => add({ kind: 'broken-connection', carriedOut: false }, scope),
    loseAnswers: (scope = {}) => add({ kind: 'broken-connection', carriedOut: true }, scope),
    dropConnections: () => gateway.dropConnections(),
    askToReconnect: () => gateway.askToReconnect(),
    invalidateSession: ({ resumable = false } = {}) => gateway.invalidateSessions(resumable),
    loseHeartbeats: (lost = true) => {
      gateway.losesHeartbeats = lost;
    },
    clear: () => {
      pending.length = 0;
      gateway.losesHeartbeats = false;
    },
    next: async (path) => {
      const delay = take(path, true);
      if (delay?.kind === 'delay') await sleep(delay.milliseconds);
      return take(path, false);
    },
    get active() {
      return [...pending.map(describe), ...(gateway.losesHeartbeats ? ['heartbeats are lost'] : [])];
    },
  };
}

function describe({ fault, left }: Pending): string {
  const times = Number.isFinite(left) ? ` (${left} more)` : '';
  switch (fault.kind) {
    case 'delay':
      return `requests wait ${fault.milliseconds} ms${times}`;
    case 'rate-limit':
      return `429, retry after ${fault.retryAfter} s${times}`;
    case 'server-error':
      return `${fault.status}${times}`;
    case 'broken-connection':
      return `connections break${fault.carriedOut ? ' before the answer' : ''}${times}`;
  }
}
