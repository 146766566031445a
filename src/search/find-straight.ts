import { takeBest } from './best-first.ts';
import type { Findings } from './findings.ts';
import { gradeOf, initialsGrade, type Place } from './grade.ts';
import type { Layer } from './layer.ts';
import { firstIndex, rangesOfPrefix, type WordRanges } from './word-ranges.ts';

/**
 * Finds the names that have the asked words in their order, the last one perhaps only begun: whole names, names that begin so, names
 * that go on so further in. `edits` is what the asked words have already been changed by.
 */
export function findStraight(findings: Findings, asked: readonly string[], edits = 0): void {
  const last = asked.at(-1);
  if (last === undefined) return;
  const ranges = rangesOfPrefix(findings.layer.words, last);
  const before: number[] = [];
  for (const word of asked.slice(0, -1)) {
    const number = wordNumber(findings.layer, word);
    if (number === 0) return;
    before.push(number);
  }
  findRow(findings, before, ranges, edits);
}

/** As `findStraight`, by the numbers of words: the words before, and what the last one may be. */
export function findRow(findings: Findings, before: readonly number[], last: WordRanges, edits: number): void {
  const { layer } = findings;
  for (const [index, from] of last.from.entries()) {
    const to = last.to[index] ?? from;
    const [start, end] = stretchOf(layer, [...before.map((word): [number, number] => [word, word + 1]), [from, to]]);
    if (start === end) continue;
    const whole = (last.cost[index] ?? 1) % 2 === 0;
    if (!whole) offerStretch(findings, start, end, 'part', edits);
    else {
      const length = before.length + 1;
      const fullEnd = firstIndex(start, end, (at) => layer.text[(layer.order[at] ?? 0) + length] !== 0);
      offerFull(findings, start, fullEnd, edits);
      offerStretch(findings, start, end, 'whole', edits);
    }
  }
}

/** Finds the names whose words begin with these letters. */
export function findInitials(findings: Findings, asked: readonly string[]): void {
  const letters = asked.join('');
  if (letters.length < 2 || letters.length > 6) return;
  let left = findings.wanted;
  for (const slot of findings.layer.initials.get(letters) ?? []) {
    if (left === 0) return;
    if (findings.offer(slot, initialsGrade)) left--;
  }
}

/** The number of exactly this word, 0 where no name has it. */
export function wordNumber(layer: Layer, word: string): number {
  const at = firstIndex(1, layer.words.length, (index) => (layer.words[index] ?? '') >= word);
  return layer.words[at] === word ? at : 0;
}

/** The stretch of `order` whose words lie, one after the other, in these ranges; all but the last range hold one word. */
function stretchOf(layer: Layer, ranges: readonly (readonly [number, number])[]): readonly [number, number] {
  const { text, order, bucket } = layer;
  let start = bucket[ranges[0]?.[0] ?? 0] ?? 0;
  let end = bucket[ranges[0]?.[1] ?? 0] ?? 0;
  for (const [step, [from, to]] of ranges.entries()) {
    if (step === 0) continue;
    const first = firstIndex(start, end, (at) => (text[(order[at] ?? 0) + step] ?? 0) >= from);
    end = firstIndex(first, end, (at) => (text[(order[at] ?? 0) + step] ?? 0) >= to);
    start = first;
  }
  return [start, end];
}

function offerFull(findings: Findings, start: number, end: number, edits: number): void {
  const { layer } = findings;
  let left = findings.wanted;
  takeBest(layer.firstMinima, start, end, (slot, index) => {
    const usual = layer.usualAt[layer.order[index] ?? 0] === 1;
    if (findings.offer(slot, gradeOf(usual ? 'usual' : 'other', 'first', edits))) left--;
    return left > 0;
  });
}

function offerStretch(findings: Findings, start: number, end: number, fit: 'whole' | 'part', edits: number): void {
  const offerFrom = (minima: Uint32Array, place: Place): void => {
    const grade = gradeOf(fit, place, edits);
    let left = findings.wanted;
    takeBest(minima, start, end, (slot) => {
      if (findings.offer(slot, grade)) left--;
      return left > 0;
    });
  };
  offerFrom(findings.layer.firstMinima, 'first');
  offerFrom(findings.layer.innerMinima, 'inner');
}
