import type { Held } from '../answers/held.ts';
import { resolveName } from '../answers/resolve-name.ts';
import type { Messages } from '../replies/messages.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { givenTexts, isHidden } from './reply-to.ts';

/** What of all names a command can answer about. */
export interface Offered {
  readonly isMeant: (id: string) => boolean;
  /** Ids of all that are; null where they are most of what is held. */
  readonly ids: Iterable<string> | null;
  /** How much of it is held for this command: those of which most is held come first. */
  readonly count?: (id: string) => number;
  /** The name with what is held for this command. */
  readonly label: (count: number, name: string, messages: Messages) => string;
}

/**
 * The teams that the given one has played. Hidden, all but itself: whom a team met in a later round tells that it got there.
 */
export function opponentsOffered(options: OptionValues, context: CommandContext): Offered | undefined {
  const team = teamGiven(options, context.held);
  if (team === null) return undefined;
  if (isHidden(options, context.preferences)) return { isMeant: (id) => id !== team, ids: null, label: nameAlone };
  const counts = new Map<string, number>();
  for (const { teams } of context.held.teamMatches.get(team) ?? []) {
    for (const { id } of teams) if (id !== team) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    isMeant: (id) => counts.has(id),
    ids: counts.keys(),
    count: (id) => counts.get(id) ?? 0,
    label: (matches, name, { say }) => say('choice.team', { name, ties: 0, matches }),
  };
}

/** Those who scored, for the given team where there is one. Hidden, everybody of it: who scored is not to be told. */
export function scorersOffered(options: OptionValues, context: CommandContext): Offered | undefined {
  const { held } = context;
  const team = teamGiven(options, held);
  const isOfTeam = (id: string): boolean => held.people.get(id)?.teams.some((each) => each.id === team) ?? false;
  if (isHidden(options, context.preferences)) {
    return team === null ? undefined : { isMeant: isOfTeam, ids: null, label: nameAlone };
  }
  const goals =
    team === null ? held.personGoals : Map.groupBy(held.teamGoals.get(team) ?? [], ({ goal }) => goal.person);
  return {
    isMeant: (id) => goals.has(id),
    ids: goals.keys(),
    count: (id) => goals.get(id)?.length ?? 0,
    label: (count, name, { say }) => say('choice.person', { name, goals: count, quotes: 0, both: 'no' }),
  };
}

/** Those who are quoted, most often before others. */
export function speakersOffered(_options: OptionValues, { held }: CommandContext): Offered {
  const { personQuotes } = held;
  return {
    isMeant: (id) => personQuotes.has(id),
    ids: personQuotes.keys(),
    count: (id) => personQuotes.get(id)?.length ?? 0,
    label: (quotes, name, { say }) => say('choice.person', { name, goals: 0, quotes, both: 'no' }),
  };
}

/** The teams that are or were on a run. Hidden, all of them: a run tells how matches went. */
export function teamsOnRunsOffered(options: OptionValues, context: CommandContext): Offered | undefined {
  if (isHidden(options, context.preferences)) return undefined;
  const { teamStreaks } = context.held;
  return { isMeant: (id) => teamStreaks.has(id), ids: teamStreaks.keys(), label: nameAlone };
}

function nameAlone(_count: number, name: string): string {
  return name;
}

function teamGiven(options: OptionValues, held: Held): string | null {
  const { team } = givenTexts(options, ['team']);
  const resolved = team === undefined ? null : resolveName(held, { ask: 'match' }, 'team', team, ['team']);
  return resolved !== null && 'entry' in resolved ? resolved.entry.id : null;
}
