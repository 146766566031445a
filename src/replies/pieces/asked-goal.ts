import type { GoalPlace } from '../../answers/goals-asked.ts';
import type { View } from '../view.ts';
import { writtenScore } from './score-line.ts';
import { teamWords } from './team-words.ts';

/** What goals were asked for: `Equaliser (Roma)`, `Goal for 2–1`. */
export function askedGoal(
  place: GoalPlace,
  side: { readonly name: string } | null,
  view: View,
  shown?: (name: string) => string,
): string {
  return view.messages.say('match.asked', {
    place: place.is,
    nth: place.is === 'nth' ? place.nth : 0,
    score: place.is === 'score' ? writtenScore(place.score, view) : '',
    ...teamWords('team', side, view, shown),
  });
}
