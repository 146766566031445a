import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markNames } from '../../../src/facts/mentions/mark-article.ts';
import { anyName, contextsOfNames, sideScore } from '../../../src/facts/mentions/name-contexts.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const { vocabulary, symbols } = createReader(await inventedLexicon());

function contextsIn(text: string) {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return contextsOfNames(markNames(parsed.article, [], vocabulary, symbols).sentences);
}

describe('contextsOfNames', () => {
  it('has what stands before and behind a name, by class, type or word', () => {
    const contexts = contextsIn('The crowd saw Skarby thrash Arden 3-0.').get('Skarby');
    expect([...(contexts?.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        'before: <enough>',
        'before: crowd <enough>',
        'behind: <beat by a score>',
        'behind: <beat by a score> TEAM',
        'second behind: TEAM',
        'around: <enough> … <beat by a score>',
        'beside a score',
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
    expect(names.get('Rossi')?.has('ends a longer name')).toBe(true);
    expect(names.get('Paolo')?.has('begins a longer name')).toBe(true);
    expect(names.get('Paolo Rossi')?.has('its end stands alone')).toBe(true);
  });
});

describe('sideScore', () => {
  const weights = new Map([
    [anyName, -1],
    ['behind: <beat>', 1.5],
  ]);

  it('adds the weights of what is there to that of any name', () => {
    expect(sideScore(new Map([['behind: <beat>', 1]]), weights)).toBe(0.5);
    expect(sideScore(new Map([['behind: nothing known', 1]]), weights)).toBe(-1);
  });

  it('counts a context twice at most', () => {
    expect(sideScore(new Map([['behind: <beat>', 9]]), weights)).toBe(2);
  });
});
