import type { Item } from '../mentions/mention.ts';
import type { StreakReading } from './streak-reading.ts';

const eras = new Set(['era', 'history']);

/** "in 2004", "last season", "the record set by …", "since they lost four in a row": another time than the report's. */
export function isHistory(items: readonly Item[], { from, to }: StreakReading, published: string | null): boolean {
  const year = published === null ? null : Number(published.slice(0, 4));
  // "a tenth win in a row equalled a club record set in 1961": the year is that of the record.
  const equalled = items.findIndex(
    ({ word }, at) => at >= to && at < to + 8 && word === 'record' && isEqualled(items, at),
  );
  const end = equalled < 0 ? to + 8 : equalled;
  for (let at = Math.max(0, from - 8); at < Math.min(items.length, end); at += 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') continue;
    if (at >= to && eras.has(item.word) && !isFirstTimeEver(items, to, at)) return true;
    if (at < from && at >= from - 5 && isRemembered(items, at)) return true;
    if ((at >= to || opensClause(items, at)) && isOtherTime(items, at, year)) return true;
    if (at < from && at >= from - 3 && isLastSeason(item) && !isSince(items, at)) return true;
    if (at < from && isMatchedRecord(items, at)) return true;
    if (at >= from && at < to && isBestRun(items, from, at)) return true;
    if (at === from - 1 && isBestOf(items, at)) return true;
    const old =
      item.word === 'record' && items.slice(at + 1, at + 6).some(({ word }) => word === 'set' || word === 'held');
    if (old && !isEqualled(items, at) && !isShortOf(items, to, at)) return true;
  }
  return false;
}

/** "won seven in a row for the first time in their history": now, and never before. */
function isFirstTimeEver(items: readonly Item[], to: number, at: number): boolean {
  return items.slice(to, at).some(({ word }, index, all) => word === 'time' && all[index - 1]?.type === 'ORDINAL');
}

/** "their best run this season is five wins in a row": one of some time. */
function isBestOf(items: readonly Item[], at: number): boolean {
  return (
    /^(?:is|was|of|remains)$/u.test(items[at]?.word ?? '') &&
    items.slice(Math.max(0, at - 8), at).some(({ word }) => word === 'best' || word === 'longest') &&
    items.slice(Math.max(0, at - 8), at).some(({ wordClass }) => wordClass === 'run')
  );
}

/** "Arden last season lost six in a row" */
function isLastSeason({ mention }: Item): boolean {
  return mention?.type === 'DATE' && /^(?:last|previous) (?:season|term)$/u.test(mention.words);
}

/** "their best winning run of the season stands at four": one of some time, not "reached four". */
function isBestRun(items: readonly Item[], from: number, at: number): boolean {
  if (!/^(?:stands|stood|is|was|remains)$/u.test(items[at]?.word ?? '')) return false;
  return items.slice(Math.max(0, from - 2), from).some(({ word }) => word === 'best' || word === 'longest');
}

/** "matched Castle's record of ten": Castle's was of another time. */
function isMatchedRecord(items: readonly Item[], at: number): boolean {
  const verb = /^(?:match|equal|break|surpass|better|eclips|pass|overtak|beat|broke|overtook)(?:led|ed|ing|s|e|en)?$/u;
  if (items[at]?.word !== 'record' || !/^'s?$/u.test(items[at - 1]?.word ?? '')) return false;
  return items.slice(Math.max(0, at - 5), at).some(({ word }) => verb.test(word));
}

/** "equalled a club record set in 1961 of ten straight wins": as many have been won now. */
function isEqualled(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at);
  return (
    before.some(({ word }) => /^(?:equal|match|tie)(?:l?ed|s|l?ing)?$/u.test(word)) &&
    before.every(({ word }) => !/^'s?$/u.test(word))
  );
}

/** "14 wins in a row, four short of the record set in 2017" */
function isShortOf(items: readonly Item[], to: number, record: number): boolean {
  return items.slice(to, Math.max(to, record)).some(({ word }) => /^(?:short|shy|away|off|behind)$/u.test(word));
}

/** "the last time they lost three in a row", "since they lost three in a row", "no team has won". */
function isRemembered(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word === 'time') return items[at - 1]?.word === 'last';
  if (word === 'when') return isOfDate(items[at - 1]?.word === ',' ? items[at - 2] : items[at - 1]);
  if (word === 'since') return items[at + 1]?.type === 'TEAM' || items[at + 1]?.wordClass === 'they';
  const side = items[at + 1]?.type === 'TEAM' ? items[at + 2] : items[at + 1];
  return word === 'no' && side?.wordClass === 'side';
}

/** "since 1994, when they lost six in a row", "in March when": behind a day of the week it may be the last of them. */
function isOfDate(item: Item | undefined): boolean {
  if (item?.wordClass === 'earlier') return true;
  return item?.mention?.type === 'DATE' && !/day\b/u.test(item.mention.words);
}

/** "Last season Arden won", "In 2004 Arden went": before a run only what opens its clause tells when it was. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  const next = items[at + 1];
  if (next?.type !== 'TEAM' && next?.wordClass !== 'they' && next?.word !== ',' && next?.word !== 'the') return false;
  return before === undefined || before === ',' || before === 'in' || before === 'during';
}

function isOtherTime(items: readonly Item[], at: number, year: number | null): boolean {
  const { word = '', wordClass = null, mention = null } = items[at] ?? {};
  if (items[at + 1]?.word === "'s" || isSince(items, at)) return false;
  const words = mention?.type === 'DATE' ? mention.words : wordClass === 'earlier' ? word : '';
  return /^(?:last|previous) (?:season|term|year|spring|autumn)$/u.test(words) || isOtherYear(words, year);
}

/** Without a day of publication no year can be held against it. */
function isOtherYear(words: string, year: number | null): boolean {
  const named = /^(?:19|20)\d\d/u.exec(words)?.[0] ?? /(?:19|20)\d\d$/u.exec(words)?.[0];
  return named !== undefined && year !== null && Number(named) < year - 1;
}

function isSince(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => word === 'since' || word === 'from' || word === 'back' || word === 'dating');
}

/** "won their first four games but have since lost three": the start of a season that has gone on otherwise. */
export function isSuperseded(items: readonly Item[], { from, to, pattern }: StreakReading): boolean {
  if (!/^(?:first-number|last-number|negated-verb)$/u.test(pattern.name)) return false;
  if (!items.slice(from, to).some(({ word, mention }) => word === 'opening' || mention?.type === 'ORDINAL'))
    return false;
  return items.slice(to, to + 24).some(({ word }) => word === 'since' || word === 'now');
}
