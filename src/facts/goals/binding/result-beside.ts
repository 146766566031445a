import { matchesOfTeam } from '../../discourse/matches/match-index.ts';
import { subjectBehindClause } from '../../discourse/sides/opening-phrase.ts';
import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { Stretch } from '../times/goal-times.ts';
import { asideAround } from '../../results/clauses.ts';
import { resultsToldIn, type ToldResult } from './told-results.ts';

/**
 * The match whose result the sentence tells in the clause of a goal: the only one it tells ("goals from A and B gave the
 * champions a 2-0 win over C"); of several the one told last before it ("… behind C, who won 3-0 thanks to a goal from A"),
 * unless its clause leads to the next one ("… and A scored as C won 1-0"). Null where it tells none.
 */
export function resultBeside(story: Story, sentence: MarkedSentence, { from, to }: Stretch): Beside | null {
  const told = toldBeside(toldIn(story, sentence), sentence, from).filter(
    (each) => !isOfOtherPart(story, sentence, { from, to }, each),
  );
  const [only] = told;
  if (only === undefined) return null;
  const next = told.findIndex((each) => each.from > from);
  const before = told[(next < 0 ? told.length : next) - 1];
  const behind = next < 0 ? undefined : told[next];
  const close = before !== undefined && from >= before.to && from - before.to <= 2;
  const other = before === undefined && behind !== undefined ? matchBetween(story, sentence.items, to, behind) : null;
  if (other !== null) return { match: other, next: false };
  if (told.every(({ match }) => match === only.match)) return { match: only.match, next: close };
  if (behind !== undefined && isDuring(sentence.items, to, behind.from)) return { match: behind.match, next: true };
  if (behind === undefined || (before !== undefined && !leadsOn(sentence.items, before.to, from)))
    return before === undefined ? null : { match: before.match, next: close };
  return { match: behind.match, next: false };
}

/** "Rossi sealed it to leave Arden top after Castle drew 1-1 with Dale": of the one match of the side named between the goal and a result of others. */
function matchBetween(story: Story, items: readonly Item[], to: number, { match, from }: ToldResult): MatchFact | null {
  for (const item of items.slice(to, from)) {
    const team = item.type === 'TEAM' ? story.teamOf(item) : null;
    if (team === null) continue;
    if (match.teams.some(({ id }) => id === team.id)) return null;
    const own = matchesOfTeam(story, team.id).filter(({ main }) => main);
    return own.length === 1 ? (own[0] ?? null) : null;
  }
  return null;
}

/** "Arden beat Borough thanks to Rossi's volley, while Castle won 1-0 at Dale": the part of the goal tells of other teams. */
function isOfOtherPart(story: Story, { items }: MarkedSentence, { from, to }: Stretch, told: ToldResult): boolean {
  // "After Castle beat Dale 1-0, Arden fell behind to Rossi's goal"
  const behind = subjectBehindClause(items, { get: (item) => story.teamOf(item) ?? undefined });
  const opening = behind !== null && items.slice(told.to, from).some(({ word }) => word === ',');
  if (opening && told.match.teams.every(({ id }) => id !== behind.id)) return true;
  const [low, high] = told.from > from ? [to, told.from] : [told.to, from];
  const joint = items.findIndex(({ word }, at) => at >= low && at < high && strong.test(word));
  if (joint < 0) return false;
  const part = told.from > from ? items.slice(0, joint) : items.slice(joint);
  const named = part.flatMap((item) => (item.type === 'TEAM' ? (story.teamOf(item) ?? []) : []));
  return named.length > 0 && named.every(({ id }) => told.match.teams.every((team) => team.id !== id));
}

/** Results that stand in the same clause as a goal: those within "Arden, who beat Castle 2-0 on Sunday," tell nothing of a goal outside it. */
export function toldBeside(told: readonly ToldResult[], sentence: MarkedSentence, goal: number): readonly ToldResult[] {
  if (told.length === 0) return told;
  const around = asideAround(sentence);
  const own = around(goal);
  return told.filter((result) => around(result.to - 1) === own);
}

/** A match whose result is told in the clause of a goal. */
export interface Beside {
  readonly match: MatchFact;
  /** Whether the result stands right before the goal. */
  readonly next: boolean;
}

/** Results of the main matches in the order of the sentence. */
function toldIn(story: Story, sentence: MarkedSentence): readonly ToldResult[] {
  return resultsToldIn(story, sentence)
    .filter(({ match }) => match.main)
    .toSorted((a, b) => a.from - b.from);
}

/** "A scored as C won 1-0": the goal was scored in what its own clause goes on to tell. */
function isDuring(items: readonly Item[], to: number, result: number): boolean {
  const first = startOfPhrase(items, result);
  const between = items.slice(to, first);
  return (
    between.at(-1)?.word === 'as' &&
    !between.some(({ word, type }) => type === 'SCORE' || ends.test(word) || strong.test(word))
  );
}

const ends = /^(?:and|but|before|after|,)$/u;

/** Words that go over to another match wherever they stand, and those that do so right behind a result. */
const strong = /^(?:;|while|whereas|whilst)$/u;
const weak = /^(?:and|but)$/u;

function leadsOn(items: readonly Item[], from: number, to: number): boolean {
  let plain = true;
  for (let at = from; at < to; at += 1) {
    const { word = '', type } = items[at] ?? {};
    if (strong.test(word) || (plain && weak.test(word))) return true;
    if (type === 'PERSON' || type === 'TEAM') plain = false;
  }
  return false;
}
