import type { Story } from '../../discourse/story.ts';
import type { Item } from '../../mentions/mention.ts';

/** "Germany forward Rossi", "the Brazil-born Rossi": where a player comes from, in a report of no match of that nation. */
export function isOrigin(story: Story, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.mention?.type !== 'TEAM' || !item.mention.candidates.some((team) => team.national)) return false;
  const next = items[at + 1];
  const born = next?.word === '-' && /^(?:born|based|capped)$/u.test(items[at + 2]?.word ?? '');
  if (!born && next?.wordClass !== 'role' && next?.word !== 'international') return false;
  const team = story.teamOf(item);
  return !story.matches.some(({ teams }) => teams.some(({ id }) => id === team?.id));
}
