/** The permissions that matter here, by Discord's names for them. */
const bits = {
  kickMembers: 1n << 1n,
  banMembers: 1n << 2n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useExternalEmojis: 1n << 18n,
  useApplicationCommands: 1n << 31n,
  moderateMembers: 1n << 40n,
} as const;

/** Permissions as Discord counts them, in one number: `permissionsOf('viewChannel', 'sendMessages')` → `3072n`. */
export function permissionsOf(...names: readonly (keyof typeof bits)[]): bigint {
  return names.reduce((all, name) => all | bits[name], 0n);
}

/** What a bot may do that was invited with no permission but to send messages. */
export const botPermissions = permissionsOf(
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'useExternalEmojis',
  'useApplicationCommands',
);

/** What everybody may do. */
export const memberPermissions = botPermissions | permissionsOf('addReactions');
