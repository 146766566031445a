import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { readArticle } from '../../../src/facts/read-article.ts';
import { reader } from './report-reader.ts';

/** The runs of a report of Arden's win over Borough in which the coach of `side` says `words`. */
function runsSaid(words: string, side = 'Arden'): readonly string[] {
  const parsed = parseArticle({
    id: 'report',
    date: '2024-04-15',
    title: null,
    text: `Arden beat Borough 2-1 on Saturday.\n\n"${words}," ${side} coach Carl Denby said.`,
  });
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return readArticle(parsed.article, reader).facts.flatMap((fact) =>
    fact.kind === 'streak'
      ? [[fact.team.name, fact.streak, fact.length, ...(fact.active ? [] : ['over'])].join(' ')]
      : [],
  );
}

describe('runs that those who speak for a team tell of it', () => {
  it.each([
    ['We have won six games in a row and I feel sick', 'Arden', 'Arden winning 6'],
    ["We haven't lost in nine matches now", 'Arden', 'Arden unbeaten 9'],
    ['Ten home games without losing is not an accident', 'Arden', 'Arden home-unbeaten 10'],
    ["It's six wins on the bounce", 'Arden', 'Arden winning 6'],
    ["That's nine games unbeaten now", 'Arden', 'Arden unbeaten 9'],
    ['We are unbeaten in nine games', 'Arden', 'Arden unbeaten 9'],
    ['I am proud. We have kept four clean sheets in a row', 'Arden', 'Arden clean-sheets 4'],
    ["It's two defeats in a row now and we have to look at ourselves", 'Borough', 'Borough losing 2'],
    ["We've lost four games on the spin and that hurts", 'Borough', 'Borough losing 4'],
    ['We have not won in seven games', 'Borough', 'Borough winless 7'],
    ["We haven't scored in three straight games", 'Borough', 'Borough scoreless 3'],
  ])('reads %j of the coach of %s', (words, side, run) => {
    expect(runsSaid(words, side)).toEqual([run]);
  });

  it.each([
    'If we win five in a row we will be fine',
    'We want to win five in a row',
    'When you win six in a row you get used to it',
    'They have won six in a row and are flying',
    'We knew that Castle had won six in a row',
    'It is a team that has lost seven in a row',
    'We lost five in a row last season',
    'He has kept four clean sheets in a row',
    'Some of our boys have not won a header in nine games',
    'We have to stay unbeaten',
    'We should have won five in a row',
    'Nobody has won five in a row in this league',
  ])('reads none in %j', (words) => {
    expect(runsSaid(words)).toEqual([]);
  });
});
