import type { TeamRef } from '../facts/fact.ts';
import type { Fixture, Known, Tie } from './dataset.ts';
import { daysBetween } from './days.ts';
import type { FixtureEntry } from './merge-fixtures.ts';
import { isReached, type RuleBook } from './merge-rules.ts';
import type { TieEntry } from './merge-ties.ts';
import { compareText } from './order.ts';

/** A pairing of the next stage is named at most so many days after the tie. */
const soon = 150;

/**
 * The tie with the pairing of the next stage, where a report names it. A pairing that holds one of a tie's teams tells
 * that this team went through, where nothing else does.
 * @param fixturesOf all fixtures of a team
 */
export function linkNext(entry: TieEntry, fixturesOf: (team: string) => readonly FixtureEntry[], book: RuleBook): Tie {
  const { tie } = entry;
  const known = tie.through?.value;
  const options = (known === undefined ? tie.teams : [known]).flatMap((team) =>
    fixturesOf(team.id)
      .filter((fixture) => isNext(entry, fixture, book))
      .map(({ fixture }) => ({ team, fixture })),
  );
  options.sort((a, b) => compareFixtures(a.fixture, b.fixture, book));
  const [next] = options;
  if (next === undefined || options.some(({ team }) => team.id !== next.team.id)) return tie;
  return { ...tie, through: throughOf(tie, next), next: next.fixture };
}

/** A report that names the team's next opponent of this competition prints that it went through. */
function throughOf(
  { through, competition }: Tie,
  { team, fixture }: { readonly team: TeamRef; readonly fixture: Fixture },
): Known<TeamRef> {
  const { evidence } = fixture;
  const same = competition !== null && fixture.competition?.id === competition.id;
  if (through === null) return { value: team, origin: same ? 'stated' : 'derived', evidence };
  return same && through.origin === 'derived' ? { value: team, origin: 'stated', evidence } : through;
}

function isNext({ tie, from, until }: TieEntry, entry: FixtureEntry, book: RuleBook): boolean {
  const { fixture, announced } = entry;
  if (fixture.stage === null || fixture.stage === tie.stage || !isReached(fixture.stage)) return false;
  if (fixture.teams.every((one) => tie.teams.some(({ id }) => id === one?.id))) return false;
  if (fixture.competition !== null && tie.competition !== null && fixture.competition.id !== tie.competition.id) {
    return false;
  }
  const [before, after] = [book.stageOrder.get(tie.stage ?? ''), book.stageOrder.get(fixture.stage)];
  if (before !== undefined && after !== undefined && after <= before) return false;
  const day = fixture.date ?? announced;
  if (day === null || from === null || until === null) return false;
  return daysBetween(from, day) >= 0 && daysBetween(until, day) <= soon;
}

/** The nearest stage first, then the first leg, then the earlier day. */
function compareFixtures(a: Fixture, b: Fixture, book: RuleBook): number {
  const order = (fixture: Fixture): number => book.stageOrder.get(fixture.stage ?? '') ?? 0;
  return order(a) - order(b) || (a.leg ?? 0) - (b.leg ?? 0) || compareText(a.date, b.date) || compareText(a.id, b.id);
}
