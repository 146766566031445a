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

/** A name that several people bear, of whom one is of a team that is named: "did Ferreira score for Arden" is Arden's. */
export function settlePeople(marks: readonly Mark[], held: Held): readonly Mark[] {
  const ids = marks.flatMap((mark) => (mark.kind === 'team' && mark.entry !== null ? [mark.entry.id] : []));
  if (ids.length === 0) return marks;
  return marks.map((mark) => {
    if (mark.kind !== 'person' || mark.entry !== null) return mark;
    const lookup = held.index.lookup(mark.typed, ['person']);
    if (!('ambiguous' in lookup)) return mark;
    const own = lookup.ambiguous.filter(
      ({ id }) => held.people.get(id)?.teams.some((team) => ids.includes(team.id)) === true,
    );
    const [entry, ...others] = own;
    return entry === undefined || others.length > 0 ? mark : { ...mark, entry };
  });
}

/** "The copa" of two teams that met in one competition of that name is this one. */
export function settleCompetitions(marks: readonly Mark[], held: Held): readonly Mark[] {
  const ids = new Set(marks.flatMap((mark) => (mark.kind === 'team' && mark.entry !== null ? [mark.entry.id] : [])));
  const [first] = ids;
  if (first === undefined || ids.size !== 2) return marks;
  return marks.map((mark) => {
    if (mark.kind !== 'competition' || mark.entry !== null) return mark;
    const lookup = held.index.lookup(mark.typed, ['competition']);
    if (!('ambiguous' in lookup)) return mark;
    const played = (held.teamMatches.get(first) ?? []).flatMap(({ teams, competition }) =>
      teams.every(({ id }) => ids.has(id)) ? (competition?.id ?? []) : [],
    );
    const [entry, ...others] = lookup.ambiguous.filter(({ id }) => played.includes(id));
    return entry === undefined || others.length > 0 ? mark : { ...mark, entry };
  });
}
