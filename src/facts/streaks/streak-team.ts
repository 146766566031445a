import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import { opponentIn } from '../discourse/matches/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, StreakKind, TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { describedSide } from './described-side.ts';
import { endedOwner, endsForeign, good } from './ended-run.ts';
import { matchOfTeam, wouldEnd } from './match-outcome.ts';
import { isOpponents, isOpponentsWho, opponentOfTopic, opponentOwner } from './opponents.ts';
import { isOver } from './streak-end.ts';
import { isCount, type StreakReading } from './streak-reading.ts';
import { isBeside, subjectAt } from './subject-of.ts';
import { behind, headOfRelative, isPersonsOwn, possessor, receiver, teamAhead, teamWithin } from './team-beside.ts';
import type { TeamLookup } from './team-lookup.ts';
import { isOfUnknownCoach } from './turn-owner.ts';
import { isVerbObject } from './verb-object.ts';

/** Whose run it is and where the sentence says so. */
export interface StreakOwner {
  readonly team: TeamRef;
  /** The item that names the team; null where it comes from the sentence before. */
  readonly at: number | null;
}

/** Finds whose run a reading tells; null where that is not sure. */
export function ownerOf(
  story: Story,
  index: number,
  reading: StreakReading,
  ended: boolean,
  lookup: TeamLookup,
): StreakOwner | null {
  const sentence = story.marked.sentences[index];
  if (sentence === undefined) return null;
  const { items } = sentence;
  const team = (at: number): TeamRef | null => {
    const item = items[at];
    return item === undefined || isOrigin(items, at) ? null : lookup(item);
  };
  const named = (at: number | null): StreakOwner | null => {
    const found = at === null ? null : team(at);
    return found === null ? null : { team: found, at };
  };
  if (isPersonsOwn(items, reading, team)) return null;
  if (isOpponents(items, reading)) return opponentOwner(story, sentence, reading, team);
  if (isOpponentsWho(items, reading)) return opponentOfTopic(story, index);
  // "beat Borough to hand the visitors a sixth straight loss": whoever was at home, the visitors are the others.
  const given = receiver(items, reading);
  if (given !== null) return named(given) ?? opponentOwner(story, sentence, reading, team);
  const own =
    named(reading.team) ??
    named(headOfRelative(items, reading)) ??
    named(possessor(items, reading, team)) ??
    named(behind(items, reading.to, reading.kind));
  const described = describedSide(story, index, reading);
  if (described !== undefined) return described;
  const side = personsSide(story, index, reading);
  if (side !== null) return { team: side, at: null };
  if (own !== null)
    return isOfUnknownCoach(story, index, reading, behind(items, reading.to, reading.kind)) ? null : own;
  const within = named(teamWithin(items, reading));
  if (within !== null) return within;
  const opener = teamOfOpener(items);
  if (ended && opener !== null) return named(opener);
  // A bad run is ended by the team itself, whoever it met.
  if (ended && endsForeign(items, reading) && (good.has(reading.kind) || !isNamed(items, reading, team)))
    return (
      endedOwner(story, sentence, reading.kind) ??
      (good.has(reading.kind) ? null : fromBefore(story, index, reading, team))
    );
  return (
    named(subjectOf(story, sentence, reading, team)) ??
    named(teamAhead(items, reading)) ??
    fromFocus(story, index, reading) ??
    fromBefore(story, index, reading, team)
  );
}

/** "Slovakia midfielder Rossi wrapped up a seventh win in a row": where a player comes from. */
function isOrigin(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'TEAM' || !mention.candidates.some((team) => team.national)) return false;
  return items[at + 1]?.wordClass === 'role' && items[at + 2]?.type === 'PERSON';
}

const states: ReadonlySet<StreakKind> = new Set(['unbeaten', 'winless', 'scoreless', 'clean-sheets']);

/**
 * The subject. Where the match just told would have ended the run of the nearest, or the nearest is but the object of
 * a verb, it is the team before: "Arden overtook Borough with a fourth straight win".
 */
function subjectOf(
  story: Story,
  sentence: MarkedSentence,
  reading: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): number | null {
  const { items } = sentence;
  const { from, kind } = reading;
  const at = subjectAt(items, { from, teamAt, beside: states.has(kind) });
  const team = at === null ? null : teamAt(at);
  if (at === null || team === null || isOver(items, reading) || isBeside(items, at, from)) return at;
  const before = subjectAt(items, { from: at, teamAt, not: team });
  const other = before === null ? null : teamAt(before);
  if (before === null || other === null) return at;
  const match = matchOfTeam(story, sentence, team);
  const ends = isCount(items, reading) && wouldEnd(match, team, kind) && !wouldEnd(match, other, kind);
  return ends || isVerbObject(items, before, at) ? before : at;
}

/**
 * A sentence that names no team goes on about the one of the sentence before; about its opponent where the match just
 * told would have ended the run of the first: "A win at Borough took Arden top. It was their fifth in a row."
 */
