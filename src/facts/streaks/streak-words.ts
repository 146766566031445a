/** Words that several patterns of runs share. */
export const unbeaten = 'unbeaten|undefeated|<unbeaten>';
export const winless = 'winless|<winless>';
export const state = `${unbeaten}|${winless}|<scoreless-run|unbreached>`;
export const result = '<won|win|victory|lost|loss|defeat|drew|goalless|clean-sheet>|scoring';
export const outcome = '<win|victory|loss|defeat|drew|stalemate|clean-sheet|title>|blank';
export const verb = '<won|win|lost|drew|drop>';
export const run = '<run>|start|record|skid|slide';
export const many = 'NUMBER|STAGE:length';
