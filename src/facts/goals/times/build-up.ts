import type { Item } from '../../mentions/mention.ts';

/** The first words of what is done right before a goal, and in the minute of it. */
const deeds =
  /^(?:fouled|tripped|felled|upended|brought|hauled|bundled|handled|handballed|penali[sz]ed|pointed|awarded|given|crossed|squared|got|parry|parried|spilled|spilt|fumbled|dropped|beat|beaten|robbed|fed|released|freed|slipped|threaded|flicked|whipped|swung|delivered|picked|won|nodded|headed|chipped|lifted|floated|pulled|cut|laid|sent|played|swept|drove|broke|burst|fell|raced|surged|ran|dribbled|lost|gave|surrendered|misjudged|miscontrolled|hesitated|failed|half-cleared)$/u;

/**
 * "was fouled in the 12th minute and Rossi scored from the spot", "fumbled a corner on 12 minutes and Rossi poked it home": the time
 * of what led to the goal that follows at once is the time of the goal. A clause that tells of a goal, a miss or a card keeps its own.
 */
export function isOfBuildUp(items: readonly Item[], at: number, from: number): boolean {
  const joint = items.findIndex(({ word }, index) => index > at && (word === 'and' || word === 'but'));
  if (joint < 0 || joint > at + farthest || from < joint || !isNext(items.slice(joint + 1, from))) return false;
  const start = items.slice(0, at - 3).findLastIndex(({ word }) => joints.test(word)) + 1;
  const clause = items.slice(start, joint);
  return (
    clause.some(({ word }) => deeds.test(word.split(' ')[0] ?? '') || word === 'was left') &&
    !clause.some(({ wordClass, word }) => others.has(wordClass ?? '') || /^(?:miss(?:ed|es)|wide|over)$/u.test(word))
  );
}

/** Items between the time and the "and" behind it: "on 12 minutes from the left and". */
const farthest = 10;
/** Items between that "and" and who scored: "and cut the ball back for". */
const between = 8;
const joints = /^(?:;|but|when|after|as|before|while)$/u;

/** Nobody else does anything before the goal. */
function isNext(items: readonly Item[]): boolean {
  return (
    items.length <= between && items.every(({ type, wordClass }) => type === 'WORD' && !others.has(wordClass ?? ''))
  );
}

/** Classes of what has a time of its own. */
const others: ReadonlySet<string> = new Set([
  'goal',
  'score',
  'seal',
  'into-net',
  'level',
  'lead',
  'no-goal',
  'yellow-card',
  'red-card',
  'cautioned',
  'sent-off',
  'come-on',
  'replace',
  'bring-on',
  'own-goal',
]);
