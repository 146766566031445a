import type { Tie } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { TieFinding } from './tie-findings.ts';
import type { Held } from './held.ts';
import { isAgainst } from './is-against.ts';
import type { PlainQuestion, Question } from './question.ts';
import { relatedOtherTies, relatedQuotes, relatedScorers, relatedStreaks } from './related.ts';
import { expandReference, resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type TieQuestion = Extract<Question, { ask: 'tie' }>;

/** A named tie, or the newest of a team; a team without one gets the matches that are held of it. */
export function answerTie(held: Held, question: TieQuestion): TieFinding | FailedAnswer {
  if (question.tie !== undefined) return namedTie(held, question, question.tie);
  const resolved = resolveName(held, question, 'team', question.team, ['team']);
  if ('failure' in resolved) return resolved.failure;
  const { id, names, label } = resolved.entry;
  let opponent: Entry | null = null;
  if (question.opponent !== undefined) {
    const other = resolveName(held, question, 'opponent', question.opponent, ['team']);
    if ('failure' in other) return other.failure;
    opponent = other.entry;
  }
  const ties = (held.teamTies.get(id) ?? []).filter(({ teams }) => isAgainst(teams, opponent, { id }));
  const newest = ties[0];
  if (newest !== undefined) return tieAnswer(held, newest, id);
  const matches = held.teamMatches.get(id) ?? [];
  const team = held.teams.get(id) ?? null;
  const asked: PlainQuestion = { ask: 'tie', team: reference('team', id) };
  return { kind: 'none', question: asked, of: 'tie', names: [names[0] ?? label], matches, team };
}

function namedTie(held: Held, question: TieQuestion, name: string): TieFinding | FailedAnswer {
  const tie = held.ties.get(expandReference(held, name).replace(/^tie:/u, ''));
  if (tie === undefined) return { kind: 'gone', question };
  const team = question.team === undefined ? undefined : expandReference(held, question.team).replace(/^team:/u, '');
  return tieAnswer(held, tie, team);
}

function tieAnswer(held: Held, tie: Tie, teamId: string | undefined): TieFinding {
  const team = tie.teams.find(({ id }) => id === teamId) ?? null;
  const legs = tie.legs.map((leg) => (leg === null ? null : (held.matches.get(leg) ?? null)));
  const ties = team === null ? [] : (held.teamTies.get(team.id) ?? []);
  return {
    kind: 'tie',
    question: {
      ask: 'tie',
      ...(team === null ? {} : { team: reference('team', team.id) }),
      tie: reference('tie', tie.id),
    },
    tie,
    team,
    legs,
    others: ties.filter(({ id }) => id !== tie.id),
    related: [
      ...relatedScorers(tie.teams),
      ...relatedQuotes(held, legs),
      ...relatedStreaks(held, tie.teams),
      ...relatedOtherTies(held, tie),
    ],
  };
}
