import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import { lineupEntries } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';
import { goalsOf } from './scorer-lists.ts';

/** `Arden 2 Reed 15, …`, `Arden (1) 2 Reed 15, …` */
const sideLine = /^T(?:\(N\))?N/u;

/**
 * Scorers in the lines of summaries that have one for each side: `Arden 2 Jon Reed 15, Ola Brandt 60pen`. A line counts only
 * where it is one of a match and names as many goals as it says.
 */
export function sideLineScorers(story: Story): readonly LineupList[] {
  return story.marked.sentences.flatMap((sentence) => {
    const shape = sideLine.exec(sentence.code)?.[0];
    return shape === undefined ? [] : inLine(story, sentence, shape.length);
  });
}

/** The side of such a line, whose cards stand below it: `Red card: Ola Brandt 62`. */
export function sideOfLine(story: Story, sentence: MarkedSentence): TeamRef | null {
  const [team] = sentence.items;
  const isSide = sideLine.test(sentence.code) && matchOfLine(story, sentence) !== undefined;
  return isSide && team !== undefined ? story.teamOf(team) : null;
}

/** The match that has the whole line for evidence. */
function matchOfLine({ matches }: Story, { start, end }: MarkedSentence): MatchFact | undefined {
  return matches.find(({ evidence }) => evidence.some((each) => each.start === start && each.end === end));
}

function inLine(story: Story, sentence: MarkedSentence, from: number): readonly LineupList[] {
  const { items, end } = sentence;
  const [team] = items;
  const goals = items[from - 1]?.mention;
  const match = matchOfLine(story, sentence);
  if (team === undefined || match === undefined || goals?.type !== 'NUMBER') return [];
  if (/^vs?$/u.test(items[from]?.word ?? '')) return [];
  const entries = lineupEntries(story.marked.article.text, { start: items[from - 1]?.end ?? end, end });
  // `Arden 2 Borough 1` has both sides and no scorers; a scorer may bear the name of a side.
  const isSide = items.some(
    ({ type, start, end: behind }, at) =>
      at >= from &&
      type === 'TEAM' &&
      entries.some((entry) => entry.start === start && entry.name.length === behind - start),
  );
  if (isSide) return [];
  if (entries.length === 0 || entries.some(({ minutes }) => minutes.length === 0) || goalsOf(entries) !== goals.value)
    return [];
  return [{ kind: 'goals', team: story.teamOf(team), match, entries }];
}
