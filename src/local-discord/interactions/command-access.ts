import { asData, asList, asText, type Data } from '../json.ts';
import { permissionsOf } from '../permissions.ts';
import type { Channel, Command, User } from '../world/entities.ts';
import type { World } from '../world/world.ts';
import { ClientRefusal } from './client-refusal.ts';

const ADMINISTRATOR = permissionsOf('administrator');
const USE_COMMANDS = permissionsOf('useApplicationCommands');
const GUILD_CONTEXT = 0;
const BOT_DM_CONTEXT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** The commands that a person sees in a channel: by context, by permission; the guild's own hide global namesakes. */
export function visibleCommands(world: World, user: User, channel: Channel): readonly Command[] {
  if (channel.kind === 'text' && !world.botInGuild) return [];
  const fitting = [...world.commands.values()].filter((command) => isAllowed(command, user, channel));
  const own = new Set(
    fitting.filter(({ guildId }) => guildId !== undefined).map(({ type, name }) => `${type}:${name}`),
  );
  return fitting.filter(({ guildId, type, name }) => guildId !== undefined || !own.has(`${type}:${name}`));
}

function isAllowed(command: Command, user: User, channel: Channel): boolean {
  const { definition } = command;
  const contexts = definition['contexts'];
  if (channel.kind === 'direct') {
    if (command.guildId !== undefined) return false;
    return Array.isArray(contexts) ? contexts.includes(BOT_DM_CONTEXT) : definition['dm_permission'] !== false;
  }
  if (Array.isArray(contexts) && !contexts.includes(GUILD_CONTEXT)) return false;
  return hasPermissions(user, definition['default_member_permissions']);
}

/** `0` as the default means administrators only; null means everyone who may use commands. */
function hasPermissions(user: User, wanted: unknown): boolean {
  if ((user.permissions & ADMINISTRATOR) !== 0n) return true;
  if ((user.permissions & USE_COMMANDS) === 0n) return false;
  if (wanted == null) return true;
  const bits = BigInt(String(wanted));
  return bits !== 0n && (user.permissions & bits) === bits;
}

/** A command found by what a person would type: `tie`, or `config set` for a subcommand. */
export interface FoundCommand {
  readonly command: Command;
  /** The groups and the subcommand on the way, outermost first. */
  readonly path: readonly Data[];
  /** The options that the person fills in. */
  readonly options: readonly Data[];
}

/** Finds a visible command by its full name. Throws a `ClientRefusal` where the person sees none of that name. */
export function findCommand(world: World, user: User, channel: Channel, type: number, fullName: string): FoundCommand {
  const visible = visibleCommands(world, user, channel).filter((command) => command.type === type);
  const whole = visible.find(({ name }) => name === fullName);
  const [name, ...steps] = whole === undefined ? fullName.split(' ') : [fullName];
  const command = whole ?? visible.find((candidate) => candidate.name === name);
  if (command === undefined)
    throw new ClientRefusal('command-unknown', `There is no command "${fullName}" here for this user.`);
  const path = steps.reduce<readonly Data[]>((found, step) => {
    const options = asList((found.at(-1) ?? command.definition)['options']);
    const next = options.find((option) => option['name'] === step && isNested(option));
    if (next === undefined) throw new ClientRefusal('subcommand-unknown', `"${fullName}" is no subcommand.`);
    return [...found, next];
  }, []);
  const options = asList((path.at(-1) ?? asData(command.definition))['options']);
  if (options.some(isNested)) {
    const names = options.map((option) => asText(option['name'])).join(', ');
    throw new ClientRefusal('subcommand-missing', `"${fullName}" needs one of: ${names}.`);
  }
  return { command, path, options };
}

function isNested(option: Data): boolean {
  return option['type'] === SUBCOMMAND || option['type'] === GROUP;
}
