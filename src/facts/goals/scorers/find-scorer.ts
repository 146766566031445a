import type { Item } from '../../mentions/mention.ts';
import { isOfAside, isOfOwnClause, nameBeforeAside, nameBeforeInfinitive } from './asides.ts';
import { beforeAside, beforeGiver } from './before-aside.ts';
import { isBehindAgent } from './behind-agent.ts';
import { isAge, isDescription, isNational } from './descriptions.ts';
import { listBefore } from './name-lists.ts';
import { oneOfTwo } from './one-of-two.ts';
import { isBeforeEffect } from './effect-of-goal.ts';
import { ownsSubject } from './owned-subject.ts';
import { isGivenBall, isServedBefore } from './given-ball.ts';
import { isCalledSo, isNickOfSide, isPerson, isPossessive, startOfName } from './name-phrase.ts';
import { directObject, isCaused, isFooled, isInfinitive } from './object-scorer.ts';
import { ownerOfShot } from './owner-of-shot.ts';
import { ownsAside } from './owns-aside.ts';
import { isBehindObject, isSideOfName, isSubject, isTeamSubject } from './subjects.ts';

/** Who scored, as the sentence has it: persons by name, or words that stand for one told before. */
export type Scorer =
  | { readonly kind: 'named'; readonly at: readonly number[] }
  | { readonly kind: 'pronoun'; readonly at: number }
  | { readonly kind: 'described'; readonly at: number };

const pronouns = new Set(['he', 'she']);
const farthest = 28;
const longestDescription = 6;
/** `Rossi, known as "the Train", scored`: so short a quotation is a name. */
const longestNickname = 40;

/**
 * Who does what the verb at `verb` says. Walks left over objects ("fed Bianchi", "from Verdi") to the subject of the
 * clause: a name, a pronoun, "the striker". Null where a team or nothing is the subject.
 */
export function findScorer(items: readonly Item[], verb: number): Scorer | null {
  // "his second sealed it": told by what is his.
  if (/^(?:his|her)$/u.test(items[verb]?.word ?? '')) return { kind: 'pronoun', at: verb };
  if (isDescribedOwner(items, verb)) return { kind: 'described', at: verb };
  const direct = directObject(items, verb) ?? ownerOfShot(items, verb) ?? receiverTold(items, verb);
  if (direct !== null) return direct;
  const aside = nameBeforeAside(items, verb);
  if (aside !== null) return { kind: 'named', at: aside };
  const receiver = nameBeforeInfinitive(items, verb);
  if (receiver !== null) return { kind: 'named', at: [receiver] };
  const infinitive = isInfinitive(items, verb);
  const hisOwn = isHisShot(items, verb);
  for (let at = beforeOwnGoal(items, verb) - 1; at >= Math.max(0, verb - farthest); at -= 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.word === ';' || item.word === '.') return null;
    if (item.type === 'QUOTE' && item.end - item.start > longestNickname) return null;
    const giver = item.word === 'who' ? beforeGiver(items, at, verb) : null;
    if (giver !== null) {
      at = giver;
      continue;
    }
    if (item.word === 'who' || (item.wordClass === 'who' && item.word !== 'which'))
      return antecedent(items, at) ?? beforeDescription(items, at);
    if (item.word === 'whose') return antecedent(items, at);
    if (item.word === 'which' || (item.word === 'that' && items[at - 1]?.wordClass === 'shot')) {
      at = items[at - 1]?.wordClass === 'shot' ? withShot(items, at) : -1;
      if (at < 0) return null;
      continue;
    }
    if (beginsOther(items, at)) return null;
    if (pronouns.has(item.word)) return { kind: 'pronoun', at };
    if (isPerson(item)) {
      if (ownsSubject(items, at, verb)) return null;
      if (isBeforeEffect(items, at, verb) || isCalledSo(items, at) || isFooled(items, at)) continue;
      if (isPossessive(items, at) || isNickOfSide(items, at) || isOfAside(items, at, verb)) continue;
      if (isServedBefore(items, at, verb)) continue;
      if (infinitive && isCaused(items, at, verb)) return { kind: 'named', at: [at] };
      if (hisOwn && isGivenBall(items, at)) return { kind: 'named', at: [at] };
      if (isBehindAgent(items, at, verb)) return { kind: 'named', at: [at] };
      if (isOfOwnClause(items, at, verb)) continue;
      if (isSubject(items, at, verb))
        return {
          kind: 'named',
          at: ownsAside(items, at, verb) || isBehindObject(items, at, verb) ? [at] : listBefore(items, at),
        };
      continue;
    }
    const last = at === verb - 1 && items[verb]?.word !== 'with' && !isSideOfName(items, at);
    if (item.type === 'TEAM' && (last || isTeamSubject(items, at))) return null;
    if (/^(?:man|player|woman)$/u.test(item.word) && items[at - 1]?.word === 'same') return { kind: 'described', at };
    if (item.wordClass === 'role' && isDescription(items, at)) {
      const described = appositionOf(items, at, verb);
      return described === null ? { kind: 'described', at } : { kind: 'named', at: [described] };
    }
    const ofTwo = oneOfTwo(items, at);
    if (ofTwo !== null) return { kind: 'named', at: [ofTwo] };
    if (isAge(items, at)) return { kind: 'described', at };
    if (item.type === 'ADJECTIVE' && isNational(items, at)) return { kind: 'described', at };
  }
  return null;
}

