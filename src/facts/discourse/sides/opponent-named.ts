import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { knownTeam } from '../../team-ref.ts';
import { reach } from '../matches/result-reach.ts';

const rivals = /^(?:rivals?|arch-?rivals?|neighbours?|neighbors?)$/u;
const derby = /^(?:derby|clasico|derbies)$/u;

/** "moved above rivals Borough with a 3-2 win in the derby": a derby is played against the rivals. */
export function rivalInDerby(
  { from, to }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  const behind = items.slice(to, to + 6);
  const end = behind.findIndex(({ word }) => word === ',' || word === ';');
  if (!behind.slice(0, end < 0 ? behind.length : end).some(({ word }) => derby.test(word))) return null;
  for (let at = from - 1; at > Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item?.type === 'SCORE') return null;
    const team = item === undefined ? undefined : teams.get(item);
    if (team !== undefined && team.id !== subject.id && rivals.test(items[at - 1]?.word ?? '')) return team;
  }
  return null;
}

/** "sent off in the 2-2 Clasico draw in May", "the 1-0 derby defeat": a match of rivals, whom the report need not be about. */
export function isOfDerby(items: readonly Item[], { scoreAt }: ResultReading): boolean {
  return items.slice(Math.max(0, scoreAt - 2), scoreAt + 4).some(({ word }) => derby.test(word));
}

/**
 * "Arden's hopes took a blow on Sunday, Borough running out 2-1 winners": a clause that only a participle carries tells how
 * the match of the team before it ended.
 */
export function teamBeforeParticiple(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  const team = items[from - 1];
  if (team === undefined || teams.get(team)?.id !== subject.id || items[from - 2]?.word !== ',') return null;
  if (!/ing(?: out| on)?$/u.test(items[from]?.word ?? '')) return null;
  return onlyOneOf(items.slice(0, from - 1), teams, subject);
}

/** "the derby between Arden and Borough, and it was Arden who won 1-0". */
export function otherOfPair(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  for (let at = from - 1; at > Math.max(0, from - reach); at -= 1) {
    if (items[at]?.type === 'SCORE' || items[at]?.word === ';') return null;
    if (items[at]?.word !== 'between') continue;
    const named = items.slice(at, at + 8).flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : []));
    const [first, second] = named;
    if (first === undefined || second === undefined) return null;
    return first.id === subject.id ? second : second.id === subject.id ? first : null;
  }
  return null;
}

const opposing = /^(?:opponents?|rivals?|neighbou?rs|opposition|foes?|conquerors|victims?|visitors|hosts|bogey)$/u;

/** "drew at Arden's next opponents, Castle": whom the words behind a possessive mean; -1 where they name nobody, `at` where nothing is owned. */
export function ownedOpponent(items: readonly Item[], at: number): number {
  if (!/^'s?$/u.test(items[at + 1]?.word ?? '')) return at;
  const noun = items.findIndex(({ word }, index) => index > at + 1 && index <= at + 5 && opposing.test(word));
  if (noun < 0) return at;
  const next = items[noun + 1]?.word === ',' ? noun + 2 : noun + 1;
  return items[next]?.type === 'TEAM' ? next : -1;
}

const lasting = /^(?:run|record|streak|sequence|journey|adventure|reign|campaign|interest|involvement|quest|wait)$/u;
const ending = /^(?:ended|ends|end|over|halted|stopped|snapped|shattered|extinguished)$/u;
const leaving = /^(?:(?:crash|bow|go|went|crashed|bowed|knocked|dumped|sent) out|crash|exited|eliminated)$/u;
const conjunction = /^(?:as|when|after)$/u;
const beaten: ReadonlySet<string> = new Set(['loss', 'defeat', 'beaten', 'lost']);

/**
 * "Arden's cup run ended as Borough won 2-0", "Arden slumped to a third loss as Borough won 2-0": whoever lost, and whose run
 * is over, lost to the side of the clause behind. "A late goal denied Arden all three points as Borough escaped with a 1-1 draw".
 */
export function loserOfClauseBefore(
  { from, outcome }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  if (outcome === 'loss') return null;
  const at = items.findLastIndex(
    (item, index) => index < from && item.type === 'TEAM' && teams.get(item)?.id === subject.id,
  );
  const joint = items.findLastIndex(
    ({ word, type }, index) => index < at && (conjunction.test(word) || type === 'TEAM'),
  );
  if (!conjunction.test(items[joint]?.word ?? '')) return null;
  // "Borough's winless run goes on after Ashe's leveller earned Arden a 2-2 draw there"
  const given = /^(?:earned|gave|handed|secured|brought|won|got)$/u.test(items[at - 1]?.word ?? '');
  if (at - joint > (given ? 12 : 6)) return null;
  const there = items.slice(from, from + 5).some(({ word }) => word === 'there');
  if (given && (there || items.slice(0, joint).some(({ word, wordClass }) => isGoingOn(word, wordClass))))
    return onlyOneOf(items.slice(0, joint), teams, subject);
  const before = items.slice(0, joint);
  const lost =
    before.some(({ word, wordClass }) => beaten.has(wordClass ?? '') || leaving.test(word)) || isRunEnded(before);
  const missed = before.some(({ word }) => missing.test(word));
  return (outcome === 'win' && lost) || missed ? onlyOneOf(before, teams, subject) : null;
}

/** "misery deepened", "winless run goes on": it went on in the match that the clause behind tells of. */
function isGoingOn(word: string, wordClass: string | null): boolean {
  return wordClass === 'winless' || /^(?:misery|woes?|winless|slump|agony|anguish|deepened|worsened)$/u.test(word);
}

/** What is said of one match and no other: "failed to make chances count", "denied Arden all three points". */
const missing = /^(?:failed|denied|wasted|squandered|frustrated|spurned|thwarted|paid|rued|regretted)$/u;

function isRunEnded(items: readonly Item[]): boolean {
  const owner = items.findIndex(({ type }) => type === 'TEAM');
  if (!/^'s?$/u.test(items[owner + 1]?.word ?? '')) return false;
  const noun = items.findIndex(({ word }, index) => index > owner && lasting.test(word.split(' ').at(-1) ?? ''));
  const verb = items.findIndex(({ word, wordClass }) => ending.test(word) || wordClass === 'end-run');
  return noun > 0 && noun <= owner + 6 && verb > noun;
}

/** "Borough had no answer to Ashe, whose goals at Castle Park gave Arden a 3-2 win": the side named that plays at the ground named. */
export function namedAtOwnGround(
  { scoreAt }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  if (items.some(({ type }, at) => type === 'SCORE' && at !== scoreAt)) return null;
  const place = items.flatMap(({ mention }) => (mention?.type === 'PLACE' && mention.ground ? [mention] : []));
  const [ground, second] = place;
  if (ground === undefined || second !== undefined || ground.teams.some(({ id }) => id === subject.id)) return null;
  const named = items.flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : []));
  const others = named.filter(({ id }) => id !== subject.id);
  const host = others.find(({ id }) => ground.teams.some((team) => team.id === id));
  return host !== undefined && others.every(({ id }) => id === host.id) ? host : null;
}

