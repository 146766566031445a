import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Entry } from './lineup-entries.ts';
import { minutesIn } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';
import { goalsOf } from './scorer-lists.ts';

/**
 * The goals that line-ups mark beside those who scored: `Rossi (2)`, `Rossi ⚽ 12`, `Rossi (goals 12, 50)`. They count only where the marks of both
 * line-ups make the score of their match, since a number in brackets may be anything else.
 */
export function markedGoals(story: Story, lists: readonly LineupList[]): readonly LineupList[] {
  const main = story.matches.filter(({ main: isMain, score }) => isMain && score !== null);
  const [match] = main;
  if (match === undefined || main.length > 1) return [];
  const sides = match.teams.map((team) => markedOf(story, match, team, lists));
  const whole = sides.every((entries, at) => goalsOf(entries) === match.score?.[at === 0 ? 0 : 1]);
  if (!whole || sides.every((entries) => entries.length === 0)) return [];
  return sides.flatMap((entries, at): readonly LineupList[] => {
    const team = match.teams[at] ?? null;
    return entries.length === 0 ? [] : [{ kind: 'goals', team, match, entries }];
  });
}

function markedOf(story: Story, match: MatchFact, team: TeamRef, lists: readonly LineupList[]): readonly Entry[] {
  const { text } = story.marked.article;
  return lists.flatMap((list) =>
    list.kind === 'players' && list.team?.id === team.id && (list.match === null || list.match === match)
      ? list.entries.flatMap((entry) => marked(entry, text.slice(entry.start, entry.end)))
      : [],
  );
}

const ball = /⚽\uFE0F?(?: ?(\d{1,3}['’′]?(?:\+\d{1,2})?))?/gu;
const inWords = /\(goals? ([^()]{1,30})\)/iu;
const counted = /^[^\d()]{2,40}\((\d)\)$/u;

function marked(entry: Entry, words: string): readonly Entry[] {
  const bare = { ...entry, substitute: null, penalty: false, ownGoal: false };
  const balls = [...words.matchAll(ball)];
  if (balls.length > 0) {
    const minutes = balls.flatMap(([, minute]) => (minute === undefined ? [] : minutesIn(minute)));
    return minutes.length === balls.length || minutes.length === 0 ? [{ ...bare, minutes, count: balls.length }] : [];
  }
  const times = inWords.exec(words)?.[1];
  if (times !== undefined) return [{ ...bare, minutes: minutesIn(times) }];
  const count = Number(counted.exec(words)?.[1] ?? 0);
  return count > 0 ? [{ ...bare, minutes: [], count }] : [];
}
