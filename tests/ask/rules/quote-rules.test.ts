import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import { hear } from '../../../src/ask/hear.ts';
import { aDataset } from '../../answers/a-dataset.ts';
import { grammar, lexicon } from '../../commands/ask-command.ts';
import { heardAs } from '../heard-as.ts';

const held = hold(aDataset, lexicon);
const now = new Date('2024-04-19T10:00:00Z');

describe('quoteRules', () => {
  it.each([
    // Words of a team or a person are searched for where somebody said them.
    ['who said atalanta deserve to go through', 'quote about=atalanta deserve to go through'],
    // "They were very poor" is "we were very poor" in the mouth of the one who said it.
    ['who said it was a disappointing night for them', 'quote about=disappointing night'],
    ['what did the liverpool captain say after the second leg', 'quote date=2024-04-18 speaker=Virgil van Dijk'],
    ['what did the liverpool captain say after losing', 'quote date=2024-04-11 speaker=Virgil van Dijk'],
    ['what did klopp say after winning', 'quote date=2024-04-18 speaker=Jürgen Klopp'],
    ['what did klopp say after beating atalanta', 'quote date=2024-04-18 speaker=Jürgen Klopp'],
    ['what did klopp say after atalanta beat liverpool', 'quote date=2024-04-11 speaker=Jürgen Klopp'],
    ['what did klopp say after being beaten by atalanta', 'quote date=2024-04-11 speaker=Jürgen Klopp'],
    ['what did klopp say after a draw', 'quote date=2024-04-07 speaker=Jürgen Klopp'],
  ])('hears "%s" as "%s"', (question, meant) => {
    expect(heardAs(hear(question, held, grammar, now))).toBe(meant);
  });
});
