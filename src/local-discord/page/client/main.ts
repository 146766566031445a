import '@skyra/discord-components-core';
import type { MessageView, PageEvent, PageState } from '../page-protocol.ts';
import { createComposer } from './composer.ts';
import { act, fetchMessages, fetchState, listen } from './connection.ts';
import { openContextMenu } from './context-menu.ts';
import { byId } from './dom.ts';
import { dressLibrary } from './library-looks.ts';
import { plainText } from './markdown.ts';
import { placeRow, scrollDown, showNotice, showPending, welcomeTo } from './message-log.ts';
import { closeDrawers, wireControls } from './page-controls.ts';
import { perform } from './perform.ts';
import { renderMessage, type MessageActions } from './render-message.ts';
import { renderSidebar, type SidebarHost } from './sidebar.ts';
import { hideTyping, showTyping } from './typing-line.ts';

dressLibrary();

let state: PageState = await fetchState();
let channel = channelOfAddress();
// The first address names the channel as well, so that going back leads to it.
history.replaceState(null, '', `#${channel}`);
const messages = new Map<string, MessageView>();
/** Why the last use of a message's component failed, until the message changes. */
const failures = new Map<string, string>();

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

function commandsHere() {
  return state.channels.find(({ id }) => id === channel)?.kind === 'direct'
    ? state.directCommands
    : state.guildCommands;
}

/** The channel that the address names, or the first one. */
function channelOfAddress(): string {
  return state.channels.find(({ id }) => id === location.hash.slice(1))?.id ?? state.channels[0]?.id ?? '';
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
  const mark = current?.kind === 'direct' ? '@' : '#';
  const title = `${mark}${current?.name ?? ''}`;
  byId('channel-name').textContent = current?.name ?? '';
  byId('channel-mark').textContent = mark;
  byId('message').setAttribute('placeholder', `Message ${title} — type / for commands`);
  document.title = `${title} · ${state.guildName}`;
  welcomeTo(title);
  messages.forEach((_, id) => drawMessage(id));
  renderSidebar(state, sidebarHost);
  requestAnimationFrame(scrollDown);
}

function drawMessage(id: string): void {
  const message = messages.get(id);
  placeRow(id, message === undefined ? undefined : renderMessage(message, state, actions, failures.get(id)));
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
      return event.channelId === channel
        ? showTyping(state.people.find(({ bot }) => bot)?.name ?? 'The bot')
        : undefined;
  }
}

addEventListener('popstate', () => void openChannel(channelOfAddress()));
// Typing anywhere begins a message, as in Discord; a space belongs to a button that has the focus.
document.addEventListener('keydown', (event) => {
  const active = document.activeElement;
  const elsewhere = active?.closest('input, textarea, select, dialog, [role="menu"], [role="listbox"]') ?? null;
  const plain = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && elsewhere === null) composer.focus();
});

wireControls(drawAll);
listen(receive, () => void fetchState().then((fresh) => ((state = fresh), openChannel(channel))));
await openChannel(channel);
composer.focus();
document.body.dataset['ready'] = 'true';
