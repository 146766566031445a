import type { TeamRef } from '../../fact.ts';
import type { PlaceMention } from '../../mentions/mention.ts';

/** The one of the two that plays at the place; null where both do or neither. */
export function onlyOneAt(place: PlaceMention, a: TeamRef, b: TeamRef): TeamRef | null {
  const plays = (team: TeamRef): boolean =>
    place.teams.some((each) => each.id === team.id || sameClub(each.id, team.id));
  const hosts = (team: TeamRef): boolean => place.ground && place.teams.some((each) => isOfCountry(each.country, team));
  return oneOf(plays, a, b) ?? oneOf(hosts, a, b) ?? onlyOneFrom(place, a, b);
}

/** A club that meets one from abroad in its own country, in whatever town. */
function onlyOneFrom({ teams }: PlaceMention, a: TeamRef, b: TeamRef): TeamRef | null {
  const [country, ...others] = new Set(teams.flatMap(({ id, national }) => (national ? [] : countryIn(id))));
  if (country === undefined || others.length > 0 || !isClub(a) || !isClub(b)) return null;
  return oneOf(({ id }) => countryIn(id) === country, a, b);
}

const isClub = ({ id, known }: TeamRef): boolean => known && !id.startsWith('national/');

/** "spain/arden" → "spain" */
function countryIn(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function oneOf(isHome: (team: TeamRef) => boolean, a: TeamRef, b: TeamRef): TeamRef | null {
  return isHome(a) === isHome(b) ? null : isHome(a) ? a : b;
}

/** England at Old Trafford: a national team at the ground of a club of its country. */
function isOfCountry(country: string, { id, name }: TeamRef): boolean {
  return id.startsWith('national/') && name === country;
}

function sameClub(id: string, other: string): boolean {
  return `${id}-women` === other || `${other}-women` === id;
}
