import type { Score, TeamRef } from '../../facts/fact.ts';
import type { TieAnswer } from '../../answers/answer.ts';
import type { Match, Tie } from '../../dataset/dataset.ts';
import { reference, shortId } from '../../answers/short-id.ts';
import type { Card, CardField, CardMenu } from '../card.ts';
import { derivedMark, secret, unknownMark } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { turning } from '../pieces/page-buttons.ts';
import { conflictLines, matchConflictLines } from '../pieces/conflict-lines.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { goalLines } from '../pieces/goal-lines.ts';
import { occasionLine, shownStage } from '../pieces/occasion.ts';
import { columnsHaveRoom } from '../pieces/picture-room.ts';
import { decidingMatch, legLabel } from '../pieces/leg-label.ts';
import { placeLine } from '../pieces/place-line.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { scoreLine, scorelessLines, scoreLineOverGoals, writtenScore } from '../pieces/score-line.ts';
import { flaggedTeam, localName, shownName, teamColour } from '../pieces/team-name.ts';
import { teamWords } from '../pieces/team-words.ts';
import { isBefore } from '../pieces/day.ts';
import { bar, barSizes, veiled } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** A tie: who goes through first, then leg by leg. */
export function tieCard(answer: TieAnswer, view: View): Card {
  const { tie, legs } = answer;
  return {
    title: titleOf(tie, legs, view),
    colour: teamColour(shownColour(answer, view), view),
    body: [
      ...[occasionLine(tie, view)].filter((line) => line !== '').map((line) => `🏆 ${line}`),
      outcomeLine(tie, legs, view),
      ...conflictLines(tie.conflicts, tie.teams, view),
      ...nextLines(tie, view),
    ],
    fields: legs.map((leg, index) => legField(tie, leg, index, view)),
    footer: [sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view),
    menu: otherTies(answer, view),
    beside: view.hide ? { body: [], fields: [] } : { body: disputedOf(answer, view), fields: cutFields(answer, view) },
  };
}

/** What reports disagree on, of the tie and of its legs: the picture shows one reading of it. */
function disputedOf({ tie, legs }: TieAnswer, view: View): readonly string[] {
  return [
    ...conflictLines(tie.conflicts, tie.teams, view),
    ...legs.flatMap((leg) => (leg === null ? [] : matchConflictLines(leg, view))),
  ];
}

/** The scorers of legs of which the picture leaves some out, or cuts a name. */
function cutFields({ tie, legs }: TieAnswer, view: View): readonly CardField[] {
  return legs.flatMap((leg, index) =>
    leg === null || columnsHaveRoom(leg, view)
      ? []
      : [{ ...legField(tie, leg, index, view), lines: scorersOf(leg, view) }],
  );
}

/** Without the disputes, which stand above. */
function scorersOf(leg: Match, view: View): readonly string[] {
  const disputes = new Set(matchConflictLines(leg, view).map((line) => secret(line)));
  return goalLines(leg, view).filter((line) => !disputes.has(line));
}

/** The winner's colour; hidden, that of the team asked about, which tells nothing. */
function shownColour({ tie, team }: TieAnswer, { hide }: View): TeamRef {
  const asked = team ?? tie.teams[0];
  return hide ? asked : (tie.through?.value ?? asked);
}

/** The aggregate, said to be one, or the score of the match that decided: a title stands alone in notifications and in searches. */
function titleOf(tie: Tie, legs: readonly (Match | null)[], view: View): string {
  const { teams, aggregate } = tie;
  const [first, second] = teams.map((team) => flaggedTeam(team, view));
  const decider = decidingMatch(tie, legs);
  if (decider !== null && decider.score !== null) {
    const replay = legs.length > 1 && !view.hide ? ` · ${legLabel(tie, legs.length - 1, view)}` : '';
    return `${scoreLine(decider, view).replaceAll('**', '')}${replay}`;
  }
  if (aggregate === null) return `${first} – ${second}`;
  const mark = aggregate.origin === 'derived' ? derivedMark : '';
  const score = `${first} ${secret(`${writtenScore(aggregate.value, view)}${mark}`)} ${second}`;
  return view.hide ? score : `${score} · ${view.messages.say('picture.aggregate')}`;
}

