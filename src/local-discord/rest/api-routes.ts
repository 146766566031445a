import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Core } from '../core.ts';
import type { RestFault } from '../faults.ts';
import { type ApiContext, type ApiEnvironment, toResponse } from './api-context.ts';
import { ApiError, refusal } from './api-error.ts';
import { basicRoutes } from './basic-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { recordRequest } from './journal.ts';

/** Told of an error that is a fault of this server, not of the bot. */
export type ReportBug = (error: unknown) => void;

/** Discord's API v10, to be mounted at `/api/v10`. Every request is recorded; faults fall before anything is looked at. */
export function apiRoutes(core: Core, reportBug: ReportBug): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>();
  api.use(record(core));
  api.use(misbehave(core));
  api.route('/', interactionRoutes(core));
  api.use(authenticate(core));
  api.route('/', basicRoutes(core));
  api.route('/', commandRoutes(core));
  api.route('/', channelRoutes(core));
  // Hono asks only the outermost app what to do with an unknown route; a route for everything keeps the answer here.
  api.all('*', () => {
    throw refusal('notFound');
  });
  api.onError((error, context) => {
    if (error instanceof ApiError) return refuse(context, error);
    reportBug(error);
    return refuse(context, new ApiError(500, { message: '500: Internal Server Error', code: 0 }));
  });
  return api;
}

function refuse(context: ApiContext, error: ApiError): Response {
  const request = context.get('record');
  request.code = typeof error.body['code'] === 'number' ? error.body['code'] : undefined;
  return toResponse(context, error);
}

function record(core: Core): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const request = recordRequest(core.journal, context.req.method, context.req.path, core.clock.now());
    context.set('record', request);
    await next();
    request.status = context.res.status;
  };
}

function misbehave(core: Core): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const fault = await core.faults.next(context.req.path);
    if (fault === undefined) return next();
    if (fault.kind === 'broken-connection' && fault.carriedOut) await next();
    return strike(context, fault);
  };
}

function strike(context: ApiContext, fault: RestFault): Response {
  switch (fault.kind) {
    case 'rate-limit': {
      const { retryAfter, global } = fault;
      const body = { message: 'You are being rate limited.', retry_after: retryAfter, global, code: 0 };
      const headers = {
        'retry-after': String(retryAfter),
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-scope': global ? 'global' : 'user',
        via: '1.1 local',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      };
      return context.json(body, 429, headers);
    }
    case 'server-error':
      return toResponse(context, new ApiError(fault.status, { message: `${fault.status}: Server Error`, code: 0 }));
    case 'broken-connection':
      context.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'delay':
      throw new Error('A delay is over before a request is answered.');
  }
}

function authenticate(core: Core): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (context.req.header('authorization') !== `Bot ${core.token}`) throw refusal('unauthorized');
    return next();
  };
}
