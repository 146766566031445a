import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/command/command.ts';
import { definitionsOf, sameDefinitions } from '../../src/discord/definitions.ts';

const option = { type: 3, name: 'team', description: 'A team', required: true, autocomplete: true };
const wanted = [
  {
    name: 'tie',
    description: 'A tie',
    description_localizations: { de: 'Ein Duell' },
    options: [option, { type: 5, name: 'private', description: 'Only you', required: false }],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
  { type: 3, name: 'Recap this report', integration_types: [0, 1], contexts: [0, 1, 2] },
];

/** As Discord gives the same commands back. */
const held = [
  {
    id: '2',
    application_id: '1',
    version: '3',
    type: 3,
    name: 'Recap this report',
    name_localizations: null,
    description: '',
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  {
    id: '4',
    application_id: '1',
    version: '5',
    type: 1,
    name: 'tie',
    name_localizations: null,
    description: 'A tie',
    description_localizations: { de: 'Ein Duell' },
    default_member_permissions: null,
    nsfw: false,
    contexts: [2, 1, 0],
    integration_types: [1, 0],
    options: [
      { ...option, name_localizations: null, description_localizations: null },
      { type: 5, name: 'private', description: 'Only you' },
    ],
  },
];

describe('sameDefinitions', () => {
  it('takes what Discord spells out by default as no difference', () => {
    expect(sameDefinitions(held, wanted)).toBe(true);
  });

  it.each([
    ['a description', { ...wanted[0], description: 'Another' }],
    ['a translation', { ...wanted[0], description_localizations: { de: 'Eine Begegnung' } }],
    ['an option', { ...wanted[0], options: [option] }],
    ['the order of options', { ...wanted[0], options: wanted[0]?.options?.toReversed() }],
    ['where it can be used', { ...wanted[0], contexts: [0] }],
    ['who can use it', { ...wanted[0], default_member_permissions: '32' }],
  ])('sees a change of %s', (_, changed) => {
    expect(sameDefinitions(held, [changed, wanted[1]])).toBe(false);
  });

  it('sees a command that came or went', () => {
    expect(sameDefinitions(held, wanted.slice(1))).toBe(false);
    expect(sameDefinitions(held.slice(1), wanted)).toBe(false);
  });
});

describe('definitionsOf', () => {
  const command = (definition: Command['definition']): Command => ({
    kind: 'message',
    definition,
    run: () => ({ body: {}, private: true }),
  });

  it('offers a command everywhere unless it says otherwise', () => {
    const definitions = definitionsOf([
      command({ type: 3, name: 'a' }),
      command({ type: 3, name: 'b', contexts: [0], integration_types: [0] }),
    ]);
    expect(definitions).toMatchObject([
      { integration_types: [0, 1], contexts: [0, 1, 2] },
      { integration_types: [0], contexts: [0] },
    ]);
  });
});
