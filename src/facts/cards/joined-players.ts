import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';

/** How far behind the word for the card those may be named who got one, too. */
const reach = 8;

/**
 * Others who were shown the same card as the one told: "was booked along with Costa", "was booked, as was Costa", "Costa, along with
 * Rossi, was booked", "joined Costa in the book". `to` is behind the words for the card, `players` who are known to have been shown it.
 */
export function joinedPlayers(items: readonly Item[], to: number, players: readonly number[]): readonly number[] {
  const behind = joinedBehind(items, to);
  const [player] = players;
  const before = player === undefined ? null : (asideBefore(items, player) ?? followedBy(items, player));
  return [...(before === null ? [] : [before]), ...behind];
}

function joinedBehind(items: readonly Item[], to: number): readonly number[] {
  for (let at = to; at < Math.min(items.length, to + reach); at += 1) {
    if (isPerson(items[at]) || /^[;:.]$/u.test(items[at]?.word ?? '')) return [];
    const name = lengthOfJoint(items, at) + at;
    if (name === at) continue;
    const person = items.findIndex((item, index) => index >= name && isPerson(item));
    if (person < 0 || person > name + 4 || startOfName(items, person) > name || isPossessive(items, person)) return [];
    const and = items[person + 1]?.word === 'and' && isPerson(items[person + 2]) ? [person + 2] : [];
    return [person, ...and];
  }
  return [];
}

/** How many items from `at` on say "along with" or "as was"; 0 where they say nothing of the kind. */
function lengthOfJoint(items: readonly Item[], at: number): number {
  const [one, two, three] = [0, 1, 2].map((step) => items[at + step]?.word ?? '');
  const words = `${one ?? ''} ${two ?? ''}`;
  // "for a coming together with Rossi"
  if (items[at - 1]?.word === 'coming') return 0;
  if (/^(?:along with|together with|alongside|as well as)$/u.test(one ?? '')) return 1;
  if (/^(?:along|together) with$/u.test(words) || /^(?:as|so) (?:was|were|did)$/u.test(words)) return 2;
  return words === 'as well' && three === 'as' ? 3 : 0;
}

/** "Costa, along with Rossi, was booked": whom the aside stands behind. */
function asideBefore(items: readonly Item[], player: number): number | null {
  const from = startOfName(items, player);
  const comma = items.slice(0, from).findLastIndex(({ word }) => word === ',');
  if (comma < 1 || from - comma > 4 || items[player + 1]?.word !== ',' || !isPerson(items[comma - 1])) return null;
  return comma + 1 + lengthOfJoint(items, comma + 1) === from && from > comma + 1 ? comma - 1 : null;
}

/** "Costa joined Rossi in the book", "Rossi followed him in": both are in it. */
function followedBy(items: readonly Item[], player: number): number | null {
  if (!/^(?:joined|followed)$/u.test(items[player + 1]?.word ?? '')) return null;
  const other = items.findIndex((item, at) => at > player + 1 && isPerson(item));
  if (other < 0 || startOfName(items, other) !== player + 2 || isPossessive(items, other)) return null;
  return /^in(?:to)?$/u.test(items[other + 1]?.word ?? '') || items[other + 1]?.wordClass === 'cautioned'
    ? other
    : null;
}
