import type { TeamRef } from '../../facts/fact.ts';
import { asPrinted } from '../marks.ts';
import type { View } from '../view.ts';
import { shownName } from './team-name.ts';

/**
 * What somebody is called beside the name, in the reader's language: `manager` → `Trainer`, and of a women's team
 * `captain` → `Kapitänin`. A role that no language has a word for stays as the report prints it, and marked so.
 */
export function roleName(role: string, team: TeamRef | null | undefined, { messages, looks }: View): string {
  const women = team != null && looks.get(team.id)?.women === true ? 'yes' : 'no';
  const known = messages.sayIfHeld(`role.${role.toLowerCase().replaceAll(' ', '-')}`, { women });
  return known ?? asPrinted(shownName(role));
}
