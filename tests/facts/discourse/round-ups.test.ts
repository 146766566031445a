import { describe, expect, it } from 'vitest';
import { line, matchesIn } from './matches-in.ts';

/** The day of each match of a report of Wednesday, 15 January 2020, by the side told first. */
const daysIn = (text: string) =>
  Object.fromEntries(matchesIn(text).map(({ teams, date }) => [teams[0].name, date?.slice(8) ?? null]));

describe('the day in a round-up', () => {
  it.each([
    [
      'holds behind "elsewhere"',
      'Arden beat Borough 2-0 on Tuesday.\n\nElsewhere, Norby United drew 1-1 with Castleby.',
      { Arden: '14', 'Norby United': '14' },
    ],
    [
      'comes back behind a match of another day that is told in passing',
      'Arden beat Borough 2-0 on Tuesday.\n\nNorby United, who lost 1-0 to Castleby on Monday, are third.\n\nElsewhere, Dale City drew 0-0 with Vale Rovers.',
      { Arden: '14', 'Norby United': '13', 'Dale City': '14' },
    ],
    [
      'is the one in a line above a list',
      'Results\n\nPlayed on Tuesday\n\nArden 3 Borough 2\n\nPlayed on Monday\n\nCastleby 0 Norby United 0',
      { Arden: '14', Castleby: '13' },
    ],
    [
      'is the one that a bare line names',
      "Monday's results:\n\nArden 2-0 Borough\n\nTuesday\n\nCastleby 1-1 Norby United",
      { Arden: '13', Castleby: '14' },
    ],
    [
      'is the one on which both sides are said to have won',
      'Arden beat Borough 1-0 on Tuesday.\n\nCastleby and Norby United both won their ties on Monday. Castleby beat Dale City 2-0.',
      { Arden: '14', Castleby: '13' },
    ],
    [
      'is the one that the paragraph opens with, also where no result is told beside it',
      'Arden beat Borough 1-0 on Tuesday.\n\nOn Monday, Castleby kept up their good form. They saw off Norby United 2-0.',
      { Arden: '14', Castleby: '13' },
    ],
  ])('%s', (_, text, expected) => {
    expect(daysIn(text)).toEqual(expected);
    expect(matchesIn(text).every(({ date }) => date !== null)).toBe(true);
  });

  it.each([
    ['Arden will play Castleby on Tuesday after a 2-0 win over Borough.', 'of a match to come'],
    ["Arden are in Tuesday's draw after a 2-0 win over Borough.", 'of a draw of lots'],
    ['Arden beat Borough 2-0 and will host Castleby on Tuesday.', 'of what follows'],
    ['Arden beat Borough 2-0, their first win since Tuesday.', 'since when it was'],
    [
      'The report looks ahead to Tuesday.\n\nNorby United warmed up with a 6-1 win over Castleby.',
      'of matches to come',
    ],
    [
      'Norby United were held 1-1 by Castleby.\n\nTUESDAY\n\nArden vs Borough\n\nArden won 2-0 at Dale City.',
      'of a fixture below it',
    ],
    [
      'On Monday Castleby won 2-0 at Dale City, while Norby United drew 0-0 with Vale Rovers on Sunday. Arden lost 1-0 at Borough.',
      'of neither of two days',
    ],
  ])('%s: the day is the one %s', (text) => {
    expect(matchesIn(text).map(({ date }) => date)).not.toContain('2020-01-14');
  });
});

it.each([
  ['Sunday', null],
  ['Tuesday', '2020-01-14'],
])('matches told before the only day that is named are of it where it is the eve of the report: %s', (day, date) => {
  const text = `Arden beat Borough 2-0.\n\nCastleby drew 1-1 with Dale City.\n\nNorby United edged Vale Rovers 1-0 on ${day}.`;
  expect(daysIn(text)).toMatchObject({ Arden: date?.slice(8) ?? null, Castleby: date?.slice(8) ?? null });
});

