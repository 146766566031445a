import { opponentIn } from '../discourse/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { StreakKind, TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { isOver } from './streak-end.ts';
import type { StreakReading } from './streak-reading.ts';
import { matchOfTeam, wouldEnd } from './match-outcome.ts';
import type { TeamLookup } from './team-lookup.ts';
import { isObject, subjectAt } from './subject-of.ts';

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

const states: ReadonlySet<StreakKind> = new Set(['unbeaten', 'winless', 'scoreless', 'clean-sheets']);

/** The subject; "they" is the other team where the match just told would have ended the run of the first. */
function subjectOf(
  story: Story,
  sentence: MarkedSentence,
  { from, kind }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): number | null {
  const { items } = sentence;
  const at = subjectAt(items, { from, teamAt, beside: states.has(kind) });
  const team = at === null ? null : teamAt(at);
  if (at === null || team === null || items[at]?.wordClass !== 'they') return at;
  const match = matchOfTeam(story, sentence, team);
  if (!wouldEnd(match, team, kind)) return at;
  return subjectAt(items, { from: at, teamAt, not: team }) ?? at;
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
