import { describe, expect, it } from 'vitest';
import { findStreakReadings } from '../../../src/facts/streaks/find-streak-readings.ts';
import { streakPatterns } from '../../../src/facts/streaks/streak-patterns.ts';
import { reader, storyOf } from './report-reader.ts';

function patternsOf(text: string): readonly string[] {
  const { marked } = storyOf(text);
  return marked.sentences.flatMap((sentence) =>
    findStreakReadings(sentence, reader.streaks.readings, marked.article.text, '2024-04-15', () => false).readings.map(
      ({ pattern }) => pattern.name,
    ),
  );
}

function sentenceOf(words: string): string {
  return /^[A-Z]/u.test(words) ? `${words}.` : `Arden ${words}.`;
}

describe('each pattern of runs', () => {
  it.each(streakPatterns)('$name reads "$example"', ({ name, example }) => {
    expect(patternsOf(sentenceOf(example))).toContain(name);
  });

  it.each(streakPatterns)('$name passes over "$not"', ({ name, not }) => {
    expect(patternsOf(sentenceOf(not))).not.toContain(name);
  });
});
