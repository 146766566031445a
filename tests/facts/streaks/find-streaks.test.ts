import { describe, expect, it } from 'vitest';
import { findStreaks } from '../../../src/facts/streaks/find-streaks.ts';
import { reader, storyOf, wordsOf } from './report-reader.ts';

/** `team kind length`, and `over` where the run has ended. */
function runsIn(text: string): readonly string[] {
  return findStreaks(storyOf(text), reader.streaks).facts.map(({ team, streak, length, active }) =>
    [team.name, streak, length, ...(active ? [] : ['over'])].join(' '),
  );
}

describe('runs of teams', () => {
  it.each([
    ['Arden beat Borough 2-1 on Saturday to extend their unbeaten run to 12 matches.', 'Arden unbeaten 12'],
    ['Arden beat Borough 2-1 for a fourth straight win.', 'Arden winning 4'],
    ['Borough slumped to a third successive defeat, going down 2-1 at Arden.', 'Borough losing 3'],
    ['Borough are without a win in nine after a 1-1 draw with Arden.', 'Borough winless 9'],
    ['Arden kept a fifth consecutive clean sheet in a 2-0 win over Borough.', 'Arden clean-sheets 5'],
    ["Borough haven't scored in four games after losing 1-0 to Arden.", 'Borough scoreless 4'],
    ['Arden picked up a fourth consecutive draw, 1-1 at Borough.', 'Arden drawing 4'],
    ['Arden beat Borough 2-0 and have now gone 22 home matches without defeat.', 'Arden home-unbeaten 22'],
    ['Arden are undefeated in their last four games.', 'Arden unbeaten 4'],
    ['Arden are unbeaten in their last ten away games.', 'Arden away-unbeaten 10'],
    ['Arden won a ninth successive league title by beating Borough 3-0.', 'Arden title 9'],
    ['Arden beat Borough 2-0 for a third win in as many games.', 'Arden winning 3'],
    ['Arden beat Borough 2-0 for back-to-back wins.', 'Arden winning 2'],
    ['Arden have won all six of their league games.', 'Arden winning 6'],
    ['Arden have not lost since October, a run of fifteen games.', 'Arden unbeaten 15'],
    ['Arden are now twenty-two games unbeaten.', 'Arden unbeaten 22'],
    ['Arden beat Borough 2-1 and are six in the top flight without defeat.', 'Arden unbeaten 6'],
    ['Arden beat Borough 2-0 to keep their perfect record after five games.', 'Arden winning 5'],
    ["Arden beat Borough 2-0 and snapped their opponents' seven-game unbeaten run.", 'Borough unbeaten 7 over'],
    ['Arden beat Borough 2-0 to end a run of six defeats and two draws in eight games.', 'Arden winless 8 over'],
  ])('reads "%s"', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  it.each([
    ["Borough snapped Arden's seven-game winning streak with a 1-0 win.", 'Arden winning 7 over'],
    ["Arden's 11-match winning run came to an end as they were held 0-0 by Borough.", 'Arden winning 11 over'],
    ['Borough lost 2-0 at home to Arden to end an 11-game unbeaten streak.', 'Borough unbeaten 11 over'],
    ['Arden beat Borough 3-0 to end a run of four games without a win.', 'Arden winless 4 over'],
    ['Arden had lost their previous two league games.', 'Arden losing 2 over'],
    ['Arden beat a Borough side unbeaten in nine 3-0.', 'Borough unbeaten 9 over'],
  ])('knows that the run is over in "%s"', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  it.each([
    ['Arden lost 2-0 at Borough. Arden, who are unbeaten in 11 home games, meet Cove next.', 'Arden home-unbeaten 11'],
    [
      'Arden lost 2-0 at home to Borough. Arden, who are unbeaten in 11 home games, meet Cove next.',
      'Arden home-unbeaten 11 over',
    ],
    [
      'Arden lost 2-0 at home to Borough. Arden, who are unbeaten in 11 away games, meet Cove next.',
      'Arden away-unbeaten 11',
    ],
    [
      'Arden lost 2-0 at Borough but went through 4-3 on aggregate. Arden are unbeaten in nine league games.',
      'Arden unbeaten 9',
    ],
  ])('ends only by a match of its own kind: "%s"', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  it.each([
    ["A 3-0 defeat by Arden was Borough's fourth in a row.", 'Borough losing 4'],
    ["Arden's 3-0 win over Borough was their eighth in a row.", 'Arden winning 8'],
    ['Arden beat Borough 3-0 as they made it four wins on the spin.', 'Arden winning 4'],
    ['A 2-0 win over Borough took Arden top. It was their fifth straight win.', 'Arden winning 5'],
    ['Unbeaten in fifteen, Arden beat Borough 2-0.', 'Arden unbeaten 15'],
    ['Arden condemned Borough to a fourth straight defeat with a 3-0 win.', 'Borough losing 4'],
    ['It is now thirteen games without a win for Borough.', 'Borough winless 13'],
    ['Arden moved above Borough with a third straight win.', 'Arden winning 3'],
    ['Arden leapfrogged Borough into third with a fourth win in a row.', 'Arden winning 4'],
    ['Borough stay bottom after Arden inflicted a fifth straight defeat on them with a 2-0 win.', 'Borough losing 5'],
    ['Borough, whose 10-match unbeaten run was ended by Arden, are third.', 'Borough unbeaten 10 over'],
  ])('finds whose run it is in "%s"', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  it('reads two runs of one sentence', () => {
    expect(runsIn('Arden are now unbeaten in five, while Borough have lost three on the bounce.')).toEqual([
      'Arden unbeaten 5',
      'Borough losing 3',
    ]);
  });
});

describe('what looks like a run', () => {
  it.each([
    ['Arden have lost just one of their last twelve games.', 'only some of the matches are counted'],
    ['Arden went 49 league games unbeaten in 2004.', 'it tells of another time'],
    ['Last season Arden won ten games in a row.', 'it tells of another time'],
    ['Arden are chasing a fourth title in a row.', 'the run is hoped for or feared and has not come about'],
    ['Can Arden make it six straight wins?', 'it is asked and not said'],
    ['Arden have lost their last five meetings with Borough.', 'it counts meetings with one opponent'],
    ['Jamie Testman has scored in six straight games.', 'the run is a person’s own'],
    ['Unbeaten in 23 matches.', 'whose run it is cannot be told'],
    ['He has scored in six consecutive games for Arden.', 'the run is a person’s own'],
    ['Arden lost 2-0 to Borough for a third straight win.', 'the result of the match told speaks against it'],
  ])('is left out of "%s", with the reason', (text, reason) => {
    const { facts, unresolved } = findStreaks(storyOf(text), reader.streaks);
    expect(facts).toEqual([]);
    expect(unresolved.map((each) => each.reason)).toEqual([reason]);
  });

  it.each([
    'Arden are unbeaten for 18 months.',
    'Arden took all three points.',
    'Arden won promotion for a second successive season.',
    'Arden recorded a sixth win in eight games.',
    'Arden suffered a first defeat in 12 years.',
    'Arden won for the first time in three games.',
    'Arden went eight minutes without a shot.',
    'Arden have not beaten Borough in nine games.',
    'Arden have not won a trophy in twelve attempts.',
    'Arden are in a third straight title race.',
  ])('is not even one in "%s"', (text) => {
    expect(runsIn(text)).toEqual([]);
  });
});

describe('what a report says of a run', () => {
  it('keeps wins, scope and the day of the match, with the words that say so', () => {
    const story = storyOf(
      'Arden beat Borough 2-1 on Saturday. Arden stretched their unbeaten run all season to 31 matches, of which they have won 27.',
    );
    const [fact] = findStreaks(story, reader.streaks).facts;
    expect(fact).toMatchObject({ length: 31, wins: 27, scope: 'all season', active: true, date: '2024-04-13' });
    expect(wordsOf(story, fact?.evidence ?? [])).toEqual([
      'Arden stretched their unbeaten run all season to 31 matches, of which they have won 27',
    ]);
  });

  it('keeps the record and whose it was', () => {
    const { facts } = findStreaks(
      storyOf(
        'Arden are now the first team from the top two leagues to go unbeaten in 44 matches, moving one ahead of Borough.',
      ),
      reader.streaks,
    );
    expect(facts).toMatchObject([
      {
        team: { name: 'Arden' },
        length: 44,
        record: 'the first team from the top two leagues',
        passes: { team: { name: 'Borough' }, by: 1 },
      },
    ]);
  });

  it('counts the wins of a tally in brackets', () => {
    expect(
      findStreaks(storyOf('Arden are unbeaten in their last ten away games (W6 D4).'), reader.streaks).facts,
    ).toMatchObject([{ length: 10, wins: 6 }]);
  });

  it('makes one fact of a run told twice', () => {
    const story = storyOf(
      'Arden beat Borough 2-1 for a fourth straight win. The fourth win in a row took Arden top of the league.',
    );
    const { facts } = findStreaks(story, reader.streaks);
    expect(facts.map(({ team, streak, length }) => [team.name, streak, length])).toEqual([['Arden', 'winning', 4]]);
    expect(facts[0]?.evidence).toHaveLength(2);
  });

  it('takes the scope of a run from another sentence on it', () => {
    const { facts } = findStreaks(
      storyOf('Arden continued their unbeaten run this season. Arden are unbeaten in 44 matches.'),
      reader.streaks,
    );
    expect(facts).toMatchObject([{ length: 44, scope: 'this season' }]);
  });

  it('does not read speech', () => {
    expect(runsIn('Arden beat Borough 2-1. "Arden have won five in a row," Jamie Testman said.')).toEqual([]);
  });

  it('gives one fact and no more for a sentence without end', () => {
    const text = 'Arden have won five in a row and '.repeat(2000);
    expect(findStreaks(storyOf(text), reader.streaks).facts).toHaveLength(1);
  });
});
