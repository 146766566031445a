import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { isClearOf, isPassedInTable } from '../recalled/is-overtaken.ts';
import { isOfFixture } from './of-other-match.ts';
import { startOfPhrase } from './team-phrase.ts';

/** "host Arden next week, needing to overturn a 2-0 defeat": whom they have met and meet again, in the other leg or the other fixture. */
export function isOfTie(items: readonly Item[]): boolean {
  return items.some(
    ({ word, wordClass }) =>
      /^(?:first-leg|second-leg|deficit|aggregate)$/u.test(wordClass ?? '') ||
      /^(?:overturn\p{L}*|reverse|rematch|revenge|avenge|whom)$/u.test(word),
  );
}

/** The teams of a sentence without those of whom it says that they are met at another time, or named for something else than a match. */
export function withoutOtherMeetings(
  teams: ReadonlyMap<Item, TeamRef>,
  items: readonly Item[],
): ReadonlyMap<Item, TeamRef> {
  if (isOfTie(items)) return teams;
  const others = new Set(items.filter((item, at) => item.type === 'TEAM' && isOfOtherMeeting(items, at)));
  return others.size === 0 ? teams : new Map([...teams].filter(([item]) => !others.has(item)));
}

function isOfOtherMeeting(items: readonly Item[], at: number): boolean {
  const before = startOfPhrase(items, at) - 1;
  return (
    isSaidAhead(items, before) ||
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
  if (isDestination(items, before)) return true;
  return (
    isOfTransfer(items, before) ||
    isBeatenBefore(items, before, at) ||
    isNotPlaying(items, before) ||
    isOfAnother(items, before, at) ||
    isGotOver(items, before, at)
  );
}

/** "booked their ticket to Russia", "on course for Brazil", "join them in Qatar": where the finals are held, of those who want to be there. */
function isDestination(items: readonly Item[], before: number): boolean {
  const link = items[before]?.word ?? '';
  const words = items.slice(Math.max(0, before - 2), before).map(({ word }) => word);
  if (link === 'to') return words.some((word) => /(?:^| )(?:tickets?|passage|flight|plane|road|route)$/u.test(word));
  if (link === 'for') return /(?:^| )course$/u.test(words.at(-1) ?? '');
  return link === 'in' && words.some((word) => /^(?:join|joined|joining|finals)$/u.test(word));
}

/** "will meet Arden", "who host Arden next week": reports tell in the past tense what has been played; "travelled to face Arden" is what was done. */
export function isSaidAhead(items: readonly Item[], at: number): boolean {
  if (!/^will-(?:meet|host|visit)$/u.test(items[at]?.wordClass ?? '')) return false;
  const before = items[at - 1];
  // "travelled to face Arden", "had to host Arden": done, unless it is said to be due
  if (before?.word === 'to')
    return items
      .slice(Math.max(0, at - 4), at)
      .some(({ word }) => /^(?:set|due|about|going|scheduled|preparing|prepare|ready|next|will|are|is)$/u.test(word));
  return (
    before?.type === 'TEAM' ||
    /^(?:who|they)$/u.test(before?.wordClass ?? '') ||
    /^(?:will|who|they|and|now|next|then|must|also|should|could|would|can|may|which|it)$/u.test(before?.word ?? '')
  );
}

const longestFixture = 8;

function isAwaited(items: readonly Item[], before: number): boolean {
  return items
    .slice(Math.max(0, before - longestFixture), before)
    .some(
      ({ word, mention }) =>
        /^(?:ahead(?: of)?|before|next|upcoming|forthcoming|awaits?|preparing|prepare|set up|setting up|sets up|booked|earned)$/u.test(
          word,
        ) ||
        word === 'set' ||
        word === 'setting' ||
        word === 'sets' ||
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

const standing =
  /^(?:up|down|top|bottom|first|second|third|now|still|level|leading|trailing|not|next|idle|looming|away|behind|losing|winning|drawing|playing|dropping|slipping|watching)$/u;

/** "Rossi of Arden", "a good day for Arden", "with Arden up to fourth": who they are, what it was to them, where they stand. */
function isOfAnother(items: readonly Item[], before: number, at: number): boolean {
  const word = items[before]?.word ?? '';
  const owner = items[before - 1];
  if (word === 'of' && owner?.type === 'PERSON') return true;
  if (word === 'for')
    return /^(?:day|night|afternoon|evening|weekend|news|boost|blow|relief|joy|gift)$/u.test(owner?.word ?? '');
  if (word !== 'with') return false;
  const next = items[at + 1];
  if (next?.word === 'in') return items[at + 2]?.word === 'mind';
  return standing.test(next?.word ?? '') || (next?.type === 'ORDINAL' && items[at + 2]?.type !== 'WORD');
}

/** "bounced back from their loss to Arden by winning", "four days after losing to Arden": another match, which they left behind. */
function isGotOver(items: readonly Item[], before: number, at: number): boolean {
  // "made use of Borough's stumble at Arden, where they drew 1-1": that match is the one told
  if (items.slice(at + 1, at + 3).some(({ word }) => word === 'where')) return false;
  if (!/^(?:to|against|at|by|with|over)$/u.test(items[before]?.word ?? '')) return false;
  const told = items.slice(Math.max(0, before - 4), before);
  const fared = told.findIndex(({ wordClass }) =>
    /^(?:loss|defeat|lost|win|victory|drew|beaten)$/u.test(wordClass ?? ''),
  );
  if (fared < 0 || told.some(({ type }) => type === 'SCORE')) return false;
  const led = items.slice(Math.max(0, before - 8), before - told.length + fared);
  return led.some(({ word }, index) => /^(?:from|since)$/u.test(word) || (word === 'after' && isTime(led[index - 1])));
}

/** "four days after", "a week after" */
function isTime(item: Item | undefined): boolean {
  return (
    /^(?:days?|weeks?|months?|hours?)$/u.test(item?.word ?? '') ||
    item?.type === 'DATE' ||
    item?.mention?.type === 'NUMBER'
  );
}
