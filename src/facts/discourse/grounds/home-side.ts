import { endOfTelling } from '../sides/end-of-telling.ts';
import { homeOfLeft, homeOfSince, isAtHome, isSceneAt, statedBefore, wasAt } from './home-beside.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { homeOfNoun, homeOfThere, homeOfWhere } from './home-of-there.ts';
import { legRules } from '../../results/patterns/leg-patterns.ts';
import { type HomeClue, nearPlace } from './near-place.ts';
import { onlyOneAt } from './playing-at.ts';
import { sideAtHome } from './home-told.ts';

const nowhere: HomeClue = { home: null, venue: null };

/**
 * Who was at home, where the sentence tells: "at Borough", "at home to", "visiting Arden", a ground or a town of one of
 * the two. Nothing is concluded from silence or from the order of names.
 */
export function homeOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  object: TeamRef,
  vocabulary: Vocabulary,
): HomeClue {
  const { items } = sentence;
  if (reading.rule === 'deficit-to-overturn') return homeOfLostLeg(reading, items, subject, object);
  if (reading.rule === 'respectively' && reading.place !== null) {
    const place = items[reading.place]?.mention;
    return place?.type === 'PLACE' ? { home: onlyOneAt(place, subject, object), venue: null } : nowhere;
  }
  const near = nearPlace(reading, items, subject, object);
  const { venue } = near;
  if (reading.rule === 'left-with-win' || reading.rule === 'left-with-draw') return { home: object, venue };
  if (reading.by === 'at-home' || isAtHome(reading, items)) return { home: subject, venue };
  const item = reading.object === null ? undefined : items[reading.object];
  // The name that the pattern takes for the opponent may be a person's: "a 0-0 draw at Castle Park despite Ashe's red card".
  const isObject = item !== undefined && (teams.get(item) === undefined ? !object.known : true);
  if (isObject && (reading.by === 'at' || reading.by === 'away')) return { home: object, venue };
  if (near.home !== null) return near;
  if (item === undefined && (reading.by === 'at' || reading.by === 'away')) return { home: object, venue };
  const since = homeOfSince(reading, items, subject, object) ?? homeOfLeft(reading, items, subject, object);
  if (since !== null) return { home: since, venue };
  const end = endOfTelling(reading, items);
  for (let at = Math.max(0, reading.from - 6); at < end; at += 1) {
    const clue = wordClue(items, at, reading, teams, subject, object);
    if (clue !== null) return { home: clue, venue };
  }
  const before = statedBefore(reading, items, subject, object);
  if (before !== null) return { home: before, venue };
  const told = sideAtHome(items, reading.from, teams, subject, object);
  if (told !== null) return { home: told, venue };
  const there =
    homeOfThere(reading, items, teams, subject, object) ??
    homeOfWhere(reading.from, items, teams, object) ??
    homeOfNoun(reading, items, subject, object);
  if (there !== null) return { home: there, venue };
  const guest = reading.object === null && wasAt(reading, items, teams, object);
  if (guest) return { home: object, venue };
  if (isSceneAt(reading, items, teams, subject)) return { home: subject, venue };
  if (reading.object === null && reading.subject === null && wasAt(reading, items, teams, subject))
    return { home: subject, venue };
  const around = items.slice(Math.max(0, reading.from - 40, behindResult(items, reading.from)), reading.to + 40);
  const now = verbClue(around, teams, [subject, object], vocabulary);
  // "Arden host Borough, holding a 3-2 lead from the first leg": which was at Borough.
  const home = now !== null && legRules.has(reading.rule) ? (now.id === subject.id ? object : subject) : now;
  return venue === null && home === null ? nowhere : { home, venue };
}

/** "lost 1-0 away to Borough, having won 2-0 when they met in May": where what hangs on another result begins; 0 where nothing does. */
function behindResult(items: readonly Item[], from: number): number {
  const score = items.findLastIndex(({ type }, at) => at < from && type === 'SCORE');
  const comma = items.findIndex(
    ({ word }, at) => score >= 0 && at > score && at < from && word === ',' && isParticiple(items[at + 1]),
  );
  return Math.max(0, comma);
}

function isParticiple(item: Item | undefined): boolean {
  return item?.type === 'WORD' && item.wordClass === null && /^\p{L}+ing$/u.test(item.word);
}

/** "must overturn a 3-1 deficit at Castle Park after a poor night in Ashford": the first place is that of the leg to come. */
function homeOfLostLeg(reading: ResultReading, items: readonly Item[], subject: TeamRef, object: TeamRef): HomeClue {
  const { home } = nearPlace(reading, items, subject, object);
  if (home === null) return nowhere;
  const after = items.findIndex(({ word }, at) => at > reading.scoreAt && /^(?:after|following)$/u.test(word));
  const place = items.findIndex(({ type }, at) => at > reading.scoreAt && type === 'PLACE');
  const isOfLost = after >= 0 && place > after;
  return { home: isOfLost ? home : home.id === subject.id ? object : subject, venue: null };
}

