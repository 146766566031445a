import { beforeAll, expect, it } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function goalsIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2022-10-07' }), reader)
    .facts.flatMap((fact) => (fact.kind === 'goal' ? [`${fact.scorer} ${fact.team?.name ?? '?'}`] : []))
    .toSorted();
}

const told = 'Meizhou Hakka drew 1-1 with Dalian Pro on Thursday.';

it.each([
  [`${told} Dalian went ahead through Ola Brandt.`, ['Ola Brandt Dalian Pro']],
  [
    `${told} Piet Vos struck for the hosts after Dalian had taken the lead through Ola Brandt.`,
    ['Ola Brandt Dalian Pro', 'Piet Vos Meizhou Hakka'],
  ],
  [`${told} Ola Brandt opened the scoring for Dalian.`, ['Ola Brandt Dalian Pro']],
])('takes the bare name of a town for the club of it that the report names: %s', (text, goals) => {
  expect(goalsIn(text)).toEqual(goals);
});

it('takes the name of a town beside a score for a club of it', () => {
  const text = 'Hull City 1-0 Durham\n\nThe hosts stay second after a 1-0 victory over Durham thanks to Ola Brandt.';
  const facts = readArticle(articleOf({ text, date: '2022-10-07' }), reader).facts;
  expect(facts.flatMap((fact) => (fact.kind === 'match' ? [fact.teams.map(({ name }) => name)] : []))).toEqual([
    ['Hull City', 'Durham City'],
  ]);
  expect(goalsIn(text)).toEqual(['Ola Brandt Hull City']);
});

it('leaves a town a place where something happens in it', () => {
  const text = 'Meizhou Hakka beat Dalian Pro 1-0 in Dalian on Thursday.';
  const home = readArticle(articleOf({ text, date: '2022-10-07' }), reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [fact.home?.name] : [],
  );
  expect(home).toEqual(['Dalian Pro']);
});

it('keeps a club of another country apart from one that is called so for short', () => {
  const text = 'Mbabane Swallows beat Manzini Sundowns 4-0 on Thursday. Sundowns had Felix Brandt sent off.';
  const facts = readArticle(articleOf({ text, date: '2022-10-07' }), reader).facts;
  const teams = facts.flatMap((fact) => (fact.kind === 'match' ? fact.teams.map(({ name }) => name) : []));
  const cards = facts.flatMap((fact) => (fact.kind === 'card' ? [fact.team?.name] : []));
  expect([...teams, ...cards]).toEqual(['Mbabane Swallows', 'Manzini Sundowns', 'Manzini Sundowns']);
});
