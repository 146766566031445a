import { opponentIn } from '../discourse/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { StreakKind, TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { isOver } from './streak-end.ts';
import type { StreakReading } from './streak-reading.ts';
import { matchOfTeam, wouldEnd } from './match-outcome.ts';
import type { TeamLookup } from './team-lookup.ts';
import { isBeside, isObject, subjectAt } from './subject-of.ts';

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
    return item === undefined ? null : lookup(item);
  };
  const named = (at: number | null): StreakOwner | null => {
    const found = at === null ? null : team(at);
    return found === null ? null : { team: found, at };
  };
  if (isPersonsOwn(items, reading, team)) return null;
  if (isOpponents(items, reading)) return opponentOwner(story, sentence, reading, team);
  const own =
    named(reading.team) ?? named(possessor(items, reading, team)) ?? named(behind(items, reading.to, reading.kind));
  if (own !== null) return own;
  if (ended && endsForeign(items, reading)) return endedOwner(story, sentence, reading.kind);
  return (
    named(subjectOf(story, sentence, reading, team)) ??
    named(teamAhead(items, reading)) ??
    fromFocus(story, index, reading)
  );
}

/** "snapped their opponents' seven-game unbeaten run". */
function isOpponents(items: readonly Item[], { from }: StreakReading): boolean {
  const mark = items[from - 1]?.word;
  return (mark === "'s" || mark === "'") && /^(?:opponents?|rivals?|foes?)$/u.test(items[from - 2]?.word ?? '');
}

/** Who meets the first team of the sentence in the match it tells of. */
function opponentOwner(
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
  const ends = isCount(reading) && wouldEnd(match, team, kind) && !wouldEnd(match, other, kind);
  return ends || isVerbObject(items, before, at) ? before : at;
}

/** A number that counts the match being told: "a fourth straight win", "made it five in a row". */
export function isCount({ pattern }: StreakReading): boolean {
  return /^(?:counted|noun|made|run-to)-/u.test(pattern.name);
}

const linking = new Set([
  'and',
  'as',
  'while',
  'when',
  'but',
  'that',
  'because',
  'where',
  'with',
  'for',
  'since',
  'though',
  'although',
  'if',
  'in',
  'on',
  ',',
  ';',
  ':',
  '-',
  '(',
  ')',
  "'s",
  "'",
]);
const giving = new Set([
  'left',
  'leave',
  'leaves',
  'leaving',
  'condemned',
  'condemning',
  'consigned',
  'consigning',
  'saw',
  'see',
  'sees',
  'helped',
  'helps',
  'help',
  'helping',
  'took',
  'takes',
  'lifted',
  'fired',
  'led',
  'guided',
  'inspired',
  'means',
  'meant',
  'dealt',
  'cost',
  'sent',
  'steered',
  'sealed',
  'secured',
  'plunged',
  'made',
]);

/** "Arden overtook Borough": between the two stands one verb that hands nothing to the second. */
function isVerbObject(items: readonly Item[], subject: number, at: number): boolean {
  const between = items.slice(subject + 1, at);
  const verb = between.findLast((item) => item.word !== 'the' && item.type !== 'ADJECTIVE');
  if (
    verb?.type !== 'WORD' ||
    between.length > 4 ||
    between.some((item) => item.type !== 'WORD' && item.type !== 'ADJECTIVE')
  )
    return false;
  return !between.some(
    (item) => linking.has(item.word) || giving.has(item.word) || item.wordClass === 'put' || item.wordClass === 'get',
  );
}

/** "Alonso's ten-match unbeaten run": whose team it is the words do not say. */
function isPersonsOwn(
  items: readonly Item[],
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): boolean {
  const mark = items[from - 1]?.word;
  return (mark === "'s" || mark === "'") && items[from - 2]?.type === 'PERSON' && teamAt(from - 2) === null;
}

const stops = new Set([
  ',',
  ';',
  '(',
  ')',
  'as',
  'and',
  'but',
  'while',
  'with',
  'after',
  'for',
  'by',
  'of',
  'to',
  'from',
  'in',
  'on',
  'at',
]);

/** "Borough's 10-game unbeaten run": the team before the possessive that governs the run. */
function possessor(
  items: readonly Item[],
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const item = items[at];
    if (item === undefined || stops.has(item.word)) return null;
    if (item.word === "'s" || item.word === "'") return teamAt(at - 1) === null ? null : at - 1;
    if (item.type === 'TEAM' || item.type === 'PERSON' || item.type === 'SCORE') return null;
  }
  return null;
}

/** "a fourth straight win for Arden", "a third successive defeat on Borough". */
function behind(items: readonly Item[], to: number, kind: StreakKind): number | null {
  for (let at = to; at < Math.min(items.length, to + 3); at += 1) {
    const { word } = items[at] ?? {};
    const link = word === 'for' || (word === 'of' && kind !== 'title') || (word === 'on' && kind === 'losing');
    if (!link) {
      if (items[at]?.wordClass === 'game' || items[at]?.word === 'league') continue;
      return null;
    }
    const next = items[at + 1]?.word === 'the' ? at + 2 : at + 1;
    return items[next]?.type === 'TEAM' ? next : null;
  }
  return null;
}

/** "Unbeaten in twelve, Arden …", "A fourth straight win over Borough left Arden …". */
function teamAhead(items: readonly Item[], { from, to }: StreakReading): number | null {
  if (from > 4) return null;
  for (let at = to; at < Math.min(items.length, to + 14); at += 1) {
    if (items[at]?.word === ';' || items[at]?.word === '-') return null;
    if (items[at]?.type === 'TEAM' && !isObject(items, at)) return at;
  }
  return null;
}

/**
 * A sentence that names no team goes on about the one of the sentence before; about its opponent where the match just
 * told would have ended the run of the first: "A win at Borough took Arden top. It was their fifth in a row."
 */
function fromFocus(story: Story, index: number, reading: StreakReading): StreakOwner | null {
  const { from, to, kind, pattern } = reading;
  const sentence = story.marked.sentences[index];
  const team = story.focus[index]?.team ?? null;
  if (sentence === undefined || team === null) return null;
  const near = sentence.items.slice(Math.max(0, from - 80), to + 80);
  if (near.some((item) => item.type === 'TEAM' && story.teamOf(item) !== null)) return null;
  const match = matchOfTeam(story, sentence, team);
  const other = match === null ? null : opponentIn(match, team);
  const counts = /^(?:counted|noun|made)-/u.test(pattern.name) && !isOver(sentence.items, reading);
  const turns = counts && other !== null && wouldEnd(match, team, kind) && !wouldEnd(match, other, kind);
  return { team: turns ? other : team, at: null };
}

/** "ended a 12-match unbeaten run": somebody else's run, where nothing says whose. */
function endsForeign(items: readonly Item[], { from }: StreakReading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (items[at]?.wordClass === 'end-run') return true;
    if (items[at]?.word === 'their' || items[at]?.word === 'its') return false;
  }
  return false;
}

const good: ReadonlySet<StreakKind> = new Set([
  'unbeaten',
  'home-unbeaten',
  'away-unbeaten',
  'winning',
  'clean-sheets',
  'scoring',
  'title',
]);

/** The run that a result ended: the loser's good one, the winner's bad one. */
function endedOwner(story: Story, sentence: MarkedSentence, kind: StreakKind): StreakOwner | null {
  const match = story.matchOf(sentence);
  if (match?.score == null) return null;
  const [left, right] = match.score;
  if (left === right) return null;
  const [winner, loser] = left > right ? match.teams : [match.teams[1], match.teams[0]];
  return { team: good.has(kind) ? loser : winner, at: null };
}
