import type { TiesAnswer } from '../../answers/answer.ts';
import type { Tie } from '../../dataset/dataset.ts';
import type { Card } from '../card.ts';
import { derivedMark, secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { occasionLine, shownStage } from '../pieces/occasion.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { writtenScore } from '../pieces/score-line.ts';
import { shownLocal, shownName } from '../pieces/team-name.ts';
import { teamWords } from '../pieces/team-words.ts';
import { bracketStages } from '../pictures/bracket-stages.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** Who went through and who went out, tie by tie. */
export function tiesCard(answer: TiesAnswer, view: View): Card {
  const { competition, stage, reached, ties } = answer;
  const { messages } = view;
  const names = {
    competition: competition === null ? 'none' : shownLocal(competition, view),
    stage: stage === null ? 'none' : shownStage(stage, messages),
    reached: reached === null ? 'none' : shownStage(reached, messages),
  };
  return {
    title: `🏆 ${messages.say('ties.title', names)}`,
    colour: null,
    // Hidden, one bar stands for all: those of one stage or those that reached one are told by how many there are.
    body: veiledList((shown) => ties.items.flatMap((tie) => tieLines(tie, shown)), view),
    fields: view.hide ? [veiledSources(answer.reports, view)] : [],
    footer: view.hide ? [] : [...pageLines(ties, view), sourcesLine(answer.reports, view)],
    buttons: cardButtons(
      answer,
      view,
      view.hide ? [] : pageButtons(ties, (page) => ({ ...answer.question, ask: 'ties', page }), view),
    ),
    menu: null,
    beside: {
      body: view.hide ? [] : ties.items.filter(isOutsideBracket).flatMap((tie) => tieLines(tie, view)),
      fields: view.hide ? [veiledSources(answer.reports, view)] : [],
      verbatim: true,
    },
  };
}

/** The picture of ties is a bracket, which has no room for the rounds before it. */
function isOutsideBracket({ stage }: Tie): boolean {
  return stage === null || !bracketStages.includes(stage);
}

/** `Roma went through against AC Milan (3–1 on aggregate)`, and the occasion below it. */
export function tieLines(tie: Tie, view: View): readonly string[] {
  const { teams, through, aggregate, decidedBy } = tie;
  const out = teams.find(({ id }) => id !== through?.value.id);
  const line = view.messages.say(tie.stage === 'final' ? 'ties.final' : 'ties.line', {
    first: shownLocal(teams[0], view),
    second: shownLocal(teams[1], view),
    ...teamWords('through', through?.value ?? null, view, (name) => `**${shownName(name)}**${markOf(through)}`),
    ...teamWords('out', out ?? null, view),
    aggregate:
      aggregate === null || !tie.twoLegged ? 'none' : `${writtenScore(fromThrough(tie), view)}${markOf(aggregate)}`,
    how: decidedBy === null ? 'none' : decidedBy.value.replaceAll(' ', '_'),
  });
  return [`• ${secret(line)}`, `\u2003${occasionLine(tie, view)}`].filter((each) => each.trim() !== '');
}

/** The aggregate with the side that went through first. */
function fromThrough({ teams, through, aggregate }: Tie): readonly [number, number] {
  const [first, second] = aggregate?.value ?? [0, 0];
  return through?.value.id === teams[1].id ? [second, first] : [first, second];
}

function markOf(value: { readonly origin: 'stated' | 'derived' } | null): string {
  return value?.origin === 'derived' ? derivedMark : '';
}
