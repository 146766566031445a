import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { foreignWords } from '../../src/ask/foreign-words.ts';
import { hear } from '../../src/ask/hear.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { aDataset } from '../answers/a-dataset.ts';
import { aContext, askCommand, catalogues, grammar, lexicon } from '../commands/ask-command.ts';
import { assertInsideLimits, partsOf } from '../replies/assert-inside-limits.ts';
import fifthAuthor from './fifth-author.json' with { type: 'json' };
import paraphrases from './paraphrases.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import secondAuthor from './second-author.json' with { type: 'json' };
import thirdAuthor from './third-author.json' with { type: 'json' };

const held = hold(aDataset, lexicon);
const now = new Date('2024-04-19T10:00:00Z');

const foreign = [
  ['de', 'Wer hat für Roma getroffen?'],
  ['de', 'Wie ging Liverpool gegen Atalanta aus?'],
  ['de', 'Ergebnis Roma Milan gestern'],
  ['fr', 'qui a marqué pour la Roma ?'],
  ['fr', 'Quel était le score de Liverpool contre Atalanta ?'],
  ['it', 'chi ha segnato per la Roma?'],
  ['it', 'risultato della partita di Liverpool'],
  ['es', '¿Quién marcó para la Roma?'],
  ['es', '¿cuántos goles marcó Scamacca?'],
  ['pt', 'quem marcou para a Roma?'],
  ['pt', 'placar do jogo do Liverpool'],
] as const;

describe('a question in another language', () => {
  it.each(foreign)('is known to be in %s: %s', (_, question) => {
    const heard = hear(question, held, grammar, now);
    expect(heard.kind).toBe('foreign');
    const named = heard.others.flatMap(({ names }) => Object.values(names));
    expect(named.filter((name) => /^(?:la|le|de|per|para)$/iu.test(name))).toEqual([]);
    if (/Roma/u.test(question)) expect(named).toContain('Roma');
  });

  it('is told at once that questions are understood in English only', async () => {
    const reply = await askCommand(
      'ask',
      { question: 'Wer hat für Roma getroffen?' },
      aContext(undefined, { locale: 'de' }),
    );
    const body = assertInsideLimits(reply.body);
    expect(body.embeds[0]?.title).toContain(createMessages(catalogues, 'de').say('foreign.title'));
    expect(JSON.stringify(body.embeds)).not.toContain('getroffen');
    expect(partsOf(body).length).toBeGreaterThan(1);
  });
});

describe('a question in English', () => {
  const asked = [...questions, ...paraphrases, ...secondAuthor, ...thirdAuthor, ...fifthAuthor];

  it('is never taken for one in another language', () => {
    expect(asked.length).toBeGreaterThan(500);
    const taken = asked.filter(({ question }) => foreignWords(question, grammar.words).length > 0);
    expect(taken.filter(({ question }) => hear(question, held, grammar, now).kind === 'foreign')).toEqual([]);
  });

  it('may name people whose names have articles in them', () => {
    for (const question of [
      'did De la Fuente play in the el clasico',
      'what did Van der Berg do',
      'goals by Da Silva',
    ]) {
      expect(hear(question, held, grammar, now).kind).not.toBe('foreign');
    }
  });
});
