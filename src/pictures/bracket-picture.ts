import { drawBox, boxHeight, boxWidth } from './bracket-box.ts';
import type { BracketDrawing, BracketSlot } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { drawHeader, faces, finishPage, margin, middle, openPage, pageWidth, write } from './page.ts';
import type { Page } from './page.ts';
import type { Picture } from './sketch.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

const labelHeight = 20;
const gap = 26;
const step = boxHeight + gap + labelHeight;
const columns = [margin + boxWidth / 2, pageWidth - margin - boxWidth / 2] as const;

/**
 * A bracket that reads from top and bottom towards the final in the middle, so that names have room on a phone. A line
 * is solid where a team is known to have come that way, dashed where it is only where the way would lead.
 */
export function drawBracket(drawing: BracketDrawing, theme: Theme, type: Typesetter): Picture {
  const page = openPage(theme, type);
  const top = drawHeader(page, drawing.occasion);
  const rows = [0, 1, 2, 3, 4].map((row) => top + labelHeight + row * step);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = rows;
  const { quarterFinals: quarters, semiFinals: semis, final, labels } = drawing;
  for (const [index, column] of columns.entries()) {
    const lower = quarters[index + 2] ?? null;
    link(page, quarters[index] ?? null, semis[0], [column, first + boxHeight], [middle, topOf(semis[0], second)]);
    link(page, lower, semis[1], [column, topOf(lower, fifth)], [middle, fourth + boxHeight]);
  }
  link(page, semis[0], final, [middle, second + boxHeight], [middle, topOf(final, third)]);
  link(page, semis[1], final, [middle, topOf(semis[1], fourth)], [middle, third + boxHeight]);
  // A quarter-final was played, and was not found; what comes after may be still to come, or not be asked about.
  const quarter = { label: labels.quarterFinal, nobody: unknownMark };
  const semi = { label: labels.semiFinal, nobody: '–' };
  for (const [index, column] of columns.entries()) {
    box(page, quarters[index] ?? null, quarter, column, first);
    box(page, quarters[index + 2] ?? null, quarter, column, fifth);
  }
  box(page, semis[0], semi, middle, second);
  box(page, final, { ...semi, label: labels.final }, middle, third);
  box(page, semis[1], semi, middle, fourth);
  return finishPage(page, drawing, fifth + boxHeight + 10);
}

interface Round {
  readonly label: string;
  /** Stands for the teams of a tie of which nothing is said. */
  readonly nobody: string;
}

function box(page: Page, slot: BracketSlot | null, { label, nobody }: Round, x: number, y: number): void {
  const { theme } = page;
  const place = { x: x - boxWidth / 2, y: y - 10, anchor: 'start', fill: theme.muted, on: theme.ground } as const;
  const used = write(page, label, faces.smallStrong, boxWidth / 2 - 8, place);
  if (slot?.note != null) {
    write(page, slot.note, faces.small, boxWidth - used - 12, { ...place, x: x + boxWidth / 2, anchor: 'end' });
  }
  drawBox(page, slot, nobody, x, y);
}

/** A line reaches the box beside its label; where a note takes that place it ends above both. */
function topOf(slot: BracketSlot | null, y: number): number {
  return slot?.note == null ? y : y - labelHeight;
}

type Point = readonly [x: number, y: number];

/** Down from the one, across, and on to the other. */
function link(
  { sketch, theme }: Page,
  from: BracketSlot | null,
  to: BracketSlot | null,
  start: Point,
  end: Point,
): void {
  // Across in the gap, never through a line of labels.
  const turn = start[1] < end[1] ? start[1] + gap / 2 : end[1] + gap / 2;
  const points = [start, [start[0], turn], [end[0], turn], end] as const;
  if (cameThrough(from, to)) sketch.line(points, { stroke: theme.accent, strokeWidth: 2 });
  else sketch.line(points, { stroke: theme.strong, strokeWidth: 1.5, dash: '2 5' });
}

function cameThrough(from: BracketSlot | null, to: BracketSlot | null): boolean {
  const winner = from === null || from.through === null ? null : from.teams[from.through];
  return winner !== null && winner !== undefined && to?.teams.some((team) => team?.name === winner.name) === true;
}
