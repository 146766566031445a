import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { assertInsideLimits } from './assert-inside-limits.ts';

/** All days and home sides are worked out, all scores printed, no ground is known. */
const matches = aDataset.matches.map((match) => ({
  ...match,
  venue: null,
  origin: 'stated' as const,
  inferred: ['date', 'home'] as const,
}));
const context = aContext(hold({ ...aDataset, matches }, aLexicon));

describe('a day or a home side that no report prints', () => {
  it.each([
    ['match', { team: 'West Ham' }, /18 April 2024†/u],
    ['match', { team: 'West Ham' }, /at West Ham United†|home of West Ham United†/u],
    ['tie', { team: 'Liverpool' }, /11 April 2024†/u],
    ['streak', { team: 'Leverkusen' }, /18 Apr 2024†/u],
    ['scorers', { team: 'Leverkusen' }, /11 Apr 2024†/u],
  ])('is marked on the card of /%s %o', async (command, options, marked) => {
    const [embed] = assertInsideLimits((await askCommand(command, options, context)).body).embeds;
    expect(JSON.stringify(embed)).toMatch(marked);
    expect(embed?.footer?.text).toContain('† worked out from the reports');
  });

  it.each([
    ['match', { team: 'West Ham' }, '18 April 2024†'],
    ['tie', { team: 'Liverpool' }, '11 Apr 2024†'],
    ['streak', { team: 'Leverkusen' }, '18 Apr 2024†'],
  ])('is marked in the picture of /%s %o and its description', async (command, options, marked) => {
    const { picture } = await askCommand(command, options, context);
    expect(JSON.stringify(picture?.drawing)).toContain(marked);
    expect(picture?.alt).toContain(marked);
    expect(picture?.drawing['legend']).toContainEqual(expect.stringContaining('† worked out'));
  });
});
