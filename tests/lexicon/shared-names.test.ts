import { describe, expect, it } from 'vitest';
import { teamSchema } from '../../src/lexicon/schema.ts';
import type { Team } from '../../src/lexicon/schema.ts';
import { sharedNames } from '../../src/lexicon/shared-names.ts';

function team(id: string, more: Partial<Team>): Team {
  return teamSchema.parse({ id, name: id, country: 'Land', ...more });
}

const first = team('land/first', { nicknames: ['Reds'], league: 'top' });

describe('names used twice', () => {
  it.each([
    ['the other team in the sentence', { league: 'top' }],
    ['competition', { league: 'second' }],
    ['country', { country: 'Sea' }],
    ["men's or women's game", { women: true }],
    ['club or national team', { national: true }],
  ] as const)('are told apart by %s', (resolver, more) => {
    const second = team('land/second', { nicknames: ['Reds'], ...more });
    expect(sharedNames([first, second])).toEqual([
      { name: 'Reds', as: 'name', teams: [first, second], resolvedBy: [resolver] },
    ]);
  });

  it('need all that tells every pair of their teams apart', () => {
    const neighbour = team('land/second', { aliases: ['reds'], league: 'top' });
    const abroad = team('sea/first', { nicknames: ['Réds'], country: 'Sea' });
    expect(sharedNames([first, neighbour, abroad]).map(({ resolvedBy }) => resolvedBy)).toEqual([
      ['country', 'the other team in the sentence'],
    ]);
  });

  it('keep grounds apart from names', () => {
    const owner = team('land/third', { grounds: ['Park'] });
    const tenant = team('land/fourth', { grounds: ['Park'], nicknames: ['Greens'] });
    const other = team('land/fifth', { aliases: ['Park'] });
    expect(sharedNames([owner, tenant, other]).map(({ as, name, teams }) => [as, name, teams.length])).toEqual([
      ['ground', 'Park', 2],
    ]);
  });

  it('are none where one team alone bears a name under two spellings', () => {
    expect(sharedNames([team('land/malmo', { name: 'Malmö', aliases: ['Malmo'] })])).toEqual([]);
  });
});
