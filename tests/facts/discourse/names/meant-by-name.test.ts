import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../../a-reader.ts';

const { reader } = await openReader();

/** "Everton v Fulham" for every match of a report. */
function pairsIn(text: string): readonly string[] {
  const { facts } = readArticle(articleOf({ text, date: '2013-02-03' }), reader);
  return factsOf(facts, 'match').map(({ teams }) =>
    teams
      .map(({ name }) => name)
      .toSorted()
      .join(' v '),
  );
}

test.each([
  [
    'is the one of the town whose derby it is',
    'Chelsea lost 1-0 at Newcastle, while the Manchester derby between United and City ended 1-1.',
    'Manchester City v Manchester United',
  ],
  [
    'is the one whose name the report prints with it',
    'Newcastle beat Chelsea 3-2 on Saturday, while Manchester United won 1-0 at Fulham.\n\nIt was a night to forget for the visitors. United have now won at Everton 2-0 and at Fulham.',
    'Everton v Manchester United',
  ],
  [
    'is the one who plays on the ground that the sentence before opens with',
    'Newcastle United beat Chelsea 3-2 on Saturday, while Manchester United won 1-0 at Fulham.\n\nIn the late game at Craven Cottage, Bruno Verdi scored. United won 2-0 at Everton in March.',
    'Everton v Manchester United',
  ],
  [
    'is the one that a list shortens it of',
    'Jigawa Golden Stars beat Rivers United on Sunday.\n\nRESULTS\nJigawa GS 2-0 Rivers Utd',
    'Jigawa Golden Stars v Rivers United',
  ],
  [
    'is the one that has it for its last word',
    'Solomon Warriors met Hienghene on Sunday. Four days earlier the Warriors lost 4-0 at AS Magenta.',
    'AS Magenta v Solomon Warriors',
  ],
  [
    'is the one that bears it as its last word, though a club abroad bears no other',
    'Sliema Wanderers met Hamrun Spartans on Sunday. In December the Spartans had lost 1-0 to Valletta.',
    'Hamrun Spartans v Valletta',
  ],
  [
    'is the one that a sentence opens with "The" before',
    'Sliema Wanderers met Hamrun Spartans on Sunday. The Spartans lost 1-0 to Valletta in December.',
    'Hamrun Spartans v Valletta',
  ],
  [
    'is the nation that is called so in full before, though it is the short name of a club',
    'The Black Stars met Zimbabwe on Sunday. The Stars lost 1-0 to Ethiopia last month.',
    'Ethiopia v Ghana',
  ],
  [
    'is the one of that country',
    'Auckland City met Rewa on Sunday. The New Zealand champions beat Rewa 2-0.',
    'Auckland City v Rewa FC',
  ],
  [
    'is the best known one in a competition of several countries',
    'Real Madrid won 2-0 at Villarreal in the Champions League on Tuesday. Paris Saint-Germain were beaten 2-1 at Sporting.',
    'Paris Saint-Germain v Sporting CP',
  ],
  [
    'is the one from the country of the others in a league',
    'Real Madrid won 2-0 at Villarreal in La Liga on Tuesday. Levante were beaten 2-1 at Sporting.',
    'Levante v Sporting Gijón',
  ],
])('a name that several clubs go by %s', (_, text, pair) => {
  expect(pairsIn(text)).toContain(pair);
});

test.each([
  "Everton piled more misery on Fulham with a 1-0 win courtesy of Stephen Jude's goal in the 90th minute.",
  'Everton sealed a 1-0 win against Fulham, courtesy of Stephen Jude.',
])('whoever a win is owed to is no opponent: %s', (text) => {
  expect(pairsIn(text)).toEqual(['Everton v Fulham']);
});

test('an unknown ground is no opponent', () => {
  expect(pairsIn('Keith and Huntly served up a 3-3 draw at Kestrel Park.')).not.toContain('Huntly v Kestrel Park');
});

test('a result got back is neither that of the day nor of the ground of the one before', () => {
  const text =
    'Chelsea beat Fulham 2-0 on Saturday.\n\nArsenal avenged a 2-1 loss in Liverpool last month by beating Everton 3-0 in London.';
  const { facts } = readArticle(articleOf({ text, date: '2013-02-03' }), reader);
  const arsenal = factsOf(facts, 'match').find(
    ({ teams, score }) => teams.some(({ name }) => name === 'Arsenal') && score?.includes(3),
  );
  expect({ main: arsenal?.main, home: arsenal?.home?.name }).toEqual({ main: true, home: 'Arsenal' });
});
