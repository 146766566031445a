import type { Conflict, Match } from '../../dataset/dataset.ts';
import type { TeamRef } from '../../facts/fact.ts';
import { escaped } from '../escape.ts';
import { secret } from '../marks.ts';
import type { View } from '../view.ts';
import { writtenDay } from './day.ts';
import { writtenScore } from './score-line.ts';
import { shownLocal } from './team-name.ts';

type Teams = readonly TeamRef[];

/** What each reading says, one line a contradiction: `⚠️ Reports disagree on the date: … / …`. All of it is secret. */
export function conflictLines(conflicts: readonly Conflict[], teams: Teams, view: View): readonly string[] {
  const { messages } = view;
  return conflicts.map(({ field, readings }) => {
    const what = messages.sayIfHeld(`conflict.${field}`) ?? escaped(field);
    const values = readings.map(({ value }) => writtenReading(value, teams, view)).join(' / ');
    return secret(`⚠️ ${messages.say('conflict', { what, values })}`);
  });
}

/** Everything about which the reports of a match disagree, its goals included. */
export function matchConflictLines({ conflicts, goals, teams }: Match, view: View): readonly string[] {
  return conflictLines([...conflicts, ...goals.flatMap((goal) => goal.conflicts)], teams, view);
}

/** A day, a score or a team as the reader's language writes it; minutes and people as they stand. */
function writtenReading(value: string, teams: Teams, view: View): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return writtenDay(value, view.messages);
  const [, first, second] = /^(\d{1,2})-(\d{1,2})$/u.exec(value) ?? [];
  if (first !== undefined && second !== undefined) return writtenScore([Number(first), Number(second)], view);
  const team = teams.find(({ id, name }) => value === id || value === name || value.startsWith(`${name} `));
  if (team === undefined) return escaped(value);
  const more = value.startsWith(`${team.name} `) ? ` ${escaped(value.slice(team.name.length + 1))}` : '';
  return `${shownLocal(team, view)}${more}`;
}
