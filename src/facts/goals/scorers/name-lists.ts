import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';
import { detailOf, timeAt } from './scorer-details.ts';

/** Names joined to the one at `at`: "Rossi, Bianchi and Verdi". */
export function listBefore(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let joint = jointBefore(items, at);
  if (
    items[joint]?.word !== 'and' &&
    items[joint]?.word !== '&' &&
    !(items[joint]?.word === ',' && isBeforeGoal(items, at + 1))
  )
    return list;
  let comma = false;
  while (joint > 0) {
    const aside = beforeDetail(items, joint - 1, joint);
    if (aside === joint - 1 && items[joint - 1]?.word === ',') {
      comma ||= list.length === 1;
      joint -= 1;
    }
    const before = beforeDetail(items, joint - 1, joint);
    if (!isPerson(items[before]) || isPossessive(items, before)) break;
    // "pulled one back through Rossi and Bianchi levelled", "booked for a foul on Rossi and Bianchi scored"
    if (isNoList(items, startOfName(items, before) - 1, at + 1)) break;
    list.unshift(before);
    joint = jointBefore(items, before);
    if (items[joint]?.word !== ',') break;
  }
  const first = list.length === 1 ? beforeAsideOfBoth(items, at) : null;
  if (first !== null) return [first, at];
  if (list.length === 1) return timedBefore(items, at);
  if (list.length === 2 && isOfPairBefore(items, list[0] ?? at)) return [at];
  // "set up by Rossi, and Bianchi scored": behind a comma "and" joins clauses; only a list of three or more has one there.
  return comma && list.length === 2 ? [at] : list;
}

/** "a mix-up between Costa and Verdi and Rossi tapped in": the pair before has done something else. */
function isOfPairBefore(items: readonly Item[], second: number): boolean {
  const joint = startOfName(items, second) - 1;
  return (
    items[joint]?.word === 'and' &&
    isPerson(items[joint - 1]) &&
    /^(?:between|by|with|of|for|from|to|on)$/u.test(items[startOfName(items, joint - 1) - 1]?.word ?? '')
  );
}

/** "Verdi, making his debut, and Rossi both scored": who stands before the aside is the other of the two. */
function beforeAsideOfBoth(items: readonly Item[], at: number): number | null {
  const joint = startOfName(items, at) - 1;
  if (items[at + 1]?.word !== 'both' || items[joint]?.word !== 'and' || items[joint - 1]?.word !== ',') return null;
  for (let comma = joint - 2; comma > Math.max(0, joint - 16); comma -= 1) {
    if (isPerson(items[comma])) return null;
    if (items[comma]?.word === ',') return isPerson(items[comma - 1]) ? comma - 1 : null;
  }
  return null;
}

/** "a foul on Verdi and Rossi scored", "a shot from Verdi and Rossi tapped in", "the palms of Verdi and Rossi tapped in": what was done to one, or by one. */
export function isNoList(items: readonly Item[], lead: number, deed: number): boolean {
  const { type, word = '' } = items[lead] ?? {};
  const noun = items[lead - 1];
  if (/^(?:through|on|past|over|off|against)$/u.test(word)) return true;
  // "a dummy fooled Verdi and Rossi curled the ball in"
  const isDone =
    /ed$/u.test(word) ||
    (word === 'down' &&
      /^(?:br(?:ought|inging)|haul(?:ed|ing)|pull(?:ed|ing)|chopp(?:ed|ing))$/u.test(noun?.word ?? ''));
  if (isDone && type === 'WORD' && /^(?:strike|score|beat)$/u.test(items[deed]?.wordClass ?? '')) return true;
  if (word === 'of')
    return /^(?:palms|hands?|gloves|legs|feet|path|head|arms|reach|grasp|way)$/u.test(noun?.word ?? '');
  return (
    /^(?:from|by)$/u.test(word) &&
    (deedsOfOne.test(noun?.word ?? '') || (one.has(noun?.wordClass ?? '') && !/s$/u.test(noun?.word ?? '')))
  );
}

