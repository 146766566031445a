import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { createReader, readArticle } from '../../../../src/facts/read-article.ts';
import { inventedLexicon } from '../../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

function read(text: string) {
  const parsed = parseArticle({ id: 'x', text, title: null, date: '2020-01-15' });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader);
}

const scoresIn = (text: string): readonly string[] =>
  read(text).facts.flatMap((fact) =>
    fact.kind === 'match' && fact.score !== null
      ? [`${fact.teams[0].name} ${fact.score.join('-')} ${fact.teams[1].name}`]
      : [],
  );

describe('results that have not happened', () => {
  it.each([
    'If Arden beat Borough 3-0 next week, they go through.',
    'I dreamt that Arden beat Borough 7-0.',
    'Imagine Arden beating Borough 7-0.',
    'Arden could win 3-0 at Borough and still go out.',
    'Arden looked set for a 1-0 win over Borough.',
    'Arden seemed on course for a 1-0 win over Borough.',
    'The league could award Arden a 3-0 win over Borough.',
    'The league will decide whether to hand Arden a 3-0 defeat by Borough.',
  ])('%s', (text) => {
    expect(scoresIn(text)).toEqual([]);
    expect(read(text).unresolved.map(({ reason }) => reason)).toContain('it is a wish, a fear or a condition');
  });

  it.each([
    ['Arden could only draw 1-1 with Borough.', 'Arden 1-1 Borough'],
    ['Arden picked up an expected win on Sunday by beating Borough 3-0.', 'Arden 3-0 Borough'],
    ["If Arden's 5-1 loss to Borough was a shock, nobody said so.", 'Arden 1-5 Borough'],
    ['An early goal set the tone for a 5-0 thrashing of Borough that took Arden top.', 'Arden 5-0 Borough'],
    ['An early goal put Arden on course for a 3-0 win over Borough.', 'Arden 3-0 Borough'],
    ['The league decided to award Arden a 3-0 win over Borough.', 'Arden 3-0 Borough'],
    ['Borough could have led before an own goal handed Arden a 3-0 win over Borough.', 'Arden 3-0 Borough'],
    ['Arden can go top if they win at Castleby, whom they beat 2-0 in August.', 'Arden 2-0 Castleby'],
  ])('%s did happen', (text, result) => {
    expect(scoresIn(text)).toEqual([result]);
  });
});

describe('scores that are no results', () => {
  it.each(['Arden outshot Borough 17-5.', 'Points: Arden 6, Borough 3.', 'Group A: Arden 4, Borough 4, Castleby 3.'])(
    '%s',
    (text) => {
      expect(scoresIn(text)).toEqual([]);
    },
  );

  it('takes the last score of a list of moments where nothing else is told, as worked out', () => {
    const text = "23' GOAL! Arden 1-0 Borough\n\n41' GOAL! Arden 1-1 Borough\n\n77' GOAL! Arden 2-1 Borough";
    expect(scoresIn(text)).toEqual(['Arden 2-1 Borough']);
    expect(read(text).facts.flatMap((fact) => (fact.kind === 'match' ? [fact.derived] : []))).toEqual([true]);
  });
});

describe('results that follow from their company', () => {
  it.each([
    ['Arden beat Borough 3-1 and Castleby 2-0.', ['Arden 3-1 Borough', 'Arden 2-0 Castleby']],
    ["Arden brought Borough's run to an abrupt halt with a 2-0 win.", ['Arden 2-0 Borough']],
    ["Castleby are third. Borough's hopes are over after Arden beat them 2-0.", ['Arden 2-0 Borough']],
    [
      'Arden bounced back from a 3-0 loss to Castleby to beat Borough 2-0.',
      ['Arden 2-0 Borough', 'Arden 0-3 Castleby'],
    ],
    ['Arden were thumped 4-1 at home by Borough.', ['Arden 1-4 Borough']],
    [
      'Arden beat Borough 2-0. The champions go to Castleby, the team they thrashed 6-1 in March.',
      ['Arden 2-0 Borough'],
    ],
    [
      'Arden beat Borough 2-0. "We gave everything," said a rueful Reed, whose side went down 4-1 to Castleby last week.',
      ['Arden 2-0 Borough'],
    ],
    ['Arden beat Borough 4-2 on penalties after a goalless 120 minutes.', ['Arden 0-0 Borough']],
  ])('%s', (text, results) => {
    expect(scoresIn(text).toSorted()).toEqual(results.toSorted());
  });
});

describe('how it stood at the break', () => {
  it.each([
    'Arden lost 3-1 at Borough. The half ended with Arden 0-1 Borough.',
    'Arden lost 3-1 at Borough. The first half finished Arden 0-1 Borough.',
    'Arden lost 3-1 at Borough. At the break it was Arden 0-1 Borough.',
    'Arden lost 3-1 at Borough. Both sides went to the interval with a 0-0 draw.',
    'Arden lost 3-1 at Borough. They had gone to the break with a barren stalemate.',
  ])('is no result of its own: %s', (text) => {
    expect(scoresIn(text)).toEqual(['Arden 1-3 Borough']);
  });

  it('leaves what ended so alone', () => {
    expect(scoresIn('It ended Arden 0-1 Borough.')).toEqual(['Arden 0-1 Borough']);
  });
});
