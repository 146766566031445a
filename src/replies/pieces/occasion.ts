import type { CompetitionRef } from '../../facts/fact.ts';
import { shownLocal, shownName } from './team-name.ts';
import type { View } from '../view.ts';

interface Occasion {
  readonly competition: CompetitionRef | null;
  readonly season?: string | null;
  readonly stage?: string | null;
  readonly leg?: 1 | 2 | null;
}

/** `UEFA Europa League · 2023–24 · Quarter-final · First leg`; what no report says is left out. */
export function occasionLine({ competition, season, stage, leg }: Occasion, view: View): string {
  const { messages } = view;
  const parts = [
    ...(competition === null ? [] : [shownLocal(competition, view)]),
    ...(season == null ? [] : [shownSeason(season, messages)]),
    ...(stage == null ? [] : [shownStage(stage, messages)]),
    ...(leg == null ? [] : [messages.say('leg.ordinal', { leg })]),
  ];
  return parts.join(' · ');
}

/** `2023–24` in English, `2023/24` in German; a season of one year is that year. */
function shownSeason(season: string, messages: View['messages']): string {
  const [first, second] = season.split('-');
  return first === undefined || second === undefined ? season : messages.say('season', { first, second });
}

/** A stage in the reader's language, or as the lexicon has it. */
export function shownStage(stage: string, messages: View['messages']): string {
  const known = messages.sayIfHeld(`stage.${stage.replaceAll(' ', '-')}`);
  return known ?? shownName(stage.charAt(0).toUpperCase() + stage.slice(1));
}
