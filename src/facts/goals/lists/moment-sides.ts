import type { Story } from '../../discourse/story.ts';
import type { MatchFact, Score, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { isPerson } from '../scorers/name-phrase.ts';
import { lastToScore, runningScore, type MomentLine } from './moment-lines.ts';

/** The side that gains by the goal of an entry of key moments; null where the entry leaves it open. */
export type SideOfMoment = (line: MomentLine) => TeamRef | null;

/** Tells the sides by the running scores that the entries print, between sides or alone, or by the side that an entry is headed by. */
export function sidesOfMoments(story: Story, lines: readonly MomentLine[]): SideOfMoment {
  const running = lines.flatMap((line) => runningScore(sentencesOf(story, line)) ?? []);
  const scores = running.map(({ score }) => score);
  const ordered = new Map<MatchFact, readonly [TeamRef, TeamRef] | null>();
  return (line) => {
    const own = sentencesOf(story, line);
    const match = own[0] === undefined ? undefined : story.matchOf(own[0]);
    if (match?.main !== true) return null;
    const here = runningScore(own);
    const last = here === null ? null : lastToScore(here.score, scores);
    const item = last === null ? undefined : here?.sides[last];
    if (item !== undefined) return story.teamOf(item);
    const headed = headSide(story, match, own);
    if (headed !== null || here === null || here.sides.length > 0) return headed;
    if (!ordered.has(match)) ordered.set(match, orderOf(match, scores));
    const order = ordered.get(match) ?? null;
    return last === null || order === null ? null : order[last];
  };
}

export const sentencesOf = ({ marked }: Story, line: MomentLine): readonly MarkedSentence[] =>
  line.sentences.flatMap((index) => marked.sentences[index] ?? []);

/** The sides in the order of scores that no side stands beside: they must lead to the score of the match, goal by goal. */
function orderOf(match: MatchFact, scores: readonly Score[]): readonly [TeamRef, TeamRef] | null {
  const { teams, score, home } = match;
  const whole = (score?.[0] ?? 0) + (score?.[1] ?? 0);
  if (score === null || whole === 0) return null;
  const steps = new Map(scores.map((each) => [each.join('-'), each]));
  steps.delete('0-0');
  if (steps.size !== whole) return null;
  const inOrder = [...steps.values()].toSorted((a, b) => a[0] + a[1] - b[0] - b[1]);
  const isChain = inOrder.every(([a, b], at) => {
    const [x, y] = inOrder[at - 1] ?? [0, 0];
    return a + b === at + 1 && a >= x && b >= y;
  });
  const [a, b] = inOrder.at(-1) ?? [0, 0];
  if (!isChain) return null;
  if (a === b) return home?.id === teams[1].id ? [teams[1], teams[0]] : teams;
  if (a === score[0] && b === score[1]) return teams;
  return a === score[1] && b === score[0] ? [teams[1], teams[0]] : null;
}

const mostItems = 10;
const goalWord = /^(?:go+a+l|⚽)$/u;

/** "12' 1-0 ARDEN: Rossi …", "GOAL for Arden! …", "GOAL ARDEN. …", "GOAL! Arden lead": the one side named before anybody, in the place of a heading. */
function headSide(story: Story, { teams }: MatchFact, own: readonly MarkedSentence[]): TeamRef | null {
  const items = own.slice(0, 3).flatMap((each) => each.items);
  const person = items.findIndex((item) => isPerson(item));
  const head = items.slice(0, Math.min(mostItems, person < 0 ? mostItems : person));
  const at = head.findIndex(({ type }) => type === 'TEAM');
  const item = head[at];
  if (item === undefined || head.some(isOther) || head.filter(({ type }) => type === 'TEAM').length > 1) return null;
  if (!isHeading(head, at, items)) return null;
  const team = story.teamOf(item);
  return teams.some(({ id }) => id === team?.id) ? team : null;
}

/** What the entry is headed by besides is no goal, or one whose side the word leaves open. */
const isOther = (item: Item): boolean =>
  /^(?:no-goal|red-card|yellow-card|sent-off|half-time|full-time|own-goal|unreal)$/u.test(item.wordClass ?? '') ||
  /^(?:no|own|sub|chance|corner|change|save)$/u.test(item.word);

function isHeading(head: readonly Item[], at: number, items: readonly Item[]): boolean {
  const before = head[at - 1];
  const [next, behind] = [items[at + 1], items[at + 2]];
  const shouted = head.slice(0, at).some(({ word }) => goalWord.test(word));
  if (before?.word === 'for') return goalWord.test(head[at - 2]?.word ?? '') || head[at - 2]?.wordClass === 'penalty';
  if (next === undefined || /^[:!.–|-]$/u.test(next.word)) return true;
  if (next.type === 'SCORE') return /^[-:–|!.]$/u.test(behind?.word ?? '');
  return shouted && /^(?:lead|level|advantage|score)$/u.test(next.wordClass ?? '');
}
