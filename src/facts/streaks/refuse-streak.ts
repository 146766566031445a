import type { Item } from '../mentions/mention.ts';
import { isHoped, isUnreal } from './not-come-about.ts';
import { isFirstTime, isOnlySome, isRepeated } from './only-some.ts';
import { isHistory, isSuperseded } from './other-time.ts';
import type { StreakReading } from './streak-reading.ts';

const speakers = new Set(['we', 'our', 'us', 'i', 'my', 'you', 'your']);
const personal = new Set(['his', 'her', 'he', 'she']);

/** "a record for consecutive wins", "the most consecutive wins": however many these are. */
const uncounted = /^(?:for|of|most|number|record)$/u;

export const hopedFor = 'the run is hoped for or feared and has not come about';

/** Why a reading is no run of a team that can be told; null where nothing speaks against it. */
export function refuseStreak(
  items: readonly Item[],
  reading: StreakReading,
  published: string | null,
  isTeam: (item: Item) => boolean,
  spoken: boolean,
): string | null {
  const { pattern, from, at } = reading;
  if (reading.length > 200) return 'so long a run there is not';
  if (items.at(-1)?.word === '?') return 'it is asked and not said';
  if (pattern.name === 'straight-nouns' && uncounted.test(items[from - 1]?.word ?? ''))
    return 'how many there were is not said';
  if (isUnreal(items, from) || isSupposed(items, reading)) return hopedFor;
  const before = items.slice(Math.max(0, from - 6), from);
  if (!spoken && before.some((item) => speakers.has(item.word))) return 'somebody says it of themselves';
  if (personal.has(items[from - 1]?.word ?? '')) return 'the run is a person’s own';
  if (pattern.counts === 'games' && isRepeated(items, at)) return 'what is repeated is no match';
  if (pattern.broken !== true && isFirstTime(items, reading)) return 'it counts what went before';
  if (isSuperseded(items, reading)) return 'it tells of another time';
  if (isOnlySome(items, reading)) return 'only some of the matches are counted';
  if (isPersons(items, reading, isTeam) || isOfPersonAside(items, reading, isTeam) || isCoachs(items, reading, isTeam))
    return 'the run is a person’s own';
  if (reading.kind === 'title' && isHoped(items, from, reading.to)) return 'the title is not won yet';
  if (isHeadToHead(items, reading)) return 'it counts meetings with one opponent';
  return isHistory(items, reading, published) ? 'it tells of another time' : null;
}

/** "Five wins in a row would take them top." */
function isSupposed(items: readonly Item[], { from, to }: StreakReading): boolean {
  return from < 3 && /^(?:would|could|might|may)$/u.test(items[to]?.word ?? '');
}

/** "Rossi has won five in a row", "Rossi scored in four straight games". */
function isPersons(
  items: readonly Item[],
  { from, to, kind, pattern }: StreakReading,
  isTeam: (item: Item) => boolean,
): boolean {
  const own =
    pattern.counts === 'games' || pattern.name === 'negated-verb' || /^(?:scoring|scoreless|clean-sheets)$/u.test(kind);
  // "Arden, who went down when he took over as coach, won five in a row": what the clause within tells is not whose run it is.
  if (!own || (items[from - 1]?.word === ',' && items[0]?.type === 'TEAM' && items[2]?.wordClass === 'who'))
    return false;
  // "failed to score in his last five games"
  if (pattern.name === 'negated-verb' && items.slice(from, to).some(({ word }) => personal.has(word))) return true;
  // "Bell has kept four clean sheets in a row": with a team in the sentence he keeps them for it.
  if (kind === 'clean-sheets' && items.some(({ type }) => type === 'TEAM')) return false;
  // "Rossi, who had gone seven games without a goal": behind "who" the name stands two words further back.
  const reach = items
    .slice(Math.max(0, from - 4), from)
    .some(({ wordClass }) => wordClass === 'who' || wordClass === 'end-run')
    ? 6
    : 4;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    // "the Navarrans have gone five games": so many are a team.
    if (item?.type === 'PERSON' && items[at - 1]?.word === 'the' && /^\p{Lu}\p{L}+s$/u.test(nameIn(item))) return false;
    if (item?.type === 'PERSON') return items[at + 1]?.word !== "'s" && !isTeam(item);
    if (personal.has(item?.word ?? '') || item?.wordClass === 'role' || item?.wordClass === 'coach') return true;
    if (item?.type !== 'WORD' && item?.word !== ',') return false;
  }
  return false;
}

