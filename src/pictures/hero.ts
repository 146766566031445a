import type { DrawnScore, DrawnTeam, Side } from './drawing.ts';
import { markOf, writtenGoals } from './marks.ts';
import { contentWidth, faces, isWhole, margin, middle, pageWidth, wrapEvenly, wrapTeam, writeLines } from './page.ts';
import type { Page } from './page.ts';
import { drawDisc } from './team-disc.ts';

interface Hero {
  readonly teams: readonly [DrawnTeam, DrawnTeam];
  readonly score: DrawnScore | null;
  readonly between: string;
  /** Under the score. */
  readonly label: string | null;
  readonly through: Side | null;
}

const column = 146;
const radius = 29;

/** Two teams with the score between them: what one sees first. Gives where the next part starts. */
export function drawHero(page: Page, { teams, score, between, label, through }: Hero, top: number): number {
  const { sketch, theme, type } = page;
  const discY = top + radius;
  const ends = teams.map((team, side) => {
    const x = side === 0 ? margin + column / 2 : pageWidth - margin - column / 2;
    drawDisc(page, team, x, discY, radius, theme.ground);
    if (through === side) drawThrough(page, x + radius * 0.74, discY + radius * 0.7);
    const beaten = through !== null && through !== side;
    const lines = wrapTeam(type, team, beaten ? { ...faces.team, weight: 600 } : faces.team, column);
    const fill = beaten ? theme.muted : theme.text;
    for (const [index, line] of lines.entries()) {
      const y = discY + radius + 19 + index * 21;
      sketch.text(line, { x, y, anchor: 'middle', fill, on: theme.ground });
    }
    return discY + radius + 19 + lines.length * 21;
  });
  drawHeroScore(page, score, between, label === null ? discY : discY - 6);
  const end = Math.max(...ends, discY + 40);
  return (label === null ? end : drawLabel(page, label, discY, end)) - 6;
}

const labelLeading = 17;
const mostLabelLines = 3;
const narrower = [0.6, 0.7, 0.8, 0.9];

/** How the score came about, in the room that the names leave under it, or below them where that is too little. */
function drawLabel(page: Page, label: string, discY: number, end: number): number {
  const { theme, type } = page;
  const place = { x: middle, anchor: 'middle', fill: theme.muted, on: theme.ground } as const;
  const room = pageWidth - 2 * (margin + column) - 8;
  const usual = type.wrap(label, faces.small, room, mostLabelLines);
  if (isWhole(usual, label)) {
    // As narrow as it becomes without another line: no last word stands alone.
    const lines = narrower
      .map((share) => type.wrap(label, faces.small, room * share, usual.length))
      .find((made) => isWhole(made, label));
    const next = writeLines(page, lines ?? usual, labelLeading, { ...place, y: discY + 30 });
    return Math.max(end, next);
  }
  return writeLines(page, wrapEvenly(type, label, faces.small, contentWidth), labelLeading, { ...place, y: end + 2 });
}

/** The score in the middle; the mark of a derived one hangs outside so that the dash stays in the centre. */
function drawHeroScore({ sketch, theme, type }: Page, score: DrawnScore | null, between: string, y: number): void {
  const goals = writtenGoals(score, between);
  const size = goals.length > 3 ? 38 : faces.hero.size;
  const line = type.set(goals, { size, weight: 700 });
  const fill = score === null ? theme.muted : theme.text;
  sketch.text(line, { x: middle, y, anchor: 'middle', fill, on: theme.ground });
  const mark = markOf(score);
  if (mark === '') return;
  const place = { x: middle + line.width / 2 + 1, y: y - size * 0.16, anchor: 'start', fill: theme.muted } as const;
  sketch.text(type.set(mark, { size: size * 0.5, weight: 600 }), { ...place, on: theme.ground });
}

/** A tick in a green disc: this side goes through. */
function drawThrough({ sketch, theme }: Page, x: number, y: number): void {
  sketch.circle(x, y, 10, { fill: theme.accent, stroke: theme.ground, strokeWidth: 3 });
  const points = [
    [x - 4, y + 0.2],
    [x - 1.2, y + 3],
    [x + 4.2, y - 3],
  ] as const;
  sketch.line(points, { stroke: theme.ground, strokeWidth: 2.2 });
}
