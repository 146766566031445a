import { byId, el } from './dom.ts';

const log = byId('log');

/** Empties the channel but for its welcome: `#football`. */
export function welcomeTo(title: string): void {
  log.toggleAttribute('light-theme', document.documentElement.dataset['theme'] === 'light');
  log.replaceChildren(
    el(
      'div',
      { class: 'welcome' },
      el('h1', {}, `Welcome to ${title}`),
      el('p', {}, 'This Discord lives on your own machine. Type / to see what the bot can do.'),
    ),
  );
}

/**
 * Puts a message's row in its place, or takes the row away where there is none any more; the reader stays at the end
 * where the reader was there.
 */
export function placeRow(id: string, row: HTMLElement | undefined): void {
  const frame = byId('log-frame');
  const atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 160;
  const before = log.querySelector(`[data-message="${CSS.escape(id)}"]`);
  if (row === undefined) before?.remove();
  else {
    const hadFocus = before?.contains(document.activeElement) ?? false;
    const focused = hadFocus ? document.activeElement?.getAttribute('data-custom-id') : null;
    if (before === null) insertInOrder(row);
    else before.replaceWith(row);
    if (hadFocus) refocus(row, focused ?? null);
  }
  if (atEnd) requestAnimationFrame(scrollDown);
}

/** A line that only this tab sees, as Discord shows a command without an answer. */
export function showNotice(sentence: string): void {
  const notice = el(
    'div',
    { class: 'notice', role: 'alert' },
    el('span', { 'aria-hidden': 'true' }, '⚠ '),
    el('span', {}, sentence),
    el(
      'span',
      { class: 'notice-foot' },
      'Only you can see this • ',
      el('button', { type: 'button', class: 'text-button', onclick: () => notice.remove() }, 'Dismiss message'),
    ),
  );
  log.append(notice);
  scrollDown();
}

/** A line that stands until what was sent is there; whoever gets it takes it away. */
export function showPending(label: string): HTMLElement {
  const pending = el('div', { class: 'pending' }, `Sending ${label}…`);
  log.append(pending);
  scrollDown();
  return pending;
}

/** Shows the end of the channel. */
export function scrollDown(): void {
  const frame = byId('log-frame');
  frame.scrollTop = frame.scrollHeight;
}

/** A message that changes under the keyboard keeps the focus on the same button, or else on its first one. */
function refocus(row: HTMLElement, customId: string | null): void {
  requestAnimationFrame(() => {
    const buttons = [...row.querySelectorAll('discord-button')];
    const same =
      buttons.find((button) => button.getAttribute('data-custom-id') === customId) ??
      buttons.find((button) => !button.hasAttribute('disabled'));
    same?.shadowRoot?.querySelector('button')?.focus();
  });
}

function insertInOrder(row: HTMLElement): void {
  const id = row.dataset['message'] ?? '';
  const later = [...log.querySelectorAll<HTMLElement>('[data-message]')].find(({ dataset }) =>
    isLater(dataset['message'] ?? '', id),
  );
  if (later === undefined) log.append(row);
  else later.before(row);
}

function isLater(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}
