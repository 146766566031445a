import { isSufferer } from './person-meant.ts';
import { isPerson } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';
import type { PatternMatch } from '../patterns/pattern-table.ts';
import type { CardPattern } from './card-pattern.ts';
import { isToCome } from './is-shown.ts';

/** What single patterns ask besides their words. */
export function isTold(
  items: readonly Item[],
  { name }: CardPattern,
  noun: number,
  to: number,
  at: PatternMatch<CardPattern>['at'],
): boolean {
  const first = at('first');
  if (first !== null && !isCard(items[first])) return false;
  // "will miss the return after a red card"; "missed the game after a red card" speaks of an earlier one.
  if (name === 'banned-after') return isToCome(items, at('verb') ?? noun);
  if (name.startsWith('sending-off-') && !/^sending[ -]{1,3}off$/u.test(items[noun]?.word ?? '')) return false;
  // "Rossi was hauled down by Costa and the referee reached for red": whose it is stands behind.
  if (name === 'reached-for-red')
    return (
      !items.slice(0, at('verb') ?? 0).some(({ word }) => /^(?:was|were|by|fell|went down|tumbled)\b/u.test(word)) &&
      !items.slice(noun, noun + 4).some(({ word }) => /^(?:for|to|at)$/u.test(word))
    );
  // "was booked and Rossi sent off": another is.
  const joint = at('joint');
  if (joint !== null && items.slice(joint + 1, noun).some(({ type, word }) => type !== 'WORD' || word === 'was'))
    return false;
  // "was hauled back by Rossi, who was booked and sent off": another is.
  if (name.startsWith('and-shown'))
    return (
      /^(?:shown|given|handed|sent|dismissed|ejected|booked|cautioned)\b/u.test(items[noun]?.word ?? '') &&
      !items.slice(at('verb') ?? 0, joint ?? 0).some(({ word }) => /^(?:who|whom|when|as|by|,|with)$/u.test(word))
    );
  // "sent off, and Rossi followed him on to the scoresheet", "into the book"
  // "Rossi, booked earlier for a foul on Costa, followed him": Costa did not.
  if (name === 'followed-off')
    return (
      !isSufferer(items, at('player') ?? 0) &&
      !items
        .slice(noun, to + 7)
        .some(({ wordClass, type }) => /^(?:score|goal|cautioned)$/u.test(wordClass ?? '') || type === 'SCORE')
    );
  if (name === 'on-a-yellow')
    return (
      items[noun]?.word !== 'yellow' ||
      /^(?:[,.]|since|from|after|and|but|for|when|by)$/u.test(items[noun + 1]?.word ?? '')
    );
  // "reduced to ten men when Rossi fouled Costa", not "the ten men"
  if (name === 'short-when-fouled') {
    const left = items[at('two') ?? noun]?.mention;
    return left?.type === 'NUMBER' && left.value >= 7 && left.value <= 10;
  }
  // "booked for a second time", "two late yellow cards"
  if (name === 'second-time') return isNumber(items[at('nth') ?? noun], 2);
  if (name === 'two-late-yellows') return isNumber(items[at('two') ?? noun], 2);
  if (name === 'downgraded') return /yellow/u.test(items[noun]?.word ?? '');
  if (at('him') !== null && isHisName.test(name)) return isDone(items, noun, at('him') ?? noun);
  // "cautioned early on, … a second booking": the second is his who had the first
  if (name === 'booked-then-second') return /^(?:a |his |her )?second/u.test(items[noun]?.word ?? '');
  if (name === 'shown-only-yellow') return /^(?:[,.;]|for|after|and|when|by|in)$/u.test(items[to]?.word ?? '.');
  if (name !== 'opening-booked') return true;
  const opener = items[0];
  if (isPerson(opener) && !/^(?:initially|earlier|previously|having)$/iu.test(opener.mention.name)) return false;
  return behindBooked.test(items[noun + 1]?.word ?? '') || items[noun + 1]?.type === 'MINUTE';
}

const isHisName = /^(?:sent-him-off|booked-him)$/u;
const undone =
  /^(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|could|might|would|should|may|must|not|'t|never|threatened|reluctant|failed|yet to|wanted|wants|appealed|calling|called|asked|urged|begged)$/u;

/** "had no option but to send him off", not "could have sent him off", "booked him a seat". */
function isDone(items: readonly Item[], noun: number, him: number): boolean {
  if (/^(?:a|an|the|in|into|on)$/u.test(items[him + 1]?.word ?? '') && items[noun]?.word !== 'off') return false;
  return !items
    .slice(Math.max(0, noun - 6), noun)
    .some(({ word, wordClass }) => undone.test(word) || wordClass === 'unreal');
}

function isNumber(item: Item | undefined, wanted: number): boolean {
  return (item?.mention?.type === 'NUMBER' || item?.mention?.type === 'ORDINAL') && item.mention.value === wanted;
}

/** What may follow "Booked" where it opens a sentence: "Booked for the trip", not "Booked their place". */
const behindBooked = /^(?:,|for|in|after|early|earlier|before|only|just|by|on|inside|within|shortly|moments|minutes)$/u;

/** Of the classes that hold more than cards only these words are one: "was dismissed", "was booked", "was cautioned". */
export function isCard(item: Item | undefined): boolean {
  const shared = item?.wordClass === 'advance' || item?.wordClass === 'stance' || item?.wordClass === 'say-also';
  return !shared || /^(?:booked|dismissed|cautioned)$/u.test(item.word);
}
