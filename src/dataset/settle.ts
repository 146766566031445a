import type { Article } from '../article/article.ts';
import type { Evidence } from '../facts/fact.ts';
import type { Conflict } from './dataset.ts';
import { compareText, gatherEvidence } from './order.ts';

/** What one report says of one thing. */
export interface Claim<T> {
  readonly value: T;
  readonly article: Article;
  readonly main: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Settled<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  /** Null where all reports agree. */
  readonly conflict: Conflict | null;
}

/**
 * What to show where reports may disagree: the value of the latest report, since a later one may correct an earlier.
 * Among reports of one day the value that most of them have, then that of a report about the match itself.
 * Every value is kept in `conflict`, the one shown first. Null where no report says anything.
 * @param print how a value reads; two values that read alike are one
 */
export function settle<T>(field: string, claims: readonly Claim<T>[], print: (value: T) => string): Settled<T> | null {
  const groups = [...Map.groupBy(claims, (claim) => print(claim.value))].map(([value, group]) => ({
    value,
    group,
    evidence: gatherEvidence(group.map((claim) => claim.evidence)),
    weight: weigh(group),
  }));
  groups.sort((a, b) => compareWeights(b.weight, a.weight) || compareText(a.value, b.value));
  const [shown] = groups;
  const claim = shown?.group[0];
  if (shown === undefined || claim === undefined) return null;
  const conflict =
    groups.length < 2 ? null : { field, readings: groups.map(({ value, evidence }) => ({ value, evidence })) };
  return { value: claim.value, evidence: shown.evidence, conflict };
}

interface Weight {
  readonly latest: string | null;
  readonly reports: number;
  readonly main: boolean;
}

function weigh<T>(group: readonly Claim<T>[]): Weight {
  let latest: string | null = null;
  for (const { article } of group) if (compareText(latest, article.date) < 0) latest = article.date;
  return {
    latest,
    reports: new Set(group.map(({ article }) => article.id)).size,
    main: group.some(({ main }) => main),
  };
}

function compareWeights(a: Weight, b: Weight): number {
  return compareText(a.latest, b.latest) || a.reports - b.reports || Number(a.main) - Number(b.main);
}
