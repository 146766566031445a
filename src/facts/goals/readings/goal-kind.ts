import type { GoalKind } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { startOfName } from '../scorers/name-phrase.ts';
import { usedHead } from './used-head.ts';

const headVerb = /^(?:head|nodd?)(?:s|ed|ing)?(?: |$)|^glanc(?:e|ed|es|ing)(?: |$)/u;

/** "as his header raced past the keeper": told in a clause behind. */
export function laterKind(items: readonly Item[], to: number, next: number): GoalKind | null {
  for (let at = to; at < next; at += 1) {
    const spot = /^from the (?:spot|penalty spot|mark)$/u.test(items[at]?.word ?? '');
    // "made it three before half-time from the spot"
    if (spot && (items[at - 1]?.word === ',' || items.slice(to, at).every(isOfTime))) return 'penalty';
    if (items[at - 1]?.word === ',' && items.slice(to, at).every(({ type }) => type !== 'PERSON')) {
      const kind = asideKind(items, at);
      if (kind !== null) return kind;
    }
    if (isWithHead(items, at) && items.slice(to, at).every(({ type }) => type !== 'PERSON')) return 'header';
    const own = isPossessive(items[at - 1]) || items[at - 2]?.word === 'with';
    if (own && items[at]?.wordClass === 'shot' && /header/u.test(items[at]?.word ?? '')) return 'header';
  }
  return null;
}

/** ", connecting with his head to a corner" */
function isWithHead(items: readonly Item[], at: number): boolean {
  return /^head(?: to)?$/u.test(items[at]?.word ?? '') && isPossessive(items[at - 1]) && items[at - 2]?.word === 'with';
}

const isOfTime = ({ type, word, wordClass }: Item): boolean =>
  type === 'MINUTE' ||
  wordClass === 'half-time' ||
  /^(?:just|right|shortly|before|after|on|in|at|the|half|-|time)$/u.test(word);

/** ", from a free kick just outside the area", ", a towering header": what stands behind the comma says how. */
function asideKind(items: readonly Item[], at: number): GoalKind | null {
  const article = /^(?:from|with|via)$/u.test(items[at]?.word ?? '') ? at + 1 : at;
  if (!/^an?$/u.test(items[article]?.word ?? '')) return null;
  for (let index = article + 1; index <= article + mostAdjectives; index += 1) {
    const { type, wordClass, word = '' } = items[index] ?? {};
    if (type !== 'WORD' && word !== '-') return null;
    if (/^(?:miss|missed|save|saved|shout|appeal|award)$/u.test(items[index + 1]?.word ?? '')) return null;
    if (wordClass === 'penalty') return 'penalty';
    if (wordClass === 'free-kick') return 'free-kick';
    if (wordClass === 'shot' && /header/u.test(word)) return 'header';
  }
  return null;
}

const mostAdjectives = 4;

/** Penalty, own goal, free kick or header, as the words from `from` to `end` say of the goal told at `at`; else null. */
export function kindOf(
  items: readonly Item[],
  { from, at, to, end }: Readonly<Record<'from' | 'at' | 'to' | 'end', number>>,
): GoalKind | null {
  const verb = items[at]?.word ?? '';
  if (headVerb.test(verb) && !isNounHead(items, at)) return 'header';
  if (/(?:spot|12 yards|penalty|penalty kick|spot ?-? ?kick)$/u.test(verb)) return 'penalty';
  const noun = items[at]?.wordClass === 'shot' && items[at]?.word !== 'shot';
  if (noun && /header/u.test(verb)) return 'header';
  if (noun === false && usedHead(items, at)) return 'header';
  // "a headed goal"
  if (items[at]?.wordClass === 'goal' && items[at - 1]?.word === 'headed') return 'header';
  for (let index = behindContrast(items, from, at); index < end; index += 1) {
    const item = items[index];
    // "a strike by Rossi and a header by Verdi": the header is the other's.
    if (noun && item?.word === 'and' && index > at) return null;
    // "Rossi put them ahead only for Costa to turn a cross into his own net": what comes behind is another's
    if (index >= to && item?.word === 'for' && items[index - 1]?.word === 'only' && items[index + 1]?.type === 'PERSON')
      return null;
    // "Rossi scored a hat-trick and Verdi headed two"
    if (index > at && item?.word === 'and' && items[index + 1]?.type === 'PERSON') return null;
    if (index > at && isOfAnother(items, index)) return null;
    // "Rossi, Verdi and an own goal did the rest": that one is nobody's of them.
    if (item?.wordClass === 'own-goal' && index !== at - 1) return 'own-goal';
    if (item?.wordClass === 'penalty' && isKick(items, index) && !isRange(items, at, index))
      return isOfRebound(items, index, end) ? null : 'penalty';
    if (item?.wordClass === 'shot' && /header/u.test(item.word) && isOwnShot(items, index, { from, at, to }))
      return 'header';
    if (item?.wordClass === 'goal' && /header/u.test(item.word)) return 'header';
    const heads = item?.wordClass === 'strike' && headVerb.test(item.word) && !isNounHead(items, index);
    // "volleyed in a headed clearance": how another sent it; "the fans headed for the exits"
    if (heads && index > at - 2 && !sentOn.test(items[index + 1]?.word ?? '') && !isTowardsTime(items, index))
      return 'header';
    if (item?.wordClass === 'free-kick' && (isOwnShot(items, index, { from, at, to }) || isDirect(items, at, index)))
      return 'free-kick';
    if (
      item?.word === 'head' &&
      isPossessive(items[index - 1]) &&
      /^(?:with|used|using)$/u.test(items[index - 2]?.word ?? '')
    )
      return 'header';
    if (item?.word === 'of' && /^headers?$/u.test(items[index + 1]?.word ?? '')) return 'header';
  }
  return null;
}

