import type { Item } from '../../mentions/mention.ts';
import { isModifier } from '../../discourse/sides/team-phrase.ts';
import { isBehindPlace, isBehindTime, isTimeOrScore } from './behind-setting.ts';
import { clauseOpeners as openers, isBehindService } from './clause-openers.ts';
import { isNoList } from './name-lists.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';
import { ownsAside } from './owns-aside.ts';

/** Whether the name at `at` can be the subject of what follows. */
export function isSubject(items: readonly Item[], at: number, verb: number): boolean {
  const from = startOfName(items, at);
  const before = items[from - 1];
  if (before === undefined) return true;
  // Behind a mark a clause begins: "set up by Verdi, Rossi scored"; a list of objects would end with "and".
  if (before.type === 'MARK') return !namesFriend(items, from - 1, at);
  if (isTimeOrScore(before) || isAnsweredGoal(items, from - 1) || isBehindPlace(items, at)) return true;
  if (isBehindTime(items, from) || isBehindService(items, from)) return true;
  // "First Rossi scored, …"
  if (before.type === 'ORDINAL' && (from === 1 || items[from - 2]?.type === 'MARK')) return true;
  if (ownsAside(items, at, verb)) return true;
  if (isOfDuo(items, from - 1)) return true;
  // "by which time Rossi"
  if (before.word === 'time' && items[from - 2]?.word === 'which') return true;
  if (before.word === 'of' && isSoonAfterDoing(items, from - 1, at, verb)) return true;
  if (before.word === 'from') return false;
  // "left Verdi for dead and scored": he was left; "with a minute left Rossi scored" is a time.
  if (
    before.word === 'left' &&
    /^(?:who|he|she)$|^$/u.test(items[from - 2]?.type === 'PERSON' ? '' : (items[from - 2]?.word ?? '-'))
  )
    return false;
  // "on as a replacement for Verdi"; "for Verdi to score" has its infinitive.
  if (before.word === 'for' && !(items[verb - 1]?.word === 'to' && isAlone(items, at + 1, verb - 1))) return false;
  // "a one-two with Verdi before firing home": another does what follows.
  if (
    before.word === 'with' &&
    items.slice(at + 1, verb).some((item) => /^(?:before|after|and|then)$/u.test(item.word))
  )
    return false;
  // "with Costa advancing, calmly lifted it over him": he only stood there.
  if (before.word === 'with' && verb > at + 1 && isStanding.test(items[at + 1]?.word ?? '')) return false;
  if (before.type === 'PERSON' && items[from]?.word === 'signing') return true;
  if (isSentOff(items, at, before)) return false;
  return (
    openers.has(before.word) &&
    !(
      before.word === 'and' &&
      (isPartners(items, from - 1, at, verb) ||
        (isListOfObjects(items, from - 1) && !doesItself(items, at, verb)) ||
        (from < at && joinsNouns(items, from - 1)) ||
        (verb > at + 1 && isListFrom(items, from - 1)))
    )
  );
}

const friends = /^(?:friend|team-?mate|compatriot|colleague|countryman|brother|namesake|twin|counterpart|successor)$/u;

/** "a pass by his best friend, Arden captain Verdi, before firing home": says who the friend is. */
function namesFriend(items: readonly Item[], comma: number, at: number): boolean {
  if (items[comma]?.word !== ',' || items[at + 1]?.word !== ',') return false;
  const before = items.slice(Math.max(0, comma - 5), comma);
  return (
    friends.test(before.at(-1)?.word ?? '') && before.some(({ word }) => /^(?:by|of|from|to|with|for)$/u.test(word))
  );
}

/** "levelled within five minutes of Verdi putting the hosts ahead": Verdi did what stands right behind him. */
function isSoonAfterDoing(items: readonly Item[], of: number, at: number, verb: number): boolean {
  return (
    verb === at + 1 &&
    /ing(?: |$)/u.test(items[verb]?.word ?? '') &&
    items.slice(Math.max(0, of - 5), of).some(({ word }) => word.startsWith('within') || word === 'inside')
  );
}

const isStanding =
  /^(?:advancing|rushing|charging|racing|coming|closing|bearing|stranded|grounded|beaten|committed|helpless|off|out|nowhere|exposed|unsighted)(?: |$)/u;

