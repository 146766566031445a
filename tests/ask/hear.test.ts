import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { hear } from '../../src/ask/hear.ts';
import { aDataset } from '../answers/a-dataset.ts';
import { grammar, lexicon } from '../commands/ask-command.ts';
import { heardAs } from './heard-as.ts';
import paraphrases from './paraphrases.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };

const held = hold(aDataset, lexicon);
const now = new Date('2024-04-19T10:00:00Z');

describe('hear', () => {
  it.each(questions)('hears "$question" as "$heard"', ({ question, heard }) => {
    expect(heardAs(hear(question, held, grammar, now))).toBe(heard);
  });

  it.each(['', '   ', '?', '🦁', '<@1> @everyone', 'x'.repeat(6000), 'הפועל באר שבע', "'; DROP TABLE matches; --"])(
    'makes nothing of %j',
    (text) => {
      expect(hear(text, held, grammar, now).kind).not.toBe('understood');
    },
  );

  it('answers nine of ten paraphrases that it was not made with rightly, and none wrongly', () => {
    const heard = paraphrases.map(({ question, means }) => ({
      question,
      means,
      got: heardAs(hear(question, held, grammar, now)),
    }));
    const right = heard.filter(({ means, got }) => means.includes(got));
    const askedBack = heard.filter(({ got }) => got === 'unsure' || got.startsWith('refused'));
    const wrong = heard.filter((each) => !right.includes(each) && !askedBack.includes(each));
    expect(wrong).toEqual([]);
    expect(right.length / heard.length).toBeGreaterThan(0.9);
  });

  it('names the words that it cannot place, and teams that no report tells of', () => {
    expect(hear('who scored for blorp', held, grammar, now)).toMatchObject({ kind: 'unsure', unknown: ['blorp'] });
    expect(hear('who scored for Barcelona', held, grammar, now)).toMatchObject({ unknown: [], absent: ['Barcelona'] });
  });

  it('never takes another team that it knows for a misspelt one', () => {
    expect(hear('who scored for Inter Milan', held, grammar, now).kind).toBe('unsure');
  });

  it('offers what else may have been meant where a name was misspelt', () => {
    const heard = hear('who scored for leverkuzen', held, grammar, now);
    expect(heard.kind).toBe('understood');
    expect(heard.others.map(({ question }) => question.ask)).toEqual(['team', 'match', 'scorers']);
  });

  it('puts a name that several bear to the person', () => {
    expect(hear('who scored for united', held, grammar, now)).toMatchObject({ question: { team: 'united' } });
  });
});
