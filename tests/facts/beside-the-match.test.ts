import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import type { Fact, MatchFact } from '../../src/facts/fact.ts';
import { createReader, readArticle } from '../../src/facts/read-article.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

// What a report holds beside its match, and must not be taken for it: other matches, other days, other sides.

const reader = createReader(await loadLexicon('data/lexicon'));

/** The matches, goals and runs of a report of Monday, 9 March 2020. */
function factsOf(text: string): readonly Fact[] {
  const parsed = parseArticle({ id: 'report', date: '2020-03-09', text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts;
}

const pair = ({ teams }: MatchFact): string => teams.map(({ name }) => name).join(' v ');

/** "Rossi, Ajax, in Ajax v FC Utrecht" */
function goalsIn(text: string): readonly string[] {
  const facts = factsOf(text);
  return facts.flatMap((fact) => {
    if (fact.kind !== 'goal') return [];
    const match = facts.find((each) => each.kind === 'match' && each.key === fact.match);
    const where = match?.kind === 'match' ? pair(match) : 'no match';
    return [`${fact.scorer}, ${fact.team?.name ?? 'either side'}, in ${where}`];
  });
}

/** "Ajax v FC Utrecht 2-1"; ~ before what is told in passing, the sum of two legs in brackets. */
function matchesIn(text: string): readonly string[] {
  return factsOf(text).flatMap((fact) =>
    fact.kind === 'match'
      ? [
          `${fact.main ? '' : '~'}${pair(fact)} ${fact.score?.join('-') ?? '?'}${fact.aggregate === null ? '' : ` (${fact.aggregate.join('-')})`}`,
        ]
      : [],
  );
}

const runsIn = (text: string): readonly string[] =>
  factsOf(text).flatMap((fact) =>
    fact.kind === 'streak' ? [`${fact.team.name} ${fact.streak} ${String(fact.length)}`] : [],
  );

describe('a goal', () => {
  it.each([
    [
      'is of no match that a clause about its scorer names',
      'Ajax beat Utrecht 2-1 on Sunday. Feyenoord beat Heerenveen 1-0 on Sunday.\n\nOla Brandt struck first for Ajax, before Piet Vos, who was the best man against Feyenoord, tapped in.',
      ['Ola Brandt, Ajax, in Ajax v FC Utrecht', 'Piet Vos, either side, in Ajax v FC Utrecht'],
    ],
    [
      'is of no match that a clause within its sentence tells',
      'Ajax won 3-2 at Utrecht on Sunday.\n\nOla Brandt cut the deficit but Ajax, who beat Porto 3-2 on Thursday to reach the quarter-finals, held on.',
      ['Ola Brandt, either side, in Ajax v FC Utrecht'],
    ],
    [
      'is of the match told in passing that its clause tells',
      'Ajax beat Utrecht 3-1 on Sunday.\n\nAjax, who beat Heerenveen 1-0 in their opener through an Ola Brandt strike, are top.',
      ['Ola Brandt, Ajax, in Ajax v SC Heerenveen'],
    ],
    [
      'that was the only one is of the match with one',
      'Ajax won the title on Sunday, beating Utrecht 1-0 at home while Feyenoord were thrashed 4-1 by Heerenveen.\n\nOla Brandt headed in Piet Vos’s free kick in the 39th minute for the only goal.',
      ['Ola Brandt, Ajax, in Ajax v FC Utrecht'],
    ],
    [
      'that sank a side is not its own',
      "Utrecht lost 2-1 at home to Ajax on Sunday. Ola Brandt's double did for Utrecht.",
      ['Ola Brandt, Ajax, in FC Utrecht v Ajax', 'Ola Brandt, Ajax, in FC Utrecht v Ajax'],
    ],
    [
      'is no tally of a season',
      'Ajax beat Utrecht 3-2 on Sunday. Ola Brandt is the top scorer with 10 Eredivisie goals.',
      [],
    ],
    [
      'is of the match in August that its clause tells',
      'Ajax host Utrecht on Sunday.\n\nAjax, who thrashed Heerenveen 5-0, won 4-1 at Utrecht in August, Ola Brandt scoring the third.',
      ['Ola Brandt, Ajax, in Ajax v FC Utrecht'],
    ],
    [
      'is of him who stands right before the verb',
      'Ajax drew 2-2 at home to Utrecht. Jan Lind of Ajax was sent off for a foul on Piet Vos and Ola Brandt scored either side of half-time for the visitors.',
      ['Ola Brandt, FC Utrecht, in Ajax v FC Utrecht', 'Ola Brandt, FC Utrecht, in Ajax v FC Utrecht'],
    ],
    [
      'is not of who passed the ball',
      'Ajax beat Utrecht 2-1. Ola Brandt levelled on 33 minutes and slotted in the winner after a pass by Piet Vos.',
      ['Ola Brandt, Ajax, in Ajax v FC Utrecht', 'Ola Brandt, Ajax, in Ajax v FC Utrecht'],
    ],
    [
      'is of no match when its sentence is about two other sides',
      "Ajax's run was brought to an end by Utrecht on Sunday, Ola Brandt's 88th-minute free-kick settling a tight game.\n\nFeyenoord stay top after a 2-1 win at Heerenveen. Groningen beat Twente 1-0.",
      [],
    ],
    [
      'in a match with another score is not of the one told',
      'Ajax beat Utrecht 2-1 on Sunday. Ola Brandt scored in a 4-0 win in March.',
      [],
    ],
  ])('%s', (_, text, goals) => {
    expect(goalsIn(text)).toEqual(goals);
  });
});

describe('a result', () => {
  it.each([
    [
      'of another tie leaves the match without a sum',
      'Ajax beat Utrecht 2-1 on Tuesday.\n\nThe last time Ajax got this far, they went out to Feyenoord, losing 3-2 on aggregate.',
      ['Ajax v FC Utrecht 2-1', '~Ajax v Feyenoord ? (2-3)'],
    ],
    [
      'is not of a side that only a coach whom nobody knows may lead',
      "Ajax won 2-1 at Utrecht on Sunday, while Feyenoord lost 1-0 to Heerenveen.\n\nOla Brandt's penalty gave Utrecht the lead, but Piet Vos turned it around for Jan Lind's side, who had beaten Groningen 5-2.",
      ['Ajax v FC Utrecht 2-1', 'Feyenoord v SC Heerenveen 0-1'],
    ],
    [
      'that a side had is told for itself',
      'Ajax had an easy 3-0 win over Utrecht on Sunday.',
      ['Ajax v FC Utrecht 3-0'],
    ],
    [
      'in a list that "had" begins is told in passing',
      'Ajax beat Utrecht 3-1 on Sunday. They had drawn 0-0 at Feyenoord, lost 2-1 to Heerenveen and been beaten 3-0 by Groningen.',
      ['Ajax v FC Utrecht 3-1', '~Ajax v Feyenoord 0-0', '~Ajax v SC Heerenveen 1-2', '~Ajax v FC Groningen 0-3'],
    ],
    [
      'is of another day with the one beside it',
      'Ajax drew 1-1 with Utrecht on Sunday. They beat Utrecht 2-0 and 3-0 earlier in the season.',
      ['Ajax v FC Utrecht 1-1', '~Ajax v FC Utrecht 2-0', '~Ajax v FC Utrecht 3-0'],
    ],
    [
      'that a preview foretells is none',
      'Ajax host Utrecht on Sunday.\n\nPREDICTION: Ajax 2-1 Utrecht\n\nTip: Ajax 3-1 Utrecht',
      [],
    ],
    [
      'of the sides is of those whose other result was told right before',
      'Ajax host Utrecht on Sunday. Ajax beat Heerenveen 5-0 last week.\n\nUtrecht won 4-1 at Ajax in August. The sides drew 0-0 last month.',
      ['Ajax v SC Heerenveen 5-0', '~FC Utrecht v Ajax 4-1', '~FC Utrecht v Ajax 0-0'],
    ],
    [
      'against a town is not against the side being told of',
      'Ajax beat Utrecht 2-0 on Sunday.\n\nOla Brandt, who missed last week’s 1-1 draw with Canberra, was back. Ajax went down 3-2 to Western in May.',
      ['Ajax v FC Utrecht 2-0', '~Ajax v Western 2-3'],
    ],
    [
      'of a derby is not against the side being told of',
      'Ajax beat Utrecht 2-0 on Sunday.\n\nIt was their first red card since Ola Brandt was sent off in the 2-2 derby draw in May.',
      ['Ajax v FC Utrecht 2-0'],
    ],
    [
      'is of a club that its first word stands for',
      'Gor Mahia beat Sofapaka 2-1 on Sunday. Gor were coming off a 2-0 loss to RS Berkane.',
      ['Gor Mahia v Sofapaka 2-1', '~Gor Mahia v RS Berkane 0-2'],
    ],
    [
      'or better is none',
      'Ajax beat Utrecht 2-0 on Sunday. Of their home matches against Utrecht 15 were won 7-0 or better.',
      ['Ajax v FC Utrecht 2-0'],
    ],
    [
      'in a country is against its team',
      'England drew 1-1 with Italy on Sunday. England had won 1-0 in the Netherlands on Friday.',
      ['England v Italy 1-1', '~England v Netherlands 1-0'],
    ],
    [
      'is of a club that its last word stands for',
      'Mohun Bagan beat Bengaluru 2-1 on Sunday. Bagan lost 1-0 to Mumbai City in December.',
      ['ATK Mohun Bagan v Bengaluru FC 2-1', '~ATK Mohun Bagan v Mumbai City 0-1'],
    ],
    [
      'is of the women of a town',
      'Seattle Reign FC beat Angel City 2-1 in the NWSL on Sunday. It was her first goal.\n\nSeattle had lost 5-0 to Kansas City.',
      ['Seattle Reign FC v Angel City 2-1', '~Seattle Reign FC v Kansas City Current 0-5'],
    ],
  ])('%s', (_, text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });

  it('has no ground that is said of the next', () => {
    const facts = factsOf('Ajax thrashed Utrecht 9-0 on Sunday and Feyenoord won 4-1 away to Heerenveen.');
    expect(facts.flatMap((fact) => (fact.kind === 'match' ? [fact.home?.name ?? null] : []))).toEqual([
      null,
      'SC Heerenveen',
    ]);
  });
});

describe('a run', () => {
  it('of long ago is none', () => {
    const text =
      'Ajax lost 2-1 to Utrecht on Sunday. They have now lost five on the spin, their worst run since 1994 when they lost six in a row.';
    expect(runsIn(text)).toEqual(['Ajax losing 5']);
  });

  it('of meetings with one side is none', () => {
    expect(runsIn("Ajax beat Utrecht 2-1 on Sunday. It was Ajax's fifth straight win over Utrecht.")).toEqual([]);
  });
});
