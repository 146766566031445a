import type { Json } from '../page-protocol.ts';
import { el } from './dom.ts';
import { asJson, asJsons, asString } from './json.ts';

/** A menu of a message: a button that opens a list box. One choice is sent at once, several when the list is closed. */
export function selectMenu(menu: Json, choose: (values: readonly string[]) => void): HTMLElement {
  const options = asJsons(menu['options']);
  const most = Number(menu['max_values'] ?? 1);
  const chosen = new Set(
    options.filter((option) => option['default'] === true).map((option) => asString(option['value'])),
  );
  const before = [...chosen].join('\n');
  let active = 0;

  const list = el('ul', {
    class: 'menu-list',
    role: 'listbox',
    tabindex: -1,
    'aria-multiselectable': most > 1,
    'aria-label': labelOf(menu),
    hidden: true,
  });
  const opener = el('button', {
    type: 'button',
    class: 'menu-opener',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    disabled: menu['disabled'] === true,
  });
  const items = options.map((option, index) => {
    const item = renderOption(option, index);
    item.addEventListener('click', () => pick(index));
    return item;
  });
  list.append(...items);

  const paint = (): void => {
    const labels = options
      .filter((option) => chosen.has(asString(option['value'])))
      .map((option) => asString(option['label']));
    opener.replaceChildren(
      el('span', labels.length === 0 ? { class: 'placeholder' } : {}, labels.join(', ') || labelOf(menu)),
      el('span', { 'aria-hidden': 'true' }, '⌄'),
    );
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(chosen.has(asString(options[index]?.['value']))));
      item.classList.toggle('active', index === active);
    });
    list.setAttribute('aria-activedescendant', items[active]?.id ?? '');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) list.focus();
    else if (most > 1 && [...chosen].join('\n') !== before) choose([...chosen]);
  };
  const pick = (index: number): void => {
    const value = asString(options[index]?.['value']);
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      choose([value]);
      open(false);
      opener.focus();
    } else if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    paint();
  };
  opener.addEventListener('click', () => open(list.hasAttribute('hidden')));
  list.addEventListener('focusout', () => open(false));
  list.addEventListener('keydown', (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: items.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) active = (move + items.length) % items.length;
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else if (event.key === 'Escape') opener.focus();
    else return;
    event.preventDefault();
    paint();
    items[active]?.scrollIntoView({ block: 'nearest' });
  });
  paint();
  return el('div', { class: 'menu' }, opener, list);
}

function labelOf(menu: Json): string {
  return asString(menu['placeholder']) || 'Make a selection';
}

let counter = 0;

function renderOption(option: Json, index: number): HTMLElement {
  counter += 1;
  const emoji = asString(asJson(option['emoji'])['name']);
  const description = asString(option['description']);
  return el(
    'li',
    { role: 'option', id: `option-${counter}-${index}` },
    el('span', { class: 'option-label' }, [emoji, asString(option['label'])].filter((part) => part !== '').join(' ')),
    description === '' ? undefined : el('span', { class: 'option-description' }, description),
  );
}
