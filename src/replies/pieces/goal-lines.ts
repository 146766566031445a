import type { Goal, Match } from '../../dataset/dataset.ts';
import type { TeamRef } from '../../facts/fact.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import { asPrinted, secret, unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { cardPart, cardSign } from './booking-line.ts';
import { matchConflictLines } from './conflict-lines.ts';
import { howItEnded } from './score-line.ts';
import { shownLocal, shownName } from './team-name.ts';
import { barSizes, veiled } from './veiled.ts';
import { writtenTime } from './written-time.ts';

/** Goals and sendings-off of a match, one line a side: `⚽ Scamacca 38', 61' · Pasalic 83'`; `more` where it is hidden. All of it is secret. */
export function goalLines(match: Match, view: View, more: readonly string[] = []): readonly string[] {
  const sides = match.teams.map((team, side) => {
    const goals = match.goals.filter((goal) => goal.team.id === team.id);
    const unnamed = match.unnamedGoals?.[side] ?? 0;
    const parts = [
      ...byScorer(goals).map((own) => scorerPart(own, view)),
      ...(unnamed > 0 ? [view.messages.say('goal.unnamed', { count: unnamed })] : []),
    ];
    return { team, parts };
  });
  const scoring = sides.filter(({ parts }) => parts.length > 0);
  const lines = scoring.map(({ team, parts }) =>
    scoring.length > 1 ? `⚽ ${ofTeam(team, parts.join(' · '), view)}` : `⚽ ${parts.join(' · ')}`,
  );
  const all = [...lines, ...redCards(match, view), ...matchConflictLines(match, view)];
  // Hidden, one bar stands for whatever there is, and for nothing: the number of bars would tell the number of goals.
  if (view.hide) {
    const ended = howItEnded(match, view).trim();
    return veiled([ended, ...(all.length === 0 ? ['⚽ –'] : all), ...more], view, barSizes.goals);
  }
  return all.map((line) => secret(line));
}

/** A report's words of time are cut, with an ellipsis, where they are longer. */
export const longestWhen = 60;

/** `38', 61'`, with `pen.` and `o.g.`; a goal without a minute has the report's own words of time or the unknown mark. */
export function writtenMinute(goal: Goal, view: View): string {
  const { how } = goal;
  const kind = how === 'penalty' || how === 'own-goal' ? ` (${view.messages.say(`goal.${how}`)})` : '';
  return `${timeOf(goal, view)}${kind}`;
}

/** The goals of one scorer in the order of play, scorers in the order of their first goal. */
export function byScorer(goals: readonly Goal[]): readonly (readonly Goal[])[] {
  return [...Map.groupBy(goals, ({ person }) => person).values()];
}

function scorerPart(goals: readonly Goal[], view: View): string {
  const first = goals[0];
  if (first === undefined) return '';
  const name = shownName(view.people.get(first.person)?.name ?? first.scorer);
  return `${name} ${goals.map((goal) => writtenMinute(goal, view)).join(', ')}`;
}

function timeOf({ minute, stoppage, when }: Goal, { messages }: View): string {
  if (minute === null)
    return when === null
      ? `${unknownMark}'`
      : messages.say('quoted', { text: asPrinted(fitText(escaped(when), longestWhen)) });
  return writtenTime(minute, stoppage);
}

/** `**Roma**: Mancini 17'` */
function ofTeam(team: TeamRef, text: string, view: View): string {
  return view.messages.say('labelled', { label: `**${shownLocal(team, view)}**`, text });
}

function redCards(match: Match, view: View): readonly string[] {
  const red = match.cards.filter(({ card }) => card === 'red').map((card) => cardPart(card, view));
  return red.length === 0 ? [] : [`${cardSign('red')} ${red.join(' · ')}`];
}
