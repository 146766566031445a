import type { Item } from '../../mentions/mention.ts';
import type { Story } from '../../discourse/story.ts';
import { describeGoal } from './describe-goal.ts';
import { laterKind } from './goal-kind.ts';
import { distinct, draftOf, shareSubjects, withoutTold, type Draft } from './goal-drafts.ts';
import { effectOf } from './goal-effect.ts';
import { isJoined } from './joined-deed.ts';
import type { GoalReading } from './goal-reading.ts';
import { contrastOf } from './contrast.ts';
import { withAlsoNamed, withDetails, withOtherEnd } from './included-goals.ts';
import { timesOf, type GoalTime, type Stretch } from '../times/goal-times.ts';
import { foldSameGoals } from './same-goal.ts';
import { matchGoalPatterns, type GoalGrammar } from '../patterns/match-patterns.ts';
import { kindToldBefore } from './kind-told-before.ts';
import { saidAs } from './said-as.ts';
import { isFromSpot } from './spot-kind.ts';
import { blocksOfKicks } from '../lists/under-kicks.ts';
import { isOfMoment, timeOfMoment } from '../lists/moment-lines.ts';
import { gainOf } from './team-gaining.ts';
import { vetoOf } from '../patterns/veto.ts';
import { startOfName } from '../scorers/name-phrase.ts';

/** A reading that names nobody, or is no goal, with the reason. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** No sentence of a report has more items; what has is a table or an attack. */
export const longestSentence = 400;

/** All goals that a sentence tells, in its order, and what looked like goals and is none. */
export function readGoals(
  story: Story,
  index: number,
  grammar: GoalGrammar,
): { readonly readings: readonly GoalReading[]; readonly refused: readonly Refusal[] } {
  const sentence = story.marked.sentences[index];
  if (sentence === undefined || sentence.items.length > longestSentence) return { readings: [], refused: [] };
  if (blocksOfKicks(story.marked.article).has(sentence.block)) return { readings: [], refused: [] };
  const moments = isOfMoment(story.marked, index);
  const found = matchGoalPatterns(sentence, grammar, (match) =>
    match.pattern.only === undefined || moments ? draftOf(sentence.items, match) : null,
  );
  if (found.length === 0) return { readings: [], refused: [] };
  const drafts = chooseDrafts(sentence.items, found);
  const refused: Refusal[] = [];
  const around = { before: neighbour(story, index, -1), after: neighbour(story, index, 1) };
  const kept = drafts.filter((draft, at) => {
    const { from, to } = draft;
    const bounds = { from, at: draft.at, to, next: startOfNext(drafts, at, sentence.items) };
    const reason = isOfUntold(draft, sentence.items, story.marked.sentences[index - 1]?.items ?? [])
      ? 'no goals are told before'
      : vetoOf(sentence.items, bounds, around, draft.match.pattern.keeperFails);
    if (reason !== null) refused.push({ from: draft.from, to: draft.to, reason });
    return reason === null;
  });
  const times = timesOf(sentence.items, kept.map(ownStretch), story.marked.article.text);
  const readings = kept.flatMap((draft, at): readonly GoalReading[] => {
    const next = startOfNext(kept, at, sentence.items);
    const end = endOfClause(sentence.items, draft.to, next);
    const own = ownStretch(draft, at, kept);
    const traits = describeGoal(sentence.items, { from: own.from, at: draft.at, to: draft.to, end, next });
    const time = draft.match.pattern.untimed
      ? null
      : (timeOf(times[at] ?? null, traits.completes ? 1 : traits.count) ?? (moments ? timeHere(story, index) : null));
    const verbWords = [draft.at, draft.match.noun ?? draft.at]
      .map((each) => sentence.items[each]?.word ?? '')
      .join(' ');
    const verbSaid = grammar.effects(verbWords);
    const reading: GoalReading = {
      ...traits,
      rule: draft.match.pattern.name,
      strength: draft.match.pattern.strength,
      sentence: index,
      from: draft.from,
      to: draft.to,
      at: draft.at,
      scorer: draft.scorer,
      also: /also/u.test(sentence.items[draft.at]?.word ?? '') || saysAlso(sentence.items, draft.at),
      earlier: isEarlier(sentence.items, draft.from, draft.at) || (at > 0 && isToldAfter(sentence.items, draft)),
      contrast: contrastOf(sentence.items, draft),
      verbWords,
      verbSaid,
      effect: effectOf(sentence.items, traits, {
        rule: draft.match.pattern.name,
        said: verbSaid,
        from: draft.at,
        to: draft.to,
      }),
      joined: draft.match.verb !== null && isJoined(sentence.items, draft.at),
      how:
        draft.match.pattern.how ??
        traits.how ??
        laterKind(sentence.items, draft.to, next) ??
        kindToldBefore(story, index, draft.at) ??
        (isFromSpot(sentence.items, draft) ? 'penalty' : null),
      minutes: time?.minutes ?? [],
      when: time?.when ?? null,
      ...gainOf(story, sentence.items, draft, endOfList(sentence.items, kept, at)),
      said: grammar.effects(clauseOf(sentence.items, draft, end)),
    };
    return withAlsoNamed(sentence.items, reading, next, grammar.effects)
      .flatMap((each) => withDetails(sentence.items, each, next))
      .flatMap((each) => withOtherEnd(sentence.items, each));
  });
  return { readings: foldSameGoals(sentence.items, readings), refused };
}