/** "after Verdi's equaliser Rossi …": the goal of another that the clause comes behind. */
function isAnsweredGoal(items: readonly Item[], noun: number): boolean {
  if (!/^(?:goal|shot|penalty|free-kick|brace)$/u.test(items[noun]?.wordClass ?? '')) return false;
  for (let at = noun - 1; at > Math.max(0, noun - 6); at -= 1)
    if (isPerson(items[at]))
      return isPossessive(items, at) && /^(?:after|following)$/u.test(items[startOfName(items, at) - 1]?.word ?? '');
  return false;
}

/** "who had Rossi sent off and pulled one back": what follows is done by those who had to watch. */
function isSentOff(items: readonly Item[], at: number, before: Item): boolean {
  return (
    watches.test(before.word) && (items[at + 1]?.wordClass === 'sent-off' || items[at + 2]?.wordClass === 'sent-off')
  );
}

const watches = /^(?:had|have|has|having|saw|sees|seeing)$/u;

/** "swapped passes with Verdi and Rossi and slotted home": neither of them did. */
function isPartners(items: readonly Item[], joint: number, at: number, verb: number): boolean {
  return (
    isPerson(items[joint - 1]) &&
    items[startOfName(items, joint - 1) - 1]?.word === 'with' &&
    items.slice(at + 1, verb).some(({ word }) => /^(?:before|after|and|then)$/u.test(word))
  );
}

/** Whether a name and its infinitive have nothing or an aside between them: "for Verdi, off balance, to score". */
function isAlone(items: readonly Item[], from: number, to: number): boolean {
  return (
    from >= to ||
    (items[from]?.word === ',' &&
      items[to - 1]?.word === ',' &&
      !items.slice(from + 1, to - 1).some(({ word }) => word === ','))
  );
}

/** "by fellow striker and former team-mate Rossi": two nouns of one person. */
export function joinsNouns(items: readonly Item[], joint: number): boolean {
  const before = items[joint - 1]?.wordClass;
  return before === 'role' || before === 'name-part';
}

/** "sent off for a foul on Verdi and Rossi scored": whoever stands right before the verb has done it, unless goals "from Verdi and Rossi" did. */
function doesItself(items: readonly Item[], at: number, verb: number): boolean {
  if (isBehindObject(items, at, verb)) return true;
  const first = startOfName(items, at) - 2;
  if (verb === at + 1 && isPerson(items[first]) && isNoList(items, startOfName(items, first) - 1, verb)) return true;
  const { word = '', wordClass } = items[verb] ?? {};
  const isDeed =
    /^(?:scored|struck|netted|equalised|equalized|replied|headed|tapped|slotted|fired)(?: |$)/u.test(word) ||
    ((wordClass === 'strike' || wordClass === 'score') && /ed(?: |$)/u.test(word)) ||
    word === 'beat';
  if (verb !== at + 1 || !isDeed) return false;
  const joint = startOfName(items, at) - 1;
  return items[startOfName(items, joint - 1) - 1]?.word !== 'from';
}

const doneTo =
  /^(?:caught|fouled|tripped|felled|upended|floored|flattened|brought down|hauled down|pulled down|pulled back|clipped|pushed|bundled over|chopped down|impeded|beat|robbed|dispossessed|found|fed|released|picked out|replaced)$/u;

/** "when Costa caught Verdi and Rossi sent the keeper the wrong way": whom the verb before is done to does not share what stands behind "and". */
export function isBehindObject(items: readonly Item[], at: number, goal: number): boolean {
  const joint = startOfName(items, at) - 1;
  if (goal !== at + 1 || items[joint]?.word !== 'and' || !isPerson(items[joint - 1])) return false;
  const verb = startOfName(items, joint - 1) - 1;
  return doneTo.test(
    items[verb]?.word === 'out' || items[verb]?.word === 'down'
      ? `${items[verb - 1]?.word ?? ''} ${items[verb].word}`
      : (items[verb]?.word ?? ''),
  );
}

/** "from Verdi, Neri and Rossi": the name belongs to a list whose first name is no subject. */
function isListOfObjects(items: readonly Item[], joint: number): boolean {
  const before = joint - 1;
  const item = items[before];
  if (!isPerson(item)) return false;
  const from = startOfName(items, before);
  const lead = items[from - 1];
  if (lead === undefined) return false;
  if (lead.type === 'MARK') return lead.word === ',' && isListOfObjects(items, from - 1);
  if (isTimeOrScore(lead) || isOfDuo(items, from - 1)) return false;
  return !openers.has(lead.word);
}

