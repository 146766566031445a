import type { Person } from '../dataset/dataset.ts';
import type { TeamRef } from '../facts/fact.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { PlayerFinding } from './people-findings.ts';
import { withContext } from './answer-quotes.ts';
import { fold } from './fold.ts';
import type { Held } from './held.ts';
import type { PlainQuestion, Question } from './question.ts';
import { relatedTeam, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { scorerLines } from './scorer-lines.ts';
import { reference } from './short-id.ts';

type PlayerQuestion = Extract<Question, { ask: 'player' }>;

/** All about a person on one card: goals with their matches, assists, cards, changes, what they said. */
export function answerPlayer(held: Held, question: PlayerQuestion): PlayerFinding | FailedAnswer {
  const resolved = resolveName(held, question, 'player', question.player, ['person']);
  if ('failure' in resolved) return resolved.failure;
  const player = held.people.get(resolved.entry.id);
  if (player === undefined) return { kind: 'gone', question };
  const quotes = held.personQuotes.get(player.id) ?? [];
  const goals = held.personGoals.get(player.id) ?? [];
  const cards = held.personCards.get(player.id) ?? [];
  const asked: PlainQuestion = { ask: 'player', player: reference('person', player.id) };
  const { assisted, changes } = partsIn(held, player);
  if (quotes.length + goals.length + assisted.length + cards.length + changes.length === 0) {
    return {
      kind: 'none',
      question: asked,
      of: 'player',
      names: [player.name],
      matches: [],
      team: player.teams[0] ?? null,
    };
  }
  return {
    kind: 'player',
    question: asked,
    player,
    scored: scorerLines(goals, held.people)[0] ?? null,
    assisted,
    cards,
    changes,
    quote: quotes[0] === undefined ? null : withContext(held, quotes[0]),
    quotes: quotes.length,
    related: [
      ...(goals.length > 0
        ? [{ question: { ask: 'scorers', player: reference('person', player.id) }, name: null } as const]
        : []),
      ...(quotes.length > 0
        ? [{ question: { ask: 'quote', speaker: reference('person', player.id) }, name: null } as const]
        : []),
      ...relatedTies(held, player.teams),
      ...relatedTeam(player.teams[0]),
    ],
  };
}

/** What a player did beside goals and cards in the matches of their teams, newest first; there others are called by name alone. */
function partsIn(held: Held, { name, spellings, teams }: Person): Pick<PlayerFinding, 'assisted' | 'changes'> {
  const names = new Set([name, ...spellings].map(fold));
  const isMeant = (other: string | null): boolean => other !== null && names.has(fold(other));
  const matches = [...new Set(teams.flatMap(({ id }) => held.teamMatches.get(id) ?? []))];
  const ofOwn = (team: TeamRef | null): boolean => team === null || teams.some(({ id }) => id === team.id);
  return {
    assisted: matches.flatMap((match) =>
      match.goals.filter(({ assist, team }) => isMeant(assist) && ofOwn(team)).map((goal) => ({ goal, match })),
    ),
    changes: matches.flatMap((match) =>
      match.substitutions
        .filter(({ on, off, team }) => (isMeant(on) || isMeant(off)) && ofOwn(team))
        .map((change) => ({ change, match })),
    ),
  };
}
