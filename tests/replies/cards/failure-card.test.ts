import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/command/settings-options.ts';
import { press } from '../../../src/command/press.ts';
import { renderReply } from '../../../src/terminal/render-reply.ts';
import { aContext, askCommand } from '../../commands/ask-command.ts';
import { assertInsideLimits, partsOf } from '../assert-inside-limits.ts';

describe('a card that has nothing of what was asked for', () => {
  it('offers the nights nearest to a day without matches as buttons, and counts no matches', async () => {
    const context = aContext();
    const reply = await askCommand('recap', { date: '2024-04-15' }, context);
    const card = renderReply(reply, { colours: false });
    expect(card).toContain('The nearest match night:');
    expect(card).not.toMatch(/They tell of/u);
    const buttons = partsOf(assertInsideLimits(reply.body));
    expect(buttons.map((button) => 'label' in button && button.label)).toEqual(['11 Apr 2024', '18 Apr 2024']);
    const opened = press(buttons[0]?.custom_id ?? '', [], context);
    expect(renderReply(opened, { colours: false })).toContain('Match night of 11 April 2024');
  });

  it.each([
    ['match', { team: 'Liverpool', date: '2020-01-01' }],
    ['streak', { team: 'Liverpool' }],
    ['tie', { team: 'Man Utd' }],
  ])('offers the matches that it lists: /%s', async (command, options) => {
    const context = aContext();
    const reply = await askCommand(command, options, context);
    const [menu] = partsOf(assertInsideLimits(reply.body));
    if (menu === undefined || !('options' in menu)) throw new Error('no menu');
    expect(menu.options.length).toBeGreaterThan(0);
    const [first] = menu.options;
    const opened = press(menu.custom_id, [first?.value ?? ''], context);
    expect(renderReply(opened, { colours: false })).toMatch(/Liverpool|Manchester United/u);
    expect(renderReply(opened, { colours: false })).toContain('Goals');
  });

  it.each(languages)('says in %s which night is the nearest', async (locale) => {
    const reply = await askCommand('recap', { date: '2024-04-15' }, aContext(undefined, { locale }));
    expect(renderReply(reply, { colours: false })).toMatch(/nearest|nächsten|proche|vicina|cercana|próxima/u);
  });
});
