import type { ErrorObject } from 'ajv';
import { asData, asNumber, asText, isData } from '../json.ts';
import type { Problem } from './problem.ts';

/** What a validator found: what Discord refuses, and the unknown names that Discord passes over in silence. */
export interface SchemaFindings {
  readonly refused: readonly Problem[];
  readonly unknown: readonly Problem[];
}

/** Turns ajv's errors into Discord's codes and sentences. */
export function schemaProblems(errors: readonly ErrorObject[]): SchemaFindings {
  const real = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'allOf');
  const unknown = real.filter((error) => error.keyword === 'additionalProperties');
  const refused = real.filter((error) => error.keyword !== 'additionalProperties').map(toProblem);
  return { refused: dedupe(refused), unknown: dedupe(unknown.map(toUnknownName)) };
}

function toUnknownName(error: ErrorObject): Problem {
  const name = asText(asData(error.params)['additionalProperty']) ?? '';
  return {
    path: [...pathOf(error), name],
    code: 'UNKNOWN_PROPERTY',
    message: `Discord knows no property "${name}" here and ignores it: a misspelling?`,
  };
}

function toProblem(error: ErrorObject): Problem {
  const missing = asText(asData(error.params)['missingProperty']);
  if (missing !== undefined) return { path: [...pathOf(error), missing], ...REQUIRED };
  return { path: pathOf(error), ...describe(error) };
}

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } as const;

type Description = Pick<Problem, 'code' | 'message'>;

function describe(error: ErrorObject): Description {
  const limit = asNumber(asData(error.params)['limit']) ?? 0;
  const schema = asData(error.parentSchema);
  switch (error.keyword) {
    case 'maxLength':
    case 'minLength':
      return error.data === '' ? REQUIRED : length(schema['minLength'], schema['maxLength']);
    case 'maxItems':
    case 'minItems':
      return length(schema['minItems'], schema['maxItems']);
    case 'maximum':
      return { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${limit}.` };
    case 'minimum':
      return { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${limit}.` };
    case 'enum':
    case 'const':
    case 'oneOf':
      return choices(error);
    case 'format':
      return format(error);
    case 'pattern':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${String(error.data)}" is not snowflake.` };
    case 'uniqueItems':
      return { code: 'SET_TYPE_ALREADY_CONTAINS_VALUE', message: 'The set already contains this value' };
    case 'maxProperties':
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limit} or fewer in length.` };
    default:
      return wrongType(error);
  }
}

function length(minimum: unknown, maximum: unknown): Description {
  const [least, most] = [asNumber(minimum) ?? 0, asNumber(maximum)];
  if (most === undefined) return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${least} or more in length.` };
  return least === 0
    ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` }
    : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${least} and ${most} in length.` };
}

function choices(error: ErrorObject): Description {
  const schema = asData(error.parentSchema);
  const options = Array.isArray(schema['oneOf']) ? schema['oneOf'].filter(isData).map((branch) => branch['const']) : [];
  const allowed = Array.isArray(schema['enum']) ? schema['enum'] : options;
  return schema['unionType'] === true
    ? { code: 'UNION_TYPE_CHOICES', message: `Value of field "type" must be one of (${allowed.join(', ')}).` }
    : { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${allowed.join(', ')}}.` };
}

function format(error: ErrorObject): Description {
  const name = asText(asData(error.params)['format']);
  if (name === 'uri') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  if (name === 'date-time') {
    return { code: 'DATE_TIME_TYPE_PARSE', message: `Could not parse ${String(error.data)}. Should be ISO8601.` };
  }
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${String(error.data)}" is not int.` };
}

function wrongType(error: ErrorObject): Description {
  const wanted = asData(error.parentSchema)['type'];
  const kinds = (Array.isArray(wanted) ? wanted : [wanted]).filter((kind) => kind !== 'null');
  if (error.data === null || error.data === undefined) return REQUIRED;
  const shown = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
  switch (kinds[0]) {
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'integer':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not int.` };
    case 'number':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not float.` };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    default:
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
  }
}

function pathOf(error: ErrorObject): readonly (string | number)[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** One field can break several rules that Discord tells as one: the first is kept. */
function dedupe(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.toReversed().map((problem) => [JSON.stringify(problem.path), problem]));
  return [...seen.values()].toReversed();
}
