import type { Held } from '../answers/held.ts';
import type { Mark } from './mark.ts';

/** A name that several teams bear, where only one of them met the other team named: "Basel v City" is no other City. */
export function settlePairs(marks: readonly Mark[], held: Held): readonly Mark[] {
  const teams = marks.flatMap((mark) => (mark.kind === 'team' ? [mark] : []));
  const open = teams.filter(({ entry }) => entry === null);
  const [known, ...others] = new Set(teams.flatMap(({ entry }) => entry?.id ?? []));
  const [only] = open;
  if (known === undefined || others.length > 0 || only === undefined || open.length > 1) return marks;
  const lookup = held.index.lookup(only.typed, ['team']);
  if (!('ambiguous' in lookup)) return marks;
  const met = lookup.ambiguous.filter(({ id }) =>
    (held.teamMatches.get(known) ?? []).some(
      ({ teams: sides }) => id !== known && sides.some((side) => side.id === id),
    ),
  );
  const [entry, ...more] = met;
  if (entry === undefined || more.length > 0) return marks;
  return marks.map((mark) => (mark === only ? { ...only, entry } : mark));
}
