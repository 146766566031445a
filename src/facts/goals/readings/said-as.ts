import type { Item } from '../../mentions/mention.ts';

const numbers = ['', 'one', 'two', 'three', 'four', 'five'];

/** The word of an item as the words of what a goal did to the score are looked for: numbers of goals by name. */
export function saidAs({ word, mention }: Item): string {
  return mention?.type === 'NUMBER' ? (numbers[mention.value] ?? '') : word;
}
