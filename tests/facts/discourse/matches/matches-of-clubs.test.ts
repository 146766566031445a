import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../../a-reader.ts';
import { line } from '../matches-in.ts';

const { reader } = await openReader();

/** The matches of a report of Sunday, 7 October 2018, with the clubs of the lexicon. */
function matchesOf(text: string) {
  return factsOf(readArticle(articleOf({ text, date: '2018-10-07' }), reader).facts, 'match');
}

describe('several results that a sentence shares out', () => {
  it.each([
    [
      'Lazio, Genoa and Empoli are without a win after the first two lost 3-1 at Torino and 2-0 at Udinese respectively.',
      ['Torino 3-1 Lazio', 'Udinese 2-0 Genoa'],
    ],
    [
      'Lazio and Genoa won on Saturday, beating Torino 3-1 and Udinese 2-0 respectively.',
      ['Lazio 3-1 Torino', 'Genoa 2-0 Udinese'],
    ],
    [
      'Ajax, Feyenoord and PSV all won, the latter two seeing off Utrecht 3-0 and Heracles 2-1 respectively.',
      ['Feyenoord 3-0 FC Utrecht', 'PSV Eindhoven 2-1 Heracles Almelo'],
    ],
    [
      'Roma beat Torino 3-1 with goals from Rossi and Bianchi in the 12th and 40th minutes respectively, having lost 2-0 to Lazio a week ago.',
      ['Roma 3-1 Torino', '~Lazio 2-0 Roma'],
    ],
  ])('%s', (text, expected) => {
    expect(matchesOf(text).map(line)).toEqual(expected);
  });
});

describe('whose result it is beside another match', () => {
  it.each([
    [
      'Roma beat Torino 2-0. Juventus, who entertain Porto on Tuesday in the second leg having won 1-0 away, are second.',
      ['Roma 2-0 Torino', '~Juventus 1-0 Porto'],
    ],
    [
      "Arsenal got back on track. Beaten 4-2 by Chelsea the previous Sunday, Ivan Petrov's men defeated Burnley 2-0.",
      ['~Chelsea 4-2 Arsenal', 'Arsenal 2-0 Burnley'],
    ],
    [
      'Arsenal got back on track. Thrashed 4-2 at Chelsea last week, they beat Burnley 2-0 on Saturday.',
      ['~Chelsea 4-2 Arsenal', 'Arsenal 2-0 Burnley'],
    ],
    [
      "Lazio beat Bologna 1-0. Sunday's tie pits Juventus, winners of eight straight games before last week's 5-1 humiliation in Naples, against Monza.",
      ['Lazio 1-0 Bologna', '~Napoli 5-1 Juventus'],
    ],
    [
      'Dortmund beat Augsburg 2-0. The champions face Mainz on Saturday, their 3-0 defeat in Leipzig still fresh.',
      ['Borussia Dortmund 2-0 Augsburg'],
    ],
    ['Leipzig staged a fine fightback to hold defending cup winners Wolfsburg 2-2.', ['RB Leipzig 2-2 VfL Wolfsburg']],
    ['It was goalless between Everton and Brighton at Goodison Park.', ['Brighton & Hove Albion 0-0 Everton']],
    [
      'Cerro Porteno beat Libertad 1-0 on Thursday. Cerro had won 2-1 at Guarani a week earlier.',
      ['Cerro Porteño 1-0 Libertad', '~Cerro Porteño 2-1 Guaraní'],
    ],
    ['They will meet Gremio. The Brazilians beat Cobresal 3-0 in Porto Alegre.', ['Grêmio 3-0 Cobresal']],
    [
      'Enyimba went through despite falling 2-1 to Tunisian side Esperance. But Enyimba, who beat the North Africans 3-1 a week earlier, scored late.',
      ['Espérance 2-1 Enyimba', '~Enyimba 3-1 Espérance'],
    ],
  ])('%s', (text, expected) => {
    expect(matchesOf(text).map(line)).toEqual(expected);
  });
});

it.each([
  ['Werder Bremen drew 1-1 with Hamburger SV on Saturday.', 'Hamburger SV'],
  ['Werder Bremen drew 1-1 with Hamburg on Saturday, and Hamburger SV fans sang.', 'Hamburg'],
  ['Wales beat Türkiye 1-0 on Saturday.', 'Türkiye'],
  ['Everton beat Man Utd 1-0 on Saturday.', 'Manchester United'],
])('calls teams as the report does where it never uses the usual name: %s', (text, name) => {
  expect(matchesOf(text)[0]?.teams[1]?.name).toBe(name);
});

