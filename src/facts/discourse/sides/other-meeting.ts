import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { isClearOf, isPassedInTable } from '../recalled/is-overtaken.ts';
import { isOfFixture } from './of-other-match.ts';
import { startOfPhrase } from './team-phrase.ts';

/** The teams of a sentence without those of whom it says that they are met at another time, or named for something else than a match. */
export function withoutOtherMeetings(
  teams: ReadonlyMap<Item, TeamRef>,
  items: readonly Item[],
): ReadonlyMap<Item, TeamRef> {
  if (items.some(({ wordClass }) => /^(?:first|second)-leg$/u.test(wordClass ?? ''))) return teams;
  const others = new Set(items.filter((item, at) => item.type === 'TEAM' && isOfOtherMeeting(items, at)));
  return others.size === 0 ? teams : new Map([...teams].filter(([item]) => !others.has(item)));
}

function isOfOtherMeeting(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  return (
    isAhead(items, before) ||
    isAwaitedFixture(items, at) ||
    isBesideMatch(items, at) ||
    isClearOf(items, at) ||
    isPassedInTable(items, before)
  );
}

/** "ahead of Wednesday's trip to Arden", "with next week's visit to Arden to come". */
export function isAwaitedFixture(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  return (isOfFixture(items, at) || items[before]?.wordClass === 'tie-noun') && isAwaited(items, before);
}

/** Named for a transfer, a match of another day or what it does elsewhere: "lost Rossi to Arden", "beaten by Arden last week", "by the time Arden kicked off". */
export function isBesideMatch(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  return isOfTransfer(items, before) || isBeatenBefore(items, before, at) || isNotPlaying(items, before);
}

/** "will meet Arden", "who host Arden next week": reports tell in the past tense what has been played. */
function isAhead(items: readonly Item[], before: number): boolean {
  return /^will-(?:meet|host|visit)$/u.test(items[before]?.wordClass ?? '');
}

const longestFixture = 8;

function isAwaited(items: readonly Item[], before: number): boolean {
  return items
    .slice(Math.max(0, before - longestFixture), before)
    .some(
      ({ word, mention }) =>
        /^(?:ahead(?: of)?|before|next|upcoming|forthcoming|awaits?|await|preparing|prepare)$/u.test(word) ||
        (mention?.type === 'DATE' && /^next /u.test(mention.words)),
    );
}

/** "lost Rossi to Arden", "signed Rossi from Arden" */
function isOfTransfer(items: readonly Item[], before: number): boolean {
  return (
    /^(?:to|from)$/u.test(items[before]?.word ?? '') &&
    items[before - 1]?.type === 'PERSON' &&
    /^(?:losing|lost|sold|selling|signed|signing|loaned|loaning)$/u.test(items[before - 2]?.word ?? '')
  );
}

/** ", beaten by Arden last week,": another match, told beside the name. */
function isBeatenBefore(items: readonly Item[], before: number, at: number): boolean {
  if (items[before]?.word !== 'by' || items[before - 2]?.word !== ',') return false;
  const dated = items.slice(at + 1, at + 4).some(({ mention }) => mention?.type === 'DATE');
  return dated && items.slice(at + 1, at + 6).some(({ word }) => word === ',');
}

/** "by the time Arden kicked off", "with Arden not playing until Monday" */
function isNotPlaying(items: readonly Item[], before: number): boolean {
  const words = items.slice(Math.max(0, before - 2), before + 4).map(({ word }) => word);
  return words.slice(0, 3).join(' ') === 'by the time' || (words.at(2) === 'with' && words.includes('not'));
}
