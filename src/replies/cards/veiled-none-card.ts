import type { NoneAnswer } from '../../answers/failed-answer.ts';
import type { Card, CardField } from '../card.ts';
import { buttonsBeside } from '../pieces/card-buttons.ts';
import { shownStage } from '../pieces/occasion.ts';
import { writtenDay } from '../pieces/day.ts';
import { cardSign } from '../pieces/booking-line.ts';
import { flaggedTeam, shownLocal, teamColour } from '../pieces/team-name.ts';
import { veiledSources } from '../pieces/report-name.ts';
import { barSizes, veiled } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** What there can be none of without anybody having to know: goals, cards, runs and what comes next tell how matches went. */
export function isVeiledNone({ of }: NoneAnswer): boolean {
  return of === 'goal' || of === 'card' || of === 'streak' || of === 'fixture';
}

/** A hidden card that says there is none, and looks like one that says what there is. */
export function veiledNoneCard(answer: NoneAnswer, said: string, view: View): Card {
  return {
    title: titleOf(answer, view),
    colour: teamColour(answer.team, view),
    body: veiled([said], view, barSizes.body),
    fields: [...(answer.of === 'streak' && answer.team !== null ? runFields(view) : []), veiledSources([], view)],
    footer: [],
    buttons: buttonsBeside(answer.question, answer.related ?? [], view),
    menu: null,
  };
}

function titleOf({ of, names, team, question }: NoneAnswer, view: View): string {
  const { messages } = view;
  const named = team === null ? 'none' : shownLocal(team, view);
  if (of === 'fixture') return `⏭️ ${messages.say('fixtures.title', { team: named })}`;
  if (of === 'card') {
    const { card = null, date = null, stage = null } = question.ask === 'cards' ? question : {};
    const isOfCompetition = question.ask === 'cards' && question.competition !== undefined;
    const competition = isOfCompetition ? names[team === null ? 0 : 1] : undefined;
    const values = {
      card: card ?? 'none',
      team: named,
      competition: competition === undefined ? 'none' : shownLocal({ name: competition }, view),
      stage: stage === null ? 'none' : shownStage(stage, messages),
      day: date === null ? 'none' : writtenDay(date, messages),
    };
    return `${cardSign(card === 'red' || card === 'yellow' ? card : null)} ${messages.say('cards.title', values)}`;
  }
  if (of === 'streak') {
    if (team === null) return `🔥 ${messages.say('runs.title')}`;
    const kind = messages.say('streak.kind.hidden');
    return `🔥 ${messages.say('streak.title', { team: flaggedTeam(team, view), kind })}`;
  }
  const { stage, how } = question.ask === 'scorers' ? question : {};
  const asked = names
    .map((name) => (name === stage ? shownStage(name, messages) : shownLocal({ name }, view)))
    .join(' · ');
  if (how !== undefined) {
    const kind = messages.say('scorers.kind', { how: how.replace('-', '_') });
    return `⚽ ${[kind, ...(asked === '' ? [] : [asked])].join(' · ')}`;
  }
  return `⚽ ${asked === '' ? messages.say('scorers.leading') : messages.say('scorers.of', { names: asked })}`;
}

function runFields(view: View): readonly CardField[] {
  const { messages } = view;
  return [messages.say('streak.readings'), messages.say('streak.matches', { count: 0 })].map((name) => ({
    name,
    lines: veiled([], view),
  }));
}
