import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { aContext, askCommand, lexicon } from './ask-command.ts';

const badValues = [
  ['blanks', '   '],
  ['6,000 characters', 'x'.repeat(6000)],
  ['emoji', '🦁🔥👩‍👩‍👧'],
  ['right-to-left text', 'הפועל באר שבע'],
  ['a mention of everyone', '@everyone'],
  ['a mention of a person', '<@123456789012345678>'],
  ['Markdown', '**[click](https://example.org)** ||x|| `y`'],
  ['SQL', "'; DROP TABLE matches; --"],
  ['a reference to nothing', 'team:nowhere/nobody'],
  ['a short id of nothing', '~AAAAAAAA'],
  ['a direction override', '\u202Eolleh'],
  ['marks of our own', '\uE000\uE001\uE002\uE003'],
] as const;

const required = [
  ['tie', 'team'],
  ['streak', 'team'],
  ['scorers', 'player'],
  ['quote', 'speaker'],
] as const;

describe('bad input', () => {
  it.each(
    required.flatMap(([command, option]) => badValues.map(([name, value]) => [command, option, name, value] as const)),
  )('/%s answers privately when %s is %s', async (command, option, name, value) => {
    const reply = await askCommand(command, { [option]: value });
    const { embeds } = assertInsideLimits(reply.body);
    // An optional name of nothing but blanks is none at all, and is answered as such.
    if (name !== 'blanks' || command === 'tie' || command === 'streak') expect(reply.private).toBe(true);
    const shown = embeds.map(({ title, description }) => `${title}\n${description ?? ''}`).join('\n');
    expect(shown).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@|(?<!\\)\[click|(?<!\\)\*\*\\?\[|\u202E/u);
  });

  it.each(['tie', 'scorers', 'quote', 'streak'])('/%s says how to add reports when there are none', async (command) => {
    const reply = await askCommand(command, { team: 'Liverpool' }, aContext(hold(noDataset, aLexicon)));
    const [embed] = assertInsideLimits(reply.body).embeds;
    expect(reply.private).toBe(true);
    expect(embed?.description).toMatch(/ARTICLES_DIR .*data\/articles/u);
  });

  it('offers no team for the name of a competition, and nobody for that of a team', async () => {
    for (const [command, options] of [
      ['team', { team: 'Champions League' }],
      ['player', { player: 'Real Madrid' }],
    ] as const) {
      const reply = await askCommand(command, options, aContext(hold(aDataset, lexicon)));
      expect(assertInsideLimits(reply.body).embeds[0]?.description).toContain(
        'No name in my reports comes close to it',
      );
    }
  });

  it('a required name left out asks for it', async () => {
    const [embed] = assertInsideLimits((await askCommand('tie', {})).body).embeds;
    expect(embed?.description).toMatch(/^Name a team: start typing and choose from the list\. Or set a favourite/u);
  });
});
