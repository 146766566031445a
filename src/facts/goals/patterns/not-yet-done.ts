import type { Item } from '../../mentions/mention.ts';

/** "in trying to clear Rossi put it into his own net": what he tried is not what he did. */
export function isBeforeOwnDoing(items: readonly Item[], index: number, at: number): boolean {
  return (
    items[index - 1]?.word === 'in' &&
    /^(?:trying|attempting)/u.test(items[index]?.word ?? '') &&
    items.slice(index + 1, at).some(({ type }) => type === 'PERSON')
  );
}

const conditions = /^(?:if|have|but|had|not|'t|never|only|hope[ds]?|thought|said|think|surely|unless|until)$/u;

/** "Rossi would double the lead in the 40th minute": told as what was still to come, and did. */
export function isLaterTold(items: readonly Item[], index: number, at: number): boolean {
  return (
    items[index]?.word === 'would' &&
    index >= at - 2 &&
    items.slice(at).some(({ mention }) => mention?.type === 'MINUTE' && !mention.vague) &&
    !items.some(({ word }) => conditions.test(word))
  );
}

const intents = /^(?:plan|aim|idea|task|target|job|intention|objective)$/u;

/** "was going to score", "looked certain to level", "going to either create or score": it had not come about. */
export function isYetTo(items: readonly Item[], index: number, at: number): boolean {
  // "said that the plan was to score early"
  if (index >= at - 3 && intents.test(items[index]?.word ?? '') && items[index + 2]?.word === 'to') return true;
  return (
    index >= at - 6 &&
    items[index + 1]?.word === 'to' &&
    /^(?:going|set|certain|sure|bound|destined|trying|tried|attempting|attempted|threatening|threatened|odds-on|meant)$/u.test(
      items[index]?.word ?? '',
    ) &&
    !items
      .slice(index, at)
      .some(({ type, word }) => type === 'PERSON' || /^(?:,|and|but|only|when|before)$/u.test(word))
  );
}
