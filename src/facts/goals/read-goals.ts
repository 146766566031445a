import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { lastMinute } from '../mentions/play-time.ts';
import type { Story } from '../discourse/story.ts';
import { describeGoal, laterKind } from './describe-goal.ts';
import { findScorer, isPerson, isTeamSubject, type Scorer } from './find-scorer.ts';
import type { GoalReading } from './goal-reading.ts';
import { includedIn } from './included-goals.ts';
import { namedScorer, refuses, tighten } from './check-match.ts';
import { timesOf, type GoalTime } from './goal-times.ts';
import { matchGoalPatterns, type GoalGrammar, type GoalMatch } from './match-patterns.ts';
import { vetoOf } from './veto.ts';

/** A reading that names nobody, or is no goal, with the reason. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** No sentence of a report has more items; what has is a table or an attack. */
export const longestSentence = 400;

interface Draft {
  readonly match: GoalMatch;
  readonly scorer: Scorer;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** All goals that a sentence tells, in its order, and what looked like goals and is none. */
export function readGoals(
  story: Story,
  index: number,
  grammar: GoalGrammar,
): { readonly readings: readonly GoalReading[]; readonly refused: readonly Refusal[] } {
  const sentence = story.marked.sentences[index];
  if (sentence === undefined || sentence.items.length > longestSentence) return { readings: [], refused: [] };
  const moments = story.marked.article.blocks[sentence.block]?.kind === 'key-moments';
  const shout = moments ? shoutBefore(story, index) : null;
  const matches = matchGoalPatterns(sentence, grammar).filter(
    ({ pattern }) => (pattern.only === undefined || moments) && (pattern.name !== 'moment-goal' || shout !== null),
  );
  const found = distinct(matches.flatMap((match) => draftOf(sentence.items, match) ?? []));
  const drafts = shareSubjects(sentence.items, found);
  const refused: Refusal[] = [];
  const kept = drafts.filter((draft, at) => {
    const reason = vetoOf(
      sentence.items,
      draft.from,
      draft.at,
      draft.to,
      drafts[at + 1]?.from ?? sentence.items.length,
    );
    if (reason !== null) refused.push({ from: draft.from, to: draft.to, reason });
    return reason === null;
  });
  const times = timesOf(sentence.items, kept, story.marked.article.text);
  const readings = kept.flatMap((draft, at): readonly GoalReading[] => {
    const end = endOfClause(sentence.items, draft.to, kept[at + 1]?.from ?? sentence.items.length);
    const traits = describeGoal(sentence.items, draft.from, draft.at, draft.to, end);
    const time =
      timeOf(times[at] ?? null, traits.count) ?? (moments ? leadingTime([...(shout ?? []), ...sentence.items]) : null);
    const next = kept[at + 1]?.from ?? sentence.items.length;
    const reading: GoalReading = {
      ...traits,
      rule: draft.match.pattern.name,
      strength: draft.match.pattern.strength,
      sentence: index,
      from: draft.from,
      to: draft.to,
      at: draft.at,
      scorer: draft.scorer,
      also:
        /also/u.test(sentence.items[draft.at]?.word ?? '') ||
        sentence.items.slice(draft.at - 2, draft.at).some((item) => item.word === 'also'),
      verbWords: [draft.at, draft.match.noun ?? draft.at].map((each) => sentence.items[each]?.word ?? '').join(' '),
      how:
        draft.match.pattern.how ??
        traits.how ??
        laterKind(sentence.items, draft.to, next) ??
        spotKind(story, index, draft.at),
      minutes: time?.minutes ?? [],
      when: time?.when ?? null,
      team: teamGaining(story, sentence, draft, end),
    };
    return [reading, ...includedIn(sentence.items, reading, next)];
  });
  return { readings, refused };
}

/** "GOAL!" or "63' Goal!" on the line before the scorer. */
function shoutBefore(story: Story, index: number): readonly Item[] | null {
  const before = story.marked.sentences[index - 1];
  const here = story.marked.sentences[index];
  if (before === undefined || before.block !== here?.block || before.items.length > 4) return null;
  return before.items.some((item) => item.wordClass === 'goal') ? before.items : null;
}

/** "GOAL! 63: Rossi": in a list of key moments the number at the head is the minute. */
function leadingTime(items: readonly Item[]): GoalTime | null {
  const at = items.slice(0, 6).findIndex((item) => item.type === 'NUMBER' || item.type === 'MINUTE');
  const mention = items[at]?.mention;
  if (mention?.type === 'MINUTE') return { at, minutes: mention.minutes, when: null };
  if (mention?.type !== 'NUMBER' || mention.value < 1 || mention.value > lastMinute) return null;
  return { at, minutes: [{ minute: mention.value, stoppage: null }], when: null };
}

/** One time for several goals of one player is the time of none of them. */
function timeOf(time: GoalTime | null, count: number): GoalTime | null {
  return time !== null && count > 1 && time.minutes.length === 1 ? null : time;
}

function draftOf(items: readonly Item[], found: GoalMatch): Draft | null {
  const match = tighten(items, found);
  if (refuses(items, match)) return null;
  const at = match.verb ?? match.noun ?? match.from;
  const scorer = match.scorer === null ? findScorer(items, at) : namedScorer(items, match, match.scorer);
  if (scorer === null) return null;
  const ats = scorer.kind === 'named' ? scorer.at : [scorer.at];
  return {
    match,
    scorer,
    at,
    from: Math.min(match.from, ...ats),
    to: Math.max(match.to, ...ats.map((each) => each + 1)),
  };
}

/** "stepped up and converted": the penalty was told in the sentence before, or earlier in this one. */
function spotKind(story: Story, index: number, at: number): GoalReading['how'] {
  const items = story.marked.sentences[index]?.items ?? [];
  const from = Math.max(0, at - 5);
  const spot =
    /^convert/u.test(items[at]?.word ?? '') ||
    items
      .slice(from, at)
      .some(
        (item, offset) => item.word === 'step' || (item.word === 'stepped' && items[from + offset + 1]?.word === 'up'),
      );
  const before = [...(story.marked.sentences[index - 1]?.items ?? []), ...items.slice(0, at)];
  return spot && before.some((item) => item.wordClass === 'penalty') ? 'penalty' : null;
}

/** "Rossi converted a penalty, after Verdi was tripped, to make it 2-0": behind a comma the purpose is that of the goal before. */
function shareSubjects(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const purpose = items[draft.at - 1]?.word === 'to' && items[draft.at - 2]?.word === ',';
    if (!purpose || before === undefined || draft.match.scorer !== null) return draft;
    return { ...draft, scorer: before.scorer, from: draft.at };
  });
}

