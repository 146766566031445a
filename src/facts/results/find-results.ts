import { isGround } from '../mentions/ground-names.ts';
import { isSealedBy } from '../mentions/sealed-by.ts';
import { isScoring } from '../mentions/stands-for-team.ts';
import { compileDecisionGrammar, type DecisionGrammar } from './find-decisions.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { Score } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { isBehindPlace, isBehindPreposition, isHandedOn } from './handed-on.ts';
import { continueResults } from './continue-results.ts';
import { isRespective, respectiveResults } from './respective-results.ts';
import { isStanding } from './standings.ts';
import type { ResultPattern } from './result-pattern.ts';
import { resultPatterns } from './result-patterns.ts';
import { compileScoreGrammar, scoreKinds, type ScoreGrammar, type ScoreKind, isSumAhead } from './score-kind.ts';

/** One score with what its sentence says of it; teams are still items, to be resolved by the order of the report. */
export interface ResultReading {
  readonly rule: string;
  readonly kind: Exclude<ScoreKind, 'running' | 'running-sum'>;
  readonly outcome: ResultPattern['outcome'];
  /** As printed: the winner's goals first, or in the order of the teams where `listed`. */
  readonly score: Score;
  /** Index of the item where the pattern begins and of the one behind its end. */
  readonly from: number;
  readonly to: number;
  readonly scoreAt: number;
  readonly subject: number | null;
  readonly object: number | null;
  readonly place: number | null;
  /** Folded word before the object: `at`, `over`, `away to`. */
  readonly by: string | null;
  /** Told by what it left for the second leg. */
  readonly firstLeg?: true;
}

export interface ResultGrammar {
  readonly scores: ScoreGrammar;
  readonly decisions: DecisionGrammar;
  readonly patterns: PatternTable<ResultPattern>;
}

/** Compiles the patterns once. */
export function compileResultGrammar(symbols: SymbolTable): ResultGrammar {
  return {
    scores: compileScoreGrammar(symbols),
    decisions: compileDecisionGrammar(symbols),
    patterns: new PatternTable(resultPatterns, symbols),
  };
}

/** Every result that a sentence tells; the first pattern that claims a score keeps it. */
export function findResults(sentence: MarkedSentence, grammar: ResultGrammar): readonly ResultReading[] {
  if (!sentence.code.includes('S') && !sentence.code.includes('N')) return [];
  const readings = [...respectiveResults(sentence.items, sentence.code)];
  if (isShared(sentence)) return readings;
  const matches = grammar.patterns.matches(sentence.code);
  if (matches.length === 0) return readings;
  const kinds = scoreKinds(sentence, grammar.scores);
  const claimed = new Set(readings.map(({ scoreAt }) => scoreAt));
  for (const match of matches) {
    const reading = readMatch(sentence, match, kinds);
    if (reading === null || claimed.has(reading.scoreAt)) continue;
    claimed.add(reading.scoreAt);
    readings.push(reading);
  }
  return continueResults(sentence.items, readings, kinds).toSorted((a, b) => a.scoreAt - b.scoreAt);
}

/** Several scores told "respectively" are of several sides: what cannot be shared out is left alone. */
function isShared({ items, code }: MarkedSentence): boolean {
  return /S.*S/u.test(code) && isRespective(items);
}

/** Sums of two legs ("(3-1 on aggregate)") and kicks ("(5-4 pens)") that no result of the sentence claims. */
export function unclaimedOf(
  sentence: MarkedSentence,
  readings: readonly ResultReading[],
  grammar: ResultGrammar,
): { readonly aggregates: readonly number[]; readonly shootouts: readonly number[] } {
  if (!sentence.code.includes('S')) return { aggregates: [], shootouts: [] };
  const claimed = new Set(readings.map((reading) => reading.scoreAt));
  const loose = [...scoreKinds(sentence, grammar.scores)].filter(([at]) => !claimed.has(at));
  return {
    aggregates: loose.flatMap(([at, kind]) => (kind === 'aggregate' ? [at] : [])),
    shootouts: loose.flatMap(([at, kind]) => (kind === 'shootout' ? [at] : [])),
  };
}

