import { describe, expect, it } from 'vitest';
import { askedPair } from '../../src/command/asked-pair.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';

describe('askedPair', () => {
  it.each([
    ['Liverpool v Atalanta', { team: 'Liverpool', opponent: 'Atalanta' }],
    ['Liverpool vs. Atalanta', { team: 'Liverpool', opponent: 'Atalanta' }],
    ['Liverpool – Atalanta', { team: 'Liverpool', opponent: 'Atalanta' }],
    ['Liverpool gegen Atalanta', { team: 'Liverpool', opponent: 'Atalanta' }],
    ['Liverpool Atalanta', { team: 'Liverpool', opponent: 'Atalanta' }],
    ['West Ham Bayer Leverkusen', { team: 'West Ham', opponent: 'Bayer Leverkusen' }],
    ['Manchester United', { team: 'Manchester United' }],
    ['Liverpool zzzz', { team: 'Liverpool zzzz' }],
    ['Paris Saint-Germain', { team: 'Paris Saint-Germain' }],
    ['Liverpool v ', { team: 'Liverpool v ' }],
    ['a v b v c', { team: 'a v b v c' }],
    [`${' v'.repeat(3000)}`, { team: ' v'.repeat(3000) }],
  ])('reads %j', (team, pair) => {
    expect(askedPair({ team }, aContext())).toEqual(pair);
  });

  it('leaves a first team alone where a second is given', () => {
    expect(askedPair({ team: 'a v b', opponent: 'c' }, aContext())).toEqual({ team: 'a v b', opponent: 'c' });
  });

  it.each(['tie', 'match'])('answers /%s for both teams in one option', async (command) => {
    const [embed] = assertInsideLimits((await askCommand(command, { team: 'Liverpool v Atalanta' })).body).embeds;
    expect(embed?.title).toMatch(/Liverpool.*Atalanta|Atalanta.*Liverpool/u);
  });
});
