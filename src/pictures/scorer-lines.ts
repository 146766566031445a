import type { DrawnGoal } from './drawing.ts';
import { faces, fitName } from './page.ts';
import type { Page } from './page.ts';
import type { SetText } from './typesetter.ts';

interface Word {
  readonly line: SetText;
  readonly muted: boolean;
  /** Space before it, where it does not begin a line. */
  readonly gap: number;
}

type Line = readonly Word[];

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
  readonly on: string;
}

const leading = 20;

/** The scorers of one side with their minutes, wrapped into a column; what finds no room is counted: `+7`. */
export function drawScorers(page: Page, goals: readonly DrawnGoal[], column: Column, mostLines: number): number {
  const { sketch, theme, type } = page;
  const scorers = scorersOf(goals).slice(0, mostLines);
  const lines: Line[] = [];
  let left = goals.length;
  for (const own of scorers) {
    const made = linesOf(own, column.width, page);
    if (lines.length + made.length > mostLines - (left > own.length ? 1 : 0)) break;
    lines.push(...made);
    left -= own.length;
  }
  if (left > 0) lines.push([{ line: type.set(`+${left}`, faces.bodyStrong), muted: true, gap: 0 }]);
  for (const [index, line] of lines.entries()) {
    let x = column.anchor === 'start' ? column.x : column.x - widthOf(line);
    for (const [at, word] of line.entries()) {
      if (at > 0) x += word.gap;
      const fill = word.muted ? theme.muted : theme.text;
      sketch.text(word.line, { x, y: column.y + index * leading, anchor: 'start', fill, on: column.on });
      x += word.line.width;
    }
  }
  return column.y + lines.length * leading;
}

/** How wide the column would become if no line had to be broken. */
export function naturalWidth(page: Page, goals: readonly DrawnGoal[], mostLines: number): number {
  const scorers = scorersOf(goals).slice(0, mostLines);
  // Rounded up: the same sum made in another order must not come out a hair too wide.
  return Math.ceil(Math.max(0, ...scorers.flatMap((own) => linesOf(own, 10_000, page).map(widthOf)))) + 1;
}

/** How wide the column has to be so that no name or minute is cut. */
export function leastWidth(page: Page, goals: readonly DrawnGoal[], mostLines: number): number {
  const scorers = scorersOf(goals).slice(0, mostLines);
  const words = scorers.flatMap((own) => linesOf(own, 10_000, page).flat());
  return Math.ceil(Math.max(0, ...words.map(({ line }) => line.width))) + 1;
}

/** The goals of each scorer; nobody takes less than a line, so that those after as many lines are not set at all. */
function scorersOf(goals: readonly DrawnGoal[]): readonly (readonly DrawnGoal[])[] {
  return [...Map.groupBy(goals, ({ scorer }) => scorer).values()];
}

function widthOf(line: Line): number {
  return line.reduce((sum, word, at) => sum + word.line.width + (at === 0 ? 0 : word.gap), 0);
}

/** The name, then its minutes as they find room. */
function linesOf(goals: readonly DrawnGoal[], width: number, { type }: Page): readonly Line[] {
  const name = fitName(type, goals[0]?.scorer ?? '', faces.bodyStrong, width);
  const lines: Word[][] = [[{ line: name, muted: false, gap: 0 }]];
  let used = name.width;
  for (const [index, { shown, how }] of goals.entries()) {
    const comma = index < goals.length - 1 ? ',' : '';
    const time = type.fit(`${shown}${how === null ? '' : ` (${how})`}${comma}`, faces.body, width);
    const gap = index === 0 ? 6 : 4;
    if (used + gap + time.width > width) {
      lines.push([]);
      used = -gap;
    }
    lines.at(-1)?.push({ line: time, muted: true, gap });
    used += gap + time.width;
  }
  return lines;
}
