import type { Team } from '../../lexicon/schema.ts';
import { fold } from '../tokens.ts';
import type { Item } from './mention.ts';
import { isTeam } from './stands-for-team.ts';

/** A town that an item names by its bare name, with its clubs. */
interface Town {
  /** Folded. */
  readonly town: string;
  readonly name: string;
  readonly clubs: readonly Team[];
}

/** The town that an item names; null where it names none, or more than it. */
export function townOf({ mention, start, end }: Item): Town | null {
  if (mention?.type === 'PLACE' && !mention.ground)
    return { town: fold(mention.name), name: mention.name, clubs: mention.teams.filter(({ national }) => !national) };
  // "leaders Ashford", "beaten by Ashford"; "the Ashford giants" say more
  if (mention?.type !== 'TEAM' || mention.how !== 'people' || mention.candidates.length === 0) return null;
  if (end - start !== mention.words.length) return null;
  const town = fold(mention.words);
  const ofTown = mention.candidates.every(
    (team) => !team.national && team.town !== undefined && fold(team.town) === town,
  );
  return ofTown ? { town, name: mention.words, clubs: mention.candidates } : null;
}

/** Right before the name of a town these make it the place where something is. */
const where = /(?:^| )(?:in|at|from|near|around|outside|of|across|through|via)$/u;
const opening =
  /^(?:but|as|while|when|after|before|that|and|then|although|though|because|since|whereas|if|with|saw|knowing|elsewhere|meanwhile|[:;,(–—-])$/u;
/** What a side is called right before its name. */
const standing =
  /^(?:hosts|visitors|visiting|leaders|champions|holders|(?:semi-?)?finalists?|strugglers|bottom|second|third|place|pursuers?|challengers?|rivals|neighbours|newcomers|lowly|placed|side|club)$/u;
const plural = /^(?:were|have|are|host|remain|sit|stay|move|climb|lie|face|play)$/u;
const results = new Set(['beat', 'won', 'lost', 'drew', 'held', 'beaten', 'win', 'victory', 'loss', 'defeat', 'rout']);
/** What is no verb of a side behind its name. */
const noVerb = /^(?:and|or|in|on|at|to|of|with|from|where|which|for|by|is|was|the|[a'’.,()\-–—]|an)$/u;
const turning = /^(?:as|when|where|while|but|before|that|if|they|it|he|;)$/u;

/**
 * Whether the bare name of a town stands where only a side can: "Ashford won 2-1 at Borough", "second-placed Ashford have", "beat
 * Ashford 2-0", "a 1-0 defeat by Ashford". "In Ashford, Borough won 2-1" and "Ashford was cold when Borough won 2-1" are of the town.
 */
export function isTownAsSide(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  // "a 0-0 draw at Ashford, who"; not "in Ashford, which"
  if (before?.word === 'at' && next?.word === ',' && items[at + 2]?.word === 'who') return true;
  if (isBeatenOf(items, at)) return true;
  if (where.test(before?.word ?? '') || isBesidePlace(items, at)) return false;
  // "Ashford striker Reed" may come from there.
  if (next?.wordClass === 'role' || next?.wordClass === 'coach') return false;
  // "second place went to Ashford, who"
  if (next?.word === ',' && items[at + 2]?.word === 'who') return true;
  return (
    (opensClause(items, at) && doesAsSide(items, at)) ||
    isOpponent(items, at) ||
    isLifted(items, at) ||
    isTeam(items, at)
  );
}

/** "a 4-2 defeat of Ashford" */
function isBeatenOf(items: readonly Item[], at: number): boolean {
  const [score, defeat, of] = items.slice(Math.max(0, at - 3), at);
  return (
    of?.word === 'of' && score?.type === 'SCORE' && /^(?:defeat|loss|rout|beating)$/u.test(defeat?.wordClass ?? '')
  );
}

/** "lifted Ashford to a 2-1 win", "condemned Ashford to a 2-0 defeat" */
function isLifted(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== 'to' || !/^(?:an?|the|their)$/u.test(items[at + 2]?.word ?? '')) return false;
  const behind = items.slice(at + 3, at + 7);
  const score = behind.findIndex(({ type }) => type === 'SCORE');
  return score >= 0 && behind.some(({ wordClass }) => results.has(wordClass ?? '')) && items[at - 1]?.type === 'WORD';
}

/** "Castle Park, Ashford, saw", "Ashford and Reading are": towns in a row. */
function isBesidePlace(items: readonly Item[], at: number): boolean {
  if (!/^(?:,|and|or)$/u.test(items[at - 1]?.word ?? '')) return false;
  const far = items[at - 2];
  return far?.type === 'PLACE' || far?.type === 'PERSON';
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || opening.test(before.word) || standing.test(before.word)) return true;
  // "promotion-chasing Ashford", "relegation-threatened Ashford"
  if (before.wordClass === 'epithet') return true;
  return before.type === 'WORD' && items[at - 2]?.word === '-' && !/^(?:born|based)$/u.test(before.word);
}

function doesAsSide(items: readonly Item[], at: number): boolean {
  const [next, behind] = [items[at + 1], items[at + 2]];
  if (next?.word === ',' && behind?.word === 'which') return hasResult(items, at + 3);
  if (next?.word === ',') return doesBehindAside(items, at + 2);
  if (next?.word === "'s" || next?.word === "'") return hasOwnResult(items, at + 2);
  if (next?.type !== 'WORD') return false;
  if (plural.test(next.word)) return true;
  // "lost their first three games"
  if (/^(?:lost|won|beat|drew)$/u.test(next.wordClass ?? '') && behind?.word === 'their') return true;
  if (next.word === 'was')
    return (behind?.wordClass === 'held' || behind?.wordClass === 'beaten') && hasResult(items, at + 2);
  return !noVerb.test(next.word) && hasResult(items, at + 1);
}

/** "Ashford, the new leaders, were beaten 2-0" */
function doesBehindAside(items: readonly Item[], from: number): boolean {
  if (!/^(?:the|a|an|bottom|top|third|second|now)$/u.test(items[from]?.word ?? '') && items[from]?.type !== 'ORDINAL')
    return false;
  for (let at = from + 1; at < from + 10; at += 1) {
    const { type, word = '' } = items[at] ?? {};
    if (word === ',') return plural.test(items[at + 1]?.word ?? '') || hasResult(items, at + 1);
    if (type === undefined || type === 'TEAM' || type === 'PERSON' || type === 'MARK') return false;
  }
  return false;
}

/** "won 2-1 at Borough", "slipped to a 2-0 defeat", "climbed to third by beating Borough 2-0": a result before anybody else does anything. */
function hasResult(items: readonly Item[], from: number): boolean {
  let told = false;
  for (let at = from; at < from + 14; at += 1) {
    const item = items[at];
    if (item === undefined || item.type === 'PERSON' || item.type === 'MARK' || turning.test(item.word)) return false;
    if (item.type === 'SCORE')
      return told || results.has(items[at + 1]?.wordClass ?? '') || items[at + 1]?.word === 'draw';
    if (item.type === 'TEAM' && !isMet(items, at)) return false;
    told ||= results.has(item.wordClass ?? '') || item.wordClass === 'beating';
  }
  return false;
}

/** Whom a side meets: "beating the champions Borough", "at Borough". */
function isMet(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ word, wordClass }) =>
        wordClass === 'beat' || wordClass === 'beating' || /^(?:at|against|over|to|with|by)$/u.test(word),
    );
}

