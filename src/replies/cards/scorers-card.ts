import type { ScorersAnswer } from '../../answers/answer.ts';
import type { GoalInMatch, ScorerLine } from '../../answers/held.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { goalNumber } from '../pieces/goal-number.ts';
import { shownStage } from '../pieces/occasion.ts';
import { writtenMinute } from '../pieces/goal-lines.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { localName, shownLocal, shownName, teamColour } from '../pieces/team-name.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** Goals grouped by player: the player with the number, then match by match. */
export function scorersCard(answer: ScorersAnswer, view: View): Card {
  const { scorers, unnamed, team } = answer;
  const { messages } = view;
  return {
    title: titleOf(answer, view),
    // The colour of the leading scorer's team would tell whose it is.
    colour: teamColour(team ?? (view.hide ? null : scorers.items[0]?.teams[0]), view),
    body: veiledList(
      (shown) => [
        ...scorers.items.flatMap((line) => playerLines(line, answer, shown)),
        ...(unnamed > 0 ? ['', secret(messages.say('scorers.unnamed', { count: unnamed }))] : []),
      ],
      view,
    ),
    fields: view.hide ? [veiledSources(answer.reports, view)] : [],
    footer: view.hide
      ? []
      : [
          ...(isOfCompetition(answer) ? [messages.say('scorers.these')] : []),
          ...pageLines(scorers, view),
          sourcesLine(answer.reports, view),
        ],
    buttons: cardButtons(
      answer,
      view,
      view.hide ? [] : pageButtons(scorers, (page) => ({ ...answer.question, ask: 'scorers', page }), view),
    ),
    menu: null,
  };
}

/** Whether a list is easily taken for that of a season: who leads a competition is known of the reports alone. */
function isOfCompetition({ competition, stage, team, player, opponent, minute, haul }: ScorersAnswer): boolean {
  const narrower = [team, player, opponent, minute, haul].some((each) => each !== null);
  return !narrower && (competition !== null || stage !== null);
}

function titleOf(answer: ScorersAnswer, view: View): string {
  const { team, player, competition, stage, minute, haul, how, goals } = answer;
  const { messages } = view;
  const names = [
    ...[player?.name, team && localName(team, view), competition && localName(competition, view)].flatMap((name) =>
      name == null ? [] : [shownName(name)],
    ),
    ...(stage === null ? [] : [shownStage(stage, messages)]),
    ...(minute === null ? [] : [messages.say('scorers.minute', { minute: String(minute) })]),
    ...(haul === null ? [] : [messages.say('scorers.haul', { haul: haul.replace('-', '_') })]),
  ];
  if (how !== null) {
    const kind = messages.say('scorers.kind', { how: how.replace('-', '_') });
    return `⚽ ${[kind, ...names, ...(view.hide ? [] : [goals])].join(' · ')}`;
  }
  const count = view.hide ? '' : ` · ${messages.say('scorers.count', { count: goals })}`;
  const title =
    names.length === 0 ? messages.say('scorers.leading') : messages.say('scorers.of', { names: names.join(' · ') });
  return `⚽ ${title}${count}`;
}

function playerLines(line: ScorerLine, answer: ScorersAnswer, view: View): readonly string[] {
  const { person, teams, goals } = line;
  const where =
    answer.team === null && teams.length > 0 ? ` (${teams.map((each) => shownLocal(each, view)).join(', ')})` : '';
  const head = secret(`**${shownName(person.name)}**${where} · **${goalNumber(line, view)}**`);
  const byMatch = [...Map.groupBy(goals, ({ match }) => match.id).values()];
  return [head, ...byMatch.map((own) => scoredLine(own, view))];
}

/** `38', 61' · Liverpool 0–3 Atalanta · 11 April 2024` */
export function scoredLine(goals: readonly GoalInMatch[], view: View): string {
  const match = goals[0]?.match;
  if (match === undefined) return '';
  const minutes = goals.map(({ goal }) => writtenMinute(goal, view)).join(', ');
  // Where it is hidden all of it is: in which match somebody scored, and on which day, tells of its score, too.
  return `\u2003${secret(minutes)} · ${datedScoreLine(match, view)}`;
}