function readMatch(
  sentence: MarkedSentence,
  { pattern, from, to, at }: PatternMatch<ResultPattern>,
  kinds: ReadonlyMap<number, ScoreKind>,
): ResultReading | null {
  const scoreAt = at('score') ?? at('goals');
  if (scoreAt === null) return null;
  if (isAtLeast(sentence.items, scoreAt) || isAtHalfTime(sentence.items, from)) return null;
  if (pattern.name.startsWith('teams-') && isOfResultBefore(sentence.items, at('subject'))) return null;
  const score = scoreOf(sentence.items, scoreAt, at('against'), pattern);
  const marked = kinds.get(scoreAt) ?? (isSumAhead(sentence.items, from) ? 'aggregate' : 'result');
  const kind = marked === 'running' && pattern.firstLeg ? 'result' : marked;
  if (pattern.sums && kind === 'result') return null;
  if (pattern.kicks && ![...kinds.values()].includes('shootout')) return null;
  if (score === null || kind === 'running' || kind === 'running-sum' || !fits(pattern, score, kind)) return null;
  if (
    isTurnedRound(sentence.items, pattern, { from, to, scoreAt, object: at('object') }) ||
    (kind === 'result' && isOfNoGoals(score))
  )
    return null;
  if (at('goals') !== null && at('against') !== null && isStanding(sentence.items, from, to)) return null;
  // "a 4-1 win at Kestrel Park"
  const behindPlace = isBehindPlace(sentence.items, at('by'), at('object'));
  const object =
    isGround(sentence.items[at('object') ?? -1]) || isHandedOn(sentence.items, scoreAt, at('object')) || behindPlace
      ? null
      : at('object');
  const by = object === null && at('object') !== null ? null : nearestWord(sentence.items, at('by'), object);
  return {
    rule: pattern.name,
    kind,
    outcome: pattern.outcome,
    score,
    from,
    to: behindPlace ? (at('by') ?? to) + 2 : to,
    scoreAt,
    subject: at('subject'),
    object: isCompany(sentence.items, object) || (by !== null && isSealedBy(sentence.items, by)) ? null : object,
    place: at('place'),
    by: by === null ? null : wordAt(sentence.items, by),
    ...(pattern.firstLeg ? { firstLeg: true } : {}),
  };
}

const beforeOpponents = /(?:^| )(?:at|against|over|to|by|past|with)$/u;

/** "Dale won 2-1 at Arden and Borough drew 1-1 with Castle": Arden is whom the result before was against, and no pair with Borough. */
function isOfResultBefore(items: readonly Item[], subject: number | null): boolean {
  if (subject === null) return false;
  const article =
    items[subject - 1]?.word === 'the' || items[subject - 1]?.type === 'ADJECTIVE' ? subject - 2 : subject - 1;
  if (!beforeOpponents.test(items[article]?.word ?? '')) return false;
  return items.slice(Math.max(0, article - 8), article).some(({ type }) => type === 'SCORE');
}

/** "drew 2-2 with Costa and Boon scoring": no opponent. */
function isCompany(items: readonly Item[], object: number | null): boolean {
  return (
    object !== null &&
    items[object]?.type === 'PERSON' &&
    items[object - 1]?.word === 'with' &&
    isScoring(items, object)
  );
}

/** "15 of them won 7-0 or better": no one match. */
function isAtLeast(items: readonly Item[], scoreAt: number): boolean {
  return (
    items[scoreAt + 1]?.word === 'or' &&
    /^(?:better|worse|more|higher|bigger|greater)$/u.test(items[scoreAt + 2]?.word ?? '')
  );
}

/** "HT: Arden 0 Borough 1" */
function isAtHalfTime(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.type === 'MARK' ? items[from - 2] : items[from - 1];
  return from <= 2 && before?.wordClass === 'half-time';
}

const turned: Readonly<Partial<Record<ResultPattern['outcome'], ReadonlySet<string>>>> = {
  win: new Set(['loss', 'defeat']),
  loss: new Set(['win', 'victory']),
};

