import type { Entry } from '../search/search-index.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Person } from '../dataset/dataset.ts';
import type { FailedAnswer, ScorersFinding } from './answer.ts';
import type { GoalInMatch, Held, ScorerLine } from './held.ts';
import { paginate } from './paginate.ts';
import type { Question } from './question.ts';
import { relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { scorerLines } from './scorer-lines.ts';
import { reference } from './short-id.ts';

type ScorersQuestion = Extract<Question, { ask: 'scorers' }>;
type Filter = 'team' | 'player' | 'competition';

const pageSize = { items: 8, weight: 24 };
const kinds = { team: 'team', player: 'person', competition: 'competition' } as const;

interface Filters {
  readonly team: TeamRef | null;
  readonly player: Person | null;
  readonly competition: CompetitionRef | null;
}

/** Goals grouped by player: of a team, a player, a competition or all together; the most goals first. */
export function answerScorers(held: Held, question: ScorersQuestion): ScorersFinding | FailedAnswer {
  const entries: Partial<Record<Filter, Entry>> = {};
  for (const field of ['team', 'player', 'competition'] as const) {
    if (question[field] === undefined) continue;
    const resolved = resolveName(held, question, field, question[field], [kinds[field]]);
    if ('failure' in resolved) return resolved.failure;
    entries[field] = resolved.entry;
  }
  const filters = readFilters(held, entries);
  const asked = askedQuestion(filters);
  const lines = linesOf(held, filters);
  if (lines.length === 0) return noGoals(held, asked, entries, filters);
  const scorers = paginate(lines, question.page ?? 0, pageSize, (line) => line.goals.length);
  return {
    kind: 'scorers',
    question: scorers.page > 0 ? { ...asked, page: scorers.page } : asked,
    ...filters,
    scorers,
    goals: lines.reduce((sum, { count }) => sum + count, 0),
    unnamed: unnamedGoals(held, filters),
    related: filters.team === null ? [] : relatedTies(held, [filters.team]),
  };
}

function readFilters(held: Held, entries: Partial<Record<Filter, Entry>>): Filters {
  const { team, player, competition } = entries;
  return {
    team: held.teams.get(team?.id ?? '') ?? null,
    player: held.people.get(player?.id ?? '') ?? null,
    competition: held.competitions.get(competition?.id ?? '') ?? null,
  };
}

function askedQuestion({ team, player, competition }: Filters): ScorersQuestion {
  return {
    ask: 'scorers',
    ...(team === null ? {} : { team: reference('team', team.id) }),
    ...(player === null ? {} : { player: reference('person', player.id) }),
    ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
  };
}

function linesOf(held: Held, filters: Filters): readonly ScorerLine[] {
  const { team, player, competition } = filters;
  if (team === null && player === null && competition === null) return held.leadingScorers();
  return scorerLines(goalsOf(held, filters), held.people);
}

/** From the smallest shelf that the question names. */
function goalsOf(held: Held, { team, player, competition }: Filters): readonly GoalInMatch[] {
  const goals =
    player !== null
      ? held.personGoals.get(player.id)
      : team !== null
        ? held.teamGoals.get(team.id)
        : held.competitionGoals.get(competition?.id ?? '');
  return (goals ?? []).filter(
    ({ goal, match }) =>
      (team === null || goal.team.id === team.id) && (competition === null || match.competition?.id === competition.id),
  );
}

function unnamedGoals(held: Held, { team, player, competition }: Filters): number {
  if (team === null || player !== null) return 0;
  const matches = held.teamMatches.get(team.id) ?? [];
  return matches
    .filter((match) => match.main && (competition === null || match.competition?.id === competition.id))
    .reduce((sum, { teams, unnamedGoals: unnamed }) => sum + (unnamed?.[teams[0].id === team.id ? 0 : 1] ?? 0), 0);
}

function noGoals(
  held: Held,
  question: ScorersQuestion,
  entries: Partial<Record<Filter, Entry>>,
  { team }: Filters,
): FailedAnswer {
  const asked = [entries.player, entries.team, entries.competition].flatMap((entry) => entry ?? []);
  const matches = team === null ? [] : (held.teamMatches.get(team.id) ?? []);
  return {
    kind: 'none',
    question,
    of: 'goal',
    names: asked.map(({ names, label }) => names[0] ?? label),
    matches,
    team,
  };
}
