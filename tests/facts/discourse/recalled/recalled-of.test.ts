import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

const told = (text: string): readonly string[] =>
  matchesIn(text)
    .filter(({ score }) => score !== null)
    .map(line);

/** What is told behind "Arden beat Borough 2-0 on Saturday." */
const behindWin = (text: string): readonly string[] => told(`Arden beat Borough 2-0 on Saturday. ${text}`).slice(1);

describe('a match told in passing, of whom', () => {
  it.each([
    'The former Castleby winger Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, once of Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'On-loan Castleby striker Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Castleby loanee Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, a target for Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, linked with a move to Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, a boyhood Castleby fan, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, who began his career at Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, who played for Castleby last season, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'One-time Borough captain Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt scored twice against his old club Borough. They had lost 3-0 to Norby United on Tuesday.',
  ])('is not of a club that only says who somebody is: %s', (text) => {
    expect(behindWin(text)).toEqual(['~Norby United 3-0 Arden']);
  });

  it.each([
    'Ola Brandt, on loan from Castleby, had scored in a 3-0 win at Norby United on Tuesday.',
    'The former Castleby man Ola Brandt had scored in a 3-0 win at Norby United on Tuesday.',
  ])('is left open where nothing says whose he is: %s', (text) => {
    expect(behindWin(text)).toEqual([]);
  });

  it.each([
    'The Borough captain Ola Brandt hit the post. They had lost 3-0 to Norby United on Tuesday.',
    "Borough's former Castleby winger Ola Brandt hit the post. They had lost 3-0 to Norby United on Tuesday.",
    'Ola Brandt, once of Arden, hit the post for Borough. They had lost 3-0 to Norby United on Tuesday.',
    'Borough brought on Ola Brandt, once of Castleby. They had lost 3-0 to Norby United on Tuesday.',
  ])('is of the club that he plays for: %s', (text) => {
    expect(behindWin(text)).toEqual(['~Norby United 3-0 Borough']);
  });
});

describe('what two sides had done', () => {
  it.each([
    [
      'Arden beat Borough 1-0 on Sunday.\n\nArden and Borough had drawn 1-1 in their group opener.',
      ['Arden 1-0 Borough', '~Arden 1-1 Borough'],
    ],
    ['Arden and Borough drew 1-1 on Sunday.', ['Arden 1-1 Borough']],
    ['Arden and Borough had to share the points in a 1-1 draw on Sunday.', ['Arden 1-1 Borough']],
  ])('lies back: %s', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual(expected);
  });
});

describe('a match told in passing, by how the match ended that is told', () => {
  it.each([
    ['Arden beat Borough 1-0. It was their first defeat since losing 3-0 to Castleby.', 'Castleby 3-0 Borough'],
    [
      'Arden beat Borough 1-0. It was only a second win of the season, after a 3-0 success at Castleby.',
      'Arden 3-0 Castleby',
    ],
    [
      'Arden lost 1-0 to Borough. This was a third straight away victory, after a 3-0 win at Castleby.',
      'Borough 3-0 Castleby',
    ],
    ['Arden beat Borough 1-0. Defeat was their first since losing 3-0 to Castleby.', 'Castleby 3-0 Borough'],
    ['Arden beat Borough 1-0 to hand them a first defeat since losing 3-0 to Castleby.', 'Castleby 3-0 Borough'],
    ['Arden beat Borough 1-0 for a first win since they beat Castleby 3-0 in May.', 'Arden 3-0 Castleby'],
    ['Arden beat Borough 1-0. For Arden it was a first win since beating Castleby 3-0.', 'Arden 3-0 Castleby'],
  ])('is of who has won, or lost, again: %s', (text, expected) => {
    expect(told(text).slice(1)).toEqual([`~${expected}`]);
  });

  it.each([
    ['Arden lost 2-1 to Borough. It was a repeat of their 2-0 win in March.', ['~Borough 2-0 Arden']],
    ['Arden lost 2-1 to Borough. It was a repeat of their 2-0 defeat in March.', ['~Borough 2-0 Arden']],
    ['Arden beat Borough 2-1. There was no repeat of their 2-0 defeat in March.', ['~Borough 2-0 Arden']],
    ['Arden beat Borough 2-1. There was no repeat of their 2-0 win in March.', []],
    ['Arden drew 1-1 with Borough. It was hardly a repeat of their 2-0 win in March.', []],
    ['Arden lost 2-1 to Borough. They had hoped for a repeat of their 2-0 win in March.', ['~Arden 2-0 Borough']],
    ['Arden lost 2-0 to Borough. It was revenge for a 4-0 defeat in March.', ['~Arden 4-0 Borough']],
    ['Arden lost 2-1 to Borough on Sunday, a repeat of their 2-0 win in March.', ['~Borough 2-0 Arden']],
  ])('is the same again, or the other way round: %s', (text, expected) => {
    expect(told(text).slice(1)).toEqual(expected);
  });

  it.each([
    ['Their opponents reached the third round with a 3-0 win at Castleby.', ['~Borough 3-0 Castleby']],
    ['The beaten side had won 3-0 at Castleby in the last round.', ['~Borough 3-0 Castleby']],
    ['The losing team were coming off a 3-0 win over Castleby.', ['~Borough 3-0 Castleby']],
    ['The winning side had beaten Castleby 3-0 in the last round.', ['~Arden 3-0 Castleby']],
    ['Next for the losers are Castleby, who beat them 4-1 in May.', ['~Castleby 4-1 Borough']],
    [
      'Borough had beaten Castleby 3-0 in the last round, while their opponents won 1-0 at Norby United.',
      ['~Borough 3-0 Castleby', '~Arden 1-0 Norby United'],
    ],
    ['They will meet Norby United. Their opponents won 3-0 at Castleby.', []],
  ])('is of the side that such words stand for: %s', (text, expected) => {
    expect(behindWin(text)).toEqual(expected);
  });
});