const sentOn =
  /^(?:pass|passes|clearance|clearances|flick|ball|knock|knockdown|assist|lay|through|cross|effort|chance|for)$/u;

/** "made it 3-1 heading into the break": where the match went */
function isTowardsTime(items: readonly Item[], at: number): boolean {
  if (!/^(?:in)?to(?:wards)?(?: the)?$/u.test(items[at + 1]?.word ?? '')) return false;
  return items.slice(at + 2, at + 5).some(({ word, wordClass }) => wordClass === 'half-time' || times.test(word));
}

const times = /^(?:break|interval|half|final|closing|last|stoppage|added|extra|injury|minutes?|time|stages)(?: |$)/u;

/** "Rossi and a Verdi header settled it", "before a late Verdi penalty": how the other one did. */
function isOfAnother(items: readonly Item[], joint: number): boolean {
  if (
    !/^(?:and|before|after|while|with)$/u.test(items[joint]?.word ?? '') ||
    !/^an?$/u.test(items[joint + 1]?.word ?? '')
  )
    return false;
  const name = items.slice(joint + 2, joint + 6).findIndex(({ type }) => type === 'PERSON') + joint + 2;
  return name >= joint + 2 && /^(?:shot|penalty|free-kick)$/u.test(items[name + 1]?.wordClass ?? '');
}

/** "hit the bar with a penalty but scored": what stands before the contrast is another deed. */
function behindContrast(items: readonly Item[], from: number, at: number): number {
  return Math.max(
    from,
    items.slice(0, at).findLastIndex(({ word }) => word === 'but'),
  );
}

/** "turned the match on its head". */
function isNounHead(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'head' && /^(?:its|his|her|the|their|a)$/u.test(items[at - 1]?.word ?? '');
}

/** "beat Costa from 12 yards", "fired home from 12 yards": how far it was; "scored from 12 yards" is from the spot. */
function isRange(items: readonly Item[], verb: number, at: number): boolean {
  const { word = '', wordClass } = items[verb] ?? {};
  if (items[at + 1]?.word === 'out' || isPlaceOfSpot(items, at)) return true;
  const open =
    wordClass === 'beat' ||
    /^(?:fir|volley|curl|driv|drov|lash|hammer|hook|drill|blast|thump|thrash|thunder|finish|sweep|swept|smash|slam|rifl|crash|head|nodd?|tap|turn|pok|prod|stab|pounc)/u.test(
      word,
    );
  return open && /^from (?:12|twelve) yards$/u.test(items[at]?.word ?? '');
}

/** "swept in from around the penalty spot": where he stood. */
function isPlaceOfSpot(items: readonly Item[], at: number): boolean {
  return (
    /spot$/u.test(items[at]?.word ?? '') &&
    items
      .slice(Math.max(0, at - 3), at)
      .some(({ word }) => /^(?:around|near|by|beside|behind|beyond|towards?)$/u.test(word))
  );
}

const givers = new Set(['won', 'conceded', 'awarded', 'gave', 'missed', 'following']);

/** A penalty that was won, given or appealed for is not yet a goal from the spot, but the next clause is told by its own words. */
function isKick(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1)
    // "a VAR-awarded penalty" is one that was scored.
    if (givers.has(items[index]?.word ?? '') && items[index - 1]?.word !== '-') return false;
  return true;
}

