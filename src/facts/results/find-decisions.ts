import { PatternTable } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from './find-results.ts';

/** A sentence that tells who won and gives no score of it. */
export interface Decision {
  readonly rule: string;
  /** Index of the item where the pattern begins and of the one behind its end. */
  readonly from: number;
  readonly to: number;
  readonly subject: number | null;
  /** Null where only the place tells the other side: "defeat in Ashford". */
  readonly object: number | null;
  readonly outcome: 'win' | 'loss';
  readonly by: string | null;
}

interface DecisionPattern {
  readonly name: string;
  readonly pattern: string;
  readonly outcome: 'win' | 'loss';
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

export const decisionPatterns: readonly DecisionPattern[] = [
  {
    name: 'beat-without-score',
    pattern: '<beat|beating> =4 TEAM:object',
    outcome: 'win',
    example: 'Arden beat Borough with a late goal',
    not: 'Arden hope for a goal against Borough',
  },
  {
    name: 'victory-without-score',
    pattern: '<victory|win|seal> #3 over|against:by =4 TEAM:object',
    outcome: 'win',
    example: 'Arden sealed victory over Borough',
    not: 'Arden sealed a place in the final',
  },
  {
    name: 'victory-by-goal-at',
    pattern:
      '<victory|won|win> #1 by|with|through|courtesy|thanks #2 <goal> #4 at|over|against|<away>:by #2 TEAM:object',
    outcome: 'win',
    example: 'Arden were winners by the only goal at Borough',
    not: 'Arden were level with a goal at Borough',
  },
  {
    name: 'victory-for-against',
    pattern: '<victory|win|seal> #1 for #2 TEAM:subject #2 over|against:by #2 TEAM:object',
    outcome: 'win',
    example: 'secured victory for Arden against Borough',
    not: 'secured a point for Arden against Borough',
  },
  {
    name: 'defeat-without-score',
    pattern: '<defeat|loss> #3 by|to|against|at|in:by =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden suffered a heavy defeat by Borough',
    not: 'Arden slipped against Borough',
  },
  {
    name: 'beaten-without-score',
    pattern: 'was|were|been|being #2 <beaten|beat> #2 by|<at-hands>:by =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden were beaten by Borough',
    not: 'Arden were followed by Borough',
  },
  {
    name: 'second-best-without-score',
    pattern: '<second-best> =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden were outclassed by Borough',
    not: 'Arden were the best by far',
  },
  {
    name: 'defeat-in-place',
    pattern: '<defeat|loss> #1 in|at:by #1 PLACE:place',
    outcome: 'loss',
    example: "Arden's slide went on with defeat at Castle Park",
    not: "Arden's slide went on at Castle Park",
  },
  {
    name: 'lost-without-score',
    pattern: '<lost> #1 to|at:by #2 TEAM:object',
    outcome: 'loss',
    example: 'Arden lost to Borough',
    not: 'Arden lost the ball to Ashe',
  },
];

export type DecisionGrammar = PatternTable<DecisionPattern>;

/** Compiles the patterns once. */
export function compileDecisionGrammar(symbols: SymbolTable): DecisionGrammar {
  return new PatternTable(decisionPatterns, symbols);
}

/** Words that make a victory one that has not happened, or not yet. */
const unreal = new Set([
  'will',
  'would',
  'could',
  'can',
  'should',
  'must',
  'may',
  'might',
  'if',
  'to',
  'not',
  'hope',
  'for',
  'yet',
  'never',
  'without',
  'since',
  'last',
]);

/** Who beat whom, where the sentence prints no score at all. */
export function findDecisions(sentence: MarkedSentence, grammar: DecisionGrammar): readonly Decision[] {
  if (!sentence.code.includes('T') || sentence.code.includes('S')) return [];
  return decisionsIn(sentence, grammar);
}

const turn = /^(?:while|but|and|whereas|as|;)$/u;

/** "Arden beat Borough 2-0, while Castle needed a late goal to overcome Dale": the last clause tells who won and prints no score of it. */
export function decisionBehind(sentence: MarkedSentence, grammar: DecisionGrammar): Decision | null {
  const { items, code } = sentence;
  const score = code.lastIndexOf('S');
  if (score < 0 || !/T.*T/su.test(code.slice(score))) return null;
  const joint = items.findIndex(({ word }, at) => at > score && turn.test(word));
  if (joint < 0) return null;
  const [found, other] = decisionsIn(sentence, grammar).filter(({ from }) => from > joint);
  return other === undefined ? (found ?? null) : null;
}

function decisionsIn(sentence: MarkedSentence, grammar: DecisionGrammar): readonly Decision[] {
  const found: Decision[] = [];
  for (const { pattern, from, to, at } of grammar.matches(sentence.code)) {
    const object = at('object');
    if ((object === null && at('place') === null) || found.some((other) => from < other.to && other.from < to))
      continue;
    if (isUnreal(sentence.items, from)) continue;
    const by = at('by');
    found.push({
      rule: pattern.name,
      from,
      to,
      subject: at('subject'),
      object,
      outcome: pattern.outcome,
      by: by === null ? null : (sentence.items[by]?.word ?? null),
    });
  }
  return found;
}

/** "needed a late goal to beat", "left it late to see off": it came about. */
const did = /^(?:needed|rallied|recovered|fought|battled|scored|struck|left it|late|hung on|dug)$/u;

function isUnreal(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (items[at]?.type === 'TEAM') return false;
    if (items[at]?.word === 'to' && items.slice(Math.max(0, at - 6), at).some(({ word }) => did.test(word)))
      return false;
    if (unreal.has(items[at]?.word ?? '')) return true;
  }
  return false;
}

const only = /\b(?:only|lone|solitary|sole)$/u;

/** The item of "the only goal", which makes a victory one by 1-0; -1 where the sentence has none. */
export function onlyGoalAt(items: readonly Item[]): number {
  return items.findIndex((item, at) => {
    if (/\b(?:only|lone|solitary|sole) (?:goal|strike)$/u.test(item.word)) return !isOfMore(items, at);
    if (!only.test(item.word)) return false;
    const goal = [1, 2].find(
      (step) => items[at + step]?.wordClass === 'goal' || items[at + step]?.wordClass === 'shot',
    );
    return goal !== undefined && items[at - 1]?.word !== 'not' && !isOfMore(items, at + goal);
  });
}

/** "the only goal of the season", "his only goal for the club". */
function isOfMore(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  if (before === 'his' || before === 'her' || before === 'their' || before === "'s") return true;
  if (items[at + 1]?.word !== 'of') return false;
  const rest = [items[at + 2], items[at + 3], items[at + 4]];
  return !rest.some(
    (item) =>
      item?.wordClass === 'game' ||
      /^(?:match|game|contest|tie|final|night|evening|afternoon|encounter|half|derby|clash|day)$/u.test(
        item?.word ?? '',
      ),
  );
}

/** A victory with the only goal, as a result of 1-0. */
export function asOneNil(decision: Decision, scoreAt: number): ResultReading {
  const { from, to, subject, object, outcome, by } = decision;
  return {
    rule: 'only-goal',
    kind: 'result',
    outcome,
    score: [1, 0],
    from,
    to,
    scoreAt,
    subject,
    object,
    place: null,
    by,
  };
}