/** One reading for each stretch: patterns are in the order of what they say, so the first to claim a verb or noun and its scorer keeps it. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts)
    if (!kept.some((each) => isSame(each, draft) || isObjectOf(each, draft))) kept.push(draft);
  return kept.toSorted((a, b) => a.at - b.at);
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.at === b.at) return true;
  const claims = ({ match, at }: Draft): readonly number[] =>
    [at, match.verb, match.noun].filter((each) => each !== null);
  if (claims(a).some((at) => claims(b).includes(at))) return true;
  const own = a.match.pattern.how === 'own-goal' || b.match.pattern.how === 'own-goal';
  return own && a.match.scorer !== null && a.match.scorer === b.match.scorer;
}

/** "finished off an effort by Verdi": the effort is the object of the goal, not a goal of its own. */
function isObjectOf(verb: Draft, noun: Draft): boolean {
  const at = noun.match.noun;
  return (
    verb.match.verb !== null &&
    // What is cancelled out are goals, too.
    verb.match.pattern.name !== 'cancelled-out' &&
    at !== null &&
    noun.match.scorer !== null &&
    at > verb.at &&
    at <= verb.at + 4 &&
    noun.match.scorer > at &&
    noun.match.pattern.strength < 3
  );
}

const ends = new Set([',', ';', ':', 'but', 'before', 'while', 'when', 'after', 'as']);

function endOfClause(items: readonly Item[], to: number, next: number): number {
  let end = to;
  while (end < Math.min(items.length, next) && !ends.has(items[end]?.word ?? '')) end += 1;
  return end;
}