/** "Rossi had two of them", where no goals are told before: it may be corners. */
function isOfUntold({ match, at }: Draft, items: readonly Item[], before: readonly Item[]): boolean {
  return (
    match.pattern.needs === 'goals-told' &&
    ![...before, ...items.slice(0, at)].some(
      ({ type, wordClass, word }) => type === 'SCORE' || word === 'ahead' || goalClasses.has(wordClass ?? ''),
    )
  );
}

const goalClasses: ReadonlySet<string> = new Set(['score', 'goal', 'brace', 'hat-trick', 'widen', 'lead', 'advantage']);

/** The items of the sentence before, or of the one behind, in the same paragraph. */
function neighbour({ marked }: Story, index: number, step: 1 | -1): readonly Item[] {
  const [other, here] = [marked.sentences[index + step], marked.sentences[index]];
  return other !== undefined && other.block === here?.block ? other.items : [];
}

/** "Rossi scored after ten minutes and added a second": the second begins behind the first, though the name stands before both. */
function ownStretch(draft: Draft, index: number, drafts: readonly Draft[]): Stretch {
  const before = drafts[index - 1];
  const shared = before !== undefined && before.to <= draft.at && draft.from < before.to;
  return { from: shared ? draft.at : draft.from, to: draft.to };
}

/** Where the telling behind begins, if any: at its verb where it shares the name. */
function startOfNext(drafts: readonly Draft[], at: number, items: readonly Item[]): number {
  const next = drafts[at + 1];
  return next === undefined ? items.length : ownStretch(next, at + 1, drafts).from;
}

/** How far behind the goal before a clause that leaves out its verb may begin. */
const elision = 16;

/** The drafts that tell goals, each word used once. What lacks the goal that it needs before it gives its words back to the others. */
function chooseDrafts(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  const found = distinct(items, withoutTold(drafts));
  const kept = withGoalBefore(found);
  if (kept.length === found.length) return shareSubjects(items, found);
  const lacking = new Set(found.filter((draft) => !kept.includes(draft)));
  return withGoalBefore(
    shareSubjects(
      items,
      distinct(
        items,
        drafts.filter((draft) => !lacking.has(draft)),
      ),
    ),
  );
}

