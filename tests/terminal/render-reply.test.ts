import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../src/terminal/render-reply.ts';

const plain = { colours: false };

describe('renderReply', () => {
  it('shows title, lines, fields and buttons in order', () => {
    const rendered = renderReply(
      {
        private: false,
        body: {
          embeds: [
            {
              title: 'Rovers – Athletic',
              description: 'Rovers go **through**',
              fields: [{ name: 'First leg', value: 'line one\nline two' }],
              footer: { text: 'from one report' },
            },
          ],
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'x', label: 'Sources' },
              ],
            },
          ],
        },
      },
      plain,
    );
    expect(rendered).toBe(
      'Rovers – Athletic\n\nRovers go through\n\nFirst leg\n  line one\n  line two\n\nfrom one report\n\n[ Sources ]',
    );
  });

  it.each([
    ['**bold** and *italic* and `code`', 'bold and italic and code'],
    ['\\*not bold\\* \\_x\\_', '*not bold* _x_'],
    ['-# small print', 'small print'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['||hidden||', '||hidden||'],
    ['a\u001b[31mred\u0007', 'a[31mred'],
  ])('shows %j as %j', (content, shown) => {
    expect(renderReply({ private: false, body: { content } }, plain)).toBe(shown);
  });

  it('says what only the one who asked would see', () => {
    expect(renderReply({ private: true, body: { content: 'hm' } }, plain)).toBe('(only you can see this)\n\nhm');
  });

  it('uses colours only when asked to', () => {
    expect(renderReply({ private: false, body: { content: '**x**' } }, { ...plain, colours: true })).toContain(
      '\u001b[1m',
    );
  });
});
