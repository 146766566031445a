import type { Match } from '../../dataset/dataset.ts';
import type { DrawnEvent, Side, TimelineDrawing } from '../../pictures/drawing.ts';
import { inOrder } from '../cards/match-card.ts';
import { dayOfMatch, derivedIf } from '../pieces/day.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { betweenGoals, howItEnded } from '../pieces/score-line.ts';
import type { View } from '../view.ts';
import { drawnHow, drawnMinutes, drawnTime, tellsWhen, whenTold } from './drawn-time.ts';
import { drawnTeam } from './drawn-team.ts';
import { derivedSign, pictureLegend, unknownSign } from './picture-legend.ts';
import { plainName, unmarked } from './plain-text.ts';
import { localName } from '../pieces/team-name.ts';
import { sideOf, unnamedLines } from './tie-drawing.ts';

/** A match on its time line; null where a picture would show nothing but two names. */
export function timelineDrawing(match: Match, view: View): TimelineDrawing | null {
  const events = eventsOf(match, view);
  if (match.score === null && events.length === 0) return null;
  const ended = unmarked(howItEnded(match, view))
    .trim()
    .replace(/^\((.*)\)$/su, '$1');
  const notes = [...unnamedLines(match, view), ...whenLines(match, view)];
  const derived = match.score !== null && match.origin === 'derived';
  const place = placeOf(match, view);
  return {
    kind: 'timeline',
    hidden: view.hide,
    between: betweenGoals(view.messages),
    occasion: unmarked(occasionLine(match, view)),
    teams: [drawnTeam(match.teams[0], view), drawnTeam(match.teams[1], view)],
    score: match.score === null ? null : { goals: match.score, derived },
    note: ended === '' ? null : ended,
    through: winnerOnPenalties(match),
    place,
    minutes: drawnMinutes(match),
    events,
    notes,
    legend: pictureLegend(view.messages, {
      derived: derived || place?.includes(derivedSign) === true,
      unknown: match.score === null || events.some(({ shown, side }) => side === null || shown.includes(unknownSign)),
      printed: match.goals.some(tellsWhen),
    }),
  };
}

/** `Angel di Maria “shortly after the restart”`: the list has no room for words where its minutes stand. */
function whenLines({ goals }: Match, view: View): readonly string[] {
  return goals.flatMap((goal) => {
    const when = whenTold(goal, view.messages);
    return when === null ? [] : [`${plainName(view.people.get(goal.person)?.name ?? goal.scorer)} ${when}`];
  });
}

function winnerOnPenalties({ shootout }: Match): Side | null {
  if (shootout === null || shootout[0] === shootout[1]) return null;
  return shootout[0] > shootout[1] ? 0 : 1;
}

function placeOf(match: Match, view: View): string | null {
  const { date, venue, home } = match;
  const { messages } = view;
  const own = home === null ? null : messages.say('place.home', { team: localName(home, view) });
  const at = venue ?? (own === null ? null : `${own}${unmarked(derivedIf(match, 'home'))}`);
  const parts = [
    ...(date === null ? [] : [unmarked(dayOfMatch(match, messages))]),
    ...(at === null ? [] : [plainName(at)]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** In order of play; what has no minute comes last, in the order of the reports. */
function eventsOf(match: Match, view: View): readonly DrawnEvent[] {
  const events = [...goalEvents(match, view), ...cardEvents(match, view), ...changeEvents(match)];
  const moment = ({ minute, stoppage }: DrawnEvent): number => (minute ?? 1_000) + (stoppage ?? 0) / 100;
  return events.toSorted((a, b) => moment(a) - moment(b));
}

function goalEvents(match: Match, view: View): readonly DrawnEvent[] {
  const sure = inOrder(match);
  const score: [number, number] = [0, 0];
  return (sure ?? match.goals).flatMap((goal): readonly DrawnEvent[] => {
    const side = sideOf(match.teams, goal.team);
    if (side === null) return [];
    score[side] += 1;
    const after = sure === null ? null : ([score[0], score[1]] as const);
    const name = plainName(view.people.get(goal.person)?.name ?? goal.scorer);
    const how = drawnHow(goal, view.messages);
    return [{ kind: 'goal', name, side, how, after, ...drawnTime(goal.minute, goal.stoppage) }];
  });
}

function cardEvents({ cards, teams }: Match, { people }: View): readonly DrawnEvent[] {
  return cards.map(({ card, person, player, team, minute, stoppage }) => ({
    kind: card,
    name: plainName(people.get(person)?.name ?? player),
    side: team === null ? null : sideOf(teams, team),
    ...drawnTime(minute, stoppage),
  }));
}

function changeEvents({ substitutions, teams }: Match): readonly DrawnEvent[] {
  return substitutions.map(({ on, off, team, minute }) => ({
    kind: 'substitution',
    name: plainName(on),
    off: off === null ? null : plainName(off),
    side: team === null ? null : sideOf(teams, team),
    ...drawnTime(minute),
  }));
}
