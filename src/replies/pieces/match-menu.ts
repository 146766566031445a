import type { MatchFinding } from '../../answers/match-findings.ts';
import { reference, shortId } from '../../answers/short-id.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { CardMenu } from '../card.ts';
import { limits } from '../limits.ts';
import type { View } from '../view.ts';
import { shortDayOfMatch } from './day.ts';
import { occasionLine } from './occasion.ts';
import { turning } from './page-buttons.ts';
import { localName } from './team-name.ts';

/** Matches to choose from, none of them with its score; null where there are none. */
export function matchMenu(
  question: MatchFinding['question'],
  matches: readonly Match[],
  placeholder: string,
  view: View,
): CardMenu | null {
  if (matches.length === 0) return null;
  return {
    placeholder,
    press: { question, show: turning(view), hide: view.hide, pick: 'match' },
    options: matches.slice(0, limits.menuOptions).map((match) => ({
      label: view.messages.say('pairing', {
        first: localName(match.teams[0], view),
        second: localName(match.teams[1], view),
      }),
      description: [shortDayOfMatch(match, view.messages), occasionLine({ ...match, season: null }, view)]
        .filter((part) => part !== '')
        .join(' · '),
      value: shortId(reference('match', match.id)),
    })),
  };
}
