import { expect, it } from 'vitest';
import { readArticle } from '../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../a-reader.ts';

const { reader } = await openReader();

it.each([
  ['Getafe beat Valencia 1-0. It had been 13 games since they last tasted success.', ['Getafe winless 13']],
  ['Chelsea beat Arsenal 1-0, who had won their six previous league matches.', ['Arsenal winning 6']],
  [
    'Lens lost 1-0 to Nice. Lens stay a point above bottom side Metz and have now lost five in a row.',
    ['Lens losing 5'],
  ],
  ['Everton have not conceded in 540 minutes -- six matches without letting one in.', ['Everton clean-sheets 6']],
  [
    "Ajax were held 1-1 by Utrecht, the third game in succession that Jan Bakker's team have failed to win.",
    ['Ajax winless 3'],
  ],
  [
    'PSV lost 1-0 to Twente, the fourth straight match in which they have failed to score.',
    ['PSV Eindhoven scoreless 4'],
  ],
  ['Ajax beat Utrecht 1-0. It was a sequence of 12 games without conceding more than once.', []],
  [
    'Melbourne City lost 2-1 to Ulsan. City have now gone 10 games without a win and must travel to Kawasaki Frontale.',
    ['Melbourne City winless 10'],
  ],
  [
    'Braga beat Nice 1-0. Nice are bottom, having lost all three of their matches so far without finding the net.',
    ['Nice losing 3', 'Nice scoreless 3'],
  ],
  [
    'Lens lost 1-0 to Nice. They have failed to score in two games after winning their first seven of the season.',
    ['Lens scoreless 2', 'Lens winning 7'],
  ],
  [
    'Al Sadd won 3-2 at Al Jazira. The Abu Dhabi side had not tasted defeat in 17 home fixtures.',
    ['Al-Jazira home-unbeaten 17'],
  ],
  [
    "Craig Reed's late miss proved costly as Dundee United slumped to a fifth consecutive defeat on Saturday.",
    ['Dundee United losing 5'],
  ],
  [
    'Wydad drew 1-1 with Zesco United. The Moroccans have gone 14 Champions League group matches without losing.',
    ['Wydad Casablanca unbeaten 14'],
  ],
])('%s', (text, expected) => {
  const { facts } = readArticle(articleOf({ text, date: '2024-02-12' }), reader);
  const runs = factsOf(facts, 'streak').map(({ team, streak, length }) => `${team.name} ${streak} ${String(length)}`);
  expect(runs.toSorted()).toEqual(expected);
});
