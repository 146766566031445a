import type { PageState } from '../page-protocol.ts';
import { el } from './dom.ts';
import { parseMarkdown } from './markdown.ts';
import type { Block, Inline } from './markdown-tree.ts';

/** What mentions and times need: who is who here, and the reader's language. */
export type Surroundings = Pick<PageState, 'people' | 'channels' | 'me'>;

/** A message's text as nodes. */
export function renderMarkdown(source: string, around: Surroundings, embed = false): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parseMarkdown(source).map((block) => renderBlock(block, around, embed)));
  return fragment;
}

function renderBlock(block: Block, around: Surroundings, embed: boolean): Node {
  switch (block.kind) {
    case 'paragraph': {
      const lines = block.lines.flatMap((line, index) => [
        ...(index > 0 ? [el('br')] : []),
        ...renderInlines(line, around, embed),
      ]);
      // A browser gives an ending line break no height of its own: an empty last line is one line, as in Discord.
      return el('div', { class: 'paragraph' }, ...lines, ...(block.lines.at(-1)?.length === 0 ? [el('br')] : []));
    }
    case 'heading':
      return el('discord-header', { level: block.level }, ...renderInlines(block.children, around, embed));
    case 'subtext':
      return el('discord-subscript', {}, ...renderInlines(block.children, around, embed));
    case 'quote':
      return el('discord-quote', {}, ...block.blocks.map((inner) => renderBlock(inner, around, embed)));
    case 'list': {
      const items = block.items.map((item) => el('li', {}, ...renderInlines(item, around, embed)));
      return block.ordered
        ? el('ol', { class: 'md-list', start: block.start }, ...items)
        : el('ul', { class: 'md-list' }, ...items);
    }
    case 'codeblock':
      return el('pre', { class: 'md-pre' }, el('code', {}, block.text));
  }
}

function renderInlines(nodes: readonly Inline[], around: Surroundings, embed: boolean): readonly Node[] {
  return nodes.map((node) => renderInline(node, around, embed));
}

function renderInline(node: Inline, around: Surroundings, embed: boolean): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return el('discord-code', { embed }, node.text);
    case 'link':
      return el(
        'a',
        { class: 'md-link', href: node.url, target: '_blank', rel: 'noopener noreferrer' },
        ...renderInlines(node.children, around, embed),
      );
    case 'mention':
      return renderMention(node, around);
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'time':
      return renderTime(node.unix, node.style, around.me.locale);
    case 'spoiler':
      return renderSpoiler(renderInlines(node.children, around, embed));
    default:
      return el(ELEMENTS[node.kind], {}, ...renderInlines(node.children, around, embed));
  }
}

/** Hidden text: neither seen (emoji and links included) nor read out until it is pressed. */
function renderSpoiler(children: readonly Node[]): HTMLElement {
  const inside = el('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children);
  const spoiler = el('discord-spoiler', { tabindex: 0, role: 'button', 'aria-label': 'Spoiler' }, inside);
  const reveal = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    spoiler.setAttribute('activated', '');
    inside.removeAttribute('aria-hidden');
    for (const name of ['role', 'aria-label', 'tabindex']) spoiler.removeAttribute(name);
    spoiler.removeEventListener('click', reveal);
    spoiler.removeEventListener('keydown', reveal);
  };
  spoiler.addEventListener('click', reveal);
  spoiler.addEventListener('keydown', reveal);
  return spoiler;
}

const ELEMENTS = {
  bold: 'discord-bold',
  italic: 'discord-italic',
  underline: 'discord-underlined',
  strike: 's',
} as const;

function renderMention(node: Extract<Inline, { kind: 'mention' }>, around: Surroundings): HTMLElement {
  switch (node.of) {
    case 'user':
      return el(
        'discord-mention',
        { type: 'user' },
        around.people.find(({ id }) => id === node.id)?.name ?? 'unknown-user',
      );
    case 'channel':
      return el(
        'discord-mention',
        { type: 'channel' },
        around.channels.find(({ id }) => id === node.id)?.name ?? 'unknown',
      );
    case 'role':
      return el('discord-mention', { type: 'role' }, 'role');
    case 'command':
      return el('discord-mention', { type: 'slash' }, node.name);
    case 'everyone':
      return el('discord-mention', { type: 'role' }, node.name.slice(1));
  }
}

/** A timestamp in the reader's own zone and language, as `<t:…:style>` asks. */
function renderTime(unix: number, style: string, locale: string): HTMLElement {
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return el('span', {}, 'Invalid date');
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);
  const shown =
    style === 'R' ? relative(date, locale) : new Intl.DateTimeFormat(locale, TIMES[style] ?? TIMES['f']).format(date);
  return el('discord-time', { title: full }, el('time', { datetime: date.toISOString() }, shown));
}

const TIMES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(date: Date, locale: string): string {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
