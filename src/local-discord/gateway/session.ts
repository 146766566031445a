import type { WebSocket } from 'ws';
import type { Data } from '../json.ts';

/** The operations of the gateway that a server sends or gets. */
export const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** A dispatch, kept so that it can be replayed to a client that comes back. */
interface SentEvent {
  readonly s: number;
  readonly t: string;
  readonly d: Data;
}

/** One bot's session: it outlives its connection, so that the bot can come back and be told what it missed. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  socket: WebSocket | undefined;
  sequence: number;
  readonly sent: SentEvent[];
  /** Calls off the end of the session, while it is without a connection. */
  cancelExpiry: (() => void) | undefined;
}

/** How many events a session keeps for replay, and for how long it waits without a connection. */
const KEPT_EVENTS = 1000;

/** Sends an event on the session, or keeps it for when the bot resumes. */
export function dispatch(session: Session, type: string, data: Data): void {
  session.sequence += 1;
  const event: SentEvent = { s: session.sequence, t: type, d: data };
  session.sent.push(event);
  if (session.sent.length > KEPT_EVENTS) session.sent.shift();
  sendEvent(session, event);
}

/**
 * Sends again what the bot has not seen.
 * Returns false where that cannot be done: the bot claims to have seen more than was sent, or too much was missed.
 */
export function replay(session: Session, seen: number): boolean {
  const oldest = session.sent[0]?.s ?? session.sequence + 1;
  if (seen > session.sequence || seen < oldest - 1) return false;
  for (const event of session.sent.filter(({ s }) => s > seen)) sendEvent(session, event);
  return true;
}

/** Sends an operation that is not an event. */
export function sendOperation(socket: WebSocket, operation: number, data: unknown): void {
  socket.send(JSON.stringify({ op: operation, d: data, s: null, t: null }));
}

function sendEvent(session: Session, event: SentEvent): void {
  session.socket?.send(JSON.stringify({ op: op.dispatch, ...event }));
}
