import type { Item } from '../../mentions/mention.ts';
import { isEndOfCup } from './cup-ended.ts';
import { isAimedAt } from './league-aimed-at.ts';
import { isPlayedBefore } from './played-before.ts';
import { isQualifying, isQualifyingFor, notPlayed } from './stage-ahead.ts';

/** "a Champions League spot", "the Premier League lead": the competition is spoken of and not played in. */
export function isPrize(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isEndOfCup(items, at)) return false;
  if (isStillToCome(items, at) || isPreparedFor(items, at) || isAimedAt(items, at) || isOfSeasonToCome(items, at))
    return true;
  if (isInternational(items[at]) && isQualifyingFor(items, at)) return false;
  if (isAim(items, at) || isOfClub(items, at) || isMovedTo(items, at) || isGotOver(items, at)) return true;
  if (isRankedIn(items, at) || isFreshFrom(items, at) || isPlayedBefore(items, at)) return true;
  // "World Cup-bound Arden": where a side is to go
  if (next?.word === '-' && items[at + 2]?.word === 'bound') return true;
  // "Champions League quarter-finalists"
  if (items[at + 2]?.word === '-' && /^finalists?$/u.test(items[at + 3]?.word ?? '')) return true;
  if (next?.mention?.type === 'STAGE' && isQualifying(next.mention.stage.name)) return !isInternational(items[at]);
  return notPlayed.has(next?.word ?? '') || next?.wordClass === 'side' || next?.wordClass === 'advantage';
}

/** "confirmed their place in next season's Europa League" */
function isOfSeasonToCome(items: readonly Item[], at: number): boolean {
  const before = items
    .slice(Math.max(0, at - 4), at)
    .map(({ word, mention }) => (mention?.type === 'DATE' ? mention.words : word));
  return /\bnext season(?: 's?)?$/u.test(before.join(' '));
}

const ranks = /^(?:top|bottom|foot|head|summit|leaders|basement|middle)$/u;
const runs = /^(?:yet|winless|without|unbeaten|struggling|flying|adrift|clear)(?: |$)/u;

/**
 * "Arden, top of the Championship,", "Arden, yet to win in the Premiership", "bottom but two in League One", "who are 18th in
 * the Championship": how a side does there, wherever it plays now.
 */
function isRankedIn(items: readonly Item[], at: number): boolean {
  const link = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  const { word } = items[link] ?? {};
  if (word === 'of') return link < at - 1 && ranks.test(items[link - 1]?.word ?? '');
  // "went 14 points clear in Serie A with a 1-0 win": the win was won there.
  if (word !== 'in' || means.test(items[at + 1]?.word ?? '')) return false;
  if (items[link - 1]?.type === 'ORDINAL') return true;
  const before = items.slice(Math.max(0, link - 6), link);
  const comma = before.findLastIndex(({ word, type }) => word === ',' || type === 'SCORE');
  return before.slice(comma + 1).some(({ word }) => runs.test(word) || (comma >= 0 && lowRanks.test(word)));
}

const means = /^(?:with|after|by|thanks|thanks to|following)$/u;
const lowRanks = /^(?:top|bottom|rock-bottom|second-bottom)$/u;

/** "fresh from lifting the League Cup": what a side did before this match. */
function isFreshFrom(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 9), at);
  const from = before.findLastIndex(({ word }, index) => word === 'from' && before[index - 1]?.word === 'fresh');
  return from > 0 && before.slice(from).every(({ word, type }) => word !== ',' && type !== 'SCORE');
}

const blows = /^(?:exit|elimination|disappointment|heartbreak|hangover|setback|woes|failure|humiliation|misery|blow)$/u;
const gettingOver = /^(?:from|off|over|after|following|despite|aside|forget|behind|erase|soothe|ease)$/u;

