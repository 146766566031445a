import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';

/** Past tenses that do not end in -ed, of getting to a ball and sending it in. */
const irregular =
  /^(?:rose|got|stole|ran|met|broke|let|made|went|found|came|cut|stood|beat|slid|swept|sprang|shot|struck|hit|swung|spun|stuck|held|leapt|dug|bent|drove|read|picked|burst|was|were)(?: |$)/u;
/** What somebody does, or has done to him, before another scores: errors, fouls, saves, passes. */
const beforeOther =
  /^(?:foul|trip|handl|haul|upend|fell|pull|push|conced|slip|stumbl|mis|fumbl|spill|dropp|parr|palm|sav|block|clear|fail|cross|pass|squar|flick|nodd|knock|play|releas|thread|deliver|float|appear|return|replac|retir|limp|collid|bundl|deni|clatter|dall|hesitat|dwell|scuff|ski|ball|hand|gift|present|provid|set|tee|picked out|allow|invit|receiv|deflect|punch|collect|concern|celebrat|join|sign|stay|remain|start|end|seem|look|need|want|tri|attempt|threaten|warm|prepar|rush|hurr|earn)/u;
const passive = /^(?:was|were)$/u;
const freed =
  /^(?:left|unmarked|quickest|first|alone|free|sharpest|fastest|on hand|there|perfectly|ideally|able|allowed|given|in the right)$/u;
/** Before the name of a keeper, a marker or a server, who does not score. */
const beside =
  /^(?:past|beyond|under|underneath|over|above|from|by|around|round|off|against|with|ahead|between|inside|rounded|rounding|beat|beating|out-jumped|outjumped|out-muscled|outmuscled|robbed|dispossessed|nutmegged|chipped|lobbed|held off|shrugged off|of|than|to)$/u;
/** How far behind the name its clause is looked through. */
const farthest = 60;

/**
 * "went ahead when Rossi rose above Costa": whoever does something there, and nobody else behind, has scored. Not "when
 * Costa slipped", "when Rossi crossed for Verdi", "when Rossi was fouled".
 * @param name where the name stands
 */
export function isOwnDoing(items: readonly Item[], name: number): boolean {
  if (isPossessive(items, name)) return false;
  const at = verbBehind(items, name);
  const verb = items[at];
  if (verb === undefined || verb.type !== 'WORD') return false;
  if (!irregular.test(verb.word) && !/(?:ed|ing)(?: |$)/u.test(verb.word)) return false;
  if (beforeOther.test(verb.word) || verb.wordClass === 'no-goal' || verb.wordClass === 'sent-off') return false;
  // "when Rossi headed in": told by its own words.
  if (verb.wordClass === 'score' || verb.wordClass === 'pounce') return false;
  if (isOther(verb.word, items[at + 1]?.word ?? '', items[at + 2]?.word ?? '')) return false;
  if (passive.test(verb.word) && !freed.test(items[at + 1]?.word ?? '')) return false;
  return !isTakenUp(items, at);
}

/** Verbs of many meanings: "let fly" is a shot, "let the ball run" an error; "got above Costa" a chance, "got injured" none. */
function isOther(verb: string, next: string, after: string): boolean {
  if (verb === 'let') return !/^(?:fly|rip|loose)$/u.test(next);
  if (verb === 'got' && next === 'a') return /^(?:hand|glove|palm|finger|fingertip)s?$/u.test(after);
  if (verb === 'made') return /^(?:an?|two|three|four)$/u.test(next);
  if (verb === 'got' && /^(?:angles?|positioning|timing)$/u.test(after)) return true;
  return verb === 'got' && !/^(?:above|across|in|on|to|ahead|away|between|behind|his|her|a|the|up|past)$/u.test(next);
}

/** "Rossi rose", "Rossi calmly rose", "Rossi out-jumped Costa". */
function verbBehind(items: readonly Item[], name: number): number {
  const next = items[name + 1]?.word ?? '';
  if (next === 'out' && items[name + 2]?.word === '-') return name + 3;
  return /(?:ly|then|just)$/u.test(next) ? name + 2 : name + 1;
}

/** Another does the rest: "cut inside and found Verdi, who finished". */
export function isTakenUp(items: readonly Item[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(items.length, verb + farthest); at += 1) {
    const item = items[at];
    if (item?.word === ';' || item?.type === 'QUOTE') return false;
    if (item?.wordClass === 'no-goal') return true;
    // "laid it back to the midfielder, who finished"
    if (item?.wordClass === 'role' && items.slice(at - 4, at).some(({ word }) => word === 'to' || word === 'for'))
      return true;
    if (!isPerson(item) || isPossessive(items, at)) continue;
    const before = items[startOfName(items, at) - 1];
    if (at === verb + 1 && (items[verb - 1]?.word === '-' || isPassed(items[verb]))) continue;
    if (!beside.test(before?.word ?? '') && before?.type !== 'TEAM') return true;
  }
  return false;
}

/** "swept past Costa": whoever was in the way. */
function isPassed(verb: Item | undefined): boolean {
  return / (?:past|beyond|around|round|clear of|ahead of)$/u.test(verb?.word ?? '');
}
