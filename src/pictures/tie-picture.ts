import type { TieDrawing } from './drawing.ts';
import { drawHero } from './hero.ts';
import { drawLeg } from './leg-panel.ts';
import {
  contentWidth,
  drawBand,
  drawHeader,
  faces,
  finishPage,
  middle,
  openPage,
  wrapEvenly,
  writeLines,
} from './page.ts';
import type { Page } from './page.ts';
import type { Picture } from './sketch.ts';
import { bandColour } from './team-disc.ts';
import { toldApart } from './told-apart.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** A tie: who goes through on top, then each leg with its score, its goals on a time line, and their scorers. */
export function drawTie(drawing: TieDrawing, theme: Theme, type: Typesetter): Picture {
  const page = openPage(theme, type);
  const teams = toldApart(drawing.teams, theme);
  const { between, aggregate, aggregateLabel, through } = drawing;
  const whose = through === null || drawing.hidden ? teams : [teams[through]];
  drawBand(
    page,
    whose.map((team) => bandColour(team, theme)),
  );
  let y = drawHeader(page, drawing.occasion);
  y = drawHero(page, { teams, score: aggregate, between, label: aggregateLabel, through }, y);
  y = drawSentences(page, drawing, y + 2);
  // A single match has its score on top, in the same order: its panel says it no more.
  const [only, ...others] = drawing.legs;
  if (only !== undefined && others.length === 0 && aggregateLabel === null) {
    y = drawLeg(page, { ...only, left: 0 }, teams, null, y) + 12;
  } else {
    for (const leg of drawing.legs) y = drawLeg(page, leg, teams, between, y) + 12;
  }
  return finishPage(page, drawing, y - 4);
}

function drawSentences(page: Page, { outcome, next, through }: TieDrawing, top: number): number {
  const { theme, type } = page;
  const place = { x: middle, anchor: 'middle', on: theme.ground } as const;
  const fill = through === null ? theme.muted : theme.accent;
  let y = writeLines(page, wrapEvenly(type, outcome, faces.name, contentWidth), 20, { ...place, y: top + 8, fill });
  if (next !== null) {
    y = writeLines(page, type.wrap(next, faces.small, contentWidth, 2), 18, { ...place, y, fill: theme.muted });
  }
  return y + 4;
}
