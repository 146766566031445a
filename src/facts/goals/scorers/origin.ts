import { matchesOfTeam } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import { isLeft } from '../../discourse/names/former-teams.ts';
import type { Item } from '../../mentions/mention.ts';

/** "Germany forward Rossi", "the Brazil-born Rossi", "Rossi, of Arden, scored": where a player comes from or plays, in a report of no match of that side. */
export function isOrigin(story: Story, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.mention?.type !== 'TEAM') return false;
  // "the former Arden striker Rossi": he may meet them today, but what he does is not done for them.
  if (isLeft(items, at)) return true;
  if (!isOfClub(items, at) && !(item.mention.candidates.some((team) => team.national) && isOfNation(items, at)))
    return false;
  const team = story.teamOf(item);
  return team === null || matchesOfTeam(story, team.id).length === 0;
}

function isOfNation(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const born = next?.word === '-' && /^(?:born|based|capped)$/u.test(items[at + 2]?.word ?? '');
  return born || next?.wordClass === 'role' || next?.word === 'international';
}

/** "Rossi, of Arden, …", "Rossi, once of Arden, …" */
function isOfClub(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'of' || items[at + 1]?.word !== ',') return false;
  const comma = /^(?:once|formerly|late|lately)$/u.test(items[at - 2]?.word ?? '') ? at - 3 : at - 2;
  return items[comma]?.word === ',' && items[comma - 1]?.type === 'PERSON';
}
