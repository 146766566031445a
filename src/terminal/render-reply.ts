import { styleText } from 'node:util';
import { ComponentType } from 'discord-api-types/v10';
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Reply } from '../replies/reply.ts';

export interface RenderOptions {
  readonly colours: boolean;
}

type Style = 'bold' | 'dim' | 'italic' | 'cyan';
type Paint = (style: Style, text: string) => string;

/** A reply as text for a terminal: title, lines, fields, and what one could press, in the order in which Discord shows them. */
export function renderReply(reply: Reply, options: RenderOptions): string {
  const paint: Paint = (style, text) => (options.colours ? styleText(style, text, { validateStream: false }) : text);
  const show = (text: string): string => showMarkdown(text, paint);
  const { content, embeds, components } = reply.body;
  const parts = [
    ...(reply.private ? [paint('dim', '(only you can see this)')] : []),
    ...(content == null || content === '' ? [] : [show(content)]),
    ...(embeds ?? []).map((embed) => renderEmbed(embed, show, paint)),
    ...(components ?? []).flatMap((row) => renderRow(row, paint)),
  ];
  return parts.join('\n\n');
}

function renderEmbed(embed: APIEmbed, show: (text: string) => string, paint: Paint): string {
  const blocks = [
    embed.author === undefined ? '' : paint('dim', show(embed.author.name)),
    embed.title === undefined ? '' : paint('bold', show(embed.title)),
    embed.description === undefined ? '' : show(embed.description),
    ...(embed.fields ?? []).map(({ name, value }) => `${paint('cyan', show(name))}\n${indent(show(value))}`),
    embed.footer === undefined ? '' : paint('dim', show(embed.footer.text)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderRow(row: APIMessageTopLevelComponent, paint: Paint): readonly string[] {
  if (row.type !== ComponentType.ActionRow) return [];
  const shown = row.components.flatMap((component) => {
    if (component.type === ComponentType.Button) {
      return 'label' in component && component.label !== undefined ? [`[ ${component.label} ]`] : [];
    }
    return component.type === ComponentType.StringSelect
      ? [`${component.placeholder ?? ''} ▾`, ...component.options.map(({ label }) => `\n  · ${label}`)]
      : [];
  });
  return shown.length === 0 ? [] : [paint('dim', clean(shown.join(' ')))];
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}

/** Discord's Markdown, as far as cards use it. */
function showMarkdown(text: string, paint: Paint): string {
  return clean(text)
    .replaceAll(/^-# (.*)$/gmu, (_, small: string) => paint('dim', small))
    .replaceAll(/^#{1,3} (.*)$/gmu, (_, heading: string) => paint('bold', heading))
    .replaceAll(/(?<!\\)\*\*((?:\\.|[^*\\])+)\*\*/gu, (_, bold: string) => paint('bold', bold))
    .replaceAll(/(?<![\\*])\*((?:\\.|[^*\\\s])(?:\\.|[^*\\])*)\*/gu, (_, italic: string) => paint('italic', italic))
    .replaceAll(/(?<!\\)`([^`\n]+)`/gu, (_, code: string) => paint('cyan', code))
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Without control characters: words of a report must not steer somebody's terminal. */
function clean(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, '');
}
