import type { Item } from '../../mentions/mention.ts';
import { startOfPhrase } from '../sides/team-phrase.ts';

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
  return besideInTable.test(words) || isClearOf(items, at) || isPutBehind(items, before, at);
}

/** "Rossi's goal keeps Borough above Arden", "leaves them a point adrift of Arden": whom the match leaves where in the table, and who does not play in it. */
export function isBesideInTable(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  const words = items
    .slice(Math.max(0, before - 1), before + 1)
    .map(({ word }) => word)
    .join(' ');
  return placed.test(words) || isClearOf(items, at) || isPutBehind(items, before, at);
}

const placed = /(?:^| )(?:above|behind|below|(?:level|tied|points|terms) with|adrift of|points? off)$/u;

/** "which meant they pipped Arden to second", "leapfrogging Arden" */
function isPutBehind(items: readonly Item[], verb: number, at: number): boolean {
  const word = items[verb]?.word ?? '';
  if (/^pip(?:ped|ping|s)?$/u.test(word)) return /^(?:to|for)$/u.test(items[at + 1]?.word ?? '');
  return /^(?:leap-?frog|over(?:took|tak)|displac|dislodg|usurp|replac)/u.test(word);
}

/** "leapfrogged Arden after they drew 0-0 with Borough", "went above Arden, after they lost": it was those overtaken who dropped points. */
export function areThoseOvertaken(items: readonly Item[], they: number): boolean {
  const joint = items[they - 1]?.word ?? '';
  const team = items.slice(0, they - 1).findLastIndex(({ type, wordClass }) => type === 'TEAM' && wordClass !== 'they');
  if (!/^(?:after|because|when|as)$/u.test(joint) || team < 1 || they - team > 8) return false;
  const before = startOfPhrase(items, team) - 1;
  const gone = items
    .slice(Math.max(0, before - 1), before + 1)
    .map(({ word }) => word)
    .join(' ');
  if (
    !/(?:^| )(?:above|over from|past|beyond)$/u.test(gone) &&
    !isClearOf(items, team) &&
    !isPutBehind(items, before, team)
  )
    return false;
  const failed = items
    .slice(Math.max(0, before - 8), before)
    .some(({ word }) => /^(?:miss|fail|chance|could|would|not$|'t$)/u.test(word));
  return (
    !failed &&
    items
      .slice(they + 1, they + 7)
      .some(({ wordClass }) => /^(?:lost|loss|defeat|drew|stalemate|held)$/u.test(wordClass ?? ''))
  );
}

const besideInTable =
  /(?:^| )(?:above|behind|below|beyond|alongside|than|past|over|(?:level|tied|points|terms|equal|joint|up) with|(?:pressure|gap|ground|in) on|gap to|points? (?:from|off))$/u;

/** "three points clear of Arden", "ahead of Arden" */
export function isClearOf(items: readonly Item[], at: number): boolean {
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
