import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { asData, type Data } from '../json.ts';
import type { ApiError } from './api-error.ts';
import { refusal } from './api-error.ts';
import type { RecordedRequest } from './journal.ts';
import { readBody, type Upload } from './read-body.ts';

/** What travels with a request through the API's routes. */
export interface ApiEnvironment {
  readonly Bindings: HttpBindings;
  readonly Variables: { record: RecordedRequest };
}

/** A request to the API, as Hono hands it to a route. */
export type ApiContext = Context<ApiEnvironment>;

const MAX_FILE = 10 * 1024 * 1024;

/** Reads a body and notes it in the journal. Refuses files over 10 MiB with 40005. */
export async function takeBody(
  context: ApiContext,
): Promise<{ readonly json: unknown; readonly body: Data; readonly uploads: readonly Upload[] }> {
  const { json, uploads } = await readBody(context.req.raw);
  const record = context.get('record');
  record.body = json;
  record.files = uploads.length;
  if (uploads.some(({ bytes }) => bytes.byteLength > MAX_FILE)) throw refusal('tooLarge');
  return { json, body: asData(json), uploads };
}

/** Answers 204 as Discord does: with no body and no content type (discord.js would try to parse one). */
export function noContent(context: ApiContext): Response {
  return context.body(null, 204);
}

/** A part of the path by its name in the route. */
export function part(context: ApiContext, name: string): string {
  return context.req.param(name) ?? '';
}

/** An answer for a refused request. */
export function toResponse(context: ApiContext, error: ApiError): Response {
  return new Response(JSON.stringify(error.body), {
    status: error.status,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(context.res.headers) },
  });
}
