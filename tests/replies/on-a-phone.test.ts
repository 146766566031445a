import { describe, expect, it } from 'vitest';
import recapThisReport from '../../commands/recap-this-report.ts';
import whoIsThisAbout from '../../commands/who-is-this-about.ts';
import { languages } from '../../src/command/settings-options.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { inRows } from '../../src/replies/in-rows.ts';
import { createReader } from '../../src/facts/read-article.ts';
import { readShownReport } from '../../src/reports/read-shown-report.ts';
import { aContext, askCommand, lexicon } from '../commands/ask-command.ts';

const embedOf = ({ body }: Reply): NonNullable<Reply['body']['embeds']>[number] => body.embeds?.[0] ?? {};

describe('a card on a phone', () => {
  it.each(languages)('has a title in %s that begins with a capital', async (language) => {
    const context = aContext(undefined, { locale: language });
    for (const question of ['biggest wins', 'any shootouts', 'most goals in a match']) {
      const { title = '' } = embedOf(await askCommand('ask', { question }, context));
      expect(title.replace(/^\P{L}+/u, '')).toMatch(/^\p{Lu}/u);
    }
  });

  it('says how many of all there are only where they are not all', async () => {
    const all = embedOf(await askCommand('ask', { question: 'biggest wins' }));
    expect(all.footer?.text).not.toContain('held');
    const team = embedOf(await askCommand('team', { team: 'Leverkusen' }));
    expect(team.fields?.[0]?.name).toBe('Latest 2 matches');
    const won = embedOf(await askCommand('ask', { question: 'which matches did Leverkusen win?' }));
    expect(won.footer?.text).toContain('1 of 2 matches');
  });

  it('writes days in lists so short that they leave no line', async () => {
    const { fields } = embedOf(await askCommand('team', { team: 'Leverkusen' }));
    expect(fields?.[0]?.value).toContain('18 Apr 2024');
  });

  it.each([
    ['who went through?', 'show', false],
    ['did Roma win?', 'show', false],
    ['did Roma win?', 'hide', true],
    ['did Roma win against Milan?', 'show', true],
    ['who scored for Roma?', 'show', true],
  ])('says how "%s" was understood (%s) unless it says so anyway', async (question, spoiler, says) => {
    const { description = '' } = embedOf(await askCommand('ask', { question, spoiler }));
    expect(description.startsWith('🗣️')).toBe(says);
  });

  it('parts the scorers of a side from its name', async () => {
    const { fields = [] } = embedOf(await askCommand('recap', {}));
    expect(fields[0]?.value).toContain('\n⚽ AC Milan: Matteo Gabbia');
  });

  it('counts nothing in the plural in Portuguese', async () => {
    const { description } = embedOf(
      await askCommand('team', { team: 'Roma' }, aContext(undefined, { locale: 'pt-BR' })),
    );
    expect(description).toContain('2 vitórias, 0 empates, 0 derrotas');
  });

  it('names nobody twice where buttons do', () => {
    const { description } = embedOf(whoIsThisAbout.run('Klopp and Liverpool', aContext()));
    expect(description).toBe('1 team, 1 person that my reports tell of:');
  });

  it('has one bar for all that a hidden report says of a match', () => {
    const reader = createReader(lexicon);
    const context = aContext(undefined, {
      preferences: { ...aContext().preferences, spoilers: 'hide' },
      readReport: (text, published) => readShownReport(text, published, reader, lexicon),
    });
    const { fields = [] } = embedOf(
      recapThisReport.run('Roma beat Milan 2-1 at home on Thursday, Dybala scoring both goals.', context, '2024-04-20'),
    );
    expect(fields[0]?.name).toBe('⚽ Roma – AC Milan');
    expect(fields[0]?.value.split('\n')[0]).toMatch(/^\|\|[^|]*Roma 2–1 [^|]*AC Milan[^|]*\|\|$/u);
  });
});

describe('rows of buttons', () => {
  const rows = (...labels: readonly string[]): readonly number[] =>
    inRows(labels, (label) => label).map((row) => row.length);

  it.each([
    [['Tie', 'Run', 'Team', 'Sources'], [4]],
    [['Tie', 'Run', 'Sources'], [3]],
    [
      ['Tie', 'Run', 'Team', 'Night', 'Sources', 'Show'],
      [4, 2],
    ],
    [
      ['Benfica Lissabon', 'Olympique Marseille', 'Duelle', 'Quellen'],
      [2, 2],
    ],
    [
      ['Spielabend', 'Torschützen', 'Duell: AC Mailand', 'Zitate: Virgil van Dijk', 'Serie'],
      [2, 2, 1],
    ],
  ])('of %j are broken as a phone would break them', (labels, expected) => {
    expect(rows(...labels)).toEqual(expected);
  });

  it('are five long where there are too many for pairs', () => {
    expect(rows(...Array.from({ length: 25 }, () => 'Borussia Mönchengladbach'))).toEqual([5, 5, 5, 5, 5]);
  });
});
