import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStreaks } from '../../../src/facts/streaks/find-streaks.ts';
import { toldLines } from '../told-lines.ts';
import { reader, storyOf } from './report-reader.ts';

/** `team kind length`, and `over` where the run has ended. */
function runsIn(text: string): readonly string[] {
  return findStreaks(storyOf(text), reader.streaks).facts.map(({ team, streak, length, active }) =>
    [team.name, streak, length, ...(active ? [] : ['over'])].join(' '),
  );
}

describe('ways to tell a run', () => {
  it.each([
    ['Arden beat Borough 2-0 with their third consecutive shutout.', 'Arden clean-sheets 3'],
    ['Arden completed a hat-trick of titles with a 2-0 win over Borough.', 'Arden title 3'],
    ['Arden have won every one of their last five league games.', 'Arden winning 5'],
    ['Arden have kept clean sheets in each of their last three outings.', 'Arden clean-sheets 3'],
    ['Arden have kept clean sheets in their last four matches.', 'Arden clean-sheets 4'],
    ['Arden have dropped five in a row.', 'Arden losing 5'],
    ['Arden have dropped their last six on the road.', 'Arden losing 6'],
    ['Arden have scored in each of their last nine games.', 'Arden scoring 9'],
    ['Arden have scored in all 12 of their league games this season.', 'Arden scoring 12'],
    ['Arden were shut out for a third match running by Borough.', 'Arden scoreless 3'],
    ['Arden drew a blank for the third game in a row.', 'Arden scoreless 3'],
    ['Arden have drawn their last four.', 'Arden drawing 4'],
    ['It was the fourth time in a row that Arden had lost.', 'Arden losing 4'],
    ['It is the 11th home match in a row that Arden have won.', 'Arden winning 11'],
    ['It is now eight matches since Arden last won.', 'Arden winless 8'],
    ['Arden last won eight matches ago.', 'Arden winless 8'],
    ['Arden have yet to win in eight attempts.', 'Arden winless 8'],
    ["Arden's long unbeaten run ended at 17 games with a 2-0 loss to Borough.", 'Arden unbeaten 17 over'],
    ["The longest winning streak in Arden's history ended at 11 games.", 'Arden winning 11 over'],
    ['Arden saw a home unbeaten run stretching back 21 matches washed away.', 'Arden home-unbeaten 21 over'],
    ['Arden, without an away win in six attempts, drew 0-0 at Borough.', 'Arden winless 6'],
    ['Arden ended a run of 20 competitive matches without a win.', 'Arden winless 20 over'],
    ['Arden have now been beaten at home three times in succession.', 'Arden losing 3'],
    ['Arden won for the sixth straight time.', 'Arden winning 6'],
    ["Arden's under-21s have won five in a row.", 'Arden U21 winning 5'],
    ['Arden won again, their sixth in a row.', 'Arden winning 6'],
    ['Arden moved to nine unbeaten with a 1-1 draw at Borough.', 'Arden unbeaten 9'],
    ['Arden have the full 15 points from five games.', 'Arden winning 5'],
    ['Arden have taken maximum points from all eight of their Group Five games.', 'Arden winning 8'],
    ['Arden have a 100 per cent record after five games.', 'Arden winning 5'],
    ['Arden lost 3-0 at Borough, the fourth time running they have been beaten.', 'Arden losing 4'],
    ['Arden beat Borough 2-0 to leave them without a win in nine.', 'Borough winless 9'],
    ["Arden beat Borough 2-0 at Castle Park to make it five straight wins for Carl Denby's men.", 'Arden winning 5'],
    ['Arden will go to Borough on the back of four straight wins.', 'Arden winning 4'],
    ['Arden hope to extend their run of six straight wins at Borough.', 'Arden winning 6'],
    ['Arden next face Castle, winners of their last five.', 'Castle winning 5'],
    ['Arden host Castle, on a run of four straight defeats, on Saturday.', 'Castle losing 4'],
    ["Borough's miserable run without a win now stretches to nine games.", 'Borough winless 9'],
    ['Borough have won none of their last nine.', 'Borough winless 9'],
    ['Borough remain pointless after six games.', 'Borough losing 6'],
    ['Borough have no points from their opening five games.', 'Borough losing 5'],
    ['Arden lost 2-0 to Borough after five straight wins.', 'Arden winning 5 over'],
    ['After five straight wins Arden were beaten 2-0 by Borough.', 'Arden winning 5 over'],
    ['Following three straight defeats, Arden beat Borough 2-0.', 'Arden losing 3 over'],
    ['Arden bounced back from three straight defeats by beating Borough 2-0.', 'Arden losing 3 over'],
    ["Arden's goal drought reached five games.", 'Arden scoreless 5'],
    ['Arden have not won away in nine attempts.', 'Arden winless 9'],
    ['Arden have avoided defeat in their last seven games.', 'Arden unbeaten 7'],
    ['Arden have lost none of their last 11 home games.', 'Arden home-unbeaten 11'],
    ["It's five wins out of five for Arden.", 'Arden winning 5'],
    ["It's five from five for Arden.", 'Arden winning 5'],
    ['Borough have been beaten in each of their last five games.', 'Borough losing 5'],
    ['Borough have been defeated in five straight games.', 'Borough losing 5'],
    ['Borough have drawn each of their last four.', 'Borough drawing 4'],
    ['Arden have won the last four titles.', 'Arden title 4'],
    ['Arden won their first four games but have since lost three in a row.', 'Arden losing 3'],
    ['Arden, who won their first six games, have now lost three on the trot.', 'Arden losing 3'],
    ["Arden's last three games have ended in defeat.", 'Arden losing 3'],
    ["Arden's last three games have all ended in draws.", 'Arden drawing 3'],
    ["Arden's unbeaten home record, which stretched back 15 games, is over.", 'Arden home-unbeaten 15 over'],
    ['Arden dropped points for the first time after five straight wins.', 'Arden winning 5 over'],
    ['Arden dropped their first points after winning their opening five games.', 'Arden winning 5 over'],
    ['Arden lost for the first time in seven games.', 'Arden unbeaten 6 over'],
    ['Arden beat Borough 2-0 for a first win in nine.', 'Arden winless 8 over'],
    ['Arden lost 1-0 at Borough to an Ola Brandt goal, their first defeat in 12 games.', 'Arden unbeaten 11 over'],
    ["Borough beat Arden 2-0. It was the hosts' first defeat in 13.", 'Arden unbeaten 12 over'],
    ['Arden drew 1-1 with Borough, a first point in six outings.', 'Arden losing 5 over'],
    ['Arden have won the cup four times in a row.', 'Arden title 4'],
    ['Arden kept their 100 per cent record after five games.', 'Arden winning 5'],
    ['Arden maintained their 100% start after five games.', 'Arden winning 5'],
    ['Arden kept their 100 per cent home record in five games.', 'Arden winning 5'],
    ['It is four out of four since the break for Arden.', 'Arden winning 4'],
    ['Arden took nine points from three games.', 'Arden winning 3'],
    ['Arden dropped to a fourth straight defeat.', 'Arden losing 4'],
    ['Arden dropped back-to-back games.', 'Arden losing 2'],
    ['Arden dropped three straight.', 'Arden losing 3'],
    ['Arden dropped their third straight game, 2-0 at Borough.', 'Arden losing 3'],
  ])('reads %j', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  it.each([
    'Arden have failed to score in four of their last six.',
    'Arden missed out on a fifth straight win.',
    'Had Arden won, it would have been a fifth straight victory.',
    'Rossi set the seal on a second successive golden boot title for Arden.',
    'Arden won a third consecutive corner.',
    'Arden are closing in on a fourth straight title.',
    "Arden's fourth successive title is within touching distance.",
    'Arden took a big step towards a fourth straight title.',
    'Arden look set for a fourth straight title.',
    'Arden are favourites for a fourth straight title.',
    'Arden are on course for three straight wins.',
    'Both sides came into the game unbeaten in five.',
    'Arden and Borough are both unbeaten in five.',
    'Neither side has won in five games.',
    'No side has won five in a row this season.',
    'The win stretched their unbeaten sequence to nine. Arden go to Castle next.',
    'Arden are one short of the club record of ten straight wins.',
    "Arden's record of ten straight wins was set in 1998.",
    "Arden matched Castle's record of ten straight wins.",
    'Three defeats in four games have left Arden in trouble.',
    'A run of one win in nine games has left Arden in trouble.',
    'Carl Denby has yet to lose in eight games as Arden manager.',
    "Carl Denby's first eight games in charge of Arden have all been won.",
    'Arden have been beaten just once in 15 matches.',
    'Arden, beaten only once in 15 matches, host Borough.',
    'Arden have lost twice in their last 15.',
    'Borough became the first team to beat Arden in 15 games.',
    'Borough inflicted a first defeat in 15 on Arden.',
    'Arden failed to win for the first time in six games.',
    'Arden fell to their third loss in four.',
    'Arden are on an 0-3-2 run.',
    'Arden are 5-0-0.',
    'Home fans had not seen a win in five games.',
    "Arden haven't won at Borough in nine visits.",
    'Arden have never won in nine visits to Borough.',
    'Arden have never lost in 12 meetings with Borough.',
    'It is nine years since Arden last won at Borough.',
    'Arden have reached four finals in a row.',
    'Arden have qualified for the last 16 for four straight seasons.',
    'Arden have been relegated in successive seasons.',
    'Arden made it through to a fourth straight final.',
    'Arden have had four straight home games postponed.',
    'Arden have four straight home games to come.',
    'Arden face three away games in a row.',
    'Arden play five of their next six at home.',
    'Arden have been drawn at home for the fourth round running.',
    'Arden have scored four in each of their last two games.',
    'Arden have scored three or more in four straight games.',
    'Arden have conceded first in five straight games.',
    'Arden have had a man sent off in three straight games.',
    'Arden have trailed at half-time in four straight games.',
    'Arden have beaten three top-six sides in a row.',
    'Arden have a 50 per cent record after four games.',
    "It was three out of three from the spot for Arden's Rossi.",
    'Rossi made it three from three with a late header for Arden.',
    "Arden's Rossi has scored four from four.",
    'Arden have 12 points from six games.',
    'Arden need nine points from three games.',
    'Arden lost to nine-man Borough.',
    'Arden lost 2-0, going down to nine men.',
    'Borough were reduced to ten unbeaten hearts.',
    'Arden dropped two players in a row.',
    'Arden dropped Rossi for the third game in a row.',
    'Arden hit the post for the third game in a row.',
    'Arden were without Rossi for the third game in a row.',
    'Arden named the same side for the third game in a row.',
    'Arden went behind for the third game in a row but beat Borough 2-1.',
    'Arden beat Borough 2-1 with Rossi on the bench for the third game in a row.',
    'Arden won the toss for the third game in a row.',
    'Arden conceded a penalty for the third game running.',
    'Arden lost their captain for the second game running.',
    'Arden lost Rossi to injury for the third time in a row.',
    'Arden won a penalty for the third match in a row.',
    'Arden scored a late winner for the third match in a row.',
    'Arden scored first for the third match in a row.',
    'Arden let a lead slip for the third match in a row.',
    'Arden conceded late for the third game in a row.',
    'Arden had keeper Bell to thank for the third game in a row.',
    'Arden have been awarded a penalty in four straight games.',
    'Arden have been losing at half-time in four straight games.',
    'Arden have kept the ball well in four straight games.',
    'Arden finished fourth for the third year in a row.',
    'Arden have sold out five straight home games.',
    'Arden played their third game in seven days.',
    'Arden lost for the first time in seven seasons.',
    'Arden are without a win in their last ten attempts against Borough.',
    'Arden need a first win in nine on Saturday.',
    'Carl Denby celebrated his first win in nine games in charge of Arden.',
    'Arden have lost seven times this season.',
    'Arden have the best away record in the league with five wins from eight.',
    'Arden are five games from a title.',
    'The run of fixtures has Arden playing four games in ten days.',
    "Arden's last four opponents have all been beaten.",
    "Arden's opponents have lost five in a row.",
    'Arden face a team who have lost five in a row.',
    'Arden beat a side that had won five in a row.',
    'Arden wore black armbands for the second game in a row and won 2-0.',
    'It was the third year in a row that Arden have lost in the final.',
    'It is the third time in a row that Arden have lost in the semi-finals.',
  ])('reads none in %j', (text) => {
    expect(runsIn(text)).toEqual([]);
  });
});

describe('runs as reports tell them', () => {
  it.each(toldLines(join(import.meta.dirname, 'told-runs.txt')))('%s => %s', (text = '', runs = '') => {
    expect(runsIn(text).toSorted()).toEqual(runs === '-' ? [] : runs.split('; ').toSorted());
  });
});

describe('whose run it is', () => {
  it('is the side of the person named, not of the sentence before', () => {
    const told =
      "Ann Dahl felt that her Borough side deserved it. Arden beat Borough 2-0. It was Ann Dahl's first loss and ended her side's 34-game unbeaten run.";
    expect(runsIn(told)).toEqual(['Borough unbeaten 34 over']);
  });

  it('is of the team before where the sentence names only whom it was against', () => {
    const told =
      "Arden drew 0-0 with Borough. Arden's drought goes on. The draw with Borough was a third blank in succession.";
    expect(runsIn(told)).toEqual(['Arden scoreless 3']);
  });

  it('is of the opponent where its own match would have ended it', () => {
    expect(runsIn("Arden beat Borough 2-0. Ann Dahl's side are winless in nine.")).toEqual(['Borough winless 9']);
  });

  it('is left open where two teams share the sentence', () => {
    expect(runsIn('Arden and Borough played out a goalless draw, a fourth in a row.')).toEqual([]);
  });
});
