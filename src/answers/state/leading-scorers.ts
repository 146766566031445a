import { replaceSorted } from '../../dataset/order.ts';
import type { Person } from '../../dataset/dataset.ts';
import type { ScorerLine } from '../held.ts';
import { compareScorers, scorerLines } from '../scorer-lines.ts';
import { lazy, type Lazy } from './lazy.ts';
import type { Shelves } from './shelves.ts';

/** Scorers are listed when first asked for; from then on only those whose goals have changed are listed anew. */
export function nextScorers(
  last: Lazy<readonly ScorerLine[]> | undefined,
  { personGoals }: Shelves,
  people: ReadonlyMap<string, Person>,
  changed: ReadonlySet<string>,
): Lazy<readonly ScorerLine[]> {
  const lineOf = (id: string): readonly ScorerLine[] => scorerLines(personGoals.get(id) ?? [], people);
  const before = last?.peek();
  if (before === undefined) return lazy(() => [...personGoals.keys()].flatMap(lineOf).sort(compareScorers));
  return lazy(() => {
    const gone = new Set(before.filter(({ person }) => changed.has(person.id)));
    return replaceSorted(before, gone, [...changed].flatMap(lineOf), compareScorers);
  });
}
