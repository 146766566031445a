import type { TeamRef } from '../fact.ts';
import { joinedPlayers } from './joined-players.ts';
import { findScorer } from '../goals/scorers/find-scorer.ts';
import { listAfter, listBefore } from '../goals/scorers/name-lists.ts';
import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import { longestSentence } from '../goals/readings/read-goals.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { CardPattern } from './card-pattern.ts';
import { cardPatterns } from './card-patterns.ts';
import { isShown } from './is-shown.ts';
import { isOtherThing } from './is-other-thing.ts';
import { isCard, isTold } from './is-told.ts';
import { isOfficial, isOfHisDay, isSufferer, personMeant } from './person-meant.ts';

/** The patterns compiled with the symbols that sentences are written in. */
export type CardGrammar = PatternTable<CardPattern>;

/** Compiles the patterns once; call it before any sentence is marked. */
export function compileCardGrammar(symbols: SymbolTable): CardGrammar {
  return new PatternTable(cardPatterns, symbols);
}

/** One telling of cards within one sentence. */
export interface CardReading {
  readonly rule: string;
  readonly card: 'red' | 'yellow';
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  /** None where a pronoun that opens the sentence stands for one named in the sentence before. */
  readonly players: readonly number[];
  /** The side that the shout of a moment names: "Red card for Arden!" */
  readonly side?: TeamRef | null;
}

/** All cards that a sentence tells, in its order. */
export function readCards(sentence: MarkedSentence, grammar: CardGrammar): readonly CardReading[] {
  const readings: CardReading[] = [];
  if (sentence.items.length > longestSentence) return readings;
  for (const match of grammar.matches(sentence.code)) {
    const reading = readMatch(sentence.items, match);
    if (reading !== null && !readings.some((each) => each.noun === reading.noun))
      readings.push(reading, ...withFirst(sentence.items, reading));
  }
  return readings.toSorted((a, b) => a.noun - b.noun);
}

/** "two yellow cards" are a yellow and a red one. */
function withFirst(items: readonly Item[], reading: CardReading): readonly CardReading[] {
  // "two yellow cards", "sent off for two yellow cards"
  const told = [items[reading.noun], ...(items[reading.noun + 1]?.word === 'for' ? [items[reading.noun + 2]] : [])];
  return /^(?:two-late-yellows|booked-twice)/u.test(reading.rule) ||
    told.some((item) => /^two (?!.*offences)/u.test(item?.word ?? ''))
    ? [{ ...reading, card: 'yellow' }]
    : [];
}

function readMatch(items: readonly Item[], { pattern, from, to, at }: PatternMatch<CardPattern>): CardReading | null {
  const noun = at('noun') ?? from;
  if (!isCard(items[noun])) return null;
  if (isOtherThing(items, pattern, { noun, verb: at('verb') ?? noun, from, to })) return null;
  if (!isTold(items, pattern, noun, to, at)) return null;
  const named = at('player');
  // "Rossi wanted Costa sent off": the name right before it is the one.
  const first =
    named !== null && pattern.name === 'saw-red'
      ? items.findLastIndex((item, index) => index < noun && isPerson(item))
      : named;
  const player =
    first !== null && first < noun && !isOfAlone.test(pattern.name) ? lastNamed(items, first, noun) : first;
  if (player !== null && player > noun && isOfDeed(items.slice(noun + 1, player))) return null;
  const him = at('him');
  const players =
    him !== null
      ? personMeant(items, him)
      : player === null || (player < noun && (isOfficial(items, player) || isBeforeJoint(items, pattern, player, noun)))
        ? playersBefore(items, at('verb') ?? noun)
        : player < noun
          ? pattern.name === 'already-booked' &&
            !items.slice(player, noun).some(({ word }) => /^(?:both|all)$/u.test(word))
            ? [player]
            : isOfAlone.test(pattern.name) || isOfOne(items, player, noun)
              ? [player]
              : listBefore(items, player)
          : listAfter(items, player);
  // "waved away the appeals and booked Costa": the appeals were for another.
  const told =
    pattern.name === 'referee-then-booked'
      ? noun + 1
      : /^(?:saw-red|by-collecting-red)$/u.test(pattern.name)
        ? (first ?? from)
        : from;
  const shown = startOfCard(items, pattern, noun, at('verb')) ?? Math.min(told, ...players);
  const opening = opensWithHim(items, at('verb') ?? noun);
  // "Costa lunged in. The referee showed him a yellow card": who the sentence before is about.
  const ofBefore = him !== null && !items.slice(0, him).some((item, at) => isPerson(item) && !isOfficial(items, at));
  if (players.length === 0 && !opening && !ofBefore) return null;
  if (pattern.name !== 'downgraded' && !isShown(items, shown, to, pattern.card)) return null;
  return {
    rule: pattern.name,
    card: pattern.card,
    noun,
    players: [...new Set([...players, ...joinedPlayers(items, Math.max(noun, ...players) + 1, players)])],
    from:
      pattern.name === 'when-already-booked'
        ? noun
        : player !== null && ownStretch.test(pattern.name)
          ? player
          : (at('joint') ?? Math.min(from, ...players)),
    to: Math.max(to, ...players.map((each) => each + 1)),
  };
}

/** "a yellow card for a tackle on Rossi", "for pulling back Rossi": the name behind is that of the one fouled. */
function isOfDeed(between: readonly Item[]): boolean {
  if (between.some(({ word }) => /^(?:on|against|by|over)$/u.test(word))) return true;
  return (
    !between.some(({ word }) => word === ',') &&
    between.some(({ word, type }) => type === 'WORD' && /^(?!booking|leading)\p{L}+ing\b/u.test(word))
  );
}

