import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isLeft } from '../names/former-teams.ts';
import { isHurt } from './is-hurt.ts';
import { isFaced } from './of-other-match.ts';
import { isOvertaken } from '../recalled/is-overtaken.ts';
import { reach } from '../matches/result-reach.ts';
import { isOfPerson, startOfPhrase } from './team-phrase.ts';

const lifting = /^(?:lifts|lifted|takes|took|sends|sent|moves|moved|keeps|kept|puts|hoists|fires|propels|propelled)$/u;

/** "After beating Borough 2-0, Arden went top", "A 2-0 win over Borough took Arden top": the subject follows. */
export function teamBehind(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
  taken: ReadonlySet<number>,
): TeamRef | null {
  let behind = reading.from <= 2;
  let passedOver: TeamRef | null = null;
  for (let at = reading.to; at < Math.min(items.length, reading.to + reach); at += 1) {
    const item = items[at];
    if (/^(?:while|whereas|;)$/u.test(item?.word ?? '')) return null;
    // "a 3-2 win that lifts Arden to sixth"
    if (lifting.test(item?.word ?? '') && /^(?:that|which)$/u.test(items[at - 1]?.word ?? '')) behind = true;
    if (item?.word === ',' || item?.word === 'as' || item?.word === 'to' || item?.word === 'for') behind = true;
    const team = item === undefined ? undefined : teams.get(item);
    if (team === undefined || team.id === object?.id || taken.has(at) || isLeft(items, at)) continue;
    const before = items[startOfPhrase(items, at) - 1]?.word;
    // "one of those days, such as the 1-0 reverse at Borough when Arden had 22 attempts"
    if (!behind && before !== 'when') continue;
    // "Trailing 2-1 from the first leg in Portugal, Arden were soon level"
    if (before === 'in' && team.id.startsWith('national/')) continue;
    // "a 1-0 win over Borough, lifting the champions above Castle, which drew 2-2 at Dale"
    if (item?.wordClass === 'who' && team.id === passedOver?.id) continue;
    // "After beating Borough 1-0, the champions faced Castle": who met them in another match
    if (isFaced(items, at)) return null;
    if (!isOfPerson(items, at) && !isHurt(items, at) && !isOvertaken(items, at) && !isElsewhere(items, at)) return team;
    passedOver = team;
  }
  return null;
}

/** ", an opening-day draw at Castle having raised eyebrows", ", with a trip to Castle to come": where they play another match. */
function isElsewhere(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  const words = `${items[before - 1]?.word ?? ''} ${items[before]?.word ?? ''}`;
  return /(?: at|\b(?:trips?|visits?|journeys?|travel|go|head) to)$/u.test(words);
}