/** "met the cross with a header that went in": where the shot is what somebody did something with; -1 where it is not. */
function withShot(items: readonly Item[], that: number): number {
  return items.findLastIndex(({ word }, at) => at < that && at >= that - longestDescription && word === 'with');
}

/** "picked out Rossi, and his shot beat Costa": told by the shot of one just named. */
function isHisShot(items: readonly Item[], verb: number): boolean {
  const his = items.findLastIndex(({ word }, at) => at < verb && at >= verb - 4 && /^(?:his|her)$/u.test(word));
  const phrase = items.slice(his + 1, verb + 1);
  return (
    his >= 0 &&
    phrase.some(({ wordClass }) => /^(?:shot|free-kick|penalty)$/u.test(wordClass ?? '')) &&
    !phrase.some(({ word }) => word === 'and' || word === ',')
  );
}

/** "the striker's second sealed it", "the Brazilian's header made it two". */
function isDescribedOwner(items: readonly Item[], at: number): boolean {
  const { type, word, wordClass } = items[at] ?? {};
  return (wordClass === 'role' || type === 'ADJECTIVE' || word === 'back') && /^'s?$/u.test(items[at + 1]?.word ?? '');
}

/** "Rossi, Verdi and an own goal did the rest": the names before are the subject. */
function beforeOwnGoal(items: readonly Item[], verb: number): number {
  if (items[verb - 1]?.wordClass !== 'own-goal') return verb;
  const joint = items.slice(0, verb).findLastIndex(({ word }) => word === 'and');
  return joint > verb - 5 && isPerson(items[joint - 1]) ? joint : verb;
}

/** "Rossi, the former Arden striker, scored": the name before the comma is whom the description is of. */
function appositionOf(items: readonly Item[], role: number, verb: number): number | null {
  const mark = items.slice(role, verb).find(({ word }) => /^[,–—-]$/u.test(word))?.word;
  if (mark === undefined) return null;
  const article = items.slice(0, role).findLastIndex((item) => /^(?:the|a|an)$/u.test(item.word));
  const name = article - 2;
  if (article < role - longestDescription || items[article - 1]?.word !== mark || !isPerson(items[name])) return null;
  return isPossessive(items, name) ? null : name;
}

const longestReceiver = 7;

/** "Verdi crossed for the Dane to head in", "squared it for the unmarked substitute to tap home": not the one who gave the ball, but whoever is described. */
function receiverTold(items: readonly Item[], verb: number): Scorer | null {
  // "a cross for the second to level the tie": a goal is nobody who could.
  if (items[verb - 1]?.word !== 'to' || items[verb - 2]?.type === 'ORDINAL') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - longestReceiver); at -= 1) {
    const { type, word } = items[at] ?? {};
    if (type === 'PERSON' || type === 'TEAM' || /^(?:,|when|as|and|but|he|she|who)$/u.test(word ?? '')) return null;
    if (/(?:^| )for$/u.test(word ?? ''))
      return /^(?:the|his|her|their)$/u.test(items[at + 1]?.word ?? '') && at < verb - 3
        ? { kind: 'described', at: verb - 2 }
        : null;
  }
  return null;
}

const joints: ReadonlySet<string> = new Set(['but', 'while', 'when', 'as', 'and']);

