import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markNames } from '../../../src/facts/mentions/mark-article.ts';
import { anyName, compileContexts, contextsOfNames, scoreNames } from '../../../src/facts/mentions/name-contexts.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { scoreOf } from '../../../scripts/name-contexts/fit.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const lexicon = await inventedLexicon();
const { vocabulary, symbols } = createReader(lexicon);

function sentencesOf(text: string) {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return markNames(parsed.article, [], vocabulary, symbols).sentences;
}

const contextsIn = (text: string) => contextsOfNames(sentencesOf(text));

describe('contextsOfNames', () => {
  it('has what stands before and behind a name, by class, type or word', () => {
    const contexts = contextsIn('The crowd saw Skarby thrash Arden 3-0.').get('Skarby');
    expect([...(contexts?.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        'before: <enough>',
        'before: crowd <enough>',
        'behind: <beat-by-score>',
        'behind: <beat-by-score> TEAM',
        'second behind: TEAM',
        'around: <enough> <beat-by-score>',
        'beside: SCORE',
        'words: 1',
        'times: 1',
      ]),
    );
  });

  it('has what a name does up to the next name or score where it begins a clause', () => {
    const contexts = contextsIn('Skarby climbed to second with a 2-0 win.').get('Skarby');
    expect(contexts?.has('does: climbed')).toBe(true);
    expect(contexts?.has('does up to: SCORE')).toBe(true);
    expect(contextsIn('A header by Skarby climbed over the bar.').get('Skarby')?.has('does: climbed')).toBe(false);
  });

  it('counts how often a context is met, and has what is owned', () => {
    const contexts = contextsIn("Skarby's lead was short. Skarby's lead was cut.").get('Skarby');
    expect(contexts?.get("behind: 's")).toBe(2);
    expect(contexts?.has('owns: <advantage>')).toBe(true);
    expect(contexts?.has('times: 2')).toBe(true);
  });

  it('knows a surname and the first word of a longer name', () => {
    const names = contextsIn('Paolo Rossi scored twice.\n\nRossi said no.\n\nPaolo laughed.');
    expect(names.get('Rossi')?.has('part: end')).toBe(true);
    expect(names.get('Paolo')?.has('part: beginning')).toBe(true);
    expect(names.get('Paolo Rossi')?.has('alone: end')).toBe(true);
  });
});

describe('scoreNames', () => {
  const weights = compileContexts([
    { context: anyName, weight: -1 },
    { context: 'behind: <beat-by-score>', weight: 1.5 },
    { context: 'behind: <beat-by-score> TEAM', weight: 0.25 },
  ]);
  const scoredIn = (text: string, name: string) => scoreNames(sentencesOf(text), weights).get(name);

  it('adds the weights of what is there to that of any name', () => {
    expect(scoredIn('Skarby beat Arden 2-0.', 'Skarby')?.score).toBe(0.75);
    expect(scoredIn('Skarby went home.', 'Skarby')?.score).toBe(-1);
  });

  it('comes to what the weights of its contexts sum to, as they are counted for', () => {
    const sentences = sentencesOf(
      "Skarby's lead was cut, and Ola Brandt said Skarby beat Arden 2-0. Brandt was sent off.",
    );
    const shipped = lexicon.nameContexts;
    const byContext = new Map(shipped.map(({ context, weight }) => [context, weight]));
    const scores = scoreNames(sentences, compileContexts(shipped));
    expect([...scores.keys()]).toEqual(['Skarby', 'Ola Brandt', 'Brandt']);
    for (const [name, contexts] of contextsOfNames(sentences))
      expect(scores.get(name)?.score).toBeCloseTo(scoreOf(contexts, byContext), 10);
  });

  it('counts a context twice at most', () => {
    const often = 'Skarby beat Arden 2-0. Skarby beat Borough 2-0. Skarby beat Castleby 2-0.';
    expect(scoredIn(often, 'Skarby')?.score).toBe(2.5);
  });

  it('says what a name is beside and what it does', () => {
    expect(scoredIn('The Skarbies lost 2-0. The Skarbies went home.', 'Skarbies')).toMatchObject({
      times: 2,
      onlyBehindThe: true,
      besideScore: true,
      asPlayer: false,
    });
    expect(scoredIn('Skarby went top with a hat-trick.', 'Skarby')).toMatchObject({ asPlayer: true, times: 1 });
    expect(scoredIn('Arden beat Skarby twice.', 'Skarby')?.asPlayer).toBe(true);
  });
});
