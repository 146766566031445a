import '@skyra/discord-components-core';
import type { FaultName, MessageView, PageAction, PageEvent, PageResult, PageState } from '../page-protocol.ts';
import { createComposer } from './composer.ts';
import { act, fetchMessages, fetchState, listen } from './connection.ts';
import { openContextMenu } from './context-menu.ts';
import { byId, el } from './dom.ts';
import { dressLibrary } from './library-looks.ts';
import { openModal } from './modal-dialog.ts';
import { plainText } from './markdown.ts';
import { renderMessage, type MessageActions } from './render-message.ts';
import { renderSidebar, type SidebarHost } from './sidebar.ts';

dressLibrary();

let state: PageState = await fetchState();
let channel = channelOfAddress();
// The first address names the channel as well, so that going back leads to it.
history.replaceState(null, '', `#${channel}`);
const messages = new Map<string, MessageView>();
/** Why the last use of a message's component failed, until the message changes. */
const failures = new Map<string, string>();
const log = byId('log');

const actions: MessageActions = {
  use: (message, customId, values) => {
    failures.delete(message.id);
    void perform({ kind: 'component', message: message.id, customId, values }, (sentence) => {
      failures.set(message.id, sentence);
      drawMessage(message.id);
    });
  },
  dismiss: (message) => void act({ kind: 'dismiss', message: message.id }),
  openMenu: (message, at, opener) => {
    const commands = commandsHere().filter(({ type }) => type === 3);
    const entries = [
      ...commands.map(({ name, label }) => ({
        label: `Apps › ${label}`,
        run: () => void perform({ kind: 'message-command', message: message.id, name }, showNotice),
      })),
      { label: 'Copy text', run: () => void navigator.clipboard.writeText(plainText(message.content)) },
      ...(message.ephemeral ? [{ label: 'Dismiss message', run: () => actions.dismiss(message) }] : []),
    ];
    openContextMenu('Message', entries, at, opener);
  },
};

const composer = createComposer({
  state: () => state,
  channel: () => channel,
  act,
  sendCommand: (command, options) => {
    const pending = showPending(`/${command.label}`);
    void perform({ kind: 'command', channel, name: command.name, options }, showNotice, `/${command.label}`).finally(
      () => pending.remove(),
    );
  },
});

const sidebarHost: SidebarHost = {
  channel: () => channel,
  openChannel: (id) => void openChannel(id),
  act: (action) => void act(action),
};

/** Does something and shows what came of it: a form, or the sentence that says why it failed. */
async function perform(action: PageAction, fail: (sentence: string) => void, label = ''): Promise<void> {
  const result = await act(action);
  switch (result.kind) {
    case 'modal':
      return openModal(result.modal, (values) => submitModal(result, values));
    case 'failed':
      return fail(
        action.kind === 'component'
          ? 'This interaction failed: the application did not respond.'
          : `${label === '' ? '' : `${label}: `}The application did not respond`,
      );
    case 'refused':
      return fail(result.message);
    default:
      return;
  }
}