/** "a challenge from Verdi and Rossi scored", "the cross came from Verdi and Rossi headed in": what one alone does. */
const deedsOfOne =
  /^(?:challenge|tackle|foul|trip|push|shove|lunge|block|cross|pass|ball|delivery|corner|throw|throw-in|centre|flick|flick-on|header|touch|clearance|backpass|save|mistake|error|slip|handball|knock-down|cutback|cut-back|came|arrived|down|in|on)$/u;

/** Classes of nouns of which one alone is by one man. */
const one: ReadonlySet<string> = new Set(['shot', 'free-kick', 'penalty', 'assist-noun']);

/** What joins a name to the one before: "Rossi, then Verdi and finally Bianchi", "Rossi and, in the 89th, Verdi". */
function jointBefore(items: readonly Item[], at: number): number {
  const joint = beforeTime(items, startOfName(items, at) - 1);
  const then = /^(?:then|finally|later|lastly|eventually)$/u.test(items[joint]?.word ?? '');
  return then && /^(?:and|,)$/u.test(items[joint - 1]?.word ?? '') ? joint - 1 : joint;
}

/** Before the aside that says when: "and, in the 89th, Verdi", "and then, a minute later, Verdi". */
function beforeTime(items: readonly Item[], end: number): number {
  if (items[end]?.word !== ',') return end;
  const open = items.findLastIndex(({ word }, at) => at < end && at >= end - longestAside && word === ',');
  if (open < 0 || !isAsideOfGoal(items.slice(open + 1, end))) return end;
  const joint = items[open - 1]?.word === 'then' ? open - 2 : open - 1;
  return items[joint]?.word === 'and' ? joint : end;
}

/** "Rossi in the 54th, Bianchi in the 60th and Verdi scored": names that a sentence begins with, each with his time. */
function timedBefore(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let joint = startOfName(items, at) - 1;
  while (joint > 0 && /^(?:,|and)$/u.test(items[joint]?.word ?? '')) {
    const before = items.findLastIndex((item, index) => index < joint && isPerson(item));
    if (before < 0 || timeAt(items, before)?.to !== joint) return [at];
    list.unshift(before);
    joint = startOfName(items, before) - 1;
  }
  return joint < 0 ? list : [at];
}

/** The name before a bracket or aside that ends at `at`, before the joint: "Rossi (52') and Bianchi", "Rossi, with a header, and Bianchi", "Rossi of Arden and Bianchi", "Rossi (Arden) and Bianchi". */
function beforeDetail(items: readonly Item[], at: number, joint: number): number {
  if (isPerson(items[at])) return at;
  if (items[at]?.type === 'TEAM' && items[at - 1]?.word === 'of' && isPerson(items[at - 2])) return at - 2;
  const bracket = items[at]?.word === ')' && items[at - 1]?.type === 'TEAM' && items[at - 2]?.word === '(';
  if (bracket && isPerson(items[at - 3])) return at - 3;
  for (let name = at - 1; name >= Math.max(0, at - 16); name -= 1) {
    if (!isPerson(items[name])) continue;
    return detailOf(items, name)?.to === joint ? name : at;
  }
  return at;
}

/** Names that follow the one at `at`: "by Rossi, Bianchi and substitute Verdi". */
export function listAfter(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let last = at;
  // "pulled one back through Rossi and Bianchi made it 2-2": what was done is told before the names.
  const told = items[startOfName(items, at) - 1]?.word === 'through';
  for (;;) {
    const next = nextOfList(items, last);
    if (next === null || (told && doesMore(items, next))) return list;
    list.push(next);
    last = next;
  }
}

function doesMore(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.type === 'WORD' &&
    (/^(?:made|makes|put|puts|got|gets|won|had)$/u.test(next.word) || deeds.has(next.wordClass ?? ''))
  );
}

const deeds: ReadonlySet<string> = new Set(['lead', 'level', 'widen', 'seal', 'cancel', 'get', 'put']);

const spread = 6;

