import type { Item } from './mention.ts';
import { isNamedAsGround } from './ground-names.ts';
import { isSealedBy } from './sealed-by.ts';
import { isOfOneMan } from './of-one-man.ts';
import { ended, isScoredFor } from './scored-for.ts';
import { isNamedInResult } from './named-in-result.ts';

/** Verbs in the plural: reports in British English use them of clubs, never of one person. */
const plural = new Set([
  'were',
  'have',
  'are',
  'host',
  'remain',
  'sit',
  'stay',
  'move',
  'climb',
  'lie',
  'face',
  'play',
]);

/** What may stand before a name that is the subject of such a verb. */
const opens = new Set(
  'but as while when after that and where elsewhere meanwhile hosts visitors leaders champions holders finalist finalists strugglers : ;'.split(
    ' ',
  ),
);

/** The words around an unknown name use it as the name of a person: "captain Costa", "Costa said". */
export function isPerson(items: readonly Item[], at: number): boolean {
  if (isBeforeItsPlayer(items, at)) return false;
  const around = [items[at - 1], items[at + 1], items[at + 2]];
  return around.some(
    (item) =>
      item?.wordClass === 'role' || item?.wordClass === 'coach' || item?.wordClass === 'say' || item?.word === 'he',
  );
}

/** "striker Rossi", "said Rossi", "Rossi told": what is said of nobody but a person. */
export function isNamedPerson(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.wordClass ?? '';
  return /^(?:role|coach|say)$/u.test(before) || items[at + 1]?.wordClass === 'say';
}

/** "Rivermouth substitute Rossi", "the Rivermouth keeper Costa": the team of a player, before his part. */
function isBeforeItsPlayer(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const part = items[at + 1]?.wordClass;
  if ((part !== 'role' && part !== 'coach') || items[at + 2]?.type !== 'PERSON') return false;
  return before?.wordClass !== 'role' && before?.wordClass !== 'coach';
}

/** The words around an unknown name use it as the name of a side: "Borough were beaten", "beat Borough 2-1", "a goal for Borough". */
export function isTeam(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (isNamedAsGround(items, at)) return false;
  const next = items[at + 1];
  if (plural.has(next?.word ?? '') && (isFirst(before) || isBehindOpening(items, at))) return isAlone(items, at);
  if (next?.wordClass === 'beat' && isName(items[at + 2]) && items[at + 3]?.type === 'SCORE')
    return isFirst(before) && isAlone(items, at);
  if ((isFirst(before) || watched.test(before?.word ?? '')) && hasResult(items, at)) return isAlone(items, at);
  if (isOfLine(items, at) || isOfSideLine(items, at)) return true;
  if (isFirst(before) && isBeatenAside(items, at)) return isAlone(items, at);
  if (isFirst(before) && areThey(items, at)) return isAlone(items, at);
  if (
    isScoredFor(items, at) ||
    isOpponent(items, at) ||
    isBeforeItsPlayer(items, at) ||
    isDescribed(items, at) ||
    isSideBehind(items, at)
  )
    return true;
  if (isNamedInResult(items, at, isFirst(before))) return isAlone(items, at);
  if (next?.type === 'SCORE') {
    const far = items[at + 2];
    if (far?.type === 'TEAM' || far?.type === 'PERSON') return before === undefined || before.type === 'MARK';
    return isBeaten(items, at);
  }
  if (before?.type === 'SCORE') return isName(items[at - 2]) && (next === undefined || next.type === 'MARK');
  const far = items[startOfDescription(items, at) - 1];
  return far?.wordClass === 'at-home' && /(?:to|against)$/u.test(far.word);
}

