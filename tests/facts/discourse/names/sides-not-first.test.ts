import { describe, expect, it } from 'vitest';
import type { MatchFact } from '../../../../src/facts/fact.ts';
import { readArticle } from '../../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../../a-reader.ts';

const { reader } = await openReader();

/** The matches of a report of 15 July 2022 as `England U21 2-0 Germany U21`, an unknown team with a question mark. */
function matchesIn(text: string): readonly string[] {
  const { facts } = readArticle(articleOf({ text, title: null, date: '2022-07-15' }), reader);
  const nameOf = ({ name, known }: MatchFact['teams'][number]): string => (known ? name : `${name}?`);
  return factsOf(facts, 'match').map(
    ({ teams: [a, b], score }) => `${nameOf(a)} ${(score ?? []).join('-')} ${nameOf(b)}`,
  );
}

describe('a side that is not the first', () => {
  it.each([
    ['England Under-21s beat Germany Under-21s 2-0 on Tuesday.', 'England U21? 2-0 Germany U21?'],
    ['England U21 beat Germany U-21 2-0 on Tuesday.', 'England U21? 2-0 Germany U21?'],
    ["England's under-21 side lost 2-1 to Germany on Tuesday.", 'England U21? 1-2 Germany U21?'],
    ['The German Under-19s beat Italy 3-2.', 'Germany U19? 3-2 Italy U19?'],
    ['England drew 1-1 with Italy in the Under-20 World Cup on Sunday.', 'England U20? 1-1 Italy U20?'],
    ["Argentina's Olympic team beat Spain's Olympic team 2-1 on Sunday.", 'Argentina Olympic? 2-1 Spain Olympic?'],
    ['Everton reserves lost 2-1 to Arsenal reserves on Monday.', 'Everton Reserves? 1-2 Arsenal Reserves?'],
    ["Liverpool's Under-23s beat Everton's Under-23s 3-0.", 'Liverpool U23? 3-0 Everton U23?'],
    ['Freiburg II beat 1860 Munich 3-1 on Sunday.', 'SC Freiburg II? 3-1 1860 Munich'],
    ['Sweden Under-19s beat Norway 2-0. She scored twice.', 'Sweden Women U19? 2-0 Norway Women U19?'],
  ])('%s', (text, match) => {
    expect(matchesIn(text)).toEqual([match]);
  });

  it('is meant wherever the report names its team after', () => {
    const text =
      'England Under-21s beat Germany Under-21s 2-0.\n\nTom Reed put England ahead and Will Ash scored a second.';
    const { facts } = readArticle(articleOf({ text, title: null, date: '2022-07-15' }), reader);
    expect(factsOf(facts, 'goal').map(({ scorer, team }) => [scorer, team?.name])).toEqual([
      ['Tom Reed', 'England U21'],
      ['Will Ash', 'England U21'],
    ]);
  });

  it.each([
    ['England beat Italy 2-0 on Sunday. England Under-21 striker Tom Reed scored the first.', 'England 2-0 Italy'],
    ['England beat Italy 2-0 on Sunday. Tom Reed won the European Under-21 Championship in 2019.', 'England 2-0 Italy'],
    ['Arsenal beat Everton 2-0 with 21 players of age.', 'Arsenal 2-0 Everton'],
    ['Arsenal were under pressure for 21 minutes but beat Everton 2-0.', 'Arsenal 2-0 Everton'],
  ])('is not read in "%s"', (text, match) => {
    expect(matchesIn(text)).toEqual([match]);
  });

  it('gives a match of first teams no competition of an age', () => {
    const text = 'England beat Italy 2-0 on Sunday. Tom Reed won the European Under-21 Championship in 2019.';
    const { facts } = readArticle(articleOf({ text, title: null, date: '2022-07-15' }), reader);
    expect(factsOf(facts, 'match').map(({ competition }) => competition)).toEqual([null]);
  });
});

