import type { Story } from '../../discourse/story.ts';
import type { Evidence, MatchFact, TeamRef, Unresolved } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { Affiliations } from '../scorers/affiliations.ts';
import { addedDetail } from '../scorers/added-detail.ts';
import { bracketBehindDeed, detailsOf, type ScorerDetail } from '../scorers/scorer-details.ts';
import { fullNameNear } from '../scorers/full-name-near.ts';
import { isPerson } from '../scorers/name-phrase.ts';
import type { GoalMention } from './goal-mention.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import { withHeadlineGoals } from './headline-goals.ts';
import { matchOfGoal } from './match-of-goal.ts';
import { nextTopic } from './next-topic.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import type { GoalGrammar } from '../patterns/match-patterns.ts';
import { readEpithets, whoIsCalled } from '../scorers/epithets.ts';
import { scorersOf, type Topic, type SpokenOf } from '../scorers/who-scored.ts';
import { sideAt } from '../sides/side-at.ts';
import { readGoals, type Refusal } from '../readings/read-goals.ts';

export interface Bound {
  readonly mentions: readonly GoalMention[];
  readonly unresolved: readonly Unresolved[];
}

/** Reads every sentence in order and binds its goals to matches and persons. */
export function bindGoals(story: Story, grammar: GoalGrammar, affiliations: Affiliations): Bound {
  const mentions: GoalMention[] = [];
  const unresolved: Unresolved[] = [];
  const known = new Map<string, MatchFact>();
  const epithets = readEpithets(story);
  let topic: Topic | null = null;
  story.marked.sentences.forEach((sentence, index) => {
    const { readings, refused } = readGoals(story, index, grammar);
    for (const refusal of refused) unresolved.push(refusedAt(story, sentence, refusal));
    let last: Topic | null = null;
    let beside: MatchFact | null = null;
    const told: { readonly reading: GoalReading; readonly bound: boolean }[] = [];
    for (const reading of readings) {
      const called = whoIsCalled(story, epithets, reading, index, topic);
      const bound: readonly GoalMention[] | string = isAnyOf(mentions, reading, index, last !== null || called !== null)
        ? 'who scored cannot be told'
        : bindReading(story, sentence, reading, { topic, last, called }, affiliations, known, {
            match: beside,
            same: reading.scorer === told.at(-1)?.reading.scorer ? (told.at(-1)?.bound ?? null) : null,
          });
      told.push({ reading, bound: typeof bound !== 'string' });
      if (typeof bound === 'string')
        unresolved.push(refusedAt(story, sentence, { from: reading.from, to: reading.to, reason: bound }));
      else {
        mentions.push(...bound);
        beside = bound[0]?.match ?? beside;
        for (const { scorer, match } of bound) if (affiliations.main.includes(match)) known.set(scorer, match);
        last = lastScorer(sentence, index, reading) ?? last;
      }
    }
    topic = nextTopic(story, sentence, index, readings, topic);
  });
  return { mentions: withHeadlineGoals(story, mentions), unresolved };
}

/** How many sentences back a scorer may stand whom "the Dane scored again" means. */
const recent = 3;

/** "The Dane scored again" behind goals of two: it may be either. */
function isAnyOf(
  mentions: readonly GoalMention[],
  { scorer, repeat }: GoalReading,
  sentence: number,
  told: boolean,
): boolean {
  if (scorer.kind !== 'described' || !repeat || told) return false;
  const near = mentions.filter(({ reading }) => reading.sentence >= sentence - recent);
  return new Set(near.map((mention) => mention.scorer)).size > 1;
}

function refusedAt(story: Story, { items, start, end }: MarkedSentence, { from, to, reason }: Refusal): Unresolved {
  return {
    kind: 'goal',
    reason,
    evidence: { article: story.marked.article.id, start: items[from]?.start ?? start, end: items[to - 1]?.end ?? end },
  };
}

/** The last of the scorers that a reading names. */
function lastScorer({ items }: MarkedSentence, sentence: number, { scorer }: GoalReading): Topic | null {
  const item = scorer.kind === 'named' ? items[scorer.at.at(-1) ?? -1] : undefined;
  return isPerson(item) ? { item, name: item.mention.name, sentence } : null;
}

interface Beside {
  /** That of the goal before in the sentence. */
  readonly match: MatchFact | null;
  /** "scored twice, once from the spot": whether the sum that this is a detail of has found its match; null where it is none. */
  readonly same: boolean | null;
}