/** "… and Rossi in the 40th" tells a goal only where one is told right before it. */
function withGoalBefore(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    const follows = before !== undefined && draft.match.from >= before.at && draft.match.from - before.to <= elision;
    if (draft.match.pattern.needs !== 'goal-before' || follows) kept.push(draft);
  }
  return kept;
}

/** "Verdi also scored" is of the side before; "Verdi, who also scored" has done something else himself. */
function saysAlso(items: readonly Item[], at: number): boolean {
  const also = items.slice(Math.max(0, at - 2), at).findIndex((item) => item.word === 'also');
  return also >= 0 && items[Math.max(0, at - 2) + also - 1]?.wordClass !== 'who';
}

/** "after Rossi had scored", "Rossi having scored". */
function isEarlier(items: readonly Item[], from: number, at: number): boolean {
  // "after Costa had tripped Verdi, and then headed in"
  if (items[at - 1]?.word === 'then' && items[at - 2]?.word === 'and') return false;
  const before = items.slice(Math.max(0, Math.min(from, at) - 3), at).map((item) => item.word);
  return before.includes('having') || before.includes('had') || /^had (?!the )/u.test(items[at]?.word ?? '');
}

/** "Rossi levelled two minutes after Verdi put the hosts ahead", "within a minute of Verdi putting them ahead": Verdi's came before. */
function isToldAfter(items: readonly Item[], { scorer, at }: Draft): boolean {
  const name = scorer.kind === 'named' ? startOfName(items, scorer.at[0] ?? at) : scorer.at;
  const joint = items[name - 1]?.word ?? '';
  // "levelled following Rossi's early strike"
  const before = items.slice(Math.max(0, name - 4), name).map(({ word }) => word);
  return (
    joint === 'after' || before.includes('following') || (joint === 'of' && /ing(?: |$)/u.test(items[at]?.word ?? ''))
  );
}

function timeHere(story: Story, index: number): GoalTime | null {
  const time = timeOfMoment(story, index);
  return time === null ? null : { at: 0, minutes: [time], when: null };
}

/** One time for several goals of one player is the time of none of them. */
function timeOf(time: GoalTime | null, count: number): GoalTime | null {
  return time !== null && count > 1 && time.minutes.length === 1 ? null : time;
}

/** The words of the clause from its scorer on, without what another person did before. */
function clauseOf(items: readonly Item[], { from, at }: Draft, end: number): string {
  const other = items.slice(from + 1, at).findLastIndex((item) => item.type === 'PERSON');
  return items
    .slice(other < 0 ? from : from + 1 + other, end)
    .map(saidAs)
    .join(' ');
}

const ends = new Set([',', ';', ':', 'but', 'before', 'while', 'when', 'after', 'as']);

/** "A goal from Rossi and a Verdi penalty gave Arden a 2-1 win": what is said behind a list of goals is said of each. */
function endOfList(items: readonly Item[], drafts: readonly Draft[], at: number): number {
  let last = at;
  for (let next = drafts[last + 1]; next !== undefined; next = drafts[last + 1]) {
    const between = items.slice(drafts[last]?.to, next.from);
    if (
      drafts[last]?.match.verb !== null ||
      next.match.verb !== null ||
      between.length === 0 ||
      !between.every(({ word }) => listWords.test(word))
    )
      break;
    last += 1;
  }
  return endOfClause(items, drafts[last]?.to ?? 0, startOfNext(drafts, last, items));
}

const listWords = /^(?:,|and|another|an?|the)$/u;

/** "A goal from Rossi after 20 minutes put Arden in front": a time within the clause. */
function isEnd(items: readonly Item[], at: number): boolean {
  if (items[at]?.word === 'after' && items[at + 1]?.type === 'MINUTE') return false;
  return ends.has(items[at]?.word ?? '');
}

function endOfClause(items: readonly Item[], to: number, next: number): number {
  let end = to;
  while (end < Math.min(items.length, next) && !isEnd(items, end) && items[end]?.wordClass !== 'cancel') end += 1;
  return end;
}
