import { beforeAll, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { articleOf, openReader } from './a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function namesIn(text: string, date: string): readonly (string | undefined)[] {
  return readArticle(articleOf({ text, date }), reader).facts.flatMap((fact) => {
    if (fact.kind === 'match') return fact.teams.map((team) => team.name);
    return fact.kind === 'goal' ? [fact.team?.name] : [];
  });
}

const text = 'Steaua beat Dynamo Kiev 2-1 on Saturday. Ola Brandt put Steaua ahead after ten minutes.';

test('calls clubs in every fact as they were called when the report was printed', () => {
  expect(namesIn(text, '2005-09-18')).toEqual(['Steaua Bucharest', 'Dynamo Kiev', 'Steaua Bucharest']);
  expect(namesIn(text, '2022-09-18')).toEqual(['FCSB', 'Dynamo Kyiv', 'FCSB']);
});

test.each([
  ['2016-05-14', 'Chongqing Lifan beat Dalian Yifang 2-1 on Saturday.', ['Chongqing Lifan', 'Dalian Yifang']],
  ['2012-05-14', 'Seongnam beat Ulsan 2-1 on Saturday.', ['Seongnam Ilhwa Chunma', 'Ulsan Hyundai']],
  ['2008-05-14', 'Juvisy beat Lyon Women 2-1 on Saturday.', ['Juvisy', 'Lyon Women']],
])('calls clubs all over the world so: %s, %s', (date, words, names) => {
  expect(namesIn(words, date)).toEqual(names);
});

test.each([
  ['Petro Luanda beat Rapid Wien 2-1 on Saturday. Petro had led 2-0.', ['Petro Luanda', 'Rapid Wien']],
  ['Petro Luanda of Angola beat visitors Rapid Wien 2-1 on Saturday.', ['Petro Luanda', 'Rapid Wien']],
  ['Petro Luanda beat Rapid Vienna 2-1 on Saturday. Rapid Wien had led.', ['Petro Luanda', 'Rapid Vienna']],
  ['Man Utd beat Sheff Wed 2-1 on Saturday.', ['Manchester United', 'Sheffield Wednesday']],
  ['Urawa Reds beat Hanover 96 2-1 on Saturday.', ['Urawa Red Diamonds', 'Hannover 96']],
  ['Los Angeles Galaxy beat Dynamo Minsk 2-1 on Saturday.', ['LA Galaxy', 'Dinamo Minsk']],
  ["Cote d'Ivoire beat Mali 2-1 on Saturday.", ['Ivory Coast', 'Mali']],
])('calls a club by the full name alone that the report has for it: %s', (words, names) => {
  expect(namesIn(words, '2022-09-18')).toEqual(names);
});

test('finds every club under the names that it bore', async () => {
  const { lexicon } = await openReader();
  const unknown = lexicon.teams.flatMap(({ name, aliases = [], formerly = [] }) =>
    formerly.filter((each) => each.name !== name && !aliases.includes(each.name)).map((each) => each.name),
  );
  expect(unknown).toEqual([]);
});

test('keeps one id for a club under all its names', () => {
  const ids = ['2005-09-18', '2022-09-18'].map((date) =>
    readArticle(articleOf({ text, date }), reader).facts.flatMap((fact) =>
      fact.kind === 'match' ? fact.teams.map(({ id }) => id) : [],
    ),
  );
  expect(ids[0]).toEqual(ids[1]);
});

test.each([
  ['2005-09-18', 'Everton beat Fulham 2-1 in the Premiership on Saturday.', 'Premiership'],
  ['2005-09-18', 'Everton beat Fulham 2-1 in the Premier League on Saturday.', 'Premier League'],
  ['2022-09-18', 'Everton beat Fulham 2-1 in the Premier League on Saturday.', 'Premier League'],
  ['2012-09-18', 'Hibernian beat Aberdeen 2-1 in the SPL on Saturday.', 'Scottish Premier League'],
  ['2015-09-18', 'Hibernian beat Aberdeen 2-1 in the Premiership on Saturday.', 'Scottish Premiership'],
])('calls competitions as they were called in %s: %s', (date, words, name) => {
  const match = readArticle(articleOf({ text: words, date }), reader).facts.find((fact) => fact.kind === 'match');
  expect(match?.competition?.name).toBe(name);
});

test.each([
  [null, 'Everton beat Fulham 2-1 in the Premiership on Saturday.', 'Premiership'],
  [null, 'Everton beat Fulham 2-1 in the Premier League on Saturday.', 'Premier League'],
  ['2023-10-29', 'LA Galaxy beat Austin FC 2-1 in MLS on Saturday.', 'MLS'],
  ['2023-10-29', 'LA Galaxy beat Austin FC 2-1 in Major League Soccer on Saturday.', 'Major League Soccer'],
  ['2021-10-29', 'Everton beat Fulham 2-1 in the EPL on Saturday.', 'Premier League'],
  ['2021-10-29', 'Getafe beat Valencia 2-1 in LaLiga on Saturday.', 'LaLiga'],
  ['2021-10-29', 'Getafe beat Valencia 2-1 in the Spanish league on Saturday.', 'La Liga'],
  ['2014-10-29', 'Lens beat Metz 2-1 in the French Cup on Saturday.', 'Coupe de France'],
  ['2014-10-29', 'Everton beat Fulham 2-1 in the Capital One Cup on Tuesday.', 'Capital One Cup'],
  ['2014-10-29', 'Kashima Antlers beat Gamba Osaka 2-1 in the J.League on Saturday.', 'J.League'],
  ['2006-10-29', 'Wales beat Cyprus 2-1 in a European Championship qualifier.', 'European Championship qualifying'],
  ['2014-10-29', 'Wales beat Cyprus 2-1 in a Euro 2016 qualifier.', 'UEFA Euro qualifying'],
  ['2022-01-29', 'Cameroon beat Gambia 2-1 at the Afcon on Saturday.', 'Africa Cup of Nations'],
  ['2022-01-29', 'Everton beat Aston Villa 2-1 in the WSL on Saturday.', "Women's Super League"],
])('calls a competition of a report of %s as it prints it: %s', (date, words, name) => {
  const match = readArticle(articleOf({ text: words, date }), reader).facts.find((fact) => fact.kind === 'match');
  expect(match?.competition?.name).toBe(name);
});

test('calls a renamed club of China as it was called', () => {
  expect(namesIn('Chongqing Lifan beat Henan Jianye 2-1 on Sunday.', '2017-05-07')).toEqual([
    'Chongqing Lifan',
    'Henan Jianye',
  ]);
});
