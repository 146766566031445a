import { weekdays } from '../../discourse/days/day-of.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, Score } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { Stretch } from '../times/goal-times.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import { toldBeside } from './result-beside.ts';
import { resultsToldIn } from './told-results.ts';

/** How far behind a goal its clause may name whom it was scored against. */
const reach = 8;
const ends = /^(?:[,;:.()]|and|but|when|as|before|after|while|with|from|past|who)$/u;

/** "who scored against Castle on Sunday", "netted at Castle", where Castle does not play in the match that the goal was `placed` in. */
export function isAgainstOthers(
  story: Story,
  items: readonly Item[],
  { at, to }: GoalReading,
  placed: MatchFact,
): boolean {
  if (isForOthers(story, items, at, placed)) return true;
  for (let index = at + 1; index < Math.min(items.length, to + reach); index += 1) {
    const { word = '' } = items[index] ?? {};
    if (index >= to && ends.test(word)) return false;
    if (!/^(?:against|versus|at)$/u.test(word)) continue;
    const side = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1];
    const team = side?.type === 'TEAM' ? story.teamOf(side) : null;
    if (team !== null && placed.teams.every(({ id }) => id !== team.id)) return true;
  }
  return false;
}

/** "Rossi's goal gave a 1-0 win to Castle": of a match of theirs. */
function isForOthers(story: Story, items: readonly Item[], from: number, placed: MatchFact): boolean {
  const score = items.findIndex(({ type }, at) => type === 'SCORE' && at > from && at < from + reach);
  const to = items.findIndex(({ word }, at) => word === 'to' && at > score && at <= score + 3);
  if (score < 0 || to < 0 || !/^(?:win|victory)$/u.test(items[to - 1]?.wordClass ?? '')) return false;
  const side = items[to + 1]?.word === 'the' ? items[to + 2] : items[to + 1];
  const team = side?.type === 'TEAM' ? story.teamOf(side) : null;
  return team !== null && placed.teams.every(({ id }) => id !== team.id);
}

/** "scored twice in a 4-0 victory", where the match that the goal was `placed` in ended otherwise. */
export function isInOtherScore(
  items: readonly Item[],
  { at, to }: Pick<GoalReading, 'at' | 'to'>,
  { score, shootout }: MatchFact,
): boolean {
  if (score === null || shootout !== null) return false;
  const that = items.slice(0, at).findLastIndex(({ type }) => type === 'SCORE');
  const said = items[that]?.mention;
  // "In that 3-0 win he got two"
  if (said?.type === 'SCORE' && items[that - 1]?.word === 'that' && items[that - 2]?.word === 'in')
    return isOtherThan(said.score, score);
  // "was sent off in the 1-1 draw in Ashford after Rossi's penalty had cancelled out Verdi's opener"
  const noun = items[that + 1]?.wordClass ?? '';
  const behind = items.slice(that + 1, at);
  if (
    said?.type === 'SCORE' &&
    items[that - 1]?.word === 'the' &&
    items[that - 2]?.word === 'in' &&
    /^(?:win|victory|loss|defeat|drew)$/u.test(noun) &&
    behind.some(({ word }) => /^(?:after|when|where)$/u.test(word)) &&
    behind.every(({ word, type }) => type !== 'TEAM' && !/^(?:,|and|but)$/u.test(word))
  )
    return isOtherThan(said.score, score);
  for (let index = at + 1; index < Math.min(items.length, to + reach); index += 1) {
    const { word = '', mention } = items[index] ?? {};
    if (mention?.type !== 'SCORE') {
      if (index >= to && ends.test(word)) return false;
      continue;
    }
    const noun = items[index + 1]?.wordClass ?? '';
    const from = beforeArticle(items, index) - 1;
    if (items[from]?.word !== 'in' || !/^(?:win|victory|loss|defeat|drew|rout)$/u.test(noun)) return false;
    return isOtherThan(mention.score, score);
  }
  return false;
}

