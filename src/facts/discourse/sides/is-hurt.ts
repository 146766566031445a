import type { Item } from '../../mentions/mention.ts';

/** Verbs whose subject does harm to what another side owns. */
const hurts =
  /^(?:br(?:ought|ing|ings|inging|oke|eak|eaks|eaking)|end(?:ed|ing|s)?|halt(?:ed|ing|s)?|snap(?:ped|ping|s)?|stop(?:ped|ping|s)?|deal(?:t|s|ing)?|dent(?:ed|ing|s)?|damag(?:ed|ing|es)|wreck(?:ed|ing|s)?|dash(?:ed|ing|es)?|ruin(?:ed|ing|s)?|spoil(?:ed|t|ing|s)?|hit(?:ting|s)?|crush(?:ed|ing|es)|derail(?:ed|ing|s)?|shatter(?:ed|ing|s)?|punctur(?:ed|ing|es)|kill(?:ed|ing|s)? off|hurt(?:ing|s)?|blew|inflict(?:ed|ing|s)?|extinguish(?:ed|ing|es))$/u;

/** Whether a verb does harm: what it says is done by those who won. */
export function doesHarm({ word }: Item): boolean {
  return hurts.test(word);
}

/** "put an end to", "brought a halt to" */
function isEndPut(items: readonly Item[], to: number): boolean {
  return (
    /^(?:end|halt|stop)$/u.test(items[to - 1]?.word ?? '') &&
    /^(?:puts?|putting|brought|brings?|bringing)$/u.test(items[to - 3]?.word ?? '')
  );
}

/** Whether the team at `at` owns what a verb does harm to: "brought Arden's run to a halt with a 2-0 win": whose run it was lost this match. */
export function isHurt(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== "'s" && items[at + 1]?.word !== "'") return false;
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  if (before?.word === 'to') return isEndPut(items, items.indexOf(before));
  return hurts.test(before?.word ?? '');
}
