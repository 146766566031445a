import type { Json, MessageView } from '../page-protocol.ts';
import { el } from './dom.ts';
import { asString, localPath } from './json.ts';
import { renderComponents, type UseComponent } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { plainText } from './markdown.ts';
import { renderMarkdown, type Surroundings } from './render-markdown.ts';

/** What can be done from a message. */
export interface MessageActions {
  readonly use: UseComponent;
  dismiss(message: MessageView): void;
  openMenu(message: MessageView, at: { readonly x: number; readonly y: number }, opener: HTMLElement): void;
}

/** A message as one row of the channel. */
export function renderMessage(
  message: MessageView,
  around: Surroundings,
  actions: MessageActions,
  failure: string | undefined,
): HTMLElement {
  const body = el('discord-message', {
    author: message.author.name,
    avatar: avatarOf(message.author.id),
    bot: message.author.bot,
    edited: message.edited,
    ephemeral: message.ephemeral,
    'light-theme': document.documentElement.dataset['theme'] === 'light',
  });
  body.append(
    ...aboveMessage(message),
    ...insideMessage(message, around),
    ...besideMessage(message, around, actions, failure),
  );
  Object.assign(body, {
    timestamp: formatTime(message.createdAt, around.me.locale),
    dismissMessageClicked: () => actions.dismiss(message),
  });
  if (message.ephemeral) reachDismiss(body);
  const more = el(
    'button',
    { class: 'more', type: 'button', 'aria-label': 'Message menu', 'aria-haspopup': 'menu' },
    '⋯',
  );
  more.addEventListener('click', () => {
    const { left, bottom } = more.getBoundingClientRect();
    actions.openMenu(message, { x: left, y: bottom }, more);
  });
  const row = el(
    'div',
    {
      class: message.ephemeral ? 'row ephemeral' : 'row',
      role: 'article',
      'aria-label': labelOf(message),
      'data-message': message.id,
    },
    body,
    more,
  );
  row.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    actions.openMenu(message, { x: event.clientX, y: event.clientY }, more);
  });
  return row;
}

/** The library's "Dismiss message" answers to the keyboard but cannot be reached with it. */
function reachDismiss(body: HTMLElement): void {
  requestAnimationFrame(() =>
    body.shadowRoot?.querySelector('.discord-message-ephemeral-link')?.setAttribute('tabindex', '0'),
  );
}

function labelOf(message: MessageView): string {
  const privately = message.ephemeral ? ', only you can see this' : '';
  return `${message.author.name}${privately}: ${message.thinking ? 'thinking…' : message.givenUp ? 'did not respond' : plainText(message.content).slice(0, 80)}`;
}

function aboveMessage(message: MessageView): readonly Node[] {
  if (message.used !== null) {
    const { who, whoId, command } = message.used;
    return [
      el('discord-command', { slot: 'reply', author: who, command, avatar: avatarOf(whoId), type: 'slash_command' }),
    ];
  }
  if (message.replyTo === null) return [];
  const { who, whoId, text } = message.replyTo;
  return [
    el(
      'discord-reply',
      { slot: 'reply', author: who, avatar: avatarOf(whoId), mentions: true },
      plainText(text).slice(0, 100),
    ),
  ];
}

function avatarOf(id: string): string {
  return `/page/avatar/${id}`;
}

function insideMessage(message: MessageView, around: Surroundings): readonly Node[] {
  if (message.thinking) {
    return [
      el(
        'span',
        { class: 'thinking', role: 'status' },
        el('span', { class: 'dots', 'aria-hidden': 'true' }, '•••'),
        ` ${message.author.name} is thinking…`,
      ),
    ];
  }
  if (message.givenUp) return [el('span', { class: 'failure', role: 'alert' }, 'The application did not respond')];
  return message.content === '' ? [] : [renderMarkdown(message.content, around)];
}

function besideMessage(
  message: MessageView,
  around: Surroundings,
  actions: MessageActions,
  failure: string | undefined,
): readonly Node[] {
  const files = message.attachments.map(renderAttachment);
  const failed =
    failure === undefined ? [] : [el('div', { class: 'failure', slot: 'reactions', role: 'alert' }, failure)];
  return [
    ...(files.length === 0 ? [] : [el('discord-attachments', { slot: 'attachments' }, ...files)]),
    ...message.embeds.map((embed) => renderEmbed(embed, around)),
    ...(message.components.length === 0 ? [] : [renderComponents(message, actions.use)]),
    ...failed,
  ];
}

function renderAttachment(file: Json): HTMLElement {
  const url = localPath(asString(file['url'])) ?? '';
  const name = asString(file['filename']);
  const description = asString(file['description']);
  if (asString(file['content_type']).startsWith('image/')) {
    const picture = el('img', { src: url, alt: description || name });
    return name.startsWith('SPOILER_')
      ? hiddenPicture(picture)
      : el('a', { class: 'picture', href: url, target: '_blank' }, picture);
  }
  return el('discord-file-attachment', {
    name,
    bytes: Number(file['size'] ?? 0),
    'bytes-unit': 'B',
    href: url,
    target: '_blank',
  });
}

/** A picture that must not be seen by accident: neither looked at nor read out before it is asked for. */
function hiddenPicture(picture: HTMLElement): HTMLElement {
  picture.inert = true;
  const cover = el('button', { type: 'button', class: 'cover' }, 'Spoiler');
  const holder = el('span', { class: 'picture hidden-picture' }, picture, cover);
  cover.addEventListener('click', () => {
    picture.inert = false;
    cover.remove();
    holder.classList.remove('hidden-picture');
  });
  return holder;
}

function formatTime(time: number, locale: string): string {
  const date = new Date(time);
  const today = date.toDateString() === new Date().toDateString();
  const options: Intl.DateTimeFormatOptions = today
    ? { timeStyle: 'short' }
    : { dateStyle: 'short', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, options).format(date);
}
