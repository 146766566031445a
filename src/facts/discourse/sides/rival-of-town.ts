import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { knownTeam } from '../../team-ref.ts';
import { fold } from '../../tokens.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { OpenResult } from '../matches/second-look.ts';
import type { Walk } from '../walk.ts';

/** How far from its result a derby may be named. */
const near = 6;

/**
 * "won the Ashford derby 2-1": the other club of the subject's town in its league; of several the only one that is `named` in
 * the report. Null where no derby of its town is told.
 */
export function rivalOfTown(
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById, teamsOfTown }: Vocabulary,
  named: (team: Team) => boolean,
): TeamRef | null {
  const own = teamsById.get(subject.id);
  if (own?.town === undefined || own.national) return null;
  const { town } = own;
  if (!tellsDerby(reading, items, town)) return null;
  const rivals = (teamsOfTown.get(fold(town)) ?? []).filter(
    ({ id, women, league }) => id !== own.id && women === own.women && league === own.league,
  );
  const fitting = rivals.length > 1 ? rivals.filter(named) : rivals;
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? knownTeam(only) : null;
}

function tellsDerby({ from, to }: ResultReading, items: readonly Item[], town: string): boolean {
  return items.slice(from, to + near).some(({ word }, at) => word === 'derby' && isTown(items[from + at - 1], town));
}

/** Whether a result is that of a derby of the town of its subject: nobody from elsewhere played in it. */
export function isOfDerby({ telling }: Walk, { reading, sentence, subject }: OpenResult): boolean {
  const town = subject === null ? undefined : telling.vocabulary.teamsById.get(subject.id)?.town;
  return town !== undefined && tellsDerby(reading, sentence.items, town);
}

function isTown(item: Item | undefined, town: string): boolean {
  const { mention } = item ?? {};
  return mention?.type === 'PLACE' && !mention.ground && mention.teams.some((team) => team.town === town);
}

/** "won the Ashford derby 2-1": of several clubs of the town the one that the report names, and not for another match. */
export function rivalNamed(
  { telling, cast, book, outcomes }: Walk,
  { reading, sentence, subject }: OpenResult,
): TeamRef | null {
  if (subject === null || book.hasMain(subject)) return null;
  const isApart = (sides: readonly TeamRef[]): boolean => sides.every(({ id }) => id !== subject.id);
  // "They visit Dale next", "Dale lost to Castle": whom the report sets against another, or against the subject at another time.
  const elsewhere = [
    ...book.pairs.filter(({ teams, ahead, earlier }) => ahead || earlier || isApart(teams)).map(({ teams }) => teams),
    ...outcomes.filter(({ sides, main }) => !main || isApart(sides)).map(({ sides }) => sides),
  ].flat();
  const isFree = ({ id }: Team): boolean => elsewhere.every((team) => team.id !== id);
  return rivalOfTown(
    reading,
    sentence.items,
    subject,
    telling.vocabulary,
    (team) => cast.active.has(team) && isFree(team),
  );
}
