import type { Item } from '../mentions/mention.ts';
import { startOfPhrase } from './team-phrase.ts';

/**
 * "a 1-0 win over Borough, lifting the champions a point above Arden", "took them level with Arden", "keeps the pressure on
 * Arden": whom they overtook, joined or chase in the table did not win it.
 */
export function isOvertaken(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  const words = items
    .slice(Math.max(0, before - 2), before + 1)
    .map(({ word }) => word)
    .join(' ');
  return besideInTable.test(words) || isClearOf(items, at);
}

const besideInTable =
  /(?:^| )(?:above|behind|below|beyond|alongside|than|past|over|(?:level|tied|points|terms|equal|joint|up) with|(?:pressure|gap|ground|in) on|gap to|points? (?:from|off))$/u;

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
