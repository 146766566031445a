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
    ['a round that they did not play', 'did liverpool go out in the semi final'],
    ['a side without a team', 'who equalised at home'],
    ['which came last', 'who last scored against west ham'],
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
    const clue = clueOf('x', [{ kind: 'word', of: 'a-class-of-its-own', start: 0, end: 1 }], grammar.words);
    expect(answersWords({ ask: 'match', team: 'Roma' }, clue)).toBe(false);
  });
});

describe('a question that takes for given what was not', () => {
  it.each([
    ['when did roma lose to milan', 'check claim=lost opponent=AC Milan team=Roma'],
    ['who beat roma in the first leg', 'check claim=lost leg=1 team=Roma'],
    ['roma 4-1 milan', 'check claim=ended opponent=AC Milan score=4-1 team=Roma'],
    ['liverpool 7-7', 'check claim=ended score=7-7 team=Liverpool'],
  ])('is answered that it was not: %s', (question, meant) => {
    expect(heard(question)).toBe(meant);
  });

  it('is asked back where it may have been before the reports', () => {
    expect(heard('when did milan last beat roma')).toBe('unsure');
  });
});

describe('a word that many names have', () => {
  it.each(['cup results', 'did roma go out of the cup', 'milan derby score'])('is none of them: %s', (question) => {
    expect(heard(question)).toMatch(/^(?:unsure|refused)/u);
  });
});

describe('a name that is near to one that is held', () => {
  it.each(['did jonas score', 'did gabbie score', 'has mabbia scored', 'tell me about salehs'])(
    'is not that one where it may be another: %s',
    (question) => {
      expect(heard(question)).not.toMatch(/Gabbia|Salah/u);
    },
  );

  it.each(['did salha score', 'did sallah score', 'did scamaca score', 'did gabia score'])(
    'is that one misspelt: %s',
    (question) => {
      expect(heard(question)).toMatch(/Gabbia|Salah|Scamacca/u);
    },
  );

  it.each(['who decides roma v milan', 'who scared roma', 'who faked roma', 'the excited team'])(
    'never is a word of questions where it is another word: %s',
    (question) => {
      expect(heard(question)).toBe('unsure');
    },
  );
});

describe('a town of a team that is named', () => {
  const told = aDataset.matches.map((match) => ({ ...match, venue: match.venue === 'Lisbon' ? null : match.venue }));
  const townless = hold({ ...aDataset, matches: told }, lexicon);

  it('says where the match was', () => {
    for (const [question, sides] of [
      ['did marseille beat benfica in lisbon', 'opponent=Benfica team=Marseille'],
      ['did benfica beat marseille in lisbon', 'opponent=Marseille team=Benfica'],
    ] as const) {
      expect(heardAs(hear(question, townless, grammar, now))).toBe(`check claim=won date=2024-04-11 ${sides}`);
    }
  });
});
