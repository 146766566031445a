import type { Fixture } from '../dataset/dataset.ts';
import type { TeamRef } from '../facts/fact.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { NextFinding } from './match-findings.ts';
import type { Related } from './answer-parts.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import type { Question } from './question.ts';
import { relatedTeam, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';
import { stillAhead } from './still-ahead.ts';

type NextQuestion = Extract<Question, { ask: 'fixtures' }>;

const pageSize = { items: 10, weight: 10 };

/** What comes next, as far as reports say: for a team, or for all. */
export function answerNext(held: Held, question: NextQuestion): NextFinding | FailedAnswer {
  let team: TeamRef | null = null;
  if (question.team !== undefined) {
    const resolved = resolveName(held, question, 'team', question.team, ['team']);
    if ('failure' in resolved) return resolved.failure;
    team = held.teams.get(resolved.entry.id) ?? null;
  }
  const asked: NextQuestion = { ask: 'fixtures', ...(team === null ? {} : { team: reference('team', team.id) }) };
  const fixtures = team === null ? aheadOfAll(held) : stillAhead(held, held.teamFixtures.get(team.id) ?? []);
  if (fixtures.length === 0) {
    const names = team === null ? [] : [team.name];
    return { kind: 'none', question: asked, of: 'fixture', names, matches: [], team, related: relatedOf(held, team) };
  }
  const shown = paginate(fixtures, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'next',
    question: shown.page > 0 ? { ...asked, page: shown.page } : asked,
    team,
    fixtures: shown,
    related: relatedOf(held, team),
  };
}

/** Worked out once for each state: a season's reports announce thousands. */
const ofAll = new WeakMap<Held, readonly Fixture[]>();

function aheadOfAll(held: Held): readonly Fixture[] {
  const known = ofAll.get(held) ?? stillAhead(held, held.openFixtures());
  ofAll.set(held, known);
  return known;
}

function relatedOf(held: Held, team: TeamRef | null): readonly Related[] {
  return team === null ? [] : [...relatedTies(held, [team]), ...relatedTeam(team)];
}
