import type { Item } from '../../mentions/mention.ts';

export function legOf({ wordClass }: Item): 1 | 2 | null {
  return wordClass === 'first-leg' ? 1 : wordClass === 'second-leg' ? 2 : null;
}

/** "holding a 3-1 lead after the first leg, they won 1-0": what follows is no longer the first leg. */
export function isOver(items: readonly Item[], at: number, result: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  if (isSubject(items, at)) return false;
  return at < result && /^(?:after|from|since|following)$/u.test(before ?? '');
}

const overturned = /^(?:overturn|overc[ao]m|overhaul|eras|wip|revers|turn|cancel)/u;
const yetTo = /^(?:to|must|will|would|can|could|needs?|needing|hoping)$/u;

/** "overturned a first-leg deficit by beating Borough 3-1": what did so is the second one. */
export function isTurnedRound(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.wordClass !== 'deficit') return false;
  const from = Math.max(0, at - 5);
  const verb = items.slice(from, at).findLastIndex(({ word }) => overturned.test(word)) + from;
  return verb >= from && !yetTo.test(items[verb - 1]?.word ?? '');
}

/** "after the first leg had ended 1-1": the result is that of the leg. */
export function isSubject(items: readonly Item[], at: number): boolean {
  return /^(?:had|having|ended|finished|was)$/u.test(items[behindLeg(items, at)]?.word ?? '');
}

/** "the first leg [in Ashford] [also] having ended 1-1" */
function behindLeg(items: readonly Item[], at: number): number {
  const isWhere =
    /^(?:in|at)$/u.test(items[at + 1]?.word ?? '') && /^(?:PLACE|PERSON)$/u.test(items[at + 2]?.type ?? '');
  const behind = isWhere ? at + 3 : at + 1;
  return items[behind]?.word === 'also' ? behind + 1 : behind;
}

const afterwards = /^(?:after|having|following|thanks|by)$/u;

/** "take a lead to Borough for the second leg after a 3-1 win": the one that was played is the first. */
export function isAheadOf(items: readonly Item[], at: number, result: number): boolean {
  if (legOf(items[at] as Item) !== 2) return false;
  return at > result ? comesBehind(items, at, result) : comesBefore(items, at, result);
}

const still = /^(?:on|to|next|in|still)$/u;
const leading = /^(?:into(?: the)?|ahead|before|face|faces|facing|awaits?|awaiting|set up|sets up|setting up)$/u;
const open = /^(?:will|must|need|needs|have|has|everything|hopes?|can|could)$/u;

/** "won 2-0 with the return leg on Wednesday", "won 2-0 to set up a tense second leg", "won 2-0 and must hold out in the second leg". */
function comesBehind(items: readonly Item[], at: number, result: number): boolean {
  const before = beforeLeg(items, at);
  const { word = '' } = items[before] ?? {};
  if (before <= result) return false;
  if (/^(?:with|before)$/u.test(word) && still.test(items[at + 1]?.word ?? '')) return true;
  if (word === 'in') return items.slice(result + 1, before).some((item) => open.test(item.word));
  return leading.test(word) || (word === 'of' && items[before - 1]?.word === 'ahead');
}

/** The words between this and a leg say which it is: "ahead of [next week's] second leg". */
function beforeLeg(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (before > at - 5 && isOfLeg(items[before])) before -= 1;
  return before;
}

function isOfLeg(item: Item | undefined): boolean {
  return (
    item?.type === 'DATE' ||
    /^(?:the|an?|their|its|next|week|month|'s|tense|tricky|difficult|decisive)$/u.test(item?.word ?? '')
  );
}

/** "who host Borough in the second leg having won 1-0 away", "will need a goal in the second leg after falling 3-2". */
function comesBefore(items: readonly Item[], at: number, result: number): boolean {
  if (items.slice(at, result).some(({ word }) => word === 'having')) return true;
  const { word = '' } = items[beforeLeg(items, at)] ?? {};
  const told = items.slice(at, result).some((item) => afterwards.test(item.word));
  return (
    told &&
    (/^(?:for|into)$/u.test(word) ||
      (word === 'in' && items.slice(0, at).some((item) => /^(?:will|must|needs?)$/u.test(item.word))))
  );
}

/** "after a 3-3 draw in the first leg, beating Borough 4-3", "beaten 2-1 away in the first leg, won 4-0": the leg of what stands before it. */
export function isOfResultBefore(
  items: readonly Item[],
  at: number,
  from: number,
  taken: readonly { readonly to: number }[],
): boolean {
  const isParted = (to: number): boolean =>
    at - to <= farthest && items[at + 1]?.word === ',' && items.slice(to, at).every(({ word }) => word !== ',');
  return at < from && taken.some(({ to }) => to <= at && (at - to <= from - at || isParted(to)));
}

/** Words between a result and the leg that it was. */
const farthest = 6;

/** "drew 0-0, the first leg having finished 1-1", "(first leg 1-2)": of that leg itself. */
export function isToldOf(items: readonly Item[], at: number, result: number): boolean {
  if (at <= result) return false;
  const next = items[at + 1]?.word === ':' ? items[at + 2] : items[behindLeg(items, at)];
  return next?.type === 'SCORE' || /^(?:having|had|has|finished|ended|was|which)$/u.test(next?.word ?? '');
}
