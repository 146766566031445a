import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { CardsFinding } from './match-findings.ts';
import type { CardInMatch, Held } from './held.ts';
import { paginate } from './paginate.ts';
import { oneOf } from './question.ts';
import type { Question } from './question.ts';
import { readDay } from './read-day.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type CardsQuestion = Extract<Question, { ask: 'cards' }>;

const pageSize = { items: 12, weight: 12 };

/** Who was booked or sent off: of a team, on a day, or all; newest first. */
export function answerCards(held: Held, question: CardsQuestion): CardsFinding | FailedAnswer {
  let team: TeamRef | null = null;
  if (question.team !== undefined) {
    const resolved = resolveName(held, question, 'team', question.team, ['team']);
    if ('failure' in resolved) return resolved.failure;
    team = held.teams.get(resolved.entry.id) ?? null;
  }
  let competition: CompetitionRef | null = null;
  if (question.competition !== undefined) {
    const resolved = resolveName(held, question, 'competition', question.competition, ['competition']);
    if ('failure' in resolved) return resolved.failure;
    competition = held.competitions.get(resolved.entry.id) ?? null;
  }
  const stage = question.stage ?? null;
  const day = question.date === undefined ? null : readDay(question.date, held.days);
  if (question.date !== undefined && day === null) return { kind: 'bad-date', question, typed: question.date };
  const card = oneOf(['red', 'yellow'] as const, question.card);
  const asked: CardsQuestion = {
    ask: 'cards',
    ...(team === null ? {} : { team: reference('team', team.id) }),
    ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
    ...(stage === null ? {} : { stage }),
    ...(day === null ? {} : { date: day }),
    ...(card === null ? {} : { card }),
  };
  const all = team === null && day === null ? held.newestCards(card) : candidates(held, team, day);
  const isAll = all === held.newestCards(card) && competition === null && stage === null;
  const cards = isAll
    ? all
    : all.filter(
        (each) =>
          (card === null || each.card.card === card) &&
          (team === null || each.card.team?.id === team.id) &&
          (competition === null || each.match.competition?.id === competition.id) &&
          (stage === null || each.match.stage === stage) &&
          (day === null || each.match.date === day),
      );
  if (cards.length === 0) {
    const names = [team?.name, competition?.name, stage, day].flatMap((name) => name ?? []);
    return { kind: 'none', question: asked, of: 'card', names, matches: [], team };
  }
  const shown = paginate(cards, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'cards',
    question: shown.page > 0 ? { ...asked, page: shown.page } : asked,
    team,
    competition,
    stage,
    day,
    card,
    cards: shown,
    related: [],
  };
}

function candidates(held: Held, team: TeamRef | null, day: string | null): readonly CardInMatch[] {
  const matches = team !== null ? held.teamMatches.get(team.id) : held.dayMatches.get(day ?? '');
  return (matches ?? []).flatMap((match) => match.cards.map((card) => ({ card, match })));
}