async function submitModal(
  shown: Extract<PageResult, { kind: 'modal' }>,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<string | undefined> {
  const result = await act({ kind: 'modal', interaction: shown.interaction, values });
  if (result.kind === 'refused') return result.message;
  return result.kind === 'failed' ? 'Something went wrong: the application did not respond.' : undefined;
}

function commandsHere() {
  return state.channels.find(({ id }) => id === channel)?.kind === 'direct'
    ? state.directCommands
    : state.guildCommands;
}

/** The channel that the address names, or the first one. */
function channelOfAddress(): string {
  return state.channels.find(({ id }) => id === location.hash.slice(1))?.id ?? state.channels[0]?.id ?? '';
}

/** A line that only this tab sees, as Discord shows a command without an answer. */
function showNotice(sentence: string): void {
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

function showPending(label: string): HTMLElement {
  const pending = el('div', { class: 'pending' }, `Sending ${label}…`);
  log.append(pending);
  scrollDown();
  return pending;
}

function scrollDown(): void {
  const frame = byId('log-frame');
  frame.scrollTop = frame.scrollHeight;
}

/** Draws one message in its place, keeping the reader at the end where the reader was there. */
function drawMessage(id: string): void {
  const message = messages.get(id);
  const frame = byId('log-frame');
  const atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 160;
  const before = log.querySelector(`[data-message="${CSS.escape(id)}"]`);
  if (message === undefined) before?.remove();
  else {
    const hadFocus = before?.contains(document.activeElement) ?? false;
    const focused = hadFocus ? document.activeElement?.getAttribute('data-custom-id') : null;
    const row = renderMessage(message, state, actions, failures.get(id));
    if (before === null) insertInOrder(row);
    else before.replaceWith(row);
    if (hadFocus) refocus(row, focused ?? null);
  }
  if (atEnd) requestAnimationFrame(scrollDown);
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

async function openChannel(id: string): Promise<void> {
  channel = id;
  if (location.hash !== `#${id}`) history.pushState(null, '', `#${id}`);
  const fresh = await fetchMessages(id);
  if (channel !== id) return;
  messages.clear();
  fresh.forEach((message) => messages.set(message.id, message));
  drawAll();
  composer.reset();
  closeDrawers();
}

function drawAll(): void {
  const current = state.channels.find(({ id }) => id === channel);
  const name = current?.name ?? '';
  byId('channel-name').textContent = name;
  byId('channel-mark').textContent = current?.kind === 'direct' ? '@' : '#';
  byId('message').setAttribute(
    'placeholder',
    `Message ${current?.kind === 'direct' ? '@' : '#'}${name} — type / for commands`,
  );
  document.title = `${current?.kind === 'direct' ? '@' : '#'}${name} · ${state.guildName}`;
  log.toggleAttribute('light-theme', document.documentElement.dataset['theme'] === 'light');
  log.replaceChildren(
    el(
      'div',
      { class: 'welcome' },
      el('h1', {}, `Welcome to ${current?.kind === 'direct' ? '@' : '#'}${name}`),
      el('p', {}, 'This Discord lives on your own machine. Type / to see what the bot can do.'),
    ),
  );
  messages.forEach((_, id) => drawMessage(id));
  renderSidebar(state, sidebarHost);
  requestAnimationFrame(scrollDown);
}

function receive(event: PageEvent): void {
  switch (event.kind) {
    case 'message':
      if (event.message.channelId !== channel) return;
      if (event.message.author.bot) hideTyping();
      messages.set(event.message.id, event.message);
      failures.delete(event.message.id);
      return drawMessage(event.message.id);
    case 'deleted':
      messages.delete(event.id);
      return drawMessage(event.id);
    case 'state': {
      const languageChanged = event.state.me.locale !== state.me.locale;
      state = event.state;
      if (languageChanged) drawAll();
      else renderSidebar(state, sidebarHost);
      return composer.refresh();
    }
    case 'typing':
      return event.channelId === channel ? showTyping() : undefined;
  }
}

let typingEnds: ReturnType<typeof setTimeout> | undefined;

/** Discord shows typing for ten seconds, or until the message is there. */
function showTyping(): void {
  const bot = state.people.find((person) => person.bot);
  byId('typing').textContent = `${bot?.name ?? 'The bot'} is typing…`;
  clearTimeout(typingEnds);
  typingEnds = setTimeout(hideTyping, 10_000);
}

function hideTyping(): void {
  byId('typing').textContent = '';
}

function closeDrawers(): void {
  document.body.classList.remove('show-channels', 'show-members');
  for (const id of ['toggle-channels', 'toggle-members']) byId(id).setAttribute('aria-expanded', 'false');
}

function setTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  byId('theme').textContent = theme === 'light' ? 'Dark' : 'Light';
  localStorage.setItem('theme', theme);
}

for (const side of ['channels', 'members']) {
  byId(`toggle-${side}`).addEventListener('click', (event) => {
    const isOpen = document.body.classList.toggle(`show-${side}`);
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.setAttribute('aria-expanded', String(isOpen));
  });
}
byId('theme').addEventListener('click', () => {
  setTheme(document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light');
  drawAll();
});
byId('locale').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) void act({ kind: 'settings', locale: target.value });
});
byId('permissions').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) void act({ kind: 'settings', permissions: target.value });
});
byId('new-person').addEventListener('click', () => {
  void act({ kind: 'new-person' }).then((result) => {
    if (result.kind === 'person') open(`/?user=${encodeURIComponent(result.id)}`, '_blank', 'noopener');
  });
});
const faultPanel = byId('fault-panel');
byId('faults').addEventListener('click', () => {
  if (faultPanel instanceof HTMLDialogElement) faultPanel.showModal();
});
for (const button of faultPanel.querySelectorAll<HTMLElement>('[data-fault]')) {
  button.addEventListener('click', () => void act({ kind: 'fault', fault: button.dataset['fault'] as FaultName }));
}
addEventListener('popstate', () => void openChannel(channelOfAddress()));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeDrawers();
});
byId('log-frame').addEventListener('click', closeDrawers);
// Typing anywhere begins a message, as in Discord; a space belongs to a button that has the focus.
document.addEventListener('keydown', (event) => {
  const active = document.activeElement;
  const elsewhere = active?.closest('input, textarea, select, dialog, [role="menu"], [role="listbox"]') ?? null;
  const plain = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && elsewhere === null) composer.focus();
});

const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
setTheme(localStorage.getItem('theme') ?? (prefersLight ? 'light' : 'dark'));
listen(receive, () => void fetchState().then((fresh) => ((state = fresh), openChannel(channel))));
await openChannel(channel);
composer.focus();
document.body.dataset['ready'] = 'true';
