import type { Item } from '../../mentions/mention.ts';

/** Words before "goal" that make it the frame. */
const towards: ReadonlySet<string> = new Set([
  'on',
  'towards',
  'toward',
  'from',
  'of',
  'to',
  'at',
  'across',
  'over',
  'facing',
  'in',
  'into',
  'multi',
]);

const aims =
  /^(?:pepper|bombard|besieg|threaten|storm|guard|defend|protect)(?:e?d|es|s|ing)?$|(?:^| )(?:past|wide of|behind|around|near)$/u;

/** "shots at Costa's goal", "peppered Costa's goal": the word before makes it the one that he keeps. */
export function isAimedAt(before: string): boolean {
  return towards.has(before) || aims.test(before);
}

/** "a shot on goal", "six yards from goal": the frame, not a goal. */
export function isPlaceOfGoal(items: readonly Item[], noun: number): boolean {
  const before = items[noun - 1]?.word === '-' ? items[noun - 2]?.word : items[noun - 1]?.word;
  return (
    items[noun]?.word === 'goal' &&
    (towards.has(before ?? '') ||
      items[noun + 1]?.word === '-' ||
      /^(?:kick|drought|difference|line|tally|attempt|celebrations?|machine|mouth|threat|return|record)$/u.test(
        items[noun + 1]?.word ?? '',
      ))
  );
}
