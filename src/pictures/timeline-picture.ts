import type { DrawnEvent, TimelineDrawing } from './drawing.ts';
import { drawEventRow, rowHeight } from './event-row.ts';
import { drawHero } from './hero.ts';
import {
  contentWidth,
  drawBand,
  drawHeader,
  faces,
  finishPage,
  margin,
  middle,
  openPage,
  pageWidth,
  write,
  writeLines,
} from './page.ts';
import type { Page } from './page.ts';
import type { Picture } from './sketch.ts';
import { drawStrip } from './strip.ts';
import { bandColour } from './team-disc.ts';
import { toldApart } from './told-apart.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** As high as twenty-two events of one line: more would be neither read on a phone nor drawn in time. */
const mostRowsHeight = 620;

/** One match: the score, everything on a time line, then event by event with the running score. */
export function drawTimeline(given: TimelineDrawing, theme: Theme, type: Typesetter): Picture {
  const drawing = { ...given, teams: toldApart(given.teams, theme) };
  const page = openPage(theme, type);
  const { teams, score, between, note, place } = drawing;
  drawBand(
    page,
    teams.map((team) => bandColour(team, theme)),
  );
  let y = drawHeader(page, drawing.occasion);
  y = drawHero(page, { teams, score, between, label: note, through: drawing.through }, y);
  if (place !== null) {
    write(page, place, faces.small, contentWidth, {
      x: middle,
      y: y + 6,
      anchor: 'middle',
      fill: theme.muted,
      on: theme.ground,
    });
    y += 24;
  }
  y = drawPanel(page, drawing, y);
  return finishPage(page, drawing, y + 8);
}

function drawPanel(page: Page, drawing: TimelineDrawing, top: number): number {
  const { sketch, theme } = page;
  return sketch.panel(margin, top, contentWidth, 12, { fill: theme.surface }, () => fillPanel(page, drawing, top));
}

function fillPanel(page: Page, { teams, between, events, minutes, notes }: TimelineDrawing, top: number): number {
  const { theme, type } = page;
  const on = theme.surface;
  let y = top;
  const marks = events.flatMap(({ kind, minute, stoppage, side, shown }) =>
    side === null ? [] : [{ kind, minute, stoppage, label: kind === 'goal' ? shown : null, row: side }],
  );
  if (marks.length > 0) {
    const box = { left: margin + 18, right: pageWidth - margin - 18, top: top + 14, on };
    y = drawStrip(page, teams, marks, minutes, box);
  }
  const shown = shownOf(page, events);
  if (shown.length > 0) y = drawRows(page, shown, between, y + 4);
  const place = { x: middle, anchor: 'middle', fill: theme.muted, on } as const;
  if (shown.length < events.length) {
    write(page, `+${events.length - shown.length}`, faces.smallStrong, contentWidth, { ...place, y: y + 12 });
    y += 26;
  }
  const said = notes.slice(0, 4).flatMap((note) => type.wrap(note, faces.small, contentWidth - 32, 2));
  if (said.length > 0) y = writeLines(page, said, 18, { ...place, y: y + 14 }) - 10;
  return y === top ? top : y + 10;
}

/** What finds room in the list, in order of play: goals before dismissals, these before bookings and changes. */
function shownOf(page: Page, events: readonly DrawnEvent[]): readonly DrawnEvent[] {
  const shown = new Set<DrawnEvent>();
  let height = 0;
  for (const event of events.toSorted((a, b) => ranks[a.kind] - ranks[b.kind])) {
    height += rowHeight(page, event);
    if (height > mostRowsHeight) break;
    shown.add(event);
  }
  return events.filter((event) => shown.has(event));
}

const ranks = { goal: 0, red: 1, yellow: 2, substitution: 3 } as const satisfies Record<DrawnEvent['kind'], number>;

function drawRows(page: Page, events: readonly DrawnEvent[], between: string, top: number): number {
  let y = top;
  for (const event of events) {
    drawEventRow(page, event, between, y);
    y += rowHeight(page, event);
  }
  return y;
}
