import type { Item } from '../../mentions/mention.ts';

/** Verbs of sending a ball in from afar, or of a tackle, that may be a goal, too. */
const senders =
  /^(?:angl|bent|bend|chip|clip|cross|curl|dink|drill|drove|driv|fir|fizz|float|hook|lash|loft|roll|smash|swung|swing|thrash|whip)\w* in$/u;
const slides = /^sl(?:id|ides|iding) in$/u;
const deliveries = /(?:^| )(?:ball|centre|center|corner|cross|crosses|delivery|pass|set-piece|throw)$/u;

/** Whether the ball was only sent in, or a man slid in: "drilled in a low cross", "slid in on Verdi", but not "headed in a cross". */
export function isOnlySentIn(items: readonly Item[], verb: number): boolean {
  const word = items[verb]?.word ?? '';
  if (slides.test(word)) return /^(?:on|to|with)$/u.test(items[verb + 1]?.word ?? '');
  if (!senders.test(word) || !/^(?:a|an|another|the|his|her|some)$/u.test(items[verb + 1]?.word ?? '')) return false;
  const sent = items.slice(verb + 2, verb + 5);
  // "smashed in the loose ball": nobody sent that one.
  return sent.some((item) => deliveries.test(item.word)) && !sent.some(({ word }) => word === 'loose');
}
