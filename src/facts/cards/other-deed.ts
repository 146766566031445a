import { isPerson, startOfName } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';
import type { CardReading } from './read-cards.ts';

/** How many words may stand from "after" to the name: "after Borough lost Costa". */
const longestAfter = 4;

/** "Rossi hit the post in the 90th minute and Holm was booked": the minute is that of the shot. */
export function isOfOtherDeed(items: readonly Item[], time: number, { from, to }: CardReading): boolean {
  if (time >= to) return isOfNext(items, to, time) || isOfGoalBehind(items, to, time);
  const until = startOfName(items, from);
  const between = items.slice(time + 1, until);
  // "scored in the 78th minute at Borough, who had Costa sent off", "by which time they had lost Costa to a red card"
  const scored = items
    .slice(0, time)
    .some(({ type, wordClass }) => type === 'SCORE' || /^(?:score|goal|strike|into-net)$/u.test(wordClass ?? ''));
  // "scored in the 12th minute, shortly after Costa was sent off"
  const soonAfter = between.slice(-longestAfter).some(({ word }) => word === 'after');
  if (scored && (soonAfter || between.some((_, at) => isOfSide(between, at)))) return true;
  // "headed in in the 88th minute after Borough had lost Costa to a red card"
  const after = between.findIndex(({ word }) => word === 'after');
  const had = between.findIndex(({ word }, at) => at > after && word === 'had');
  if (after >= 0 && had > after && /^(?:lost|seen|had)$/u.test(items[time + had + 2]?.word ?? '')) return true;
  return between.some(({ word }) => /^(?:;|and|but|before|while)$/u.test(word));
}

/** "Costa was sent off and, soon after, Rossi missed an 87th-minute penalty": not "for pulling down Rossi and Neri in the 87th minute". */
function isOfNext(items: readonly Item[], to: number, time: number): boolean {
  const joint = items.findIndex(({ word }, at) => at >= to && at < time && /^(?:;|and|but|before|while)$/u.test(word));
  if (joint < 0) return false;
  return items.slice(joint + 1, time).some((item, at) => isPerson(item) && leadsToDeed(items, joint + 1 + at));
}

/** "after the sending-off of Costa, Arden scored in the 95th minute": behind the comma a goal is told, and the minute is its own. */
function isOfGoalBehind(items: readonly Item[], to: number, time: number): boolean {
  const comma = items.findIndex(({ word }, at) => at >= to && at < time && word === ',');
  return (
    comma >= 0 &&
    items.slice(comma, time).some(({ wordClass }) => /^(?:score|goal|strike|level|lead|widen)$/u.test(wordClass ?? ''))
  );
}

function leadsToDeed(items: readonly Item[], person: number): boolean {
  const next = items[person + 1];
  return next?.type === 'WORD' && !/^(?:and|in|on|after|with|at|of|for|both|too|also)$/u.test(next.word);
}

/** "Borough, who", "Borough, for whom", "by which time" */
function isOfSide(items: readonly Item[], at: number): boolean {
  if (items[at]?.word === 'which') return items[at - 1]?.word === 'by' && items[at + 1]?.word === 'time';
  if (items[at]?.word !== 'who' && items[at]?.word !== 'whom') return false;
  const comma = items[at - 1]?.word === 'for' ? at - 2 : at - 1;
  return items[items[comma]?.word === ',' ? comma - 1 : comma]?.type === 'TEAM';
}