describe('a result told by its turn of phrase', () => {
  it.each([
    ['Castleby will meet Arden, who knocked out Borough on away goals after a 2-1 defeat.', ['Borough 2-1 Arden']],
    [
      'Castleby held their nerve to eliminate former winners Arden 6-5 on penalties following a second 0-0 draw.',
      ['Arden 0-0 Castleby'],
    ],
    ['Arden eliminated Borough despite a 2-0 loss on Tuesday.', ['Borough 2-0 Arden']],
    ['Arden ousted Borough on away goals after a 1-1 draw.', ['Arden 1-1 Borough']],
    ['Arden and Borough shared six goals at Castle Park.', ['Arden 3-3 Borough']],
    ['Arden shared four goals with Borough on a wet night.', ['Arden 2-2 Borough']],
    ['Arden and Borough drew a six-goal thriller.', ['Arden 3-3 Borough']],
    [
      'Arden beat Borough 1-0. The sides split their meetings, with Arden winning 2-0 in March and Borough taking the return 3-1 in August.',
      ['Arden 1-0 Borough', '~Arden 2-0 Borough', '~Borough 3-1 Arden'],
    ],
    [
      'Castleby beat Arden 2-1, with Arden having won 2-0 in March and Castleby taking the second 3-1 in May.',
      ['Castleby 2-1 Arden', '~Arden 2-0 Castleby', '~Castleby 3-1 Arden'],
    ],
    [
      'Castleby drew 1-1 with Norby United and Arden lost 1-0 at Borough.',
      ['Castleby 1-1 Norby United', 'Borough 1-0 Arden'],
    ],
    [
      'Arden moved clear of Borough with a 2-0 win over Castleby, as their city rivals lost 1-0 at Norby United.',
      ['Arden 2-0 Castleby', 'Norby United 1-0 Borough'],
    ],
    ['Arden will play Borough on Tuesday after a 2-0 win over Castleby.', ['Arden 2-0 Castleby']],
    [
      'Castleby beat Norby United 5-0, while Arden needed a late penalty to overcome Borough.\n\nAshe scored twice for Castleby.\n\nArden were heading for a draw until Cole was tripped with four minutes left. Ola Brandt converted for a 2-1 win.',
      ['Castleby 5-0 Norby United', 'Arden 2-1 Borough'],
    ],
  ])('%s', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual(expected);
  });

  it.each([
    ['Arden and Borough shared two goals in a lively first half.', 'goals of a half'],
    ['Arden and Borough shared five goals.', 'an odd number'],
    ['Arden stayed top, as their title rivals were held 1-1 by Castleby.', 'rivals that nobody names'],
    ['Arden eliminated Borough after a 2-1 defeat to Castleby.', 'a defeat by another'],
    ['Arden and Borough met in a seven-goal thriller.', 'a match without a winner'],
  ])('%s: nothing, for %s', (text) => {
    expect(matchesIn(text).map(line)).not.toContainEqual(
      expect.stringMatching(/^Arden .*Borough|Arden 1-1|Borough 2-1 Arden/u),
    );
  });

  it('adds the legs where nothing but the way through is told', () => {
    const [match] = matchesIn('Arden beat Borough 3-2 on Tuesday to go through 4-3.');
    expect([match?.score, match?.aggregate]).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });
});

describe('who was at home', () => {
  it.each([
    ['Arden beat Borough 2-1. A late header sent Castle Park into silence.', 'Borough'],
    ['Arden beat Borough 2-1. The Castle Park crowd went home early.', 'Borough'],
    ['Arden beat Borough 2-1. Brandt curled in from the edge of the area at home to Borough.', 'Arden'],
    ['Arden beat Borough 2-1. It was a costly defeat at lowly Arden.', 'Arden'],
    ['Arden beat Borough 2-1. Brandt put them ahead at a sold-out Castle Park.', 'Borough'],
    ['Arden beat Borough 2-1.\n\nResults\n\nSunday: Borough 1 Arden 2', 'Borough'],
    ['Arden beat Borough 2-1.\n\nSunday: Castleby 0 Dale City 0; Borough 1 Arden 2', 'Borough'],
    ['Arden beat Castleby 2-0 in Castleby, as Borough lost 3-1 at Arden Lane.', 'Castleby'],
    ['Borough won 2-1. Ola Brandt put the hosts ahead against Arden and Piet Vos of Borough made it 2-0.', 'Borough'],
  ])('%s', (text, home) => {
    expect(matchesIn(text)[0]?.home?.name).toBe(home);
  });

  it('is told by the goals of the hosts and the visitors', () => {
    const text =
      'Arden beat Borough 2-0. Arden striker Ola Brandt put the hosts ahead and Arden captain Piet Vos added a second.';
    expect(matchesIn(text)[0]).toMatchObject({ home: { name: 'Arden' }, inferred: ['home'] });
  });

  it.each([
    'Arden beat Borough 2-1. They will be at home to Borough again in May.',
    'Arden beat Borough 2-1. Brandt had signed from Castleby on the Castle Park road.',
    'Arden beat Borough 2-1. The sides meet again in Boroughton on Sunday.',
    'Arden beat Borough 2-1. After a goalless first meeting in Boroughton they had hoped for more.',
  ])('%s: nobody', (text) => {
    expect(matchesIn(text)[0]?.home ?? null).toBeNull();
  });
});

