import type { Json } from '../page-protocol.ts';
import { el } from './dom.ts';
import { asJson, asJsons, asString, localPath } from './json.ts';
import { plainText } from './markdown.ts';
import { renderMarkdown, type Surroundings } from './render-markdown.ts';

/** An embed. Pictures from elsewhere are named rather than loaded: this page never leaves the machine. */
export function renderEmbed(embed: Json, around: Surroundings): HTMLElement {
  const author = asJson(embed['author']);
  const image = localPath(asString(asJson(embed['image'])['url']));
  const color = typeof embed['color'] === 'number' ? `#${embed['color'].toString(16).padStart(6, '0')}` : undefined;
  const element = el('discord-embed', {
    slot: 'embeds',
    color,
    'embed-title': plainText(asString(embed['title'])) || undefined,
    url: asString(embed['url']) || undefined,
    'author-name': asString(author['name']) || undefined,
    'author-url': asString(author['url']) || undefined,
    'author-image': localPath(asString(author['icon_url'])),
    image,
    thumbnail: localPath(asString(asJson(embed['thumbnail'])['url'])),
  });
  const description = asString(embed['description']);
  if (description !== '')
    element.append(el('discord-embed-description', { slot: 'description' }, renderMarkdown(description, around, true)));
  const fields = asJsons(embed['fields']);
  if (fields.length > 0) element.append(renderFields(fields, around));
  const footer = renderFooter(embed, around.me.locale);
  if (footer !== undefined) element.append(footer);
  describeImages(element, [asJson(embed['image']), asJson(embed['thumbnail'])]);
  return element;
}

function renderFields(fields: readonly Json[], around: Surroundings): HTMLElement {
  let column = 0;
  const elements = fields.map((field) => {
    const inline = field['inline'] === true;
    column = inline ? (column % 3) + 1 : 0;
    const title = plainText(asString(field['name']));
    const value = renderMarkdown(asString(field['value']), around, true);
    return el(
      'discord-embed-field',
      { 'field-title': title, inline, 'inline-index': inline ? column : undefined },
      value,
    );
  });
  return el('discord-embed-fields', { slot: 'fields' }, ...elements);
}

function renderFooter(embed: Json, locale: string): HTMLElement | undefined {
  const footer = asJson(embed['footer']);
  const text = asString(footer['text']);
  const timestamp = asString(embed['timestamp']);
  if (text === '' && timestamp === '') return undefined;
  const date =
    timestamp === ''
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(timestamp));
  const shown = [text, date].filter((part) => part !== '').join(' • ');
  return el(
    'discord-embed-footer',
    { slot: 'footer', 'footer-image': localPath(asString(footer['icon_url'])), 'footer-image-alt': '' },
    el('span', { class: 'footer-text' }, shown),
  );
}

/** The library gives every picture the same alternative text; the bot's own is put in its place. */
function describeImages(element: HTMLElement, pictures: readonly Json[]): void {
  const [image, thumbnail] = pictures.map((picture) => asString(picture['description']));
  void customElements.whenDefined('discord-embed').then(() =>
    requestAnimationFrame(() => {
      element.shadowRoot?.querySelector('.discord-embed-image')?.setAttribute('alt', image || 'Picture of the embed');
      element.shadowRoot?.querySelector('.discord-embed-thumbnail')?.setAttribute('alt', thumbnail || '');
    }),
  );
}
