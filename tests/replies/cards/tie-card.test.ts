import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import type { Tie } from '../../../src/dataset/dataset.ts';
import { renderReply } from '../../../src/terminal/render-reply.ts';
import { aDataset, aLexicon } from '../../answers/a-dataset.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';

/** The card of the first tie with some of it changed. */
async function cardOf(changes: Partial<Tie>): Promise<string> {
  const [first, ...others] = aDataset.ties;
  if (first === undefined) throw new Error('no tie');
  const dataset = { ...aDataset, ties: [{ ...first, ...changes }, ...others] };
  const reply = await askCommand('tie', { team: 'Liverpool' }, aContext(hold(dataset, aLexicon)));
  return renderReply(reply, { colours: false });
}

describe('the card of a tie', () => {
  it('shows what is printed beside what the scores say where the two disagree', async () => {
    const readings = ['Liverpool', 'Atalanta'].map((value) => ({ value, evidence: [] }));
    const card = await cardOf({ conflicts: [{ field: 'advances', readings }] });
    expect(card).toContain('Reports disagree on the team that goes through: Liverpool / Atalanta');
  });

  it('names the stage that is reached where the next opponent is not known', async () => {
    expect(await cardOf({ reached: 'semi-final', next: null })).toContain('Reached: Semi-final');
    expect(await cardOf({ reached: 'semi-final' })).not.toContain('Reached');
  });
});
