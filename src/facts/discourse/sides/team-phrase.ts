import type { Item } from '../../mentions/mention.ts';

/** Where the phrase of a team begins: "on [leader Arden]", "at [struggling Borough]", "against [the second-placed Castle]". */
export function startOfPhrase(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 6) {
    if (isModifier(items[start - 1]) || isHalfOfTitle(items, start - 1) || isRegion(items, start - 1)) start -= 1;
    else if (isKindOfSide(items[start - 1])) start -= isKind(items[start - 2]) ? 2 : 1;
    else break;
  }
  return isDescribed(items, start) ? start - 2 : start;
}

/** "by [bottom club Arden]", "at [second-tier side Arden]" */
function isKindOfSide(item: Item | undefined): boolean {
  return /^(?:sides?|clubs?|teams?|outfits?)$/u.test(item?.word ?? '');
}

/** What a side is before that word: "[basement] club", "[Sussex] side". */
function isKind(item: Item | undefined): boolean {
  return (
    item?.type === 'PLACE' || /^(?:basement|bogey|amateur|village|university|division|league)$/u.test(item?.word ?? '')
  );
}

/** "[Basque] rivals Arden": the name of a region that nothing else is known of. */
function isRegion(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type !== 'PERSON' || mention.name.includes(' ')) return false;
  return /^(?:rivals?|neighbours?|neighbors?|giants)$/u.test(items[at + 1]?.word ?? '');
}

/** "[semi]-finalists Arden" */
function isHalfOfTitle(items: readonly Item[], at: number): boolean {
  return items[at]?.type === 'STAGE' && items[at + 1]?.word === '-';
}

/** "for [a poor Arden]": an article and one word that has no meaning of its own for a result. */
function isDescribed(items: readonly Item[], start: number): boolean {
  const [article, word] = [items[start - 2], items[start - 1]];
  if (!/^an?$/u.test(article?.word ?? '') || word?.type !== 'WORD') return false;
  return word.wordClass === null || word.wordClass === 'epithet';
}

/** What stands before a team's name to describe it. */
export function isModifier(item: Item | undefined): boolean {
  if (item?.type === 'ADJECTIVE' || item?.type === 'ORDINAL' || item?.word === 'the') return true;
  if (item?.type === 'COMPETITION' || item?.wordClass === 'epithet' || item?.wordClass === 'name-part') return true;
  return (
    item?.word === '-' ||
    /^(?:leaders?|rivals?|champions|finalists|semi|semi-finalists|quarter-finalists|runners-up|winners|giants|minnows|strugglers|newcomers|eventual|reigning|defending|holders|struggling|neighbours|placed|bottom|lowly|visiting|fellow|perennial|serial|current|crowned|newly|promoted|mid|table|city|tier|time)$/u.test(
      item?.word ?? '',
    )
  );
}

/** "Borough captain Costa", "Borough's Costa": the team describes a person. */
export function isOfPerson(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.wordClass === 'role' || next?.wordClass === 'coach' || next?.type === 'PERSON';
}

/** "a late Borough fightback", "withstood Borough's rally": what the other side did in this match. */
export function isTurning(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? at + 2 : at + 1;
  return [items[next], items[next + 1]].some((item) => item?.wordClass === 'fightback');
}

/** Words that begin a new phrase behind a name. */
export const joints =
  /^(?:and|but|as|while|when|whereas|after|before|because|since|that|although|though|with|if|for|saw|see|sees|give|gave|gives|hand|handed|helped|help|to|where|then|meanwhile|in|on|at|thanks|courtesy|until|despite)$/u;
const behindObject =
  /^(?:back|too|and|but|to|into|with|by|in|on|out|from|for|at|as|off|,|'s|'|once|twice|times|again)$/u;

/** "[the] Arden", "[Scottish] Arden" */
function startOfObject(items: readonly Item[], at: number): number {
  return items[at - 1]?.word === 'the' || items[at - 1]?.type === 'ADJECTIVE' ? at - 1 : at;
}

/** "will meet [pre-tournament favourites Borough]" */
function startOfMet(items: readonly Item[], at: number): number {
  const near = startOfObject(items, at);
  if (!/^(?:favou?rites|holders|hosts|champions|leaders)$/u.test(items[near - 1]?.word ?? '')) return near;
  let start = near - 1;
  while (
    near - start < 6 &&
    /^(?:the|pre-tournament|tournament|pre|defending|reigning|title|overwhelming|hot|-)$/u.test(
      items[start - 1]?.word ?? '',
    )
  )
    start -= 1;
  return start;
}

/** "The champions face Borough on Sunday, their 3-0 defeat by Castle still fresh": whose match with another is ahead. */
export function isToBeMet(items: readonly Item[], at: number): boolean {
  const start = startOfMet(items, at);
  const verb = items[start - 1];
  // "Ashe, whose side go to Borough next, scored in the 2-1 win over Castle"
  if (verb?.word === 'to' && /^(?:go(?:es)?|travels?|heads?|return)$/u.test(items[start - 2]?.word ?? '')) return true;
  if (verb?.wordClass === 'will-visit' || verb?.wordClass === 'will-meet') return true;
  return verb?.type === 'WORD' && meeting.test(verb.word);
}