/** "Arden hosted Borough" (Arden), "Arden travelled to Borough" (Borough), "Arden's trip to Borough". */
export function verbClue(
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  [a, b]: readonly [TeamRef, TeamRef],
  { homeVerbs, awayVerbs }: Vocabulary,
): TeamRef | null {
  let before: TeamRef | null = null;
  let verb: 'home' | 'away' | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.word === ';' || item.wordClass === 'who') before = null;
    // "the hosting Arden" names the home side itself.
    if ((item.word === 'hosting' || item.word === 'host') && items[at - 1]?.word === 'the') {
      const host = items[at + 1] === undefined ? undefined : teams.get(items[at + 1] as Item);
      if (host !== undefined) return host.id === a.id ? a : host.id === b.id ? b : null;
    }
    if (homeVerbs.has(item.word)) verb = items[at + 1]?.word === 'by' ? 'away' : 'home';
    else if (isGoing(items, at, awayVerbs)) verb = 'away';
    else if (item.wordClass === 'at-home' && /(?:to|against|with)$/u.test(item.word)) verb = 'home';
    else if (item.wordClass === 'away' && /(?:at|to)$/u.test(item.word)) verb = 'away';
    else if (item.word === 'will' || item.word === 'next') return null;
    const team = item.type === 'TEAM' ? teams.get(item) : undefined;
    if (team === undefined) continue;
    const known = team.id === a.id ? a : team.id === b.id ? b : null;
    if (known !== null && before !== null && before.id !== known.id && verb !== null)
      return verb === 'home' ? before : known;
    before = known;
    verb = null;
  }
  return null;
}

/** "travelled to Borough", "went to Borough and won"; not "headed the only goal against Borough", "came to Borough's rescue". */
function isGoing(items: readonly Item[], at: number, awayVerbs: ReadonlySet<string>): boolean {
  const { word = '' } = items[at] ?? {};
  // "began their journey in the cup with a defeat by Borough"
  if (/^(?:journey|trip|trips)$/u.test(word) && /^(?:in|through|with|began|ended)$/u.test(items[at + 1]?.word ?? ''))
    return false;
  if (awayVerbs.has(word)) return word !== 'headed' || items[at + 1]?.word === 'to';
  if ((word !== 'went' && word !== 'came') || items[at + 1]?.word !== 'to') return false;
  return items[at + 2]?.type === 'TEAM' && !/^'s?$/u.test(items[at + 3]?.word ?? '');
}

/** "away fans", "an away goal": said of what may be there at any match. */
const ofGuests = /^(?:fans|supporters|support|following|end|kit|goals?|section|contingent|dressing)$/u;

function wordClue(
  items: readonly Item[],
  at: number,
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  const item = items[at];
  if (item === undefined || (item.word === 'away' && ofGuests.test(items[at + 1]?.word ?? ''))) return null;
  const named = teams.get(item);
  if (item.mention?.type === 'TEAM' && item.mention.part !== undefined && named !== undefined) {
    const other = named.id === subject.id ? object : named.id === object.id ? subject : null;
    if (other !== null) return item.mention.part === 'home' ? named : other;
  }
  const team = items[at + 1] === undefined ? undefined : teams.get(items[at + 1] as Item);
  const game = items[at - 1];
  const inGame =
    game?.wordClass === 'game' || /^(?:game|match|tie|clash|fixture|meeting|encounter)$/u.test(game?.word ?? '');
  if (item.word === 'at' && team !== undefined && (at >= reading.scoreAt || inGame))
    return [subject, object].find((each) => each.id === team.id) ?? null;
  if (item.wordClass === 'at-home' && at >= reading.from) return subject;
  if (item.wordClass === 'victory' && at >= reading.from && (at < reading.to || at === reading.scoreAt + 1)) {
    if (item.word.startsWith('home ')) return reading.outcome === 'loss' ? object : subject;
    if (/^(?:away|road) /u.test(item.word)) return reading.outcome === 'loss' ? subject : object;
  }
  if (item.word === 'home' && at >= reading.scoreAt && at < reading.to) return subject;
  // "made the most of home advantage"
  if (item.word === 'home' && items[at - 1]?.word === 'of' && items[at + 1]?.wordClass === 'advantage') return subject;
  if (
    item.word === 'home' &&
    at < reading.scoreAt &&
    /^(?:form|record|run|fans|crowd|supporters)$/u.test(items[at + 1]?.word ?? '')
  )
    return [items[at - 1], items[at - 2]].some((each) => /^(?:their|its|his|her)$/u.test(each?.word ?? ''))
      ? subject
      : null;
  // "had won the home leg 3-0"
  if (items[at + 1]?.word === 'leg' && at >= reading.from && /^(?:home|away)$/u.test(item.word))
    return item.word === 'home' ? subject : object;
  // "blew Borough away 4-0"
  if (reading.rule === 'split-verb' && at === (reading.object ?? 0) + 1) return null;
  if (item.wordClass === 'away' && at >= reading.from && item.word !== 'visiting') return object;
  if (item.word === 'away' && at >= reading.from) return object;
  return null;
}
