import type { Story } from '../discourse/story.ts';
import type { TeamRef } from '../fact.ts';
import type { MarkedSentence } from '../mentions/mention.ts';

/** `Arden 2 Reed 15, …`, `Arden (1) 2 Reed 15, …` */
const sideLine = /^T(?:\(N\))?N/u;

/** The side of a line of a summary that has one for each, whose cards stand below it: `Red card: Ola Brandt 62`. */
export function sideOfLine(story: Story, { code, items, start, end }: MarkedSentence): TeamRef | null {
  const [team] = items;
  const isEvidence = story.matches.some(({ evidence }) =>
    evidence.some((each) => each.start === start && each.end === end),
  );
  return sideLine.test(code) && isEvidence && team !== undefined ? story.teamOf(team) : null;
}
