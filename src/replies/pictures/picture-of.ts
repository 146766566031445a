import type { Answer, StreakAnswer, TieAnswer } from '../../answers/answer.ts';
import type { TiesOfSeason } from '../../answers/tie-findings.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { BracketSlot, DrawnEvent, Drawing, TieDrawing, TimelineDrawing } from '../../pictures/drawing.ts';
import { outcomeLine } from '../cards/tie-card.ts';
import { cardSign } from '../pieces/booking-line.ts';
import { goalLines } from '../pieces/goal-lines.ts';
import { shortScoreLine, writtenScore } from '../pieces/score-line.ts';
import type { PictureRequest } from '../reply.ts';
import type { View } from '../view.ts';
import { bracketDrawing } from './bracket-drawing.ts';
import { derivedSign } from './picture-legend.ts';
import { altText, plainName, unmarked, withoutSign } from './plain-text.ts';
import { runDrawing } from './run-drawing.ts';
import { tieDrawing, unnamedLines } from './tie-drawing.ts';
import { localName } from '../pieces/team-name.ts';
import { timelineDrawing } from './timeline-drawing.ts';

interface Sketched {
  readonly drawing: Drawing;
  /** What the picture says. */
  readonly lines: readonly string[];
  /** What may be said of it to somebody who has not seen the match. */
  readonly safe: string;
}

/**
 * The picture that goes with an answer, with a description that says the same; none where the answer has nothing to look
 * at, and where pictures are not wanted. Behind a spoiler bar the description says what it is about, and nothing of what it shows.
 */
export function pictureOf(answer: Answer, view: View): Omit<PictureRequest, 'embeds'> | undefined {
  const theme = view.pictures;
  const sketched = theme === null ? null : sketchedOf(answer, view);
  if (theme === null || sketched === null) return undefined;
  const { drawing, lines, safe } = sketched;
  const alt = altText(view.hide ? [view.messages.say('picture.hidden', { about: safe })] : lines);
  return { name: `${answer.kind}.png`, alt, spoiler: view.hide, theme, drawing: { ...drawing } };
}

function sketchedOf(answer: Answer, view: View): Sketched | null {
  switch (answer.kind) {
    case 'tie':
      return sketchedTie(answer, view);
    case 'match':
      return sketchedMatch(answer.match, view);
    case 'streak':
      return sketchedRun(answer, view);
    case 'recap':
      return answer.bracket === null ? null : sketchedBracket(answer.bracket, view);
    case 'ties':
      return answer.ties.pages > 1 ? null : sketchedBracket({ ties: answer.ties.items, legs: answer.legs }, view);
    default:
      return null;
  }
}

function sketchedTie(answer: TieAnswer, view: View): Sketched | null {
  const drawing = tieDrawing(answer, view);
  if (drawing === null) return null;
  const outcome = withoutSign(outcomeLine(answer.tie, answer.legs, view));
  const legs = answer.legs.flatMap((leg, index) => {
    const { label = '', notes = [], date = null, ground = null } = drawing.legs[index] ?? {};
    const told = leg === null ? [] : matchLines(leg, view);
    // Whose scorers are missing stands among the goals.
    const unnamed = leg === null ? [] : unnamedLines(leg, view);
    const more = notes.filter((note) => !unnamed.includes(note) && !told.some((line) => line.includes(note)));
    return [[label, date, ground].filter((part) => part !== null).join(', '), ...told, ...more];
  });
  return {
    drawing,
    lines: [
      drawing.occasion,
      answer.tie.twoLegged ? aggregateSaid(drawing, outcome, view) : '',
      outcome,
      drawing.next ?? '',
      ...legs,
      ...drawing.legend,
    ],
    safe: [pairOf(answer.tie.teams, view), drawing.occasion].filter((part) => part !== '').join(', '),
  };
}

function sketchedMatch(match: Match, view: View): Sketched | null {
  const drawing = timelineDrawing(match, view);
  if (drawing === null) return null;
  return {
    drawing,
    lines: [
      drawing.occasion,
      drawing.place ?? '',
      unmarked(shortScoreLine(match, view)),
      ...drawing.events.map((event) => eventText(event, drawing, view)),
      ...drawing.notes,
      ...drawing.legend,
    ],
    safe: [pairOf(match.teams, view), drawing.place ?? ''].filter((part) => part !== '').join(', '),
  };
}