it('is not the day of what a side plays next', () => {
  expect(daysIn('Arden lead after the 2-2 draw with Borough and have a match against Castleby on Friday.')).toEqual({
    Arden: null,
  });
});

describe('matches of one sentence', () => {
  it.each([
    [
      'There were away wins for Arden at Borough (1-0) and Castleby at Norby United (4-0).',
      ['Arden 1-0 Borough, at Borough', 'Castleby 4-0 Norby United, at Norby United'],
    ],
    [
      'There were defeats for Arden at Borough (1-0) and Castleby at home to Norby United (4-0).',
      ['Borough 1-0 Arden, at Borough', 'Norby United 4-0 Castleby, at Castleby'],
    ],
    [
      'There were draws for Arden at Borough (1-1) and Castleby with Norby United (0-0).',
      ['Arden 1-1 Borough, at Borough', 'Castleby 0-0 Norby United'],
    ],
    [
      'Arden lead Group One after a 3-2 victory over Borough, with Castleby second following a 3-1 win against Norby United.',
      ['Arden 3-2 Borough', 'Castleby 3-1 Norby United'],
    ],
    [
      "Ashe's goal gave Arden a 1-0 win over Borough and Ivo Ruiz scored the only goal as Castleby won at Norby United.",
      ['Arden 1-0 Borough', 'Castleby 1-0 Norby United, at Norby United'],
    ],
    [
      'Ola Brandt gave Borough a shock lead at Arden, only for Ivo Ruiz and Tim Kok to turn it round in a 2-1 win.',
      ['Arden 2-1 Borough, at Arden'],
    ],
    [
      'Borough led through Ola Brandt at Arden, only for Ivo Ruiz to inspire a 2-1 win.',
      ['Arden 2-1 Borough, at Arden'],
    ],
    ['Ola Brandt put Borough ahead at Arden before Ivo Ruiz sealed a 2-1 win.', ['Borough 2-1 Arden, at Arden']],
    [
      'Norby United made it hard for Arden, who won 4-3.\n\nBorough beat Castleby 1-0.',
      ['Arden 4-3 Norby United', 'Borough 1-0 Castleby'],
    ],
    ['Norby United are a point behind Arden, who won 4-3.\n\nBorough beat Castleby 1-0.', ['Borough 1-0 Castleby']],
    [
      'Borough were denied by Ola Brandt, whose goal earned Arden a 1-1 draw.\n\nCastleby beat Norby United 1-0.',
      ['Arden 1-1 Borough', 'Castleby 1-0 Norby United'],
    ],
    [
      'Also winning were Arden, 4-2 over Borough, and Castleby, 1-0 against Norby United.',
      ['Arden 4-2 Borough', 'Castleby 1-0 Norby United'],
    ],
    ['Ivo Ruiz scored in the 3-2 victory of Castleby over Norby United.', ['Castleby 3-2 Norby United']],
    ['There was a surprise at Arden, who lost 3-2 to Borough.', ['Borough 3-2 Arden, at Arden']],
    ['Arden made the most of home advantage, beating Borough 2-1.', ['Arden 2-1 Borough, at Arden']],
    [
      'Arden lost 1-0 at Borough and had Ola Brandt sent off.\n\nCastleby beat Norby United 1-0.',
      ['Borough 1-0 Arden, at Borough', 'Castleby 1-0 Norby United'],
    ],
    [
      'The 1-0 defeat by Borough last week had left Arden in trouble.\n\nCastleby beat Norby United 1-0.',
      ['~Borough 1-0 Arden', 'Castleby 1-0 Norby United'],
    ],
    ['Ola Brandt scored for Arden and Ivo Ruiz added a second as they beat Borough 2-0.', ['Arden 2-0 Borough']],
    ['Arden are top. Ola Brandt scored twice as they beat Borough 2-0.', ['Arden 2-0 Borough']],
  ])('%s', (text, expected) => {
    expect(
      matchesIn(text).map((match) => line(match) + (match.home === null ? '' : `, at ${match.home.name}`)),
    ).toEqual(expected);
  });
});
