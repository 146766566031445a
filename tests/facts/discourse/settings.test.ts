import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import type { MatchFact } from '../../../src/facts/fact.ts';
import { createReader, readArticle } from '../../../src/facts/read-article.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';

const reader = createReader(await loadLexicon('data/lexicon'));

/** Matches of a report of Sunday, 10 March 2019, by the name of the side told first. */
function matchesIn(text: string, date: string | null = '2019-03-10'): ReadonlyMap<string, MatchFact> {
  const parsed = parseArticle({ id: 'report', date, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  const matches = readArticle(parsed.article, reader).facts.filter((fact) => fact.kind === 'match');
  return new Map(matches.map((match) => [match.teams[0].name, match]));
}

const day = (text: string, team: string, date?: string | null) => matchesIn(text, date).get(team)?.date;
const competition = (text: string, team: string) => matchesIn(text).get(team)?.competition?.name;
const stage = (text: string, team: string) => matchesIn(text).get(team)?.stage;

describe('the day of a match in a report of several days', () => {
  const weekend =
    'Norwich City beat Burnley 2-1 on Sunday.\n\nHull City won 3-0 against Barnsley.\n\n' +
    'On Saturday, Fulham beat Reading 1-0.\n\nMillwall drew 1-1 with Watford.';

  it.each([
    ['is that of the first match until another day is told of', 'Hull City', '2019-03-10'],
    ['is the one that the sentence opens with', 'Fulham', '2019-03-09'],
    ['stays the one that the report has turned to', 'Millwall', '2019-03-09'],
  ])('%s', (_, team, expected) => {
    expect(day(weekend, team)).toBe(expected);
  });

  it('is not known behind a match that says for itself alone when it was', () => {
    const text =
      'Norwich City beat Burnley 2-1 on Sunday.\n\nFulham beat Reading 1-0 on Friday.\n\nHull City beat Barnsley 3-0.';
    expect(day(text, 'Hull City')).toBeNull();
  });

  it('is not the late one of a report that turns to another day, for matches told before', () => {
    const text = 'Norwich City beat Burnley 2-1.\n\nOn Friday, Fulham beat Reading 1-0.';
    expect([day(text, 'Norwich City'), day(text, 'Fulham')]).toEqual([null, '2019-03-08']);
  });

  it.each([
    'They made six changes to the side that drew with Hull City on Wednesday.',
    'Only two players kept their places from the defeat by Hull City on Tuesday.',
    "One change was made from Tuesday's starting line-up.",
    'They named the same eleven as on Tuesday.',
  ])('is not that of a match against another side: %s', (sentence) => {
    expect(day(`Norwich City beat Burnley 2-1. ${sentence}`, 'Norwich City')).toBeNull();
  });

  it('is not that of a clause about somebody', () => {
    const text =
      'Norwich City beat Burnley 2-1.\n\nNorwich manager Ola Brandt -- who won the League Cup final Sunday -- praised Piet Vos, who struck Friday.\n\nHull City beat Barnsley 3-0 on Friday.';
    expect([day(text, 'Norwich City'), competition(text, 'Hull City')]).not.toContain('2019-03-10');
    expect(competition(text, 'Hull City')).not.toBe('League Cup');
  });

  it('is not given to a second match of one team', () => {
    const text = 'Norwich City beat Burnley 2-1 on Sunday.\n\nNorwich City won 3-0 against Barnsley.';
    const days = [...matchesIn(text).values()].map(({ date }) => date);
    expect(days).toEqual([null]);
  });

  it('is not the day of the draw, nor one that lies ahead without its year', () => {
    const text = "Norwich City beat Burnley 2-1 and are in the hat for Friday's fourth-round draw.";
    expect(day(text, 'Norwich City')).toBeNull();
    expect(day('Norwich City beat Burnley 2-1. All hangs on the return on 25 March.', 'Norwich City')).toBeNull();
  });

  it.each(['will have pleased', 'pleased'])('is yesterday below the hour at which a page was put out: %s', (verb) => {
    const text = `Norwich City 2 - Burnley 1\n\nMonday 11 March 2019 01:00 GMT\n\nYesterday's victory ${verb} everyone.`;
    expect(day(text, 'Norwich City', '2019-03-11')).toBe('2019-03-10');
  });

  it('is the day in a line above the report, where the report names none', () => {
    const text = 'Wednesday 6 March 2019\n\nNorwich City beat Burnley 2-1 at Carrow Road.';
    expect(day(text, 'Norwich City', null)).toBe('2019-03-06');
  });
});

describe('the competition of a match', () => {
  it.each([
    [
      'is not the league of a side: "Championship Hull"',
      'In the FA Cup third round, Norwich City beat Fulham 2-1. Liverpool saw off Championship Hull City 3-1.',
      'Liverpool',
      'FA Cup',
    ],
    [
      'is not that of another country with a league of the same name',
      'Hibernian moved up the Premiership table. They beat Motherwell 2-1.',
      'Hibernian',
      'Scottish Premiership',
    ],
    [
      'is a friendly of nations where nations play',
      'Wales beat Peru 2-0 in a friendly.',
      'Wales',
      'International friendly',
    ],
    [
      'is a friendly of clubs where clubs play',
      'Hull City beat Reading 2-0 in a friendly.',
      'Hull City',
      'Club friendly',
    ],
    [
      'is that of the tournament for an earlier match in it',
      'Chile beat Peru 1-0 at the Copa America on Sunday.\n\nPeru lost 3-0 to Argentina in their opener last Monday.',
      'Peru',
      'Copa América',
    ],
    [
      'is not where a side plays next',
      'Hull City beat Norwich City 2-0. Norwich travel to Watford in the FA Cup on Saturday.',
      'Hull City',
      undefined,
    ],
    [
      'is the league that a report ranks the sides in',
      'Hull City beat Norwich City 2-0 to climb to 14th in the Premier League table.',
      'Hull City',
      'Premier League',
    ],
    [
      'is the league that both clubs play in, where the report speaks of a league and names none',
      'Everton made it four league games without defeat as they beat Brighton 1-0.',
      'Everton',
      'Premier League',
    ],
    [
      'is that of the others for a match of the same country',
      'Everton made it four league games without defeat as they beat Brighton 1-0.\n\nHull City drew 1-1 with Burnley.',
      'Hull City',
      'Premier League',
    ],
    [
      'is not that of another result of the sentence',
      'Everton stayed third in the Premier League. They beat Brighton 2-0 after a Champions League defeat to Ajax in midweek.',
      'Everton',
      'Premier League',
    ],
    [
      'is the league, not the last cup named, where the sentence tells what it meant for the table',
      'Lens top Ligue 1.\n\nLyon won the Coupe de France final.\n\nRennes beat bottom side Angers 4-2.',
      'Rennes',
      'Ligue 1',
    ],
    [
      'is the one of that name in the country of the two',
      'Dundee United beat Hearts 3-1 in the League Cup on Wednesday.',
      'Dundee United',
      'Scottish League Cup',
    ],
    [
      'is the qualifying, not a tournament of long ago',
      'Wales beat Israel 3-0 in Euro 2020 qualification and want to reach their first finals since the 1958 World Cup.',
      'Wales',
      'UEFA Euro qualifying',
    ],
  ])('%s', (_, text, team, expected) => {
    expect(competition(text, team)).toBe(expected);
  });

  it('is none for a friendly crowd', () => {
    expect(competition('Hull City beat Reading 2-0 before a friendly and loud crowd.', 'Hull City')).toBeUndefined();
  });
});

it('makes no league match a final for a final kick, and keeps the final of a cup', () => {
  const text = 'Norwich City beat Burnley 2-1 in the Championship with the final kick of the game.';
  expect(stage(text, 'Norwich City')).toBeNull();
  expect(stage('Arsenal beat Chelsea 2-1 in the final of the FA Cup.', 'Arsenal')).toBe('final');
});

it.each([
  'Norwich City beat Burnley 2-1 on the final day.',
  'Norwich City won 2-1 at Burnley with the final kick.',
  'Final score: Norwich City 2-1 Burnley.',
  'Norwich City beat Burnley 2-1, the final result flattering them.',
])('%s: the last of something is no final', (text) => {
  expect(stage(text, 'Norwich City')).toBeNull();
});

it.each([
  'Norwich City beat Burnley 2-1 in a final watched by 40,000.',
  'Norwich City beat Burnley 2-1 in the final thanks to a late goal.',
  'Norwich City beat Burnley 2-1 in the cup final.',
])('%s: a final', (text) => {
  expect(stage(text, 'Norwich City')).toBe('final');
});

it('makes no league match a leg, whatever ties the report tells of', () => {
  const text =
    'Norwich City beat Burnley 2-1 in the Championship on Saturday.\n\nBarcelona beat Valencia 3-1 in the Copa del Rey to go through 5-2 on aggregate.';
  expect([...matchesIn(text).values()].map(({ leg }) => leg)).toEqual([null, 2]);
});

describe('the stage of a match', () => {
  it.each([
    ['Chile beat Peru 1-0 in Group A at the Copa America.', 'group stage'],
    ['Chile, semi-finalists last year, beat Peru 1-0 at the Copa America.', null],
    ['Chile booked a place in the Copa America quarter-finals as they beat Peru 1-0.', null],
    ['Chile beat Peru 1-0 and took a giant stride towards the last 16 of the Copa America.', null],
    ['Chile beat Peru 1-0 in the quarter-finals of the Copa America.', 'quarter-final'],
    ['Chile beat Peru 1-0 and are on course for the Copa America quarter-finals.', null],
    ['Chile beat Peru 1-0 in Group A and will face Brazil in the Copa America semi-final on Tuesday.', 'group stage'],
    ['Chile beat Peru 1-0 and will face Brazil in the Copa America semi-final on Tuesday.', null],
    ['Chile, who had beaten Peru 1-0, seemed to have one foot in the last eight.', null],
    ['Chile are in the Copa America quarter-finals after beating Peru 1-0.', null],
  ])('%s', (text, expected) => {
    expect(stage(text, 'Chile')).toBe(expected);
  });
});

describe('who was at home', () => {
  it.each([
    [
      'Hull City beat Burnley 2-0. Ola Brandt scored at the KCOM Stadium and Burnley, who had a man sent off, gave up.',
      'Hull City',
    ],
    ["Fulham's game at Hull City on Friday ended 1-1.", 'Hull City'],
    ['Togo thrashed Djibouti 5-0 in Lome.', 'Togo'],
    ['Kawasaki Frontale made light work of Urawa Reds at Todoroki Stadium, winning 3-0.', 'Kawasaki Frontale'],
    ['Hull City 1 (Brandt 77) Fulham 0 (0-0)', 'Hull City'],
    ['Hull City 2, Fulham 2', 'Hull City'],
    ['Hull City 0 - Fulham 2', 'Hull City'],
    // A ground that a club elsewhere is nicknamed after.
    ['FC Porto beat Schalke 3-1 at the Dragao.', 'Porto'],
    ['BUDAPEST, Hungary (AP) — Turkey rallied to beat Hungary 2-1 on Wednesday.', 'Hungary'],
    ['Budapest (Hungary) (AFP) – Turkey rallied to beat Hungary 2-1 on Wednesday.', 'Hungary'],
    ['HULL, England, Oct 17, 2018 (AFP) - Hull City beat Fulham 2-0 on Wednesday.', 'Hull City'],
    ['HULL, Oct 17, 2018 (AFP) - Hull City beat Fulham 2-0 on Wednesday.', undefined],
  ])('%s', (text, expected) => {
    expect([...matchesIn(text).values()].map(({ home }) => home?.name)).toEqual([expected]);
  });

  it('is told by a headline, whatever stands behind its bar', () => {
    const parsed = parseArticle({
      id: 'report',
      date: '2019-03-10',
      title: 'Hull City 3-2 Fulham | Championship match report',
      text: 'Hull City climbed above Fulham with a wild victory. Fulham were never out of it.',
    });
    if (!parsed.ok) throw new Error('not an article');
    const homes = readArticle(parsed.article, reader).facts.flatMap((fact) =>
      fact.kind === 'match' ? [fact.home?.name] : [],
    );
    expect(homes).toEqual(['Hull City']);
  });

  it('is not told by a list that puts every winner first', () => {
    const homes = [...matchesIn('Hull City 2, Fulham 1\n\nReading 3, Burnley 0').values()].map(({ home }) => home);
    expect(homes).toEqual([null, null]);
  });
});

it('takes the day that the next sentence names with the ground', () => {
  const text =
    'Norwich City beat Burnley 2-1. Ola Brandt scored the winner at Carrow Road on Friday night.\n\nFulham beat Reading 1-0 on Saturday.';
  expect(day(text, 'Norwich City')).toBe('2019-03-08');
});

it('takes the day at the beginning of a sentence for what it tells, and not for the first leg', () => {
  const text =
    'Liverpool won 3-1 at Bayern Munich on Wednesday.\n\nOn Tuesday, Juventus overturned a 2-0 first-leg deficit by beating Ajax 3-0.';
  const parsed = parseArticle({ id: 'report', date: '2019-03-10', text });
  if (!parsed.ok) throw new Error('not an article');
  const days = readArticle(parsed.article, reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [`${fact.score?.join('-') ?? ''} ${fact.date ?? 'no day'}`] : [],
  );
  expect(days.toSorted()).toEqual(['0-2 no day', '3-0 2019-03-05', '3-1 2019-03-06']);
});
