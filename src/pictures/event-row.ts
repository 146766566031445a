import type { DrawnEvent, DrawnTeam, TimelineDrawing } from './drawing.ts';
import { contentWidth, faces, margin, middle } from './page.ts';
import type { Page } from './page.ts';
import { drawBall, drawSign } from './signs.ts';

/** Half the room in the middle that the minute takes. */
const spine = 32;
const iconRoom = 22;
const room = contentWidth / 2 - spine - iconRoom - 16;

/** How much room an event takes in the list, its second line included. */
export function rowHeight(event: DrawnEvent): number {
  return event.kind === 'substitution' && event.off !== null ? 42 : 28;
}

/** One event on its team's side of the middle, its minute between; a goal has the score after it on the other side. */
export function drawEventRow(
  page: Page,
  event: DrawnEvent,
  { teams, between }: Pick<TimelineDrawing, 'teams' | 'between'>,
  top: number,
): void {
  const { sketch, theme, type } = page;
  const on = theme.surface;
  const y = top + 14;
  sketch.rect(middle - spine + 5, y - 11, 2 * spine - 10, 22, 11, { fill: theme.ground });
  const minute = type.fit(event.shown, faces.smallStrong, 2 * spine - 12);
  sketch.text(minute, { x: middle, y, anchor: 'middle', fill: theme.text, on: theme.ground });
  if (event.side === null) return drawSideless(page, event, teams, y);
  const outward = event.side === 0 ? -1 : 1;
  const anchor = event.side === 0 ? 'end' : 'start';
  const icon = middle + outward * (spine + 9);
  const x = middle + outward * (spine + iconRoom);
  drawIcon(page, event, teams, icon, y);
  const how = event.kind === 'goal' && event.how !== null ? type.fit(`(${event.how})`, faces.small, 60) : null;
  const face = event.kind === 'goal' ? faces.bodyStrong : faces.body;
  const name = type.fit(event.name, face, room - (how === null ? 0 : how.width + 6));
  sketch.text(name, { x, y, anchor, fill: theme.text, on });
  if (how !== null) sketch.text(how, { x: x + outward * (name.width + 6), y, anchor, fill: theme.muted, on });
  if (event.kind === 'goal' && event.after !== null) {
    const after = type.set(event.after.join(between), faces.name);
    const place = { x: middle - outward * (spine + 4), y, anchor: anchor === 'end' ? 'start' : 'end' } as const;
    sketch.text(after, { ...place, fill: theme.text, on });
  }
  if (event.kind === 'substitution' && event.off !== null) {
    const off = type.fit(event.off, faces.small, room);
    sketch.text(off, { x, y: y + 17, anchor, fill: theme.muted, on });
    drawArrow(page, icon, y + 17, 1);
  }
}

/** Which side it belongs to is not known: it stands across, left of its minute, in the small print's colour. */
function drawSideless(page: Page, event: DrawnEvent, teams: readonly [DrawnTeam, DrawnTeam], y: number): void {
  const { sketch, theme, type } = page;
  drawIcon(page, event, teams, margin + 20, y);
  const name = type.fit(event.name, faces.body, middle - spine - margin - iconRoom - 20);
  const place = { x: margin + 20 + 14, anchor: 'start', fill: theme.muted, on: theme.surface } as const;
  sketch.text(name, { ...place, y });
  if (event.kind !== 'substitution' || event.off === null) return;
  drawArrow(page, margin + 20, y + 17, 1);
  sketch.text(type.fit(event.off, faces.small, room), { ...place, y: y + 17 });
}

function drawIcon(page: Page, event: DrawnEvent, teams: readonly [DrawnTeam, DrawnTeam], x: number, y: number): void {
  const on = page.theme.surface;
  if (event.kind === 'goal') drawBall(page, x, y, 8, on);
  else if (event.kind === 'substitution') drawArrow(page, x, y, -1);
  else drawSign(page, event.kind, teams[event.side ?? 0], x, y, { on });
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
