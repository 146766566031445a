import { expect, it } from 'vitest';
import { factsOf, articleOf, openReader } from '../a-reader.ts';
import { readArticle } from '../../../src/facts/read-article.ts';

const { reader } = await openReader();

/** The competition of the first match of a report. */
function competitionIn(text: string): string | null {
  const { facts } = readArticle(articleOf({ date: '2024-04-15', text }), reader);
  return factsOf(facts, 'match')[0]?.competition?.name ?? null;
}

it.each([
  ['Shelbourne beat Bray Wanderers 3-1 in the Leinster Senior Cup on Monday.', 'Leinster Senior Cup'],
  ['Dempo drew 2-2 with Churchill Brothers in the Goa Professional League on Saturday.', 'Goa Professional League'],
  ['Campinense lost 2-1 to Sport Recife in the Copa do Nordeste on Saturday.', 'Copa do Nordeste'],
  ['Asante Kotoko beat Hearts of Oak 2-1 in the President’s Cup on Friday.', "President's Cup"],
  ['Gor Mahia lost 2-1 to Azam in the semi-finals of the CECAFA Kagame Cup.', 'CECAFA Kagame Cup'],
  ['Arsenal lost 2-1 to Galatasaray at the Emirates Cup on Sunday.', 'Emirates Cup'],
  ['Hornchurch beat Enfield Town 3-0 in the Isthmian League Premier Division.', 'Isthmian League Premier Division'],
  ['Chelsea beat Newcastle 2-1 in the Premier League Asia Trophy in Dover.', 'Premier League Asia Trophy'],
])('is called as the report calls it where the lexicon does not hold it: %s', (text, name) => {
  expect(competitionIn(text)).toBe(name);
});

it.each([
  ['Lokomotiv Moscow beat Zenit St Petersburg 3-2 in the Russian Super Cup.', 'Russian Super Cup'],
  ['Asante Kotoko beat Bechem United 2-1 in the Onetouch Premier League on Sunday.', 'Onetouch Premier League'],
  ['Celtic beat Hibs 2-1 in the Scottish League Cup on Sunday.', 'Scottish League Cup'],
  [
    'Pakhtakor beat Nasaf 2-1 to go top of the Uzbek league. They host Al Ain in the AFC Champions League.',
    'Uzbek league',
  ],
])('is none of the countries that have one of that name, too: %s', (text, name) => {
  expect(competitionIn(text)).toBe(name);
});

it.each([
  ['Mali beat Ghana 2-0 in the final of the U-20 Africa Cup of Nations.', 'U-20 Africa Cup of Nations', 'Mali U20'],
  [
    'Ecuador beat Peru 2-1 in the South American Under-20 Championship.',
    'South American Under-20 Championship',
    'Ecuador U20',
  ],
])('of an age is played by the sides of that age: %s', (text, name, side) => {
  const { facts } = readArticle(articleOf({ date: '2024-04-15', text }), reader);
  const [match] = factsOf(facts, 'match');
  expect([match?.competition?.name, match?.teams[0].name]).toEqual([name, side]);
});

it.each([
  ["Michael Reed's Championship side beat Brentford 2-1 at Castle Park.", null],
  ['Brazil World Cup winner Ashe saw Roma beat Lazio 2-1 in Serie A.', 'Serie A'],
  ['German Champions League hopefuls Leverkusen beat Mainz 2-1 in the Bundesliga.', 'Bundesliga'],
])('is no name that somebody or some nation stands before: %s', (text, name) => {
  expect(competitionIn(text)).toBe(name);
});
