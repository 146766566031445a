import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';

/** A bot without a library, which says exactly what a test wants said. */
export interface RawBot {
  /** Calls the API with the bot's token. */
  api(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  /** A GET with headers that `fetch` would not let one set, such as `host`. */
  raw(path: string, headers: Readonly<Record<string, string>>): Promise<{ readonly status: number }>;
  close(): void;
}

/** Connects to the gateway, so that interactions have somewhere to go, and answers nothing by itself. */
export async function connectRawBot(discord: LocalDiscord): Promise<RawBot> {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway`);
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 1, properties: {} } }));
  await discord.waitForBot();
  return {
    api: async (method, path, body) => {
      const response = await fetch(`${discord.api}/v10${path}`, {
        method,
        headers: {
          authorization: `Bot ${discord.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    raw: (path, headers) =>
      new Promise((resolve, reject) => {
        const call = request(`${discord.url}${path}`, { headers }, (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0 });
        });
        call.on('error', reject).end();
      }),
    close: () => socket.terminate(),
  };
}