/** "at Castle Park, where Arden had lost 2-0": who is at home there. */
export function hostOfWhere(
  { from, scoreAt }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  for (let at = from - 1; at > Math.max(0, from - whereReach); at -= 1) {
    // "where Arden, 2-1 down at the break, won 3-2"
    const stood = /^(?:down|up|behind|ahead)$/u.test(items[at + 1]?.word ?? '');
    if ((items[at]?.type === 'SCORE' && !stood) || items[at]?.word === ';') return null;
    if (items[at]?.word !== 'where') continue;
    if (items.slice(scoreAt, scoreAt + 4).some(({ mention }) => mention?.type === 'PLACE')) return null;
    const owner = items[at - 1]?.word === ',' ? items[at - 2] : items[at - 1];
    const team = owner === undefined ? undefined : teams.get(owner);
    if (team !== undefined) return team.id === subject.id ? null : team;
    const place = owner?.mention;
    const [only, second] = place?.type === 'PLACE' && place.ground ? place.teams : [];
    return only === undefined || second !== undefined || only.id === subject.id ? null : knownTeam(only);
  }
  return null;
}

const whereReach = 16;

/** The one team of these items that is not the subject; null where they tell another score or name several. */
function onlyOneOf(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, subject: TeamRef): TeamRef | null {
  if (items.some(({ type }) => type === 'SCORE')) return null;
  const named = items.flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : []));
  const [first] = named;
  return first !== undefined && named.every(({ id }) => id === first.id) && first.id !== subject.id ? first : null;
}

/** "went out to Castle, losing 3-2 on aggregate", "up against Castle, they won 2-1": a side that plays in another match than the one told is whom this was against. */
export function isAgainstThird(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  sides: readonly TeamRef[],
): boolean {
  for (let at = from - 1; at > Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || item.type === 'SCORE' || item.word === ';') return false;
    const team = item.type === 'TEAM' ? teams.get(item) : undefined;
    if (team === undefined || sides.some(({ id }) => id === team.id)) continue;
    const before = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
    const word = items[before]?.word ?? '';
    if (/(?:^| )(?:against|by)$/u.test(word)) return true;
    if (word === 'to' && /^(?:lost|loss|defeat)$/u.test(items[before - 1]?.wordClass ?? '')) return true;
  }
  return false;
}

const other = /^(?:elsewhere|meanwhile)$/u;
const otherMatch = /^(?:game|match|tie|clash|fixture|meeting|leg|semi|quarter|half|contest|encounter)s?$/u;

/** "In the other semi-final", "elsewhere": none of the two teams of the match told before plays in it. */
export function isOtherMatch({ from }: ResultReading, items: readonly Item[]): boolean {
  for (let at = 0; at < from; at += 1) {
    const { word = '', type } = items[at] ?? {};
    if (type === 'SCORE') return false;
    if (other.test(word)) return true;
    if (word !== 'other' || !/^(?:the|'s|')$/u.test(items[at - 1]?.word ?? '')) continue;
    const next = [items[at + 1], items[at + 2]];
    if (next.some((item) => item?.type === 'STAGE' || item?.wordClass === 'game' || otherMatch.test(item?.word ?? '')))
      return true;
  }
  return false;
}
