import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/local-discord/clock.ts';
import type { Interaction } from '../../src/local-discord/interactions/interaction.ts';
import { startLocalDiscord, type LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { connectRawBot, type RawBot } from './raw-bot.ts';

let clock: ManualClock;
let discord: LocalDiscord;
let bot: RawBot;

beforeAll(async () => {
  clock = createManualClock();
  discord = await startLocalDiscord({ clock });
  bot = await connectRawBot(discord);
  await bot.api('PUT', `/applications/${discord.botId}/commands`, [
    { name: 'ask', description: 'Asks', options: [{ type: 3, name: 'q', description: 'What', autocomplete: true }] },
  ]);
});

afterAll(async () => {
  bot?.close();
  await discord?.close();
});

const user = () => discord.user({ name: 'Ada', id: '42' });
const ask = (): Interaction => user().start.command('general', 'ask');
const answer = (to: Interaction, body: unknown, query = '') =>
  bot.api('POST', `/interactions/${to.id}/${to.token}/callback${query}`, body);
const reply = (data: unknown) => ({ type: 4, data });

describe('deadlines', () => {
  test('an answer after three seconds is for an unknown interaction, and the person sees that it failed', async () => {
    const asked = ask();
    clock.advance(3000);
    expect(asked.state).toBe('failed');
    expect(await answer(asked, reply({ content: 'late' }))).toEqual({
      status: 404,
      body: { message: 'Unknown interaction', code: 10062 },
    });
  });

  test('a patient Discord waits as long as it is told', async () => {
    const patient = await startLocalDiscord({ clock, answerWithin: 10_000 });
    const other = await connectRawBot(patient);
    await other.api('PUT', `/applications/${patient.botId}/commands`, [{ name: 'ask', description: 'Asks' }]);
    const asked = patient.user({ name: 'Ada', id: '42' }).start.command('general', 'ask');
    clock.advance(9999);
    expect(asked.state).toBe('waiting');
    clock.advance(1);
    expect(asked.state).toBe('failed');
    other.close();
    await patient.close();
  });

  test('a second answer has been acknowledged already', async () => {
    const asked = ask();
    expect((await answer(asked, reply({ content: 'one' }))).status).toBe(204);
    expect(await answer(asked, reply({ content: 'two' }))).toEqual({
      status: 400,
      body: { message: 'Interaction has already been acknowledged.', code: 40060 },
    });
    expect(asked.callbacks).toBe(2);
  });

  test('a follow-up needs a first answer and a token that lives', async () => {
    const asked = ask();
    const followUp = () => bot.api('POST', `/webhooks/${discord.botId}/${asked.token}`, { content: 'more' });
    expect((await followUp()).body).toMatchObject({ code: 10015 });
    await answer(asked, reply({ content: 'one' }));
    expect((await followUp()).body).toMatchObject({ content: 'more', type: 19 });
    clock.advance(15 * 60_000);
    expect(await followUp()).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('the first follow-up after a deferral takes its place and keeps its privacy', async () => {
    const asked = ask();
    await answer(asked, { type: 5, data: { flags: 64 } });
    const { body } = await bot.api('POST', `/webhooks/${discord.botId}/${asked.token}`, { content: 'here', flags: 0 });
    expect(body).toMatchObject({ id: asked.originalId, content: 'here', flags: 64 });
  });

  test('with_response tells about the message that was made', async () => {
    const asked = ask();
    const { body } = await answer(asked, { type: 5 }, '?with_response=true');
    expect(body).toMatchObject({
      interaction: { id: asked.id, response_message_loading: true },
      resource: { type: 5 },
    });
  });

  test('@original can be got, edited and deleted, then it is unknown', async () => {
    const asked = ask();
    await answer(asked, reply({ content: 'one' }));
    const path = `/webhooks/${discord.botId}/${asked.token}/messages/%40original`;
    expect((await bot.api('PATCH', path, { content: 'two' })).body).toMatchObject({ content: 'two' });
    expect((await bot.api('GET', path)).body).toMatchObject({ id: asked.originalId, content: 'two' });
    expect((await bot.api('DELETE', path)).status).toBe(204);
    expect(await bot.api('GET', path)).toEqual({ status: 404, body: { message: 'Unknown Message', code: 10008 } });
  });
});

const row = (...components: readonly unknown[]) => ({ type: 1, components });
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: id, custom_id: id, ...more });
const select = (more: object) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const long = (length: number) => 'x'.repeat(length);

const badMessages: readonly (readonly [string, object, readonly (string | number)[], string])[] = [
  ['content over 2,000', { content: long(2001) }, ['content'], 'BASE_TYPE_MAX_LENGTH'],
  ['a title over 256', { embeds: [{ title: long(257) }] }, ['embeds', 0, 'title'], 'BASE_TYPE_MAX_LENGTH'],
  [
    'a description over 4,096',
    { embeds: [{ description: long(4097) }] },
    ['embeds', 0, 'description'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a footer over 2,048',
    { embeds: [{ footer: { text: long(2049) } }] },
    ['embeds', 0, 'footer', 'text'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field value over 1,024',
    { embeds: [{ fields: [{ name: 'n', value: long(1025) }] }] },
    ['embeds', 0, 'fields', 0, 'value'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty field name',
    { embeds: [{ fields: [{ name: '', value: 'v' }] }] },
    ['embeds', 0, 'fields', 0, 'name'],
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a field without a value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    ['embeds', 0, 'fields', 0, 'value'],
    'BASE_TYPE_REQUIRED',
  ],
  [
    '26 fields',
    { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] },
    ['embeds', 0, 'fields'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) }, ['embeds'], 'BASE_TYPE_MAX_LENGTH'],
  [
    '6,001 characters over all embeds',
    { embeds: [{ description: long(3001) }, { description: long(3000) }] },
    ['embeds'],
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['a colour that is none', { embeds: [{ title: 't', color: 0x1000000 }] }, ['embeds', 0, 'color'], 'NUMBER_TYPE_MAX'],
  [
    'an address of another scheme',
    { embeds: [{ title: 't', url: 'ftp://example.org' }] },
    ['embeds', 0, 'url'],
    'URL_TYPE_INVALID_SCHEME',
  ],
  ['an embed that is no object', { embeds: ['t'] }, ['embeds', 0], 'MODEL_TYPE_CONVERT'],
  [
    '6 rows',
    { components: Array.from({ length: 6 }, (_, index) => row(button(`b${index}`))) },
    ['components'],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '6 buttons in a row',
    { components: [row(...Array.from({ length: 6 }, (_, index) => button(`b${index}`)))] },
    ['components', 0, 'components'],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a menu beside a button',
    { components: [row(select({}), button('b'))] },
    ['components', 0, 'components'],
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'a custom id twice',
    { components: [row(button('b'), button('b'))] },
    ['components', 0, 'components', 1, 'custom_id'],
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom id over 100',
    { components: [row(button(long(101), { label: 'b' }))] },
    ['components', 0, 'components', 0, 'custom_id'],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a label over 80',
    { components: [row(button('b', { label: long(81) }))] },
    ['components', 0, 'components', 0, 'label'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button without a label',
    { components: [row(button('b', { label: undefined }))] },
    ['components', 0, 'components', 0, 'label'],
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a link without an address',
    { components: [row({ type: 2, style: 5, label: 'l' })] },
    ['components', 0, 'components', 0, 'url'],
    'BASE_TYPE_REQUIRED',
  ],
  [
    'an emoji that is none',
    { components: [row(button('b', { emoji: { name: 'ball' } }))] },
    ['components', 0, 'components', 0, 'emoji', 'name'],
    'COMPONENT_INVALID_EMOJI',
  ],
  [
    'a component of no known type',
    { components: [row({ type: 99 })] },
    ['components', 0, 'components', 0, 'type'],
    'UNION_TYPE_CHOICES',
  ],
  ['a button outside a row', { components: [button('b')] }, ['components', 0, 'type'], 'UNION_TYPE_CHOICES'],
  [
    '26 options',
    {
      components: [row(select({ options: Array.from({ length: 26 }, (_, i) => ({ label: `${i}`, value: `${i}` })) }))],
    },
    ['components', 0, 'components', 0, 'options'],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'two options of one value',
    {
      components: [
        row(
          select({
            options: [
              { label: 'a', value: 'v' },
              { label: 'b', value: 'v' },
            ],
          }),
        ),
      ],
    },
    ['components', 0, 'components', 0, 'options', 1, 'value'],
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
];

/** The codes at a path of the nested `errors` of a 50035. */
function codesAt(body: unknown, path: readonly (string | number)[]): unknown {
  const errors = [...path, '_errors'].reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([key]) => key === String(step))?.[1]
        : undefined,
    typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined,
  );
  return Array.isArray(errors) ? errors.map((error: { code: string }) => error.code) : errors;
}

describe('bodies that Discord refuses', () => {
  let asked: Interaction;
  beforeEach(() => {
    asked = ask();
  });

  test.each(badMessages)('%s is a bad form at its path', async (_, data, path, code) => {
    const answered = await answer(asked, reply(data));
    expect(answered).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(codesAt(answered.body, ['data', ...path])).toEqual([code]);
    expect(asked.state).toBe('waiting');
  });

  test.each([[{}], [{ content: '' }], [{ content: ' \n' }], [{ embeds: [] }]])('%j shows nothing', async (data) => {
    expect(await answer(asked, reply(data))).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('a misspelt property is passed over, as in Discord, and noted', async () => {
    expect((await answer(asked, reply({ content: 'hi', embed: [] }))).status).toBe(204);
    expect(discord.complaints.at(-1)).toMatchObject({ severity: 'ignored', path: 'data.embed' });
  });

  test.each([
    [7, 'type'],
    [6, 'type'],
    [8, 'type'],
    [99, 'type'],
  ])('callback type %i does not fit a command', async (type, at) => {
    expect(codesAt((await answer(asked, { type, data: {} })).body, [at])).toEqual(['BASE_TYPE_CHOICES']);
  });
});

describe('choices', () => {
  test('are at most 25, each with a name and a value of at most 100', async () => {
    const choices = user().autocomplete('general', 'ask', { q: 'a' }, 'q');
    const asked = discord.interactions.at(-1);
    if (asked === undefined) throw new Error('nothing was asked');
    const choose = (list: readonly object[]) => answer(asked, { type: 8, data: { choices: list } });
    const many = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
    expect(codesAt((await choose(many)).body, ['data', 'choices'])).toEqual(['BASE_TYPE_MAX_LENGTH']);
    expect(codesAt((await choose([{ name: 'n', value: long(101) }])).body, ['data', 'choices', 0, 'value'])).toEqual([
      'BASE_TYPE_MAX_LENGTH',
    ]);
    expect(codesAt((await choose([{ name: '', value: 'v' }])).body, ['data', 'choices', 0, 'name'])).toEqual([
      'BASE_TYPE_REQUIRED',
    ]);
    await choose([{ name: 'Apple', value: 'apple' }]);
    expect(await choices).toEqual([{ name: 'Apple', value: 'apple' }]);
  });
});

const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const command = (more: object) => ({ name: 'c', description: 'd', ...more });

const badCommands: readonly (readonly [string, object, readonly (string | number)[], string])[] = [
  ['a capital in the name', command({ name: 'Tie' }), ['name'], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a space in the name', command({ name: 'a b' }), ['name'], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name over 32', command({ name: long(33) }), ['name'], 'BASE_TYPE_BAD_LENGTH'],
  ['no description', { name: 'c' }, ['description'], 'BASE_TYPE_REQUIRED'],
  ['a description over 100', command({ description: long(101) }), ['description'], 'BASE_TYPE_MAX_LENGTH'],
  [
    '26 options',
    command({ options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) }),
    ['options'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a required option after an optional one',
    command({ options: [option('a'), option('b', { required: true })] }),
    ['options', 1],
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'two options of one name',
    command({ options: [option('a'), option('a')] }),
    ['options', 1, 'name'],
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a choice value over 100',
    command({ options: [option('a', { choices: [{ name: 'n', value: long(101) }] })] }),
    ['options', 0, 'choices', 0, 'value'],
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an unknown locale',
    command({ name_localizations: { xx: 'c' } }),
    ['name_localizations', 'xx'],
    'BASE_TYPE_CHOICES',
  ],
  [
    'a description of a message command',
    { type: 3, name: 'Look here', description: 'd' },
    ['description'],
    'APPLICATION_COMMAND_INVALID_DESCRIPTION',
  ],
];

describe('commands that Discord refuses', () => {
  const path = () => `/applications/${discord.botId}/guilds/${discord.guildId}/commands`;

  test.each(badCommands)('%s', async (_, body, at, code) => {
    expect(codesAt((await bot.api('POST', path(), body)).body, at)).toEqual([code]);
    expect(codesAt((await bot.api('PUT', path(), [body])).body, [0, ...at])).toEqual([code]);
  });

  test('two of one name, and more than 8,000 characters in one', async () => {
    const twice = await bot.api('PUT', path(), [command({}), command({})]);
    expect(codesAt(twice.body, [1])).toEqual(['APPLICATION_COMMANDS_DUPLICATE_NAME']);
    const choices = Array.from({ length: 25 }, (_, i) => ({
      name: `${i}`.padEnd(100, 'n'),
      value: `${i}`.padEnd(100, 'v'),
    }));
    const huge = command({ options: [option('a', { choices }), option('b', { choices })] });
    expect(codesAt((await bot.api('POST', path(), huge)).body, [])).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
  });

  test('a command keeps its id over an overwrite, and is gone when it is not in the list', async () => {
    const first = await bot.api('PUT', path(), [command({}), command({ name: 'd' })]);
    const second = await bot.api('PUT', path(), [command({ description: 'new' })]);
    const list = await bot.api('GET', path());
    expect(list.body).toMatchObject([
      { name: 'c', description: 'new', id: (first.body as readonly { id: string }[])[0]?.id },
    ]);
    expect(list.body).toEqual(second.body);
    expect(user().commands('general')).not.toContain('d');
  });
});

test('a wrong token is refused with 401, an unknown route and an unknown message with 404', async () => {
  const response = await fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: 'Bot nonsense' } });
  expect([response.status, await response.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  expect(await bot.api('GET', '/nowhere')).toMatchObject({ status: 404, body: { code: 0 } });
  const missing = `/channels/${discord.channelId('general')}/messages/1`;
  expect(await bot.api('GET', missing)).toMatchObject({ status: 404, body: { code: 10008 } });
});

test.each([
  ['another host name', { host: 'evil.example' }],
  ['a page of another site', { origin: 'https://evil.example' }],
  ['a page of another port', { origin: 'http://127.0.0.1:1' }],
])('%s is turned away', async (_, headers) => {
  expect((await bot.raw('/api/v10/gateway', headers)).status).toBe(403);
});
