import { opponentIn } from '../discourse/matches/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { TeamRef } from '../fact.ts';
import { matchOfTeam } from './match-outcome.ts';
import type { StreakReading } from './streak-reading.ts';
import type { StreakOwner } from './streak-team.ts';

/** "snapped their opponents' seven-game unbeaten run". */
export function isOpponents(items: readonly Item[], { from }: StreakReading): boolean {
  let at = from - 1;
  // "their opponents' fine run of six matches"
  while (at > from - 5 && !/^'s?$/u.test(items[at]?.word ?? '')) at -= 1;
  const between = items.slice(at + 1, from);
  if (
    between.some(
      ({ type, word, wordClass }) =>
        type !== 'WORD' || (word === 'of' && !between.some(isRun)) || wordClass === 'end-run',
    )
  )
    return false;
  return /^'s?$/u.test(items[at]?.word ?? '') && isOpponentWord(items[at - 1]);
}

function isRun({ wordClass }: Item): boolean {
  return wordClass === 'run';
}

function isOpponentWord(item: Item | undefined): boolean {
  return /^(?:opponents?|rivals?|foes?)$/u.test(item?.word ?? '');
}

/** "good value for this success against opponents who had gone four matches unbeaten": not of those who are yet to be met. */
export function isOpponentsWho(items: readonly Item[], { from }: StreakReading): boolean {
  const who = items.findLastIndex(
    ({ wordClass, word }, at) => at < from && at > from - 4 && (wordClass === 'who' || word === 'that'),
  );
  const head = items[who - 1]?.word === ',' ? who - 2 : who - 1;
  return who > 0 && isOpponentWord(items[head]) && items[who + 1]?.word === 'had';
}

/** Who meets the first team of the sentence in the match it tells of. */
export function opponentOwner(
  story: Story,
  sentence: MarkedSentence,
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): StreakOwner | null {
  const match = story.matchOf(sentence);
  if (match === undefined) return null;
  for (let at = 0; at < from; at += 1) {
    const other = match.teams.find((team) => team.id === teamAt(at)?.id);
    const opponent = other === undefined ? null : opponentIn(match, other);
    if (opponent !== null) return { team: opponent, at: null };
  }
  return null;
}

/** Whom the team that the sentence is about met in the match that the report is about. */
export function opponentOfTopic(story: Story, index: number): StreakOwner | null {
  const sentence = story.marked.sentences[index];
  const team = story.focus[index]?.team ?? story.focus[index - 1]?.team ?? null;
  if (sentence === undefined || team === null) return null;
  const match = matchOfTeam(story, sentence, team);
  const opponent = match === null ? null : opponentIn(match, team);
  return opponent === null ? null : { team: opponent, at: null };
}
