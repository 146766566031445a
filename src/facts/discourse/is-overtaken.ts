import type { Item } from '../mentions/mention.ts';
import { startOfPhrase } from './team-phrase.ts';

/** "a 1-0 win over Borough, lifting the champions a point above Arden": whom they overtook did not win it. */
export function isOvertaken(items: readonly Item[], at: number): boolean {
  return (
    /^(?:above|behind|below|beyond)$/u.test(items[startOfPhrase(items, at) - 1]?.word ?? '') || isClearOf(items, at)
  );
}

/** "three points clear of Arden", "ahead of Arden" */
function isClearOf(items: readonly Item[], at: number): boolean {
  const of = startOfPhrase(items, at) - 1;
  return (
    /(?:^| )of$/u.test(items[of]?.word ?? '') && /^(?:clear|ahead|within|points?)$/u.test(items[of - 1]?.word ?? '')
  );
}

/** "moved past Arden into third": `past` stands right before whom a side overtook in the table; past whom it went in a match is another verb. */
export function isPassedInTable(items: readonly Item[], past: number): boolean {
  return (
    items[past]?.word === 'past' &&
    /^(?:mov(?:ed|es|e|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|leap(?:t|s|ing)?|rose|rises?|rising|vault(?:ed|s|ing)?)$/u.test(
      items[past - 1]?.word ?? '',
    )
  );
}
