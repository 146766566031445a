import type { ResultReading } from '../../results/find-results.ts';

/** The other results of the sentence that are told close by. */
export function neighbours(readings: readonly ResultReading[], reading: ResultReading): readonly ResultReading[] {
  const at = positionOf(readings, reading);
  return [...readings.slice(Math.max(0, at - 3), at), ...readings.slice(at + 1, at + 4)];
}

/** Readings are in the order of their scores. */
function positionOf(readings: readonly ResultReading[], { scoreAt }: ResultReading): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.scoreAt ?? 0) < scoreAt) low = middle + 1;
    else high = middle;
  }
  return low;
}
