import type { DrawnTeam } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { faces } from './page.ts';
import type { Page } from './page.ts';
import { colourOf, ringOf } from './team-disc.ts';

/** What happens in a match, as a sign small enough for a time line. */
export type SignKind = 'goal' | 'yellow' | 'red' | 'substitution';

interface SignLook {
  readonly on: string;
  /** For what is known to have happened at a time that is not. */
  readonly hollow?: boolean;
}

const widths: Readonly<Record<SignKind, number>> = { goal: 12, yellow: 8, red: 8, substitution: 10 };

/** How much of a time line a sign takes. */
export function signWidth(kind: SignKind): number {
  return widths[kind];
}

/** Draws a sign with its middle at x, y: a goal in the team's colour, a card, an arrow up for a change. */
export function drawSign(page: Page, kind: SignKind, team: DrawnTeam, x: number, y: number, look: SignLook): void {
  const { sketch, theme } = page;
  if (kind === 'goal') drawGoal(page, team, x, y, look);
  else if (kind === 'substitution') {
    sketch.line(
      [
        [x - 4, y + 3],
        [x, y - 3.5],
        [x + 4, y + 3],
      ],
      { fill: look.hollow === true ? look.on : theme.strong, stroke: theme.strong, strokeWidth: 1.5 },
    );
  } else {
    drawCard(page, kind, x, y, look.on, look.hollow === true);
  }
}

/** Draws a card with its middle at x, y; hollow, its ground shows through. */
export function drawCard(
  { sketch, theme }: Page,
  kind: 'yellow' | 'red',
  x: number,
  y: number,
  on: string,
  hollow: boolean,
): void {
  const paint = { fill: hollow ? on : theme[kind], stroke: ringOf(theme[kind], on), strokeWidth: 1.5 };
  sketch.rect(x - 3.5, y - 5, 7, 10, 1.5, paint);
}

function drawGoal({ sketch, theme }: Page, team: DrawnTeam, x: number, y: number, { on, hollow }: SignLook): void {
  const fill = colourOf(team, theme);
  const ring = ringOf(fill, on);
  sketch.circle(x, y, 5, { fill: hollow === true ? on : fill, stroke: ring, strokeWidth: 2 });
}

/** Where a team's disc would stand: whose it is was not found. */
export function drawUnknownTeam({ sketch, theme, type }: Page, x: number, y: number, on: string): void {
  sketch.circle(x, y, 8.5, { stroke: theme.strong, strokeWidth: 1.5, dash: '2.5 2.5' });
  sketch.text(type.set(unknownMark, faces.smallStrong), { x, y, anchor: 'middle', fill: theme.muted, on });
}

/** How much room it takes before what follows it. */
export const unknownTeamRoom = 24;

/** A football, for lists. */
export function drawBall({ sketch, theme }: Page, x: number, y: number, radius: number, on: string): void {
  sketch.circle(x, y, radius - 0.75, { fill: on, stroke: theme.text, strokeWidth: 1.5 });
  const corner = (turn: number, distance: number): readonly [number, number] => [
    x + Math.sin((turn * Math.PI) / 180) * distance,
    y - Math.cos((turn * Math.PI) / 180) * distance,
  ];
  const turns = [0, 72, 144, 216, 288];
  sketch.line(
    turns.map((turn) => corner(turn, radius * 0.42)),
    { fill: theme.text },
  );
  for (const turn of turns) {
    sketch.line([corner(turn, radius * 0.42), corner(turn, radius * 0.85)], { stroke: theme.text, strokeWidth: 1.2 });
  }
}