/** "the duo of Verdi and Rossi scored": they are who did. */
function isOfDuo(items: readonly Item[], of: number): boolean {
  return items[of]?.word === 'of' && /^(?:duo|pair|pairing|trio|partnership|tandem)$/u.test(items[of - 1]?.word ?? '');
}

/** "after goals from Verdi and Rossi, …": who are named behind "from" do nothing further on. */
function isListFrom(items: readonly Item[], joint: number): boolean {
  if (!isPerson(items[joint - 1])) return false;
  const before = startOfName(items, joint - 1) - 1;
  return items[before]?.word === 'from' || (items[before]?.word === ',' && isListFrom(items, before));
}

/** Whether the team at `at` is the subject of its clause: not "Arden's", not "Arden striker Rossi", not "for Arden". */
export function isTeamSubject(items: readonly Item[], at: number): boolean {
  if (isPossessive(items, at)) return false;
  const next = items[at + 1];
  if (isPerson(next) || next?.wordClass === 'role' || next?.wordClass === 'coach') return false;
  const from = startOfTeam(items, at);
  const before = items[from - 1];
  if (isSideOfName(items, from)) return false;
  if (before === undefined || before.type === 'MARK') return true;
  if (before.word === 'and' && items[from - 2]?.type === 'TEAM') return isTeamSubject(items, from - 2);
  return (
    openers.has(before.word) &&
    before.word !== 'for' &&
    before.word !== 'from' &&
    before.word !== 'with' &&
    before.word !== 'saw'
  );
}

/** "Rossi (Arden) scored", "Rossi of Arden scored": whom he plays for. */
export function isSideOfName(items: readonly Item[], at: number): boolean {
  return /^(?:\(|of)$/u.test(items[at - 1]?.word ?? '') && isPerson(items[at - 2]);
}

/** Whether the team at `at` does what stands behind it: as a subject, or "drew with Arden, which scored first". */
export function isDoer(items: readonly Item[], at: number): boolean {
  return isTeamSubject(items, at) || (items[at + 1]?.word === ',' && items[at + 2]?.wordClass === 'who');
}

const appositions =
  /^(?:side|club|outfit|team|leaders|champions|holders|strugglers|rivals|neighbou?rs|newcomers|hosts|visitors|winners|minnows)$/u;

/** Where the noun phrase of a team begins: "the", "bottom club Arden", "struggling top-flight side Arden", "unbeaten Arden". */
function startOfTeam(items: readonly Item[], at: number): number {
  if (items[at - 1]?.word === 'the') return at - 1;
  let from = at;
  if (appositions.test(items[at - 1]?.word ?? '')) {
    from = at - 1;
    while (at - from < 6 && isOfPhrase(items[from - 1])) from -= 1;
    return from;
  }
  while (at - from < 6 && isDescribing(items, from - 1)) from -= 1;
  return from < at && /^(?:the|an?)$/u.test(items[from - 1]?.word ?? '') ? from - 1 : from;
}

/** "ten-man", "struggling", "second-placed", "title-chasing": how a side is described before its name. */
function isDescribing(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.word === '-') return items[at + 1]?.type === 'WORD' && items[at - 1]?.type !== 'MARK';
  // "the former Arden man" is a person.
  if (item.word === 'former' || item.word === 'ex') return false;
  if (item.word !== 'the' && isModifier(item)) return true;
  if (item.type !== 'WORD' || item.wordClass !== null) return false;
  if (items[at + 1]?.word === '-') return !openers.has(item.word);
  return items[at - 1]?.word === '-' ? /(?:ing|ed|en|top|bottom)$/u.test(item.word) : adjective.test(item.word);
}

/** Adjectives by their endings. */
const adjective = /(?:less|ious|eous|ant|ient|[^o]ful|sive)$/u;

/** What may stand before "club" in the phrase: plain words that open no clause. */
function isOfPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.word === ',') return false;
  if (item.type === 'WORD')
    return (
      item.wordClass === null &&
      !openers.has(item.word) &&
      !/^(?:by|at|to|of|in|on|over|against|than|was|were|is)$/u.test(item.word)
    );
  return /^(?:ADJECTIVE|COMPETITION|ORDINAL)$/u.test(item.type) || item.word === '-';
}
