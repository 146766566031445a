import { escaped } from '../replies/escape.ts';
import type { Sentences } from './sentences.ts';

/** An attached file of a message, as Discord describes it. */
export interface AttachedFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string | null;
}

export interface SourceMessage {
  readonly content: string;
  readonly attachments: readonly AttachedFile[];
}

export type MessageText = { readonly text: string } | { readonly problem: string };

/** The largest report that is read, as for the files of the reports' folder. */
const maxBytes = 1024 * 1024;
const fetchTimeout = 8_000;
const discordHosts = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/**
 * A message's own text followed by that of its attached text files, or a sentence for the user where one of them
 * cannot be read. Files are fetched from Discord's own hosts only, and from `apiUrl`'s: an address in a message is
 * somebody's input.
 */
export async function textOf(message: SourceMessage, apiUrl: string, sentences: Sentences): Promise<MessageText> {
  const texts = [message.content];
  for (const file of message.attachments.filter(isText)) {
    const fetched = await fetchText(file, apiUrl, sentences);
    if ('problem' in fetched) return fetched;
    texts.push(fetched.text);
  }
  return { text: texts.filter((text) => text.trim() !== '').join('\n\n') };
}

function isText({ name, contentType }: AttachedFile): boolean {
  return name.toLowerCase().endsWith('.txt') || (contentType ?? '').startsWith('text/plain');
}

async function fetchText(file: AttachedFile, apiUrl: string, sentences: Sentences): Promise<MessageText> {
  const name = escaped(file.name);
  const tooLarge = { problem: sentences.fileTooLarge(name, maxBytes / 1024) };
  const notFetched = { problem: sentences.fileNotFetched(name) };
  if (file.size > maxBytes) return tooLarge;
  const url = URL.parse(file.url);
  if (url === null || !(discordHosts.has(url.origin) || url.origin === new URL(apiUrl).origin)) {
    return notFetched;
  }
  let bytes: Uint8Array | null;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(fetchTimeout) });
    if (!response.ok || response.body === null) return notFetched;
    bytes = await collect(response.body);
  } catch {
    return notFetched;
  }
  if (bytes === null) return tooLarge;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: sentences.fileNotText(name) };
  }
}

/** All bytes of a stream; null as soon as they are too many, whatever length was promised. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
