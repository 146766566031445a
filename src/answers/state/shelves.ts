import type { Fixture, Match, Quote, Streak, Tie } from '../../dataset/dataset.ts';
import { fold } from '../fold.ts';
import type { CardInMatch, GoalInMatch, ReadingOfStreak } from '../held.ts';
import { changeShelf } from './change-shelf.ts';
import type { ChangedShelf, Shelving } from './change-shelf.ts';
import type { Difference } from './diff-lists.ts';
import {
  newestMatchFirst,
  newestQuoteFirst,
  newestTieFirst,
  nextFixtureFirst,
  oldestReadingFirst,
  oldestRunFirst,
} from './orders.ts';
import { OverlayMap } from './overlay-map.ts';

/** The lists that answers take from, by team, person, match, day; see `Held`. */
export interface Shelves {
  readonly teamMatches: OverlayMap<readonly Match[]>;
  readonly dayMatches: OverlayMap<readonly Match[]>;
  readonly venueMatches: OverlayMap<readonly Match[]>;
  readonly teamGoals: OverlayMap<readonly GoalInMatch[]>;
  readonly personGoals: OverlayMap<readonly GoalInMatch[]>;
  readonly competitionGoals: OverlayMap<readonly GoalInMatch[]>;
  readonly personCards: OverlayMap<readonly CardInMatch[]>;
  readonly teamTies: OverlayMap<readonly Tie[]>;
  readonly teamStreaks: OverlayMap<readonly Streak[]>;
  readonly dayReadings: OverlayMap<readonly ReadingOfStreak[]>;
  readonly personQuotes: OverlayMap<readonly Quote[]>;
  readonly matchQuotes: OverlayMap<readonly Quote[]>;
  readonly teamFixtures: OverlayMap<readonly Fixture[]>;
}

/** What a new dataset has other than the one before. */
export interface Differences {
  readonly matches: Difference<Match>;
  readonly ties: Difference<Tie>;
  readonly streaks: Difference<Streak>;
  readonly quotes: Difference<Quote>;
  readonly fixtures: Difference<Fixture>;
}

/** Shelves without anything on them. */
export function emptyShelves(): Shelves {
  const of = <T>(): OverlayMap<readonly T[]> => OverlayMap.of();
  return {
    teamMatches: of(),
    dayMatches: of(),
    venueMatches: of(),
    teamGoals: of(),
    personGoals: of(),
    competitionGoals: of(),
    personCards: of(),
    teamTies: of(),
    teamStreaks: of(),
    dayReadings: of(),
    personQuotes: of(),
    matchQuotes: of(),
    teamFixtures: of(),
  };
}

