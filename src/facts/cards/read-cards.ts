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
import { isCard, isTold } from './is-told.ts';

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
  return reading.rule === 'two-late-yellows' || /^two (?!.*offences)/u.test(items[reading.noun]?.word ?? '')
    ? [{ ...reading, card: 'yellow' }]
    : [];
}

function readMatch(items: readonly Item[], { pattern, from, to, at }: PatternMatch<CardPattern>): CardReading | null {
  const noun = at('noun') ?? from;
  const { card } = pattern;
  if (!isCard(items[noun])) return null;
  if (/^(?:produc|deliver|provid|brandish|pull|flash|whip|wav)/u.test(items[at('verb') ?? noun]?.word ?? ''))
    return null;
  // "Rossi gave a penalty and a yellow card": the referee did.
  if (/^g(?:ave|ives|iving|ive)$/u.test(items[at('verb') ?? noun]?.word ?? '') && /^got-/u.test(pattern.name))
    return null;
  // "Costa sent off a letter": with an object it is not done to him.
  if (
    pattern.name === 'saw-red' &&
    /^(?:sent|ordered) off$/u.test(items[noun]?.word ?? '') &&
    /^(?:a|an|the|his|her)$/u.test(items[noun + 1]?.word ?? '')
  )
    return null;
  // "a fitting send-off"
  if (/^send[ -]{1,3}off$/u.test(items[noun]?.word ?? '') && items[noun - 1]?.word !== 'to') return null;
  // "booked a place in the final"
  if (
    /^(?:already-booked|referee-booked)$/u.test(pattern.name) &&
    /^(?:a|an|his|her|their|its)$/u.test(items[to]?.word ?? '')
  )
    return null;
  // "changed the yellow card to red and Costa went": the card became another.
  if (card === 'yellow' && items[noun + 1]?.word === 'to' && items[noun + 2]?.word === 'red') return null;
  if (card === 'yellow' && isUpgraded(items, from, to)) return null;
  // "sent off the ball by a nudge"
  if (items[noun + 1]?.word === 'the' && items[noun + 2]?.word === 'ball') return null;
  if (pattern.name === 'two-late-yellows' && !isTwo(items[at('two') ?? noun])) return null;
  if (pattern.name === 'but-saw-red' && !/^(?:saw|sees|seeing) (?:a )?(?:straight )?red/u.test(items[noun]?.word ?? ''))
    return null;
  if (!isTold(items, pattern, noun, to, at)) return null;
  const first = at('player');
  const player =
    first !== null && first < noun && !isOfAlone.test(pattern.name) ? lastNamed(items, first, noun) : first;
  if (player !== null && player > noun && isOfDeed(items.slice(noun + 1, player))) return null;
  const him = at('him');
  const players =
    him !== null
      ? onlyPersonBefore(items, him)
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
  const told = pattern.name === 'referee-then-booked' ? noun + 1 : from;
  const shown = pattern.name.startsWith('booked-then') ? clauseOfSecond(items, noun) : Math.min(told, ...players);
  const opening = opensWithHim(items, at('verb') ?? noun);
  // "Costa lunged in. The referee showed him a yellow card": who the sentence before is about.
  const ofBefore = him !== null && !items.slice(0, him).some((item, at) => isPerson(item) && !isOfficial(items, at));
  if ((players.length === 0 && !opening && !ofBefore) || !isShown(items, shown, to, pattern.card)) return null;
  return {
    rule: pattern.name,
    card: pattern.card,
    noun,
    players,
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

/** "could have no complaints about a second booking": he was shown it. */
function clauseOfSecond(items: readonly Item[], noun: number): number {
  const accepted = items
    .slice(Math.max(0, noun - 5), noun)
    .some(({ word }) => /^(?:complaints?|arguments?|excuses?|quibbles?|grumbles?|choice|option)$/u.test(word));
  return accepted ? noun : noun - 4;
}

/** Patterns that name one player, whoever is named before. */
const isOfAlone =
  /^(?:followed-off|off-and|deed-|other-sent-off|booked-then|short-when|when-already|was-off|and-name)/u;

/** Patterns that begin with the card of another. */
const ownStretch = /(?:-sent|^followed)-off$|^off-and-/u;

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

/** "upgraded Costa's yellow card to a red", "which was changed to red" */
function isUpgraded(items: readonly Item[], from: number, to: number): boolean {
  const upgrades = /^(?:upgraded|changed|became|converted)$/u;
  return (
    items.slice(to, to + 5).some(({ word }) => upgrades.test(word)) ||
    items.slice(Math.max(0, from - 3), from).some(({ word }) => upgrades.test(word))
  );
}

/** Whom "him" stands for: the one player named before. */
function onlyPersonBefore(items: readonly Item[], him: number): readonly number[] {
  const named = items.flatMap((item, at) => (at < him && isPerson(item) && !isOfficial(items, at) ? [at] : []));
  return named.length === 1 ? named : [];
}

/** "Rossi and Costa saw red": the list ends at the name before the verb. "NY defender Costa": what looks like a name before a part is a team. */
function lastNamed(items: readonly Item[], first: number, noun: number): number {
  if (items[first + 1]?.wordClass === 'role' && isPerson(items[first + 2]) && first + 2 < noun) return first + 2;
  for (let at = noun - 1; at > first; at -= 1)
    if (isPerson(items[at]) && /^(?:and|&)$/u.test(items[startOfName(items, at) - 1]?.word ?? '')) return at;
  return first;
}

const isTwo = (item: Item | undefined): boolean => item?.mention?.type === 'NUMBER' && item.mention.value === 2;

function playersBefore(items: readonly Item[], verb: number): readonly number[] {
  const first = findScorer(items, verb);
  // "Costa pushed referee Neri after being shown a red card": a referee is shown none.
  const official = first?.kind === 'named' ? first.at.find((at) => isOfficial(items, at)) : undefined;
  const found = official === undefined ? first : findScorer(items, startOfName(items, official) - 1);
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

/** "a foul on Rossi, for which he was booked" */
function isFouled(items: readonly Item[], at: number): boolean {
  return /^(?:on|against)$/u.test(items[startOfName(items, at) - 1]?.word ?? '');
}

/** "Costa pulled one back and the substitute was then booked": it is said of him, whom the sentence opens with. */
function subjectDescribed(items: readonly Item[], at: number): readonly number[] {
  if (!/^(?:substitute|captain|skipper|teenager|youngster|veteran|debutant)$/u.test(items[at]?.word ?? '')) return [];
  const subject = items.findIndex((item) => isPerson(item));
  if (subject < 0 || subject >= at || startOfName(items, subject) > 0) return [];
  return /^(?:was|were|had|'s?)$/u.test(items[subject + 1]?.word ?? '') ? [] : [subject];
}

/** "Costa's evening ended early": what he owns stands for himself. */
export function isOfHisDay(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 2, at + 5)
    .some(({ word }) =>
      /^(?:afternoon|evening|night|day|game|match|misery|debut|return|involvement|contribution|participation|woes?)$/u.test(
        word,
      ),
    );
}

function isOfficial(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, startOfName(items, at) - 1), at).some((item) => item.wordClass === 'official');
}
