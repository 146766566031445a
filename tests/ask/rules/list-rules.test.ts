import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import { hear } from '../../../src/ask/hear.ts';
import { aDataset } from '../../answers/a-dataset.ts';
import { grammar, lexicon } from '../../commands/ask-command.ts';
import { heardAs } from '../heard-as.ts';

const held = hold(aDataset, lexicon);
const now = new Date('2024-04-19T10:00:00Z');

describe('listRules', () => {
  it.each([
    ['did anyone win away', 'results outcome=won side=away'],
    ['which teams won at home on 11 april', 'results date=2024-04-11 outcome=won side=home'],
    ['did any home team lose in the first legs', 'results date=2024-04-11 outcome=lost side=home'],
    ['which games were draws', 'results outcome=drawn'],
    ['did any game end in a draw on thursday', 'results date=2024-04-18 outcome=drawn'],
    ['how many away games did roma win', 'results outcome=won side=away team=Roma'],
    ['how many times have atalanta beaten liverpool', 'results opponent=Liverpool outcome=won team=Atalanta'],
    ['all results of thursday 11 april', 'recap date=2024-04-11'],
    ['biggest win of the first legs', 'results date=2024-04-11 order=margin'],
    ['when is the draw', 'unsure'],
    ['who won at home and away', 'unsure'],
  ])('hears "%s" as "%s"', (question, meant) => {
    expect(heardAs(hear(question, held, grammar, now))).toBe(meant);
  });
});
