/**
 * A report's words as one line for a terminal: without control characters and without marks that turn the direction
 * of writing, so that they cannot steer somebody's terminal, and with halves of characters made whole.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '');
}
