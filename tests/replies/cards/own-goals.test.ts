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

describe('who has only put the ball into his own net', () => {
  it.each(['team', 'scorers'] as const)('is listed by /%s with his own goal, not with no goals', async (command) => {
    const card = await cardOf(command);
    expect(card).toMatch(/Scamacca.* · .*2 goals/u);
    expect(card).toMatch(/Pasalic.* · .*o\.g\./u);
    expect(card).not.toContain('0 goals');
  });
});