/** "Rossi, a club-record signing in August, had gone six games without a goal": what stands between commas is said of him. */
function isOfPersonAside(
  items: readonly Item[],
  { from, kind, pattern }: StreakReading,
  isTeam: (item: Item) => boolean,
): boolean {
  // "Arden, whom the former Castle, Dale and Borough player leads, won five in a row": matches are won by a side.
  if (pattern.name !== 'negated-verb' && !/^(?:scoring|scoreless|clean-sheets)$/u.test(kind)) return false;
  const had = items.findLastIndex(({ word }, at) => at < from && at > from - 4 && /^(?:had|has)$/u.test(word));
  const verb = had < 0 ? from : had;
  if (items[verb - 1]?.word !== ',') return false;
  const open = items.findLastIndex(({ word }, at) => at < verb - 1 && at > verb - 14 && word === ',');
  const person = items[open - 1];
  return person?.type === 'PERSON' && !isTeam(person) && items.slice(open, verb).every(({ type }) => type !== 'SCORE');
}

/** "whose coach Luca Berg has now gone 20 games unbeaten", "Luca Berg is unbeaten in nine as Arden manager" */
function isCoachs(items: readonly Item[], { from, kind }: StreakReading, isTeam: (item: Item) => boolean): boolean {
  if (!/^(?:unbeaten|winless)$/u.test(kind)) return false;
  const verb = items.findLastIndex(({ word }, at) => at < from && at > from - 5 && /^(?:has|is|was)$/u.test(word));
  const person = items[verb - 1];
  if (person?.type !== 'PERSON' || isTeam(person) || !/\s/u.test(nameIn(person))) return false;
  return items.slice(verb + 1, from).every(({ type }) => type === 'WORD');
}

function nameIn({ mention }: Item): string {
  return mention?.type === 'PERSON' ? mention.name : '';
}

const pairings = new Set(['meeting', 'meetings', 'encounter', 'encounters', 'clashes', 'visits', 'trips', 'derbies']);

/** "have lost their last five meetings with Arden", "unbeaten in nine games against Arden". */
function isHeadToHead(items: readonly Item[], { at, to, pattern }: StreakReading): boolean {
  if (pattern.name.startsWith('counted-')) return isWinOver(items, to);
  // "have won none of the last five meetings"
  const meetings = items.slice(at + 1, to + 2).some(({ word }) => word === 'meetings' || word === 'encounters');
  if (meetings && !items.slice(at, to + 1).some(({ wordClass }) => wordClass === 'straight')) return true;
  // "their last six away trips" are to anybody.
  const trips = items.findIndex(
    ({ word }, index) => index > at && index < to + 3 && (word === 'visits' || word === 'trips'),
  );
  if (trips > 0 && (!/^(?:away|road|league)$/u.test(items[trips - 1]?.word ?? '') || isAgainst(items[trips + 1])))
    return true;
  for (let next = at + 1; next < Math.min(items.length, to + 4); next += 1) {
    const item = items[next];
    if (next >= to && (item?.type === 'MARK' || item?.type === 'TEAM')) return false;
    const against = /^(?:against|with|between|over)$/u.test(item?.word ?? '') && next >= to - 1;
    const other = items[next + 1]?.word === 'the' ? items[next + 2] : items[next + 1];
    if (pairings.has(item?.word ?? '') && items.slice(next + 1, next + 3).some(isAgainst)) return true;
    if (
      against &&
      other?.type === 'TEAM' &&
      (items[next - 1]?.wordClass === 'game' ||
        /^(?:attempts|time)$/u.test(items[next - 1]?.word ?? '') ||
        next - 1 === at)
    )
      return true;
  }
  return false;
}

/** "a fifth straight win over Arden" */
function isWinOver(items: readonly Item[], to: number): boolean {
  const other = items[to + 1]?.word === 'the' ? items[to + 2] : items[to + 1];
  return /^(?:against|over)$/u.test(items[to]?.word ?? '') && other?.type === 'TEAM';
}

function isAgainst(item: Item | undefined): boolean {
  return /^(?:against|with|between|to|at)$/u.test(item?.word ?? '') || item?.wordClass === 'away';
}
