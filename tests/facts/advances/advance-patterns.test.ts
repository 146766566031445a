import { describe, expect, it } from 'vitest';
import { advancePatterns } from '../../../src/facts/advances/advance-patterns.ts';
import { findAdvances } from '../../../src/facts/advances/find-advances.ts';
import { reader, storyOf } from '../streaks/report-reader.ts';

function rulesOf(sentence: string): readonly string[] {
  const story = storyOf(`Arden beat Borough 2-0 in the quarter-finals of the FA Cup on Sunday. ${sentence}.`);
  return findAdvances(story, reader.advances).facts.map(({ rule }) => rule);
}

/** Where the object goes through, it is the other way round: Borough is the team that lost. */
function told(pattern: (typeof advancePatterns)[number], sentence: string): string {
  if (pattern.through === 'subject' || pattern.reaches) return sentence;
  return sentence.replaceAll('Borough', '#').replace('Arden', 'Borough').replace('#', 'Arden');
}

describe('each pattern of going through and out', () => {
  it.each(advancePatterns)('$name reads "$example"', (pattern) => {
    expect(rulesOf(told(pattern, pattern.example))).toContain(pattern.name);
  });

  it.each(advancePatterns)('$name passes over "$not"', (pattern) => {
    expect(rulesOf(told(pattern, pattern.not))).not.toContain(pattern.name);
  });
});