/** Two legs that penalties decided leave their sum unsaid, which the picture shows. */
function aggregateSaid({ aggregate, aggregateLabel, teams }: TieDrawing, outcome: string, view: View): string {
  if (aggregate === null || aggregateLabel === null) return '';
  const [first, second] = aggregate.goals;
  const scores = [writtenScore([first, second], view), writtenScore([second, first], view)];
  if (scores.some((score) => outcome.includes(score))) return '';
  const mark = aggregate.derived ? derivedSign : '';
  return `${teams[0].name} ${scores[0]}${mark} ${teams[1].name}, ${aggregateLabel}`;
}

/** `⚽ 1–0 Gianluca Mancini 17'`: with the running score, or, where that is not sure, with the side. */
function eventText(event: DrawnEvent, { teams }: TimelineDrawing, view: View): string {
  const { kind, name, shown, side } = event;
  const own = side === null ? '' : ` (${teams[side].name})`;
  switch (kind) {
    case 'goal': {
      const how = event.how === null ? '' : ` (${event.how})`;
      const score = event.after === null ? '' : `${writtenScore(event.after, view)} `;
      return `⚽ ${score}${name} ${shown}${how}${event.after === null ? own : ''}`;
    }
    case 'substitution': {
      const change = { minute: shown, on: name, off: event.off ?? 'none' };
      return `🔁 ${view.messages.say('match.substitution', change)}`;
    }
    case 'red':
    case 'yellow':
      return `${cardSign(kind)} ${name} ${shown}${own}`;
  }
}

function matchLines(match: Match, view: View): readonly string[] {
  return [shortScoreLine(match, view), ...goalLines(match, view)].map(unmarked);
}

function sketchedRun(answer: StreakAnswer, view: View): Sketched | null {
  const drawing = runDrawing(answer, view);
  if (drawing === null) return null;
  const readings = drawing.readings.map(({ date, shown }) =>
    view.messages.say('labelled', { label: date ?? '?', text: shown }),
  );
  const matches = answer.matches.map((match, index) => {
    const { date = null } = drawing.matches[index] ?? {};
    return `${unmarked(shortScoreLine(match, view))}${date === null ? '' : `, ${date}`}`;
  });
  return {
    drawing,
    lines: [drawing.team.name, drawing.latest, ...drawing.notes, ...readings, ...matches, ...drawing.legend],
    // The kind of a run tells how its matches ended.
    safe: drawing.team.name,
  };
}

function sketchedBracket(ties: TiesOfSeason, view: View): Sketched | null {
  const drawing = bracketDrawing(ties, view);
  if (drawing === null) return null;
  const { labels, between, quarterFinals, semiFinals, final } = drawing;
  const say = (label: string, text: string): string =>
    text === '' ? '' : view.messages.say('labelled', { label, text });
  const lines = [
    ...quarterFinals.map((slot) => say(labels.quarterFinal, slotText(slot, between))),
    ...semiFinals.map((slot) => say(labels.semiFinal, slotText(slot, between))),
    say(labels.final, slotText(final, between)),
  ];
  return { drawing, lines: [drawing.occasion, ...lines, ...drawing.legend], safe: drawing.occasion };
}

/** `AC Milan 1–3 Roma ✓`; nothing for a tie of which nothing is known. */
function slotText(slot: BracketSlot | null, between: string): string {
  if (slot === null) return '';
  const { score, through, note } = slot;
  const [first, second] = slot.teams.map((team, side) => `${team?.name ?? '?'}${through === side ? ' ✓' : ''}`);
  const unknown = through === null ? '–' : `?${between}?`;
  const goals = score === null ? unknown : `${score.goals.join(between)}${score.derived ? '†' : ''}`;
  return `${first} ${goals} ${second}${note === null ? '' : ` (${note})`}`;
}

function pairOf(teams: Match['teams'], view: View): string {
  return teams.map((team) => plainName(localName(team, view))).join(' – ');
}
