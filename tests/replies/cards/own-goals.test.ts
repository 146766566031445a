import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import { renderReply } from '../../../src/terminal/render-reply.ts';
import { aDataset, aLexicon } from '../../answers/a-dataset.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';

/** The card of a command about Atalanta where Pasalic put the ball into his own net. */
async function cardOf(command: 'team' | 'scorers'): Promise<string> {
  const matches = aDataset.matches.map((match) => ({
    ...match,
    goals: match.goals.map((goal) => (goal.minute === 83 ? { ...goal, how: 'own-goal' as const } : goal)),
  }));
  const held = hold({ ...aDataset, matches }, aLexicon);
  return renderReply(await askCommand(command, { team: 'Atalanta' }, aContext(held)), {
    colours: false,
  });
}

describe('a list of goals of one kind', () => {
  it.each([
    ['own goals', 'Own goals · 1'],
    ['who scored penalties?', 'Penalties scored · 1'],
    ['headers for Roma', 'Headed goals · Roma · 1'],
  ])('is titled by the kind and counts it: %s', async (question, title) => {
    const matches = aDataset.matches.map((match) => ({
      ...match,
      goals: match.goals.map((goal) => (goal.minute === 83 ? { ...goal, how: 'own-goal' as const } : goal)),
    }));
    const own = matches.map((match, index) =>
      index === 1 ? { ...match, goals: match.goals.filter(({ minute }) => minute !== 83) } : match,
    );
    const context = aContext(hold({ ...aDataset, matches: own }, aLexicon));
    const card = renderReply(await askCommand('ask', { question }, context), { colours: false });
    expect(card.split('\n')[0]).toBe(`⚽ ${title}`);
  });

  it('is titled alike where spoilers are hidden and where there is none', async () => {
    const titleOf = async (matches: typeof aDataset.matches): Promise<unknown> => {
      const context = aContext(hold({ ...aDataset, matches }, aLexicon));
      const { body } = await askCommand('ask', { question: 'own goals', spoiler: 'hide' }, context);
      return body.embeds?.[0]?.title;
    };
    const changed = aDataset.matches.map((match) => ({
      ...match,
      goals: match.goals.map((goal) => ({ ...goal, how: 'own-goal' as const })),
    }));
    expect(await titleOf(aDataset.matches)).toBe('⚽ Own goals');
    expect(await titleOf(changed)).toBe('⚽ Own goals');
  });
});

describe('who has only put the ball into his own net', () => {
  it.each(['team', 'scorers'] as const)('is listed by /%s with his own goal, not with no goals', async (command) => {
    const card = await cardOf(command);
    expect(card).toMatch(/Scamacca.* · .*2 goals/u);
    expect(card).toMatch(/Pasalic.* · .*o\.g\./u);
    expect(card).not.toContain('0 goals');
  });
});
