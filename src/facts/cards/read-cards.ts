import { findScorer } from '../goals/scorers/find-scorer.ts';
import { listAfter, listBefore } from '../goals/scorers/name-lists.ts';
import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import { longestSentence } from '../goals/readings/read-goals.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { cardPatterns, type CardPattern } from './card-patterns.ts';

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
  return reading.rule === 'two-late-yellows' || /^two /u.test(items[reading.noun]?.word ?? '')
    ? [{ ...reading, card: 'yellow' }]
    : [];
}

function readMatch(items: readonly Item[], { pattern, from, to, at }: PatternMatch<CardPattern>): CardReading | null {
  const noun = at('noun') ?? from;
  const { card } = pattern;
  if (!isCard(items[noun])) return null;
  if (/^produc|^deliver|^provid/u.test(items[at('verb') ?? noun]?.word ?? '')) return null;
  // "Costa sent off a letter": with an object it is not done to him.
  if (
    pattern.name === 'saw-red' &&
    /^(?:sent|ordered) off$/u.test(items[noun]?.word ?? '') &&
    /^(?:a|an|the|his|her)$/u.test(items[noun + 1]?.word ?? '')
  )
    return null;
  // "booked a place in the final"
  if (
    /^(?:already-booked|referee-booked)$/u.test(pattern.name) &&
    /^(?:a|an|his|her|their|its)$/u.test(items[to]?.word ?? '')
  )
    return null;
  if (card === 'yellow' && items.slice(to, to + 4).some((item) => /^(?:upgraded|changed)$/u.test(item.word)))
    return null;
  if (pattern.name === 'two-late-yellows' && !isTwo(items[at('two') ?? noun])) return null;
  if (pattern.name === 'but-saw-red' && !/^(?:saw|sees|seeing) red$/u.test(items[noun]?.word ?? '')) return null;
  const first = at('player');
  const player = first !== null && first < noun ? lastNamed(items, first, noun) : first;
  // "a red card for a tackle on Rossi" is another's.
  if (
    player !== null &&
    player > noun &&
    items.slice(noun, player).some((item) => /^(?:on|against|by|over)$/u.test(item.word))
  )
    return null;
  const players =
    player === null || (player < noun && isOfficial(items, player))
      ? playersBefore(items, at('verb') ?? noun)
      : player < noun
        ? pattern.name === 'already-booked' &&
          !items.slice(player, noun).some(({ word }) => /^(?:both|all)$/u.test(word))
          ? [player]
          : listBefore(items, player)
        : listAfter(items, player);
  const opening = /^(?:he|she)$/u.test(items[0]?.word ?? '') && (at('verb') ?? noun) === 1;
  if ((players.length === 0 && !opening) || !isShown(items, Math.min(from, ...players), to, pattern.card)) return null;
  return {
    rule: pattern.name,
    card: pattern.card,
    noun,
    players,
    from: pattern.name.endsWith('-sent-off') && player !== null ? player : Math.min(from, ...players),
    to: Math.max(to, ...players.map((each) => each + 1)),
  };
}

/** "Rossi and Costa saw red": the list ends at the name before the verb. "NY defender Costa": what looks like a name before a part is a team. */
function lastNamed(items: readonly Item[], first: number, noun: number): number {
  if (items[first + 1]?.wordClass === 'role' && isPerson(items[first + 2]) && first + 2 < noun) return first + 2;
  for (let at = noun - 1; at > first; at -= 1)
    if (isPerson(items[at]) && /^(?:and|&)$/u.test(items[startOfName(items, at) - 1]?.word ?? '')) return at;
  return first;
}

const isTwo = (item: Item | undefined): boolean => item?.mention?.type === 'NUMBER' && item.mention.value === 2;

/** Of the classes that hold more than cards only these words are one: "was dismissed", "was booked", "was cautioned". */
function isCard(item: Item | undefined): boolean {
  const shared = item?.wordClass === 'advance' || item?.wordClass === 'stance' || item?.wordClass === 'say-also';
  return !shared || /^(?:booked|dismissed|cautioned)$/u.test(item.word);
}

const wishes =
  /^(?:want(?:ed|s)?|call(?:ed|s|ing)?|appeal(?:ed|s|ing)?|demand(?:ed|s|ing)?|scream(?:ed|ing)?|plead(?:ed|ing)?|tr(?:ied|ies|y|ying)|pleas?|hop(?:ed|ing))(?: for| to)?$/u;
const bygone = /^(?:last (?!night)|previous)/u;

function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every((item) => !/^(?:[,;]|but|and|when|before|after|until)$/u.test(item.word));
}

function playersBefore(items: readonly Item[], verb: number): readonly number[] {
  const first = findScorer(items, verb);
  // "Costa pushed referee Neri after being shown a red card": a referee is shown none.
  const official = first?.kind === 'named' ? first.at.find((at) => isOfficial(items, at)) : undefined;
  const found = official === undefined ? first : findScorer(items, startOfName(items, official) - 1);
  if (found?.kind !== 'pronoun') return found?.kind === 'named' ? found.at : [];
  // "Costa left them with ten men when he was sent off": the last name before.
  const before = items.slice(0, found.at).findLastIndex((item, at) => isPerson(item) && !isPossessive(items, at));
  return before < 0 ? [] : [before];
}

function isOfficial(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, startOfName(items, at) - 1), at).some((item) => item.wordClass === 'official');
}

const spared = new Set(['unreal', 'no-card', 'earlier', 'first-leg']);

/** Not wished for, not spared, not of another match. */
function isShown(items: readonly Item[], from: number, to: number, card: 'red' | 'yellow'): boolean {
  // "a red card for denying Rossi a goal": what it was for says nothing of whether it was shown.
  const reason = items.slice(to, to + 4).findIndex(({ word }) => word === 'for' || word === ',');
  const told = reason < 0 ? to + 4 : to + reason;
  for (let at = Math.max(0, from - 6); at < Math.min(items.length, to + 8); at += 1) {
    const item = items[at];
    if (at < from && wishes.test(item?.word ?? '') && isOneClause(items, at, from)) return false;
    if (
      at >= to &&
      item?.wordClass === 'no-card' &&
      /overturned|rescinded|reversed|cancelled|downgraded/u.test(item.word)
    )
      return false;
    if (at >= to && item?.word === 'overturned') return false;
    if (item?.mention?.type === 'DATE' && at >= to && bygone.test(item.mention.words)) return false;
    if (at < from - 2 || at >= told) continue;
    if (item?.wordClass !== null && item?.wordClass !== undefined && spared.has(item.wordClass)) return false;
    if (item?.word === "'t" || item?.word === 'not' || item?.word === 'without') return false;
    if (card === 'red' && /^escap(?:e|ed|ing) with$/u.test(item?.word ?? '')) return false;
  }
  return true;
}
