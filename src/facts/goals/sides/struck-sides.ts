import type { Item } from '../../mentions/mention.ts';
import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { isDoer } from '../scorers/subjects.ts';

const sufferWords: ReadonlySet<string> = new Set(
  'blow setback concede conceded concedes conceding trailing trailed trail trails'.split(' '),
);
/** What a side suffers only in the passive: "Arden stunned Borough" is the other way round. */
const passiveWords: ReadonlySet<string> = new Set(['stunned', 'rocked', 'punished', 'undone', 'breached', 'shocked']);
const passives = /^(?:be|been|being|was|were|are|is|left|got)$/u;
/** After these the side that suffered is told to have answered. */
const answerWords: ReadonlySet<string> = new Set(
  'but before until only however though although responded replied respond reply answered recovered rallied hit fought'.split(
    ' ',
  ),
);

/** "Arden fell behind when Rossi scored", "Arden's hopes suffered a blow when …": the goal is not theirs, unless they then answered. */
export function isStruck(items: readonly Item[], teams: readonly number[], at: number, until: number): boolean {
  const others = teams.filter((other) => other > at && other < until);
  if (at >= until || others.some((other) => !isObject(items, other))) return false;
  // "Arden won against Borough despite trailing to a Rossi goal": whom it was won against did not trail.
  if (isObject(items, at)) return false;
  const between = items.slice(at + 1, until);
  if (isDoomed(items, at, until)) return true;
  const suffers = between.findLastIndex(
    (item, index) =>
      (item.wordClass === 'suffer' && !isLeftBehind(between, index)) ||
      sufferWords.has(item.word) ||
      isDown(between, index) ||
      isHangingOn(between, index) ||
      (item.wordClass === 'lost' && (between[index + 1]?.word === 'by' || /undone$/u.test(item.word))) ||
      item.word === 'undone by' ||
      (passiveWords.has(item.word) &&
        between.slice(Math.max(0, index - 2), index).some((each) => passives.test(each.word))),
  );
  if (suffers >= 0 && isPlightLeftBehind(between, suffers)) return false;
  // "Arden were pegged back by Verdi after Rossi's opener": his is another goal than that which they suffered
  if (suffers >= 0 && isBehindSufferedGoal(between.slice(suffers + 1))) return false;
  return suffers >= 0 && !between.slice(suffers).some((item) => answerWords.has(item.word) || item.word === ';');
}

/** "Arden, 2-1 down after 90 minutes, struck twice": what they were is told in an aside, and what follows is their doing. */
function isPlightLeftBehind(between: readonly Item[], suffers: number): boolean {
  if (between[0]?.word !== ',') return false;
  const close = between.findIndex(({ word }, at) => at > suffers && word === ',');
  return close > 0 && /^(?:score|strike|lead|level|won|beat|win)$/u.test(between[close + 1]?.wordClass ?? '');
}

function isBehindSufferedGoal(between: readonly Item[]): boolean {
  const by = between.findIndex(({ word }) => word === 'by');
  const name = by < 0 ? -1 : between.findIndex(({ type }, at) => at > by && at <= by + 6 && type === 'PERSON');
  return name > 0 && between.slice(name + 1).some(({ word }) => /^(?:after|following)$/u.test(word));
}

const enduring =
  /^(?:surviv(?:e|ed|ing)|cling(?:ing)?|clung|hang(?:ing)?|hung|endur(?:e|ed|ing)|sweat(?:ed|ing)?|anxious|nervy|nervous|jitters)$/u;

/** "Arden had to survive some anxious moments after Rossi scored": it was against them. */
function isHangingOn(between: readonly Item[], at: number): boolean {
  if (!enduring.test(between[at]?.word ?? '')) return false;
  const behind = between.slice(at + 1);
  return (
    behind.some(({ word }) => /^(?:after|when|once)$/u.test(word)) &&
    !behind.some(({ wordClass }) => /^(?:lead|led|level|advantage|score)$/u.test(wordClass ?? ''))
  );
}

/** "Arden looked dead and buried when Rossi struck", not "looked beaten when Rossi levelled". */
function isDoomed(items: readonly Item[], at: number, until: number): boolean {
  const when = items[until - 1]?.word === 'the' ? until - 2 : until - 1;
  const between = items.slice(at + 1, when);
  if (items[when]?.word !== 'when' || between.some(({ type, word }) => type === 'TEAM' || word === ',')) return false;
  if (!between.some(({ word }) => /^(?:looked|seemed|appeared|were|was)$/u.test(word))) return false;
  if (!between.some(({ word }) => /^(?:dead|buried|doomed|beaten|reeling|ropes|finished|sunk)$/u.test(word)))
    return false;
  return !items
    .slice(until, until + 9)
    .some(
      ({ word, wordClass }) =>
        wordClass === 'level' || /^(?:equalis|equaliz|level|pulled|back|hope|gave|reduc|halv|repl)/u.test(word),
    );
}

