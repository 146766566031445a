import { isBetween } from '../../discourse/matches/draft.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { legRules } from '../../results/patterns/leg-patterns.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import type { Affiliations } from '../scorers/affiliations.ts';
import { hasMovedOn, isYetToTell } from '../scorers/moved-on.ts';
import { canBeOf, whereItCanBe } from './can-be-of.ts';
import { isAgainstOthers, isInOtherScore, isOfOldResult, isOnOtherDay, matchInPassing } from './other-match.ts';
import { isOfOtherSide } from './of-other-side.ts';
import { placeInMatch } from './place-in-match.ts';
import { resultsToldIn } from './told-results.ts';
import { isBehindUnreadResult } from './unread-result.ts';

/** The match that a goal is of: one that its clause tells in passing, else the one it is placed in; the reason where there is none. `beside` is that of the goal before it in the sentence. */
export function matchOfGoal(
  story: Story,
  sentence: MarkedSentence,
  reading: GoalReading,
  people: readonly { readonly item: Item; readonly name: string }[],
  affiliations: Affiliations,
  known: ReadonlyMap<string, MatchFact>,
  beside: MatchFact | null,
): MatchFact | string {
  const passed = matchInPassing(story, sentence, reading, affiliations.main);
  if (passed !== null) return canBeOf(reading, passed) ? passed : 'the score of the match speaks against it';
  const names = people.map(({ name }) => name);
  const placed =
    besideGoal(sentence, reading, beside) ??
    matchBefore(story, sentence, people, affiliations, known) ??
    placeInMatch(story, sentence, reading, reading.team, names, affiliations);
  const several = affiliations.main.length > 1;
  if (
    placed === null ||
    (several &&
      reading.team === null &&
      (hasMovedOn(story, sentence, placed, false, true) || isYetToTell(story, sentence, placed)))
  )
    return 'in which match cannot be told';
  if (legRules.has(placed.rule) && !isTelling(story, sentence, reading, placed, affiliations.main.length))
    return 'an earlier match';
  if (isDecisiveKick(sentence.items, reading, placed)) return 'a kick of a shootout';
  if (isInOtherScore(sentence.items, reading, placed)) return 'a match with another score';
  if (!affiliations.main.includes(placed) || isAgainstOthers(story, sentence.items, reading, placed))
    return 'an earlier match';
  if (isOfThirdSide(story, sentence.items, reading, placed)) return 'an earlier match';
  if (isBehindUnreadResult(story, sentence, reading, placed, several)) return 'in which match cannot be told';
  const who = people.map(({ item }) => item);
  if (isOfOtherSide(story, sentence.items, who, placed)) return 'in which match cannot be told';
  if (isOfUnscored(story, sentence, placed) || isOnOtherDay(sentence.items, reading, placed)) return 'an earlier match';
  if (placed.main && isOfOldResult(sentence.items, reading)) return 'an earlier match';
  return (
    whereItCanBe(reading, placed, affiliations.main) ??
    toldNearby(story, sentence, reading) ??
    'the score of the match speaks against it'
  );
}

/**
 * What a first leg left is told of another day: it is told of where its result stands in the sentence, or in the lead of a report
 * that is about it alone, right before.
 */
function isTelling(
  story: Story,
  sentence: MarkedSentence,
  { sentence: at }: GoalReading,
  match: MatchFact,
  matches: number,
): boolean {
  const isIn = (each: MarkedSentence | undefined): boolean =>
    each !== undefined && resultsToldIn(story, each).some((told) => told.match === match);
  const isLead = at === 1 && matches === 1 && match.main;
  return isIn(sentence) || (isLead && isIn(story.marked.sentences[0]));
}

/** "scored the winning penalty", where kicks decided the match: one of them. */
function isDecisiveKick(
  items: readonly Item[],
  { how, minutes, from, to }: GoalReading,
  { shootout }: MatchFact,
): boolean {
  if (shootout === null || how !== 'penalty' || minutes.length > 0) return false;
  return items.slice(from, to + 2).some(({ word }) => /^(?:winning|decisive|deciding|clinching)(?: |$)/u.test(word));
}

