import { isData } from '../json.ts';
import { refusal } from './api-error.ts';

/** A file of a multipart request: `files[2]` has index 2. */
export interface Upload {
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a request carries: its JSON, and its files where it is multipart. */
export interface RequestBody {
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

const FILE_FIELD = /^files\[(\d+)\]$/u;

/** Reads a request's body, JSON or multipart with `payload_json`. Refuses what cannot be parsed with Discord's 50109. */
export async function readBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parseJson(await request.text()), uploads: [] };
  const form = await request.formData().catch(() => {
    throw refusal('invalidBody');
  });
  const payload = form.get('payload_json');
  const json = typeof payload === 'string' ? parseJson(payload) : plainFields(form);
  const uploads = await Promise.all([...form.entries()].flatMap(([field, value]) => toUpload(field, value)));
  return { json, uploads };
}

function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidBody');
  }
}

function plainFields(form: FormData): unknown {
  const fields = Object.fromEntries([...form.entries()].filter(([, value]) => typeof value === 'string'));
  return isData(fields) ? fields : {};
}

function toUpload(field: string, value: string | File): readonly Promise<Upload>[] {
  const index = FILE_FIELD.exec(field)?.[1];
  if (index === undefined || typeof value === 'string') return [];
  return [
    value.arrayBuffer().then((buffer) => ({
      index,
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(buffer),
    })),
  ];
}