describe("women's teams", () => {
  it.each([
    ['United States Women beat Sweden 2-1 on Sunday.', ['United States Women 2-1 Sweden Women']],
    [
      'Paris Saint-Germain beat Celtic 1-0. Fellow Frenchmen Lyon are on the verge of the last 16 after a goal by Reed gave them a 2-1 win against Porto.',
      ['Paris Saint-Germain 1-0 Celtic', 'Lyon 2-1 Porto'],
    ],
    ["Sweden beat Portugal 5-0 in the Women's Euro on Sunday.", ['Sweden Women 5-0 Portugal Women']],
    [
      "Arsenal beat Chelsea 2-1. The visitors led. It was a good match. Everton won 1-0 at Fulham. It rained. It was cold. The pitch was heavy. The next round is on Sunday. In the Women's Super League, Reading host Aston Villa.",
      ['Arsenal 2-1 Chelsea', 'Everton 1-0 Fulham'],
    ],
    ['Sweden beat Portugal 5-0 on Sunday. She scored twice, her first goals.', ['Sweden Women 5-0 Portugal Women']],
    [
      'Arsenal Women beat Chelsea 2-1. Arsenal beat Everton 1-0 in the other match: he said his men had done him proud.',
      ['Arsenal Women 2-1 Chelsea Women', 'Arsenal 1-0 Everton'],
    ],
    ['Sweden beat Portugal 5-0 on Sunday. He scored twice.', ['Sweden 5-0 Portugal']],
  ])('%s', (text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });
});

describe('a name that several clubs have', () => {
  it('is of the club of that very name', () => {
    expect(matchesIn('Rangers beat Celtic 2-1 on Sunday.')).toEqual(['Rangers 2-1 Celtic']);
    expect(matchesIn('Rangers beat Leipzig 2-1 on Thursday.')).toEqual(['Rangers 2-1 RB Leipzig']);
  });

  it('is of the club that the report names in full', () => {
    expect(matchesIn('Queens Park Rangers beat Fulham 2-1 on Sunday. Rangers had led 2-0.')).toEqual([
      'Queens Park Rangers 2-1 Fulham',
    ]);
  });
});

describe('the ground', () => {
  it.each([
    ['Everton lost 2-0 at the Emirates.', ['Everton 0-2 Arsenal']],
    ['Barcelona won 3-1 at the Bernabeu.', ['Barcelona 3-1 Real Madrid']],
    [
      'Barcelona beat Sevilla 1-0, a week after losing 2-0 at the Bernabéu.',
      ['Barcelona 1-0 Sevilla', 'Barcelona 0-2 Real Madrid'],
    ],
    ['Inter are in trouble. Cagliari ran out 3-2 winners at the San Siro.', ['Cagliari 3-2 Inter Milan']],
  ])('says whom a team played: %s', (text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });

  it.each([
    'Cagliari ran out 3-2 winners at the San Siro.',
    'Barcelona won 3-1 at the Camp Nou.',
    'Everton won 3-1 at the Millennium Stadium.',
  ])('leaves it open where two share it, it is their own, or it is of a national team: %s', (text) => {
    expect(matchesIn(text)).toEqual([]);
  });
});

describe('a club that is called like a day', () => {
  it.each([
    [
      'Norwich beat Sheffield Wednesday 4-0. Wednesday had led the table. They lost 1-0 to Fulham in March.',
      'Norwich City 4-0 Sheffield Wednesday',
    ],
    ['Fulham beat Wednesday 1-0 on Saturday. Sheffield Wednesday were poor.', 'Fulham 1-0 Sheffield Wednesday'],
  ])('is meant where it does something, or something is done to it: %s', (text, match) => {
    expect(matchesIn(text)).toContain(match);
  });

  it('is no day of a match', () => {
    const text = 'Norwich beat Sheffield Wednesday 4-0. Wednesday were short of ideas.';
    const { facts } = readArticle(articleOf({ text, title: null, date: '2022-07-15' }), reader);
    expect(factsOf(facts, 'match').map(({ date }) => date)).toEqual([null]);
  });

  it('stays a day where it is one', () => {
    const text = 'Sheffield Wednesday lost 2-0 to Fulham on Wednesday. Wednesday night was wet.';
    const { facts } = readArticle(articleOf({ text, title: null, date: '2022-07-15' }), reader);
    expect(factsOf(facts, 'match').map(({ date }) => date)).toEqual(['2022-07-13']);
  });
});