/** "beat Borough", "won against Borough": whom something is done to. */
function isObject(items: readonly Item[], at: number): boolean {
  const from = startOfPhrase(items, at) - 1;
  const before = items[from];
  // "a 3-1 defeat of Borough"
  if (before?.word === 'of' && /^(?:defeat|rout|beating|beat)$/u.test(items[from - 1]?.wordClass ?? '')) return true;
  return /^(?:against|over|past|at)$/u.test(before?.word ?? '') || /^beat(?:ing)?$/u.test(before?.wordClass ?? '');
}

/** "Rossi's finish saw Arden beaten at home". */
export function isSeenBeaten(items: readonly Item[], at: number): boolean {
  const before = items[startOfPhrase(items, at) - 1]?.word ?? '';
  return /^(?:saw|sees|see|seeing|left)$/u.test(before) && items[at + 1]?.wordClass === 'beaten';
}

const undoing =
  /^(?:sank|sunk|sinks|sinking|stunned|shocked|condemned|condemns|haunt|cost|costs|denied|punished|undid|floored|downed|eliminated|against|consigned|sentenced)$/u;
const clauseEnds = /^(?:[,;]|and|but|as|when|while|who|after|before|although|though)$/u;

/** "Rossi's goal sank Arden", "a double that did for Arden", "scored against Arden": whom it is told to have hurt in its own clause. */
export function isUndoneBy(
  items: readonly Item[],
  { to, at: goal, rule }: GoalMention['reading'],
  at: number,
): boolean {
  if (at <= goal) return false;
  const from = startOfPhrase(items, at) - 1;
  const before = items[from];
  if (rule === 'shot-left-side' && at < to) return true;
  const verb = before?.wordClass === 'beat' || before?.wordClass === 'beating' || undoing.test(before?.word ?? '');
  const didFor = before?.word === 'for' && /^(?:did|accounted)$/u.test(items[from - 1]?.word ?? '');
  const hearts = items[at + 1]?.word === 'hearts' && /^(?:broke|break|breaks|breaking)$/u.test(before?.word ?? '');
  if (!verb && !didFor && !hearts) return false;
  return !items.slice(Math.max(goal + 1, to), from).some(({ type, word }) => type === 'TEAM' || clauseEnds.test(word));
}

/** "Arden failed to build on it and Rossi made them pay", "Arden went down 2-1 to a Rossi strike". */
export function isMadeToPay(items: readonly Item[], { rule, from }: GoalMention['reading'], at: number): boolean {
  if (at >= from) return false;
  // "Arden's hearts were broken by Rossi"
  if (rule === 'resistance-broken-by') return at >= from - 4 && /^'s?$/u.test(items[at + 1]?.word ?? '');
  if (!isDoer(items, at)) return false;
  if (rule === 'score-to-shot') return items.slice(at + 1, from).some(isDefeat);
  return rule === 'made-pay' || rule === 'punished-them';
}

function isDefeat({ word, wordClass }: Item): boolean {
  return (
    /^(?:lost|loss|defeat|beaten|suffer)$/u.test(wordClass ?? '') || /^(?:down|fell|slipped|succumbed)/u.test(word)
  );
}

/** "two down", "a goal down", "two goals behind". */
function isDown(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    /^(?:down|behind|adrift)$/u.test(items[at]?.word ?? '') &&
    !isLeftBehind(items, at) &&
    // "came back from a goal down", "won 3-1 behind two goals by Rossi"
    !items.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'from') &&
    !(before?.type === 'SCORE' && (items[at + 1]?.type === 'NUMBER' || /^an?$/u.test(items[at + 1]?.word ?? ''))) &&
    (before?.type === 'NUMBER' ||
      before?.type === 'SCORE' ||
      /^(?:goals?|one)$/u.test(before?.word ?? '') ||
      // "had been behind to a Rossi goal"
      (items[at]?.word === 'behind' && items[at + 1]?.word === 'to'))
  );
}

/** "came from two down": the side is no longer; "led with a goal from Verdi and were pegged back" is another matter. */
function isLeftBehind(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - 4);
  return items
    .slice(from, at)
    .some(
      ({ word }, index) =>
        /(?:^| )from$/u.test(word) && !/^(?:goal|shot|brace)$/u.test(items[from + index - 1]?.wordClass ?? ''),
    );
}