const meeting = /^(?:hosts?|faces?|meets?|visits?|entertains?|welcomes?)$/u;

/** "Arden hosted Borough and": a team right behind a verb whose subject is a team is that verb's object. */
export function isVerbBetween(items: readonly Item[], at: number): boolean {
  if (isToBeMet(items, at)) return true;
  const from = startOfObject(items, at) - 1;
  const verb = items[from];
  if (verb?.type !== 'WORD') return false;
  if (isDoneTo(items, at, from)) return true;
  if (joints.test(verb.word)) return false;
  if (isStandingOf(items, startOfPhrase(items, at) - 1)) return true;
  const isBehind = [items[at + 1], items[at + 2]].some((item) => behindObject.test(item?.word ?? ''));
  // "needed 20 minutes to put Borough to the sword, running out 5-1 winners"
  if (items[from - 1]?.word === 'to' && isBehind) return true;
  // "Arden, which must concentrate on keeping Borough at bay, won 3-0"
  if (/ing$/u.test(verb.word) && /^(?:by|from|in|of|on|without)$/u.test(items[from - 1]?.word ?? '') && isBehind)
    return true;
  if (!isOfSide(items, from)) return false;
  const transitive = /(?:ed|et|ting|took)$|^(?:plays?|sent|brought|found|left|drove)$/u.test(verb.word);
  return transitive && isBehind;
}

function isOfSide(items: readonly Item[], verb: number): boolean {
  const owner = ownerOfVerb(items, verb);
  return owner?.type === 'TEAM' || owner?.wordClass === 'they' || owner?.wordClass === 'who';
}

/** "gave Borough a lesson, winning 5-0", "made Borough pay": done to them, unless what they were given is the result. */
function isDoneTo(items: readonly Item[], at: number, verb: number): boolean {
  if (!doneTo.test(items[verb]?.word ?? '') || !isOfSide(items, verb)) return false;
  const behind = items.slice(at + 1, at + 7);
  const end = behind.findIndex(({ word }) => /^(?:[,;.]|and|but|before|to|with|by)$/u.test(word));
  if (/^mak|^made/u.test(items[verb]?.word ?? '') && behind[0]?.type !== 'SCORE') return true;
  return !behind
    .slice(0, end < 0 ? behind.length : end)
    .some(
      ({ type, wordClass }, index) =>
        type === 'SCORE' || (index < 3 && /^(?:won|win|victory|lost|drew|beat)$/u.test(wordClass ?? '')),
    );
}

/** Verbs that take a side and something more: "gave Borough a scare", "kept Borough at arm's length", "sent Borough tumbling". */
const doneTo =
  /^(?:g[ai]ve[sn]?|giving|hand(?:ed|s|ing)|gift(?:ed|s|ing)|den(?:ied|ies|ying)|offer(?:ed|s|ing)|made|makes?|making|kept|keeps?|keeping|left|leaves?|leaving|found|finds|caught|catches|catching|sent|sends?|sending|hit|hits|hitting|ran|runs|running|push(?:ed|es|ing)|taught|teaches|teaching|show(?:ed|s|ing)|held|holds|put|puts|putting|took|takes|taking|trail(?:ed|s|ing)|pinned|punish(?:ed|es|ing)|frustrat(?:ed|es|ing)|invited|allow(?:ed|s|ing))$/u;

const standing =
  /^(?:lead(?:s|ing)?|led|trail(?:s|ed|ing)?|chas(?:es?|ed|ing)|shadow(?:s|ed|ing)?|tail(?:s|ed|ing)|pursuing|overtak(?:es?|ing)|overtook|leapfrog(?:s|ged|ging)?)$/u;

/** "Arden, leading Borough by two points after a 1-0 win", "Arden lead Borough", "twice led Borough before losing": whom a side is above or below. */
function isStandingOf(items: readonly Item[], verb: number): boolean {
  if (!standing.test(items[verb]?.word ?? '')) return false;
  const before = /^(?:now|still|already|twice|who)$/u.test(items[verb - 1]?.word ?? '')
    ? items[verb - 2]
    : items[verb - 1];
  return before?.type === 'TEAM' || before?.word === ',' || /^(?:they|side)$/u.test(before?.wordClass ?? '');
}

/** "Arden [on Sunday] leapfrogged", "Arden [have now] leapfrogged": what stands before the verb and its day. */
function ownerOfVerb(items: readonly Item[], verb: number): Item | undefined {
  let at = verb - 1;
  if (/^(?:now|also|then|thus|again)$/u.test(items[at]?.word ?? '')) at -= 1;
  if (items[at]?.type === 'DATE') at -= items[at - 1]?.word === 'on' ? 2 : 1;
  if (/^(?:have|has|had|will|would|must|can|could|next)$/u.test(items[at]?.word ?? '')) at -= 1;
  return items[at];
}
