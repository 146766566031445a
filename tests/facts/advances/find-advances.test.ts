import { describe, expect, it } from 'vitest';
import { findAdvances } from '../../../src/facts/advances/find-advances.ts';
import { reader, storyOf, wordsOf } from '../streaks/report-reader.ts';

const played = 'Arden beat Borough 2-0 in the quarter-finals of the FA Cup on Sunday.';

function told(sentence: string, before = played): readonly string[] {
  return findAdvances(storyOf(`${before} ${sentence}`), reader.advances).facts.map(({ team, opponent, reached, by }) =>
    [team.name, opponent?.name ?? '-', reached ?? '-', by ?? '-'].join(' '),
  );
}

describe('who goes through', () => {
  it.each([
    ['Arden reached the semi-finals.', 'Arden - semi-final -'],
    ['The winners were cheered, and Arden are through to the last four.', 'Arden - semi-final -'],
    ['Arden have booked a place in the FA Cup semi-finals.', 'Arden - semi-final -'],
    ['Ola Brandt fired Arden into the last four.', 'Arden - semi-final -'],
    ['Arden knocked out Borough.', 'Arden Borough - -'],
    ['Arden dumped Borough out of the cup.', 'Arden Borough - -'],
    ['Borough were knocked out by Arden.', 'Arden Borough - -'],
    ['Borough bowed out.', 'Arden Borough - -'],
    ['Borough crashed out of the FA Cup.', 'Arden Borough - -'],
    ['Borough went out on penalties.', 'Arden Borough - shootout'],
    ['Arden went through on away goals.', 'Arden - - away goals'],
    ['Arden advanced after extra time.', 'Arden - - extra time'],
    ['Arden brushed past stubborn Borough to reach the semi-finals.', 'Arden - semi-final -'],
  ])('is read in "%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  it.each([
    'Arden are set to reach the semi-finals.',
    'Arden hope to reach the semi-finals.',
    'Arden could go through on away goals.',
    'Arden need a win to go through on away goals.',
    'Arden failed to reach the semi-finals.',
    'Arden are two wins from reaching the final.',
    'If Arden reach the semi-finals, the town will dance.',
    'Arden had reached the semi-finals in 2019.',
    'Arden reached the semi-finals last season.',
    'Arden reached the quarter-finals.',
    'Arden reached the Champions League semi-finals.',
    'Arden reached the semi-finals three times.',
    'Borough went out of their way to help.',
    'Borough were knocked out of the League Cup.',
    'Castle knocked out Borough.',
    'Borough reached the semi-finals.',
    '"Arden reached the semi-finals," said coach Jon Lind.',
    'Ola Brandt reached the semi-finals.',
  ])('is not read in "%s"', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is nobody after a first leg', () => {
    expect(told('Arden reached the semi-finals.', 'Arden beat Borough 2-0 in the quarter-final first leg.')).toEqual(
      [],
    );
  });

  it('may be the loser of a second leg', () => {
    const before = 'Borough beat Arden 1-0 in the second leg of the FA Cup quarter-final on Sunday.';
    expect(told('Arden reached the semi-finals.', before)).toEqual(['Arden - semi-final -']);
  });

  it('may be two teams in one sentence', () => {
    const before = `${played} Castle beat Leeds United 3-1 in the quarter-finals.`;
    expect(told('Arden and Castle reached the semi-finals.', before)).toHaveLength(2);
  });

  it('is one fact with the words of all its sentences', () => {
    const story = storyOf(`${played} Arden reached the last four. Arden knocked out Borough.`);
    const { facts } = findAdvances(story, reader.advances);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ reached: 'semi-final', opponent: { name: 'Borough' } });
    expect(wordsOf(story, facts[0]?.evidence ?? [])).toEqual([
      'Arden reached the last four',
      'Arden knocked out Borough',
    ]);
  });
});
