import { describe, expect, it } from 'vitest';
import { languages } from '../../src/command/settings-options.ts';
import { hold } from '../../src/answers/hold.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';
import { followPresses } from '../replies/follow-presses.ts';
import { hostileDataset } from '../replies/hostile-dataset.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { aContext, askCommand, catalogues } from './ask-command.ts';
import { goldenCases } from './golden-cases.ts';

describe.each(languages)('every golden card in %s', (language) => {
  it('stays inside every limit, and so does every card behind it', async () => {
    const context = aContext(undefined, { locale: language });
    for (const { command, options } of goldenCases) {
      const replies = followPresses(await askCommand(command, options, context), context, 20);
      for (const { body, picture } of replies) {
        assertInsideLimits(body);
        expect(picture?.alt.length ?? 0).toBeLessThanOrEqual(1024);
      }
    }
  }, 60_000);

  it('stays inside every limit with names of a hundred characters', async () => {
    const context = aContext(hold(hostileDataset('Ä'.repeat(100), 'Ein Satz.'), aLexicon), { locale: language });
    for (const command of ['tie', 'match', 'team', 'streak'] as const) {
      for (const { body } of followPresses(await askCommand(command, { team: 'team:?one' }, context), context, 20)) {
        assertInsideLimits(body);
      }
    }
  }, 60_000);

  it('begins no line of a card as Discord begins an item of a list, as a German day would', async () => {
    const context = aContext(undefined, { locale: language });
    for (const { command, options } of goldenCases) {
      for (const { body } of followPresses(await askCommand(command, options, context), context, 10)) {
        const [embed] = assertInsideLimits(body).embeds;
        const lines = [embed?.description ?? '', ...(embed?.fields ?? []).map(({ value }) => value)]
          .join('\n')
          .split('\n');
        expect(lines.filter((line) => /^\d+\. /u.test(line))).toEqual([]);
      }
    }
  }, 60_000);

  it('repeats what was typed in its own quotation marks', async () => {
    const context = aContext(undefined, { locale: language });
    const quoted = createMessages(catalogues, language).say('quoted', { text: 'zzzz' });
    for (const [command, options] of [
      ['tie', { team: 'zzzz' }],
      ['quote', { about: 'zzzz' }],
      ['quote', { speaker: 'Klopp', about: 'zzzz' }],
      ['match', { team: 'Roma', date: 'zzzz' }],
      ['ask', { question: 'zzzz' }],
      ['ask', { question: 'what did Klopp say about zzzz?' }],
    ] as const) {
      const text = JSON.stringify((await askCommand(command, options, context)).body.embeds);
      expect(text, `/${command} ${JSON.stringify(options)}`).toContain(quoted);
      expect(text.replaceAll(quoted, '')).not.toContain('zzzz');
    }
  });

  it('says in its own language what a quotation’s language is', async () => {
    const reply = await askCommand('quote', { speaker: 'van Dijk' }, aContext(undefined, { locale: language }));
    const [embed] = assertInsideLimits(reply.body).embeds;
    const legend = aLegend[language];
    if (legend === undefined) expect(embed?.footer?.text).not.toMatch(/original|English/u);
    else expect(embed?.footer?.text).toContain(legend);
  });
});

const aLegend: Readonly<Record<string, string>> = {
  de: 'im englischen Original',
  it: 'nell’inglese originale',
  fr: 'l’anglais d’origine',
  es: 'inglés original',
  pt: 'inglês original',
};
