import type { Held } from '../answers/held.ts';
import type { Mark } from './mark.ts';

/**
 * What "in total" sums up: of two teams whose newest match is a leg their tie, of two that met once that match, else the
 * number of whatever is counted. Of two that met more often nobody can tell: then no rule knows the word.
 */
export function settleTotals(marks: readonly Mark[], held: Held): readonly Mark[] {
  if (!marks.some((mark) => mark.kind === 'word' && mark.of === 'total')) return marks;
  const [first, second, ...others] = new Set(marks.flatMap((mark) => (mark.kind === 'team' ? [mark.entry?.id] : [])));
  const of = second === undefined ? 'how-many' : others.length > 0 ? 'total' : sumOf(held, first, second);
  return marks.map((mark) => (mark.kind === 'word' && mark.of === 'total' ? { ...mark, of } : mark));
}

function sumOf(held: Held, first: string | undefined, second: string): string {
  const both = (each: { readonly teams: readonly { readonly id: string }[] }): boolean =>
    each.teams.some(({ id }) => id === second);
  const [newest, ...older] = (held.teamMatches.get(first ?? '') ?? []).filter(both);
  const [tie] = (held.teamTies.get(first ?? '') ?? []).filter(both);
  if (tie?.twoLegged === true && tie.legs.includes(newest?.id ?? null)) return 'tie';
  return older.length === 0 ? 'how-many' : 'total';
}