describe('a match told in passing, beside a table', () => {
  it.each([
    "Last week's 3-0 win over Castleby lifted them to third, level with Norby United.",
    "Last week's 3-0 win over Castleby lifted them to third, level on points with Norby United.",
    "Last week's 3-0 win over Castleby was enough to move them past Norby United.",
    "Last week's 3-0 win over Castleby, to go alongside Norby United, was a good one.",
    "Last week's 3-0 win over Castleby took them third, a point above Norby United.",
  ])('is not of the side that stands beside: %s', (text) => {
    expect(behindWin(text)).toEqual(['~Arden 3-0 Castleby']);
  });

  it.each([
    ['A 3-0 win at Castleby on Saturday moved them level with Norby United.', []],
    ['A late 3-0 win over Castleby keeps the pressure on Norby United.', []],
    ['A 3-0 win at Castleby on Saturday took Arden level with Norby United.', ['Arden 3-0 Castleby']],
    ['Having won 3-0 at Castleby, Arden are level with Norby United.', ['Arden 3-0 Castleby']],
    ['A 3-0 win over Castleby was good news for Arden.', ['Arden 3-0 Castleby']],
  ])('is of the side that is lifted, if one is named: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whoever a side has passed in the table', () => {
  it.each([
    [
      'That win saw them leapfrog Castleby into second, after they drew 0-0 with Norby United.',
      ['Castleby 0-0 Norby United'],
    ],
    ['They took over from Castleby after they lost 2-1 at Norby United.', ['Norby United 2-1 Castleby']],
    ['They moved above Castleby when they were held 1-1 by Norby United.', ['Castleby 1-1 Norby United']],
    [
      'Arden missed the chance to go above Castleby when they lost 2-1 at Norby United in May.',
      ['~Norby United 2-1 Arden'],
    ],
  ])('dropped points of its own: %s', (text, expected) => {
    expect(behindWin(text)).toEqual(expected);
  });

  it.each([
    'Arden won 2-1, which meant they overtook leaders Borough.',
    'Arden won 2-1 and replaced the leaders Borough.',
  ])('is not whom it beat: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a match told in passing, since which something has not been', () => {
  it.each([
    'They lost their first game since a 3-0 defeat at Castleby on Saturday. Borough beat them 1-0.',
    'They lost for the first time since that heavy 3-0 defeat at Castleby. Borough beat them 1-0.',
  ])('is none that the report is about: %s', (text) => {
    expect(told(`Arden began as favourites. ${text}`)).toEqual(['~Castleby 3-0 Arden', 'Borough 1-0 Arden']);
  });
});

describe('a match told in passing, of a man', () => {
  it.each([
    'Piet Vos lost his place after the 4-0 defeat by Castleby.',
    'Vos lost the ball before the 4-0 defeat by Castleby was sealed.',
    'Piet Vos lost a tooth in the 4-0 win at Castleby.',
    'Piet Vos lost the captaincy after the 4-0 defeat by Castleby.',
    'Piet Vos won a penalty in the 4-0 win at Castleby.',
    'Piet Vos won two headers in the 4-0 win at Castleby.',
    'Piet Vos drew praise after the 4-0 win at Castleby.',
  ])('makes no side of him: %s', (text) => {
    expect(behindWin(text)).toEqual([]);
  });

  it.each([
    ['Rivermouth lost their way after the 4-0 defeat by Castleby.', 'Castleby 4-0 Rivermouth'],
    ['Rivermouth lost their first match 4-0 to Castleby.', 'Castleby 4-0 Rivermouth'],
    ['Rivermouth lost 4-0 to Castleby.', 'Castleby 4-0 Rivermouth'],
  ])('leaves an unknown side one: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a match told in passing, of a run', () => {
  it.each([
    "Arden ended Borough's unbeaten run, which began with a 3-0 win at Castleby, by winning 2-0 on Sunday.",
    "Arden ended Borough's unbeaten run, which had started with a 3-0 win over Castleby in May, with a 2-0 victory.",
    "Arden brought an end to Borough's run, which began when they beat Castleby 3-0, by winning 2-0 on Sunday.",
    "Borough's unbeaten run, which began with a 3-0 win at Castleby, ended with a 2-0 defeat at Arden on Sunday.",
    "Borough's unbeaten run, dating back to a 3-0 win at Castleby, ended in a 2-0 defeat at Arden on Sunday.",
    'Arden beat Borough 2-0 to end their unbeaten run, which began with a 3-0 win at Castleby.',
  ])('is of whose run it was: %s', (text) => {
    expect(told(text).toSorted()).toEqual(['Arden 2-0 Borough', '~Borough 3-0 Castleby']);
  });

  it('is not the match that a run goes on with', () => {
    expect(told("Arden's run went on with a 3-0 win over Castleby.")).toEqual(['Arden 3-0 Castleby']);
    expect(told('Arden began the season with a 3-0 win over Castleby.')).toEqual(['Arden 3-0 Castleby']);
  });
});

describe('the day of the main match', () => {
  const dayOf = (text: string): string | null | undefined =>
    matchesIn(`Arden beat Borough 2-0 on Saturday. ${text}`).find(({ teams: [a] }) => a.name === 'Castleby')?.date;

  it.each([
    'They will meet Castleby, who won 3-0 at Norby United, in the next round.',
    'Their reward is a tie with Castleby, 3-0 winners at Norby United.',
    'Next up are Castleby, who won 3-0 at Norby United.',
    'Castleby, who beat Norby United 3-0, await in the next round.',
    'Castleby come to Arden next week after a 3-0 win at Norby United.',
  ])('is not that of a match which only tells who is to be met: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it.each([
    ['They will meet Castleby, who won 3-0 at Norby United on Tuesday.', '2020-01-14'],
    ['Castleby won 3-0 at Norby United.', '2020-01-11'],
    ['Dale City, meanwhile, will face Castleby, who beat Norby United 3-0.', '2020-01-11'],
    ['Elsewhere Castleby, who had two men sent off, won 3-0 at Norby United.', '2020-01-11'],
  ])('is that of what is told beside it, and its own day stays: %s', (text, expected) => {
    expect(dayOf(text)).toBe(expected);
  });
});

describe('a result that a noun names', () => {
  it.each([
    'A confident Castleby side await them on Wednesday and, on the evidence of the 3-3 draw with Borough, they have work to do.',
    "Castleby will be waiting for them, and after Sunday's 3-3 draw with Borough the visitors have work to do.",
    'Castleby are next, but the 3-3 draw with Borough was hard to bear.',
  ])('once more is of the match told, and not of a side beside it: %s', (text) => {
    expect(told(`Arden drew 3-3 with Borough on Sunday. ${text}`)).toEqual(['Arden 3-3 Borough']);
  });

  it('is of another match where its side is said', () => {
    expect(told('Arden beat Borough 2-0 on Sunday. Castleby followed the 2-0 win over Borough with a draw.')).toEqual([
      'Arden 2-0 Borough',
      '~Castleby 2-0 Borough',
    ]);
  });

  it.each([
    "Piet Vos scored in Sunday's 1-0 win over Borough, lifting the champions a point above Castleby, who had drawn 2-2 at Norby United.",
    "It followed his strike in last Saturday's 1-0 defeat of Borough, a draw at Castleby having raised eyebrows.",
    "It followed his strike in last Saturday's 1-0 defeat of Borough, with a trip to Castleby to come.",
  ])('is not of whom the champions went above, nor of whom they play elsewhere: %s', (text) => {
    expect(told(text).some((match) => match.includes('1-0'))).toBe(false);
  });

  it('is of the side that it says what it did then', () => {
    expect(
      behindWin('It felt like one of those days, such as the 1-0 reverse at Castleby when Arden had 22 attempts.'),
    ).toEqual(['~Castleby 1-0 Arden']);
  });

  it('is of the opponents whose matches are listed', () => {
    expect(
      behindWin('Arden were good value against opponents who had won four in a row, including a 3-0 win at Castleby.'),
    ).toEqual(['~Borough 3-0 Castleby']);
  });

  it('is of nobody where a manager is named whose side nothing tells', () => {
    expect(
      behindWin(
        "Jan Lind levelled with the Borough defence in disarray. Manager Ola Brandt had asked for a response to last week's 4-0 humbling at Castleby.",
      ),
    ).toEqual([]);
  });
});