function nextOfList(items: readonly Item[], last: number): number | null {
  // "Rossi of Arden and Costa of Borough"
  const ofTeam = items[last + 1]?.word === 'of' && items[last + 2]?.type === 'TEAM' ? last + 3 : last + 1;
  const behind = detailOf(items, last)?.to ?? ofTeam;
  const joint = items[behind]?.word === ',' && items[behind + 1]?.word === 'and' ? behind + 1 : behind;
  const word = items[joint]?.word;
  if (word !== ',' && word !== 'and' && word !== '&') return null;
  const from = behindTime(items, joint + 1);
  for (let at = from; at < from + spread; at += 1) {
    const item = items[at];
    if (isPerson(item)) return startOfName(items, at) <= from && endsList(items, at, word) ? at : null;
    if (item === undefined || item.type === 'MARK') return null;
  }
  return null;
}

/** "Rossi and, in the 89th, substitute Verdi", "Rossi and, after Costa had been sent off, Verdi": behind the aside that says when or how. */
function behindTime(items: readonly Item[], at: number): number {
  if (items[at]?.word !== ',' || isPerson(items[at + 1])) return at;
  const end = items.slice(at + 2, at + longestAside).findIndex(({ word }) => word === ',') + at + 2;
  return end > at + 1 && isAsideOfGoal(items.slice(at + 1, end)) ? end + 1 : at;
}

const longestAside = 12;

function isAsideOfGoal(aside: readonly Item[]): boolean {
  const opens = /^(?:after|once|from|with|on|in|deep|late|midway|shortly|moments|finally|belatedly|via)$/u;
  return (
    (aside.length <= 6 && aside.some(({ type }) => type === 'MINUTE')) ||
    (opens.test(aside[0]?.word ?? '') && aside.every(({ type, word }) => type !== 'QUOTE' && word !== ';'))
  );
}

/** A name behind a comma is of the list only if the list goes on: "by Rossi, Bianchi and Verdi", not "by Rossi, Bianchi scoring". */
function endsList(items: readonly Item[], at: number, joint: string): boolean {
  if (isPossessive(items, at)) return false;
  if (joint !== ',') return !startsClause(items, at);
  return nextOfList(items, at) !== null || isBeforeGoal(items, at + 1);
}

/** "from Rossi, Bianchi and an own goal", "from Rossi, Bianchi, a Verdi penalty and …", "from Rossi, Bianchi and penalties from Verdi": the list goes on with a goal. */
export function isBeforeGoal(items: readonly Item[], joint: number): boolean {
  if (!/^(?:and|,)$/u.test(items[joint]?.word ?? '')) return false;
  const from = items[joint + 1]?.word === 'and' ? joint + 2 : joint + 1;
  if (!/^(?:a|an)$/u.test(items[from]?.word ?? ''))
    return isGoalNoun(items[from]) && /^(?:from|by)$/u.test(items[from + 1]?.word ?? '');
  return items.slice(from + 1, from + 4).some(isGoalNoun);
}

function isGoalNoun(item: Item | undefined): boolean {
  return /^(?:own-goal|goal|penalty|free-kick|shot)$/u.test(item?.wordClass ?? '');
}

/** "goals from Rossi and Bianchi scored": a verb right behind makes it the subject of a new clause. */
function startsClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.type !== 'WORD') return false;
  // "goals from Rossi and Bianchi sent Arden into the final": the goals have done it.
  if (items[at + 2]?.type === 'TEAM' || (items[at + 2]?.word === 'the' && items[at + 3]?.type === 'TEAM')) return false;
  // "goals from Rossi and Bianchi turned the game around": the goals have done it.
  if (/^d(?:id|oes|oing) the damage$/u.test(next.word)) return false;
  if (next.word === 'turned' && /^(?:game|match|tie|contest)$/u.test(items[at + 3]?.word ?? '')) return false;
  return (
    ['score', 'strike', 'no-goal', 'unreal', 'say'].includes(next.wordClass ?? '') ||
    // "goals from Rossi and Bianchi had Arden ahead": the goals have done it.
    (next.word === 'had' && items[at + 2]?.type !== 'TEAM' && !hadPut(items, at + 2)) ||
    /^(?:was|has|then|also)$/u.test(next.word)
  );
}

/** "goals from Rossi and Bianchi had put Arden ahead": the goals have done it. */
function hadPut(items: readonly Item[], at: number): boolean {
  return /^(?:put|given|sent|handed)$/u.test(items[at]?.word ?? '') && items[at + 1]?.type === 'TEAM';
}