function bindReading(
  story: Story,
  sentence: MarkedSentence,
  reading: GoalReading,
  spoken: SpokenOf,
  affiliations: Affiliations,
  known: ReadonlyMap<string, MatchFact>,
  beside: Beside,
): readonly GoalMention[] | string {
  const people = scorersOf(sentence, reading, spoken, (name) => story.people.isCoach(name));
  if (people.length === 0) return 'who scored cannot be told';
  if (beside.same === false) return 'the score of the match speaks against it';
  const match =
    beside.same === true && beside.match !== null
      ? beside.match
      : matchOfGoal(story, sentence, reading, people, affiliations, known, beside.match);
  if (typeof match === 'string') return match;
  const names = people.map(({ item }) => sentence.items.indexOf(item));
  const details = detailsOf(sentence.items, names).map(
    (detail, index) =>
      detail ??
      addedDetail(sentence.items, reading.at, names[index] ?? 0, { index, people: people.length }) ??
      (people.length === 1 && reading.minutes.length === 0
        ? bracketBehindDeed(sentence.items, reading.at, reading.count)
        : null),
  );
  return people.flatMap(({ item, name }, index): readonly GoalMention[] => {
    const scorer = fullNameNear(story, sentence, item, name);
    const mention: GoalMention = {
      reading: withDetail(
        shareOf(reading, index, people.length, isEach(sentence.items, reading)),
        details[index] ?? null,
        details,
      ),
      match,
      scorer,
      team: teamOf(match, reading),
      together: people.length,
      evidence: evidenceOf(story, sentence, reading, item),
    };
    return apart(mention, details[index]?.spot ?? []);
  });
}

/** "Rossi (28 pen, 61)": what was a penalty and what was none are told apart. */
function apart(mention: GoalMention, spot: readonly PlayTime[]): readonly GoalMention[] {
  const { reading } = mention;
  const others = reading.minutes.filter((each) => !spot.includes(each));
  if (spot.length === 0 || others.length === 0 || others.length + spot.length !== reading.minutes.length)
    return [mention];
  return [
    { ...mention, reading: { ...reading, minutes: spot, count: spot.length, how: 'penalty' } },
    { ...mention, reading: { ...reading, minutes: others, count: others.length, how: null } },
  ];
}

/** "Rossi and Bianchi in the 10th and 35th minutes": each has his own time; one time for several is nobody's. */
function shareOf(reading: GoalReading, index: number, people: number, each: boolean): GoalReading {
  if (people === 1) return reading;
  // "struck twice through Rossi and Bianchi": the number is that of all.
  const count = each || /brace|double|hat/u.test(reading.verbWords) ? reading.count : 1;
  const own = reading.minutes.length === people ? reading.minutes[index] : undefined;
  return { ...reading, count, minutes: own === undefined ? [] : [own] };
}

/** "two goals apiece from Rossi and Bianchi", "scored twice each", "each scored twice". */
function isEach(items: readonly Item[], { at, to }: GoalReading): boolean {
  // "set up both goals, for Rossi and Bianchi": one for each
  const both = items[at - 1]?.word === 'both' && items[at]?.wordClass !== 'goal';
  if (items[at - 1]?.word === 'each' || both) return true;
  const end = Math.max(at + 4, to + 2);
  return items.some(
    (item, index) =>
      index >= at &&
      index < end &&
      (item.word === 'apiece' || (item.word === 'each' && items[index + 1]?.word !== 'half')),
  );
}

const mostGoals = 5;

/** "Rossi (12) and Bianchi (77)": each with his own minutes; a lone number could be his age. */
function withDetail(
  told: GoalReading,
  detail: ScorerDetail | null,
  all: readonly (ScorerDetail | null)[],
): GoalReading {
  const isOfOne = told.how !== null && all.some((each) => each?.part === told.how);
  const reading = isOfOne ? { ...told, how: null } : told;
  // "Rossi, from the spot, and Verdi replied": the kick is the other's.
  if (detail === null)
    return reading.how !== null && all.some((each) => each?.how === reading.how) ? { ...reading, how: null } : reading;
  if (detail.count !== undefined)
    return { ...reading, count: Math.max(reading.count, detail.count), minutes: [], when: null };
  const number = detail.minutes[0];
  // "Rossi (2), Verdi and Bianchi": beside names without a bracket it is how many.
  if (
    detail.inWords !== true &&
    !all.every((each) => each !== null && each.minutes.length > 0) &&
    detail.minutes.length === 1 &&
    number !== undefined &&
    number.minute <= mostGoals
  )
    return { ...reading, how: detail.how, count: Math.max(reading.count, number.minute), minutes: [], when: null };
  const timed =
    detail.minutes.length > 0 && (detail.inWords === true || all.length === 1 || all.every((each) => each !== null));
  return {
    ...reading,
    how: detail.how ?? (all.length === 1 ? reading.how : null),
    ...(timed ? { minutes: detail.minutes, count: Math.max(reading.count, detail.minutes.length), when: null } : {}),
  };
}

function evidenceOf(
  story: Story,
  { items, start, end }: MarkedSentence,
  { from, to }: GoalReading,
  scorer: Item,
): readonly Evidence[] {
  const article = story.marked.article.id;
  const told = { article, start: items[from]?.start ?? start, end: items[to - 1]?.end ?? end };
  const named = scorer.start >= told.start && scorer.end <= told.end;
  return named ? [told] : [{ article, start: scorer.start, end: scorer.end }, told];
}

/** The side that the clause itself names as gaining. */
function teamOf(match: MatchFact, reading: GoalReading): TeamRef | null {
  if (reading.ground !== null) return sideAt(match, reading.ground);
  return match.teams.find((team) => team.id === reading.team?.id) ?? null;
}
