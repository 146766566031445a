import type { Fixture, Match } from '../dataset/dataset.ts';
import { daysBetween } from '../dataset/days.ts';
import type { Held } from './held.ts';

/** What a report announces without a day is played at most so many days later. */
const soon = 150;

/** The rounds that follow one another in every cup. */
const rounds = ['round of 16', 'quarter-final', 'semi-final', 'final'];

/** The fixtures that the matches held of their sides leave still to come; the others were played, whatever no report tells of them. */
export function stillAhead(held: Held, fixtures: readonly Fixture[]): readonly Fixture[] {
  return fixtures.filter((fixture) => {
    const told = fixture.date ?? announced(held, fixture);
    if (told === null) return true;
    const sides = fixture.teams.flatMap((team) => (team === null ? [] : [held.teamMatches.get(team.id) ?? []]));
    return !sides.some((matches) => isPast(fixture, told, matches));
  });
}

/** The day of the newest report that tells of it. */
function announced({ dataset }: Held, { evidence }: Fixture): string | null {
  const days = evidence.flatMap(({ article }) => dataset.articles.get(article)?.date ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** Whether a side has played since: `matches` are its own, newest first. */
function isPast(fixture: Fixture, told: string, matches: readonly Match[]): boolean {
  const latest = matches.find(({ date }) => date !== null)?.date;
  if (latest == null || latest <= told) return false;
  if (fixture.date !== null || daysBetween(told, latest) > soon) return true;
  return matches.some(({ date, stage, competition }) => {
    const isLater = date !== null && date > told && rounds.indexOf(stage ?? '') > rounds.indexOf(fixture.stage ?? '');
    return isLater && rounds.includes(fixture.stage ?? '') && competition?.id === fixture.competition?.id;
  });
}
