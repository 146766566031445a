import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

function teamsIn(text: string): readonly string[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return markArticle(parsed.article, [], reader.vocabulary, reader.symbols).sentences.flatMap(({ items }) =>
    items.flatMap(({ mention }) => (mention?.type === 'TEAM' && mention.how === 'shape' ? [mention.words] : [])),
  );
}

describe('recastTeams', () => {
  it.each([
    ['Rivermouth were poor and lost 2-0.', ['Rivermouth']],
    ['Norby Vale beat Arden 2-1 on Saturday.', ['Norby Vale']],
    ['Arden beat Rivermouth 3-0 to go top of the table.', ['Rivermouth']],
    ['Arden were at home to Rivermouth on Saturday.', ['Rivermouth']],
    ['Arden 3-1 Rivermouth', ['Rivermouth']],
    ['Striker Rivermouth and defender Ashe have gone.', []],
    ['Ashe and Boon have scored for Arden.', []],
    ['Rivermouth said that Arden were poor. Rivermouth have left.', []],
    ['Mario Rivermouth scored. Rivermouth were unlucky, he said.', []],
  ])('%s', (text, expected) => {
    expect(teamsIn(text)).toEqual(expected);
  });
});
