import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { opponentIn } from '../matches/draft.ts';
import { ownedOpponent } from './opponent-named.ts';
import { isOfTie } from './other-meeting.ts';
import type { Pair } from './pairs.ts';
import { isHurt } from './is-hurt.ts';
import { isPassedInTable } from '../recalled/is-overtaken.ts';
import { isTurning, isVerbBetween, startOfPhrase } from './team-phrase.ts';
import { reach } from '../matches/result-reach.ts';
import type { Scene } from '../names/scene.ts';

/** "Arden and Borough shared the points in a 2-2 draw": the team beside the subject. */
export function partnerOf(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  if (reading.outcome !== 'draw') return null;
  for (let at = reading.from - 1; at >= Math.max(2, reading.from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || teams.get(item)?.id !== subject.id) continue;
    if (items[at + 1]?.word === 'and') {
      const behind = [items[at + 2], items[at + 3]].find((each) => each?.type === 'TEAM');
      const other = behind === undefined ? undefined : teams.get(behind);
      if (other !== undefined && other.id !== subject.id) return other;
    }
    if (!isBesideAnother(items, at)) continue;
    const before = [items[at - 2], items[at - 3]].find((each) => each?.type === 'TEAM');
    const team = before === undefined ? undefined : teams.get(before);
    if (team !== undefined && team.id !== subject.id) return team;
  }
  return null;
}

/** "and Borough", "nor the hosts Borough" */
function isBesideAnother(items: readonly Item[], at: number): boolean {
  return [items[at - 1], items[at - 2]].some((item) => item?.word === 'and' || item?.word === 'nor');
}

/** "Arden hosted Borough and ran out 1-0 winners", "Arden were too strong for Borough, winning 2-0". */
export function opponentBefore(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  vocabulary: Vocabulary,
): TeamRef | null {
  // "Borough led but Arden hit back to win 2-1": two teams with a turn between them.
  let after = false;
  let turned = false;
  let beaten = false;
  for (let at = reading.from - 1; at >= Math.max(0, reading.from - reach); at -= 1) {
    const item = items[at];
    const team = item === undefined ? undefined : teams.get(item);
    if (item?.word === ';') return null;
    // "made it 1-1" is how it stood, not another result.
    if (item?.type === 'SCORE' && items[at - 1]?.word !== 'it') return null;
    if (item?.word === 'but' || item?.word === 'before') turned = true;
    if (team?.id === subject.id) after = true;
    if (item?.wordClass === 'second-best') beaten = after;
    if (team === undefined || team.id === subject.id) continue;
    // "had knocked out Borough in the last round, winning 2-1"
    if (isOfParticiple(items, reading.from) && items[startOfPhrase(items, at) - 1]?.wordClass === 'beat') return team;
    if (turned && isOfSameTie(items, at)) return team;
    if (beaten || (isVerbBetween(items, at) && !isOfTable(items, at)) || (turned && after)) return team;
    for (let back = at - 1; back >= Math.max(0, at - 4) && items[back]?.type !== 'TEAM'; back -= 1) {
      const { word = '', wordClass = null } = items[back] ?? {};
      if (wordClass === 'beaten' && back === at - 1) return team;
      // "went out to Borough, losing 3-2 on aggregate"
      if (wordClass === 'lost' && back === at - 2 && items[at - 1]?.word === 'to') return team;
      if (vocabulary.betweenSides.has(word) || vocabulary.homeVerbs.has(word) || vocabulary.awayVerbs.has(word))
        return team;
    }
  }
  return null;
}

/** ", winning 2-1": how the clause before it came about. */
function isOfParticiple(items: readonly Item[], from: number): boolean {
  return items[from - 1]?.word === ',' && items[from]?.word === 'winning';
}

/** "Last 16: Held 1-1 by Borough before winning 3-2": both legs of a tie, told behind its stage. */
function isOfSameTie(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === 'by' && items[at - 2]?.type === 'SCORE' && items.some(({ type }) => type === 'STAGE');
}

/** What is done to a side of the table without playing it: "leapfrogged Borough". */
export const tableVerbs = /^(?:leapfrog|overt|pass|replac|displac|join|follow|succeed|catch|caught|chas|trail)/u;

/** "leapfrogged Borough with a 2-0 win": whom they passed in the table need not be whom they played. */
function isOfTable(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1]?.word === 'the' || items[at - 1]?.type === 'ADJECTIVE' ? items[at - 2] : items[at - 1];
  const place = items.slice(at + 1, at + 5).some(({ word }) => /^(?:bottom|foot|top|summit)$/u.test(word));
  return tableVerbs.test(verb?.word ?? '') || (place && /^(?:sent|left|knocked|put)$/u.test(verb?.word ?? ''));
}

const opponentWords = new Set([
  'opponents',
  'opponent',
  'against',
  'v',
  'vs',
  'with',
  'over',
  'at',
  'past',
  'facing',
  'hosting',
  'of',
]);

