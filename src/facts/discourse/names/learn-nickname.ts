import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence, TeamMention } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { unknownTeam } from '../../team-ref.ts';
import type { Walk } from '../walk.ts';

/**
 * "Arden were knocked out by Borough. The River Boys lost 3-1 to Borough": a name with an article that nobody knows, with the
 * score of the match of which the sentence before told who won, is what the other side is called. True where one was learnt.
 */
export function learnNickname(
  { decided, cast, recent }: Walk,
  { items, code }: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
): boolean {
  if (decided === null || !code.includes(symbolOf.SCORE)) return false;
  const called = items.find(
    ({ mention }, at) => mention?.type === 'TEAM' && isUnknown(mention) && items[at - 1]?.word === 'the',
  )?.mention;
  if (called?.type !== 'TEAM') return false;
  const { id } = unknownTeam(called.words);
  const sides = [decided.winner, decided.loser];
  const others = new Set([...teams.values()].map((team) => team.id).filter((each) => each !== id));
  const [opponent] = sides.filter((side) => others.has(side.id));
  const meant = sides.find((side) => side.id !== opponent?.id);
  if (opponent === undefined || meant === undefined || others.size !== 1) return false;
  if (id === opponent.id || recent.some((team) => team.id === id)) return false;
  cast.nicknames.set(id, meant);
  cast.told.clear();
  return true;
}

function isUnknown({ how, candidates }: TeamMention): boolean {
  return how === 'shape' || (how === 'nickname' && candidates.length === 0);
}
