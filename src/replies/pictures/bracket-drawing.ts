import type { TiesOfSeason } from '../../answers/tie-findings.ts';
import type { Match, Tie } from '../../dataset/dataset.ts';
import type { TeamRef } from '../../facts/fact.ts';
import type { BracketDrawing, BracketSlot, DrawnScore } from '../../pictures/drawing.ts';
import { occasionLine, shownStage } from '../pieces/occasion.ts';
import { betweenGoals, writtenScore } from '../pieces/score-line.ts';
import type { View } from '../view.ts';
import { bracketStages } from './bracket-stages.ts';
import { drawnTeam } from './drawn-team.ts';
import { pictureLegend } from './picture-legend.ts';
import { unmarked } from './plain-text.ts';
import { sideOf } from './tie-drawing.ts';

type Pair = readonly [TeamRef, TeamRef | null];
type Four<T> = readonly [T | null, T | null, T | null, T | null];

/** Fewer ties than this are better read on their own cards. */
const fewest = 3;

/** From quarter-final to final as far as it is known; null where too little is, or the ties are of several competitions. */
export function bracketDrawing({ ties, legs }: TiesOfSeason, view: View): BracketDrawing | null {
  const late = ties.filter(({ stage }) => stage !== null && bracketStages.includes(stage));
  const first = late[0];
  if (first === undefined || late.length < fewest) return null;
  const isSame = (tie: Tie): boolean => tie.competition?.id === first.competition?.id && tie.season === first.season;
  const of = (stage: string): readonly Tie[] => late.filter((tie) => tie.stage === stage);
  const quarters = of('quarter-final');
  if (!late.every(isSame) || quarters.length > 4 || of('semi-final').length > 2 || of('final').length > 1) return null;
  const [semis, final] = [
    pairsOf(of('semi-final'), quarters, 'semi-final'),
    pairsOf(of('final'), of('semi-final'), 'final'),
  ];
  const slotOf = (pair: Pair | undefined): BracketSlot | null =>
    pair === undefined ? null : pairSlot(pair, late, legs, view);
  const [one, two, three, four] = arranged(quarters, semis).map((tie) => (tie === null ? null : slotOf(tie.teams)));
  const quarterFinals = [one ?? null, two ?? null, three ?? null, four ?? null] as const;
  const slots = [...quarterFinals, slotOf(semis[0]), slotOf(semis[1]), slotOf(final[0])];
  return {
    kind: 'bracket',
    hidden: view.hide,
    between: betweenGoals(view.messages),
    occasion: unmarked(occasionLine({ competition: first.competition, season: first.season }, view)),
    labels: {
      // Two stand beside each other, with a line between them: some languages have no room there for all of it.
      quarterFinal: view.messages.say('bracket.quarter-final'),
      semiFinal: shownStage('semi-final', view.messages),
      final: shownStage('final', view.messages),
    },
    quarterFinals,
    semiFinals: [slotOf(semis[0]), slotOf(semis[1])],
    final: slotOf(final[0]),
    legend: pictureLegend(view.messages, {
      derived: slots.some((slot) => slot?.score?.derived === true),
      unknown:
        quarterFinals.includes(null) ||
        slots.some(
          (slot) => slot !== null && (slot.teams.includes(null) || (slot.score === null && slot.through !== null)),
        ),
    }),
  };
}

/** The pairings of a stage: its ties, and what reports say comes next after the ties before. */
function pairsOf(ties: readonly Tie[], before: readonly Tie[], stage: string): readonly Pair[] {
  const pairs: Pair[] = ties.map(({ teams }) => teams);
  for (const { next } of before) {
    if (next === null || (next.stage !== null && next.stage !== stage)) continue;
    if (!pairs.some((pair) => pair.some((team) => next.teams.some((other) => other?.id === team?.id))))
      pairs.push(next.teams);
  }
  return pairs.slice(0, stage === 'final' ? 1 : 2);
}

/** Quarter-finals beside the semi-final that their winners met in; the others take the places left. */
function arranged(quarters: readonly Tie[], semis: readonly Pair[]): Four<Tie> {
  const places: (Tie | null)[] = [null, null, null, null];
  const left: Tie[] = [];
  for (const tie of quarters) {
    const semi = semis.findIndex((pair) => pair.some((team) => team !== null && tie.through?.value.id === team.id));
    const place = semi < 0 ? -1 : [2 * semi, 2 * semi + 1].find((at) => places[at] === null);
    if (place === undefined || place < 0) left.push(tie);
    else places[place] = tie;
  }
  for (const tie of left) places[places.indexOf(null)] = tie;
  return [places[0] ?? null, places[1] ?? null, places[2] ?? null, places[3] ?? null];
}

function pairSlot([first, second]: Pair, ties: readonly Tie[], legs: readonly Match[], view: View): BracketSlot {
  const tie =
    second === null
      ? undefined
      : ties.find(({ teams }) => sideOf(teams, first) !== null && sideOf(teams, second) !== null);
  const teams = tie?.teams ?? [first, second];
  return {
    teams: [drawnTeam(teams[0], view), teams[1] === null ? null : drawnTeam(teams[1], view)],
    score: tie === undefined ? null : scoreOf(tie, legs),
    through: tie?.through == null ? null : sideOf(tie.teams, tie.through.value),
    note: tie?.decidedBy?.value === 'shootout' ? shootoutNote(tie, legs, view) : null,
  };
}

/** The aggregate, or the score of the one match. */
function scoreOf({ aggregate, twoLegged, legs: ids, teams }: Tie, legs: readonly Match[]): DrawnScore | null {
  if (aggregate !== null) return { goals: aggregate.value, derived: aggregate.origin === 'derived' };
  const match = twoLegged ? undefined : legs.find(({ id }) => id === ids[0]);
  if (match?.score == null) return null;
  const goals = match.teams[0].id === teams[0].id ? match.score : ([match.score[1], match.score[0]] as const);
  return { goals, derived: match.origin === 'derived' };
}

/** `4–2 pens`: as short as a bracket needs it. */
function shootoutNote({ legs: ids, through }: Tie, legs: readonly Match[], view: View): string | null {
  const match = legs.find(({ id, shootout }) => shootout !== null && ids.includes(id));
  if (match?.shootout == null) return null;
  const [a, b] = match.teams[0].id === through?.value.id ? match.shootout : [match.shootout[1], match.shootout[0]];
  return view.messages.say('bracket.shootout', { score: writtenScore([a, b], view) });
}