/** What the words of the sentence say of the side that gains: "put Arden ahead", "for Arden", "Arden hit back through Rossi". */
function teamGaining(story: Story, { items }: MarkedSentence, draft: Draft, end: number): TeamRef | null {
  if (draft.match.team !== null) return teamAt(story, items, draft.match.team);
  if (draft.match.pattern.name === 'through') return subjectTeam(story, items, draft.at);
  const owner = ownerOf(items, draft.match.noun);
  if (owner !== null) return story.teamOf(owner);
  for (let at = draft.from + 1; at < end; at += 1) {
    const item = items[at];
    if (item?.type !== 'TEAM') continue;
    const widened = widens(items, at);
    if (widened !== null) return widened ? story.teamOf(item) : null;
    const before = items[at - 1]?.word === 'the' || items[at - 1]?.word === 'a' ? items[at - 2] : items[at - 1];
    if ((before?.word === 'for' && items[at + 1]?.word !== "'s") || (isGift(before) && isGood(items, at)))
      return story.teamOf(item);
    if (isHanded(items, at)) return story.teamOf(item);
    if (at >= draft.to) return null;
  }
  return null;
}

/** "handing the visitors the lead": whoever scored, they gain. */
function isHanded(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return (
    /^(?:handing|handed|hands|giving)$/u.test(before?.word ?? '') &&
    items.slice(at + 1, at + 4).some((item) => item.wordClass === 'advantage')
  );
}

/** "doubled Arden's lead" is for Arden, "halved Arden's lead" is not; null where the team owns neither lead nor deficit. */
function widens(items: readonly Item[], at: number): boolean | null {
  if (items[at + 1]?.word !== "'s" && items[at + 1]?.word !== "'") return null;
  const what = items
    .slice(at + 2, at + 6)
    .find((item) => item.wordClass === 'advantage' || item.wordClass === 'deficit');
  const verb = items.slice(Math.max(0, at - 3), at).find((item) => item.wordClass === 'widen');
  if (what === undefined || verb === undefined) return null;
  return what.wordClass === 'deficit' || !/^(?:halv|cut|reduc)/u.test(verb.word);
}

const goods = new Set([
  'advantage',
  'level',
  'win',
  'won',
  'victory',
  'drew',
  'advance',
  'score',
  'title',
  'lead',
  'beat',
]);

/** "give Arden the lead", not "give Arden a harder task". */
function isGood(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  if (!/^(?:giv|gave|hand|earn|put|sen[dt])/u.test(before?.word ?? '')) return true;
  return items
    .slice(at + 1, at + 9)
    .some(
      (item) =>
        goods.has(item.wordClass ?? '') ||
        item.type === 'SCORE' ||
        /^(?:points?|hope|ahead|through|top|up|berth|control|their)$/u.test(item.word),
    );
}

/** "to give Arden a win", "earning Arden a point". */
function isGift(item: Item | undefined): boolean {
  return /^(?:giv(?:e|es|en|ing)|gave|saw|seeing|see|hand(?:s|ed|ing)?|help(?:s|ed|ing)?|earn(?:s|ed|ing)?|put|send|sent|secure[ds]?|spare|spared|save|saved|dragged|drew|lift(?:s|ed)?|carried|lead|led|leading|fired|rescue[ds]?)$/u.test(
    item?.word ?? '',
  );
}

function teamAt(story: Story, items: readonly Item[], at: number): TeamRef | null {
  const item = items[at];
  return item === undefined ? null : story.teamOf(item);
}

/** The team nearest before that is a subject: who hit back. */
function subjectTeam(story: Story, items: readonly Item[], at: number): TeamRef | null {
  for (let index = at - 1; index >= Math.max(0, at - 24); index -= 1) {
    const item = items[index];
    if (item?.type === 'TEAM' && isTeamSubject(items, index)) return story.teamOf(item);
    if (item?.wordClass === 'they') return null;
  }
  return null;
}

/** "Arden's only goal": the team that owns the noun. */
function ownerOf(items: readonly Item[], noun: number | null): Item | null {
  if (noun === null) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const item = items[at];
    if (isPerson(item)) return null;
    if (item?.type === 'TEAM') return items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? item : null;
  }
  return null;
}
