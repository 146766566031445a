import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { asData, asNumber, asText, isData, type Data } from '../json.ts';
import { apiGuildCreate } from '../world/api-objects.ts';
import type { World } from '../world/world.ts';
import { readyData } from './ready-data.ts';
import { dispatch, op, replay, sendOperation, type Session } from './session.ts';
import { ownsGuild, readShard } from './shard.ts';

/** What the gateway needs to know. */
export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly heartbeatInterval: number;
  /** How long a session without a connection waits for its bot. */
  readonly sessionTimeout: number;
  readonly url: () => string;
}

/** What a session with these intents is not to see, as overwriting values. */
export type Redact = (intents: number) => Data;

/** The gateway: the WebSocket end of this Discord. */
export interface Gateway {
  /** Takes over an HTTP connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /**
   * Sends an event to the sessions whose shard it belongs to and that asked for one of `intents` (0: always).
   * `redact` gives what overwrites the data for a session with such intents.
   */
  send(type: string, data: Data, guildId: string | undefined, intents?: number, redact?: Redact): void;
  /** Whether a bot is connected now. */
  isOnline(): boolean;
  /** Cuts every connection without a word, as a failing network does. */
  dropConnections(): void;
  /** Asks every bot to come back on a new connection (operation 7). */
  askToReconnect(): void;
  /** Tells every bot that its session is over (operation 9); `resumable` says whether it may resume nevertheless. */
  invalidateSessions(resumable: boolean): void;
  /** While true, heartbeats are not acknowledged. */
  losesHeartbeats: boolean;
  close(): void;
}

/** Close codes of Discord's gateway. */
const closeCodes = {
  unknownOperation: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidShard: 4010,
};

/** Codes with which a bot says goodbye for good: its session ends at once. */
const FAREWELL = new Set([1000, 1001]);

const GUILDS_INTENT = 1;

/** A gateway that no one is connected to yet. */
export function createGateway(options: GatewayOptions): Gateway {
  const { world } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096 * 16 });
  const sessions = new Map<string, Session>();
  let online = false;

  const updatePresence = (): void => {
    const now = [...sessions.values()].some((session) => session.socket !== undefined);
    if (now === online) return;
    online = now;
    world.announce({ kind: 'bot-presence', online });
  };
  const endSession = (session: Session): void => {
    session.cancelExpiry?.();
    sessions.delete(session.id);
  };
  const attach = (session: Session, socket: WebSocket): void => {
    session.cancelExpiry?.();
    session.socket?.terminate();
    session.socket = socket;
    socket.on('close', (code) => {
      if (session.socket !== socket) return;
      session.socket = undefined;
      if (FAREWELL.has(code)) endSession(session);
      else session.cancelExpiry = world.clock.after(options.sessionTimeout, () => endSession(session));
      updatePresence();
    });
    updatePresence();
  };

  const identify = (socket: WebSocket, data: Data): void => {
    if (!tokenMatches(data, options.token))
      return socket.close(closeCodes.authenticationFailed, 'Authentication failed.');
    const shard = readShard(data['shard']);
    if (shard === undefined) return socket.close(closeCodes.invalidShard, 'Invalid shard.');
    const session: Session = {
      id: world.newId(),
      shard,
      intents: asNumber(data['intents']) ?? 0,
      socket: undefined,
      sequence: 0,
      sent: [],
      cancelExpiry: undefined,
    };
    sessions.set(session.id, session);
    attach(session, socket);
    dispatch(session, 'READY', readyData(world, session, options.url()));
    if (world.botInGuild && ownsGuild(session, world.guild.id) && (session.intents & GUILDS_INTENT) !== 0) {
      dispatch(session, 'GUILD_CREATE', apiGuildCreate(world));
    }
  };
  const resume = (socket: WebSocket, data: Data): void => {
    if (!tokenMatches(data, options.token))
      return socket.close(closeCodes.authenticationFailed, 'Authentication failed.');
    const session = sessions.get(asText(data['session_id']) ?? '');
    if (session === undefined) return sendOperation(socket, op.invalidSession, false);
    attach(session, socket);
    if (!replay(session, asNumber(data['seq']) ?? 0)) {
      endSession(session);
      return sendOperation(socket, op.invalidSession, false);
    }
    dispatch(session, 'RESUMED', {});
  };

  const gateway: Gateway = {
    losesHeartbeats: false,
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, (client) => greet(client)),
    send: (type, data, guildId, intents = 0, redact = () => ({})) => {
      for (const session of sessions.values()) {
        const wanted = intents === 0 || (session.intents & intents) !== 0;
        if (wanted && ownsGuild(session, guildId)) dispatch(session, type, { ...data, ...redact(session.intents) });
      }
    },
    isOnline: () => online,
    dropConnections: () => server.clients.forEach((client) => client.terminate()),
    askToReconnect: () => server.clients.forEach((client) => sendOperation(client, op.reconnect, null)),
    invalidateSessions: (resumable) => {
      for (const session of [...sessions.values()]) {
        if (session.socket !== undefined) sendOperation(session.socket, op.invalidSession, resumable);
        if (!resumable) endSession(session);
      }
      updatePresence();
    },
    close: () => {
      [...sessions.values()].forEach(endSession);
      server.clients.forEach((client) => client.terminate());
      server.close();
    },
  };

  const greet = (socket: WebSocket): void => {
    // A connection that breaks is an ordinary event here; the close that follows is what counts.
    socket.on('error', () => undefined);
    socket.on('message', (raw) => receive(socket, raw));
    sendOperation(socket, op.hello, { heartbeat_interval: options.heartbeatInterval });
  };
  const receive = (socket: WebSocket, raw: RawData): void => {
    const message = parse(raw);
    if (message === undefined) return socket.close(closeCodes.decodeError, 'Error while decoding payload.');
    const data = asData(message['d']);
    switch (message['op']) {
      case op.heartbeat:
        return gateway.losesHeartbeats ? undefined : sendOperation(socket, op.heartbeatAck, null);
      case op.identify:
        return isAttached(sessions, socket)
          ? socket.close(closeCodes.alreadyAuthenticated, 'Already authenticated.')
          : identify(socket, data);
      case op.resume:
        return resume(socket, data);
      case op.presenceUpdate:
      case op.requestMembers:
        return isAttached(sessions, socket)
          ? undefined
          : socket.close(closeCodes.notAuthenticated, 'Not authenticated.');
      default:
        return socket.close(closeCodes.unknownOperation, 'Unknown opcode.');
    }
  };
  return gateway;
}

function isAttached(sessions: ReadonlyMap<string, Session>, socket: WebSocket): boolean {
  return [...sessions.values()].some((session) => session.socket === socket);
}

function parse(raw: RawData): Data | undefined {
  try {
    const message: unknown = JSON.parse(String(raw));
    return isData(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function tokenMatches(data: Data, token: string): boolean {
  return (asText(data['token']) ?? '').replace(/^Bot /u, '') === token;
}
