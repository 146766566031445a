import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Draft } from '../matches/draft.ts';

const spans = /^(?:days?|weeks?|fortnight|months?|years?|season|hours)$/u;

/** "won 4-1, a month after Borough knocked them out of the FA Cup": what the time is counted from was another match. */
export function isLongAfter(items: readonly Item[], at: number, to: number): boolean {
  return items
    .slice(to, at)
    .some(({ word }, index) => /^(?:after|since)$/u.test(word) && spans.test(items[to + index - 1]?.word ?? ''));
}

/** "their first win there since 1968", "since the 1958 finals", "until Sunday". */
export function isSince(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - 3 && (items[back]?.word === 'the' || items[back]?.type === 'DATE')) back -= 1;
  const before = items[back]?.word;
  return before === 'since' || before === 'until' || before === 'till';
}

/** "their first win there since 1995, when they met in the League Cup": what was played when it last happened. */
export function isSinceWhen(items: readonly Item[], at: number): boolean {
  const when = items.findLastIndex(
    ({ word }, index) => index < at && index > at - longestSince && /^when(?: |$)/u.test(word),
  );
  const end = items[when - 1]?.word === ',' ? when - 1 : when;
  return when > 0 && items.slice(Math.max(0, end - 4), end).some(({ word }) => word === 'since');
}

const longestSince = 14;

const changing = /^(?:changes?|alterations?|unchanged|switches)$/u;
const selected = /^(?:side|team|line-up|lineup|eleven|xi|starters|hero|heroes|matchwinner|squad)$/u;

/** "six changes from Tuesday's side", "the same eleven as on Tuesday", "Tuesday's hero": the day of the match before. */
export function isOfLastTeam(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? '';
  if (before === 'for') return false;
  const owned = items[at + 1]?.word === "'s" ? items.slice(at + 2, at + 5) : [];
  if (owned.some(({ word, wordClass }) => selected.test(word) || wordClass === 'side')) return true;
  const earlier = items.slice(0, at);
  return earlier.some(({ word }, index) => {
    if (changing.test(word)) return earlier.slice(index).some((item) => /^(?:from|to|since)$/u.test(item.word));
    return word === 'same' && earlier.slice(index).some((item) => item.word === 'as');
  });
}

/** "Friday's draw for the semi-finals", "ahead of Wednesday's trip to Borough": a day that owns what was not played. */
export function ownsWhatIsAhead(items: readonly Item[], at: number): boolean {
  return isOfPlanned(items, at) || isOfTripAhead(items, at);
}

/** "Friday's draw for the semi-finals", "prepared for Tuesday's trip": not played in any report, as "before Friday's game" may be. */
export function isOfPlanned(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== "'s") return false;
  const isPrepared =
    items[at - 1]?.word === 'for' && items.slice(Math.max(0, at - 4), at - 1).some(({ word }) => preparing.test(word));
  return isPrepared || isOfLots(items, at);
}

const preparing = /^(?:prepar|warm|tuned?$|tuning|gear|ready|rehears)/u;

/** "Friday's draw for the semi-finals": no draw that was played. */
function isOfLots(items: readonly Item[], at: number): boolean {
  // "Sunday's third-round draw"
  const noun = items.findIndex(({ word }, index) => index > at + 1 && index < at + 5 && /^draws?$/u.test(word));
  if (noun < 0 || items.slice(at + 2, noun).some(({ type }) => type === 'SCORE' || type === 'TEAM')) return false;
  const staged = items.slice(at + 2, noun).some(({ type }) => type === 'STAGE' || type === 'COMPETITION');
  return staged || !/^(?:with|against|at|between|in)$/u.test(items[noun + 1]?.word ?? '');
}

/** "won 1-0 ahead of Wednesday's trip to Borough": the day of what is still to come. */
function isOfTripAhead(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== "'s") return false;
  const before = items[at - 1]?.word === 'of' ? items[at - 2]?.word : items[at - 1]?.word;
  return before === 'before' || before === 'ahead';
}

/** A year that is the one of the match: of an edition of now, or one that it ended or began. */
export function isOfThisYear(items: readonly Item[], at: number, year: string | null): boolean {
  return isOfEdition(items, at, year) || isYearTurned(items, at);
}