/** "edged out second-division Rivermouth 1-0": the object of a verb of winning, behind what describes it. */
function isBeaten(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const { wordClass, type, word } = items[back] ?? {};
    if (wordClass === 'beat' || wordClass === 'beating') return true;
    if (type !== 'ORDINAL' && type !== 'ADJECTIVE' && type !== 'COMPETITION' && type !== 'WORD' && word !== '-')
      return false;
    if (type === 'WORD' && (wordClass !== null || /^(?:by|to|with|in|on|for|and|when|as)$/u.test(word ?? '')))
      return false;
  }
  return false;
}

function isFirst(before: Item | undefined): boolean {
  return before === undefined || opens.has(before.word);
}

/** "In the other tie, Rivermouth were": behind the comma of the words that open a sentence. */
function isBehindOpening(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.word === ',' &&
    at <= 9 &&
    items.slice(0, at - 1).every(({ type }) => type !== 'PERSON' && type !== 'TEAM')
  );
}

const watched = /^(?:saw|sees|seeing|with)$/u;

const results: ReadonlySet<string> = new Set(['beat', 'won', 'lost', 'drew', 'held']);

/** "Rivermouth crashed to a 2-0 defeat", "Rivermouth stunned visiting Arden 2-1": a result follows, of no keeper or shot. */
function hasResult(items: readonly Item[], at: number): boolean {
  const verb = results.has(items[at + 1]?.wordClass ?? '') ? at + 1 : at + 2;
  if (!results.has(items[verb]?.wordClass ?? '') || (verb > at + 1 && items[at + 1]?.type !== 'WORD')) return false;
  // "Rossi won it 2-1" is told of a scorer.
  if (items[verb + 1]?.word === 'it' || isOfOneMan(items, verb + 1)) return false;
  for (let next = verb + 1; next <= verb + 6; next += 1) {
    const { type, wordClass } = items[next] ?? {};
    if (type === 'SCORE' || wordClass === 'penalties') return true;
    if (type === 'PERSON' || type === 'MARK' || wordClass === 'role') return false;
  }
  return false;
}

/** "Rivermouth, beaten 1-0 in the first leg, …": a score is of sides. */
function isBeatenAside(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.word === ',' &&
    /^(?:beaten|held|lost)$/u.test(items[at + 2]?.wordClass ?? '') &&
    items[at + 3]?.type === 'SCORE'
  );
}

/** "Rivermouth 3 Stonebridge 4", "Rivermouth 3 Stonebridge 4: Late drama": a line that opens with two names and a number behind each. */
function isOfLine(items: readonly Item[], at: number): boolean {
  const from = at === 0 ? 0 : at - 2;
  if (from !== 0 || items[from + 1]?.type !== 'NUMBER' || items[from + 3]?.type !== 'NUMBER') return false;
  if (!isName(items[from]) || !isName(items[from + 2])) return false;
  const end = items[from + 4];
  const last = items[from + 3]?.mention;
  // "Rivermouth 1 Rossi 56" names a scorer.
  return end === undefined ? last?.type === 'NUMBER' && last.value < 8 : /^[:(]$/u.test(end.word);
}

/** "RIVERMOUTH 3 (Costa 12 Boon 40 79)": a line of one side or of both, their goals and whose they were. */
function isOfSideLine(items: readonly Item[], at: number): boolean {
  if (items[1]?.type !== 'NUMBER' || items[2]?.word !== '(' || items.at(-1)?.word !== ')') return false;
  const leads = at === 0 || (items[at - 1]?.word === ')' && items[at + 1]?.type === 'NUMBER' && isName(items[0]));
  return leads && items.slice(3).some(({ type }) => type === 'NUMBER' || type === 'MINUTE');
}

/** "Rivermouth caused a stir as they won 3-2": one person is not "they", but "Rossi scored for Arden and Costa added a second as they won". */
function areThey(items: readonly Item[], at: number): boolean {
  if (items.slice(0, at).some(isName)) return false;
  for (let next = at + 1; next < Math.min(items.length - 2, at + 9); next += 1) {
    const { type, word, wordClass } = items[next] ?? {};
    if (type === 'PERSON' || type === 'TEAM' || type === 'SCORE' || wordClass === 'score') return false;
    if (word === 'they' && /^(?:as|when|after|because|where)$/u.test(items[next - 1]?.word ?? ''))
      return hasResult(items, next) || items[next + 2]?.wordClass === 'beaten';
  }
  return false;
}

/** "eighth-tier Rivermouth", "non-league Rivermouth", "National League side Rivermouth", "minnows Rivermouth". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const [far, before] = [items[at - 2], items[at - 1]];
  if (before?.type !== 'WORD') return false;
  if (/^(?:tier|division|league)$/u.test(before.word)) return far?.word === '-';
  if (/^(?:non-league|minnows|part-timers|strugglers)$/u.test(before.word)) return true;
  if (!/^(?:side|club|outfit|team)$/u.test(before.word)) return false;
  return (
    far?.type === 'COMPETITION' ||
    far?.type === 'ADJECTIVE' ||
    /^(?:tier|division|league|non-league)$/u.test(far?.word ?? '')
  );
}

/** "Rivermouth, the Conference side, shocked": described right behind as a side of its league. */
function isSideBehind(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== ',' || !/^(?:the|a|an)$/u.test(items[at + 2]?.word ?? '')) return false;
  let next = at + 3;
  while (next < at + 8 && isDescribing(items[next]) && items[next]?.word !== 'the') next += 1;
  return next > at + 3 && items[next]?.wordClass === 'side' && items[next + 1]?.word === ',';
}

