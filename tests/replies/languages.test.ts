import { describe, expect, it } from 'vitest';
import type { TeamRef } from '../../src/facts/fact.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { asPrinted } from '../../src/replies/marks.ts';
import { dayWords } from '../../src/replies/pieces/day.ts';
import { occasionLine } from '../../src/replies/pieces/occasion.ts';
import { roleName } from '../../src/replies/pieces/role-name.ts';
import type { View } from '../../src/replies/view.ts';
import { aContext, askCommand, catalogues } from '../commands/ask-command.ts';
import { partsOf, assertInsideLimits } from './assert-inside-limits.ts';

const women: TeamRef = { id: 'ardenland/arden-women', name: 'Arden Women', known: true };
const men: TeamRef = { id: 'ardenland/arden', name: 'Arden', known: true };

function viewIn(locale: string): View {
  return {
    messages: createMessages(catalogues, locale),
    hide: false,
    private: false,
    turns: false,
    opened: false,
    pictures: null,
    names: new Map(),
    forms: {
      national: new Map(),
      others: { kind: 'other', the: '', object: '', of: '', for: '', after: null },
    },
    looks: new Map([[women.id, { colour: null, flag: null, women: true, picture: null }]]),
    people: new Map(),
    matches: new Map(),
  };
}

describe('a day', () => {
  it.each([
    ['it', '2024-04-11', 'Serata dell’11 aprile 2024', 'dall’11 aprile 2024'],
    ['it', '2024-04-08', 'Serata dell’8 aprile 2024', 'dall’8 aprile 2024'],
    ['it', '2024-04-18', 'Serata del 18 aprile 2024', 'dal 18 aprile 2024'],
    ['it', '2024-04-01', 'Serata del 1º aprile 2024', 'dal 1º aprile 2024'],
    ['fr', '2024-04-01', 'Soirée du 1er avril 2024', 'depuis le 1er avril 2024'],
    ['fr', '2024-04-11', 'Soirée du 11 avril 2024', 'depuis le 11 avril 2024'],
    ['pt-BR', '2024-04-01', 'Rodada de 1º de abril de 2024', 'desde 1º de abril de 2024'],
    ['pt-BR', '2024-04-10', 'Rodada de 10 de abril de 2024', 'desde 10 de abril de 2024'],
    ['es-ES', '2024-04-01', 'Noche del 1 de abril de 2024', 'desde el 1 de abril de 2024'],
    ['de', '2024-04-01', 'Spielabend vom 1. April 2024', 'seit 1. April 2024'],
    ['en-GB', '2024-04-01', 'Match night of 1 April 2024', 'since 1 April 2024'],
  ])('stands in %s with its preposition: %s', (locale, day, night, since) => {
    const messages = createMessages(catalogues, locale);
    expect(messages.say('recap.title', dayWords('day', day, messages)).replaceAll('\u00A0', ' ')).toBe(night);
    expect(messages.say('team.since', dayWords('day', day, messages)).replaceAll('\u00A0', ' ')).toBe(since);
  });
});

describe('a role', () => {
  it.each([
    ['de', 'manager', 'Trainer', 'Trainer'],
    ['de', 'captain', 'Kapitän', 'Kapitänin'],
    ['it', 'goalkeeper', 'portiere', 'portiere'],
    ['fr', 'striker', 'attaquant', 'attaquante'],
    ['es-ES', 'head coach', 'primer entrenador', 'primer entrenador'],
    ['pt-BR', 'centre-back', 'zagueiro', 'zagueira'],
    ['en-GB', 'midfielder', 'midfielder', 'midfielder'],
  ])('is called in %s what football calls it: %s', (locale, role, man, woman) => {
    expect(roleName(role, men, viewIn(locale))).toBe(man);
    expect(roleName(role, women, viewIn(locale))).toBe(woman);
  });

  it('that no language has a word for stays as printed, and marked so', () => {
    expect(roleName('kit man', null, viewIn('de'))).toBe(asPrinted('kit man'));
  });
});

describe('a season', () => {
  it.each([
    ['en-GB', '2023–24'],
    ['de', '2023/24'],
    ['fr', '2023/24'],
  ])('is written in %s as %s', (locale, season) => {
    expect(occasionLine({ competition: null, season: '2023-24' }, viewIn(locale))).toBe(season);
    expect(occasionLine({ competition: null, season: '2024' }, viewIn(locale))).toBe('2024');
  });
});

describe('the button to the other leg', () => {
  it.each([
    ['de', 'Hinspiel'],
    ['fr', 'Match aller'],
    ['en-GB', 'First leg'],
  ])('says in %s which it is', async (locale, label) => {
    const reply = await askCommand('match', { team: 'West Ham' }, aContext(undefined, { locale }));
    const labels = partsOf(assertInsideLimits(reply.body)).flatMap((part) => ('label' in part ? [part.label] : []));
    expect(labels).toContain(label);
  });
});
