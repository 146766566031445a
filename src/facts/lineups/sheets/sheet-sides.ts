import type { MatchFact, Score, TeamRef } from '../../fact.ts';
import type { SheetGoal } from './sheet-entry.ts';

/** A goal of a sheet with the side that gains; null where the sheet does not tell. */
export interface SidedGoal {
  readonly goal: SheetGoal;
  readonly team: TeamRef | null;
}

/** What is known of the match that a sheet is of. */
export interface SheetMatch {
  readonly match: MatchFact;
  readonly score: Score;
  /** The sides in the order in which the page prints them. */
  readonly order: readonly [TeamRef, TeamRef];
  /** The side that some words of the sheet stand for. */
  readonly teamOf: (side: string) => TeamRef | null;
  /** Whether a label says that these are goals. */
  readonly labelled: boolean;
}

/**
 * The goals of a sheet with their sides, proven by the score of the match: all goals are there, and each side has its own. Only a
 * list that is labelled may have fewer. Null where the sheet and the score do not agree.
 */
export function sidedGoals(goals: readonly SheetGoal[], about: SheetMatch): readonly SidedGoal[] | null {
  const most = about.score[0] + about.score[1];
  if (goals.length === 0 || goals.length > most || (goals.length < most && !about.labelled)) return null;
  if (goals.length < most && goals.some(({ time }) => time === null)) return null;
  if (!about.labelled && goals.every(isMark)) return null;
  if (goals.some(({ score }) => score !== null)) return byRunningScore(goals, about);
  if (goals.some(({ side }) => side !== null)) return byNamedSides(goals, about);
  const sided = goals.some(({ column }) => column > 0)
    ? byColumns(goals, about)
    : (byParts(goals, about) ?? byMinutes(goals, about));
  if (sided !== null) return sided;
  const only = about.score[1] === 0 ? about.match.teams[0] : about.score[0] === 0 ? about.match.teams[1] : null;
  return goals.map((goal) => ({ goal, team: only }));
}

/** `Rossi 7, Verdi 8` may be marks out of ten where no label says what they are. */
const isMark = ({ time, marked }: SheetGoal): boolean => !marked && time !== null && time.minute <= 10;

type Way = (goals: readonly SheetGoal[], about: SheetMatch) => readonly SidedGoal[] | null;

/** `1-0 Rossi (12), 1-1 Costa (41)`: whose goal makes each score of the one before. */
const byRunningScore: Way = (goals, about) => {
  const [first, second] = about.order;
  const turned = { ...about, order: [second, first] } as const;
  // The newest may stand first.
  const risen = goals.toReversed();
  return (
    runningFrom(goals, about) ?? runningFrom(goals, turned) ?? runningFrom(risen, about) ?? runningFrom(risen, turned)
  );
};

const runningFrom: Way = (goals, about) => {
  const teams: (TeamRef | null)[] = [];
  let before: Score | null = [0, 0];
  for (const [at, { score }] of goals.entries()) {
    const here: Score | null = score ?? between(before, goals[at + 1]?.score ?? null);
    const side = here === null ? null : lastToScore(before, here);
    teams.push(side === null ? null : about.order[side]);
    before = here;
  }
  const sided = goals.map((goal, at) => ({ goal, team: teams[at] ?? null }));
  return isWithinScore(sided, about) && teams.some((team) => team !== null) ? sided : null;
};

/** The score of an entry that prints none, where the next one leaves but one: `Rossi (12), 2-0 Costa (41)`. */
function between(before: Score | null, next: Score | null): Score | null {
  if (before === null || next === null) return null;
  if (next[0] === before[0] + 2 && next[1] === before[1]) return [before[0] + 1, before[1]];
  return next[0] === before[0] && next[1] === before[1] + 2 ? [before[0], before[1] + 1] : null;
}

function lastToScore(before: Score | null, [a, b]: Score): 0 | 1 | null {
  if (before === null) return b === 0 ? 0 : a === 0 ? 1 : null;
  if (a === before[0] + 1 && b === before[1]) return 0;
  return a === before[0] && b === before[1] + 1 ? 1 : null;
}

/** `Arden: Rossi 12; Borough: Costa 41`. An own goal may be listed under the side that gains or that of the player: the score tells. */
const byNamedSides: Way = (goals, about) => {
  const named = teamsNamed(goals, about);
  if (named === null) return null;
  const gained = goals.map((goal) => ({ goal, team: named.get(goal.side ?? sideOfPart(goals, goal) ?? '') ?? null }));
  if (gained.some(({ team }) => team === null)) return null;
  if (isWithinScore(gained, about)) return gained;
  const turned = gained.map(({ goal, team }) => ({ goal, team: goal.own ? otherOf(about.match, team) : team }));
  return isWithinScore(turned, about) ? turned : null;
};

