import type { ResultsAnswer } from '../../answers/answer.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { Card } from '../card.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { writtenDay } from '../pieces/day.ts';
import { occasionLine, shownStage } from '../pieces/occasion.ts';
import { placeLine } from '../pieces/place-line.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { datedScoreLine, scoreLine } from '../pieces/score-line.ts';
import { shownLocal, teamColour } from '../pieces/team-name.ts';
import { teamWords } from '../pieces/team-words.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** Matches in a list; the first one, which is mostly what was asked for, with its occasion and place. */
export function resultsCard(answer: ResultsAnswer, view: View): Card {
  const { team, opponent, competition, stage, outcome, order, decided, side, day, matches, of } = answer;
  const { messages } = view;
  // Which matches were won or lost, or went to penalties, and which comes first of the widest, tells as much as their scores.
  const tells = outcome !== null || decided !== null || order !== 'newest';
  const secretly = tells && view.hide;
  const veil = (linesIn: (shown: View) => readonly string[]): readonly string[] =>
    tells ? veiledList(linesIn, view) : linesIn(view);
  const names = {
    ...teamWords('team', team, view),
    competition: competition === null ? 'none' : shownLocal(competition, view),
    stage: stage === null ? 'none' : shownStage(stage, messages),
    outcome: outcome ?? 'none',
    order,
    decided: decided ?? 'none',
    ...teamWords('opponent', opponent, view),
    side: side ?? 'none',
    date: day === null ? 'none' : writtenDay(day, messages),
  };
  return {
    title: `📋 ${capital(messages.say('results.title', names))}`,
    colour: teamColour(team, view),
    body:
      matches.total === 0
        ? [
            ...veil(() => [messages.say('results.none', { ...names, count: of })]),
            ...(secretly ? [] : answer.others.map((match) => listLine(match, view))),
          ]
        : veil((shown) => bodyLines(answer, shown)),
    fields: secretly ? [veiledSources(answer.reports, view)] : [],
    footer: secretly
      ? []
      : [
          ...[[...pageLines(matches, view), ...countLines(answer, view)].join(' · ')].filter((line) => line !== ''),
          sourcesLine(answer.reports, view),
        ],
    buttons: cardButtons(
      answer,
      view,
      secretly ? [] : pageButtons(matches, (page) => ({ ...answer.question, ask: 'results', page }), view),
    ),
    menu: null,
  };
}

/** How many of all they are, where they are not all. */
function countLines({ matches, of }: ResultsAnswer, { messages }: View): readonly string[] {
  const { total } = matches;
  return total === 0 || total === of ? [] : [messages.say('results.count', { shown: total, of })];
}

/** Without a team before it the title begins with a word that stands in the middle elsewhere. */
function capital(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function bodyLines({ matches, outcome, order }: ResultsAnswer, view: View): readonly string[] {
  const { messages } = view;
  const [first, ...others] = matches.items;
  if (first === undefined || matches.page > 0) return matches.items.map((match) => listLine(match, view));
  const heading =
    order === 'newest'
      ? messages.say('results.latest', { outcome: outcome ?? 'none' })
      : messages.say('results.first', { order });
  const occasion = occasionLine(first, view);
  return [
    `**${heading}**`,
    scoreLine(first, view),
    ...(occasion === '' ? [] : [`🏆 ${occasion}`]),
    placeLine(first, view),
    ...(others.length === 0 ? [] : ['', ...others.map((match) => listLine(match, view))]),
  ];
}

function listLine(match: Match, view: View): string {
  return `• ${datedScoreLine(match, view)}`;
}
