/**
 * Text as it is compared: lower case, without accents, everything but letters and digits as one blank.
 * `"It's Müller!"` → `it s muller`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
