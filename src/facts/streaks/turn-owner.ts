import { opponentIn } from '../discourse/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { matchOfTeam, wouldEnd } from './match-outcome.ts';
import { isOver } from './streak-end.ts';
import { isCount, type StreakReading } from './streak-reading.ts';
import type { StreakOwner } from './streak-team.ts';

/**
 * Where the words do not name the team ("the visitors", "them", "Berg's men") and its latest match would have ended a
 * run that is still on, but not the opponent's, the run is the opponent's.
 */
export function turnOwner(
  story: Story,
  sentence: MarkedSentence,
  reading: StreakReading,
  owner: StreakOwner,
): StreakOwner {
  const { items } = sentence;
  if (isOver(items, reading) || !isVague(items, reading, owner) || !isNow(items, reading)) return owner;
  const match = matchOfTeam(story, sentence, owner.team);
  const other = match === null ? null : opponentIn(match, owner.team);
  const turns = other !== null && wouldEnd(match, owner.team, reading.kind) && !wouldEnd(match, other, reading.kind);
  return turns ? { team: other, at: null } : owner;
}

function isVague(items: readonly Item[], { from }: StreakReading, { at }: StreakOwner): boolean {
  if (items.slice(Math.max(0, from - 4), from).some(({ word }) => word === 'them')) return true;
  if (at === null) return true;
  const mention = items[at]?.mention;
  return mention?.type === 'TEAM' && /^(?:home|away|coach|pronoun)$/u.test(mention.how);
}

/** The run takes in the match just told: "a fifth straight win", "have now lost four", "leaves them without a win". */
function isNow(items: readonly Item[], reading: StreakReading): boolean {
  const { from } = reading;
  if (isCount(items, reading)) return true;
  return items
    .slice(Math.max(0, from - 4), from + 3)
    .some(({ word }) => /^(?:now|leave|leaves|left|leaving|are|is|remain|remains)$/u.test(word));
}

/** "City" where Arden City met Borough City, "Arden and Borough drew, a third in a row": it may be either's. */
export function isEither(story: Story, { items }: MarkedSentence, { team, at }: StreakOwner): boolean {
  const mention = at === null ? null : items[at]?.mention;
  if (at === null || mention?.type !== 'TEAM') return false;
  const met = story.matches.flatMap((match) => opponentIn(match, team) ?? []);
  if (met.some((other) => mention.candidates.some(({ id }) => id === other.id))) return true;
  return items[at - 1]?.word === 'and' && items[at - 2]?.type === 'TEAM';
}
