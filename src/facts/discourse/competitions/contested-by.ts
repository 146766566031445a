import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** What one side does to the other of a match: a side of the table can be passed, joined or chased, but not given a fight. */
const contests =
  /\b(?:made (?:it|life|things) (?:very |too )?(?:hard|difficult|tough|awkward|uncomfortable)|(?:put up|gave|offered) .{0,20}(?:fight|scare|resistance|game|run)|(?:no|any) (?:match|answer|reply)|too (?:good|strong)|denied|frustrated|punished|undone|outclassed|overpowered|overwhelmed|stunned|troubled|tested|struggled against|unstuck against|cope with|all the way)\b/u;

/** "Borough made it hard for Arden, who won 2-1", "Borough were denied by Costa, whose goal earned Arden a 1-1 draw": the one other side of the sentence. */
export function contestedBy(
  { scoreAt }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  const [first] = items.flatMap((item, at) => (teams.has(item) ? [at] : []));
  const other = first === undefined ? undefined : teams.get(items[first] as Item);
  if (first === undefined || other === undefined || other.id === subject.id) return null;
  if (items.some((item) => ![subject.id, other.id, undefined].includes(teams.get(item)?.id))) return null;
  const next = items.findIndex(
    (item, at) => at > first && (teams.get(item)?.id === subject.id || item.wordClass === 'who'),
  );
  if (next < 0 || next > scoreAt || items.slice(first, next).some(({ type, word }) => type === 'SCORE' || word === ';'))
    return null;
  return contests.test(
    items
      .slice(first + 1, next)
      .map(({ word }) => word)
      .join(' '),
  )
    ? other
    : null;
}
