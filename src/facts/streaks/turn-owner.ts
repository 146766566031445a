import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import { opponentIn } from '../discourse/matches/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { endedOwner, good } from './ended-run.ts';
import { didEnd, matchOfTeam, wouldEnd } from './match-outcome.ts';
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
  // What is only chased had come before the match, whichever way that ended.
  if (reading.chased === true) return owner;
  const beaten = loserWhoseRunEnded(story, sentence, reading, owner);
  if (beaten !== null) return beaten;
  if (isOver(items, reading) || !isVague(items, reading, owner) || !isNow(items, reading)) return owner;
  const match = matchOfTeam(story, sentence, owner.team);
  const other = match === null ? null : opponentIn(match, owner.team);
  const turns = other !== null && wouldEnd(match, owner.team, reading.kind) && !wouldEnd(match, other, reading.kind);
  return turns ? { team: other, at: null } : owner;
}

/** "beat Borough 2-0, ending the visitors' nine-match unbeaten run": no side ends a good run of its own by winning. */
function loserWhoseRunEnded(
  story: Story,
  sentence: MarkedSentence,
  { from, kind }: StreakReading,
  { team }: StreakOwner,
): StreakOwner | null {
  const match = story.matchOf(sentence);
  const ends = sentence.items.slice(Math.max(0, from - 7), from).some(({ wordClass }) => wordClass === 'end-run');
  if (!ends || !good.has(kind) || match === undefined || match.teams.every(({ id }) => id !== team.id)) return null;
  if (!sentence.code.includes('S') || didEnd(match, team, kind)) return null;
  const loser = endedOwner(story, sentence, kind);
  return loser !== null && didEnd(match, loser.team, kind) ? loser : null;
}

function isVague(items: readonly Item[], { from }: StreakReading, { at }: StreakOwner): boolean {
  if (items.slice(Math.max(0, from - 4), from).some(({ word }) => word === 'them')) return true;
  if (at === null) return true;
  // "Ola Berg's team, who beat Arden on Friday, have won ten in a row"
  const head = items[at]?.wordClass !== 'who' ? at : items[at - 1]?.word === ',' ? at - 2 : at - 1;
  const mention = items[head]?.mention;
  return mention?.type === 'TEAM' && /^(?:home|away|coach|pronoun)$/u.test(mention.how);
}

/** The run takes in the match just told: "a fifth straight win", "have now lost four", "leaves them without a win". */
function isNow(items: readonly Item[], reading: StreakReading): boolean {
  const { from } = reading;
  if (isCount(items, reading)) return true;
  return items
    .slice(Math.max(0, from - 4), from + 3)
    .some(({ word }) => /^(?:now|leave|leaves|left|leaving|are|is|have|has|remain|remains)$/u.test(word));
}

/** "seven without a win for Reed's men": the report does not say whose men they are, and the match told would do for either side. */
export function isOfUnknownCoach(story: Story, index: number, { kind }: StreakReading, at: number | null): boolean {
  const mention = at === null ? null : story.marked.sentences[index]?.items[at]?.mention;
  if (mention?.type !== 'TEAM' || mention.how !== 'coach' || story.people.teamOf(mention.words) !== null) return false;
  const key = story.focus[index]?.match;
  const match = story.matches.find((each) => each.key === key) ?? story.matches.find(({ main }) => main);
  return match !== undefined && match.teams.every((team) => !wouldEnd(match, team, kind));
}

/** "City" where Arden City met Borough City, "Arden and Borough drew, a third in a row": it may be either's. */
export function isEither(story: Story, { items }: MarkedSentence, { team, at }: StreakOwner): boolean {
  const mention = at === null ? null : items[at]?.mention;
  if (at === null || mention?.type !== 'TEAM') return false;
  if (/^'s?$/u.test(items[at + 1]?.word ?? '') && others.has(items[at + 2]?.word ?? '')) return true;
  const met = matchesOfTeam(story, team.id).flatMap((match) => opponentIn(match, team) ?? []);
  if (met.some((other) => mention.candidates.some(({ id }) => id === other.id))) return true;
  return items[at - 1]?.word === 'and' && items[at - 2]?.type === 'TEAM';
}

/** "Arden's opponents", "Arden's women": not the team that is named. */
const others = new Set(
  `opponents opponent rivals neighbours next women ladies reserves youngsters youth academy under-21s under-23s under-18s
   under u21s u23s u18s fans supporters`
    .trim()
    .split(/\s+/u),
);

/** "face a side who have lost five in a row": whoever that is, it is not the subject. */
export function isOfUnnamed({ items }: MarkedSentence, { from }: StreakReading, { at }: StreakOwner): boolean {
  const start = Math.max(0, from - 4);
  const head =
    start - 1 + items.slice(start, from).findLastIndex(({ wordClass, word }) => wordClass === 'who' || word === 'that');
  if (head < start - 1 || items[head]?.wordClass !== 'side') return false;
  const opens = items.findLastIndex(
    ({ word }, each) => each < head && each > head - 4 && (word === 'a' || word === 'an'),
  );
  if (items.slice(Math.max(0, opens), head).some(({ type }) => type === 'TEAM')) return false;
  return opens >= 0 && items[opens - 1]?.word !== ',' && (at === null || at < opens || at === head + 1);
}