describe('who was at home, told beside the result', () => {
  it.each([
    ["It was Napoli's first home defeat since the 3-2 loss to Fiorentina in April.", 'Napoli'],
    ['Fulham came back to beat Aston Villa 3-2 and left the hosts in trouble.', 'Aston Villa'],
    ['Stockport held Reading 1-1. Reading, two leagues above their hosts, led early on.', 'Stockport County'],
    ["Watford beat Reading 3-1. Rossi scored for Reading, the visitors' first goal in a month.", 'Watford'],
    ['Enyimba lost 2-1 to Stade Tunisien in Rades on Sunday.', 'Stade Tunisien'],
    ['Norway and Scotland finished 0-0 at a sullen Hampden Park.', 'Scotland'],
    ['Canberra United beat Perth Glory 4-1 at Kestrel Park.', undefined],
    ['Northern Ireland 1-0 Wales\n\nIt was won late in World Cup qualifying.', 'Northern Ireland'],
    [
      'Betis beat Malmo 1-0 in the second leg of their tie, Bello getting the goal that mattered, having drawn 3-3 in Malmo.',
      'Real Betis',
    ],
  ])('%s', (text, home) => {
    expect(matchesOf(text)[0]?.home?.name).toBe(home);
  });
});

it.each([
  ['Valencia drew 2-2 with Getafe on Friday and, 24 hours later, Barcelona beat Alaves 2-0.', '2018-10-06'],
  [
    'Valencia drew 2-2 with Getafe on Saturday. Barcelona, 4-0 winners over Alaves the previous evening, lead.',
    '2018-10-05',
  ],
  [
    'Gremio beat Cobresal 3-0 on Thursday. Racing and Lanus had booked their places on Wednesday. Racing drew 0-0 with Libertad.',
    '2018-10-03',
  ],
])('tells the day of a match from what is said of another: %s', (text, date) => {
  expect(matchesOf(text)[1]?.date).toBe(date);
});

it.each([
  [
    "Lincoln City 1-0 Barnsley: The League Two side took the Championship's third-placed club to extra time in the FA Cup.",
    'FA Cup',
  ],
  [
    'PSV, whose only defeat of the season was a 2-1 reverse at home to Willem II, host Celta Vigo in the Europa League on Thursday.',
    'Eredivisie',
  ],
])('takes no competition of a club, or of a match ahead, for that of a result: %s', (text, name) => {
  expect(matchesOf(text)[0]?.competition?.name).toBe(name);
});

it.each([
  [
    'Mumbai City beat Punjab FC 2-0. Mumbai, who lost 3-1 to Jamshedpur FC last week, moved third.',
    '~Jamshedpur FC 3-1 Mumbai City',
  ],
  [
    'Kwara United drew 1-1 with Asante Kotoko. Kwara, beaten 1-0 in Ilorin in the first leg, pressed.',
    '~Asante Kotoko 1-0 Kwara United',
  ],
  [
    'Freiburg won 2-0 at Hertha Berlin. The capital club had lost 3-1 to Augsburg in May.',
    '~Augsburg 3-1 Hertha Berlin',
  ],
  [
    'Al Jazira Club lost 2-1 to Al Nassr Club. Al Jazira had beaten Al Sadd SC 3-0 last week.',
    '~Al-Jazira 3-0 Al-Sadd',
  ],
])('knows a club by its town, its capital and what is left of its name: %s', (text, expected) => {
  expect(matchesOf(text).map(line)).toContain(expected);
});

