import type { TieAnswer } from '../../answers/answer.ts';
import type { Match, Tie } from '../../dataset/dataset.ts';
import type { TeamRef } from '../../facts/fact.ts';
import type { DrawnGoal, DrawnLeg, DrawnScore, DrawnSendingOff, Side, TieDrawing } from '../../pictures/drawing.ts';
import { marginLines, outcomeLine } from '../cards/tie-card.ts';
import { shortDay, shortDayOfMatch } from '../pieces/day.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { decidingMatch, legLabel } from '../pieces/leg-label.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { betweenGoals, howItEnded } from '../pieces/score-line.ts';
import type { View } from '../view.ts';
import { drawnHow, drawnMinutes, drawnTime, tellsWhen, whenTold } from './drawn-time.ts';
import { drawnTeam } from './drawn-team.ts';
import { derivedSign, pictureLegend, unknownSign } from './picture-legend.ts';
import { localName } from '../pieces/team-name.ts';
import { plainName, unmarked, withoutSign } from './plain-text.ts';

/** A tie as a drawing; null where the reports tell of no leg. */
export function tieDrawing({ tie, legs }: Pick<TieAnswer, 'tie' | 'legs'>, view: View): TieDrawing | null {
  const decider = decidingMatch(tie, legs);
  if (legs.every((leg) => leg === null) && tie.aggregate === null) return null;
  const drawn = legs.map((leg, index) => drawnLeg(tie, leg, index, view));
  const aggregate = tie.aggregate;
  const score =
    decider === null
      ? aggregate && { goals: aggregate.value, derived: aggregate.origin === 'derived' }
      : scoreOf(tie, decider);
  const outcome = withoutSign(outcomeLine(tie, legs, view));
  const next = tie.next === null ? null : unmarked(fixtureLine(tie.next, view, (day) => shortDay(day, view.messages)));
  return {
    kind: 'tie',
    hidden: view.hide,
    between: betweenGoals(view.messages),
    occasion: unmarked(occasionLine(tie, view)),
    teams: [drawnTeam(tie.teams[0], view), drawnTeam(tie.teams[1], view)],
    aggregate: score,
    aggregateLabel: scoreLabel(tie, view),
    through: tie.through === null ? null : sideOf(tie.teams, tie.through.value),
    outcome,
    next,
    legs: drawn,
    legend: pictureLegend(view.messages, {
      derived:
        score?.derived === true ||
        says([outcome], drawn, derivedSign) ||
        drawn.some((leg) => leg.score?.derived === true),
      unknown:
        score === null ||
        says([outcome, next ?? ''], drawn, unknownSign) ||
        drawn.some((leg) => leg.score === null || leg.sentOff.some(({ side }) => side === null)),
      printed: legs.some((leg) => leg?.goals.some(tellsWhen)),
    }),
  };
}

/** Of what the score in the middle is one: of the one match of a tie that needs not be said. */
function scoreLabel(tie: Tie, view: View): string | null {
  if (tie.twoLegged) return view.messages.say('picture.aggregate');
  return tie.legs.length > 1 ? legLabel(tie, tie.legs.length - 1, view) : null;
}

function says(texts: readonly string[], legs: readonly DrawnLeg[], sign: string): boolean {
  const all = [
    ...texts,
    ...legs.flatMap(({ date, notes, goals, sentOff }) => [
      date ?? '',
      ...notes,
      ...[...goals, ...sentOff].map(({ shown }) => shown),
    ]),
  ];
  return all.some((text) => text.includes(sign));
}

function drawnLeg(tie: Tie, leg: Match | null, index: number, view: View): DrawnLeg {
  const { messages } = view;
  const label = legLabel(tie, index, view);
  if (leg === null) {
    const notes = [messages.say('leg.unknown', { mark: unknownSign })];
    return { label, date: null, ground: null, left: 0, score: null, notes, minutes: 90, goals: [], sentOff: [] };
  }
  return {
    label,
    date: leg.date === null ? unknownSign : unmarked(shortDayOfMatch(leg, messages)),
    ground: leg.venue === null ? null : plainName(leg.venue),
    left: sideOf(tie.teams, leg.teams[0]) ?? 0,
    score: scoreOf(tie, leg),
    notes: notesOf(tie, leg, index, view),
    minutes: drawnMinutes(leg),
    goals: goalsOf(leg, tie.teams, view),
    sentOff: sentOffOf(leg, tie.teams, view),
  };
}

/** How it ended, what is not known of it, whose goals are not told. */
function notesOf(tie: Tie, leg: Match, index: number, view: View): readonly string[] {
  const ended = unmarked(howItEnded(leg, view))
    .trim()
    .replace(/^\((.*)\)$/su, '$1');
  const margin = tie.legMargin?.leg === index + 1 && leg.score === null ? marginLines(tie.legMargin, view) : [];
  return [
    ended,
    ...(leg.score === null ? [view.messages.say('score.unknown', { mark: unknownSign })] : []),
    ...margin.map(unmarked),
    ...unnamedLines(leg, view),
  ].filter((note) => note !== '');
}

/** `Roma: scorer of 1 goal not found` */
export function unnamedLines({ teams, unnamedGoals }: Match, view: View): readonly string[] {
  return teams.flatMap((team, side) => {
    const count = unnamedGoals?.[side] ?? 0;
    return count === 0
      ? []
      : [
          view.messages.say('labelled', {
            label: plainName(localName(team, view)),
            text: view.messages.say('goal.unnamed', { count }),
          }),
        ];
  });
}

function goalsOf({ goals }: Match, teams: Tie['teams'], view: View): readonly DrawnGoal[] {
  return goals.flatMap((goal) => {
    const side = sideOf(teams, goal.team);
    if (side === null) return [];
    const scorer = plainName(view.people.get(goal.person)?.name ?? goal.scorer);
    const time = drawnTime(goal.minute, goal.stoppage);
    const shown = whenTold(goal, view.messages) ?? time.shown;
    return [{ scorer, side, how: drawnHow(goal, view.messages), ...time, shown }];
  });
}

function sentOffOf({ cards }: Match, teams: Tie['teams'], { people }: View): readonly DrawnSendingOff[] {
  return cards
    .filter(({ card }) => card === 'red')
    .map(({ person, player, team, minute, stoppage }) => ({
      player: plainName(people.get(person)?.name ?? player),
      side: team === null ? null : sideOf(teams, team),
      ...drawnTime(minute, stoppage),
    }));
}

/** In the order of the tie's teams. */
function scoreOf({ teams }: Tie, { score, origin, teams: own }: Match): DrawnScore | null {
  if (score === null) return null;
  const goals = own[0].id === teams[0].id ? score : ([score[1], score[0]] as const);
  return { goals, derived: origin === 'derived' };
}

/** Which of two teams a team is: 0 the first, 1 the second, null neither. */
export function sideOf([first, second]: readonly [TeamRef, TeamRef], { id }: TeamRef): Side | null {
  return id === first.id ? 0 : id === second.id ? 1 : null;
}