const clauseWords = /^(?:as|after|when)$/u;

/** "from the 4-0 defeat to win 2-1": between a score and the word of winning stands that of losing, whose score it is. */
function isTurnedRound(
  items: readonly Item[],
  { outcome, name }: ResultPattern,
  { from, to, scoreAt, object }: Pick<ResultReading, 'from' | 'to' | 'scoreAt' | 'object'>,
): boolean {
  // "one of their worst defeats as Borough, the smallest club, won 2-1"
  if (name === 'beat-object-score' && items.slice(from, object ?? from).some(({ word }) => clauseWords.test(word)))
    return true;
  // "scored a stunning goal to give Arden a 1-0 win": what describes a goal beats nobody.
  if (/^beat-(?:object-score|despite-)/u.test(name) && isDescribing(items, from)) return true;
  // "eliminated Borough after a 2-1 defeat to Castle"
  const next = items[scoreAt + 1]?.wordClass;
  if (name === 'beat-object-score' && (next === 'loss' || next === 'defeat')) return true;
  // "held on for a 1-0 win at Borough"
  if (outcome === 'loss' && name !== 'dropped-decision' && (next === 'win' || next === 'victory')) return true;
  // "were shocked by Borough with a 4-1 drubbing"
  if (name === 'did-with-rout') return isBehindPreposition(items, object ?? 0);
  if (!/^(?:score-win|score-loss|win-over|defeat-by)$/u.test(name)) return false;
  return items.slice(scoreAt + 1, to - 1).some(({ wordClass }) => turned[outcome]?.has(wordClass ?? '') === true);
}

function isDescribing(items: readonly Item[], from: number): boolean {
  return (
    /ing$/u.test(items[from]?.word ?? '') &&
    /^(?:an?|the|another|his|her|their|one)$/u.test(items[from - 1]?.word ?? '')
  );
}

/** "beat Borough 25-23": no two sides of a match have ten goals each, though they may have ten kicks. */
function isOfNoGoals([left, right]: Score): boolean {
  return left > 9 && right > 9;
}

const againstWords = new Set(['against', 'over', 'with', 'by', 'to']);

/** "at Castle Park against Borough": of several words before the object the last one is its own. */
function nearestWord(items: readonly Item[], by: number | null, object: number | null): number | null {
  if (by === null || object === null || items[by]?.word !== 'at') return by;
  for (let at = object - 1; at > by; at -= 1) if (againstWords.has(items[at]?.word ?? '')) return at;
  return by;
}

function wordAt(items: readonly Item[], at: number): string {
  return items[at]?.wordClass ?? items[at]?.word ?? '';
}

function scoreOf(
  items: readonly Item[],
  at: number,
  against: number | null,
  { toNil, halves }: ResultPattern,
): Score | null {
  const mention = items[at]?.mention;
  if (mention?.type === 'SCORE') return mention.score;
  if (halves) return mention?.type === 'NUMBER' ? halvesOf(mention.value) : null;
  if (toNil) return mention?.type === 'NUMBER' && mention.value > 0 && mention.value <= 20 ? [mention.value, 0] : null;
  const other = against === null ? null : items[against]?.mention;
  if (mention?.type !== 'NUMBER' || other?.type !== 'NUMBER') return null;
  return mention.value > 20 || other.value > 20 ? null : [mention.value, other.value];
}

/** "shared six goals": three each; an odd number cannot be shared. */
function halvesOf(goals: number): Score | null {
  return goals % 2 === 0 && goals > 0 && goals <= 20 ? [goals / 2, goals / 2] : null;
}

/** A win needs a winner, a draw has none; only a list may print the loser's goals first. */
function fits(pattern: ResultPattern, [left, right]: Score, kind: ScoreKind): boolean {
  if (pattern.outcome === 'listed' || pattern.outcome === 'ended') return true;
  if (kind === 'aggregate') return true;
  if (pattern.outcome === 'draw') return left === right;
  return left !== right;
}
