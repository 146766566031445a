import type { Entry } from '../search/search-index.ts';
import type { CompetitionRef, GoalKind, TeamRef } from '../facts/fact.ts';
import type { Person } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { ScorersFinding } from './people-findings.ts';
import type { Related } from './answer-parts.ts';
import type { GoalInMatch, Held, ScorerLine } from './held.ts';
import { isAgainst } from './is-against.ts';
import { paginate } from './paginate.ts';
import { hauls, oneOf } from './question.ts';
import type { Haul, Question } from './question.ts';
import { relatedTeam, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { scorerLines } from './scorer-lines.ts';
import { reference } from './short-id.ts';

type ScorersQuestion = Extract<Question, { ask: 'scorers' }>;
type Filter = 'team' | 'opponent' | 'player' | 'competition';

const pageSize = { items: 8, weight: 24 };
const goalKinds: readonly GoalKind[] = ['penalty', 'own-goal', 'free-kick', 'header'];
const kinds = { team: 'team', opponent: 'team', player: 'person', competition: 'competition' } as const;

interface Filters {
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  readonly player: Person | null;
  readonly competition: CompetitionRef | null;
  readonly how: GoalKind | null;
  readonly stage: string | null;
  readonly minute: number | null;
  readonly haul: Haul | null;
}

/** Goals grouped by player: of a team, a player, a competition or all together; the most goals first. */
export function answerScorers(held: Held, question: ScorersQuestion): ScorersFinding | FailedAnswer {
  const entries: Partial<Record<Filter, Entry>> = {};
  for (const field of ['team', 'opponent', 'player', 'competition'] as const) {
    if (question[field] === undefined) continue;
    const resolved = resolveName(held, question, field, question[field], [kinds[field]]);
    if ('failure' in resolved) return resolved.failure;
    entries[field] = resolved.entry;
  }
  const filters = readFilters(held, entries, question);
  const asked = askedQuestion(filters);
  const lines = linesOf(held, filters);
  if (lines.length === 0) return noGoals(held, asked, entries, filters);
  const scorers = paginate(lines, question.page ?? 0, pageSize, (line) => line.goals.length);
  return {
    kind: 'scorers',
    question: scorers.page > 0 ? { ...asked, page: scorers.page } : asked,
    ...filters,
    scorers,
    goals: totalOf(lines, filters.how),
    unnamed: unnamedGoals(held, filters),
    related: relatedOf(held, filters.team),
  };
}

/** Goals of lists of scorers, counted once for each: that of all of them is the same until a report changes. */
const totals = new WeakMap<readonly ScorerLine[], number>();

/** Own goals are in nobody's count; asked for, they are what is counted. */
function totalOf(lines: readonly ScorerLine[], how: GoalKind | null): number {
  const known = totals.get(lines);
  if (known !== undefined) return known;
  const total = lines.reduce((sum, line) => sum + (how === 'own-goal' ? line.goals.length : line.count), 0);
  totals.set(lines, total);
  return total;
}

function readFilters(held: Held, entries: Partial<Record<Filter, Entry>>, question: ScorersQuestion): Filters {
  const { team, opponent, player, competition } = entries;
  return {
    team: held.teams.get(team?.id ?? '') ?? null,
    opponent: held.teams.get(opponent?.id ?? '') ?? null,
    how: oneOf(goalKinds, question.how),
    stage: question.stage ?? null,
    minute: /^\d{1,3}$/u.test(question.minute ?? '') ? Number(question.minute) : null,
    haul: oneOf(hauls, question.haul),
    player: held.people.get(player?.id ?? '') ?? null,
    competition: held.competitions.get(competition?.id ?? '') ?? null,
  };
}

function askedQuestion({ team, opponent, player, competition, how, stage, minute, haul }: Filters): ScorersQuestion {
  return {
    ask: 'scorers',
    ...(team === null ? {} : { team: reference('team', team.id) }),
    ...(opponent === null ? {} : { opponent: reference('team', opponent.id) }),
    ...(how === null ? {} : { how }),
    ...(stage === null ? {} : { stage }),
    ...(minute === null ? {} : { minute: String(minute) }),
    ...(haul === null ? {} : { haul }),
    ...(player === null ? {} : { player: reference('person', player.id) }),
    ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
  };
}

function linesOf(held: Held, filters: Filters): readonly ScorerLine[] {
  const { team, opponent, player, competition, how, stage, minute, haul } = filters;
  const narrowed = [competition?.id, how, stage, minute, haul].map((each) => each ?? '');
  const work = (): readonly ScorerLine[] => scorerLines(goalsOf(held, filters), held.people);
  if (team !== null || opponent !== null || player !== null) return work();
  if (narrowed.every((each) => each === '')) return held.leadingScorers();
  return leagueLines(held, narrowed.join('|'), work);
}

/** Scorers without a team, worked out once for each state: a league has thousands of goals. */
const ofLeagues = new WeakMap<Held, Map<string, readonly ScorerLine[]>>();

function leagueLines(held: Held, id: string, work: () => readonly ScorerLine[]): readonly ScorerLine[] {
  const known = ofLeagues.get(held) ?? new Map<string, readonly ScorerLine[]>();
  ofLeagues.set(held, known);
  const lines = known.get(id) ?? work();
  known.set(id, lines);
  return lines;
}

/** From the smallest shelf that the question names. */
function goalsOf(held: Held, filters: Filters): readonly GoalInMatch[] {
  const { team, opponent, competition, how, stage, minute, haul } = filters;
  const found = shelfOf(held, filters).filter(
    ({ goal, match }) =>
      (team === null || goal.team.id === team.id) &&
      isAgainst(match.teams, opponent, goal.team) &&
      (how === null || goal.how === how) &&
      (stage === null || match.stage === stage) &&
      (minute === null || goal.minute === minute) &&
      (competition === null || match.competition?.id === competition.id),
  );
  return haul === null ? found : found.filter(isOfHaul(found, haul));
}

/** Whether the scorer of a goal has three or more in its match, or two; own goals are nobody's. */
function isOfHaul(goals: readonly GoalInMatch[], haul: Haul): (goal: GoalInMatch) => boolean {
  const key = ({ goal, match }: GoalInMatch): string => `${match.id} ${goal.person}`;
  const counts = new Map<string, number>();
  for (const each of goals) if (each.goal.how !== 'own-goal') counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return (each) => {
    const count = each.goal.how === 'own-goal' ? 0 : (counts.get(key(each)) ?? 0);
    return haul === 'brace' ? count === 2 : count > 2;
  };
}

function shelfOf(held: Held, { team, opponent, player, competition, minute }: Filters): readonly GoalInMatch[] {
  if (player !== null) return held.personGoals.get(player.id) ?? [];
  if (team !== null) return held.teamGoals.get(team.id) ?? [];
  if (opponent !== null) {
    return (held.teamMatches.get(opponent.id) ?? []).flatMap((match) => match.goals.map((goal) => ({ goal, match })));
  }
  if (competition !== null) return held.competitionGoals.get(competition.id) ?? [];
  if (minute !== null) return goalsByMinute(held).get(minute) ?? [];
  return held.leadingScorers().flatMap(({ goals }) => goals);
}

/** Goals by their minute, sorted out once for each state. */
const byMinute = new WeakMap<Held, ReadonlyMap<number | null, readonly GoalInMatch[]>>();

function goalsByMinute(held: Held): ReadonlyMap<number | null, readonly GoalInMatch[]> {
  const known =
    byMinute.get(held) ??
    Map.groupBy(
      held.leadingScorers().flatMap(({ goals }) => goals),
      ({ goal }) => goal.minute,
    );
  byMinute.set(held, known);
  return known;
}

function unnamedGoals(held: Held, filters: Filters): number {
  const { team, opponent, player, competition, how } = filters;
  const narrowed = [player, opponent, how, filters.stage, filters.minute, filters.haul];
  if (team === null || narrowed.some((each) => each !== null)) return 0;
  const matches = held.teamMatches.get(team.id) ?? [];
  return matches
    .filter((match) => match.main && (competition === null || match.competition?.id === competition.id))
    .reduce((sum, { teams, unnamedGoals: unnamed }) => sum + (unnamed?.[teams[0].id === team.id ? 0 : 1] ?? 0), 0);
}

function noGoals(
  held: Held,
  question: ScorersQuestion,
  entries: Partial<Record<Filter, Entry>>,
  { team, stage }: Filters,
): FailedAnswer {
  const asked = [entries.player, entries.team, entries.opponent, entries.competition].flatMap((entry) => entry ?? []);
  const matches = team === null ? [] : (held.teamMatches.get(team.id) ?? []);
  return {
    kind: 'none',
    question,
    of: 'goal',
    names: [...asked.map(({ names, label }) => names[0] ?? label), ...(stage === null ? [] : [stage])],
    matches,
    team,
    related: relatedOf(held, team),
  };
}

function relatedOf(held: Held, team: TeamRef | null): readonly Related[] {
  return team === null ? [] : [...relatedTies(held, [team]), ...relatedTeam(team)];
}
