import { Hono } from 'hono';
import type { Core } from '../core.ts';
import { asData, asList, asNumber, asText, isData, type Data } from '../json.ts';
import { commandListProblems, commandProblems } from '../validation/command-limits.ts';
import { apiCommand } from '../world/api-objects.ts';
import type { Command } from '../world/entities.ts';
import { noContent, part, takeBody, type ApiContext, type ApiEnvironment } from './api-context.ts';
import { invalidForm, refusal } from './api-error.ts';

const MAX_COMMANDS = 130;

/** The routes of an application's commands, global (`/applications/…/commands`) and of the guild. */
export function commandRoutes(core: Core): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  for (const base of ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands']) {
    routes.get(base, (context) =>
      context.json(commandsOf(core, scopeOf(core, context)).map((command) => apiCommand(core.world, command))),
    );
    routes.put(base, (context) => overwrite(core, context));
    routes.post(base, (context) => create(core, context));
    routes.get(`${base}/:command`, (context) => context.json(apiCommand(core.world, commandOf(core, context))));
    routes.patch(`${base}/:command`, (context) => edit(core, context));
    routes.delete(`${base}/:command`, (context) => {
      core.world.commands.delete(commandOf(core, context).id);
      core.world.announce({ kind: 'commands-changed' });
      return noContent(context);
    });
  }
  return routes;
}

/** The guild of the path, or undefined for global commands. Refuses another application or guild. */
function scopeOf(core: Core, context: ApiContext): string | undefined {
  if (part(context, 'application') !== core.world.bot.id) throw refusal('unknownApplication');
  const guild = context.req.param('guild');
  if (guild === undefined) return undefined;
  if (guild !== core.world.guild.id) throw refusal('unknownGuild');
  if (!core.world.botInGuild) throw refusal('missingAccess');
  return guild;
}

function commandsOf(core: Core, guildId: string | undefined): readonly Command[] {
  return [...core.world.commands.values()].filter((command) => command.guildId === guildId);
}

function commandOf(core: Core, context: ApiContext): Command {
  const guildId = scopeOf(core, context);
  const command = core.world.commands.get(part(context, 'command'));
  if (command === undefined || command.guildId !== guildId) throw refusal('unknownCommand');
  return command;
}

/** Bulk overwrite: what is not in the list goes, what keeps its name and type keeps its id. */
async function overwrite(core: Core, context: ApiContext): Promise<Response> {
  const guildId = scopeOf(core, context);
  const { json } = await takeBody(context);
  const list = Array.isArray(json) ? json.map(withNumericPermissions) : json;
  core.checks.check(
    context.get('record'),
    core.checks.schemas.listOf('ApplicationCommandUpdateRequest', MAX_COMMANDS),
    list,
    (valid) => {
      const commands = asList(Object.values(valid));
      return [
        ...commandListProblems(commands),
        ...commands.flatMap((command, index) =>
          commandProblems(command).map((problem) => ({ ...problem, path: [index, ...problem.path] })),
        ),
      ];
    },
  );
  const before = commandsOf(core, guildId);
  for (const { id } of before) core.world.commands.delete(id);
  const fresh = asList(list).map((definition) => store(core, guildId, definition, before));
  core.world.announce({ kind: 'commands-changed' });
  return context.json(fresh.map((command) => apiCommand(core.world, command)));
}

async function create(core: Core, context: ApiContext): Promise<Response> {
  const guildId = scopeOf(core, context);
  const { json } = await takeBody(context);
  const definition = asData(withNumericPermissions(json));
  core.checks.check(
    context.get('record'),
    core.checks.schemas.named('ApplicationCommandCreateRequest'),
    definition,
    commandProblems,
  );
  const before = commandsOf(core, guildId);
  const namesake = findNamesake(before, definition);
  const crowded = commandListProblems([
    ...before.filter((command) => command !== namesake).map((command) => command.definition),
    definition,
  ]);
  if (crowded.length > 0) throw refusal('commandLimit');
  const command = store(core, guildId, definition, before);
  core.world.announce({ kind: 'commands-changed' });
  return context.json(apiCommand(core.world, command), namesake === undefined ? 201 : 200);
}

async function edit(core: Core, context: ApiContext): Promise<Response> {
  const before = commandOf(core, context);
  const { json } = await takeBody(context);
  const change = asData(withNumericPermissions(json));
  const definition = { ...before.definition, ...change };
  core.checks.check(
    context.get('record'),
    core.checks.schemas.named('ApplicationCommandPatchRequestPartial'),
    change,
    () => commandProblems(definition),
  );
  const others = commandsOf(core, before.guildId).filter(({ id }) => id !== before.id);
  if (findNamesake(others, definition) !== undefined) {
    throw invalidForm([
      {
        path: ['name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ]);
  }
  const command = {
    ...before,
    name: asText(definition['name']) ?? before.name,
    definition,
    version: core.world.newId(),
  };
  core.world.commands.set(command.id, command);
  core.world.announce({ kind: 'commands-changed' });
  return context.json(apiCommand(core.world, command));
}

function store(core: Core, guildId: string | undefined, definition: Data, before: readonly Command[]): Command {
  const command: Command = {
    id: findNamesake(before, definition)?.id ?? core.world.newId(),
    guildId,
    type: typeOf(definition),
    name: asText(definition['name']) ?? '',
    version: core.world.newId(),
    definition,
  };
  core.world.commands.set(command.id, command);
  return command;
}

function findNamesake(commands: readonly Command[], definition: Data): Command | undefined {
  return commands.find(({ name, type }) => name === definition['name'] && type === typeOf(definition));
}

function typeOf(definition: Data): number {
  return asNumber(definition['type']) ?? 1;
}

/** Libraries send permissions as a string of digits, and Discord takes that; its description says number. */
function withNumericPermissions(command: unknown): unknown {
  if (!isData(command)) return command;
  const permissions = command['default_member_permissions'];
  return typeof permissions === 'string' && /^\d+$/u.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}
