import type { DrawnEvent } from './drawing.ts';
import { contentWidth, faces, middle } from './page.ts';
import type { Page } from './page.ts';
import { drawBall, drawCard, drawUnknownTeam, unknownTeamRoom } from './signs.ts';
import type { SetText } from './typesetter.ts';

/** Half the room in the middle that the minute takes. */
const spine = 32;
const iconRoom = 22;
const room = contentWidth / 2 - spine - iconRoom - 16;
/** Across the whole panel, less the sign before it and the minute after it. */
const sidelessRoom = contentWidth - 2 * spine - unknownTeamRoom - iconRoom - 32;
const wordGap = 6;

const lineHeight = 17;

/** How much room an event takes in the list, its further lines included. */
export function rowHeight(page: Page, event: DrawnEvent): number {
  return 11 + lineHeight * linesOf(page, event).length - (isChange(event) ? 3 : 0);
}

/** One event on its team's side of the middle, its minute between; a goal has the score after it on the other side. */
export function drawEventRow(page: Page, event: DrawnEvent, between: string, top: number): void {
  const { sketch, theme, type } = page;
  const on = theme.surface;
  const y = top + 14;
  if (event.side === null) return drawSideless(page, event, y);
  sketch.rect(middle - spine + 5, y - 11, 2 * spine - 10, 22, 11, { fill: theme.ground });
  const minute = type.fit(event.shown, faces.smallStrong, 2 * spine - 12);
  sketch.text(minute, { x: middle, y, anchor: 'middle', fill: theme.text, on: theme.ground });
  const outward = event.side === 0 ? -1 : 1;
  const anchor = event.side === 0 ? 'end' : 'start';
  const icon = middle + outward * (spine + 9);
  drawIcon(page, event, icon, y);
  const lines = linesOf(page, event);
  for (const [index, line] of lines.entries()) {
    let x = middle + outward * (spine + iconRoom);
    for (const { set, muted } of line) {
      sketch.text(set, { x, y: y + index * lineHeight, anchor, fill: muted ? theme.muted : theme.text, on });
      x += outward * (set.width + wordGap);
    }
  }
  if (isChange(event)) drawArrow(page, icon, y + (lines.length - 1) * lineHeight, 1);
  if (event.kind !== 'goal' || event.after === null) return;
  const after = type.set(event.after.join(between), faces.name);
  const place = { x: middle - outward * (spine + 4), y, anchor: anchor === 'end' ? 'start' : 'end' } as const;
  sketch.text(after, { ...place, fill: theme.text, on });
}

interface Part {
  readonly set: SetText;
  readonly muted: boolean;
}

/** A name that is too long for the line goes on below it before it is cut; so does how a goal was scored. */
function linesOf({ type }: Page, event: DrawnEvent): readonly (readonly Part[])[] {
  const face = event.kind === 'goal' ? faces.bodyStrong : faces.body;
  const most = event.side === null ? sidelessRoom : room;
  const lines: Part[][] = type.wrap(event.name, face, most, 2).map((set) => [{ set, muted: event.side === null }]);
  const how = event.kind === 'goal' && event.how !== null ? type.fit(`(${event.how})`, faces.small, most) : null;
  const last = lines.at(-1);
  if (how !== null) {
    const free = most - wordGap - (last?.[0]?.set.width ?? most);
    if (how.width <= free) last?.push({ set: how, muted: true });
    else lines.push([{ set: how, muted: true }]);
  }
  if (isChange(event)) lines.push([{ set: type.fit(event.off, faces.small, most), muted: true }]);
  return lines;
}

/** Somebody comes on for somebody who is named. */
function isChange(event: DrawnEvent): event is DrawnEvent & { readonly off: string } {
  return event.kind === 'substitution' && event.off !== null;
}

/** No report tells whose it is: it stands across the middle with its minute, on neither side, in the small print's colour. */
function drawSideless(page: Page, event: DrawnEvent, y: number): void {
  const { sketch, theme, type } = page;
  const place = { anchor: 'start', fill: theme.muted, on: theme.surface } as const;
  const minute = type.fit(event.shown, faces.smallStrong, 2 * spine);
  const lines = linesOf(page, event);
  const widest = Math.max(...lines.map((line) => line.reduce((sum, { set }) => sum + set.width + wordGap, 0)));
  const left = middle - (unknownTeamRoom + iconRoom + widest + minute.width) / 2 + unknownTeamRoom;
  drawUnknownTeam(page, left - unknownTeamRoom + 9, y, theme.surface);
  drawIcon(page, event, left + 8, y);
  for (const [index, line] of lines.entries()) {
    let x = left + iconRoom;
    for (const { set } of line) {
      sketch.text(set, { ...place, x, y: y + index * lineHeight });
      x += set.width + wordGap;
    }
  }
  sketch.text(minute, { ...place, x: left + iconRoom + widest, y });
  if (isChange(event)) drawArrow(page, left + 8, y + (lines.length - 1) * lineHeight, 1);
}

function drawIcon(page: Page, event: DrawnEvent, x: number, y: number): void {
  const on = page.theme.surface;
  if (event.kind === 'goal') drawBall(page, x, y, 8, on);
  else if (event.kind === 'substitution') drawArrow(page, x, y, -1);
  else drawCard(page, event.kind, x, y, on, false);
}

/** Up (-1) for who comes on, down (1) for who goes off. */
function drawArrow({ sketch, theme }: Page, x: number, y: number, direction: 1 | -1): void {
  const stroke = direction === -1 ? theme.won : theme.lost;
  const tip = y + direction * 5;
  sketch.line(
    [
      [x, y - direction * 5],
      [x, tip],
    ],
    { stroke, strokeWidth: 2 },
  );
  sketch.line(
    [
      [x - 4, tip - direction * 4],
      [x, tip],
      [x + 4, tip - direction * 4],
    ],
    { stroke, strokeWidth: 2 },
  );
}
