import type { Story } from '../discourse/story.ts';
import type { GoalFact } from '../fact.ts';
import { minutesOf } from '../goals/times/goal-times.ts';
import { isSameScorer } from '../goals/scorers/same-scorer.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { assistPatterns, type AssistPattern } from './assist-patterns.ts';

export type AssistGrammar = PatternTable<AssistPattern>;

/** Compiles the patterns; before marking, so that their words have characters of their own. */
export function compileAssistGrammar(symbols: SymbolTable): AssistGrammar {
  return new PatternTable(assistPatterns, symbols);
}

/** Who gave the ball to whom, as one sentence tells it. */
interface Assist {
  readonly assist: number;
  /** The item of the scorer, where the pattern names him. */
  readonly scorer: number | null;
  readonly from: number;
  readonly to: number;
}

/** The goals of a report, each with who made it where the words of the goal tell. */
export function withAssists(goals: readonly GoalFact[], story: Story, grammar: AssistGrammar): readonly GoalFact[] {
  const made = new Map<GoalFact, string>();
  for (const sentence of story.marked.sentences) {
    const assists = findAssists(sentence, grammar);
    if (assists.length === 0) continue;
    const told = goals.flatMap((goal) => scorersIn(goal, sentence, story).map((at) => ({ goal, at })));
    for (const assist of assists) {
      const found = goalOf(assist, told, sentence.items, story);
      if (found !== null && !made.has(found.goal) && isOfSentence(found.goal, goals, sentence.items))
        made.set(found.goal, found.name);
    }
  }
  return goals.map((goal) => ({ ...goal, assist: made.get(goal) ?? goal.assist }));
}

/** Of several goals of one player only that whose minute the sentence names: an untimed one may be any of them. */
function isOfSentence(goal: GoalFact, goals: readonly GoalFact[], items: readonly Item[]): boolean {
  const own = goals.filter(({ match, scorer }) => match === goal.match && isSameScorer(scorer, goal.scorer));
  if (own.length === 1 || own.every(({ minute }) => minute === null)) return true;
  const minutes = minutesOf(items);
  return goal.minute === null ? minutes.size === 0 : minutes.has(goal.minute);
}

/** Where the words of a goal name its scorer in this sentence. */
function scorersIn(goal: GoalFact, { items, start, end }: MarkedSentence, story: Story): readonly number[] {
  const spans = goal.evidence.filter((span) => span.start < end && span.end > start);
  if (spans.length === 0 || goal.how === 'penalty' || goal.how === 'own-goal') return [];
  return items.flatMap((item, at) =>
    isNamed(item, goal.scorer, story) && spans.some((span) => item.start >= span.start && item.end <= span.end)
      ? [at]
      : [],
  );
}

function isNamed({ mention }: Item, name: string, story: Story): boolean {
  return mention?.type === 'PERSON' && isSameScorer(story.people.fullName(mention.name), story.people.fullName(name));
}

function findAssists({ items, code }: MarkedSentence, grammar: AssistGrammar): readonly Assist[] {
  const found: Assist[] = [];
  for (const { from, to, at } of grammar.matches(code)) {
    const scorer = at('scorer');
    const assist = at('assist') ?? personBefore(items, from);
    if (assist === null || isSpoiled(items, to)) continue;
    found.push({ assist, scorer, from, to });
  }
  return found;
}

/** The nearest person to the left of the same sentence who does something there: nobody to whom it is done. */
function personBefore(items: readonly Item[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (items[at]?.word === ';' || items[at]?.type === 'SCORE') return null;
    if (items[at]?.type === 'PERSON' && !isObject(items, at)) return at;
  }
  return null;
}

function isObject(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at).toReversed();
  const noun = before[0]?.wordClass === 'role' || before[0]?.word === 'substitute';
  const { word, wordClass } = (noun ? before[1] : before[0]) ?? {};
  if (wordClass === 'serve' || wordClass === 'set-up' || / (?:for|to|by)$/u.test(word ?? '')) return true;
  return /^(?:for|to|by|with|of|from|on|past|against|over|beyond|behind)$/u.test(word ?? '');
}

/** No assist stands further from its scorer. */
const reach = 20;

/** "Ruiz's cross was cleared": the ball did not reach anybody. */
function isSpoiled(items: readonly Item[], to: number): boolean {
  return items
    .slice(to, to + 4)
    .some(
      ({ word, wordClass }) => wordClass === 'no-goal' || /^(?:cleared|blocked|saved|parried|deflected)$/u.test(word),
    );
}

interface Told {
  readonly goal: GoalFact;
  readonly at: number;
}

/** The goal that an assist is of: its own scorer's, else the nearest before it in the same clause. */
function goalOf(
  { assist, scorer, from }: Assist,
  told: readonly Told[],
  items: readonly Item[],
  story: Story,
): { readonly goal: GoalFact; readonly name: string } | null {
  const mention = items[assist]?.mention;
  if (mention?.type !== 'PERSON') return null;
  const name = story.people.fullName(mention.name);
  const near =
    scorer === null
      ? told.filter(({ at }) => at < assist && isOneClause(items, at, from)).toSorted((a, b) => b.at - a.at)
      : told.filter(({ at }) => at === scorer);
  const goal = near[0]?.goal;
  if (goal === undefined || near.some((each) => each.at === near[0]?.at && each.goal !== goal)) return null;
  if (isSameScorer(name, story.people.fullName(goal.scorer)) || isOpponent(name, goal, story)) return null;
  return { goal, name };
}

function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > reach) return false;
  return items
    .slice(from + 1, to)
    .every(
      ({ type, word }) =>
        type !== 'SCORE' && type !== 'PERSON' && !/^(?:;|before|while|but|when|whereas|although)$/u.test(word),
    );
}

function isOpponent(name: string, { team }: GoalFact, story: Story): boolean {
  const own = story.people.teamOf(name);
  return own !== null && team !== null && own.id !== team.id;
}