function fromFocus(story: Story, index: number, reading: StreakReading): StreakOwner | null {
  const { from, to, kind, chased } = reading;
  const sentence = story.marked.sentences[index];
  if (sentence === undefined) return null;
  const named = sentence.items.slice(Math.max(0, from - 80)).some((item) => item.type === 'TEAM');
  const they = named && saysThey(sentence.items, reading);
  const team = story.focus[they ? index - 1 : index]?.team ?? null;
  if (team === null) return null;
  const near = sentence.items.slice(Math.max(0, from - 80), they ? from : to + 80);
  if (near.some((item) => item.type === 'TEAM' && story.teamOf(item) !== null)) return null;
  const match = matchOfTeam(story, sentence, team);
  const other = match === null ? null : opponentIn(match, team);
  if (match !== null && isOver(sentence.items, reading) && isTitled(sentence.items, from))
    return onlyEnded(match, kind);
  const counts = isCount(sentence.items, reading) && !isOver(sentence.items, reading);
  const turns =
    counts && chased !== true && other !== null && wouldEnd(match, team, kind) && !wouldEnd(match, other, kind);
  return { team: turns ? other : team, at: null };
}

/** "The champions had won their first nine": called by what they are, which the report need not have said of the one in focus. */
function isTitled(items: readonly Item[], from: number): boolean {
  return (
    items[0]?.word === 'the' &&
    items.slice(1, Math.min(from, 5)).some(({ word }) => /^(?:leaders|champions|holders|newcomers)$/u.test(word))
  );
}

/** The one side whose run a match ended; null where it ended such a run of both or of neither. */
function onlyEnded(match: MatchFact, kind: StreakKind): StreakOwner | null {
  const [only, ...more] = match.teams.filter((team) => wouldEnd(match, team, kind));
  return only === undefined || more.length > 0 ? null : { team: only, at: null };
}

/**
 * "Their tally of 14 straight wins is short of Borough's", "The leaders have won 14 in a row", "A ninth win in a row means
 * that they are champions if Borough lose": whoever is named behind it is another.
 */
function saysThey(items: readonly Item[], { from, to }: StreakReading): boolean {
  const before = items.slice(0, from);
  const they = ({ wordClass, word }: Item): boolean =>
    wordClass === 'they' || /^(?:their|leaders|champions|holders)$/u.test(word);
  if (before.some(they)) return true;
  const next = items.findIndex(({ type }, at) => at >= to && type === 'TEAM');
  return from < 3 && next > to + 3 && items.slice(to, next).some(({ wordClass }) => wordClass === 'they');
}

/**
 * A sentence that names only whom it was against goes on about the team before: "Arden's drought goes on. The 0-0 with
 * Borough was a third blank in succession."
 */
function fromBefore(
  story: Story,
  index: number,
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): StreakOwner | null {
  const items = story.marked.sentences[index]?.items ?? [];
  const start = Math.max(0, from - 80);
  const near = items.slice(start, from + 80).map((_, at) => teamAt(start + at));
  const named = near.slice(0, from - start).flatMap((team) => team ?? []);
  if (named.length === 0) return null;
  for (const focus of [story.focus[index], story.focus[index - 1]]) {
    const team = focus?.team;
    if (team == null || near.some((each) => each?.id === team.id)) continue;
    const met = matchesOfTeam(story, team.id);
    const opponents = named.every(({ id }) => met.some((match) => match.teams.some((each) => each.id === id)));
    if (opponents) return { team, at: null };
  }
  return null;
}

/** "For the visitors it ends a run of nine": the run is of the team that the sentence opens with. */
function teamOfOpener(items: readonly Item[]): number | null {
  const at = items[1]?.word === 'the' ? 2 : 1;
  const opens = items[0]?.word === 'for' && items[at]?.type === 'TEAM';
  return opens && /^(?:it|this|that)$/u.test(items[at + 1]?.word ?? '') ? at : null;
}

/** Whether a team stands before a run in its sentence. */
function isNamed(items: readonly Item[], { from }: StreakReading, teamAt: (at: number) => TeamRef | null): boolean {
  return subjectAt(items, { from, teamAt }) !== null;
}

/** "It was Ann Dahl's first loss and ended her side's run": the team of the person, where the report tells it. */
function personsSide(story: Story, index: number, { from }: StreakReading): TeamRef | null {
  const { items = [] } = story.marked.sentences[index] ?? {};
  const at = items.findLastIndex((item, place) => place < from && place >= from - 3 && isPersonsSide(item));
  if (at < 0) return null;
  const person =
    items.slice(0, at).find(({ type }) => type === 'PERSON') ??
    story.marked.sentences[index - 1]?.items.findLast(({ type }) => type === 'PERSON');
  return person?.mention?.type === 'PERSON' ? story.people.teamOf(person.mention.name) : null;
}

/** "his side", "her team". */
function isPersonsSide({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && mention.how === 'pronoun' && /^h(?:is|er)$/u.test(mention.words);
}
