import type { GoalAnswer } from '../../answers/answer.ts';
import type { View } from '../view.ts';
import { writtenMinute } from './goal-lines.ts';
import { writtenScore } from './score-line.ts';
import { shownLocal, shownName } from './team-name.ts';
import { veiledList } from './veiled.ts';

/** `**Equaliser** · 1–1 Jeremie Frimpong 89' (Bayer Leverkusen)`, and that the reports leave it open where they do. */
export function toldGoalLines(answer: GoalAnswer, view: View): readonly string[] {
  return veiledList((shown) => lines(answer, shown), view);
}

function lines({ goals, place, score, open, shown }: GoalAnswer, view: View): readonly string[] {
  const { messages } = view;
  const heading = messages.say('told.place', { place, score: score === null ? '' : writtenScore(score, view) });
  const found = goals.map(({ goal, after, match }) => {
    const scorer = shownName(view.people.get(goal.person)?.name ?? goal.scorer);
    const made = after === null ? '' : `${writtenScore(after, view)} `;
    const opponent = match.teams.find(({ id }) => id !== goal.team.id);
    const against = shown.kind === 'match' || opponent === undefined ? '' : ` – ${shownLocal(opponent, view)}`;
    return `⚽ **${heading}** · ${made}${scorer} ${writtenMinute(goal, view)} (${shownLocal(goal.team, view)}${against})`;
  });
  if (open) return [...found, `❓ **${heading}** · ${messages.say(goals.length > 0 ? 'told.open-more' : 'told.open')}`];
  return found.length > 0 ? found : [`⚽ **${heading}** · ${messages.say('told.none')}`];
}