/** "… but the ten men scored": a clause of its own whose subject is no person. */
function beginsOther(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  // "on as a late replacement": no clause.
  if (items[at]?.word === 'as' && /^(?:on|used|introduced|in)$/u.test(items[at - 1]?.word ?? '')) return false;
  // "Rossi, a fan of Arden as a boy, levelled": the aside ends before the verb.
  if (items[at]?.word === 'as' && items.slice(at + 2, at + 5).some(({ word }) => word === ',')) return false;
  const joint = joints.has(items[at]?.word ?? '');
  return joint && (next?.wordClass === 'they' || /^(?:the|a|an|it|its|their|there|this|that)$/u.test(next?.word ?? ''));
}

/** "… to Rossi, who headed in": the name before; a team there is nobody. */
function antecedent(items: readonly Item[], who: number): Scorer | null {
  const outer = beforeAside(items, who);
  if (outer !== null) return { kind: 'named', at: [outer] };
  for (let at = who - 1; at >= Math.max(0, who - 4); at -= 1) {
    if (pronouns.has(items[at]?.word ?? '')) return { kind: 'pronoun', at };
    if (isPerson(items[at])) {
      const both =
        items.slice(who, who + 4).some((item) => item.word === 'both') ||
        isItWas(items, at) ||
        isOfBoth(items, at, who);
      return isPossessive(items, at) ? null : { kind: 'named', at: both ? listBefore(items, at) : [at] };
    }
    const { type, word, wordClass } = items[at] ?? {};
    if (type === 'TEAM') return null;
    // "it was the same man who turned in the cross"
    if (/^(?:man|player|woman)$/u.test(word ?? '') && items[at - 1]?.word === 'same' && items[at - 3]?.word === 'was')
      return { kind: 'described', at };
    // "the Dutchman, who also hit the post, scored"
    const named = wordClass === 'role' ? apposed(items, at) : null;
    if (named !== null) return named;
    if ((type === 'ADJECTIVE' || wordClass === 'role') && isCalled(items, at)) return { kind: 'described', at };
    if (type === 'MARK' && word !== ',' && word !== '-' && word !== '(' && word !== ')') return null;
  }
  return null;
}

/** "Rossi, the former Arden defender who had been booked, scored": who the description before "who" is of. */
function apposed(items: readonly Item[], role: number): Scorer | null {
  const article = items.slice(0, role).findLastIndex((item) => /^(?:the|a|an)$/u.test(item.word));
  const name = article - 2;
  const apposes = article >= role - longestDescription && items[article - 1]?.word === ',' && isPerson(items[name]);
  return apposes && !isPossessive(items, name) ? { kind: 'named', at: [name] } : null;
}

/** "hit back through Verdi and Rossi, who struck either side of the break": each did so once. */
function isOfBoth(items: readonly Item[], at: number, who: number): boolean {
  const [first = at, ...others] = listBefore(items, at);
  return (
    others.length === 1 &&
    /^(?:through|from|via|thanks to|by)$/u.test(items[startOfName(items, first) - 1]?.word ?? '') &&
    items.slice(who + 1, who + 4).some(({ word }) => word === 'either')
  );
}

/** "it was Verdi and Rossi who scored" */
function isItWas(items: readonly Item[], at: number): boolean {
  const first = listBefore(items, at)[0] ?? at;
  return /^(?:was|were)$/u.test(items[startOfName(items, first) - 1]?.word ?? '');
}

/** "Rossi, a 20-year-old who was making his debut, scored", "Rossi, the former Arden defender who was booked": the name before the aside that describes him. */
function beforeDescription(items: readonly Item[], who: number): Scorer | null {
  const comma = items.slice(0, who).findLastIndex(({ word }) => word === ',');
  const described = items.slice(comma + 1, who);
  const [article] = described;
  if (comma < who - longestDescription - 2 || !/^(?:a|an|the)$/u.test(article?.word ?? '')) return null;
  const ofClub = described.some(({ type }) => type === 'TEAM') && items[who - 1]?.wordClass !== 'role';
  if (ofClub || !isPerson(items[comma - 1])) return null;
  return isPossessive(items, comma - 1) ? null : { kind: 'named', at: [comma - 1] };
}

/** "the Dutchman", "the 24-year-old striker" right before "who". */
function isCalled(items: readonly Item[], at: number): boolean {
  const article = items
    .slice(Math.max(0, at - 4), at)
    .findLast(({ type }) => type !== 'NUMBER' && type !== 'ADJECTIVE');
  return article?.word === 'the';
}
