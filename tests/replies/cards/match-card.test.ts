import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import type { Match } from '../../../src/dataset/dataset.ts';
import { renderReply } from '../../../src/terminal/render-reply.ts';
import { aDataset, aLexicon } from '../../answers/a-dataset.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';

/** The card of a team's match on a day, with some of every match changed. */
async function cardOf(team: string, date: string, change: (match: Match) => Partial<Match>): Promise<string> {
  const dataset = { ...aDataset, matches: aDataset.matches.map((match) => ({ ...match, ...change(match) })) };
  const reply = await askCommand('match', { team, date }, aContext(hold(dataset, aLexicon)));
  return renderReply(reply, { colours: false });
}

describe('the card of a match', () => {
  it('says who won where a report prints that and no score', async () => {
    const card = await cardOf('Roma', '2024-04-18', () => ({ score: null, unnamedGoals: null }));
    expect(card).toContain('Roma won');
  });

  it('says nobody won where only a shootout is known', async () => {
    const card = await cardOf('Marseille', '2024-04-18', () => ({}));
    expect(card).not.toContain('Marseille won');
  });

  it('names who made a goal', async () => {
    const card = await cardOf('Atalanta', '2024-04-11', ({ goals }) => ({
      goals: goals.map((goal) => ({ ...goal, assist: 'Davide Zappacosta' })),
    }));
    expect(card).toMatch(/Scamacca 38' .*made by Davide Zappacosta/u);
  });

  it('keeps the score after 90 minutes apart', async () => {
    const card = await cardOf('Roma', '2024-04-18', () => ({ extraTime: true, scoreAfter90: [1, 1] }));
    expect(card).toContain('1–1 after 90 minutes');
  });

  it.each([
    ['Ann Holm', false],
    ['Maximiliano Ferreira-Oldenburg dos Reis', true],
  ])('names the scorer %s beside a picture only where that has to cut the name', async (scorer, listed) => {
    const matches = aDataset.matches.map((match) => ({
      ...match,
      goals: match.goals.map((goal) => ({ ...goal, scorer, person: 'somebody new' })),
    }));
    const held = hold({ ...aDataset, matches }, aLexicon);
    const { picture } = await askCommand('match', { team: 'Atalanta', date: '2024-04-11' }, aContext(held));
    expect(JSON.stringify(picture?.embeds).includes(scorer)).toBe(listed);
    const tie = await askCommand('tie', { team: 'Atalanta' }, aContext(held));
    expect(JSON.stringify(tie.picture?.embeds).includes(scorer)).toBe(listed);
  });
});
