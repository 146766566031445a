import type { User } from './entities.ts';
import { memberPermissions } from '../permissions.ts';
import type { World } from './world.ts';

/** What a person is given; whatever is left out keeps its value, or the default for a new person. */
export interface NewUser {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  /** Permissions in the guild, as Discord's bit field; by default those of an ordinary member. */
  readonly permissions?: bigint;
}

/** Makes a person, or changes one whose id is known. The world is told only of a real change. */
export function putUser(world: World, details: NewUser): User {
  const before = details.id === undefined ? undefined : world.users.get(details.id);
  const people = [...world.users.values()].filter(({ bot }) => !bot).length;
  const user: User = {
    id: before?.id ?? details.id ?? world.newId(),
    name: details.name ?? before?.name ?? `User ${people + 1}`,
    bot: false,
    locale: details.locale ?? before?.locale ?? world.guild.locale,
    permissions: details.permissions ?? before?.permissions ?? memberPermissions,
  };
  if (
    before !== undefined &&
    before.name === user.name &&
    before.locale === user.locale &&
    before.permissions === user.permissions
  ) {
    return before;
  }
  world.users.set(user.id, user);
  world.announce({ kind: 'users-changed' });
  return user;
}
