import { findAnyOrder } from './find-any-order.ts';
import { findMisspelt, findPartly, findResplit } from './find-misspelt.ts';
import { findInitials, findStraight } from './find-straight.ts';
import { Findings } from './findings.ts';
import { scoreOf, type Grade } from './grade.ts';
import type { LayerView } from './layer.ts';
import type { Entry } from './search-index.ts';

export interface Found {
  readonly entry: Entry;
  readonly grade: Grade;
  readonly score: number;
}

/** Of two or three letters the best fit comes first, whatever more is held of; weight only tells equal fits apart. */
const lettersForWeight = 4;
const tieBreak = 0.05;

/** Each stage is tried only while fewer entries than this have been found, the dearer ones later. */
export interface Patience {
  readonly resplit: number;
  readonly oneTypo: number;
  readonly twoTypos: number;
  readonly partly: number;
}

/** Best first, as many as `wanted` of each grade: what the asked words may mean in these layers. */
export function findEntries(
  views: readonly LayerView[],
  asked: readonly string[],
  wanted: number,
  patience: Patience,
): readonly Found[] {
  const all = views.map((view) => new Findings(view, wanted));
  const stage = (most: number, find: (findings: Findings) => void): void => {
    if (all.reduce((sum, { grades }) => sum + grades.size, 0) < most) all.forEach(find);
  };
  stage(Infinity, (findings) => {
    findStraight(findings, asked);
    findInitials(findings, asked);
    findAnyOrder(findings, asked);
  });
  stage(patience.resplit, (findings) => findResplit(findings, asked));
  stage(patience.oneTypo, (findings) => findMisspelt(findings, asked, 1));
  stage(patience.twoTypos, (findings) => findMisspelt(findings, asked, 2));
  stage(patience.partly, (findings) => findPartly(findings, asked));
  const share = asked.join('').length < lettersForWeight ? tieBreak : 1;
  return all.flatMap((findings) => collect(findings, share)).sort(compareFound);
}

/** Entries by score, weight and then by their label, so that the order never depends on how the index came to be. */
export function compareFound(a: Found, b: Found): number {
  return (
    b.score - a.score ||
    b.entry.weight - a.entry.weight ||
    compareText(a.entry.label, b.entry.label) ||
    compareText(a.entry.id, b.entry.id)
  );
}

function collect({ grades, layer }: Findings, share: number): readonly Found[] {
  const found: Found[] = [];
  for (const [slot, grade] of grades) {
    const entry = layer.entries[slot];
    if (entry !== undefined) found.push({ entry, grade, score: scoreOf(grade, entry, share) });
  }
  return found;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
