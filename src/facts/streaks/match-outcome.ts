import { opponentIn } from '../discourse/matches/draft.ts';
import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, Score, StreakKind, TeamRef } from '../fact.ts';
import type { StreakScope } from './streak-scope.ts';
import type { MarkedSentence } from '../mentions/mention.ts';

/** The match of a team that a sentence tells of, else the first main match of the team in the report; rather than one without a day, or of an earlier day, the last of them. */
export function matchOfTeam(story: Story, sentence: MarkedSentence, team: TeamRef): MatchFact | null {
  const own = matchesOfTeam(story, team.id).filter(({ main }) => main);
  const told = story.matchOf(sentence);
  const first = told?.main === true && opponentIn(told, team) !== null ? told : own[0];
  if (first === undefined) return null;
  const day = first.date ?? '';
  return own.reduce((last, match) => ((match.date ?? '') > (last.date ?? day) ? match : last), first);
}

/** What a run needs of its latest match: the margins that would have ended it. */
const endedBy: Readonly<Partial<Record<StreakKind, (margin: number) => boolean>>> = {
  unbeaten: (margin) => margin < 0,
  'home-unbeaten': (margin) => margin < 0,
  'away-unbeaten': (margin) => margin < 0,
  winning: (margin) => margin <= 0,
  winless: (margin) => margin > 0,
  losing: (margin) => margin >= 0,
  drawing: (margin) => margin !== 0,
};

/** Whether a match, if the run was still on before it, ended that run: an unbeaten run by a defeat. */
export function wouldEnd(match: MatchFact | null, team: TeamRef, kind: StreakKind): boolean {
  if (match?.score == null) return false;
  const [scored, conceded] = goalsOf(match.score, match, team);
  return endedBy[kind]?.(scored - conceded) ?? false;
}

/** Whether a match broke a run that is told to be over: of clean sheets one with a goal against. */
export function didEnd(match: MatchFact | null, team: TeamRef, kind: StreakKind): boolean {
  if (match?.score == null) return false;
  const [scored, conceded] = goalsOf(match.score, match, team);
  if (kind === 'clean-sheets') return conceded > 0;
  if (kind === 'scoring') return scored === 0;
  return kind === 'scoreless' ? scored > 0 : wouldEnd(match, team, kind);
}

function goalsOf([left, right]: Score, { teams }: MatchFact, team: TeamRef): Score {
  return teams[0].id === team.id ? [left, right] : [right, left];
}

/**
 * Whether a match counts for a run: a home run goes on after a defeat away, a run in the league after one in a cup. Where
 * no report says who was at home, no match counts for a run of home or away matches.
 */
export function isInScope(match: MatchFact | null, team: TeamRef, { words, competitions }: StreakScope): boolean {
  if (match === null) return false;
  const parts = words?.split(', ') ?? [];
  const { home, competition } = match;
  if (parts.includes('home') && home?.id !== team.id) return false;
  if (parts.includes('away') && (home === null || home.id === team.id)) return false;
  if (parts.includes('league') && isOfCup(match)) return false;
  return competitions.size === 0 || competition === null || competitions.has(competition.id);
}

function isOfCup({ leg, extraTime, shootout, aggregate }: MatchFact): boolean {
  return leg !== null || extraTime || shootout !== null || aggregate !== null;
}
