import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { createReader, readArticle } from '../../../src/facts/read-article.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';

const reader = createReader(await loadLexicon('data/lexicon'));

/** The competition of each match of a report of Thursday, 12 March 2026, by the side told first. */
function competitionsIn(text: string): Readonly<Record<string, string | null>> {
  const parsed = parseArticle({ id: 'report', date: '2026-03-12', text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return Object.fromEntries(
    readArticle(parsed.article, reader).facts.flatMap((fact) =>
      fact.kind === 'match' ? [[fact.teams[0].name, fact.competition?.name ?? null]] : [],
    ),
  );
}

it.each([
  [
    'is the one that clubs of two countries are said to hope for, where the report names no other',
    "Everton's hopes of a first Champions League title live on after they beat Porto 2-0 on Wednesday.",
    { Everton: 'UEFA Champions League' },
  ],
  [
    'is no league for clubs of two countries',
    'Everton beat Porto 2-0 and remain in contention for the Premier League title.',
    { Everton: null },
  ],
  [
    'is that of the tie for an earlier match of the same two clubs of different countries',
    'Everton beat Porto 2-0 in the Europa League on Thursday. Porto, who won 1-0 when the teams met in November, are out.',
    { Everton: 'UEFA Europa League', Porto: 'UEFA Europa League' },
  ],
  [
    'is that of the cup for a side that had got through an earlier stage of it',
    'Real Sociedad beat Mallorca 1-0 in the final of the Copa del Rey. Mallorca, who had knocked out Girona 3-2 in the quarter-finals, were out of luck.',
    { 'Real Sociedad': 'Copa del Rey', Mallorca: 'Copa del Rey' },
  ],
  [
    'is not that of the cup for an earlier match that no stage is told of',
    'Real Sociedad beat Mallorca 1-0 in the final of the Copa del Rey. Mallorca had beaten Girona 3-2 last month.',
    { 'Real Sociedad': 'Copa del Rey', Mallorca: null },
  ],
  [
    'is the league of both where the report speaks of its play-offs',
    'LA Galaxy beat Austin FC 3-2 on Sunday to open their first-round playoff series.',
    { 'LA Galaxy': 'Major League Soccer' },
  ],
  [
    'is the league where places in Europe are what it is about',
    'Real Betis climbed into the Champions League places with a 4-2 win over Celta Vigo that puts them two points clear.',
    { 'Real Betis': 'La Liga' },
  ],
  [
    'is no word of a name',
    'Flamengo beat Bahia 1-0 in the Brazilian championship. Rafinha Paulista scored.\n\nGremio drew 0-0 with Vitoria.',
    { Flamengo: 'Campeonato Brasileiro Série A', Grêmio: 'Campeonato Brasileiro Série A' },
  ],
])('%s', (_, text, expected) => {
  expect(competitionsIn(text)).toMatchObject(expected);
});
