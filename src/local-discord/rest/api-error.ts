import type { Data } from '../json.ts';
import { nestProblems, type Problem } from '../validation/problem.ts';

/** Discord's JSON error codes that this server answers with: the HTTP status and the sentence of each. */
const known = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  methodNotAllowed: { status: 405, code: 0, message: '405: Method Not Allowed' },
  unknownApplication: { status: 404, code: 10002, message: 'Unknown Application' },
  unknownChannel: { status: 404, code: 10003, message: 'Unknown Channel' },
  unknownGuild: { status: 404, code: 10004, message: 'Unknown Guild' },
  unknownMember: { status: 404, code: 10007, message: 'Unknown Member' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownUser: { status: 404, code: 10013, message: 'Unknown User' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  unknownCommand: { status: 404, code: 10063, message: 'Unknown application command' },
  commandLimit: { status: 400, code: 30032, message: 'Maximum number of application commands reached (100).' },
  alreadyAcknowledged: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  tooLarge: { status: 413, code: 40005, message: 'Request entity too large' },
  missingAccess: { status: 403, code: 50001, message: 'Missing Access' },
  notYourMessage: { status: 403, code: 50005, message: 'Cannot edit a message authored by another user' },
  emptyMessage: { status: 400, code: 50006, message: 'Cannot send an empty message' },
  missingPermissions: { status: 403, code: 50013, message: 'Missing Permissions' },
  invalidWebhookToken: { status: 401, code: 50027, message: 'Invalid Webhook Token' },
  invalidBody: { status: 400, code: 50109, message: 'The request body contains invalid JSON.' },
} as const;

/** An answer that refuses a request, with the body that Discord gives. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Data;
  constructor(status: number, body: Data) {
    super(String(body['message']));
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}

/** One of Discord's known errors by name: `refusal('unknownMessage')` is 404 with code 10008. */
export function refusal(name: keyof typeof known): ApiError {
  const { status, code, message } = known[name];
  return new ApiError(status, { message, code });
}

/** Discord's 50035: the body is well-formed and something in it is not allowed; `problems` say where and what. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  return new ApiError(400, { message: 'Invalid Form Body', code: 50035, errors: nestProblems(problems) });
}