/** `Roma go through 3–1 on aggregate`; the whole of it is what somebody may not want to know. */
export function outcomeLine(tie: Tie, legs: readonly (Match | null)[], view: View): string {
  const { messages } = view;
  if (tie.through === null) {
    const unknown = tie.stage === 'final' ? 'tie.final-unknown' : 'tie.through-unknown';
    const sentence = messages.say(unknown, { mark: unknownMark });
    return `➡️ ${view.hide ? bar(sentence, view) : sentence}`;
  }
  const winner = tie.through.value;
  const mark = tie.through.origin === 'derived' && !isPlain(tie, legs) ? derivedMark : '';
  const aggregate = scoreFor(winner, tie.teams, tie.aggregate?.value ?? null, view);
  const aggregateMark = tie.aggregate?.origin === 'derived' ? derivedMark : '';
  const shootout = legs
    .flatMap((leg) => scoreFor(winner, leg?.teams ?? tie.teams, leg?.shootout ?? null, view) ?? [])
    .at(-1);
  const how = tie.decidedBy?.value ?? 'unknown';
  const sentence = messages.say(tie.stage === 'final' ? 'tie.final-won' : 'tie.through', {
    ...teamWords('team', winner, view, (name) => `**${shownName(name)}**${mark}`),
    how: how.replace(' ', '_'),
    aggregate: aggregate === null ? 'none' : `${aggregate}${aggregateMark}`,
    shootout: shootout ?? 'none',
  });
  return `➡️ ${bar(sentence, view)}`;
}

/** Whether the printed score of a single match says who won: a mark beside the name would only make it look doubtful. */
function isPlain({ twoLegged }: Tie, [only, ...others]: readonly (Match | null)[]): boolean {
  if (twoLegged || others.length > 0 || only?.score == null || only.origin === 'derived') return false;
  return only.score[0] !== only.score[1] || only.shootout !== null;
}

/** A score with the winner's goals first. */
function scoreFor(
  winner: TeamRef,
  [first]: readonly [TeamRef, TeamRef],
  score: Score | null,
  view: View,
): string | null {
  if (score === null) return null;
  return writtenScore(first.id === winner.id ? score : [score[1], score[0]], view);
}

function nextLines({ next, reached, through, stage }: Tie, view: View): readonly string[] {
  const { messages } = view;
  const lines =
    next !== null
      ? [fixtureLine(next, view)]
      : reached === null || through === null
        ? []
        : [messages.say('tie.reached', { stage: shownStage(reached, messages) })];
  // Hidden, the line stands whatever is known; only after a final nothing comes.
  return (view.hide && stage !== 'final' ? veiled(lines, view, barSizes.line) : lines.map(secret)).map(
    (line) => `⏭️ ${line}`,
  );
}

function legField(tie: Tie, leg: Match | null, index: number, view: View): CardField {
  const { messages } = view;
  const name = legLabel(tie, index, view);
  if (leg === null) return { name, lines: [messages.say('leg.unknown', { mark: unknownMark })] };
  const margin = tie.legMargin?.leg === index + 1 && leg.score === null ? marginLines(tie.legMargin, view) : [];
  return {
    name,
    lines: [
      scoreLineOverGoals(leg, view),
      // That something is said of the margin tells of a shootout: hidden, it shares the bar of the goals.
      ...goalLines(leg, view, margin),
      ...scorelessLines(leg, view),
      ...(view.hide ? [] : margin),
      placeLine(leg, view),
    ],
  };
}

/** What can be said of a leg whose score no report gives. */
export function marginLines({ winner, by }: NonNullable<Tie['legMargin']>, view: View): readonly string[] {
  const values = { ...teamWords('team', winner, view), by };
  return [secret(`${view.messages.say('tie.margin', values)}${derivedMark}`)];
}

function otherTies({ others: all, team, tie: shown }: TieAnswer, view: View): CardMenu | null {
  const others = view.hide ? all.filter((other) => isBefore(dayOfTie(other, view), dayOfTie(shown, view))) : all;
  if (others.length === 0 || team === null) return null;
  const press = {
    question: { ask: 'tie', team: reference('team', team.id) },
    show: turning(view),
    hide: view.hide,
    pick: 'tie',
  } as const;
  return {
    placeholder: view.messages.say('menu.other-ties', { team: localName(team, view), count: others.length }),
    press,
    options: others.map((tie) => ({
      label: view.messages.say('pairing', {
        first: localName(tie.teams[0], view),
        second: localName(tie.teams[1], view),
      }),
      description: occasionLine(tie, view),
      value: shortId(reference('tie', tie.id)),
    })),
  };
}

/** The day of its last leg that is known; hidden, only ties before the one that is shown are offered: a later one tells who went through. */
function dayOfTie({ legs }: Tie, { matches }: View): string | null {
  return legs.map((leg) => matches.get(leg ?? '')?.date ?? null).findLast((day) => day !== null) ?? null;
}
