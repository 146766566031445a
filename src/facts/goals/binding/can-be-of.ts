import type { MatchFact } from '../../fact.ts';
import type { GoalReading } from '../readings/goal-reading.ts';

/** Whether a goal with these words can have fallen in a match with this score: nobody equalised in a 2-0, nor made it 3-1 in a 2-2, nor scored three in a 1-0. */
export function canBeOf({ effect, said, score, nth, count }: GoalReading, match: MatchFact): boolean {
  if (match.score === null) return true;
  const [most, least] = match.score.toSorted((a, b) => b - a);
  if (most === undefined || least === undefined) return true;
  if (effect === 'level' && least < 1 && said.has('level')) return false;
  if (effect === 'nearer' && (least < 1 || most < 2)) return false;
  if ((nth !== null && nth > most) || count > most + least) return false;
  return score === null || (Math.max(...score) <= most && Math.min(...score) <= least);
}

/** The match that a goal was placed in, or, where its score speaks against it, the only other one of a side of it that can hold the goal. */
export function whereItCanBe(reading: GoalReading, placed: MatchFact, main: readonly MatchFact[]): MatchFact | null {
  if (canBeOf(reading, placed)) return onlyOneNil(reading, placed, main) ?? placed;
  const ids = placed.teams.map(({ id }) => id);
  const others = main.filter(
    (match) => match !== placed && match.teams.some(({ id }) => ids.includes(id)) && canBeOf(reading, match),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** "headed in for the only goal": of the one match of the report that had no other, where the goal was placed in one that had. */
function onlyOneNil({ said }: GoalReading, placed: MatchFact, main: readonly MatchFact[]): MatchFact | null {
  if (!said.has('only') || placed.score === null || isOneNil(placed)) return null;
  const others = main.filter(isOneNil);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function isOneNil({ score }: MatchFact): boolean {
  return score !== null && score[0] + score[1] === 1;
}
