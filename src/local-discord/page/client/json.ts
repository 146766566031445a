import type { Json } from '../page-protocol.ts';

/** A value as an object, or an empty one. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A value as a list of objects. */
export function asJsons(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asJson) : [];
}

/** A value as text, or an empty one. */
export function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The address of a file of this server without its host, so that it loads under whatever name the page was opened;
 * undefined for an address elsewhere, which this page never loads.
 */
export function localPath(url: string): string | undefined {
  if (!URL.canParse(url, location.href)) return undefined;
  const { pathname } = new URL(url, location.href);
  return pathname.startsWith('/attachments/') || pathname.startsWith('/page/') ? pathname : undefined;
}
