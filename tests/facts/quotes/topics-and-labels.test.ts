import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** `speaker: words` of each quote behind a sentence that tells the match. */
function quotesIn(text: string): readonly string[] {
  const article = articleOf({ text: `Everton beat Norwich City 2-0 on Saturday.\n\n${text}`, date: '2024-04-15' });
  return readArticle(article, reader).facts.flatMap((fact) =>
    fact.kind === 'quote' ? [`${fact.speaker}: ${fact.text}`] : [],
  );
}

describe('lines that say what words are about', () => {
  it.each<[string, readonly string[]]>([
    [
      'Everton manager Carl Denby: "We were good in both boxes."\n\nOn Ola Brandt: "He could have had four."',
      ['Carl Denby: We were good in both boxes.', 'Carl Denby: He could have had four.'],
    ],
    [
      'EVERTON HEAD COACH CARL DENBY\nOn the performance…\n"We were good in both boxes."\n\nOn the fans…\n"Loud, as always, and we heard it."',
      ['Carl Denby: We were good in both boxes.', 'Carl Denby: Loud, as always, and we heard it.'],
    ],
    [
      'Head coach Carl Denby\n\nOn what pleased him:\n\n"The clean second half."',
      ['Carl Denby: The clean second half.'],
    ],
    ['Carl Denby (on Ola Brandt\'s miss): "It happens to the best."', ['Carl Denby: It happens to the best.']],
    ['Carl Denby: (on the red card) "I have not seen it again."', ['Carl Denby: I have not seen it again.']],
    ['On Ola Brandt: "He could have had four."', []],
  ])('%j', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('names in front of words', () => {
  it.each<[string, readonly string[]]>([
    ['Carl Denby (Everton): "We controlled the ball."', ['Carl Denby: We controlled the ball.']],
    ['Carl Denby (Coach Everton FC): "We controlled the ball."', ['Carl Denby: We controlled the ball.']],
    [
      'Carl Denby: "We suffered but what a reaction."\nInterviewer: "Was it the substitutions?"\nCarl Denby: "No, it was the spirit."',
      ['Carl Denby: We suffered but what a reaction.', 'Carl Denby: No, it was the spirit.'],
    ],
    ['Carl Denby\'s comments in full:\n\n"We were good in both boxes."', ['Carl Denby: We were good in both boxes.']],
    ['Carl Denby\'s verdict\n"We were good in both boxes."', ['Carl Denby: We were good in both boxes.']],
    ['Post-match reaction: Carl Denby\n\n"We were good in both boxes."', ['Carl Denby: We were good in both boxes.']],
    ['“We suffered,” Everton coach Jan de Wit said.', ['Jan de Wit: We suffered,']],
    [
      'It was a long night at Goodison Park for the visitors.\n\nFormer Everton winger Pat Rowe on BBC Radio Norfolk\n\n"They were the better side by far."',
      ['Pat Rowe: They were the better side by far.'],
    ],
    [
      'Norwich coach Carl Denby made two changes. "I was nervous," scorer Ola Brandt said.\n\nThe coach praised his substitutes. "They won us the game," he said.',
      ['Ola Brandt: I was nervous,', 'Carl Denby: They won us the game,'],
    ],
    [
      'Ivo Ruiz, never short of a word, was in no mood for jokes. "It was a circus," the Norwich coach said.\n\nCarl Denby, a coach who is typically understated, shrugged.',
      ['Ivo Ruiz: It was a circus,'],
    ],
    [
      'Tom Rudge paid tribute to Brandt. "He is a machine," Rudge said.\n\nBrandt himself was more modest. "I just hit it and hoped," he said.',
      ['Tom Rudge: He is a machine,', 'Brandt: I just hit it and hoped,'],
    ],
    [
      '"It was some noise," said Carl Denby.\n\nMORE: Why Brandt is the "best finisher" in England\n\n"We heard it," the manager went on.',
      ['Carl Denby: It was some noise,', 'Carl Denby: We heard it,'],
    ],
  ])('%j', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('words of nobody in person', () => {
  it.each([
    'Supporters held up placards saying "Board out now" and "Save our club".',
    'Ultras unveiled a banner reading "This is our town and our club".',
    '"Everton are still alive," wrote L\'Equipe on Sunday.',
    'Under the headline "End of an era", Marca said the win had papered over the cracks.',
    'READ MORE: Carl Denby says "we have to dig in" before the derby',
  ])('%j', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