/** The shelves of a new dataset, and the ids whose lists are others now; lists that nothing has changed on stay the same. */
export function changeShelves(
  last: Shelves,
  { matches, ties, streaks, quotes, fixtures }: Differences,
  matchOf: ReadonlyMap<string, Match>,
): { readonly shelves: Shelves; readonly touched: (shelf: keyof Shelves) => ReadonlySet<string> } {
  const goals = parts(matches, goalsOf);
  const cards = parts(matches, cardsOf);
  const readings = parts(streaks, readingsOf);
  const goneMatches = new Set(matches.gone);
  const goneStreaks = new Set(streaks.gone);
  const ofGoneMatch = ({ match }: { readonly match: Match }): boolean => goneMatches.has(match);
  const changed = {
    teamMatches: whole(last.teamMatches, matches, teamsOf, newestMatchFirst),
    dayMatches: whole(last.dayMatches, matches, ({ date }) => (date === null ? [] : [date]), newestMatchFirst),
    venueMatches: whole(
      last.venueMatches,
      matches,
      ({ venue }) => (venue === null ? [] : [fold(venue)]),
      newestMatchFirst,
    ),
    teamGoals: part(last.teamGoals, goals, ofGoneMatch, ({ goal }) => [goal.team.id], byNewestMatch),
    personGoals: part(last.personGoals, goals, ofGoneMatch, ({ goal }) => [goal.person], byNewestMatch),
    competitionGoals: part(last.competitionGoals, goals, ofGoneMatch, competitionOf, byNewestMatch),
    personCards: part(last.personCards, cards, ofGoneMatch, ({ card }) => [card.person], byNewestMatch),
    teamTies: whole(last.teamTies, ties, teamsOf, newestTieFirst(matchOf)),
    teamStreaks: whole(last.teamStreaks, streaks, ({ team }) => [team.id], oldestRunFirst),
    dayReadings: part(
      last.dayReadings,
      readings,
      ({ streak }) => goneStreaks.has(streak),
      ({ reading }) => (reading.date === null ? [] : [reading.date]),
      oldestReadingFirst,
    ),
    personQuotes: whole(last.personQuotes, quotes, ({ person }) => [person], newestQuoteFirst),
    matchQuotes: whole(last.matchQuotes, quotes, ({ match }) => (match === null ? [] : [match]), newestQuoteFirst),
    teamFixtures: whole(last.teamFixtures, onlyUnplayed(fixtures), fixtureTeams, nextFixtureFirst),
  };
  const touched = (name: keyof Shelves): ReadonlySet<string> => changed[name].touched;
  return {
    shelves: {
      teamMatches: changed.teamMatches.shelf,
      dayMatches: changed.dayMatches.shelf,
      venueMatches: changed.venueMatches.shelf,
      teamGoals: changed.teamGoals.shelf,
      personGoals: changed.personGoals.shelf,
      competitionGoals: changed.competitionGoals.shelf,
      personCards: changed.personCards.shelf,
      teamTies: changed.teamTies.shelf,
      teamStreaks: changed.teamStreaks.shelf,
      dayReadings: changed.dayReadings.shelf,
      personQuotes: changed.personQuotes.shelf,
      matchQuotes: changed.matchQuotes.shelf,
      teamFixtures: changed.teamFixtures.shelf,
    },
    touched,
  };
}

/** Goals of a match with it. */
export function goalsOf(match: Match): readonly GoalInMatch[] {
  return match.goals.map((goal) => ({ goal, match }));
}

/** Cards of a match with it. */
export function cardsOf(match: Match): readonly CardInMatch[] {
  return match.cards.map((card) => ({ card, match }));
}

function readingsOf(streak: Streak): readonly ReadingOfStreak[] {
  return streak.readings.map((reading) => ({ streak, reading }));
}

function teamsOf({ teams }: Pick<Match, 'teams'>): readonly string[] {
  return teams.map(({ id }) => id);
}

function competitionOf({ match }: GoalInMatch): readonly string[] {
  return match.competition === null ? [] : [match.competition.id];
}

function fixtureTeams({ teams }: Fixture): readonly string[] {
  return teams.flatMap((team) => team?.id ?? []);
}

function onlyUnplayed({ gone, fresh }: Difference<Fixture>): Difference<Fixture> {
  const unplayed = (list: readonly Fixture[]): readonly Fixture[] => list.filter(({ played }) => played === null);
  return { gone: unplayed(gone), fresh: unplayed(fresh) };
}

function byNewestMatch(a: { readonly match: Match }, b: { readonly match: Match }): number {
  return newestMatchFirst(a.match, b.match);
}

function parts<W, P>({ gone, fresh }: Difference<W>, partsOf: (whole: W) => readonly P[]): Difference<P> {
  return { gone: gone.flatMap(partsOf), fresh: fresh.flatMap(partsOf) };
}

function whole<T>(
  shelf: OverlayMap<readonly T[]>,
  { gone, fresh }: Difference<T>,
  keysOf: Shelving<T>['keysOf'],
  compare: Shelving<T>['compare'],
): ChangedShelf<T> {
  const out = new Set(gone);
  return changeShelf(shelf, { keysOf, compare }, gone.flatMap(keysOf), (item) => out.has(item), fresh);
}

/** For things made from a whole for the shelf: those gone are known by their whole, as they are made anew each time. */
function part<T>(
  shelf: OverlayMap<readonly T[]>,
  { gone, fresh }: Difference<T>,
  isGone: (item: T) => boolean,
  keysOf: Shelving<T>['keysOf'],
  compare: Shelving<T>['compare'],
): ChangedShelf<T> {
  return changeShelf(shelf, { keysOf, compare }, gone.flatMap(keysOf), isGone, fresh);
}
