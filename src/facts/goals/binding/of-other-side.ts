import { isNamedAside } from '../../discourse/recalled/aside.ts';
import { isFormer, isLeft } from '../../discourse/names/former-teams.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { isByPart } from '../scorers/by-part.ts';
import { isPossessive } from '../scorers/name-phrase.ts';
import { isOrigin } from '../scorers/origin.ts';

/** How far before a name may stand whose player it is: "Arden's on-loan Slovak striker Rossi". */
const longest = 6;

/**
 * "when Castle's Rossi levelled": the sentence itself names a side of another match, which no rule has read, as that of the scorer.
 * The goal is not of the match that it was `placed` in.
 */
export function isOfOtherSide(
  story: Story,
  items: readonly Item[],
  people: readonly Item[],
  placed: MatchFact,
): boolean {
  return people.some((person) => isPlayerOfOthers(story, items, items.indexOf(person), placed));
}

function isPlayerOfOthers(story: Story, items: readonly Item[], name: number, placed: MatchFact): boolean {
  for (let at = name - 1; at >= Math.max(0, name - longest); at -= 1) {
    const item = items[at];
    if (item?.type === 'TEAM')
      return isPossessive(items, at) && !isFormer(items, at) && isElsewhere(story, items, at, placed);
    if (item?.type === 'MARK' && item.word !== '-') return false;
    if (item?.type === 'PERSON' || /^(?:and|but|for|of|by|from|with|to|against)$/u.test(item?.word ?? '')) return false;
  }
  return false;
}

/** Whether a name is that of a side of the same kind that does not play in the match. */
function isElsewhere(story: Story, items: readonly Item[], at: number, { teams }: MatchFact): boolean {
  const item = items[at];
  const team = item === undefined || isByPart(item) ? null : story.teamOf(item);
  if (team === null || isOrigin(story, items, at) || isLeft(items, at) || isNamedAside(items, at)) return false;
  // "Seattle" may be either club of the town.
  const meant = item?.mention?.type === 'TEAM' ? item.mention.candidates : [];
  const ids = new Set([team.id, ...meant.map(({ id }) => id)]);
  return teams.every((each) => !ids.has(each.id) && isNation(each) === isNation(team));
}

function isNation({ id }: TeamRef): boolean {
  return id.startsWith('national/');
}
