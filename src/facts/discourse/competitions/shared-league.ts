import type { Competition } from '../../../lexicon/schema.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { canMeetIn, competitionOf, competitionRef } from './competition-played.ts';
import type { Named } from './competitions-named.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { isOfOtherLeague } from './usual-league.ts';

/** Gives matches whose competition is open the league of other matches of the report: "Serie A leaders" says what it is about. */
export function shareLeague(
  drafts: readonly Draft[],
  main: readonly Draft[],
  named: readonly Named[],
  told: Told,
): void {
  const leagues = new Map(
    main.flatMap(({ competition }) => {
      const known = competitionOf(competition, told.vocabulary);
      return known?.kind === 'league' && isShared(known, main, named, told.vocabulary) ? [[known.id, known]] : [];
    }),
  );
  for (const draft of drafts) draft.competition ??= sharedLeague(draft, [...leagues.values()], told);
}

/** A league that the report names, or else that of a third of the matches of its country: one of two who usually play in it says nothing of others. */
function isShared(
  league: Competition,
  main: readonly Draft[],
  named: readonly Named[],
  { teamsById }: Vocabulary,
): boolean {
  if (named.some(({ competition }) => competition.id === league.id)) return true;
  const there = main.filter(({ teams }) => teams.some(({ id }) => teamsById.get(id)?.country === league.country));
  return there.filter(({ competition }) => competition?.id === league.id).length * 3 >= there.length;
}

/** The one league of these that two clubs of its country can meet in. */
function sharedLeague(draft: Draft, leagues: readonly Competition[], told: Told): Draft['competition'] {
  if (!sameCountry(draft, told.vocabulary)) return null;
  const [only, other] = leagues.filter(
    (league) => !isOfOtherLeague(league, draft, told) && canMeetIn(league, draft.teams, told.vocabulary),
  );
  return only !== undefined && other === undefined ? competitionRef(only) : null;
}

/** Whether both are clubs, or sides, of one country. */
export function sameCountry(draft: Draft, vocabulary: Vocabulary): boolean {
  const [a, b] = draft.teams.map((team) => vocabulary.teamsById.get(team.id)?.country);
  return a !== undefined && a === b;
}