/** "saved the penalty from Rossi, but he fired home the rebound": the kick itself did not go in. */
function isOfRebound(items: readonly Item[], kick: number, end: number): boolean {
  const near = items.slice(Math.max(0, kick - 5), end);
  return (
    near.some(({ word }) => /^(?:rebound|follow-up)$/u.test(word)) &&
    near.some(({ word }) => /^(?:sav(?:ed|es)|parr(?:ied|ies)|kept out|stopped|hit|struck)$/u.test(word))
  );
}

const sources = new Set(['from', 'following', 'after', 'met', 'off']);

/** Whether the shot is the scorer's own: not "after Verdi's header", not "from a Verdi free kick". */
function isOwnShot(
  items: readonly Item[],
  shot: number,
  { from, at, to }: Readonly<Record<'from' | 'at' | 'to', number>>,
): boolean {
  // "took advantage of a poor defensive header to lob the keeper"
  if (shot < at && astray.test(items[shot - 1]?.word ?? '')) return false;
  // "got the last touch to Verdi's free-kick"
  if (shot > at && /(?:^| )touch$/u.test(items[at]?.word ?? '')) return false;
  for (let index = shot - 1; index >= Math.max(0, from, shot - 5); index -= 1) {
    const item = items[index];
    if (item === undefined || item.word === ',') return true;
    // "flicked Verdi's free-kick past the keeper to put them ahead"
    if (item.type === 'PERSON' && isOwnerOf(items, index, shot) && isStruck(items[startOfName(items, index) - 1]))
      return false;
    // "Verdi chested down Rossi's header and fired in"
    if (item.type === 'PERSON' && index > from && shot < at && isOwnerOf(items, index, shot)) return false;
    // "volleyed in Verdi's free-kick": the name stands behind what the scorer did.
    if (item.type === 'PERSON' && index > at && index >= to && /^'s?$/u.test(items[index + 1]?.word ?? ''))
      return false;
    // "a lead from Rossi's header", "from a Rossi header": the name is the scorer's, given before the shot.
    if (item.type === 'PERSON' && index < to && (index + 1 === shot || /^'s?$/u.test(items[index + 1]?.word ?? '')))
      return true;
    // "met a corner with a thumping header to put them ahead"
    if (item.word === 'with' && shot < at && /^(?:an?|his|her)$/u.test(items[index + 1]?.word ?? '')) return true;
    if (sources.has(item.word)) return false;
  }
  return true;
}

const astray =
  /^(?:poor|weak|loose|misplaced|misdirected|misjudged|mistimed|defensive|sloppy|stray|short|clearing|backward)$/u;

const isStruck = (item: Item | undefined): boolean => item?.wordClass === 'strike' || item?.wordClass === 'put';

/** "Rossi's header", not "Rossi's corner with a header". */
function isOwnerOf(items: readonly Item[], name: number, shot: number): boolean {
  return (
    /^'s?$/u.test(items[name + 1]?.word ?? '') &&
    !items.slice(name + 2, shot).some(({ word }) => /^(?:with|to|into|and)$/u.test(word))
  );
}

const outright =
  /^(?:add|bend|bent|blast|broke|curl|doubl|drill|driv|drov|equalis|equaliz|fir|gave|got|had|hammer|lash|level|made|open|pull|put|restor|scor|slam|struck|thump|whip)/u;
/** Classes of verbs that do not say how the ball was sent. */
const noTouch: ReadonlySet<string> = new Set(['score', 'lead', 'level', 'widen', 'seal', 'get']);

/** "scored from a free kick", "curled in from a 25-metre free kick": taken by the scorer, where it is nobody else's. */
function isDirect(items: readonly Item[], verb: number, at: number): boolean {
  const { word = '', wordClass } = items[verb] ?? {};
  if (!noTouch.has(wordClass ?? '') && !outright.test(word)) return false;
  if (/^(?:by|from|taken)$/u.test(items[at + 1]?.word ?? '')) return false;
  const source = items.slice(0, at).findLastIndex((item) => item.word === 'from');
  // "scored direct from the resulting free-kick"
  if (/^(?:direct|directly|straight)$/u.test(items[source - 1]?.word ?? '') && source > verb) return at - source <= 4;
  if (source < verb || at - source > 6 || !/^an?$/u.test(items[source + 1]?.word ?? '')) return false;
  return items.slice(source + 1, at).every(({ type }) => type !== 'PERSON');
}

function isPossessive(item: Item | undefined): boolean {
  return item?.word === 'his' || item?.word === 'her';
}
