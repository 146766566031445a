import type { Held } from '../answers/held.ts';
import { hostOf } from './fields.ts';
import type { Grammar } from './grammar.ts';
import type { Mark, PlacedName } from './mark.ts';

/** Teams of one town that are looked at: no town has more in its reports. */
const mostTeams = 40;

/**
 * Whose town is meant by one that several teams are of ("in London"): of the one that was at home there last, against the other
 * team named where one is. A town in which no match is known is a word that nobody knows.
 */
export function settleTowns(marks: readonly Mark[], held: Held, grammar: Grammar): readonly Mark[] {
  if (!marks.some(isOpen)) return marks;
  const named = marks.flatMap((mark) => (mark.kind === 'team' && mark.entry !== null ? [mark.entry.id] : []));
  return marks.map((mark) => (isOpen(mark) ? settled(mark, named, held, grammar) : mark));
}

function isOpen(mark: Mark): mark is PlacedName {
  return mark.kind === 'team' && mark.entry === null && mark.town === true;
}

function settled(mark: PlacedName, named: readonly string[], held: Held, { townTeams }: Grammar): Mark {
  const { start, end, typed } = mark;
  const hosts = (townTeams.get(typed) ?? []).slice(0, mostTeams).flatMap((id) => {
    const others = named.filter((other) => other !== id);
    const last = (held.teamMatches.get(id) ?? []).find(
      (match) =>
        match.date !== null &&
        (match.home === null || match.home.id === id) &&
        others.every((other) => match.teams.some((team) => team.id === other)) &&
        hostOf(match, held) === id,
    );
    return last?.date == null ? [] : [{ id, date: last.date }];
  });
  const [host, next] = hosts.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  const entry = host === undefined ? undefined : held.index.get('team', host.id);
  if (entry === undefined || host?.date === next?.date) return { kind: 'unknown', start, end };
  return { ...mark, entry };
}
