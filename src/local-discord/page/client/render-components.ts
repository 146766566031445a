import type { Json, MessageView } from '../page-protocol.ts';
import { el } from './dom.ts';
import { asJson, asJsons, asString } from './json.ts';
import { selectMenu } from './select-menu.ts';

/** Uses a button or a menu of a message. */
export type UseComponent = (message: MessageView, customId: string, values?: readonly string[]) => void;

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
};
const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const TEXT = 10;

/** The rows of buttons and menus under a message. */
export function renderComponents(message: MessageView, use: UseComponent): HTMLElement {
  const rows = message.components.flatMap((component) => {
    if (component['type'] === ROW) return [renderRow(message, component, use)];
    if (component['type'] === TEXT) return [el('div', {}, asString(component['content']))];
    return [el('div', { class: 'unsupported' }, 'This page does not show components of this kind.')];
  });
  return el('div', { slot: 'components', class: 'components' }, ...rows);
}

function renderRow(message: MessageView, row: Json, use: UseComponent): HTMLElement {
  const parts = asJsons(row['components']);
  const elements = parts.map((part) =>
    part['type'] === BUTTON ? renderButton(message, part, use) : renderMenu(message, part, use),
  );
  return el('discord-action-row', {}, ...elements);
}

function renderButton(message: MessageView, button: Json, use: UseComponent): HTMLElement {
  const disabled = button['disabled'] === true;
  const url = asString(button['url']);
  const emoji = asString(asJson(button['emoji'])['name']);
  const label = [emoji, asString(button['label'])].filter((part) => part !== '').join(' ');
  const element = el(
    'discord-button',
    {
      type: STYLES[Number(button['style'])] ?? 'secondary',
      disabled,
      url: url || undefined,
      'data-custom-id': asString(button['custom_id']) || undefined,
    },
    label,
  );
  if (url === '') {
    element.addEventListener('click', () => {
      if (!disabled) use(message, asString(button['custom_id']));
    });
  }
  if (disabled) disableInside(element);
  return element;
}

/** The library only paints a button as disabled; the keyboard and screen readers are to know it as well. */
function disableInside(element: HTMLElement): void {
  requestAnimationFrame(() => {
    const inner = element.shadowRoot?.querySelector('button');
    if (inner) inner.disabled = true;
  });
}

function renderMenu(message: MessageView, menu: Json, use: UseComponent): HTMLElement {
  const customId = asString(menu['custom_id']);
  if (menu['type'] !== STRING_SELECT)
    return el('div', { class: 'unsupported' }, 'This page does not show menus of this kind.');
  return selectMenu(menu, (values) => use(message, customId, values));
}