/** "a 2-1 win over second-tier Rivermouth", "a home defeat by Rivermouth". */
function isOpponent(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word === "'s" || items[at + 1]?.word === "'") return false;
  const from = startOfDescription(items, at) - 1;
  // "a 2-2 draw with Costa and Boon scoring"
  if (items[from]?.word === 'with' && isScoring(items, at)) return false;
  if (!/^(?:over|against|by|to|with)$/u.test(items[from]?.word ?? '') || isSealedBy(items, from)) return false;
  for (let back = from - 1; back >= Math.max(0, from - 3); back -= 1) {
    if (items[back]?.type === 'MARK' || items[back]?.type === 'TEAM') return false;
    if (ended.has(items[back]?.wordClass ?? ''))
      return items.slice(Math.max(0, back - 5), back).some(({ type }) => type === 'SCORE');
  }
  return false;
}

/** "Costa scoring", "Costa and Boon on target", behind "with": people who did so, and no opponent. */
export function isScoring(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.word === 'and' || next?.word === ',') {
    const other = items.findIndex((item, index) => index > at + 1 && index <= at + 4 && item.type === 'PERSON');
    return other > 0 && (next.word === 'and' || isScoring(items, other)) && isDoer(items[other + 1]);
  }
  return isDoer(next);
}

const isDoer = (item: Item | undefined): boolean =>
  /^(?:on|both|all|each|the)$|ing\b/u.test(item?.word ?? '') || item?.wordClass === 'score';

/** Behind a preposition: "[second-tier Rivermouth]", "[the visiting Rivermouth]". */
function startOfDescription(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && isDescribing(items[from - 1])) from -= 1;
  return from;
}

function isDescribing(item: Item | undefined): boolean {
  if (item?.type === 'ORDINAL' || item?.type === 'ADJECTIVE' || item?.type === 'COMPETITION') return true;
  if (item?.wordClass === 'epithet') return true;
  return /^(?:-|the|tier|division|league|non|placed|bottom|leaders?|rivals?|neighbours|visiting|lowly|struggling|fellow)$/u.test(
    item?.word ?? '',
  );
}

function isName(item: Item | undefined): boolean {
  return item?.type === 'TEAM' || item?.type === 'PERSON';
}

/** No other person stands before: "Ashe and Boon have", "Ashe (12) and Boon were on target" are of two. */
function isAlone(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word !== 'and' || (items[at - 2]?.type !== 'PERSON' && items[at - 2]?.word !== ')');
}
