import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Question } from '../../src/answers/question.ts';
import { lexicon } from '../commands/ask-command.ts';
import { aDataset, aLexicon } from './a-dataset.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';

const held = hold(aDataset, aLexicon);
const [tieOfLiverpool] = aDataset.ties;
const reports = [
  {
    id: '2024-04-12-europa-league-first-legs',
    title: 'Atalanta stun Liverpool 3-0 at Anfield; Leverkusen beat West Ham 2-0',
    source: null,
    date: '2024-04-12',
  },
  { id: '2024-04-18-europa-league-second-legs', title: null, source: 'dpa', date: '2024-04-18' },
];

describe('answerQuestion', () => {
  it.each(['Liverpool', 'liverpool', 'the Reds', 'Liverpol', 'team:england/liverpool'])(
    'finds the tie of "%s" with its legs and its reports',
    (team) => {
      expect(answerQuestion(held, { ask: 'tie', team })).toEqual({
        kind: 'tie',
        question: { ask: 'tie', team: 'team:england/liverpool', tie: `tie:${tieOfLiverpool?.id ?? ''}` },
        tie: tieOfLiverpool,
        team: { id: 'england/liverpool', name: 'Liverpool', known: true },
        legs: [aDataset.matches[0], aDataset.matches[5]],
        others: [],
        related: [
          { question: { ask: 'scorers', team: 'team:england/liverpool' }, name: 'Liverpool' },
          { question: { ask: 'scorers', team: 'team:italy/atalanta' }, name: 'Atalanta' },
          { question: { ask: 'quote', match: `match:${aDataset.matches[0]?.id ?? ''}` }, name: '1' },
          { question: { ask: 'quote', match: `match:${aDataset.matches[5]?.id ?? ''}` }, name: '2' },
          { question: { ask: 'ties', competition: 'competition:uefa-europa-league' }, name: null, spare: true },
        ],
        reports,
      });
    },
  );

  it.each(['match', 'tie'] as const)('knows no %s of a team against itself', (ask) => {
    const answer = answerQuestion(held, { ask, team: 'Liverpool', opponent: 'the Reds' });
    expect(answer).toMatchObject({ kind: 'none', of: ask });
  });

  it('puts an ambiguous name to the person', () => {
    const answer = answerQuestion(held, { ask: 'tie', team: 'United' });
    expect(answer).toMatchObject({ kind: 'ambiguous', field: 'team', typed: 'United' });
    expect('choices' in answer && answer.choices.map(({ id }) => id).toSorted()).toEqual([
      'england/manchester-united',
      'england/west-ham-united',
    ]);
  });

  it('says which matches it holds of a team without a tie', () => {
    expect(answerQuestion(held, { ask: 'tie', team: 'Man Utd' })).toEqual({
      kind: 'none',
      question: { ask: 'tie', team: 'team:england/manchester-united' },
      of: 'tie',
      names: ['Manchester United'],
      matches: [aDataset.matches[8]],
      team: { id: 'england/manchester-united', name: 'Manchester United', known: true },
    });
  });

  const kinds: readonly (readonly [Question, string])[] = [
    [{ ask: 'tie' }, 'missing'],
    [{ ask: 'tie', team: '   ' }, 'missing'],
    [{ ask: 'tie', team: 'x'.repeat(6000) }, 'unknown'],
    [{ ask: 'tie', tie: '~AAAAAAAA' }, 'gone'],
    [{ ask: 'scorers', team: 'Juve' }, 'none'],
    [{ ask: 'scorers', competition: 'Premier League' }, 'none'],
    [{ ask: 'quote', about: 'zebra' }, 'none'],
    [{ ask: 'quote', about: '🦁' }, 'none'],
    [{ ask: 'streak', team: 'Roma' }, 'none'],
    [{ ask: 'match', team: 'Roma', opponent: 'Liverpool' }, 'none'],
    [{ ask: 'match', team: 'Roma', date: '31 February 2024' }, 'bad-date'],
    [{ ask: 'recap', date: '2020-01-01' }, 'none'],
    [{ ask: 'player', player: 'qqqqqq' }, 'unknown'],
  ];
  it.each(kinds)('answers %o with "%s"', (question, kind) => {
    expect(answerQuestion(held, question).kind).toBe(kind);
  });

  it.each([
    [{ ask: 'team', team: 'Manchester City' }],
    [{ ask: 'recap', competition: 'UEFA Champions League' }],
  ] as const)('offers nothing like a name that the lexicon knows and reports do not: %o', (question) => {
    expect(answerQuestion(hold(aDataset, lexicon), question)).toMatchObject({ kind: 'unknown', nearest: [] });
  });

  it('groups goals by player, the most first', () => {
    const answer = answerQuestion(held, { ask: 'scorers' });
    const lines = answer.kind === 'scorers' ? answer.scorers.items : [];
    expect(lines.slice(0, 3).map(({ person, count }) => [person.name, count])).toEqual([
      ['Gianluca Mancini', 2],
      ['Gianluca Scamacca', 2],
      ['Jeremie Frimpong', 1],
    ]);
  });

  it('searches the words of quotes without accents and from their beginnings', () => {
    const answer = answerQuestion(held, { ask: 'quote', about: 'ÉMOTION' });
    expect(answer.kind === 'quotes' && answer.quotes.items.map(({ quote }) => quote.speaker)).toEqual(['Jürgen Klopp']);
  });

  it('proves an answer with whole sentences and the words in them', () => {
    const answer = answerQuestion(held, { ask: 'sources', of: { ask: 'streak', team: 'Leverkusen' } });
    const proofs = answer.kind === 'sources' ? answer.proofs.items : [];
    expect(proofs.map(({ sentence, words }) => words.map(({ start, end }) => sentence.slice(start, end)))).toEqual([
      ['Bayer Leverkusen marched on with a 2-0 win over West Ham United'],
      ['stretched their unbeaten run all season to 42 matches, of which they have won 37'],
      ['a 1-1 draw at West Ham on Thursday'],
      ['go unbeaten in 44 matches, moving one ahead of Italy'],
    ]);
  });

  it.each(['tie', 'scorers', 'quote', 'streak', 'match', 'recap', 'team', 'player', 'coverage'] as const)(
    'says of %s that nothing is held when nothing is',
    (ask) => {
      expect(answerQuestion(hold(noDataset, aLexicon), { ask }).kind).toBe('no-reports');
    },
  );
});
