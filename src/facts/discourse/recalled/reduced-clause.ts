import type { Item } from '../../mentions/mention.ts';
import { startOfPhrase } from '../sides/team-phrase.ts';

const held = /^(?:had|have|has|brought|took|took into|held|carried|built|earned|enjoyed)$/u;
const holdings = /^(?:lead|goals?|leads|cushion|points?|hopes|plans|chance|chances|momentum)$/u;

/** "wiped out the 2-1 lead Borough had brought, winning 3-1": a side of a clause that describes what somebody else undid. */
export function isInReducedClause(items: readonly Item[], at: number, from: number): boolean {
  const what = items[startOfPhrase(items, at) - 1];
  if (what?.wordClass !== 'advantage' && !holdings.test(what?.word ?? '')) return false;
  return held.test(items[at + 1]?.word ?? '') && items.slice(at, from).some(({ word }) => word === ',');
}

/** "took advantage of their closest rivals, Arden, not playing by beating Borough": who the rivals are, not who beat them. */
export function isRivalNotPlaying(items: readonly Item[], at: number, from: number): boolean {
  const isByDoing = items[from - 1]?.word === 'by' && items[from]?.wordClass === 'beating';
  return isByDoing && items[at - 1]?.word === ',' && items[at + 1]?.word === ',' && items[at + 2]?.word === 'not';
}
