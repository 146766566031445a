import type { GoalKind } from '../../fact.ts';
import type { Story } from '../../discourse/story.ts';
import type { Item } from '../../mentions/mention.ts';

/** What tells of a penalty though it does not call it one. */
const spot =
  /^(?:handled|handball|hand-ball|spot|var|felled|fouled|tripped|upended|brought down|hauled down|bundled over|pulled down|penalised|adjudged)$/u;
/** Ways to score that are those of a penalty where one was told. */
const fromSpot = /^convert|no mistake|the wrong way$|did the rest$|obliged$/u;
const rest = /^(?:did the rest|do|does|did|doing)$/u;
const kicks = /^(?:bent|curled|bending|curling|drilled|drove|fired|whipped|struck|smashed|hammered|rifled|blasted)\b/u;
const near = 14;

/** "stepped up and converted": the penalty or free kick was told in the sentences before, or earlier in this one. */
export function kindToldBefore(story: Story, index: number, at: number): GoalKind | null {
  const here = story.marked.sentences[index];
  if (here === undefined) return null;
  const { items } = here;
  const before = [...itemsAt(story, index - 1), ...items.slice(0, at)];
  const word = items[at]?.word ?? '';
  if (items.slice(at, at + 10).some((each, index) => isWrongWay(each, items[at + index - 1]))) {
    const earlier = story.marked.sentences[index - 2]?.block === here.block ? itemsAt(story, index - 2) : [];
    return [...earlier, ...before].some(isSpot) || items.slice(at).some(isSpot) ? 'penalty' : null;
  }
  if ((fromSpot.test(word) || stepsUp(items, at)) && before.some(({ wordClass }) => wordClass === 'penalty'))
    return 'penalty';
  if (rest.test(word) && before.some(isSpot)) return 'penalty';
  if (fromSpot.test(word) && isPointedTo(before)) return 'penalty';
  if (stepsUp(items, at) && isFoulInBox(before)) return 'penalty';
  if (items[at + 1]?.word === 'it' && isGivenLast(itemsAt(story, index - 1))) return 'penalty';
  return isTaken(items, at);
}

/** "The referee pointed to the spot and Rossi made no mistake" */
function isPointedTo(before: readonly Item[]): boolean {
  const at = before.findLastIndex(({ word }) => /^point(?:ed|s|ing)$/u.test(word));
  return at >= 0 && before.slice(at + 1, at + 6).some(({ word }) => /^(?:penalty )?spot$/u.test(word));
}

/** "was tripped in the area" */
function isFoulInBox(before: readonly Item[]): boolean {
  return before.some(isSpot) && before.some(({ word }) => /^(?:box|area|penalty area)$/u.test(word));
}

/** "Arden were awarded a penalty. Rossi scored it." */
function isGivenLast(before: readonly Item[]): boolean {
  const kick = before.findIndex(({ wordClass }) => wordClass === 'penalty');
  const given = before
    .slice(Math.max(0, kick - 4), kick + 5)
    .some(({ word }) => /(?:^| )(?:given|awarded|won|earned|conceded|gave)$/u.test(word));
  return (
    kick >= 0 &&
    given &&
    !before.slice(kick + 1).some(({ wordClass }) => wordClass === 'no-goal' || wordClass === 'penalty')
  );
}

const isWrongWay = ({ word }: Item, before: Item | undefined): boolean =>
  word.endsWith('the wrong way') || (word === 'way' && before?.word === 'wrong');

const itemsAt = ({ marked }: Story, index: number): readonly Item[] => marked.sentences[index]?.items ?? [];

const isSpot = ({ word, wordClass }: Item): boolean => wordClass === 'penalty' || spot.test(word);

function stepsUp(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - 5);
  return items
    .slice(from, at)
    .some(({ word }, offset) => word === 'step' || (word === 'stepped' && items[from + offset + 1]?.word === 'up'));
}

/** "stepped up to take the free kick and bent it inside the post", "won a penalty and took it himself". */
function isTaken(items: readonly Item[], at: number): GoalKind | null {
  const told = items.slice(Math.max(0, at - near), at);
  const taking = told.findLastIndex(({ word }) => /^(?:take|took|taking|takes)$/u.test(word));
  if (taking < 0) return null;
  const kick = (each: Item): boolean => each.wordClass === 'penalty' || each.wordClass === 'free-kick';
  const itself = told[taking + 1]?.word === 'it';
  const taken = itself ? told.slice(0, taking).findLast(kick) : told.slice(taking, taking + 5).find(kick);
  if (taken?.wordClass === 'penalty') return 'penalty';
  return taken?.wordClass === 'free-kick' && kicks.test(items[at]?.word ?? '') ? 'free-kick' : null;
}
