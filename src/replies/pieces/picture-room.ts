import type { Match } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';
import { byScorer } from './goal-lines.ts';

// Pictures measure their letters when they are drawn, after the text beside them is made: the text goes by counts that err on its side.
const heightDrawn = 620;
const heightOfRow = 28;
const heightOfLine = 17;
/** A name may have to go on in a second line from here. */
const longestInLine = 17;
const longestLine = 16;
const longestName = 28;
const mostScorersInColumn = 4;
const mostGoalsInColumn = 7;

/** Whether the picture of a match has room for everything that happened, no name cut. */
export function listHasRoom({ goals, cards, substitutions }: Match, { people }: View): boolean {
  const names = [...goals, ...cards].map(
    (one) => people.get(one.person)?.name ?? ('scorer' in one ? one.scorer : one.player),
  );
  const rows = [...names, ...substitutions.map(({ on }) => on)].map(rowHeight);
  const further =
    substitutions.filter(({ off }) => off !== null).length + goals.filter(({ how }) => how !== null).length;
  const height = rows.reduce((sum, each) => sum + each, further * heightOfLine);
  return height <= heightDrawn && names.every(isDrawnWhole);
}

function rowHeight(name: string): number {
  return heightOfRow + (name.length > longestInLine ? heightOfLine : 0);
}

/** Whether the columns under a leg in the picture of a tie have room for all its scorers, no name cut. */
export function columnsHaveRoom({ goals, teams }: Match, { people }: View): boolean {
  return teams.every(({ id }) => {
    const own = goals.filter(({ team }) => team.id === id);
    const few = own.length <= mostGoalsInColumn && byScorer(own).length <= mostScorersInColumn;
    return few && own.every(({ person, scorer }) => isDrawnWhole(people.get(person)?.name ?? scorer));
  });
}

/** Names go on over two lines. */
function isDrawnWhole(name: string): boolean {
  return name.length <= longestName && name.split(' ').every((word) => word.length <= longestLine);
}
