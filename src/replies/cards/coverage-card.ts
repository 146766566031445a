import type { CoverageAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { relatedButton } from '../pieces/related-buttons.ts';
import { dayOrUnknown } from '../pieces/day.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { shownLocal } from '../pieces/team-name.ts';
import type { View } from '../view.ts';

const mostContradictions = 8;

/** What is held and what is missing of it, so that nobody asks in vain. */
export function coverageCard({ coverage }: CoverageAnswer, view: View): Card {
  const { messages } = view;
  const { reports, matches, ties, goals, quotes, streaks, teams, people, first, last } = coverage;
  return {
    title: `📚 ${messages.say('coverage.title')}`,
    colour: null,
    body: [
      messages.say('coverage.reports', { reports, matches, ties }),
      messages.say('coverage.facts', { goals, quotes, streaks }),
      messages.say('coverage.names', { teams, people }),
      ...(first === null || last === null
        ? []
        : [`📅 ${dayOrUnknown(first, view.messages)} – ${dayOrUnknown(last, view.messages)}`]),
    ],
    fields: [
      {
        name: messages.say('coverage.competitions'),
        lines: coverage.competitions.map((covered) => competitionLine(covered, view)),
      },
      { name: messages.say('coverage.gaps'), lines: gapLines(coverage, view) },
      {
        name: messages.say('coverage.contradictions', { count: coverage.contradictions.length }),
        lines: coverage.contradictions.slice(0, mostContradictions).map((match) => `• ${datedScoreLine(match, view)}`),
      },
    ],
    footer: [],
    buttons: [relatedButton({ question: { ask: 'help' }, name: null }, view)],
    menu: null,
  };
}

function competitionLine(
  { competition, matches, first, last }: CoverageAnswer['coverage']['competitions'][number],
  view: View,
): string {
  const { messages } = view;
  const name = competition === null ? messages.say('competition.unknown') : shownLocal(competition, view);
  const days =
    first === null || last === null
      ? ''
      : ` · ${first === last ? dayOrUnknown(first, messages) : `${dayOrUnknown(first, messages)} – ${dayOrUnknown(last, messages)}`}`;
  return `**${name}** · ${messages.say('coverage.matches', { count: matches })}${days}`;
}

function gapLines(
  { withoutScore, unnamedGoals, missingLegs, unresolved }: CoverageAnswer['coverage'],
  { messages }: View,
): readonly string[] {
  return [
    ...(withoutScore > 0 ? [messages.say('coverage.without-score', { count: withoutScore })] : []),
    ...(unnamedGoals > 0 ? [messages.say('coverage.unnamed-goals', { count: unnamedGoals })] : []),
    ...(missingLegs > 0 ? [messages.say('coverage.missing-legs', { count: missingLegs })] : []),
    ...(unresolved > 0 ? [messages.say('coverage.unresolved', { count: unresolved })] : []),
  ].map((line) => `• ${line}`);
}
