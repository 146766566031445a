import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Finding, VerdictFinding } from './answer.ts';
import type { FailedAnswer } from './failed-answer.ts';
import { matchQuestion } from './match-question.ts';
import type { MatchFinding } from './match-findings.ts';
import type { TieFinding } from './tie-findings.ts';
import { answerMatch } from './answer-match.ts';
import { answerPlayer } from './answer-player.ts';
import { answerScorers } from './answer-scorers.ts';
import { answerStreak } from './answer-streak.ts';
import { answerTie } from './answer-tie.ts';
import { outcomeFor } from './answer-team.ts';
import { disputedGoal } from './goals/disputed-goal.ts';
import type { Held } from './held.ts';
import { claims, oneOf } from './question.ts';
import type { Question } from './question.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type CheckQuestion = Extract<Question, { ask: 'check' }>;
type Checked = Pick<VerdictFinding, 'verdict' | 'who' | 'shown'> & { readonly differ?: boolean };

/** Yes or no to a claim, with the match, tie, run or goals that show it. What the reports do not settle stays open. */
export function answerCheck(held: Held, question: CheckQuestion): VerdictFinding | FailedAnswer {
  const claim = oneOf(claims, question.claim);
  if (claim === null) return { kind: 'gone', question };
  const checked = check(held, question, claim);
  if (!('shown' in checked)) return checked;
  return {
    kind: 'verdict',
    question,
    claim,
    score: question.score ?? null,
    competition: claim === 'competition' ? competitionOf(held, question) : null,
    differ: false,
    ...checked,
    related: checked.shown.related,
  };
}

function check(held: Held, question: CheckQuestion, claim: VerdictFinding['claim']): Checked | FailedAnswer {
  switch (claim) {
    case 'ended':
      return checkScore(held, question);
    case 'home':
    case 'away':
      return checkSide(held, question, claim);
    case 'competition':
      return checkCompetition(held, question);
    case 'won':
    case 'lost':
    case 'drawn':
      return checkResult(held, question, claim);
    case 'through':
    case 'out':
      return checkTie(held, question, claim);
    case 'unbeaten':
      return checkRun(held, question);
    case 'scored':
      return question.player === undefined ? checkTeamScored(held, question) : checkPlayerScored(held, question);
    case 'sent-off':
    case 'booked':
      return checkBooked(held, question, claim);
  }
}

function checkResult(held: Held, question: CheckQuestion, claim: 'won' | 'lost' | 'drawn'): Checked | FailedAnswer {
  const shown = answerMatch(held, matchQuestion(question));
  if (!isMatch(shown)) return shown;
  const team = shown.team ?? shown.match.teams[0];
  const outcome = outcomeFor(team, shown.match);
  return { verdict: outcome === null ? null : outcome === claim, who: team.name, shown };
}

/** Whether a team was at home, or away. */
function checkSide(held: Held, question: CheckQuestion, claim: 'home' | 'away'): Checked | FailedAnswer {
  const shown = answerMatch(held, matchQuestion(question));
  if (!isMatch(shown)) return shown;
  const team = shown.team ?? shown.match.teams[0];
  const { home } = shown.match;
  return { verdict: home === null ? null : (home.id === team.id) === (claim === 'home'), who: team.name, shown };
}

/** Whether a match was one of the competition named. */
function checkCompetition(held: Held, question: CheckQuestion): Checked | FailedAnswer {
  const shown = answerMatch(held, matchQuestion(question));
  if (!isMatch(shown)) return shown;
  const asked = competitionOf(held, question);
  if (asked === null) return { kind: 'gone', question };
  const { competition, teams } = shown.match;
  const verdict = competition === null ? null : competition.id === asked.id;
  return { verdict, who: (shown.team ?? teams[0]).name, shown };
}

function competitionOf(held: Held, question: CheckQuestion): CompetitionRef | null {
  const resolved = resolveName(held, question, 'competition', question.competition, ['competition']);
  return 'failure' in resolved ? null : (held.competitions.get(resolved.entry.id) ?? null);
}

/** Whether a match ended with these goals, whichever side is said first. */
function checkScore(held: Held, question: CheckQuestion): Checked | FailedAnswer {
  const shown = answerMatch(held, matchQuestion(question));
  if (!isMatch(shown)) return shown;
  const { score, teams } = shown.match;
  const inOrder = (goals: readonly (number | string)[]): string => goals.map(String).toSorted().join('-');
  const told = inOrder((question.score ?? '').split('-'));
  return { verdict: score === null ? null : inOrder(score) === told, who: (shown.team ?? teams[0]).name, shown };
}