/** "put their Champions League exit behind them", "recovered from their cup disappointment": what was got over lies back. */
function isGotOver(items: readonly Item[], at: number): boolean {
  // "put their woes in the League Cup behind them"
  if (items[at + 1]?.word === 'behind' && items[at + 2]?.word === 'them') return true;
  if (!blows.test(items[at + 1]?.word ?? '')) return false;
  const around = [...items.slice(Math.max(0, at - 5), at), ...items.slice(at + 2, at + 4)];
  return around.some(({ word }) => gettingOver.test(word));
}

const clubNouns = /^(?:rivals?|foes?|outfit|opponents?|opposition|newcomers|strugglers)$/u;

/** "Championship Borough", "League One's Arden", "Premier League rivals Castle": where a club plays otherwise, and not this match. */
export function isOfClub(items: readonly Item[], at: number): boolean {
  if (isEndOfCup(items, at)) return false;
  const before = items[at - 1]?.word;
  const next = items[at + 1];
  // "Arden, of the Championship,"
  const of = before === 'the' ? at - 2 : at - 1;
  if (next?.word === ',' && items[of]?.word === 'of' && items[of - 1]?.word === ',')
    return items[of - 2]?.type === 'TEAM';
  // "against spirited Arden of the Championship"
  if (before === 'the' && items[of]?.word === 'of' && items[of - 1]?.type === 'TEAM') return true;
  // "Afcon hosts Ivory Coast": no nation plays in one otherwise.
  if (isInternational(items[at])) return false;
  // "fellow MLS Western Conference foe Arden", "against their old USL rivals"
  const noun = items[at + 2]?.word === 'conference' ? at + 3 : at + 1;
  if (clubNouns.test(items[noun]?.word ?? '') || items[noun]?.wordClass === 'side')
    return items[noun + 1]?.type === 'TEAM' || /^(?:old|former|fellow|one-time)$/u.test(before ?? '');
  // "last season's Europa League quarter-finalists Arden"
  const finalists = items[at + 2]?.word === '-' ? at + 3 : at + 1;
  if (/^(?:semi-|quarter-)?finalists$/u.test(items[finalists]?.word ?? ''))
    return items[finalists + 1]?.type === 'TEAM';
  // "took the Premier League's third-placed club to extra time"
  if (next?.word === "'s" && isPlacedClub(items, at + 2)) return true;
  return next?.type === 'TEAM'
    ? next.mention?.type === 'TEAM' && next.mention.how !== 'pronoun' && before !== 'in' && before !== 'the'
    : next?.word === "'s" && items[at + 2]?.type === 'TEAM';
}

/** "third-placed club", "bottom side" */
function isPlacedClub(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const item = items[at];
    if (item?.wordClass === 'side' || /^(?:clubs?|teams?)$/u.test(item?.word ?? '')) return true;
    if (
      item?.type !== 'ORDINAL' &&
      !/^(?:-|placed|bottom|top|second|smallest|biggest|lowest|best|worst)$/u.test(item?.word ?? '')
    )
      return false;
  }
  return false;
}

const toCome = /^(?:will|visits?|hosts?|faces?|travels?|meets?|next|upcoming)(?: |$)/u;

