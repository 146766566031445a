import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { answersWords } from '../../src/ask/answers-words.ts';
import { clueOf } from '../../src/ask/clue.ts';
import { hear } from '../../src/ask/hear.ts';
import { aDataset } from '../answers/a-dataset.ts';
import { grammar, lexicon } from '../commands/ask-command.ts';
import { heardAs } from './heard-as.ts';

const held = hold(aDataset, lexicon);
const now = new Date('2024-04-19T10:00:00Z');
const heard = (question: string): string => heardAs(hear(question, held, grammar, now));

/** Whatever a question names is kept to, or the question is asked back. */
describe('hear', () => {
  it.each([
    ['a competition', 'who won roma v milan in the premier league'],
    ['a competition of a tie', 'who knocked out liverpool in the premier league'],
    ['a competition of a run', 'how long is leverkusens unbeaten run in the europa league'],
    ['a leg', 'did liverpool go through in the first leg'],
    ['a stage', 'who scored for roma in the semi final'],
    ['a day', 'what did klopp say on 11 april at anfield'],
    ['a ground', 'who scored the most goals at anfield this season in the semi final'],
    ['a best one', 'best goal of roma v milan'],
    ['a team without a part in it', 'when did klopp come on for roma'],
    ['a result', 'who did roma get next 5-0'],
    ['what a fixture cannot tell', 'who got sent off in roma v leverkusen'],
  ])('never passes over %s', (_, question) => {
    expect(heard(question)).toMatch(/^(?:unsure|refused)/u);
  });

  it('takes a team beside a player for his own', () => {
    expect(heard('tell me about roma player dybala')).toBe('player player=Paulo Dybala');
  });
});

describe('answersWords', () => {
  it('knows of no answer to words that narrow in a way that none of ours tells of', () => {
    const clue = clueOf('x', [{ kind: 'word', of: 'a-class-of-its-own', start: 0, end: 1 }]);
    expect(answersWords({ ask: 'match', team: 'Roma' }, clue)).toBe(false);
  });
});
