import { el } from './dom.ts';

/** One entry of the menu. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

/** Opens a menu at a point; arrow keys move, Escape closes and gives the focus back to where it came from. */
export function openContextMenu(
  title: string,
  entries: readonly MenuEntry[],
  at: { readonly x: number; readonly y: number },
  opener: HTMLElement,
): void {
  document.querySelector('.context-menu')?.remove();
  const items = entries.map(({ label, run }) =>
    el('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => (close(), run()) }, label),
  );
  const menu = el('div', { class: 'context-menu', role: 'menu', 'aria-label': title }, ...items);
  const close = (): void => {
    document.removeEventListener('pointerdown', outside);
    menu.remove();
    opener.focus();
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  menu.addEventListener('keydown', (event) => {
    const now = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') items[(now + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(now - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', outside);
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
  items[0]?.focus();
}
