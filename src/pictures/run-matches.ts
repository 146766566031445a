import { inkOn } from './contrast.ts';
import type { DrawnRunMatch, RunDrawing } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { contentWidth, faces, fitTeam, margin, pageWidth, write } from './page.ts';
import type { Page } from './page.ts';
import { drawDisc } from './team-disc.ts';

const padding = 16;
const mostMatches = 8;

/** The matches of a run that are known, the latest first, on a panel; gives its lower edge. */
export function drawMatches(page: Page, { matches, between }: RunDrawing, top: number): number {
  const { sketch, theme } = page;
  const shown = matches.slice(-mostMatches).toReversed();
  const more = matches.length - shown.length;
  const height = 12 + shown.length * 30 + (more > 0 ? 24 : 0);
  const on = theme.surface;
  sketch.rect(margin, top, contentWidth, height, 12, { fill: on });
  for (const [index, match] of shown.entries()) drawMatch(page, match, between, top + 21 + index * 30);
  if (more > 0) {
    const place = { x: margin + padding, y: top + height - 18, anchor: 'start', fill: theme.muted, on } as const;
    write(page, `+${more}`, faces.smallStrong, 80, place);
  }
  return top + height;
}

/** `W  Bayer Leverkusen  2–0  11 April 2024` */
function drawMatch(
  page: Page,
  { result, letter, opponent, score, date }: DrawnRunMatch,
  between: string,
  y: number,
): void {
  const { sketch, theme, type } = page;
  const on = theme.surface;
  const left = margin + padding;
  const right = pageWidth - margin - padding;
  const fill = result === null ? on : theme[result];
  sketch.rect(left, y - 10, 20, 20, 5, result === null ? { stroke: theme.strong, strokeWidth: 1.5 } : { fill });
  const ink = result === null ? theme.muted : inkOn(fill);
  const sign = type.fit(result === null ? unknownMark : letter, faces.smallStrong, 20);
  sketch.text(sign, { x: left + 10, y, anchor: 'middle', fill: ink, on: fill });
  const day = type.fit(date ?? unknownMark, faces.small, 120);
  sketch.text(day, { x: right, y, anchor: 'end', fill: theme.muted, on });
  drawDisc(page, opponent, left + 40, y, 9, on);
  const goals = type.fit(score ?? `${unknownMark}${between}${unknownMark}`, faces.name, 90);
  const goalsX = right - 136;
  sketch.text(goals, { x: goalsX, y, anchor: 'end', fill: theme.text, on });
  const room = goalsX - goals.width - 12 - (left + 56);
  const name = fitTeam(type, opponent, faces.body, room);
  sketch.text(name, { x: left + 56, y, anchor: 'start', fill: theme.text, on });
}
