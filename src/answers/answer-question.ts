import type { Answer, Finding, FoundAnswer } from './answer.ts';
import type { FailedAnswer } from './failed-answer.ts';
import { answerCards } from './answer-cards.ts';
import { answerCheck } from './answer-check.ts';
import { answerGoal } from './answer-goal.ts';
import { answerNext } from './answer-next.ts';
import { answerResults } from './answer-results.ts';
import { answerRuns } from './answer-runs.ts';
import { answerTies } from './answer-ties.ts';
import { answerMatch } from './answer-match.ts';
import { answerPage } from './answer-page.ts';
import { answerPlayer } from './answer-player.ts';
import { answerRecap } from './answer-recap.ts';
import { answerTeam } from './answer-team.ts';
import { answerQuotes } from './answer-quotes.ts';
import { answerScorers } from './answer-scorers.ts';
import { answerSources, reportsOf } from './answer-sources.ts';
import { answerStreak } from './answer-streak.ts';
import { answerTie } from './answer-tie.ts';
import type { Held } from './held.ts';
import type { PlainQuestion, Question } from './question.ts';

const failures: ReadonlySet<string> = new Set<FailedAnswer['kind']>([
  'ambiguous',
  'unknown',
  'none',
  'missing',
  'no-reports',
  'gone',
  'bad-date',
]);

/** Questions that reports answer. */
type FootballQuestion = Exclude<PlainQuestion, { ask: 'about' | 'privacy' | 'help' | 'coverage' }>;

/** Answers a question from what is held; the same question and state always give the same value. */
export function answerQuestion(held: Held, question: Question): Answer {
  const plain = question.ask === 'sources' ? question.of : question;
  switch (plain.ask) {
    case 'about':
    case 'privacy':
    case 'help':
      return answerPage(held, plain.ask);
  }
  if (held.dataset.articles.size === 0) return { kind: 'no-reports', question: plain };
  if (plain.ask === 'coverage') return { kind: 'coverage', question: plain, coverage: held.coverage() };
  if (question.ask !== 'sources') return answerPlain(held, plain);
  const answer = answerPlain(held, plain);
  return isFound(answer) ? answerSources(held, answer, question.page ?? 0) : answer;
}

/** True for an answer that shows something of the reports, and so has sources. */
export function isFound(answer: Answer): answer is FoundAnswer {
  return 'reports' in answer;
}

function answerPlain(held: Held, question: FootballQuestion): FoundAnswer | FailedAnswer {
  const finding = find(held, question);
  return isFailed(finding) ? finding : { ...finding, reports: reportsOf(held, finding) };
}

function isFailed(finding: Finding | FailedAnswer): finding is FailedAnswer {
  return failures.has(finding.kind);
}

function find(held: Held, question: FootballQuestion): Finding | FailedAnswer {
  switch (question.ask) {
    case 'tie':
      return answerTie(held, question);
    case 'scorers':
      return answerScorers(held, question);
    case 'quote':
      return answerQuotes(held, question);
    case 'streak':
      return answerStreak(held, question);
    case 'match':
      return answerMatch(held, question);
    case 'goal':
      return answerGoal(held, question);
    case 'recap':
      return answerRecap(held, question);
    case 'team':
      return answerTeam(held, question);
    case 'player':
      return answerPlayer(held, question);
    case 'results':
      return answerResults(held, question);
    case 'cards':
      return answerCards(held, question);
    case 'fixtures':
      return answerNext(held, question);
    case 'ties':
      return answerTies(held, question);
    case 'runs':
      return answerRuns(held, question);
    case 'check':
      return answerCheck(held, question);
  }
}