it.each([
  [
    'Wolfsburg edged Bordeaux 3-0 on penalties after the tie had finished 5-5 over two legs. The French side won 3-2 on the night.',
    ['Bordeaux 3-2 VfL Wolfsburg'],
  ],
  ['Porto knocked out Lens 4-2 on penalties. Lens won the second leg 2-1 to force the shootout.', ['Lens 2-1 Porto']],
  [
    'Sporting Kansas City defeated Houston Dynamo 2-1 behind two goals from Daniel Salas.',
    ['Sporting Kansas City 2-1 Houston Dynamo'],
  ],
  ['Stoke, who had lost at Derby, beat Hull with the only goal of the game.', ['Stoke City 1-0 Hull City']],
  ['Burnley and Fulham shared the spoils in a four-goal thriller.', ['Burnley 2-2 Fulham']],
  ['Stoke and Hull played out a 0-0 on Saturday.', ['Hull City 0-0 Stoke City']],
  ['Juventus won the Turin derby 2-1.', ['Juventus 2-1 Torino']],
  [
    'Real Madrid came from behind to win the Madrid derby 3-1. Atletico led through Ola Brandt.',
    ['Real Madrid 3-1 Atlético Madrid'],
  ],
  ['AC Milan lost the Milan derby 2-0.', ['Inter Milan 2-0 AC Milan']],
  ['Arsenal won the London derby 2-0.', []],
  [
    'Barcelona were beaten for a third match running on Sunday, Villarreal the latest to profit.\n\nLate goals earned the visitors a 2-1 win at the Camp Nou.',
    ['Villarreal 2-1 Barcelona'],
  ],
  [
    "Bayern Munich warmed up for the trip to Arsenal -- a repeat of last year's tie, which it won after a 3-1 victory in London -- by seeing off Freiburg 4-0.",
    ['Bayern Munich 4-0 SC Freiburg'],
  ],
  [
    'Aston Villa beat Slovan Liberec 3-0. Trailing 2-1 from the first leg in the Czech Republic, Villa were soon level.',
    ['Aston Villa 3-0 Slovan Liberec', '~Slovan Liberec 2-1 Aston Villa'],
  ],
  [
    'Arsenal edged past Galatasaray in the first leg of their play-off, late goals sealing a 2-1 victory in Istanbul. Vos, who was at fault as Arsenal lost 2-0 to Aston Villa on Saturday, made amends with a fine save. Arsenal will meet them again next week.',
    ['Arsenal 2-1 Galatasaray', '~Aston Villa 2-0 Arsenal'],
  ],
  [
    'Manchester City were beaten 2-1 at home by neighbours United. Sheffield United won 2-1 at Norwich.',
    ['Manchester United 2-1 Manchester City', 'Sheffield United 2-1 Norwich City'],
  ],
])('reads the score that words around it might take for another: %s', (text, expected) => {
  expect(matchesOf(text).map(line)).toEqual(expected);
});

it.each([
  ["Hibernian thumped Hearts' rivals Kilmarnock 3-0.", 'Hibernian 3-0 Kilmarnock'],
  [
    'Preston drew 1-1 with Hull. Reading manager Iain Reed, whose side go to Stoke next, praised the 2-1 victory over QPR last week.',
    '~Reading 2-1 Queens Park Rangers',
  ],
  [
    'Brighton beat Manchester City 1-0 in the FA Cup semi-final. Brighton will face Chelsea in the final. The holders overcame Leicester 3-0 on Saturday.',
    'Chelsea 3-0 Leicester City',
  ],
  [
    "Barcelona beat Real Sociedad 3-0. Waiting will be Real Betis, who had beaten Athletic Bilbao 4-3 on aggregate after Ruiz's free kick gave them a 2-1 win on the night.",
    '~Real Betis 2-1 Athletic Bilbao',
  ],
  ['Wellington Phoenix and Perth Glory played out a 3-3 thriller.', 'Perth Glory 3-3 Wellington Phoenix'],
])('takes no side that is only spoken of for one that played: %s', (text, expected) => {
  expect(matchesOf(text).map(line)).toContain(expected);
});

it('takes the leg of a list from the line above it', () => {
  const text =
    'Round of 16 second legs\nAl Hilal 4-0 Persepolis\n\nFirst legs\nAl Rayyan 1-3 Al Ahli Saudi\nEsteghlal 0-0 Al Nassr';
  expect(matchesOf(text).map(({ leg }) => leg)).toEqual([2, 1, 1]);
});

it.each(['They visit Getafe next.', 'They beat Getafe last week.', 'Getafe lost to Rayo Vallecano.'])(
  'takes no club of a town for the rival of a derby that is named for another match: %s',
  (behind) => {
    const scores = matchesOf(`Real Madrid won the Madrid derby 2-1. ${behind}`).map(({ score }) => score);
    expect(scores.filter((score) => score !== null)).toEqual([]);
  },
);

it('takes what stands behind the article of a club for the club', () => {
  expect(matchesOf('Jazira beat Al Ain 2-0 on Friday. Al Jazira are top.').map(line)).toEqual(['Al-Jazira 2-0 Al-Ain']);
});

it.each([
  [
    'Wales have booked their place in their first ever European Championships, despite a 2-0 defeat in Bosnia.',
    'UEFA Euro qualifying',
  ],
  ['Wales lost 2-0 in Bosnia. They have appeared in one finals before, and that was the World Cup of 1958.', null],
])('takes no finals that lie ahead or back for what is played: %s', (text, competition) => {
  expect(matchesOf(text)[0]?.competition?.name ?? null).toBe(competition);
});

it('takes the country of no match for where each of a round-up was played', () => {
  const told = matchesOf(
    "Wednesday brought drama in Italy and France.\n\nCSKA Moscow 1-2 AS Roma\n\nOla Brandt's goal levelled for the hosts.\n\nLyon 2-2 Hoffenheim\n\nPiet Vos scored.",
  );
  expect(told.map(({ home }) => home?.name)).toEqual(['CSKA Moscow', 'Lyon']);
});
