import { describe, expect, it } from 'vitest';
import { answerQuotes } from '../../src/answers/answer-quotes.ts';
import { foldSearched, foldSpoken } from '../../src/answers/fold.ts';
import { hold } from '../../src/answers/hold.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

describe('folding of what was said', () => {
  it('keeps words with an apostrophe also without it', () => {
    expect(foldSpoken("We won't, l’équipe")).toBe('we won t l equipe wont lequipe');
    expect(foldSpoken('We won')).toBe('we won');
  });

  it('searches for them without it', () => {
    expect(foldSearched("We won't")).toBe('we wont');
    expect(foldSearched("'won'")).toBe('won');
  });

  it.each(["can't dwell", 'cant dwell', 'can’t dwell'])('finds the words %j', (about) => {
    expect(answerQuotes(hold(aDataset, aLexicon), { ask: 'quote', about })).toMatchObject({
      quotes: { items: [{ quote: { speaker: 'Virgil van Dijk' } }] },
    });
  });

  it('does not take "won\'t" for "won"', () => {
    expect(answerQuotes(hold(aDataset, aLexicon), { ask: 'quote', about: "won't" }).kind).toBe('none');
  });
});
