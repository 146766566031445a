import { describe, expect, it } from 'vitest';
import { hold } from '../../../src/answers/hold.ts';
import type { Held } from '../../../src/answers/held.ts';
import type { Tie } from '../../../src/dataset/dataset.ts';
import { renderReply } from '../../../src/terminal/render-reply.ts';
import { aDataset, aLexicon } from '../../answers/a-dataset.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';

/** What is held where some of the first tie is changed. */
function heldWith(changes: Partial<Tie>): Held {
  const [first, ...others] = aDataset.ties;
  if (first === undefined) throw new Error('no tie');
  return hold({ ...aDataset, ties: [{ ...first, ...changes }, ...others] }, aLexicon);
}

/** The card of the first tie with some of it changed. */
async function cardOf(changes: Partial<Tie>, locale = 'en-GB'): Promise<string> {
  const reply = await askCommand('tie', { team: 'Liverpool' }, aContext(heldWith(changes), { locale }));
  return renderReply(reply, { colours: false });
}

const [firstTie] = aDataset.ties;
const replayed = {
  twoLegged: false,
  aggregate: null,
  decidedBy: { value: 'replay', origin: 'derived', evidence: [] },
} as const;
const final = {
  twoLegged: false,
  aggregate: null,
  stage: 'final',
  legs: [firstTie?.legs[0] ?? null],
  next: null,
} as const;

describe('the card of a tie', () => {
  it('marks no winner whom the printed score of a single match tells', async () => {
    const winner = firstTie?.teams[1];
    if (winner === undefined) throw new Error('no tie');
    const through = { value: winner, origin: 'derived', evidence: [] } as const;
    expect(await cardOf({ ...final, through })).not.toContain('†');
    expect(await cardOf({ through })).toContain(`${winner.name}†`);
  });

  it('shows what is printed beside what the scores say where the two disagree', async () => {
    const readings = ['Liverpool', 'Atalanta'].map((value) => ({ value, evidence: [] }));
    const card = await cardOf({ conflicts: [{ field: 'advances', readings }] });
    expect(card).toContain('Reports disagree on the team that goes through: Liverpool / Atalanta');
  });

  it.each([
    ['en-GB', '· on aggregate'],
    ['de', '· insgesamt'],
    ['it', '· complessivo'],
  ])('says in %s in its title that the score is an aggregate', async (locale, said) => {
    const title = (await cardOf({}, locale)).split('\n')[0];
    expect(title).toMatch(/1[–:-]3†/u);
    expect(title).toContain(said);
  });

  it('has the score of its one match in its title', async () => {
    expect((await cardOf(final)).split('\n')[0]).toMatch(/Liverpool 0–3 .*Atalanta$/u);
  });

  it.each([
    ['en-GB', 'First match', 'Replay'],
    ['de', 'Erstes Spiel', 'Wiederholungsspiel'],
    ['it', 'Prima partita', 'Ripetizione'],
    ['fr', 'Premier match', 'Match rejoué'],
    ['es-ES', 'Primer partido', 'Desempate'],
    ['pt-BR', 'Primeiro jogo', 'Jogo-desempate'],
  ])('tells in %s a replay from the match before it, and shows its score first', async (locale, first, replay) => {
    const card = await cardOf(replayed, locale);
    expect(card.split('\n')[0]).toMatch(new RegExp(`0[–:x-]1 .*Liverpool · ${replay}$`, 'u'));
    expect(card).toContain(`\n${first}\n`);
    expect(card).toContain(`\n${replay}\n`);
    const { picture } = await askCommand('tie', { team: 'Liverpool' }, aContext(heldWith(replayed), { locale }));
    expect(picture?.drawing).toMatchObject({ aggregate: { goals: [1, 0] }, aggregateLabel: replay });
  });

  it('speaks of a final as one that is won, here and in the list of ties', async () => {
    expect(await cardOf({ ...final, through: null })).toContain('? Who won the final was not found');
    const list = await askCommand('ask', { question: 'who went through?' }, aContext(heldWith(final)));
    expect(renderReply(list, { colours: false })).toContain('Atalanta won the final against Liverpool');
  });

  it('names the stage that is reached where the next opponent is not known', async () => {
    expect(await cardOf({ reached: 'semi-final', next: null })).toContain('Reached: Semi-final');
    expect(await cardOf({ reached: 'semi-final' })).not.toContain('Reached');
  });
});
