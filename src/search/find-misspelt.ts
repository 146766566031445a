import { findSome, matchAll } from './find-any-order.ts';
import { findRow, findStraight, wordNumber } from './find-straight.ts';
import type { Findings } from './findings.ts';
import { rangesOfPrefix, type WordRanges } from './word-ranges.ts';
import { findAlike, longestWord } from './word-trie.ts';

const mostMisspeltWords = 6;
/** Fewer letters, one of them wrong, begin nearly anything: "Lyon" is no misspelt "Lon" of "London". */
const lettersForBeginnings = 6;

/** How many edits a word of this length may have been changed by: none in short ones, where nearly everything is alike. */
function editsAllowed(length: number, most: 1 | 2): 0 | 1 | 2 {
  if (length < 4 || length > longestWord) return 0;
  return length < 6 ? 1 : most;
}

/** Finds names that were asked with a blank too few or too many: "westham", "man chester". */
export function findResplit(findings: Findings, asked: readonly string[]): void {
  for (let at = 0; at + 1 < asked.length && at < mostMisspeltWords; at++) {
    findStraight(findings, [...asked.slice(0, at), `${asked[at]}${asked[at + 1]}`, ...asked.slice(at + 2)], 1);
  }
  for (const [at, word] of asked.entries()) {
    if (at >= mostMisspeltWords || word.length > longestWord) continue;
    for (let cut = 2; cut <= word.length - 2; cut++) {
      if (wordNumber(findings.layer, word.slice(0, cut)) === 0) continue;
      findStraight(findings, [...asked.slice(0, at), word.slice(0, cut), word.slice(cut), ...asked.slice(at + 1)], 1);
    }
  }
}

/** Finds names that have all asked words, with up to `most` letters wrong. */
export function findMisspelt(findings: Findings, asked: readonly string[], most: 1 | 2): void {
  if (asked.length > mostMisspeltWords) return;
  const ranges = asked.map((word) => alike(findings, word, most));
  if (ranges.length > 1) matchAll(findings, ranges, most);
  else for (const range of ranges) findOne(findings, range);
}

/** Finds names that have at least one of the asked words; what is shorter than a name's usual word says too little ("cup"). */
export function findPartly(findings: Findings, asked: readonly string[]): void {
  for (const word of asked.slice(0, mostMisspeltWords)) {
    if (word.length > 3) findSome(findings, alike(findings, word, word.length < 6 ? 1 : 2));
  }
}

/** One asked word: every stretch is offered with its own edits, the heaviest of each first. */
function findOne(findings: Findings, range: WordRanges): void {
  for (const [index, from] of range.from.entries()) {
    const cost = range.cost[index] ?? 0;
    findRow(findings, [], { from: [from], to: [range.to[index] ?? from], cost: [cost] }, cost >> 1);
  }
}

function alike(findings: Findings, word: string, most: 1 | 2): WordRanges {
  const edits = editsAllowed(word.length, most);
  if (edits === 0) return rangesOfPrefix(findings.layer.words, word);
  const ranges = findAlike(findings.layer.trie, findings.layer.words, word, edits);
  return word.length < lettersForBeginnings ? wholeOrUnchanged(ranges) : ranges;
}

/** Without beginnings of words that have letters wrong. */
function wholeOrUnchanged({ from, to, cost }: WordRanges): WordRanges {
  const kept = [...cost.keys()].filter((at) => (cost[at] ?? 0) % 2 === 0 || cost[at] === 1);
  return {
    from: kept.map((at) => from[at] ?? 0),
    to: kept.map((at) => to[at] ?? 0),
    cost: kept.map((at) => cost[at] ?? 0),
  };
}
