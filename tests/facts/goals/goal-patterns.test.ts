import { beforeAll, describe, expect, test } from 'vitest';
import { goalPatterns } from '../../../src/facts/goals/patterns/goal-patterns.ts';
import { readGoals } from '../../../src/facts/goals/readings/read-goals.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { openReader } from '../a-reader.ts';
import { storyOf } from './a-story.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** Rules by which a sentence tells a goal. */
function rulesIn(sentence: string): readonly string[] {
  const text = sentence.replaceAll('Arden', 'Ajax').replaceAll('Borough', 'Utrecht');
  const story = storyOf(reader, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  return story.marked.sentences.flatMap((_, index) =>
    readGoals(story, index, reader.goals).readings.map(({ rule }) => rule),
  );
}

describe('a pattern of goals', () => {
  test.each(goalPatterns.map(({ name, example }) => [name, example]))('%s tells a goal in "%s"', (_, example) => {
    expect(rulesIn(example)).not.toEqual([]);
  });

  test.each(goalPatterns.map(({ name, not }) => [name, not]))('%s tells none in "%s"', (name, not) => {
    expect(rulesIn(not)).not.toContain(name);
  });
});
