import { legRules } from '../../results/patterns/leg-patterns.ts';
import { canMeetIn, competitionOf } from '../competitions/competition-played.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

const cups: ReadonlySet<string> = new Set(['cup', 'continental']);

/**
 * "will meet Arden, who hold a 1-0 lead over Borough from the first leg": a tie whose second leg is still to come is of the one
 * cup that the report is about.
 */
export function competitionOfTieAhead(
  draft: Draft,
  main: readonly Draft[],
  { vocabulary }: Told,
): Draft['competition'] {
  if (!legRules.has(draft.rule)) return null;
  const played = main.flatMap(({ competition }) => competitionOf(competition, vocabulary) ?? []);
  const fitting = main.filter(({ competition }) => {
    const known = competitionOf(competition, vocabulary);
    return known !== undefined && cups.has(known.kind) && canMeetIn(known, draft.teams, vocabulary);
  });
  const [first] = fitting;
  const isOnly = played.every(({ kind, id }) => !cups.has(kind) || id === first?.competition?.id);
  return isOnly ? (first?.competition ?? null) : null;
}

/** The first leg was played in the competition and at the stage of the second. */
export function takeFromTie(draft: Draft, { book }: Told): void {
  const same = book.between(...draft.teams).find((other) => other.main);
  draft.competition ??= same?.competition ?? null;
  if (draft.competition?.id === same?.competition?.id) draft.stage ??= same?.stage ?? null;
}
