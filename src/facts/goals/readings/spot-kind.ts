import type { Item } from '../../mentions/mention.ts';

/** What is done from the spot where a kick was given before. */
const kicks =
  /^(?:slot|roll|tuck|dispatch|despatch|strok|fir|smash|slam|drill|scor|bur(?:y|ied)|net|put|level|equalis|equaliz|lash|hammer|thump|blast|rifl|plac|sent|doubled|made|beat)/u;
const fromSpot = /^convert|no mistake|the wrong way$|the honours$/u;
const fouled = /^(?:fouled|tripped|felled|upended|handled|handball)$|(?:brought|hauled|pulled|bundled) (?:down|over)$/u;
const felling = /^(?:brought|hauled|pulled|wrestled)$/u;
const given =
  /(?:^| )(?:awarded|given|won|conceded|pointed|earned|point|pointing|points|award|awarding|gave|winning)$/u;
/** Another way in which the goal came. */
const otherwise = /^(?:cross|corner|header|headed|yards|pass|free kick|free-kick|range|volley|rebound|distance)$/u;
/** How far before the goal the kick may have been given. */
const reach = 14;

/** "was awarded a penalty and Rossi slotted home", "Verdi was brought down and Rossi converted": from the spot, though it is not said of the goal. */
export function isFromSpot(
  items: readonly Item[],
  { from, at, to }: Readonly<Record<'from' | 'at' | 'to', number>>,
): boolean {
  const verb = items[at]?.word ?? '';
  // "From the spot, Rossi put Arden ahead"
  if (
    /^from the (?:penalty )?spot$/u.test(items[0]?.word ?? '') &&
    items.slice(1, at).every(({ type, word }) => type === 'PERSON' || word === ',')
  )
    return true;
  if (fromSpot.test(verb))
    return items
      .slice(0, at)
      .some(
        ({ word }, index, all) => fouled.test(word) || (word === 'down' && felling.test(all[index - 1]?.word ?? '')),
      );
  if (!kicks.test(verb) || items.slice(from, to + 4).some(({ word }) => otherwise.test(word))) return false;
  return isGiven(items.slice(Math.max(0, from - reach), from));
}

/** "the referee pointed to the spot and" */
function isPointedTo(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'spot' && items[at - 1]?.word === 'the' && items[at - 2]?.word === 'to';
}

/** "was awarded a penalty and": the kick was given right before, and nothing else came of it. */
function isGiven(before: readonly Item[]): boolean {
  const kick = before.findLastIndex((item, at) => item.wordClass === 'penalty' || isPointedTo(before, at));
  const isOf = (words: readonly Item[]): boolean => words.some(({ word }) => given.test(word));
  // "a penalty was awarded and"
  const passive = /^(?:is|was)$/u.test(before[kick + 1]?.word ?? '') && isOf(before.slice(kick + 2, kick + 4));
  if (kick < 0 || !(passive || isOf(before.slice(Math.max(0, kick - 4), kick)))) return false;
  const behind = before.slice(kick + 1);
  return (
    behind.some(({ word }) => /^(?:and|which|,)$/u.test(word)) &&
    !behind.some(
      ({ word, wordClass }) =>
        wordClass === 'no-goal' || otherwise.test(word) || /^(?:but|before|then|later)$/u.test(word),
    )
  );
}
