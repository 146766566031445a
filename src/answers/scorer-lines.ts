import type { Person } from '../dataset/dataset.ts';
import type { GoalInMatch, ScorerLine } from './held.ts';

/**
 * Goals grouped by player: the most goals first, then the newest. Own goals are listed with who scored them and add to
 * nobody's number.
 */
export function scorerLines(goals: readonly GoalInMatch[], people: ReadonlyMap<string, Person>): readonly ScorerLine[] {
  const byPerson = Map.groupBy(goals, ({ goal }) => goal.person);
  const lines = [...byPerson].flatMap(([id, own]): readonly ScorerLine[] => {
    const person = people.get(id);
    if (person === undefined) return [];
    const scored = own.filter(({ goal }) => goal.how !== 'own-goal');
    const teams = [...new Map(scored.map(({ goal }) => [goal.team.id, goal.team])).values()];
    return [{ person, teams, count: scored.length, goals: own }];
  });
  return lines.toSorted(compareScorers);
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
