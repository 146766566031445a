import type { DrawnGoal, DrawnLeg, DrawnTeam, Side } from './drawing.ts';
import { markOf, writtenGoals } from './marks.ts';
import { contentWidth, faces, fitName, margin, middle, pageWidth, wrapTeam, write, writeLines } from './page.ts';
import type { Page } from './page.ts';
import { drawScorers, leastWidth, naturalWidth } from './scorer-lines.ts';
import { drawSentOff, drawSidelessSentOff } from './sent-off-lines.ts';
import { drawStrip } from './strip.ts';
import type { StripMark } from './strip-places.ts';
import { drawDisc } from './team-disc.ts';
import type { SetText } from './typesetter.ts';

const padding = 16;
const inner = contentWidth - 2 * padding;
const columnGap = 20;
const mostScorerLines = 6;

/** One leg on its panel: teams and score, goals and sendings-off on a time line, and whose they were. Without `between`, the score stands above the panel already. Gives its lower edge. */
export function drawLeg(
  page: Page,
  leg: DrawnLeg,
  teams: readonly [DrawnTeam, DrawnTeam],
  between: string | null,
  top: number,
): number {
  const { sketch, theme } = page;
  const drawn = (): number => fillLeg(page, leg, teams, between, top);
  return sketch.panel(margin, top, contentWidth, 12, { fill: theme.surface }, drawn);
}

function fillLeg(
  page: Page,
  leg: DrawnLeg,
  teams: readonly [DrawnTeam, DrawnTeam],
  between: string | null,
  top: number,
): number {
  const { theme, type } = page;
  const on = theme.surface;
  const left = margin + padding;
  const right = pageWidth - margin - padding;
  const order = [leg.left, leg.left === 0 ? 1 : 0] as const satisfies readonly Side[];
  const shown = [teams[order[0]], teams[order[1]]] as const;
  const notesY = between === null ? drawPlace(page, leg, top + 20) : drawHead(page, leg, shown, between, top + 20);
  const notes = leg.notes.slice(0, 3).flatMap((note) => type.wrap(note, faces.small, inner, 2));
  let y = writeLines(page, notes, 18, { x: middle, y: notesY, anchor: 'middle', fill: theme.muted, on });
  const marks = marksOf(leg);
  if (marks.length > 0) {
    y = drawStrip(page, shown, marks, leg.minutes, { left, right, top: y - (notes.length === 0 ? 4 : 0), on }) + 10;
  }
  const goals = order.map((side) => leg.goals.filter((goal) => goal.side === side));
  const widths = columnWidths(page, goals);
  const columns = goals.map((own, index) => {
    const column = { x: index === 0 ? left : right, y, width: widths[index] ?? 0, on } as const;
    const anchor = index === 0 ? 'start' : 'end';
    const end = drawScorers(page, own, { ...column, anchor }, mostScorerLines);
    const reds = leg.sentOff.filter(({ side }) => side === order[index]);
    return drawSentOff(page, reds, { ...column, anchor, y: end, width: (inner - columnGap) / 2 });
  });
  const below = Math.max(...columns);
  const sideless = leg.sentOff.filter(({ side }) => side === null);
  const end = drawSidelessSentOff(page, sideless, { y: below, width: inner, on });
  return marks.length === 0 && sideless.length === 0 ? end : end + 4;
}

/** Which leg, when and where, over the teams and the score; gives where notes stand. */
function drawHead(
  page: Page,
  leg: DrawnLeg,
  teams: readonly [DrawnTeam, DrawnTeam],
  between: string,
  y: number,
): number {
  const { theme } = page;
  const on = theme.surface;
  const place = { x: margin + padding, y, anchor: 'start', fill: theme.text, on } as const;
  const label = write(page, leg.label, faces.smallStrong, 150, place);
  const end = { x: pageWidth - margin - padding, y, anchor: 'end', fill: theme.muted, on } as const;
  write(page, placeOf(leg), faces.small, inner - label - 16, end);
  drawScoreRow(page, leg, teams, between, y + 34);
  return y + 62;
}

/** When and where alone. */
function drawPlace(page: Page, leg: DrawnLeg, y: number): number {
  const { theme } = page;
  const place = { x: middle, y, anchor: 'middle', fill: theme.muted, on: theme.surface } as const;
  const used = write(page, placeOf(leg), faces.small, inner, place);
  return used === 0 ? y : y + 24;
}

function placeOf({ date, ground }: DrawnLeg): string {
  return [date, ground].filter((part) => part !== null).join(' · ');
}

function marksOf({ goals, sentOff, left }: DrawnLeg): readonly StripMark[] {
  const rowOf = (side: Side): Side => (side === left ? 0 : 1);
  return [
    ...goals.map(
      ({ minute, stoppage, side, shown }) =>
        ({ kind: 'goal', minute, stoppage, label: shown, row: rowOf(side) }) as const,
    ),
    ...sentOff.flatMap(({ minute, stoppage, side }) =>
      side === null ? [] : [{ kind: 'red', minute, stoppage, label: null, row: rowOf(side) } as const],
    ),
  ];
}

/** As much as a side needs to break no line, where the other has enough left; else half of the room each. */
function columnWidths(page: Page, goals: readonly (readonly DrawnGoal[])[]): readonly number[] {
  const room = inner - columnGap;
  const [first = 0, second = 0] = goals.map((own) => naturalWidth(page, own, mostScorerLines));
  const [leastOfFirst = 0, leastOfSecond = 0] = goals.map((own) => leastWidth(page, own, mostScorerLines));
  if (first < room / 2 || (first + leastOfSecond < room && second >= room / 2)) return [first, room - first];
  return leastOfFirst + second < room ? [room - second, second] : [room / 2, room / 2];
}

const nameLeading = 16;

/** In one line where it fits, else in two. */
function nameLines({ type }: Page, team: DrawnTeam, width: number): readonly SetText[] {
  const line = fitName(type, team.name, faces.name, width);
  return line.text === team.name ? [line] : wrapTeam(type, team, faces.body, width);
}

/** Team, score, team on one line. */
function drawScoreRow(
  page: Page,
  { score, left }: DrawnLeg,
  teams: readonly [DrawnTeam, DrawnTeam],
  between: string,
  y: number,
): void {
  const { sketch, theme, type } = page;
  const on = theme.surface;
  const line = type.set(writtenGoals(score, between, left), faces.score);
  const fill = score === null ? theme.muted : theme.text;
  sketch.text(line, { x: middle, y, anchor: 'middle', fill, on });
  const mark = type.set(markOf(score), { size: 14, weight: 600 });
  const markPlace = { x: middle + line.width / 2 + 1, y: y - 3, anchor: 'start', fill: theme.muted, on } as const;
  sketch.text(mark, markPlace);
  const half = Math.max(34, line.width / 2 + 12 + mark.width);
  const discs = [margin + padding + 12, pageWidth - margin - padding - 12] as const;
  const room = middle - half - (discs[0] + 20);
  drawDisc(page, teams[0], discs[0], y, 12, on);
  drawDisc(page, teams[1], discs[1], y, 12, on);
  for (const [index, team] of teams.entries()) {
    const [x, anchor] = index === 0 ? ([discs[0] + 20, 'start'] as const) : ([discs[1] - 20, 'end'] as const);
    const lines = nameLines(page, team, room);
    const first = y - ((lines.length - 1) * nameLeading) / 2;
    writeLines(page, lines, nameLeading, { x, y: first, anchor, fill: theme.text, on });
  }
}
