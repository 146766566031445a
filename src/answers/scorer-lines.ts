import type { TeamRef } from '../facts/fact.ts';
import { compact } from '../dataset/compact.ts';
import type { Person } from '../dataset/dataset.ts';
import type { GoalInMatch, ScorerLine } from './held.ts';

/**
 * Goals grouped by player: the most goals first, then the newest. Own goals are listed with who scored them and add to
 * nobody's number.
 */
export function scorerLines(goals: readonly GoalInMatch[], people: ReadonlyMap<string, Person>): readonly ScorerLine[] {
  const lines: ScorerLine[] = [];
  for (const [id, own] of Map.groupBy(goals, ({ goal }) => goal.person)) {
    const person = people.get(id);
    if (person === undefined) continue;
    const teams: TeamRef[] = [];
    let count = 0;
    for (const { goal } of own) {
      if (goal.how === 'own-goal') continue;
      count += 1;
      if (!teams.some((team) => team.id === goal.team.id)) teams.push(goal.team);
    }
    lines.push({ person, teams: compact(teams), count, goals: compact(own) });
  }
  return lines.sort(compareScorers);
}

/** The most goals first, then the newest, then by name. */
export function compareScorers(a: ScorerLine, b: ScorerLine): number {
  return (
    b.count - a.count ||
    compare(dayOf(b), dayOf(a)) ||
    compare(a.person.name, b.person.name) ||
    compare(a.person.id, b.person.id)
  );
}

function dayOf({ goals }: ScorerLine): string {
  return goals[0]?.match.date ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
