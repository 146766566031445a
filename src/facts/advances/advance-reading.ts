import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable } from '../patterns/pattern-table.ts';
import { compilePattern, type SymbolTable } from '../patterns/pattern.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { advancePatterns, advanceTrigger, type AdvancePattern } from './advance-patterns.ts';

/** Going through or out as one sentence tells it. */
export interface AdvanceReading {
  readonly pattern: AdvancePattern;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** The team that the pattern names behind the verb. */
  readonly object: number | null;
  readonly stage: number | null;
}

export interface AdvanceGrammar {
  readonly trigger: RegExp;
  readonly patterns: PatternTable<AdvancePattern>;
  readonly words: Vocabulary['advance'];
  /** The order of play of the stages, by name. */
  readonly stageOrder: ReadonlyMap<string, number>;
}

/** Compiles the patterns of going through; before marking, so that their words have characters of their own. */
export function compileAdvanceGrammar(symbols: SymbolTable, { advance, lexicon }: Vocabulary): AdvanceGrammar {
  return {
    trigger: new RegExp(compilePattern(advanceTrigger, symbols).source, 'u'),
    patterns: new PatternTable(advancePatterns, symbols),
    words: advance,
    stageOrder: new Map(lexicon.stages.map(({ name, order }) => [name, order])),
  };
}

/** Every going through that a sentence tells; the first pattern that claims a verb keeps it. */
export function findAdvanceReadings(sentence: MarkedSentence, grammar: AdvanceGrammar): readonly AdvanceReading[] {
  const { items, code } = sentence;
  if (!grammar.trigger.test(code)) return [];
  const readings: AdvanceReading[] = [];
  for (const { pattern, from, to, at } of grammar.patterns.matches(code)) {
    const reading = { pattern, from, to, verb: at('verb') ?? from, object: at('object'), stage: at('stage') };
    if (!isOfSet(items, reading, grammar.words)) continue;
    if (readings.every((other) => to <= other.from || from >= other.to)) readings.push(reading);
  }
  return readings;
}

/** Whether the verb is one of those that the pattern is about. */
function isOfSet(
  items: readonly Item[],
  { pattern, verb, to }: Omit<AdvanceReading, 'from'>,
  words: AdvanceGrammar['words'],
): boolean {
  const word = items[verb]?.word ?? '';
  if (pattern.name === 'out-at-hands-of') return words.knocksOut.has(word) || words.goesOut.has(word);
  if (pattern.name === 'bowed-out' && words.goesOut.has(word)) return isLeaving(word, items.slice(to, to + 4));
  return pattern.verbs === null || words[pattern.verbs].has(word);
}

/** "went out" leaves the pitch, the door, or a competition: only what follows tells. */
function isLeaving(word: string, behind: readonly Item[]): boolean {
  if (!/^go(?:es)? out$|^went out$|^exit(?:ed)?$/u.test(word)) return true;
  const [next] = behind;
  if (next === undefined) return true;
  const { wordClass } = next;
  if (wordClass === 'aggregate' || wordClass === 'penalties' || wordClass === 'away-goals') return true;
  return behind.some(({ type }) => type === 'COMPETITION' || type === 'STAGE');
}

/** How far from the verb words still speak of it. */
const reach = 8;

/** Why a reading tells nothing that is sure; null where nothing speaks against it. */
export function refuseAdvance(
  items: readonly Item[],
  reading: AdvanceReading,
  words: AdvanceGrammar['words'],
): string | null {
  const { from, verb, to } = reading;
  for (let at = verb - 1; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') break;
    if (words.doubt.has(item.word) || item.wordClass === 'unreal') return 'it has not happened, or not now';
    if (item.type !== 'TEAM' || at >= from || isRelative(item)) continue;
    if (/^(?:if|unless|whether|should|had)$/u.test(items[at - 1]?.word ?? '')) return 'it has not happened, or not now';
    break;
  }
  for (const item of items.slice(Math.max(0, verb - 3), verb))
    if (/^(?:not|n't|i|we|had|having|after|since|before)$/u.test(item.word)) return 'it has not happened, or not now';
  if (items[verb - 1]?.word === 'of' && /ing$/u.test(items[verb]?.word ?? '')) return 'it has not happened, or not now';
  const behind = items.slice(to, to + 4);
  if (behind.some(({ word }) => word === 'times' || word === 'twice' || word === 'if' || word === 'unless'))
    return 'it has not happened, or not now';
  return null;
}

function isRelative({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'relative' || mention.how === 'pronoun');
}