/** `Rossi 12, Verdi 88 (A); Costa 40 (B)`: the side behind the last of a part is that of all in it. */
function sideOfPart(goals: readonly SheetGoal[], { part }: SheetGoal): string | null {
  const sides = new Set(goals.flatMap((each) => (each.part === part ? (each.side ?? []) : [])));
  const [only] = sides;
  return sides.size === 1 ? (only ?? null) : null;
}

/** What the words of the sheet stand for; of two names of which one is known the other is the other side. */
function teamsNamed(goals: readonly SheetGoal[], { match, teamOf }: SheetMatch): ReadonlyMap<string, TeamRef> | null {
  const sides = [...new Set(goals.flatMap(({ side }) => side ?? []))];
  if (sides.length === 0 || sides.length > 4) return null;
  const teams = new Map(sides.flatMap((side) => [[side, teamOf(side)] as const]));
  const known = new Map([...teams].flatMap(([side, team]) => (team === null ? [] : [[side, team] as const])));
  const open = sides.filter((side) => !known.has(side));
  const [only] = known.values();
  const other = otherOf(match, only ?? null);
  if (open.length === 0) return known;
  return open.length === 1 && sides.length === 2 && open[0] !== undefined && other !== null
    ? known.set(open[0], other)
    : null;
}

const otherOf = ({ teams: [a, b] }: MatchFact, team: TeamRef | null): TeamRef | null =>
  team === null ? null : team.id === a.id ? b : a;

/** `Rossi 12, Verdi 80; Costa 41`: two parts, or groups of lines, that have as many goals as the sides. */
const byParts: Way = (goals, about) => {
  for (const key of ['part', 'group'] as const) {
    const parts = [...Map.groupBy(goals, (goal) => goal[key]).values()];
    if (parts.length === 2) return inTwo(parts, about) ?? asPrinted(parts, about);
  }
  return null;
};

/** Where some goals are lacking, the sides stand as the page prints them. */
function asPrinted(
  [first = [], second = []]: readonly (readonly SheetGoal[])[],
  { match, score, order: [a, b] }: SheetMatch,
): readonly SidedGoal[] | null {
  const scored = (team: TeamRef): number => score[team.id === match.teams[0].id ? 0 : 1];
  if (first.length > scored(a) || second.length > scored(b) || first.length + second.length === score[0] + score[1])
    return null;
  return [...first.map((goal) => ({ goal, team: a })), ...second.map((goal) => ({ goal, team: b }))];
}

/** The sides in two columns, each line a scorer of each. */
const byColumns: Way = (goals, about) => {
  const columns = [...Map.groupBy(goals, ({ column }) => column).entries()].toSorted(([a], [b]) => a - b);
  return columns.length === 2
    ? inTwo(
        columns.map(([, own]) => own),
        about,
      )
    : null;
};

/** `Rossi 12, Verdi 80, Costa 41`: the minutes begin anew once. */
const byMinutes: Way = (goals, about) => {
  const falls = goals.flatMap(({ time }, at) =>
    at > 0 && time !== null && time.minute < (goals[at - 1]?.time?.minute ?? 0) ? [at] : [],
  );
  const [at] = falls;
  return at !== undefined && falls.length === 1 ? inTwo([goals.slice(0, at), goals.slice(at)], about) : null;
};

function inTwo(
  [first = [], second = []]: readonly (readonly SheetGoal[])[],
  { match, score, order }: SheetMatch,
): readonly SidedGoal[] | null {
  const as = (a: TeamRef, b: TeamRef): readonly SidedGoal[] => [
    ...first.map((goal) => ({ goal, team: a })),
    ...second.map((goal) => ({ goal, team: b })),
  ];
  if (score[0] === score[1]) return first.length === score[0] ? as(...order) : null;
  if (first.length === score[0] && second.length === score[1]) return as(...match.teams);
  return first.length === score[1] && second.length === score[0] ? as(match.teams[1], match.teams[0]) : null;
}

/** Whether each side has as many goals as it scored, or fewer where the list is labelled as one of goals or a goal lacks its side. */
function isWithinScore(sided: readonly SidedGoal[], { match, score, labelled }: SheetMatch): boolean {
  const open = sided.some(({ team }) => team === null);
  return match.teams.every(({ id }, side) => {
    const own = sided.filter(({ team }) => team?.id === id).length;
    const scored = score[side === 0 ? 0 : 1];
    return own === scored || ((labelled || open) && own < scored);
  });
}
