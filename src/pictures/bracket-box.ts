import type { BracketSlot, Side } from './drawing.ts';
import { markOf, unknownMark } from './marks.ts';
import { faces, fitTeam } from './page.ts';
import type { Page } from './page.ts';
import { drawDisc } from './team-disc.ts';

export const boxWidth = 212;
export const boxHeight = 62;

/**
 * A tie of a bracket: a line a team, the one that goes on set strongly; dashed as long as nothing is known of it, with
 * `nobody` where teams would stand.
 */
export function drawBox(page: Page, slot: BracketSlot | null, nobody: string, x: number, y: number): void {
  const { sketch, theme } = page;
  const left = x - boxWidth / 2;
  const paint = isOpen(slot)
    ? { fill: theme.ground, stroke: theme.strong, strokeWidth: 1.5, dash: '4 4' }
    : { fill: theme.surface };
  sketch.rect(left, y, boxWidth, boxHeight, 10, paint);
  for (const side of [0, 1] as const)
    drawSide(page, slot, side, slot === null ? nobody : unknownMark, left, y + 19 + side * 25);
}

function isOpen(slot: BracketSlot | null): boolean {
  return slot === null || slot.teams.every((team) => team === null);
}

function drawSide(page: Page, slot: BracketSlot | null, side: Side, nobody: string, left: number, y: number): void {
  const { sketch, theme, type } = page;
  const on = isOpen(slot) ? theme.ground : theme.surface;
  const team = slot?.teams[side] ?? null;
  const score = slot?.score ?? null;
  const right = left + boxWidth - 12;
  const lost = slot?.through != null && slot.through !== side;
  const fill = lost || team === null ? theme.muted : theme.text;
  const face = lost || team === null ? faces.body : { ...faces.name, weight: 700 as const };
  let room = right - (left + 36);
  if (score === null && slot?.through != null) {
    const unknown = type.set(unknownMark, face);
    sketch.text(unknown, { x: right - 2, y, anchor: 'end', fill: theme.muted, on });
    room -= unknown.width + 12;
  }
  if (score !== null) {
    const mark = type.set(markOf(score), faces.smallStrong);
    const goals = type.set(String(score.goals[side]), face);
    sketch.text(mark, { x: right + 7, y: y - 3, anchor: 'end', fill: theme.muted, on });
    sketch.text(goals, { x: right - 2, y, anchor: 'end', fill, on });
    room -= goals.width + 12;
  }
  if (team === null) sketch.circle(left + 20, y, 7.5, { stroke: theme.strong, strokeWidth: 1.5, dash: '2.5 2.5' });
  else drawDisc(page, team, left + 20, y, 8.5, on);
  const line = team === null ? type.fit(nobody, face, room) : fitTeam(type, team, face, room);
  sketch.text(line, { x: left + 36, y, anchor: 'start', fill, on });
}