function checkTie(held: Held, question: CheckQuestion, claim: 'through' | 'out'): Checked | FailedAnswer {
  const { team, opponent } = question;
  const shown = answerTie(held, {
    ask: 'tie',
    ...(team === undefined ? {} : { team }),
    ...(opponent === undefined ? {} : { opponent }),
  });
  if (!isTie(shown)) return shown;
  const asked = shown.team ?? shown.tie.teams[0];
  const { through } = shown.tie;
  return {
    verdict: through === null ? null : (through.value.id === asked.id) === (claim === 'through'),
    who: asked.name,
    shown,
  };
}

function checkRun(held: Held, { team }: CheckQuestion): Checked | FailedAnswer {
  const shown = answerStreak(held, { ask: 'streak', kind: 'unbeaten', ...(team === undefined ? {} : { team }) });
  if (shown.kind !== 'streak') return shown;
  return { verdict: shown.streak.readings.at(-1)?.active ?? null, who: shown.streak.team.name, shown };
}

/** Goals without a named scorer count as well: the score says that they fell. */
function checkTeamScored(held: Held, question: CheckQuestion): Checked | FailedAnswer {
  const shown = answerMatch(held, matchQuestion(question));
  if (!isMatch(shown)) return shown;
  const team = shown.team ?? shown.match.teams[0];
  const goals = goalsFor(team, shown);
  return { verdict: goals === null ? null : goals > 0, who: team.name, shown };
}

function goalsFor(team: TeamRef, { match }: MatchFinding): number | null {
  if (match.score === null) return match.goals.some((goal) => goal.team.id === team.id) ? 1 : null;
  return match.score[match.teams[0].id === team.id ? 0 : 1];
}

/** A player without a goal held may have scored one that no report names: then it stays open. */
function checkPlayerScored(held: Held, { player, opponent, team }: CheckQuestion): Checked | FailedAnswer {
  const scored = answerScorers(held, {
    ask: 'scorers',
    ...(player === undefined ? {} : { player }),
    ...(opponent === undefined ? {} : { opponent }),
    ...(team === undefined ? {} : { team }),
  });
  if (isScorers(scored)) {
    const own = scored.goals > 0;
    return { verdict: own ? true : null, who: scored.player?.name ?? '', shown: scored };
  }
  if (scored.kind !== 'none') return scored;
  const disputed = checkDisputed(held, player);
  if (disputed !== null) return disputed;
  const shown = answerPlayer(held, { ask: 'player', ...(player === undefined ? {} : { player }) });
  if (!isPlayer(shown)) return scored;
  return { verdict: null, who: shown.player.name, shown };
}

/** A goal that one report gives to the player and another to somebody else: with its match. */
function checkDisputed(held: Held, player: string | undefined): Checked | null {
  const person = held.people.get((player ?? '').replace(/^person:/u, ''));
  const match = person === undefined ? undefined : disputedGoal(held, person);
  if (person === undefined || match === undefined) return null;
  const shown = answerMatch(held, { ask: 'match', match: reference('match', match.id) });
  return isMatch(shown) ? { verdict: null, differ: true, who: person.name, shown } : null;
}

function checkBooked(held: Held, { player }: CheckQuestion, claim: 'sent-off' | 'booked'): Checked | FailedAnswer {
  const shown = answerPlayer(held, { ask: 'player', ...(player === undefined ? {} : { player }) });
  if (!isPlayer(shown)) return shown;
  const wanted = claim === 'sent-off' ? 'red' : 'yellow';
  const has = shown.cards.some(({ card }) => card.card === wanted);
  return { verdict: has ? true : null, who: shown.player.name, shown };
}

function isMatch(finding: Finding | FailedAnswer): finding is MatchFinding {
  return finding.kind === 'match';
}

function isTie(finding: Finding | FailedAnswer): finding is TieFinding {
  return finding.kind === 'tie';
}

function isScorers(finding: Finding | FailedAnswer): finding is Extract<Finding, { kind: 'scorers' }> {
  return finding.kind === 'scorers';
}

function isPlayer(finding: Finding | FailedAnswer): finding is Extract<Finding, { kind: 'player' }> {
  return finding.kind === 'player';
}