/** "He was sent off", "But he was soon booked", "The young defender was sent off". */
function opensWithHim(items: readonly Item[], verb: number): boolean {
  const from = /^(?:but|and|then)$/u.test(items[0]?.word ?? '') ? 1 : 0;
  if (/^(?:he|she)$/u.test(items[from]?.word ?? '')) return verb <= from + 2;
  if (items[from]?.word !== 'the') return false;
  const role = items.findIndex(({ wordClass }, at) => wordClass === 'role' && at > from && at < from + 4);
  // "Rossi went down. The goalkeeper was booked."
  if (/keeper$/u.test(items[role]?.word ?? '')) return false;
  return role > 0 && verb > role && verb <= role + 2 && items.slice(from, verb).every(({ type }) => type === 'WORD');
}

/** Where the card itself is told, if what stands before it in the pattern says nothing of whether it was shown; null elsewhere. */
function startOfCard(items: readonly Item[], pattern: CardPattern, noun: number, verb: number | null): number | null {
  if (pattern.name.startsWith('booked-then')) return clauseOfSecond(items, noun);
  // "played on without Costa, sent off …"
  if (pattern.name === 'without-sent-off') return noun;
  return isNewClause(items, pattern, verb) ? verb : null;
}

/** "should have had a penalty but was booked instead", "appeals for a penalty earned him a booking": what was wished stands before. */
function isNewClause(items: readonly Item[], { name }: CardPattern, verb: number | null): boolean {
  if (verb === null) return false;
  return /^was-(?:booked|sent-off)$/u.test(name) && items[verb - 1]?.word === 'but';
}

/** "could have no complaints about a second booking": he was shown it. */
function clauseOfSecond(items: readonly Item[], noun: number): number {
  const accepted = items
    .slice(Math.max(0, noun - 5), noun)
    .some(({ word }) => /^(?:complaints?|arguments?|excuses?|quibbles?|grumbles?|choice|option)$/u.test(word));
  return accepted ? noun : noun - 4;
}

/** Patterns that name one player, whoever is named before. */
const isOfAlone =
  /^(?:followed-off|before-being|and-team-lost|off-and|downgraded|deed-|other-sent-off|booked-then|short-when|when-already|was-off|and-name)/u;

/** Patterns that begin with the card of another. */
const ownStretch = /(?:-sent|^followed)-off$|^off-and-|^and-name-(?:off|booked)|^and-team-lost/u;

/** "Costa clattered Rossi and went into the book": whose it is stands before. */
function isBeforeJoint(items: readonly Item[], { name }: CardPattern, player: number, noun: number): boolean {
  return (
    /^(?:saw-red|cautioned)$/u.test(name) &&
    items.slice(player + 1, noun).some(({ word }) => /^(?:and|but|before|then)$/u.test(word))
  );
}

/** "brought down by Rossi and Costa was booked": one was, so the list of two is none. */
function isOfOne(items: readonly Item[], player: number, noun: number): boolean {
  return (
    items.slice(player + 1, noun).some(({ word }) => /^(?:was|is|has)$/u.test(word)) &&
    !items.slice(player + 1, noun).some(({ word }) => word === 'each' || word === 'both')
  );
}

/** "Rossi and Costa saw red": the list ends at the name before the verb. "NY defender Costa": what looks like a name before a part is a team. */
function lastNamed(items: readonly Item[], first: number, noun: number): number {
  if (items[first + 1]?.wordClass === 'role' && isPerson(items[first + 2]) && first + 2 < noun) return first + 2;
  for (let at = noun - 1; at > first; at -= 1)
    if (isPerson(items[at]) && /^(?:and|&)$/u.test(items[startOfName(items, at) - 1]?.word ?? '')) return at;
  return first;
}

function playersBefore(items: readonly Item[], verb: number): readonly number[] {
  const first = findScorer(items, verb);
  // "Costa pushed referee Neri after being shown a red card": a referee is shown none.
  const official = first?.kind === 'named' ? first.at.find((at) => isOfficial(items, at)) : undefined;
  const found = official === undefined ? first : findScorer(items, startOfName(items, official) - 1);
  // "Costa, booked for a foul on Rossi, pulled back the same player and was dismissed"
  if (found?.kind === 'described' && items[found.at - 1]?.word === 'same') return playersBefore(items, found.at - 1);
  if (found?.kind === 'described') return subjectDescribed(items, found.at);
  if (found?.kind !== 'pronoun') return found?.kind === 'named' ? found.at : [];
  // "Costa left them with ten men when he was sent off": the last name before.
  const before = items
    .slice(0, found.at)
    .findLastIndex(
      (item, at) => isPerson(item) && !isFouled(items, at) && (!isPossessive(items, at) || isOfHisDay(items, at)),
    );
  return before < 0 ? [] : [before];
}

/** "a foul on Rossi, for which he was booked", "hauled down Rossi when he was through and saw red" */
function isFouled(items: readonly Item[], at: number): boolean {
  return /^(?:on|against)$/u.test(items[startOfName(items, at) - 1]?.word ?? '') || isSufferer(items, at);
}

/** "Costa pulled one back and the substitute was then booked": it is said of him, whom the sentence opens with. */
function subjectDescribed(items: readonly Item[], at: number): readonly number[] {
  if (!/^(?:substitute|captain|skipper|teenager|youngster|veteran|debutant)$/u.test(items[at]?.word ?? '')) return [];
  const subject = items.findIndex((item) => isPerson(item));
  if (subject < 0 || subject >= at || startOfName(items, subject) > 0) return [];
  return /^(?:was|were|had|'s?)$/u.test(items[subject + 1]?.word ?? '') ? [] : [subject];
}
