import { readFileSync } from 'node:fs';

/** The lines of a table of examples, each cut at its arrows: `sentence => what it tells`. Lines after `#` are remarks. */
export function toldLines(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' => '));
}
