import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asData, asList, asText, isData, type Data } from '../json.ts';

/** Compiles Discord's own description of a body, by its name in `components.schemas`. */
export interface ApiSchemas {
  /** The validator of a named schema. Throws where Discord's description has no such name: a mistake of ours. */
  named(name: string): ValidateFunction;
  /** The validator of a list of a named schema. */
  listOf(name: string, maxItems: number): ValidateFunction;
}

/** Reads Discord's OpenAPI description beside this room. Validators are compiled on first use and kept. */
export function loadApiSchemas(): ApiSchemas {
  const source = readFileSync(new URL('../discord-openapi.json', import.meta.url), 'utf8');
  const schemas = asData(asData(asData(JSON.parse(source))['components'])['schemas']);
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, ownProperties: true });
  // The package is CommonJS: its function is the default export's default.
  addFormats.default(ajv, ['int32', 'int64', 'double', 'uri', 'date-time']);
  ajv.addFormat('snowflake', true).addFormat('nonce', true);
  ajv.addSchema({ $id: 'discord', components: { schemas: tighten(schemas, schemas) } });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (key: string, schema: Data): ValidateFunction => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = ajv.compile(schema);
    compiled.set(key, fresh);
    return fresh;
  };
  return {
    named: (name) => compile(name, { $ref: `discord#/components/schemas/${name}` }),
    listOf: (name, maxItems) =>
      compile(`${name}[]`, { type: 'array', maxItems, items: { $ref: `discord#/components/schemas/${name}` } }),
  };
}

/**
 * Two changes to the description, so that errors name the bad field rather than every branch of a union:
 * a union told apart by `type` becomes a chain of if/then/else, and an object refuses names that it does not know.
 */
function tighten(node: unknown, schemas: Data): unknown {
  if (Array.isArray(node)) return node.map((item) => tighten(item, schemas));
  if (!isData(node)) return node;
  const union = Array.isArray(node['oneOf']) ? asList(node['oneOf']) : [];
  if (union.some((branch) => asText(branch['$ref']) !== undefined)) return decide(union, schemas);
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, tighten(value, schemas)]));
  return isData(node['properties']) && node['additionalProperties'] === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

function decide(branches: readonly Data[], schemas: Data): Data {
  const nullable = branches.some((branch) => branch['type'] === 'null');
  const others = branches.filter((branch) => branch['type'] !== 'null');
  const [only] = others;
  const chosen = others.length === 1 && only !== undefined ? only : chain(others, schemas);
  return nullable ? { if: { type: 'null' }, then: true, else: chosen } : chosen;
}

function chain(branches: readonly Data[], schemas: Data): Data {
  const known = branches.flatMap((branch) => typesOf(branch, schemas));
  if (known.length === 0) return { oneOf: branches };
  const otherwise: Data = {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: known, unionType: true } },
  };
  return branches.reduceRight<Data>(
    (rest, branch) => ({
      if: { type: 'object', required: ['type'], properties: { type: { enum: typesOf(branch, schemas) } } },
      then: branch,
      else: rest,
    }),
    otherwise,
  );
}

/** The values of `type` that a branch of a union is for: `[2]` for a button. */
function typesOf(branch: Data, schemas: Data): readonly unknown[] {
  const name = asText(branch['$ref'])?.split('/').at(-1) ?? '';
  const type = asData(asData(asData(schemas[name])['properties'])['type']);
  return Array.isArray(type['enum']) ? type['enum'] : [];
}
