import type { ValidateFunction } from 'ajv';
import { asData, isData, type Data } from '../json.ts';
import type { ApiSchemas } from '../validation/api-schemas.ts';
import { messageProblems } from '../validation/message-limits.ts';
import type { Problem } from '../validation/problem.ts';
import { schemaProblems } from '../validation/schema-problems.ts';
import { invalidForm } from './api-error.ts';
import type { Journal, RecordedRequest } from './journal.ts';

/** Finds what is wrong with a body beyond its schema. */
export type Further = (body: Data) => readonly Problem[];

/** Holds bodies against Discord's description and limits; refuses as Discord does, and notes it in the journal. */
export interface BodyCheck {
  readonly schemas: ApiSchemas;
  /** Checks a body; `further` finds what the schema does not state and runs only on a body that fits the schema. */
  check(
    request: RecordedRequest,
    validate: ValidateFunction,
    body: unknown,
    further: Further,
    prefix?: Problem['path'],
  ): void;
  /** Checks a message body against a named schema and the limits of messages. */
  message(request: RecordedRequest, schema: string, body: unknown): void;
}

/** Names that discord.js sends on every message and Discord takes without a word, though its description lacks them. */
const TOLERATED = new Set([
  'tts',
  'nonce',
  'enforce_nonce',
  'nsfw',
  'username',
  'avatar_url',
  'poll',
  'flags',
  'animated',
]);

/** A body check that writes its complaints into the journal. */
export function createBodyCheck(schemas: ApiSchemas, journal: Journal): BodyCheck {
  const check: BodyCheck['check'] = (request, validate, body, further, prefix = []) => {
    const problems = findProblems(validate, body, further, prefix);
    journal.complain(request, 'ignored', problems.unknown);
    if (problems.refused.length === 0) return;
    journal.complain(request, 'refused', problems.refused);
    throw invalidForm(problems.refused);
  };
  return {
    schemas,
    check,
    message: (request, schema, body) => check(request, schemas.named(schema), body, messageProblems),
  };
}

function findProblems(validate: ValidateFunction, body: unknown, further: Further, prefix: Problem['path']) {
  const valid = validate(body);
  const { refused, unknown } = valid ? { refused: [], unknown: [] } : schemaProblems(validate.errors ?? []);
  const misspelt = unknown.filter(({ path }) => !TOLERATED.has(String(path.at(-1))));
  const beyond = refused.length === 0 && (isData(body) || Array.isArray(body)) ? further(asDataOrList(body)) : [];
  const placed = (problem: Problem): Problem => ({ ...problem, path: [...prefix, ...problem.path] });
  return { refused: [...refused, ...beyond].map(placed), unknown: misspelt.map(placed) };
}

/** A list is handed on as an object keyed by index, which is how its elements are named in a path anyway. */
function asDataOrList(body: unknown): Data {
  return Array.isArray(body) ? Object.fromEntries(body.entries()) : asData(body);
}