/** Whether two scores differ, whichever side each is told from. */
function isOtherThan(one: Score, other: Score): boolean {
  const ordered = other.toSorted();
  return one.toSorted().some((goals, side) => goals !== ordered[side]);
}

/** How far apart a result and a goal of one clause may stand. */
const nearest = 6;

/** "in [the 2-1 loss to Castle]", "in [last week's 2-1 loss]". */
function beforeArticle(items: readonly Item[], from: number): number {
  let at = from;
  while (at > from - 4 && /^(?:the|a|an|their|his|her|its|week|month|'s)$/u.test(items[at - 1]?.word ?? '')) at -= 1;
  return items[at - 1]?.type === 'DATE' ? at - 1 : at;
}

function isOfName({ type, wordClass }: Item): boolean {
  return type === 'PERSON' || type === 'ADJECTIVE' || wordClass === 'role';
}

const settings = /^(?:in|at|on|of|the|their|his|her|its|a|an|last|openers?|opening|first|game|match|season|week)$/u;

/** "beat Castle 1-0 [in their opener] through Rossi", "won 2-0 [at Castle Park on Sunday] with two goals from Verdi". */
function behindSetting(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + nearest && isOfSetting(items[at])) at += 1;
  return at;
}

function isOfSetting(item: Item | undefined): boolean {
  if (item === undefined || /^(?:away|at-home|earlier)$/u.test(item.wordClass ?? '')) return item !== undefined;
  return /^(?:DATE|PLACE|STAGE|COMPETITION)$/u.test(item.type) || settings.test(item.word);
}

/**
 * The match told in passing that the clause of a goal sets it in: "who got both as Arden beat Castle 2-0 a week earlier", "won
 * the first meeting 2-1 with goals from Rossi". Null where it does not, or tells a result of the `main` matches as well.
 */
export function matchInPassing(
  story: Story,
  sentence: MarkedSentence,
  reading: GoalReading,
  main: readonly MatchFact[],
): MatchFact | null {
  const told = toldBeside(resultsToldIn(story, sentence), sentence, reading.at);
  const passing = told.filter(({ match }) => !main.includes(match));
  const behind = passing.find((result) => isLedOnTo(sentence.items, result, reading));
  if (behind !== undefined || passing.length === 0 || passing.length < told.length) return behind?.match ?? null;
  return passing.find((result) => isOfOneClause(sentence.items, result, reading))?.match ?? null;
}

/** "won 2-1 with goals from Rossi", "won 4-1 in August when Rossi scored twice", "won 4-1 in August, Rossi scoring": what led to the result stands right behind it. */
function isLedOnTo(items: readonly Item[], result: Stretch, { at }: GoalReading): boolean {
  if (result.to > at) return false;
  const mark = behindSetting(items, result.to);
  const joint = items[mark]?.word === ',' && (isLead(items[mark + 1]) || isOnA(items, mark + 1)) ? mark + 1 : mark;
  const led = items[joint];
  const named = at > joint + 1 && items.slice(joint + 1, at).every((item) => isOfName(item) || item.word === 'and');
  const absolute = led?.word === ',' && named && /^\p{L}+ing\b/u.test(items[at]?.word ?? '');
  // "lost 2-1 in Ashford, where Rossi scored": told of that match, as is "lost 2-1 despite Rossi's goal".
  const where = led?.word === ',' ? joint + 1 : joint;
  if (items[where]?.word === 'where') return at > where + 1 && items.slice(where + 1, at).every(isOfName);
  const leads = (isLead(led) && (led?.word !== 'when' || named)) || isOnA(items, joint);
  return (leads || absolute || isAbsoluteNoun(items, joint, at)) && at - joint <= nearest;
}

/** "won 1-0 on 18 March, on a Rossi goal". */
function isOnA(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'on' && /^an?$/u.test(items[at + 1]?.word ?? '');
}

/** "beat Castle 3-1 the week before, a Rossi hat-trick sealing it": what the goals did is told right behind them. */
function isAbsoluteNoun(items: readonly Item[], comma: number, noun: number): boolean {
  return (
    items[comma]?.word === ',' &&
    /^an?$/u.test(items[comma + 1]?.word ?? '') &&
    /^(?:goal|hat-trick|brace|shot|penalty|free-kick)$/u.test(items[noun]?.wordClass ?? '') &&
    /^\p{L}+ing(?: |$)/u.test(items[noun + 1]?.word ?? '')
  );
}

/** What a goal of the result just told stands behind: "won 2-1 on Friday, [with] Rossi scoring". */
function isLead(item: Item | undefined): boolean {
  return /^(?:with|through|via|despite|when)$/u.test(item?.word ?? '') || item?.wordClass === 'due-to';
}

/** "who scored as Arden won 2-1", "scored in last week's 2-1 loss": nothing but the words that join them stands between. */
function isOfOneClause(items: readonly Item[], result: Stretch, { at, to }: GoalReading): boolean {
  if (isSaidOfScorer(items, result, at)) return false;
  // "Arden took the lead through Rossi, though Verdi's effort in the 2-1 loss in May had helped": the result is of what is conceded.
  if (result.from <= at && at < result.to)
    return !items.slice(at, result.to).some(({ word }) => /^(?:though|although|whereas)$/u.test(word));
  // "claimed his first goal since he scored in the 5-0 win": this one is of today.
  if (items.slice(at + 1, result.from).some(({ word }) => word === 'since')) return false;
  const before = items[beforeArticle(items, result.from) - 1]?.word ?? '';
  return result.from >= to && result.from - to <= nearest && /^(?:as|when|in|during|from)$/u.test(before);
}

/** "levelled through Rossi, whose last goal came in a 2-1 win in May": the result stands in what is said of him. */
function isSaidOfScorer(items: readonly Item[], result: Stretch, at: number): boolean {
  const who = items.findIndex(({ wordClass, word }, index) => index > at && (wordClass === 'who' || word === 'whose'));
  if (who < 0 || who >= result.to) return false;
  const score = items.findIndex(({ type }, index) => index > who && index < result.to && type === 'SCORE');
  return score > who && items.slice(who, score).every(({ word }) => word !== ',');
}

/** What people do on another day than that of the match, beside which they scored in it. */
const otherDeed =
  /^(?:sign|join|arriv|train|call|return|turn|born|birthday|lost|won|beat|drew|miss|nam|said|told|announc|face|play|since|until|ahead|next|who)/u;

/** "won 2-0 last season on goals by Rossi": of a match of then, which nobody could tell apart, where the goal was placed in one of today. */
export function isOfOldResult(items: readonly Item[], { from }: GoalReading): boolean {
  const day = items.findLastIndex(({ mention }, at) => at >= from - 3 && at < from && mention?.type === 'DATE');
  const words = items[day]?.mention;
  return (
    words?.type === 'DATE' &&
    /^last (?!night|weekend)/u.test(words.words) &&
    items.slice(Math.max(0, day - 3), day).some(({ type }) => type === 'SCORE')
  );
}

/** "Rossi silenced the crowd on Thursday, finding the net", where the match that the goal was `placed` in was on another day of the week. */
export function isOnOtherDay(items: readonly Item[], { at, to }: GoalReading, { date }: MatchFact): boolean {
  if (date === null) return false;
  const days = items.flatMap(({ mention }, index) => {
    const day = mention?.type === 'DATE' ? weekdays.indexOf(mention.words.toLowerCase()) : -1;
    return day < 0 ? [] : [{ day, index }];
  });
  const [only, ...others] = days;
  if (only === undefined || others.length > 0 || items[only.index - 1]?.word !== 'on') return false;
  if (only.index < at - 8 || only.index > to + 6 || only.day === new Date(`${date}T12:00:00Z`).getUTCDay())
    return false;
  const between = items.slice(Math.min(at + 1, only.index), Math.max(at, only.index));
  const around = items.slice(Math.max(0, only.index - 6), only.index);
  return ![...between, ...around].some(({ type, word }) => type === 'SCORE' || otherDeed.test(word));
}
