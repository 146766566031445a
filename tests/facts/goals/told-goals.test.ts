import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Score, TeamRef } from '../../../src/facts/fact.ts';
import { readAffiliations } from '../../../src/facts/goals/scorers/affiliations.ts';
import { findGoals } from '../../../src/facts/goals/find-goals.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { openReader } from '../a-reader.ts';
import { toldLines } from '../told-lines.ts';
import { storyOf } from './a-story.ts';

/** Lines of `told-goals.txt`: a sentence, its goals as `Brandt A 12 header`, and the score where one is given. */
const lines = toldLines(join(import.meta.dirname, 'told-goals.txt'));

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const side = (team: TeamRef | null): string => (team === null ? '?' : team.name === 'Ajax' ? 'A' : 'U');

function scoreOf(words: string): Score | null {
  const [a, b] = words === '' ? [] : words.split('-').map(Number);
  return a === undefined || b === undefined ? null : [a, b];
}

function goalsIn(text: string, score: Score | null): readonly string[] {
  const story = storyOf(reader, text, score);
  return findGoals(story, reader.goals, readAffiliations(story)).facts.map((goal) =>
    [
      goal.scorer.split(' ').at(-1),
      side(goal.team),
      goal.minute === null ? '' : `${goal.minute}${goal.stoppage === null ? '' : `+${goal.stoppage}`}`,
      goal.how ?? '',
    ]
      .filter((each) => each !== '')
      .join(' '),
  );
}

describe('goals as reports tell them, A for Ajax, U for Utrecht, ? where the sentence does not say', () => {
  test.each(lines)('%s => %s', (text = '', goals = '', score = '') => {
    const wanted = goals === '-' ? [] : goals.split('; ');
    expect(goalsIn(text, scoreOf(score)).toSorted()).toEqual(wanted.toSorted());
  });
});
