import { describe, expect, it } from 'vitest';
import { askCommand } from '../commands/ask-command.ts';
import { assertInsideLimits } from './assert-inside-limits.ts';

const answerTo = async (question: string, spoiler: string) => {
  const reply = await askCommand('ask', { question, spoiler });
  return { private: reply.private, embeds: assertInsideLimits(reply.body).embeds, picture: reply.picture };
};

describe('a question that says itself how a match went', () => {
  it.each([
    ['did Leverkusen win 2-0 against West Ham?', 'did Leverkusen win 1-0 against West Ham?'],
    ['did Leverkusen draw 1-1 with West Ham?', 'did Leverkusen draw 3-3 with West Ham?'],
    ['did Scamacca score twice?', 'did Salah score twice?'],
    ['who scored in the 83rd minute?', 'who scored in the 5th minute?'],
    ['when did Leverkusen lose?', 'when did Liverpool lose?'],
    ['who scored when Roma beat Milan?', 'who scored when Milan beat Roma?'],
  ])('is not answered where spoilers are hidden, be it right or wrong: %s, %s', async (right, wrong) => {
    const answer = await answerTo(right, 'hide');
    expect(answer).toEqual(await answerTo(wrong, 'hide'));
    expect(answer).toMatchObject({
      private: true,
      picture: undefined,
      embeds: [{ title: expect.stringContaining('🙈') }],
    });
  });

  it('is answered where they are shown', async () => {
    const { embeds } = await answerTo('did Leverkusen win 2-0 against West Ham?', 'show');
    expect(JSON.stringify(embeds)).toContain('Yes');
  });

  it.each(['did Roma win?', 'who scored for Roma?', 'which matches did Roma win?'])(
    'is none that asks for it: %s',
    async (question) => {
      const { embeds } = await answerTo(question, 'hide');
      expect(JSON.stringify(embeds)).toContain('||');
    },
  );

  it('leaves words that are looked for out of the title of those that are found', async () => {
    const about = { about: 'deserve', spoiler: 'hide' };
    const { embeds } = assertInsideLimits((await askCommand('quote', about)).body);
    expect(embeds[0]?.title).not.toMatch(/deserve/u);
  });
});
