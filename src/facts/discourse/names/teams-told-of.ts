import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isNamedAside } from '../recalled/aside.ts';
import { isOfDescription, isOldClub } from '../sides/club-of-description.ts';

/** The teams of a sentence without those that only a clause about somebody names. */
export function ofThisMatch({ items, code }: MarkedSentence, teams: ReadonlyMap<Item, TeamRef>): readonly TeamRef[] {
  if (teams.size === 0) return [];
  const aside = code.includes(symbolOf.PERSON);
  return items.flatMap((item, at) => {
    const team = teams.get(item);
    if (team === undefined || isAway(items, at)) return [];
    return aside && (isNamedAside(items, at) || isEither(items, at)) ? [] : [team];
  });
}

/** The teams of a sentence without those that only say who somebody is. */
export function playing({ items }: MarkedSentence, teams: ReadonlyMap<Item, TeamRef>): readonly TeamRef[] {
  return teams.size === 0
    ? []
    : items.flatMap((item, at) => {
        const team = teams.get(item);
        return team === undefined || isAway(items, at) ? [] : [team];
      });
}

const isAway = (items: readonly Item[], at: number): boolean => isOfDescription(items, at) || isOldClub(items, at);

/** "booked a final with either Castle or Dale": of two whom somebody is yet to meet the report does not go on to tell. */
function isEither(items: readonly Item[], at: number): boolean {
  const first = items[at - 1]?.word === 'or' ? at - 2 : at;
  return items[first - 1]?.word === 'either' && items[first + 1]?.word === 'or';
}

/** Whether the first team of a sentence is one of such two. */
export function isOfEither(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>): boolean {
  const at = items.findIndex((item) => teams.has(item));
  return at > 0 && isEither(items, at);
}
