import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { press } from '../../src/command/press.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { assertInsideLimits, presses } from '../replies/assert-inside-limits.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { customIdOf } from '../commands/run-golden.ts';

const titleOf = (body: unknown): string => assertInsideLimits(body).embeds[0]?.title ?? '';

describe('a pressed button', () => {
  it('answers the same in a state that was read anew', async () => {
    const before = await askCommand('tie', { team: 'Liverpool' });
    const id = customIdOf(before, 'Sources');
    expect(press(id, [], aContext())).toEqual(press(id, [], aContext()));
    expect(press(id, [], aContext()).private).toBe(true);
  });

  it.each([
    ['tie', { team: 'Liverpool' }],
    ['scorers', {}],
    ['quote', {}],
    ['streak', { team: 'Leverkusen' }],
    ['tie', { team: 'United' }],
  ])('leads from /%s %o to a card, and so does every button there', async (command, options) => {
    const context = aContext();
    const queue = [...presses((await askCommand(command, options, context)).body)];
    const seen = new Set<string>();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [id, values] = next;
      if (seen.has(`${id} ${values.join(' ')}`)) continue;
      seen.add(`${id} ${values.join(' ')}`);
      const reply = press(id, values, context);
      expect(titleOf(reply.body)).not.toMatch(/^⌛/u);
      queue.push(...presses(reply.body));
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('keeps spoilers hidden where they were', async () => {
    const hidden = await askCommand('tie', { team: 'Liverpool', spoiler: 'hide' });
    const scorers = press(customIdOf(hidden, 'Liverpool'), [], aContext());
    expect(JSON.stringify(scorers.body)).toContain('||**Mohamed Salah**');
  });

  it("hides what somebody else's card shows from one who wants that, until they ask to see it", async () => {
    const wary = aContext();
    const context = { ...wary, preferences: { ...wary.preferences, spoilers: 'hide' as const } };
    const shown = await askCommand('tie', { team: 'Liverpool' });
    const opened = press(customIdOf(shown, 'Liverpool'), [], context, false);
    expect(JSON.stringify(opened.body)).toContain('||**Mohamed Salah**');
    const revealed = press(customIdOf(opened, 'Show'), [], context, false);
    expect(JSON.stringify(revealed.body)).not.toContain('||');
    expect(JSON.stringify(press(customIdOf(shown, 'Liverpool'), [], context, true).body)).not.toContain('||');
  });

  it('posts hidden where that is the default, also what was revealed to one person', async () => {
    const wary = aContext();
    const context = { ...wary, preferences: { ...wary.preferences, spoilers: 'hide' as const } };
    const revealed = press(customIdOf(await askCommand('tie', { team: 'Liverpool' }, context), 'Show'), [], context);
    const posted = press(customIdOf(revealed, 'Post here'), [], context);
    expect(posted.private).toBe(false);
    expect(JSON.stringify(posted.body)).toContain('||');
  });

  it('turns the page of its own message', async () => {
    const first = await askCommand('scorers', {});
    expect(press(customIdOf(first, 'More'), [], aContext())).toMatchObject({ replaces: true });
  });

  it('posts for everyone what one person opened', async () => {
    const opened = press(customIdOf(await askCommand('tie', { team: 'Liverpool' }), 'Quotes, leg 1'), [], aContext());
    expect(opened.private).toBe(true);
    expect(press(customIdOf(opened, 'Post here'), [], aContext()).private).toBe(false);
  });

  it('says so when the reports no longer hold what it names', async () => {
    const id = customIdOf(await askCommand('tie', { team: 'Liverpool' }), 'Liverpool');
    const others = hold({ ...noDataset, articles: aContext().held.dataset.articles }, aLexicon);
    expect(titleOf(press(id, [], aContext(others)).body)).toBe('⌛ No longer there');
  });

  it.each(['', 'x', 'vote:yes', '1osttt~AAAAAAAA;.AAAA', '{"a":1}', '🦁'.repeat(50)])(
    'refuses the foreign id %j',
    (id) => {
      const reply = press(id, [], aContext());
      expect(titleOf(reply.body)).toBe('⌛ I cannot read this button');
      expect(reply.private).toBe(true);
    },
  );

  it('refuses a choice that no menu offers', async () => {
    const [id] = presses((await askCommand('tie', { team: 'United' })).body)[0] ?? ['', []];
    expect(titleOf(press(id, ['DROP TABLE'], aContext()).body)).toBe('⌛ I cannot read this button');
    expect(titleOf(press(id, [], aContext()).body)).toBe('⌛ I cannot read this button');
  });
});
