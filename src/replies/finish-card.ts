import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIEmbedField,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { encodeAction } from './action-id.ts';
import type { Card, CardButton, CardField, CardMenu } from './card.ts';
import { plain } from './escape.ts';
import { inRows } from './in-rows.ts';
import { fitLines, fitText } from './fit.ts';
import { limits } from './limits.ts';
import {
  derivedMark,
  holdsPrinted,
  holdsSecret,
  reportLanguage,
  showMarked,
  shownLength,
  showPlain,
  unknownMark,
  withoutSecrets,
} from './marks.ts';
import { encodePress } from './press-id.ts';
import type { Reply } from './reply.ts';
import type { View } from './view.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Colour of cards whose team has none of its own: the green of a pitch. */
const pitch = 0x2e7d32;

/** A card as Discord takes it: inside every limit, spoilers barred or shown, marks explained, nobody mentioned. */
export function finishCard(card: Card, view: View): Reply {
  const menus = menuRows(card.menu);
  const components = [...menus, ...buttonRows(card.buttons, view, limits.rows - menus.length)];
  return {
    body: {
      embeds: [embedOf(card, view, [card.title, ...card.body, ...card.fields.flatMap(fieldTexts)])],
      ...(components.length > 0 || view.turns ? { components } : {}),
      allowed_mentions: { parse: [] },
    },
    private: view.private,
    ...(view.turns ? { replaces: true } : {}),
  };
}

/** The embed that stands beside the card's picture: its title and sources, and what the picture does not say. */
export function embedBeside(card: Card, view: View): APIEmbed {
  const { body, fields, verbatim = false } = card.beside ?? card;
  // The picture has legends of its own; here only what is said in words needs one.
  return embedOf({ ...card, body, fields, verbatim }, view, [...body, ...fields.flatMap(fieldTexts)]);
}

/**
 * Parts take room in the order in which they are read, title and footer first; what finds no room is said to be left out.
 * Marks that occur in `explained` get their legends.
 */
function embedOf(card: Card, view: View, explained: readonly string[]): APIEmbed {
  const more = (left: number): string => view.messages.say('card.more', { count: left });
  const title = fitText(card.title, limits.title);
  const footer = fitText([...legends(explained.join('\n'), card, view), ...card.footer].join('\n'), 900);
  let room = limits.embedTotal - shownLength(title) - shownLength(footer);
  const description = fitLines(card.body.map(noList), Math.min(limits.description, room), more);
  room -= shownLength(description);
  const fields: APIEmbedField[] = [];
  for (const { name, lines } of card.fields.slice(0, limits.fields)) {
    const shownName = fitText(name, limits.fieldName);
    const most = Math.min(limits.fieldValue, room - shownLength(shownName));
    if (lines.length === 0 || most < smallestField) continue;
    const value = fitLines(lines.map(noList), most, more);
    room -= shownLength(shownName) + shownLength(value);
    fields.push({ name: showPlain(shownName, view.hide), value: showMarked(value, view.hide) });
  }
  return {
    title: showPlain(title, view.hide),
    color: card.colour ?? pitch,
    ...(description === '' ? {} : { description: showMarked(description, view.hide) }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(footer === '' ? {} : { footer: { text: showPlain(footer, view.hide) } }),
  };
}

/** Discord takes a line that begins with a German day (`18. April 2024`) for an item of a list, which it indents: a sign of no width keeps it a line. */
function noList(line: string): string {
  return line.replace(/^(?=\d{1,4}\. )/u, '\u200B');
}

function fieldTexts({ name, lines }: CardField): readonly string[] {
  return [name, ...lines];
}

/** A field with less room than this would hold nothing but an ellipsis. */
const smallestField = 60;

function legends(text: string, { verbatim = false }: Card, { messages, hide }: View): readonly string[] {
  // That a mark occurs behind a bar tells something of what is there: wherever there is a bar, both are explained.
  const barred = hide && !verbatim && holdsSecret(text);
  const seen = hide ? withoutSecrets(text) : text;
  return [
    ...(barred || seen.includes(derivedMark) ? [messages.say('legend.derived', { mark: derivedMark })] : []),
    ...(barred || seen.includes(unknownMark) ? [messages.say('legend.unknown', { mark: unknownMark })] : []),
    ...(holdsPrinted(seen) && !messages.locale.startsWith(reportLanguage) ? [messages.say('legend.printed')] : []),
  ];
}

function buttonRows(buttons: readonly CardButton[], view: View, most: number): readonly Row[] {
  const made = new Map<string, APIButtonComponentWithCustomId>();
  for (const { label, emoji, press, danger, disabled } of buttons) {
    const id = 'action' in press ? encodeAction(press) : encodePress(press);
    if (id === null || made.has(id)) continue;
    made.set(id, {
      type: ComponentType.Button,
      style: danger === true ? ButtonStyle.Danger : ButtonStyle.Secondary,
      label: showPlain(fitText(label, limits.buttonLabel), view.hide),
      emoji: { name: emoji },
      custom_id: id,
      ...(disabled === true ? { disabled } : {}),
    });
  }
  return inRows([...made.values()], ({ label = '' }) => label, most).map((components) => ({
    type: ComponentType.ActionRow,
    components: [...components],
  }));
}

function menuRows(menu: CardMenu | null): readonly Row[] {
  if (menu === null || menu.options.length === 0) return [];
  const id = encodePress(menu.press);
  if (id === null) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: fitText(plain(menu.placeholder), limits.menuPlaceholder),
    options: menu.options.slice(0, limits.menuOptions).map(({ label, description, value }) => ({
      label: fitText(plain(label), limits.menuLabel),
      ...(description === undefined || description === ''
        ? {}
        : { description: fitText(plain(description), limits.menuLabel) }),
      value,
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
