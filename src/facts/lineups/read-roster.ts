import type { Story } from '../discourse/story.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { readLineups, type LineupList } from './read-lineups.ts';

/** The line-ups of a report, and who plays for whom by them and by its sentences. */
export interface Roster {
  readonly lineups: readonly LineupList[];
  readonly affiliations: Affiliations;
}

/** Reads the line-ups once for all who ask; `told` is what the sentences say of who plays for whom. */
export function readRoster(story: Story, told: Affiliations): Roster {
  const lineups = readLineups(story);
  return { lineups, affiliations: told.withLineups(lineups) };
}
