import type { NameGroup } from './group-names.ts';
import type { Mention } from './mentions.ts';

/**
 * The person whom a report means by a surname alone: first among those whom the same report names in full, then among
 * all of that team, then, for a name without a team, among all. Null where nobody or more than one fits.
 */
export function resolveSurname(mention: Mention, groups: readonly NameGroup[]): NameGroup | null {
  const ending = ` ${mention.words.join(' ')}`;
  const named = groups.filter(({ names }) => [...names].some((name) => name.endsWith(ending)));
  const team = mention.team?.id;
  const here = named.filter(({ articles }) => articles.has(mention.article.id));
  const circles =
    team === undefined
      ? [here, named]
      : [
          here.filter(({ teams }) => teams.has(team)),
          here.filter(({ teams }) => teams.size === 0),
          named.filter(({ teams }) => teams.has(team)),
          named.filter(({ teams }) => teams.size === 0),
        ];
  const circle = circles.find(({ length }) => length > 0) ?? [];
  return circle.length === 1 ? (circle[0] ?? null) : null;
}
