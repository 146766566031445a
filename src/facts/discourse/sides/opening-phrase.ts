import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isObject } from './is-object.ts';

/** How many items before a result an opening that holds it may begin. */
const reach = 16;
const openings =
  /^(?:after|following|fresh|buoyed|boosted|lifted|encouraged|inspired|stung|bruised|deflated|smarting|reeling|wounded|having|despite|since|off)$/u;

/**
 * "After their 4-0 win over Borough, Arden lost 2-0 to Castle", "Arden followed up their 4-0 win over Borough with a 1-1 draw":
 * the result before the one that the sentence tells.
 */
export function isBeforeTheOther(
  items: readonly Item[],
  { kind, scoreAt, to }: ResultReading,
  readings: readonly ResultReading[],
): boolean {
  if (kind !== 'result') return false;
  const behind = readings.some((each) => each.kind === 'result' && each.scoreAt > scoreAt && each.outcome !== 'ended');
  return behind && (isBackedUp(items, scoreAt) || isOpening(items, scoreAt, to));
}

function isBackedUp(items: readonly Item[], scoreAt: number): boolean {
  return items
    .slice(Math.max(0, scoreAt - 5), scoreAt)
    .some(({ word }) => /^(?:followed|following|follow|backed|backing)(?: up)?$/u.test(word));
}

/** Where an opening may begin: with the sentence, or behind the comma of the side that it is about ("Arden, buoyed by a 2-0 win over Borough, drew"). */
function startOf(items: readonly Item[]): number {
  const first = items.findIndex(({ type }) => type !== 'MARK');
  const name = items[first]?.word === 'the' ? first + 1 : first;
  return items[name]?.type === 'TEAM' && items[name + 1]?.word === ',' ? name + 2 : first;
}

/** An opening that a comma ends before the main clause begins. */
function isOpening(items: readonly Item[], scoreAt: number, to: number): boolean {
  const first = startOf(items);
  if (scoreAt - first > reach) return false;
  const head = items.slice(first, scoreAt);
  // "still reeling from", "coming off"
  const opener = /^(?:still|coming|clearly)$/u.test(head[0]?.word ?? '') ? head[1] : head[0];
  const opens =
    openings.test(opener?.word ?? '') || (head[0]?.word === 'on' && head.some(({ word }) => word === 'back'));
  // "The 4-2 winners over Borough, Arden lost 1-0 to Castle"
  const apposed = head.length === 1 && head[0]?.word === 'the';
  const days = head.findIndex(({ word }) => word === 'after');
  const counted = days > 0 && days <= 4 && /^(?:days?|weeks?)$/u.test(head[days - 1]?.word ?? '');
  if (!opens && !apposed && !counted) return false;
  if (head.some(({ word }) => word === ',')) return false;
  return items.slice(to, to + 8).some(({ word }) => word === ',');
}

const leads = /^(?:with|after|following|despite|without|since|having|under|before)$/u;

/** "After missing the win over Castle, Arden made a good start": not the first name but the one that the clause behind the opening begins with. */
export function subjectBehindOpening(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>): TeamRef | null {
  if (teams.size < 2 || !leads.test(items[0]?.word ?? '')) return null;
  for (const [at, item] of items.entries()) {
    const team = item.type === 'TEAM' ? teams.get(item) : undefined;
    if (team === undefined) continue;
    const start = items[at - 1]?.word === 'the' ? at - 1 : at;
    if (items[start - 1]?.word === ',' && items[at + 1]?.type === 'WORD' && !isObject(items, at)) return team;
    if (!isObject(items, at)) return null;
  }
  return null;
}

/** "After Castle beat Dale 1-0 on Saturday, Arden could not …": behind a clause about others whom the sentence is about. */
export function subjectBehindClause(
  items: readonly Item[],
  teams: Pick<ReadonlyMap<Item, TeamRef>, 'get'>,
): TeamRef | null {
  const first = items[1]?.word === 'the' ? 2 : 1;
  if (!/^(?:after|with|since|when|as)$/u.test(items[0]?.word ?? '') || items[first]?.type !== 'TEAM') return null;
  const comma = items.findIndex(({ word }, at) => at > first && word === ',');
  const at = items[comma + 1]?.word === 'the' ? comma + 2 : comma + 1;
  const [item, next] = [items[at], items[at + 1]];
  if (comma < 0 || item?.type !== 'TEAM' || next?.type !== 'WORD' || isObject(items, at)) return null;
  return teams.get(item) ?? null;
}
