import type { DrawnSendingOff } from './drawing.ts';
import { faces, middle } from './page.ts';
import type { Page } from './page.ts';
import type { Column } from './scorer-lines.ts';
import { drawCard, drawUnknownTeam, unknownTeamRoom } from './signs.ts';

const leading = 20;
const most = 3;

/** Who of one side was sent off, each with a red card beside the name; gives the line after. */
export function drawSentOff(page: Page, players: readonly DrawnSendingOff[], column: Column): number {
  const { sketch, theme, type } = page;
  const { x, anchor, on, width } = column;
  const outward = anchor === 'start' ? 1 : -1;
  for (const [index, { player, shown }] of players.slice(0, most).entries()) {
    const y = column.y + index * leading;
    drawCard(page, 'red', x + outward * 4, y, on, false);
    const time = type.fit(shown, faces.body, width / 2);
    const name = type.fit(player, faces.body, width - 14 - 6 - time.width);
    const [first, second] = anchor === 'start' ? [name, time] : [time, name];
    const left = anchor === 'start' ? x + 14 : x - 14 - name.width - 6 - time.width;
    sketch.text(first, { x: left, y, anchor: 'start', fill: first === name ? theme.text : theme.muted, on });
    const place = { x: left + first.width + 6, y, anchor: 'start', on } as const;
    sketch.text(second, { ...place, fill: second === name ? theme.text : theme.muted });
  }
  return column.y + Math.min(most, players.length) * leading;
}

/** Who was sent off without a report telling of which side he is: across the middle, on neither; gives the line after. */
export function drawSidelessSentOff(
  page: Page,
  players: readonly DrawnSendingOff[],
  { y, width, on }: Pick<Column, 'y' | 'width' | 'on'>,
): number {
  const { sketch, theme, type } = page;
  for (const [index, { player, shown }] of players.slice(0, most).entries()) {
    const time = type.fit(shown, faces.body, width / 2);
    const name = type.fit(player, faces.body, width - unknownTeamRoom - 14 - 6 - time.width);
    const whole = unknownTeamRoom + 14 + name.width + 6 + time.width;
    const left = middle - whole / 2 + unknownTeamRoom;
    const place = { y: y + index * leading, anchor: 'start', fill: theme.muted, on } as const;
    drawUnknownTeam(page, left - unknownTeamRoom + 9, place.y, on);
    drawCard(page, 'red', left + 4, place.y, on, false);
    sketch.text(name, { ...place, x: left + 14 });
    sketch.text(time, { ...place, x: left + 14 + name.width + 6 });
  }
  return y + Math.min(most, players.length) * leading;
}
