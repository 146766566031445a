import type { Item } from '../mentions/mention.ts';

const linking = new Set([
  'and',
  'as',
  'while',
  'when',
  'but',
  'that',
  'because',
  'where',
  'with',
  'for',
  'since',
  'though',
  'although',
  'if',
  'in',
  'on',
  ',',
  ';',
  ':',
  '-',
  '(',
  ')',
  "'s",
  "'",
]);
const giving = new Set([
  'left',
  'leave',
  'leaves',
  'leaving',
  'condemned',
  'condemning',
  'consigned',
  'consigning',
  'saw',
  'see',
  'sees',
  'helped',
  'helps',
  'help',
  'helping',
  'took',
  'takes',
  'lifted',
  'fired',
  'led',
  'guided',
  'inspired',
  'means',
  'meant',
  'dealt',
  'cost',
  'sent',
  'steered',
  'sealed',
  'secured',
  'plunged',
  'made',
]);

/** "Arden overtook Borough": between the two stands one verb that hands nothing to the second. */
export function isVerbObject(items: readonly Item[], subject: number, at: number): boolean {
  const between = items.slice(subject + 1, at);
  const verb = between.findLast((item) => item.word !== 'the' && item.type !== 'ADJECTIVE');
  if (
    verb?.type !== 'WORD' ||
    between.length > 4 ||
    between.some((item) => item.type !== 'WORD' && item.type !== 'ADJECTIVE')
  )
    return false;
  return !between.some(
    (item) => linking.has(item.word) || giving.has(item.word) || item.wordClass === 'put' || item.wordClass === 'get',
  );
}
