import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { opponentIn } from '../matches/draft.ts';
import { isGuessOfCoach } from '../names/team-resolver.ts';
import type { Walk } from '../walk.ts';

/** A national team plays no club: one of the two was mistaken. */
export function isClubAgainstNation({ telling }: Walk, a: TeamRef, b: TeamRef): boolean {
  const [one, other] = [a, b].map(({ id }) => telling.vocabulary.teamsById.get(id)?.national);
  return one !== undefined && other !== undefined && one !== other;
}

/** "Reed's men, who beat Castle 4-1 on Saturday": either side of the match being told may be his. */
export function isOfUnknownCoach(
  { book, cast }: Walk,
  { items }: MarkedSentence,
  { from }: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  object: TeamRef,
): boolean {
  const named = items.findLast((item, at) => at <= from && item.type === 'TEAM' && teams.get(item)?.id === subject.id);
  if (named?.mention?.type !== 'TEAM' || named.mention.how !== 'coach') return false;
  const opponents = [...book.mainOf(subject)].flatMap((draft) => opponentIn(draft, subject) ?? []);
  if (opponents.length === 0 || opponents.some(({ id }) => id === object.id)) return false;
  return isGuessOfCoach(named.mention, cast, opponents);
}

/** "Castle 0", and below it "Arden 1 Ashe 1": who scored, and when, is no side. */
export function isScorerInList(
  walk: Walk,
  { items }: MarkedSentence,
  reading: ResultReading,
  object: TeamRef,
): boolean {
  if (reading.rule !== 'team-number-team-number' || object.known || items.length > longestLine) return false;
  const before = walk.marked.sentences[walk.focus.length - 1]?.items ?? [];
  return before.length === 2 && before[0]?.type === 'TEAM' && before[1]?.type === 'NUMBER';
}

const longestLine = 6;
