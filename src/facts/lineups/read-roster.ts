import type { Story } from '../discourse/story.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { readLineups, type LineupList } from './read-lineups.ts';
import { scoreSheets } from './sheets/score-sheets.ts';

/** The line-ups of a report, and who plays for whom by them and by its sentences. */
export interface Roster {
  readonly lineups: readonly LineupList[];
  readonly affiliations: Affiliations;
}

/** Reads the line-ups once for all who ask; `told` is what the sentences say of who plays for whom. */
export function readRoster(story: Story, told: Affiliations): Roster {
  const lineups = readLineups(story);
  return { lineups: withCards(lineups, scoreSheets(story).cards), affiliations: told.withLineups(lineups) };
}

/** The lists with the cards of score sheets, which know more ways to list them, in the place of what they read of the same words. */
function withCards(lists: readonly LineupList[], cards: readonly LineupList[]): readonly LineupList[] {
  const isOf = (one: LineupList, other: LineupList): boolean =>
    one.entries.some((a) => other.entries.some((b) => a.start < b.end && a.end > b.start));
  const kept = lists.map((list) => ({
    ...list,
    entries: list.entries.filter((entry) => !cards.some((card) => isOf(card, { ...list, entries: [entry] }))),
  }));
  return [
    ...kept,
    ...cards.map((card) => ({ ...card, team: card.team ?? lists.find((list) => isOf(list, card))?.team ?? null })),
  ];
}
