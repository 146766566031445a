import type { NameGroup } from './group-names.ts';
import type { Mention } from './mentions.ts';

/**
 * Finds the person whom a report means by a surname alone: first among those whom the same report names in full, then
 * among all of that team, then, for a name without a team, among all. Null where nobody or more than one fits.
 */
export function surnameResolver(groups: readonly NameGroup[]): (mention: Mention) => NameGroup | null {
  const byArticle = index(groups, ({ articles }) => articles);
  const byTeam = index(groups, ({ teams }) => teams);
  const teamless = groups.filter(({ teams }) => teams.size === 0);
  return ({ article, team, words }) => {
    const ending = ` ${words.join(' ')}`;
    const here = byArticle.get(article.id) ?? [];
    const circles =
      team === null
        ? [here, groups]
        : [
            here.filter(({ teams }) => teams.has(team.id)),
            here.filter(({ teams }) => teams.size === 0),
            byTeam.get(team.id) ?? [],
            teamless,
          ];
    for (const circle of circles) {
      const fitting = circle.filter(({ names }) => [...names].some((name) => name.endsWith(ending)));
      if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
    return null;
  };
}

function index(
  groups: readonly NameGroup[],
  read: (group: NameGroup) => ReadonlySet<string>,
): ReadonlyMap<string, readonly NameGroup[]> {
  const found = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const key of read(group)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [group]);
      else others.push(group);
    }
  }
  return found;
}
