import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import { hear } from '../../../src/ask/hear.ts';
import { aDataset } from '../../answers/a-dataset.ts';
import { grammar, lexicon } from '../../commands/ask-command.ts';
import { heardAs } from '../heard-as.ts';

const now = new Date('2024-04-19T10:00:00Z');
/** The state in which a report tells who came on for Liverpool in the first leg, and of no other change. */
const held = hold(
  {
    ...aDataset,
    matches: aDataset.matches.map((match) =>
      match.date === '2024-04-11' && match.teams.some(({ name }) => name === 'Liverpool')
        ? { ...match, substitutions: [{ on: 'Andy Robertson', off: null, team: null, minute: 46, evidence: [] }] }
        : match,
    ),
  },
  lexicon,
);

describe('who came on', () => {
  it.each([
    ['who came on for Liverpool?', 'match date=2024-04-11 team=Liverpool'],
    ['Liverpool subs', 'match date=2024-04-11 team=Liverpool'],
    ['who came off the bench for Liverpool against Atalanta', 'match date=2024-04-11 opponent=Atalanta team=Liverpool'],
    ['who was brought on by Liverpool on 11 April 2024', 'match date=2024-04-11 team=Liverpool'],
    [
      'substitutions in Liverpool v Atalanta on 11 April 2024',
      'match date=2024-04-11 opponent=Atalanta team=Liverpool',
    ],
    ['who came on for Liverpool on 18 April 2024', 'refused stats'],
    ['who came on for Roma', 'refused stats'],
    ['who replaced Salah', 'refused stats'],
  ])('hears "%s" as "%s"', (question, heard) => {
    expect(heardAs(hear(question, held, grammar, now))).toBe(heard);
  });
});
