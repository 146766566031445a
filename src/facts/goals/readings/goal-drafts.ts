import type { Item } from '../../mentions/mention.ts';
import { startOfName } from '../scorers/name-phrase.ts';
import { namedScorer } from '../scorers/named-scorer.ts';
import { findScorer, type Scorer } from '../scorers/find-scorer.ts';
import type { GoalMatch } from '../patterns/match-patterns.ts';
import { refuses } from '../patterns/refuse-match.ts';
import { tighten } from '../patterns/tighten-match.ts';

/** A place of a sentence that tells goals of somebody, before it is known whether they counted. */
export interface Draft {
  readonly match: GoalMatch;
  readonly scorer: Scorer;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The draft that a match gives; null where it tells no goal or names nobody. */
export function draftOf(items: readonly Item[], found: GoalMatch): Draft | null {
  const match = tighten(items, found);
  if (refuses(items, match)) return null;
  const at = match.verb ?? match.noun ?? match.from;
  const scorer = match.scorer === null ? findScorer(items, at) : namedScorer(items, match, match.scorer);
  if (scorer === null || isCoach(items, scorer)) return null;
  const ats = scorer.kind === 'named' ? scorer.at : [scorer.at];
  return {
    match,
    scorer,
    at,
    from: Math.min(match.from, ...ats),
    to: Math.max(match.to, ...ats.map((each) => each + 1)),
  };
}

/** "boss Rossi struck first": what a coach does is no goal. */
function isCoach(items: readonly Item[], scorer: Scorer): boolean {
  if (scorer.kind !== 'named') return false;
  const [at = 0] = scorer.at;
  const before = items[startOfName(items, at)] === items[at] ? undefined : items[at - 1];
  return before?.wordClass === 'coach' && items[at - 2]?.word !== '-';
}

/** "Rossi converted a penalty, after Verdi was tripped, to make it 2-0": behind a comma the purpose is that of the goal before. */
export function shareSubjects(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const purpose = items[draft.at - 1]?.word === 'to' && items[draft.at - 2]?.word === ',';
    // "…, only for Rossi, off balance, to score": he is named for it.
    const own = draft.scorer.kind === 'named' ? (draft.scorer.at[0] ?? 0) : 0;
    const named = own > (before?.at ?? 0) && items[startOfName(items, own) - 1]?.word === 'for';
    if (!purpose || before === undefined || draft.match.scorer !== null || named) return draft;
    return { ...draft, scorer: before.scorer, from: draft.at };
  });
}

/** One reading for each stretch: patterns are in the order of what they say, so the first to claim a verb or noun and its scorer keeps it. */
export function distinct(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts)
    if (!kept.some((each) => isSame(each, draft) || isObjectOf(items, each, draft))) kept.push(draft);
  return kept
    .filter((draft) => !kept.some((each) => each !== draft && isToldBy(items, each, draft)))
    .toSorted((a, b) => a.at - b.at);
}

/** "went ahead, Rossi heading in": what a sentence tells by its own words is told by nothing else. */
export function withoutTold(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft) =>
      draft.match.pattern.alone === undefined ||
      !drafts.some((each) => each.match.pattern.alone === undefined && each.to > draft.from),
  );
}

/** What a draft tells is told by another: it is but the deed of its goals, or one of its list. */
function isToldBy(items: readonly Item[], each: Draft, draft: Draft): boolean {
  return (
    isDeedOf(each, draft) ||
    isDoneByShot(items, each, draft) ||
    (draft.match.pattern.needs === 'goal-before' && isListed(each, draft))
  );
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.at === b.at) return true;
  const claims = ({ match, at }: Draft): readonly number[] =>
    [at, match.verb, match.noun].filter((each) => each !== null);
  if (claims(a).some((at) => claims(b).includes(at))) return true;
  if (b.match.pattern.needs === 'goal-before' && isListed(a, b)) return true;
  const own = a.match.pattern.how === 'own-goal' || b.match.pattern.how === 'own-goal';
  return own && a.match.scorer !== null && a.match.scorer === b.match.scorer;
}

/** "goals by Rossi and Verdi, in the 25th and 63rd minutes": Verdi's goal is told by the list. */
function isListed(list: Draft, { scorer, match }: Draft): boolean {
  if (list.scorer.kind !== 'named' || scorer.kind !== 'named' || match.noun !== null) return false;
  return (
    list.scorer.at.length > 1 && scorer.at.every((at) => list.scorer.kind === 'named' && list.scorer.at.includes(at))
  );
}

/** "braces from Rossi and Verdi did the damage": what the goals did is no goal of its own. */
function isDeedOf(noun: Draft, verb: Draft): boolean {
  const [names, doers] = [noun.scorer, verb.scorer];
  if (noun.match.verb !== null || verb.match.verb === null || names.kind !== 'named' || doers.kind !== 'named')
    return false;
  return verb.at === (names.at.at(-1) ?? 0) + 1 && doers.at.every((at) => names.at.includes(at) && at > noun.at);
}

/** "Rossi struck before a Verdi header sealed it": what the shot of another did right behind it is no goal of who is named before. */
function isDoneByShot(items: readonly Item[], noun: Draft, verb: Draft): boolean {
  const [names, doers] = [noun.scorer, verb.scorer];
  if (noun.match.noun === null || names.kind !== 'named' || verb.match.verb === null || doers.kind !== 'named')
    return false;
  const [owner = 0] = names.at;
  if (owner !== noun.match.noun - 1 || verb.at !== noun.match.noun + 1 || doers.at.some((at) => at > owner))
    return false;
  return items.slice(doers.at.at(-1), owner).some(({ word }) => /^(?:before|after|while|until|when|as)$/u.test(word));
}

/** "finished off an effort by Verdi": the effort is the object of the goal, not a goal of its own. */
function isObjectOf(items: readonly Item[], verb: Draft, noun: Draft): boolean {
  const at = noun.match.noun;
  return (
    verb.match.verb !== null &&
    // What is cancelled out are goals, too.
    verb.match.pattern.name !== 'cancelled-out' &&
    at !== null &&
    noun.match.scorer !== null &&
    at > verb.at &&
    at <= verb.at + 4 &&
    // "equalised, and further strikes from Verdi …"
    !items.slice(verb.at, at).some(({ word }) => word === ',' || word === 'and') &&
    noun.match.scorer > at &&
    noun.match.pattern.strength < 3 &&
    // "equalised before laying on the winner for Verdi"
    !/^(?:goal-made-for|set-up-for|assisted-for)$/u.test(noun.match.pattern.name)
  );
}
