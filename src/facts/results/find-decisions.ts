import { PatternTable } from '../patterns/pattern-table.ts';
import type { DecisionPattern } from './patterns/decision-pattern.ts';
import { decisionPatterns } from './patterns/decision-patterns.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { Score } from '../fact.ts';
import { isDeficit } from './deficit.ts';
import { onlyGoalAt } from './only-goal.ts';
import type { ResultReading } from './find-results.ts';

/** A sentence that tells who won, or that nobody did, and gives no score of it. */
export interface Decision {
  readonly rule: string;
  /** Index of the item where the pattern begins and of the one behind its end. */
  readonly from: number;
  readonly to: number;
  readonly subject: number | null;
  /** Null where only the place tells the other side: "defeat in Ashford". */
  readonly object: number | null;
  readonly outcome: 'win' | 'loss' | 'draw';
  readonly by: string | null;
}

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

/** Who beat whom, where the sentence prints no score, or only what a goal made it: "won at Borough, where Ashe made it 2-1". */
export function findDecisions(sentence: MarkedSentence, grammar: DecisionGrammar): readonly Decision[] {
  const { items, code } = sentence;
  if (!code.includes('T')) return [];
  if (code.includes('S') && items.some((_, at) => isResultScore(items, at))) return [];
  return decisionsIn(sentence, grammar);
}

