import { anyName, most, type NameContexts } from '../../src/facts/mentions/name-contexts.ts';
import type { Example } from './examples.ts';

/** A context counts where it stands in so many reports at least. */
const leastReports = 6;
const passes = 14;
const step = 0.15;
/** How much the weights are drawn towards 0. */
const restraint = 1;

interface Row {
  readonly side: boolean;
  readonly contexts: readonly (readonly [context: string, count: number])[];
}

/** Weights by logistic regression: gradient descent with steps that shrink for what has moved much (AdaGrad), always in the same order. */
export function fitWeights(examples: readonly Example[]): ReadonlyMap<string, number> {
  const rows = rowsOf(examples);
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  const move = (context: string, gradient: number): void => {
    const sum = (moved.get(context) ?? 0) + gradient * gradient;
    moved.set(context, sum);
    weights.set(context, (weights.get(context) ?? 0) - (step * gradient) / Math.sqrt(sum + 1));
  };
  for (let pass = 0; pass < passes; pass += 1)
    for (const { side, contexts } of shuffled(rows, pass)) {
      let score = 0;
      for (const [context, count] of contexts) score += count * (weights.get(context) ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (side ? 1 : 0);
      for (const [context, count] of contexts)
        move(context, error * count + (restraint / contexts.length) * (weights.get(context) ?? 0));
    }
  return weights;
}

/** The sum of the weights of a name's contexts: the log-odds that it is a side's. */
export function scoreOf(contexts: NameContexts, weights: ReadonlyMap<string, number>): number {
  let score = weights.get(anyName) ?? 0;
  for (const [context, count] of contexts) score += (weights.get(context) ?? 0) * Math.min(count, most);
  return score;
}

function rowsOf(examples: readonly Example[]): readonly Row[] {
  const reports = new Map<string, Set<string>>();
  for (const { report, contexts } of examples)
    for (const context of contexts.keys()) {
      const met = reports.get(context) ?? new Set();
      reports.set(context, met.add(report));
    }
  return examples.map(({ side, contexts }) => ({
    side,
    contexts: [
      [anyName, 1] as const,
      ...[...contexts]
        .filter(([context]) => (reports.get(context)?.size ?? 0) >= leastReports)
        .map(([context, count]) => [context, Math.min(count, most)] as const),
    ],
  }));
}

/** The same order for the same round, whatever the machine. */
function shuffled<T>(items: readonly T[], round: number): readonly T[] {
  const mixed = [...items];
  let state = round + 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const other = Math.floor((state / 4_294_967_296) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
