import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { hear } from '../../src/ask/hear.ts';
import { aDataset } from '../answers/a-dataset.ts';
import { grammar, lexicon } from '../commands/ask-command.ts';

const held = hold(aDataset, lexicon);
const mention = (question: string): unknown => {
  const heard = hear(question, held, grammar, new Date('2024-04-19T10:00:00Z'));
  return heard.kind === 'unsure' ? heard.mention : heard.kind;
};

describe('findMention', () => {
  it('finds whom the reports name without a fact, as they print the name', () => {
    expect(mention('what did koopmeiners do')).toMatchObject({ name: 'Koopmeiners' });
    expect(mention('tell me about harvey elliott')).toMatchObject({
      name: 'Harvey Elliott',
      sentence: expect.stringContaining("Elliott's curling shot went against the crossbar") as unknown,
    });
  });

  it('finds nobody in a word of the reports that is no name, nor in one that they do not have', () => {
    expect(mention('was roma v milan curling')).toBeNull();
    expect(mention('who scored for blorp')).toBeNull();
  });
});
