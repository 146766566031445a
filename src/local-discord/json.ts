/** A JSON object whose shape is not known yet. */
export type Data = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not null, not an array). */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object, or an empty one: reading a missing part of a body is not an error. */
export function asData(value: unknown): Data {
  return isData(value) ? value : {};
}

/** The objects of an array; anything else is left out. */
export function asList(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

/** A value as text, or undefined where it is none. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value as a number, or undefined where it is none. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