/** A score that says how it ended, as "made it 2-1" and "came from 2-0 down" do not. */
function isResultScore(items: readonly Item[], at: number): boolean {
  return items[at]?.type === 'SCORE' && items[at - 1]?.word !== 'it' && !isDeficit(items, at);
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

/** "gave Arden a 1-0 win over Borough and Rossi scored the only goal as Castle won at Dale": the last part has a goal and no score. */
export function onlyGoalBehind(sentence: MarkedSentence, grammar: DecisionGrammar): readonly ResultReading[] {
  const { items, code } = sentence;
  const score = code.lastIndexOf('S');
  const joint = items.findIndex(({ word }, at) => at > score && onTo.test(word));
  if (score < 0 || joint < 0 || !/T.*T/su.test(code.slice(joint))) return [];
  const goal = onlyGoalAt(items.slice(joint));
  const found = goal < 0 ? [] : decisionsIn(sentence, grammar).filter(({ from }) => from > joint);
  return found
    .filter(({ outcome }) => outcome !== 'draw')
    .flatMap((each) => (found.length > 1 ? [] : asOneNil(each, joint + goal)));
}

const onTo = /^(?:and|while|but|;)$/u;

/** "Arden won at Borough with a late goal; Castle beat Dale 2-1": the parts that print no score tell of matches of their own. */
export function decisionsBeside(sentence: MarkedSentence, grammar: DecisionGrammar): readonly Decision[] {
  const { items, code } = sentence;
  if (!code.includes('S') || !items.some(({ word }) => part.test(word))) return [];
  const parts: (readonly [number, number])[] = [];
  for (let from = 0, at = 0; at <= items.length; at += 1) {
    if (at < items.length && !part.test(items[at]?.word ?? '')) continue;
    if (!code.slice(from, at).includes('S')) parts.push([from, at]);
    from = at + 1;
  }
  if (parts.length === 0) return [];
  return decisionsIn(sentence, grammar).filter(({ from, to }) => parts.some(([a, b]) => a <= from && to <= b));
}

const part = /^(?:;|while|whereas)$/u;

/** No sentence of a report has more items; what has is a table or an attack. */
const longest = 400;

function decisionsIn(sentence: MarkedSentence, grammar: DecisionGrammar): readonly Decision[] {
  const found: Decision[] = [];
  if (sentence.items.length > longest) return found;
  for (const { pattern, from, to, at } of grammar.matches(sentence.code)) {
    const object = at('object');
    if ((object === null && at('place') === null) || found.some((other) => from < other.to && other.from < to))
      continue;
    if (pattern.name === 'only-goal-against' && onlyGoalAt(sentence.items.slice(from, to)) < 0) continue;
    if (
      pattern.outcome === 'draw' &&
      sentence.items.slice(from, to).some((_, step) => isCupTie(sentence.items, from + step))
    )
      continue;
    if (pattern.name === 'to-defeat' && !hasCome(sentence.items, from)) continue;
    if (isUnreal(sentence.items, from) || isHoped(sentence.items, from)) continue;
    // "won as Borough's Costa put through his own net": whose player lets it in
    if (!/own-(?:net|goal)$/u.test(pattern.name) && isOfSomebody(sentence.items, object)) continue;
    if (pattern.name.startsWith('only-goal') && onlyGoalAt(sentence.items.slice(0, to)) < from) continue;
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

/** "earned a cup tie against Borough", "a third-round tie": a match to be played, not one that was drawn. */
function isCupTie(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'tie') return false;
  const before = items[at - 1];
  return (
    before?.type === 'STAGE' ||
    before?.type === 'COMPETITION' ||
    /^(?:cup|league|round|home|away|leg)$/u.test(before?.word ?? '')
  );
}

/** "stunning the Arden crowd", "beat Arden keeper Verdi", "beat Arden's offside trap": not the side itself. */
function isOfSomebody(items: readonly Item[], object: number | null): boolean {
  const next = object === null ? undefined : items[object + 1];
  return (
    /^(?:'s?|crowds?|fans|supporters|faithful|defen[cs]es?|defenders?|backline|rearguard|bench|net|goal)$/u.test(
      next?.word ?? '',
    ) ||
    next?.type === 'PERSON' ||
    next?.wordClass === 'role' ||
    next?.wordClass === 'coach'
  );
}

/** "expected Arden to beat Borough", "anticipated Arden beating Borough" */
const foreseen = /^(?:anticipat|expect|predict|tipp|back|fanc|hop|fear|imagin)/u;

/** "needed a late goal to beat", "left it late to see off": it came about. */
const did =
  /^(?:needed|hit|threw away|squandered|surrendered|riot|netted|rattled|rallied|recovered|recovery|fought|fightback|battled|scored|struck|left it|late|hung on|dug|produced|comebacks?|came|roared|stormed|turned|rose|held on|enough|survived|managed|did|came off the bench)$/u;

function isUnreal(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (items[at]?.type === 'TEAM') return items.slice(Math.max(0, at - 3), at).some(({ word }) => foreseen.test(word));
    if (items[at]?.word === 'to' && (hasCome(items, at) || isBrought(items, at))) return false;
    // "held on for a precious victory"
    if (items[at]?.word === 'for' && items[at - 1]?.word === 'on') return false;
    // "a last-gasp victory"
    if (items[at]?.word === 'last' && items[at + 1]?.word === '-') continue;
    if (unreal.has(items[at]?.word ?? '')) return true;
  }
  return false;
}

const brought =
  /^(?:help(?:ed|s)|inspire[ds]|fire[ds]|led|guide[ds]|steer(?:ed|s)|swept|power(?:ed|s)|lift(?:ed|s)|propel(?:led|s)|drove|carried|took|shot|headed|spurred)(?: |$)/u;

/** "Rossi inspired Arden to a win over Borough": what he brought them to came about. */
function isBrought(items: readonly Item[], to: number): boolean {
  const team = items.findLastIndex(({ type }, at) => at < to && at > to - 3 && type === 'TEAM');
  if (team < 1) return false;
  const verb = items.findLastIndex(({ type }, at) => at < team && type !== 'ADJECTIVE' && type !== 'NUMBER');
  return brought.test(items[verb]?.word ?? '') && !/^(?:to|have|has)$/u.test(items[verb - 1]?.word ?? '');
}

/** "needed an own goal from the unlucky Rossi to": behind these it came about. */
function hasCome(items: readonly Item[], to: number): boolean {
  const before = items.slice(Math.max(0, to - 11), to);
  return before.slice(before.findLastIndex(({ word }) => /^[,;]$/u.test(word)) + 1).some(({ word }) => did.test(word));
}

/** "would go back above them with a win over Borough": what a noun of winning would bring. */
function isHoped(items: readonly Item[], from: number): boolean {
  const link = /^(?:an?|another)$/u.test(items[from - 1]?.word ?? '') ? from - 2 : from - 1;
  const clause = /^(?:with|by)$/u.test(items[link]?.word ?? '') ? items.slice(Math.max(0, link - 10), link) : [];
  const modal = clause.findLastIndex(({ word }) => /^(?:will|would|could|can|may|might|must|should)$/u.test(word));
  return modal >= 0 && clause.slice(modal).every(({ word }) => word !== ',' && word !== 'but');
}

/** A victory with the only goal, as a result of 1-0. */
export function asOneNil(decision: Decision, scoreAt: number): ResultReading {
  return asResult(decision, scoreAt, [1, 0], 'only-goal');
}

/** What a sentence without a score tells, as if it had one: for all that finds the sides and the setting of a result. */
export function asResult(
  { from, to, subject, object, outcome, by, rule }: Decision,
  scoreAt: number,
  score: Score = outcome === 'draw' ? [1, 1] : [1, 0],
  name = rule,
): ResultReading {
  return {
    rule: name,
    kind: 'result',
    outcome,
    score,
    from,
    to,
    scoreAt,
    subject,
    object,
    place: null,
    by,
  };
}
