import { takeBest } from './best-first.ts';
import type { Findings } from './findings.ts';
import { gradeOf, someGrade, type Grade } from './grade.ts';
import type { Layer } from './layer.ts';
import { costOf, noMatch, rangesOfPrefix, type WordRanges } from './word-ranges.ts';

/** Names looked at one by one; where more share the rarest word, only the heaviest few of them are. */
const mostScanned = 4000;
const mostTaken = 1000;
const mostWords = 30;

/** Finds the names that have all asked words or beginnings of words, in whatever order: "villa aston", "man utd". */
export function findAnyOrder(findings: Findings, asked: readonly string[]): void {
  if (asked.length < 2 || asked.length > mostWords) return;
  matchAll(
    findings,
    asked.map((word) => rangesOfPrefix(findings.layer.words, word)),
  );
}

/** Finds the names of which each word range holds a word of its own, with at most `mostEdits` edits over all. */
export function matchAll(findings: Findings, ranges: readonly WordRanges[], mostEdits = 2): void {
  const { layer } = findings;
  const counted = ranges.map((range) => ({ range, places: countPlaces(layer, range) }));
  counted.sort((a, b) => a.places - b.places);
  const rarest = counted[0];
  if (rarest === undefined || rarest.places === 0) return;
  const rarestFirst = counted.map(({ range }) => range);
  const consider = (index: number): void => {
    const at = layer.order[index] ?? 0;
    const grade = gradeName(layer, layer.nameAt[at] ?? 0, rarestFirst, mostEdits);
    if (grade !== null) findings.offer(layer.slotAt[at] ?? 0, grade);
  };
  visitPlaces(layer, rarest.range, rarest.places, consider);
}

/** Finds names that have one word of the range, whatever else was asked. */
export function findSome(findings: Findings, range: WordRanges): void {
  const consider = (index: number): void => {
    findings.offer(findings.layer.slotAt[findings.layer.order[index] ?? 0] ?? 0, someGrade);
  };
  visitPlaces(findings.layer, range, Infinity, consider, findings.wanted);
}

function countPlaces(layer: Layer, range: WordRanges): number {
  let places = 0;
  for (const [index, from] of range.from.entries()) {
    places += (layer.bucket[range.to[index] ?? 0] ?? 0) - (layer.bucket[from] ?? 0);
  }
  return places;
}

function visitPlaces(
  layer: Layer,
  range: WordRanges,
  places: number,
  consider: (index: number) => void,
  most = mostTaken,
): void {
  for (const [index, from] of range.from.entries()) {
    const start = layer.bucket[from] ?? 0;
    const end = layer.bucket[range.to[index] ?? 0] ?? 0;
    if (places <= mostScanned) for (let at = start; at < end; at++) consider(at);
    else for (const minima of [layer.firstMinima, layer.innerMinima]) takeFew(minima, start, end, consider, most);
  }
}

function takeFew(
  minima: Uint32Array,
  start: number,
  end: number,
  consider: (index: number) => void,
  most: number,
): void {
  let left = most;
  takeBest(minima, start, end, (_slot, index) => {
    consider(index);
    return --left > 0;
  });
}

/** How the name that begins at `start` of the layer's text fits; each range needs a word of its own. Null where it does not. */
function gradeName(layer: Layer, start: number, ranges: readonly WordRanges[], mostEdits: number): Grade | null {
  let used = 0;
  let cost = 0;
  let part = false;
  for (const range of ranges) {
    const [at, least] = cheapestWord(layer.text, start, range, used);
    if (least === noMatch) return null;
    used |= 1 << at;
    cost += least >> 1;
    part ||= least % 2 === 1;
  }
  if (cost > mostEdits) return null;
  if (part) return gradeOf('part', 'mixed', cost);
  if (cost === 0 || layer.text[start + ranges.length] !== 0) return gradeOf('whole', 'mixed', cost);
  return gradeOf(layer.usualAt[start] === 1 ? 'usual' : 'other', 'mixed', cost);
}

function cheapestWord(text: Uint32Array, start: number, range: WordRanges, used: number): readonly [number, number] {
  let best = 0;
  let least = noMatch;
  for (let at = 0; at < mostWords; at++) {
    const word = text[start + at] ?? 0;
    if (word === 0) break;
    if (used & (1 << at)) continue;
    const cost = costOf(range, word);
    if (cost < least) [best, least] = [at, cost];
  }
  return [best, least];
}
