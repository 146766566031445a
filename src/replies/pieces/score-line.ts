import type { Score } from '../../facts/fact.ts';
import type { Match } from '../../dataset/dataset.ts';
import { derivedMark, secret, unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { listDayOfMatch } from './day.ts';
import { flaggedTeam, shownLocal } from './team-name.ts';
import { teamWords } from './team-words.ts';
import { scoreBar, veiled } from './veiled.ts';

/** `Roma 2–1 AC Milan (a.e.t., 4–2 on penalties)`: 90 minutes, extra time and shootout are never mixed. */
export function scoreLine(match: Match, view: View): string {
  const [first, second] = match.teams.map((team) => flaggedTeam(team, view));
  const [score, how] = shownParts(match, view);
  return `${first} **${score}** ${second}${how}`;
}

/** The same above the goals; hidden, how it ended stands in their bar: a longer one here would tell of extra time. */
export function scoreLineOverGoals(match: Match, view: View): string {
  if (!view.hide) return scoreLine(match, view);
  const [first, second] = match.teams.map((team) => flaggedTeam(team, view));
  return `${first} **${scoreOf(match, view)}** ${second}`;
}

/** `Roma 2–1 AC Milan · 18 Apr 2024`: short, since on a phone a day written out takes a line more. */
export function datedScoreLine(match: Match, view: View): string {
  return `${shortScoreLine(match, view)} · ${listDayOfMatch(match, view.messages)}`;
}

/** The same without flags and emphasis, for lists. */
export function shortScoreLine(match: Match, view: View): string {
  const [first, second] = match.teams;
  const [score, how] = shownParts(match, view);
  return `${shownLocal(first, view)} ${score} ${shownLocal(second, view)}${how}`;
}

/** `2–1`, or as the language writes it: `2:1`. */
export function writtenScore([first, second]: Score, { messages }: View): string {
  return messages.say('score', { first, second });
}

/** What the language puts between the goals of a score. */
export function betweenGoals({ say }: View['messages']): string {
  return say('score', { first: '', second: '' }).trim();
}

/** The score, and how it came about; hidden without that, since a second bar, or a longer one, would tell of extra time. */
function shownParts(match: Match, view: View): readonly [score: string, how: string] {
  return [scoreOf(match, view), view.hide ? '' : howItEnded(match, view)];
}

function scoreOf({ score, origin }: Match, view: View): string {
  if (score === null) return view.messages.say('score', { first: unknownMark, second: unknownMark });
  return scoreBar(`${writtenScore(score, view)}${origin === 'derived' ? derivedMark : ''}`, view);
}

/** ` (a.e.t., 4–2 on penalties)`, or nothing for 90 minutes. */
export function howItEnded({ extraTime, scoreAfter90, shootout }: Match, view: View): string {
  const { messages } = view;
  const parts = [
    ...(extraTime ? [messages.say('score.after-extra-time')] : []),
    ...(scoreAfter90 === null ? [] : [messages.say('score.after-90', { score: writtenScore(scoreAfter90, view) })]),
    ...(shootout === null ? [] : [messages.say('score.shootout', { score: writtenScore(shootout, view) })]),
  ];
  return parts.length === 0 ? '' : ` ${secret(`(${parts.join(', ')})`)}`;
}

/** What is said where no report gives the score: that it is missing, and who won where that is printed. */
export function scorelessLines({ score, winner, shootout }: Match, view: View): readonly string[] {
  if (score !== null) return [];
  const { messages } = view;
  const won =
    winner === null || shootout !== null ? [] : [messages.say('score.winner', teamWords('team', winner, view))];
  return [...veiled(won, view), messages.say('score.unknown', { mark: unknownMark })];
}
