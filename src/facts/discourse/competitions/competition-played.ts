import type { Competition } from '../../../lexicon/schema.ts';
import type { CompetitionRef, TeamRef } from '../../fact.ts';
import { knownCompetition } from '../../team-ref.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { ageIn } from '../sides/read-sides.ts';

/**
 * The competition as played: the women's of the name in women's football ("the Champions League"), the qualifying one
 * where the words behind it say so ("Euro 2016 qualification").
 */
export function asPlayed(
  competition: Competition,
  women: boolean,
  qualifying: boolean,
  vocabulary: Vocabulary,
): Competition {
  if (!qualifying && (!women || competition.women)) return competition;
  const { competitions } = vocabulary.lexicon;
  const core = coreOf(competition.name);
  const own =
    women && !competition.women ? competitions.find((each) => each.women && coreOf(each.name) === core) : undefined;
  const base = own ?? competition;
  if (!qualifying) return base;
  return competitions.find((each) => each.women === base.women && coreOf(each.name) === `${core} qualifying`) ?? base;
}

/** The name without its federation and "Women's": the competition of men and of women have one core. */
export function coreOf(name: string): string {
  return name.replace(/\b(?:UEFA|FIFA|CAF|AFC|OFC|CONCACAF|Women's|Men's) /gu, '').toLowerCase();
}

const clubFriendly = 'club-friendly';

/** Whether these teams can meet in the competition: a league or cup of one country holds only its clubs. */
export function canMeetIn(competition: Competition, teams: readonly TeamRef[], vocabulary: Vocabulary): boolean {
  if (isUnknown(competition) && competition.country === undefined && ageIn(competition.name) === null) return true;
  const known = teams.map(({ id }) => vocabulary.teamsById.get(id));
  // A friendly of clubs is played by one of them at least; other cups of friendlies invite nations, too.
  if (competition.id === clubFriendly && known.every((team) => team?.national === true)) return false;
  return known.every((team) => {
    if (team === undefined) return true;
    if (ageIn(competition.name) !== null) return false;
    if (competition.kind === 'international') return team.national;
    if (team.national) return competition.kind === 'friendly' || competition.confederation !== undefined;
    if (competition.women !== team.women || !isOfConfederation(competition, team.country, vocabulary)) return false;
    return (
      competition.country === undefined ||
      competition.country === team.country ||
      isNeighbour(competition.country, team.country)
    );
  });
}

/** Whether the lexicon does not hold a competition, so that nothing is known of who plays in it. */
export function isUnknown({ id }: Competition): boolean {
  return id.startsWith('?');
}

/**
 * The competition of a name that these teams can meet in: "the Champions League" is that of their own confederation. Null
 * where there is none.
 */
export function fittingOf(
  competition: Competition,
  teams: readonly TeamRef[],
  vocabulary: Vocabulary,
): Competition | null {
  if (canMeetIn(competition, teams, vocabulary)) return competition;
  if (competition.kind !== 'continental') return null;
  const core = coreOf(competition.name);
  return (
    vocabulary.lexicon.competitions.find(
      (other) => other.kind === 'continental' && coreOf(other.name) === core && canMeetIn(other, teams, vocabulary),
    ) ?? null
  );
}

/** Whether clubs of a country play in a competition of several countries. Mexico's have been guests of South America's. */
function isOfConfederation(
  { confederation, kind }: Competition,
  country: string,
  { confederationOf }: Vocabulary,
): boolean {
  if (kind !== 'continental' || confederation === undefined || confederation === 'FIFA') return true;
  const own = confederationOf.get(country);
  return own === undefined || own === confederation || (own === 'CONCACAF' && confederation === 'CONMEBOL');
}

/** Clubs that play in the league of a neighbour: Wales in England, Canada in the United States, Monaco in France. */
function isNeighbour(league: string, club: string): boolean {
  return neighbours.some(([one, other]) => (league === one && club === other) || (league === other && club === one));
}

const neighbours = [
  ['England', 'Wales'],
  ['Canada', 'United States'],
  ['France', 'Monaco'],
  ['Australia', 'New Zealand'],
  ['England', 'Guernsey'],
] as const;

/** The competition as facts name it. */
export function competitionRef(competition: Competition | null): CompetitionRef | null {
  return competition === null ? null : knownCompetition(competition);
}

/** The competition of the lexicon that a fact names. */
export function competitionOf(ref: CompetitionRef | null, { competitionsById }: Vocabulary): Competition | undefined {
  return ref === null ? undefined : competitionsById.get(ref.id);
}