/** "in the 2023 Arden Cup" in a report of that year: no other time. */
function isOfEdition(items: readonly Item[], at: number, year: string | null): boolean {
  const { mention } = items[at] ?? {};
  return mention?.type === 'DATE' && mention.words === year && items[at + 1]?.type === 'COMPETITION';
}

/** "last year's finalists" says when they were finalists; "Sunday's 1-0 win" when they won. */
export function isOwner(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  return items[at + 1]?.word === "'s" && mention?.type === 'DATE' && !/day\b|^\p{L}+ \d{1,2}$/u.test(mention.words);
}

/** "his debut in the Championship against Borough in 2014": what was played in another year. */
export function isOfOtherYear(items: readonly Item[], at: number, year: string | null): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const { type, word, mention } = items[next] ?? {};
    if (type === 'SCORE' || word === ',' || word === ';') return false;
    if (mention?.type === 'DATE' && /^(?:in|of)$/u.test(items[next - 1]?.word ?? ''))
      return /^(?:19|20)\d\d$/u.test(mention.words) && mention.words !== year;
  }
  return false;
}

/** "won 2-1 in their first match since losing 2-0 to Castle on March 6": the day of what lies back. */
export function isBehindSince(items: readonly Item[], at: number, to: number): boolean {
  const since = items.findIndex(({ word }, index) => index >= to && index < at && word === 'since');
  return since >= 0 && items.slice(since, at).some(({ type }) => type === 'SCORE');
}

const turns =
  /^(?:end|finish|clos|conclud|beg[aiu]n|start|open|sign|round|see|saw|seen|complet|cap|wrap|bid|said|wav|usher|welcom|kick|launch|mark|greet)\w*(?: (?:off|out|up))?(?: for| with)?$/u;

/** "ended 2014 on a high with a 2-1 win", "signed off for 2014 with", "a first win of 2014": the year that the match is of. */
export function isYearTurned(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'DATE' || !/^20\d\d$/u.test(mention.words)) return false;
  const before = items.slice(Math.max(0, at - 4), at);
  const last = before.at(-1)?.word ?? '';
  if (/^(?:of|in)$/u.test(last))
    return before.some(({ word, type }) => type === 'ORDINAL' || /^(?:first|last|final|opening)$/u.test(word));
  return before.some(({ word, type }, index) => type === 'WORD' && turns.test(word) && before.length - index <= 3);
}

/** "two changes to the side that drew with Castle on Saturday": the day of a match against a side that none of the matches told is against. */
export function isAgainstOther(
  items: readonly Item[],
  day: number,
  drafts: readonly Draft[],
  teams: ReadonlyMap<Item, TeamRef>,
): boolean {
  const main = drafts.filter(({ main }) => main);
  const next = teamAgainst(items, day, teams);
  if (next !== undefined && main.length > 0)
    return main.every((draft) => draft.teams.every(({ id }) => id !== next.id));
  for (let at = day - 1; at > Math.max(0, day - 5); at -= 1) {
    const item = items[at];
    if (item?.type === 'SCORE' || item?.word === ',' || item?.word === ';') return false;
    const team = item === undefined ? undefined : teams.get(item);
    if (team === undefined) continue;
    const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
    if (!/(?:^| )(?:with|to|by|against|at|over|from)$/u.test(before?.word ?? '')) return false;
    return main.length > 0 && main.every((draft) => draft.teams.every(({ id }) => id !== team.id));
  }
  return false;
}

/** "return to action on Saturday night against Castle", "are at home Sunday to Castle": whom they meet on that day. */
function teamAgainst(items: readonly Item[], day: number, teams: ReadonlyMap<Item, TeamRef>): TeamRef | undefined {
  const at = /^(?:night|afternoon|evening)$/u.test(items[day + 1]?.word ?? '') ? day + 2 : day + 1;
  if (!/^(?:against|versus|vs?)$/u.test(items[at]?.word ?? '')) return undefined;
  const side = items[at + 1]?.word === 'the' ? items[at + 2] : items[at + 1];
  return side === undefined ? undefined : teams.get(side);
}
