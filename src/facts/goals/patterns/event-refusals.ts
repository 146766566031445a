import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import { isOwnDoing, isTakenUp } from './own-doing.ts';
import type { Refusal } from './refusal.ts';
import { isStanding, isStopped, isWished } from './when-refusals.ts';

/** What the patterns of an event and a doing match besides goals: what somebody did then was something else, or another did the rest. */
export const eventRefusals: readonly Refusal[] = [
  // "Verdi levelled, Rossi crossing": the goal of the one before
  { of: /^event-(?!found|freed)/u, refuses: ({ items, from, to }) => isOfPerson(items, from, to, 1) },
  // "when Verdi found Rossi": the giver stands before him
  { of: /^event-(?:found|freed)$/u, refuses: ({ items, from, to }) => isOfPerson(items, from, to, 2) },
  { of: /^event-/u, refuses: ({ items, from }) => isWished(items, from) },
  {
    of: /^event-(?:with-)?doing$/u,
    refuses: ({ items, to }) => !isDoing(items, to) || isStopped(items, to) || isSpoilt(items, to),
  },
  {
    of: 'event-when',
    refuses: ({ items, from, to }) =>
      isStanding(items, from) || !isDeed(items, to) || isStopped(items, to) || isSpoilt(items, to),
  },
  {
    of: 'and-it-was-score',
    refuses: ({ items, own, from }) =>
      own.some(({ wordClass }) => wordClass === 'unreal') || !isDeed(items, from + 1) || isSpoilt(items, from + 1),
  },
  { of: 'event-shot-of', refuses: ({ items, to }) => !isShotIn(items, to) },
  { of: /^event-(?:merit-of|after-pouncing)$/u, refuses: ({ items, to }) => isTakenUp(items, to) },
  { of: 'event-freed', refuses: ({ items, to }) => isTakenUp(items, to - 1) || isStopped(items, to) },
  { of: 'event-found', refuses: ({ items, to }) => isPossessive(items, to - 1) || !isFree(items, to) },
];

const longestClause = 24;

/** Before the words of the event in their clause somebody stands, or from them on more people than have part in it. */
function isOfPerson(items: readonly Item[], from: number, to: number, people: number): boolean {
  const clause = items.slice(Math.max(0, from - longestClause), from);
  const own = clause.slice(clause.findLastIndex(({ word }) => /^(?:[,;:]|and|but|before|while)$/u.test(word)) + 1);
  if (own.some((item) => isPerson(item) || /^s?he$/u.test(item.word))) return true;
  return items.slice(from, to).filter(isPerson).length > people;
}

/** "Rossi turning past Costa", "Rossi on hand to tap in". */
function isDoing(items: readonly Item[], to: number): boolean {
  const next = items[to]?.word ?? '';
  if (/^(?:on|first|quickest|there)$/u.test(next) && items.slice(to, to + 3).some(({ word }) => word === 'to'))
    return !isTakenUp(items, to);
  return items.slice(to, to + 2).some(isGettingThere) && isDeed(items, to);
}

/** A word of getting there, or of striking the ball: "Rossi drilling through a crowd of legs". */
function isGettingThere({ word, wordClass }: Item): boolean {
  return gettingThere.test(word) || (wordClass === 'strike' && /ing(?: |$)/u.test(word));
}

/** Getting to a ball, past a marker or into the place where goals are scored, as a clause hung on to the event tells it. */
const gettingThere =
  /^(?:latch|ghost|steal|slid|rac|runn|ris|climb|soar|leap|jump|tower|drift|arriv|popp|cutt|turn|twist|spinn|swivel|weav|danc|jink|slalom|burst|break|nipp|dart|sneak|reach|stoop|div|lung|stretch|react|profit|benefit|meet|connect|unleash|bundl|sidestepp|evad|escap|shrugg|shak|outpac|outjump|outmuscl|skipp|surg|charg|gallop|stroll|collect|controll|chest|pluck|exchang|follow|lurk|round|seiz|punish|exploit|help|gobbl|accelerat|speed|sprint|driv|wriggl|squirm|snak|robb|dispossess|nick|pinch|beat|out-jump|out-muscl|out-pac|spring|slipp|peel|storm|roll|roam|pirouett|muscl)\p{L}*ing(?: |$)|^(?:making (?:no|the most)|holding|keeping|showing|applying|getting|letting|taking|finding)(?: |$)/u;

/** What the one named before `to` does himself, getting to a ball included. */
function isDeed(items: readonly Item[], to: number): boolean {
  return items[to]?.wordClass === 'pounce' ? !isTakenUp(items, to) : isOwnDoing(items, to - 1);
}

/** "getting his angles wrong", "taking Vos's place", "making the most of his first start": no deed of a scorer. */
function isSpoilt(items: readonly Item[], to: number): boolean {
  return items.slice(to, to + 8).some(({ word, wordClass }) => wordClass === 'sent-off' || spoilt.test(word));
}

const spoilt =
  /^(?:wrong|injured|close|short|place|foul|booked|knock|start|debut|credit|plaudits|applause|heart|hope|encouragement|confidence|way|word|line|charge|booking|bookings|card|cards|part|space|room|pockets?)$/u;

/** What a ball did that went in, or what it left behind; a cross only where it went in by itself. */
function isShotIn(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + 14);
  const wentIn = behind.some(
    ({ word, wordClass }) =>
      /^(?:into-net|go-in)$/u.test(wordClass ?? '') ||
      /^(?:in|stranded|wrong-footed|rooted|helpless|flat-footed)$/u.test(word),
  );
  return (
    wentIn &&
    !behind.some(({ wordClass }) => /^(?:no-goal|set-up|own-net|pounce)$/u.test(wordClass ?? '')) &&
    !behind.some((item, at) => isPerson(item) && !isBeaten(behind, at))
  );
}

/** "taking a deflection off Costa to leave Vos stranded": those whom the ball went by. */
function isBeaten(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) =>
      /^(?:off|past|beyond|over|under|through|beat|beating|leave|leaving|left|giving|gave|wrong-footing|deceiving|deceived|eluding|evading)$/u.test(
        word,
      ),
    );
}

/** "found Rossi unmarked at the far post", "found Rossi, who kept his cool": nobody behind does the rest. */
function isFree(items: readonly Item[], to: number): boolean {
  const next = items[to]?.word ?? '';
  const free =
    /^(?:through|clear|away|unmarked|all|completely|free|alone|in|at|lurking|waiting|arriving|on|inside)$/u.test(next);
  const last = next === '.' && /^(?:found|released|out)$/u.test(items[to - 2]?.word ?? '');
  const own =
    next === ',' &&
    items[to + 1]?.word === 'who' &&
    (isOwnDoing(items, to + 1) || /^(?:kept|keeps|showed|shows|did|does)$/u.test(items[to + 2]?.word ?? ''));
  return (free || own || last) && !isTakenUp(items, to);
}