/** Another team of the sentence that stands behind "against" and the like. */
export function opponentNearby(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  let from = reading.scoreAt - 1;
  while (from > reading.scoreAt - reach && from > 0 && items[from]?.type !== 'SCORE') from -= 1;
  const own = lastOf(items, teams, subject, reading.from);
  const isBehindOther = items[from]?.type === 'SCORE' && own < from;
  // "a win against Borough in which they came back": what "they" did is of the match named before.
  if (!isInWhich(items, own)) from = Math.max(from, own);
  for (let at = Math.max(from, 0); at < Math.min(items.length, reading.to + behindOf(items, reading)); at += 1) {
    const item = items[at];
    if (item?.type === 'SCORE' && at > reading.scoreAt) return null;
    const named = item === undefined ? undefined : teams.get(item);
    if (named === undefined || named.id === subject.id || ownsScore(items, at)) continue;
    const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
    const team = teams.get(items[ownedOpponent(items, at)] ?? (items[at] as Item));
    if (team === undefined) continue;
    // "England won 1-0 in the Netherlands": a country's side plays there.
    const there =
      before?.word === 'in' &&
      at > reading.scoreAt &&
      team.id.startsWith('national/') &&
      subject.id.startsWith('national/');
    if (isInTable(items, at) || isPassedInTable(items, startOfPhrase(items, at) - 1)) continue;
    if (
      there ||
      opponentWords.has(before?.word ?? '') ||
      (!isBehindOther && isGroundOf(before)) ||
      isApposed(items, reading.scoreAt, at) ||
      isTurning(items, at) ||
      isHurt(items, at)
    )
      return team;
    // "a 2-2 draw after Borough equalised in stoppage time"
    const levelled = /^(?:equalis|equaliz|level|struck|replied|hit back)/u.test(items[at + 1]?.word ?? '');
    if (levelled && /^(?:after|when|as)$/u.test(before?.word ?? '')) return team;
  }
  return null;
}

/** How many items behind a result its opponent may stand: more in "a 2-0 win in the first leg of their last-16 tie against Borough". */
function behindOf(items: readonly Item[], { to }: ResultReading): number {
  const leg = items.findIndex(({ word }, at) => at >= to && at < to + 5 && /(?:^| )leg$/u.test(word));
  return leg >= 0 && items[leg + 1]?.word === 'of' ? 14 : 8;
}

const apposed = /^(?:rivals|neighbou?rs|champions|leaders|strugglers|newcomers|opponents|side|outfit|club)$/u;

/** "lost 1-0 to the leaders' city rivals, Borough": a name that says who the words before its comma are. */
function isApposed(items: readonly Item[], score: number, at: number): boolean {
  if (items[at - 1]?.word !== ',' || !apposed.test(items[at - 2]?.word ?? '') || at - score > 10) return false;
  return items[score + 1]?.word !== ',' && /^(?:to|against|with|by|at|over)$/u.test(items[score + 1]?.word ?? '');
}

/** "slipped up at home to Borough, losing 2-0", "came unstuck away to Borough, losing 2-0" */
function isGroundOf(before: Item | undefined): boolean {
  return (before?.wordClass === 'at-home' || before?.wordClass === 'away') && / (?:to|against|at)$/u.test(before.word);
}

/** "a 2-1 win that takes them two points clear of Borough": who stands below need not be whom they met. */
function isInTable(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return items[of]?.word === 'of' && /^(?:clear|ahead|front|short|adrift|shy)$/u.test(items[of - 1]?.word ?? '');
}

/** "coupled with Arden's 1-1 draw": the team of another result. */
function ownsScore(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== "'s" && items[at + 1]?.word !== "'") return false;
  return items.slice(at + 2, at + 5).some(({ type }) => type === 'SCORE');
}

function isInWhich(items: readonly Item[], pronoun: number): boolean {
  const before = items[pronoun - 1];
  return items[pronoun]?.wordClass === 'they' && (before?.word === 'where' || before?.wordClass === 'who');
}

/** The last mention of a team before an item; -1 where there is none within reach. */
function lastOf(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, team: TeamRef, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
    const item = items[at];
    if (item !== undefined && teams.get(item)?.id === team.id) return at;
  }
  return -1;
}

/** Whom the team plays: in the match being told, in the one match told of it, or as the report last set it against. */
export function opponentFromScene(
  team: TeamRef,
  scene: Scene,
  named = false,
  sentence: readonly Item[] = [],
): TeamRef | null {
  const current = scene.match === null ? null : opponentIn(scene.match, team);
  if (current !== null) return current;
  const [only, other] = scene.book.mainOf(team);
  if (only !== undefined && other === undefined) return opponentIn(only, team);
  const last = scene.book.lastPairOf(team);
  const pair = last === undefined || isAhead(last, sentence) || isRecalled(last, scene) ? undefined : last;
  if (pair !== undefined && (!named || pair.named)) return opponentIn(pair, team);
  const { decided } = scene;
  if (named) return null;
  return decided?.winner.id === team.id ? decided.loser : decided?.loser.id === team.id ? decided.winner : null;
}

/** "Arden won 2-0 and will meet Borough next week": the sentence of the result itself says that they have not met yet. */
function isAhead({ ahead, span }: Pair, sentence: readonly Item[]): boolean {
  // "visit Borough in the second leg after a 1-0 win at home": whom they have met and meet again
  if (isOfTie(sentence)) return false;
  return ahead && span.start >= (sentence[0]?.start ?? Number.POSITIVE_INFINITY);
}

/** "Arden had beaten Borough 2-0 last week": whom they met then is not whom they meet now. */
function isRecalled({ teams }: Pair, { book }: Scene): boolean {
  const told = book.between(...teams);
  return told.length > 0 && told.every(({ main, onlyLeg }) => !main && !onlyLeg);
}
