import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from './name-phrase.ts';

const stems =
  'putt?|mak|giv|hand|levell?|equali[sz]|extend|doubl|trebl|increas|restor|reduc|halv|open|break|draw|bring|pull|cutt?|cancell?|seal|earn|secur|complet|settl|clinch|rescu|snatch|regain|stretch';
const effects = new RegExp(`^(?:${stems})e?(?: |$)`, 'u');
const participles = new RegExp(`^(?:${stems})ing(?: |$)`, 'u');
const goals: ReadonlySet<string> = new Set(['score', 'into-net', 'strike', 'beat', 'go-in', 'penalty', 'free-kick']);
const turns = /^(?:and|but|;|:|before|then|who|while|for|allowing|allowed|leaving|enabling|found|set)$/u;
const leads = /^(?:after|when|as|once)$/u;

/**
 * "sent Costa the wrong way to put Arden ahead", "slotted home after Costa had fouled Verdi to make it 2-0", "chipped Costa to
 * level": whether the name at `at` is only of what stands between a goal and what it did, which the scorer did.
 */
export function isBeforeEffect(items: readonly Item[], at: number, verb: number): boolean {
  const word = items[verb]?.word ?? '';
  const before = items[verb - 1]?.word;
  if (!(before === 'to' && effects.test(word)) && !(before === ',' && participles.test(word))) return false;
  const from = startOfName(items, at);
  const lead = items[from - 1];
  const fooled = /^sen[dt]/u.test(lead?.word ?? '') && items.slice(at + 1, at + 3).some(({ word }) => word === 'wrong');
  if (fooled) return true;
  if (lead?.wordClass === 'strike') return at === verb - 2;
  if (!leads.test(lead?.word ?? '')) return false;
  const goal = items.findLastIndex(({ wordClass }, index) => index < from && goals.has(wordClass ?? ''));
  return (
    goal > 0 &&
    items.slice(0, goal).some((item) => isPerson(item) || /^(?:he|she)$/u.test(item.word)) &&
    !items.slice(goal + 1, verb).some(({ word }) => turns.test(word))
  );
}
