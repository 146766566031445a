import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Match } from '../../src/dataset/dataset.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

/** The form of Atalanta where the day of its first leg is another. */
function formWith(date: Match['date'], season: string | null = '2023-24'): unknown {
  const matches = aDataset.matches.map((match) =>
    match.date === '2024-04-11' && match.teams.some(({ name }) => name === 'Atalanta')
      ? { ...match, date, season }
      : match,
  );
  const answer = answerQuestion(hold({ ...aDataset, matches }, aLexicon), { ask: 'team', team: 'Atalanta' });
  return answer.kind === 'team' ? answer.form : answer.kind;
}

describe('the form of a team', () => {
  it.each(['0', 'x', ' 1 ', '?'])('likens a letter or digit alone to no team: %j', (team) => {
    const answer = answerQuestion(hold(aDataset, aLexicon), { ask: 'team', team });
    expect(answer).toMatchObject({ kind: 'unknown', nearest: [] });
  });

  it('counts every match held of one season', () => {
    expect(formWith('2024-04-11')).toEqual({ won: 1, drawn: 0, lost: 1, since: null });
    expect(formWith('2023-08-20')).toEqual({ won: 1, drawn: 0, lost: 1, since: null });
  });

  it('counts a first leg whose day no report gives', () => {
    expect(formWith(null)).toEqual({ won: 1, drawn: 0, lost: 1, since: null });
  });

  it.each([null, '2021-04-11'])(
    'leaves out a match of %s of another season, and says from which day it counts',
    (date) => {
      expect(formWith(date, date === null ? null : '2020-21')).toEqual({
        won: 0,
        drawn: 0,
        lost: 1,
        since: '2024-04-18',
      });
    },
  );
});
