import { isPossessive } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';
import type { CardPattern } from './card-pattern.ts';

/** Where a pattern stands: the word for the card, the verb before it, and the stretch of both. */
interface Place {
  readonly noun: number;
  readonly verb: number;
  readonly from: number;
  readonly to: number;
}

const givers = /^(?:produc|deliver|provid|brandish|pull|flash|whip|wav)/u;
const sentOff = /^(?:sent|ordered) off$/u;
const sendsOff = /^(?:(?:sent|sends|sending|ordered) off|ejected|expelled|banished|red[ -]carded)$/u;

/** Whether the words of a pattern tell of something else than a card: "sent off a letter", "booked a place", "saw red mist". */
export function isOtherThing(items: readonly Item[], { name, card }: CardPattern, place: Place): boolean {
  const { noun, verb, from, to } = place;
  const word = items[noun]?.word ?? '';
  const next = items[noun + 1]?.word ?? '';
  if (name !== 'red-flashed-at' && givers.test(items[verb]?.word ?? '')) return true;
  // "Rossi gave a penalty and a yellow card": the referee did.
  if (/^g(?:ave|ives|iving|ive)$/u.test(items[verb]?.word ?? '') && name.startsWith('got-')) return true;
  // "Costa sent off a letter": with an object it is not done to him.
  if (name === 'saw-red' && sentOff.test(word) && /^(?:a|an|the|his|her)$/u.test(next)) return true;
  // "a fitting send-off"
  if (/^send[ -]{1,3}off$/u.test(word) && items[noun - 1]?.word !== 'to') return true;
  // "booked a place in the final", "booked in to see a specialist"
  if (/^(?:already-booked|referee-booked)$/u.test(name) && /^(?:a|an|his|her|their|its)$/u.test(items[to]?.word ?? ''))
    return true;
  if (word === 'booked' && (next === 'into' || (next === 'in' && items[noun + 2]?.word === 'to'))) return true;
  // "changed the yellow card to red and Costa went": the card became another.
  if (card === 'yellow' && next === 'to' && items[noun + 2]?.word === 'red') return true;
  if (card === 'yellow' && isUpgraded(items, from, to)) return true;
  // "sent off the ball by a nudge", "sent off balance", "saw red mist"
  if (/^(?:balance|mist|tape|line|lines|shirts?|flags?|flares?)$/u.test(next)) return true;
  if (next === 'the' && items[noun + 2]?.word === 'ball') return true;
  // "Costa hauled down Rossi, and saw yellow": the name before the comma is not whom it is told of.
  if (name === 'already-booked' && items.slice(from, noun).some((item) => /^(?:and|but)$/u.test(item.word)))
    return true;
  if (name.startsWith('giver-')) return isNoGiving(items, name, noun, to);
  return name === 'but-saw-red' && !/^(?:saw|sees|seeing) (?:a )?(?:straight )?red/u.test(word);
}

/** "sent off a shot", "booked Rossi's place": what was sent off or booked is no player. */
function isNoGiving(items: readonly Item[], name: string, noun: number, to: number): boolean {
  if (isPossessive(items, to - 1) && name !== 'giver-sent-name-off') return true;
  return name === 'giver-sent-off' && !sendsOff.test(items[noun]?.word ?? '');
}

/** "upgraded Costa's yellow card to a red", "which was changed to red" */
function isUpgraded(items: readonly Item[], from: number, to: number): boolean {
  const upgrades = /^(?:upgraded|changed|became|converted)$/u;
  // "was booked and Rossi converted the penalty" is told of a goal.
  const next = items.slice(to, to + 5).findIndex(({ type }) => type === 'PERSON');
  return (
    items.slice(to, next < 0 ? to + 5 : to + next).some(({ word }) => upgrades.test(word)) ||
    items.slice(Math.max(0, from - 3), from).some(({ word }) => upgrades.test(word))
  );
}