/** "Castle beat Dale last weekend thanks to a goal from Rossi": of the match that the sentence names, which is not the one being told. */
function isOfUnscored(story: Story, sentence: MarkedSentence, placed: MatchFact): boolean {
  const told = story.outcomes.get(sentence) ?? [];
  return (
    told.length > 0 &&
    told.every(({ sides }) => !isBetween(placed, ...sides)) &&
    !sentence.items.some((item) => item.type === 'TEAM' && isSideOf(placed, story.teamOf(item))) &&
    resultsToldIn(story, sentence).length === 0
  );
}

const fared = /^(?:won|win|victory|lost|loss|defeat|drew|beat|beaten|held)$/u;

/** "Arden beat Borough to stay ahead of Castle, who won at Dale with Rossi's goal": how a side fared that plays in another match than the one `placed`. */
function isOfThirdSide(
  story: Story,
  items: readonly Item[],
  { at, from, team }: GoalReading,
  placed: MatchFact,
): boolean {
  if (team !== null && isSideOf(placed, team)) return false;
  const first = Math.min(at, from);
  for (let index = first - 1; index >= Math.max(0, first - 10); index -= 1) {
    const item = items[index];
    // "who lost on Friday, with Rossi scoring": the main clause may have gone on.
    if (item?.type === 'SCORE' || item?.word === ';' || (item?.word === ',' && items[index + 1]?.wordClass !== 'who'))
      return false;
    const named = item?.type === 'TEAM' ? story.teamOf(item) : null;
    if (named === null) continue;
    if (isSideOf(placed, named)) return false;
    const next = items[index + 1];
    const subject =
      (next?.word === ',' && items[index + 2]?.wordClass === 'who') ||
      (next?.word === 'also' && items[index - 1]?.word === 'with') ||
      (items[index - 1]?.word === 'with' && fared.test(next?.wordClass ?? ''));
    if (subject) return items.slice(index + 1, first).some(({ wordClass }) => fared.test(wordClass ?? ''));
  }
  return false;
}

function isSideOf({ teams }: MatchFact, team: TeamRef | null): boolean {
  return team !== null && teams.some(({ id }) => id === team.id);
}

/** "Rossi hit a hat-trick and Verdi got the other": of the match of the goal before, where the sentence names no side. */
function besideGoal({ code }: MarkedSentence, reading: GoalReading, beside: MatchFact | null): MatchFact | null {
  const { team, ground } = reading;
  // "Rossi gave Arden the lead but Costa equalised for the visitors"
  if (ground !== null && beside !== null && canBeOf(reading, beside)) return beside;
  return team === null && !code.includes(symbolOf.TEAM) ? beside : null;
}

/** "Arden beat Borough 1-0 and Castle won 4-0 at Dale. // Rossi scored three": the match told in the sentence, else last before it, that has room for so many. */
function toldNearby(story: Story, sentence: MarkedSentence, reading: GoalReading): MatchFact | null {
  if (reading.count < 2) return null;
  const fits = (match: MatchFact): boolean => match.score !== null && canBeOf(reading, match);
  const here = resultsToldIn(story, sentence).filter(({ match }) => fits(match));
  if (here.length > 0) return here.length === 1 ? (here[0]?.match ?? null) : null;
  const { sentences } = story.marked;
  for (let at = sentences.indexOf(sentence) - 1; at >= 0; at -= 1) {
    const before = sentences[at];
    if (before === undefined || sentence.block - before.block > 1) return null;
    const told = resultsToldIn(story, before).toSorted((a, b) => a.from - b.from);
    const last = told.findLast(({ match }) => fits(match));
    if (told.length > 0) return last?.match ?? null;
  }
  return null;
}

/** A sentence that names no team of another match tells of the one in which its scorer has scored before. */
function matchBefore(
  story: Story,
  { items }: MarkedSentence,
  people: readonly { readonly name: string }[],
  affiliations: Affiliations,
  known: ReadonlyMap<string, MatchFact>,
): MatchFact | null {
  const [only] = people;
  const match = only === undefined || people.length > 1 ? undefined : known.get(story.people.fullName(only.name));
  if (match === undefined) return null;
  const elsewhere = items.some((item) => {
    const team = item.type === 'TEAM' ? story.teamOf(item) : null;
    return team !== null && match.teams.every(({ id }) => id !== team.id) && affiliations.matchesOf(team).length > 0;
  });
  return elsewhere ? null : match;
}