/** "Ashford's 2-0 defeat": what only a side has. */
function hasOwnResult(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const { type } = items[at] ?? {};
    if (type === 'SCORE') return true;
    if (type !== 'WORD' && type !== 'ORDINAL') return false;
  }
  return false;
}

/** "won 2-0 at Ashford": where it was, and in a report that speaks of a side of that name whom it was against. */
export function isMetAtTown(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === 'at' && isBehindResult(items, at);
}

/** "won 2-0 against Ashford", "a 2-0 defeat by Ashford": right behind a result and what joins the other side to it. */
function isOpponent(items: readonly Item[], at: number): boolean {
  if (!/^(?:against|over|by|with|to)$/u.test(items[at - 1]?.word ?? '')) return false;
  return isBehindResult(items, at);
}

/** One word stands between the name and a result, or two. */
function isBehindResult(items: readonly Item[], at: number): boolean {
  if (/^'s?$/u.test(items[at + 1]?.word ?? '')) return false;
  const score = items[at - 2]?.type === 'SCORE' ? at - 2 : at - 3;
  if (items[score]?.type !== 'SCORE') return false;
  const [way = '', ...others] = [items[score - 1], score === at - 3 ? items[at - 2] : undefined].flatMap(
    (item) => item?.wordClass ?? [],
  );
  return results.has(way) || others.some((other) => results.has(other));
}
