import { memberPermissions, permissionsOf } from '../../permissions.ts';
import type { PageAction, PageState } from '../page-protocol.ts';
import { byId, el } from './dom.ts';

/** What the lists beside the channel need from the page. */
export interface SidebarHost {
  readonly channel: () => string;
  readonly openChannel: (id: string) => void;
  readonly act: (action: PageAction) => void;
}

/** Draws the channel list, the member list and the person's own panel. */
export function renderSidebar(state: PageState, host: SidebarHost): void {
  byId('guild-name').textContent = state.guildName;
  const item = (channel: PageState['channels'][number]): HTMLElement =>
    el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'channel',
          'aria-current': channel.id === host.channel() ? 'page' : undefined,
          onclick: () => host.openChannel(channel.id),
        },
        el('span', { 'aria-hidden': 'true', class: 'channel-mark' }, channel.kind === 'text' ? '#' : '@'),
        channel.name,
      ),
    );
  byId('text-channels').replaceChildren(...state.channels.filter(({ kind }) => kind === 'text').map(item));
  byId('direct-channels').replaceChildren(...state.channels.filter(({ kind }) => kind === 'direct').map(item));
  renderServers(state, host);
  renderMembers(state);
  renderPanel(state);
  byId('fault-state').textContent =
    state.faults.length === 0 ? 'Nothing is wrong at the moment.' : `Now: ${state.faults.join('; ')}.`;
}

/** The rail of servers: the direct messages and the one guild, as in Discord. */
function renderServers(state: PageState, host: SidebarHost): void {
  const guild = byId('open-guild');
  guild.textContent = state.guildName
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 3);
  guild.setAttribute('aria-label', state.guildName);
  for (const [id, kind] of [
    ['open-direct', 'direct'],
    ['open-guild', 'text'],
  ] as const) {
    const button = byId(id);
    const channels = state.channels.filter((channel) => channel.kind === kind);
    const isHere = channels.some((channel) => channel.id === host.channel());
    if (isHere) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    button.onclick = () => (channels[0] === undefined ? undefined : host.openChannel(channels[0].id));
  }
}

function renderMembers(state: PageState): void {
  const isOnline = (person: PageState['people'][number]): boolean => !person.bot || state.botOnline;
  const group = (title: string, people: PageState['people']): readonly Node[] =>
    people.length === 0
      ? []
      : [
          el('h3', {}, `${title} — ${people.length}`),
          el('ul', {}, ...people.map((person) => renderMember(person, isOnline(person)))),
        ];
  byId('member-list').replaceChildren(
    ...group('Online', state.people.filter(isOnline)),
    ...group(
      'Offline',
      state.people.filter((person) => !isOnline(person)),
    ),
  );
}

function renderMember(person: PageState['people'][number], online: boolean): HTMLElement {
  const status = online ? 'online' : 'offline';
  return el(
    'li',
    { class: `member ${status}` },
    el(
      'span',
      { class: 'face' },
      el('img', { src: `/page/avatar/${person.id}`, alt: '' }),
      el('span', { class: `dot ${status}`, role: 'img', 'aria-label': status }),
    ),
    el('span', { class: 'member-name' }, person.name),
    person.bot ? el('span', { class: 'tag' }, 'APP') : undefined,
  );
}

/** What a person may do, by the names that the page offers. */
const ROLES = [
  { name: 'Member', permissions: memberPermissions },
  {
    name: 'Moderator',
    permissions: memberPermissions | permissionsOf('kickMembers', 'banMembers', 'manageMessages', 'moderateMembers'),
  },
  {
    name: 'Server manager',
    permissions: memberPermissions | permissionsOf('manageGuild', 'manageChannels', 'manageMessages'),
  },
  { name: 'Administrator', permissions: permissionsOf('administrator') },
  { name: 'No commands', permissions: permissionsOf('viewChannel', 'sendMessages') },
];

/** The languages that a Discord client can be set to. */
const LOCALES =
  'en-US en-GB de es-ES es-419 fr it nl pl pt-BR tr ru uk ja ko zh-CN zh-TW bg cs da el fi hi hr hu id lt no ro sv-SE th vi'.split(
    ' ',
  );

function renderPanel(state: PageState): void {
  const { me } = state;
  byId('my-name').textContent = me.name;
  const face = byId('my-face');
  if (face.getAttribute('src') !== `/page/avatar/${me.id}`) face.setAttribute('src', `/page/avatar/${me.id}`);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  fill(
    'locale',
    LOCALES.map((locale) => ({ value: locale, label: `${names.of(locale) ?? locale} (${locale})` })),
    me.locale,
  );
  const role = ROLES.find(({ permissions }) => String(permissions) === me.permissions);
  const own = role === undefined ? [{ value: me.permissions, label: `Permissions ${me.permissions}` }] : [];
  fill(
    'permissions',
    [...ROLES.map(({ name, permissions }) => ({ value: String(permissions), label: name })), ...own],
    me.permissions,
  );
}

function fill(id: string, options: readonly { readonly value: string; readonly label: string }[], value: string): void {
  const select = byId(id);
  if (!(select instanceof HTMLSelectElement)) return;
  if (select.options.length !== options.length) {
    select.replaceChildren(...options.map((option) => el('option', { value: option.value }, option.label)));
  }
  select.value = value;
}
