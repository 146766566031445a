import { describe, expect, it } from 'vitest';
import { compileEffects } from '../../src/lexicon/goal-effects.ts';

const effectsOf = compileEffects([
  { effect: 'level', note: 'for the test', words: ['equalis*', 'all square'] },
  { effect: 'ahead', note: 'for the test', words: ['restor* .. lead', 'lead', 'up'] },
  { effect: 'was-behind', note: 'for the test', words: ['from .. .. down'] },
]);

describe('what words say of the score', () => {
  it.each([
    ['rossi equalised from close range', ['level']],
    ['it was all square, and', ['level']],
    ['restored the two - goal lead', ['ahead']],
    ['won from three goals to nil down', ['was-behind']],
    ['equalised to take the lead', ['ahead', 'level']],
  ])('is found by its words, the beginnings of words and what may stand between: %s', (words, effects) => {
    expect([...effectsOf(words)].toSorted()).toEqual(effects);
  });

  it.each([
    ['a leader is up there with the leading scorers', ['ahead']],
    ['the leader of the squares', []],
    ['from one end of the long pitch to the other, right down', []],
    ['', []],
  ])('is not found in longer words, nor behind a mark or too many words: %s', (words, effects) => {
    expect([...effectsOf(words)]).toEqual(effects);
  });
});