/** "Arden travel to Borough in the FA Cup on Saturday": where a match is still to be played. */
export function isStillToCome(items: readonly Item[], at: number): boolean {
  if (isTravelledTo(items, at) || isAheadOfDay(items, at) || isNextUp(items, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const item = items[back];
    if (item?.type === 'SCORE' || item?.word === ',' || item?.word === ';') return false;
    // "who host Borough in the second leg of their cup tie having won 1-0 away"
    if (items.slice(at, at + 5).some(({ word }) => word === 'having')) return false;
    const ahead = toCome.test(item?.word ?? '') || item?.wordClass?.startsWith('will-') === true;
    if (ahead && items.slice(back, at).some(({ type }) => type === 'TEAM')) return true;
  }
  return false;
}

/** "in advance of Wednesday's League Cup semi-final", "before Tuesday's Champions League tie", "ahead of the League Cup final" */
function isAheadOfDay(items: readonly Item[], at: number): boolean {
  const near = /^(?:the|their|its|this|next)$/u.test(items[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (items[near]?.word === 'of' && /^(?:in )?(?:advance|ahead)$/u.test(items[near - 1]?.word ?? '')) return true;
  if (/^(?:in )?(?:advance|ahead) of$/u.test(items[near]?.word ?? '')) return true;
  if (items[at - 1]?.word !== "'s" || items[at - 2]?.type !== 'DATE') return false;
  const before = items[at - 3]?.word;
  return before === 'before' || (before === 'of' && /^(?:in )?(?:advance|ahead)$/u.test(items[at - 4]?.word ?? ''));
}

/** "Next up for them is the League Cup semi-final" */
function isNextUp(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 9), at);
  const up = before.findLastIndex(({ word }, index) => word === 'up' && before[index - 1]?.word === 'next');
  return up > 0 && before.slice(up).every(({ word, type }) => word !== ',' && type !== 'SCORE');
}

/** "which flew to Japan to play in the World Club Cup": what a side did, or does, when this match is over. */
function isTravelledTo(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 10), at).map(({ word }) => word);
  const play = before.findLastIndex((word) => /^(?:play|compete|appear)$/u.test(word));
  if (play < 1 || before[play - 1] !== 'to' || before.length - play > 4) return false;
  return before
    .slice(0, play)
    .some((word) =>
      /^(?:fly|flies|flew|head|heads|headed|travel|travels|travelled|leave|leaves|left|go|goes)(?: to)?$/u.test(word),
    );
}

/** "relegated to the Conference", "relegation from the Premier League": where it will play or plays otherwise. */
function isMovedTo(items: readonly Item[], at: number): boolean {
  const to = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (items[to]?.word === 'from' && /^(?:promotion|relegation)$/u.test(items[to - 1]?.word ?? '')) return true;
  return items[to]?.word === 'to' && /^(?:promot|relegat|demot)/u.test(items[to - 1]?.word ?? '');
}

const preparing = /^(?:prepar\p{L}*|rehearsals?|curtain-raiser)$/u;
const upWords = /^(?:warm(?:ed|ing)?|tune|build)-?up$|^(?:warm(?:ed|ing)?|tune|build)$/u;

/** "a warm-up for next week's Nations Cup qualifier", "as both prepare for the World Cup": what a friendly is played before. */
export function isPreparedFor(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - 8); back -= 1) {
    const item = items[back];
    if (item?.type === 'TEAM' || item?.type === 'SCORE' || item?.word === ',') return false;
    if (item?.word === 'for' || item?.word === 'to')
      return items.slice(Math.max(0, back - 3), back).some(({ word }) => preparing.test(word) || upWords.test(word));
  }
  return false;
}

const hoping =
  /^(?:hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|dream(?:s|ing)?|target(?:s|ing)?|chas(?:e|es|ing)|seek(?:s|ing)?|bid|push(?:ing)?|look(?:s|ing)?)$/u;

/** "hopes of qualifying for next season's Champions League" */
function isAim(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - 6 && /^(?:the|next|season|'s|'|year|this|a)$/u.test(items[back]?.word ?? '')) back -= 1;
  if (items[back]?.mention?.type === 'DATE') back -= 1;
  // "both hoping for a return to the Champions League"
  if (items[back]?.word === 'to' && /^(?:return|comeback)$/u.test(items[back - 1]?.word ?? ''))
    return items.slice(Math.max(0, back - 6), back).some(({ word }) => hoping.test(word));
  if (items[back]?.word !== 'for') return false;
  const aim = items[back - 1];
  if (aim?.mention?.type === 'STAGE') return isQualifying(aim.mention.stage.name);
  return /^(?:qualif|bid|race|chase|battle|contention|push|hunt)/u.test(aim?.word ?? '');
}

function isInternational(item: Item | undefined): boolean {
  return item?.mention?.type === 'COMPETITION' && item.mention.candidates[0]?.kind === 'international';
}
