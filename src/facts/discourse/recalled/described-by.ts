import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** "ended by Arden, whose 2-0 win …", "Arden, whose poor form includes a 2-0 defeat": the team right before "whose". */
export function teamOfWhose(
  { from, kind }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  // "whose 3-2 win clinched a 5-4 victory over the two legs": a sum is of the match told before it.
  const sum = kind === 'aggregate';
  for (let at = from - 1; at >= Math.max(1, from - (sum ? 16 : 9)); at -= 1) {
    if (items[at]?.type === 'TEAM' || (items[at]?.type === 'SCORE' && !sum) || items[at]?.word === ',') return null;
    // "Arden, for whom the 2-0 loss …"
    const preposed = items[at]?.word === 'whom' && /^(?:for|to)$/u.test(items[at - 1]?.word ?? '');
    if (items[at]?.word !== 'whose' && !preposed) continue;
    const start = preposed ? at - 1 : at;
    const owner = items[start - 1]?.word === ',' ? items[start - 2] : items[start - 1];
    return (owner === undefined ? undefined : teams.get(owner)) ?? null;
  }
  return null;
}

/** "said Reed, whose side went down 4-1": whose side it is, where that is a person. */
export function personOfWhose(items: readonly Item[], from: number): string | null {
  for (let at = from - 1; at >= Math.max(2, from - 5); at -= 1) {
    if (items[at]?.word !== 'whose') continue;
    const { mention } = items[items[at - 1]?.word === ',' ? at - 2 : at - 1] ?? {};
    return mention?.type === 'PERSON' && items[at + 1]?.wordClass === 'side' ? mention.name : null;
  }
  return null;
}

/** "against an Arden side still reeling from a 5-1 humbling by Borough": the side that the words behind it are of. */
export function sideDescribed(items: readonly Item[], from: number, teams: ReadonlyMap<Item, TeamRef>): TeamRef | null {
  for (let at = from - 1; at >= Math.max(2, from - 12); at -= 1) {
    if (/^[,;]$/u.test(items[at]?.word ?? '') || items[at]?.type === 'SCORE') return null;
    const team = items[at - 1];
    if (team?.type !== 'TEAM') continue;
    const opens = items[at]?.wordClass === 'side' && /^an?$/u.test(items[at - 2]?.word ?? '');
    const next = items[at + 1]?.word === 'still' ? items[at + 2] : items[at + 1];
    return opens && describing.test(next?.word ?? '') ? (teams.get(team) ?? null) : null;
  }
  return null;
}

const describing = /^(?:reeling|smarting|recovering|licking|coming|fresh|buoyed|without|beaten|that|who)(?: |$)/u;

/** "against Arden, 2-0 winners over Borough", "and Arden, beaten 3-1 by Borough": the team right before the comma. */
export function describedBy(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  const first = items[reading.from];
  const comma = first?.type === 'SCORE' ? beforeWinners(items, reading.from) : reading.from - 1;
  const named = items[comma - 1];
  if (!/^[,–—-]$/u.test(items[comma]?.word ?? '') || named === undefined) return null;
  if (first?.type !== 'SCORE' && first?.wordClass !== 'beaten' && first?.wordClass !== 'held') return null;
  return teams.get(named) ?? null;
}

/** Where the mark before a score stands: right before it, or before what kind of winners they were, as in ", the 2-0 winners", ", comfortable 2-0 winners". */
function beforeWinners(items: readonly Item[], score: number): number {
  if (!/^(?:winners|victors|losers|conquerors)$/u.test(items[score + 1]?.word ?? '')) return score - 1;
  const kind = isKind(items[score - 1]) ? score - 2 : score - 1;
  return items[kind]?.word === 'the' ? kind - 1 : kind;
}

/** "comfortable", "deserved"; in "running out 2-0 winners" and "as 2-0 winners" the side is not the one right before. */
function isKind(item: Item | undefined): boolean {
  return item?.type === 'WORD' && /(?:able|ed|ive|ual|al|row|sy|thy|atic|clear|convincing)$/u.test(item.word);
}

/** "or for Arden, still 11 points clear after a 1-0 win over Borough": how the team right before the comma stands after its result. */
export function standingAfter(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  let after = false;
  for (let at = from - 1; at >= Math.max(2, from - 14); at -= 1) {
    const item = items[at];
    const { word = '', type } = item ?? {};
    // "with Borough second following a 3-1 win over Castle"
    if (after && type === 'TEAM' && items[at - 1]?.word === 'with' && isPosition(items[at + 1]))
      return (item === undefined ? undefined : teams.get(item)) ?? null;
    if (type === 'SCORE' || type === 'TEAM' || type === 'PERSON') return null;
    after ||= /^(?:after|following|with|by|thanks to|courtesy of)$/u.test(word);
    if (word !== ',') continue;
    const owner = items[at - 1];
    const stands = /^(?:still|now|again|already|top|bottom|clear|level)$/u.test(items[at + 1]?.word ?? '');
    return after && stands && owner !== undefined ? (teams.get(owner) ?? null) : null;
  }
  return null;
}

const isPosition = (item: Item | undefined): boolean =>
  item?.type === 'ORDINAL' || /^(?:top|bottom|clear|level|behind|next|last|still|now)$/u.test(item?.word ?? '');

/** "a late winner from Arden's Rossi in a 2-1 win at Borough": whose player had part in the match that stands right behind him. */
export function teamOfPlayer(
  { from, outcome }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  const link = items.findLastIndex(({ word }, at) => at < from && at >= from - 4 && word === 'in');
  const name = link - 1;
  if (items[from]?.type !== 'SCORE' || outcome !== 'win' || items[name]?.type !== 'PERSON') return null;
  if (!/^(?:an?|the|their)$/u.test(items[link + 1]?.word ?? '')) return null;
  const noun = items.slice(Math.max(0, name - 7), name);
  const by = noun.findLast(({ word }) => /^(?:by|from)$/u.test(word));
  if (by === undefined || noun.some(({ wordClass }) => wordClass === 'own-goal' || wordClass === 'no-goal'))
    return null;
  const owner = noun.slice(noun.indexOf(by) + 1).find(({ type }) => type === 'TEAM');
  return (owner === undefined ? undefined : teams.get(owner)) ?? null;
}
