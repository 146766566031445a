import type { NextAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { shownLocal, teamColour } from '../pieces/team-name.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** What comes next. A pairing of a later stage tells who went through, so it is secret. */
export function nextCard(answer: NextAnswer, view: View): Card {
  const { team, fixtures } = answer;
  const { messages } = view;
  return {
    title: `⏭️ ${messages.say('fixtures.title', { team: team === null ? 'none' : shownLocal(team, view) })}`,
    colour: teamColour(team, view),
    body: veiledList(
      (shown) =>
        fixtures.items.map((fixture) => {
          const where = occasionLine({ competition: fixture.competition }, shown);
          return secret(`• ${fixtureLine(fixture, shown)}${where === '' ? '' : ` · ${where}`}`);
        }),
      view,
    ),
    fields: view.hide ? [veiledSources(answer.reports, view)] : [],
    footer: view.hide
      ? []
      : [...undatedLines(answer, view), ...pageLines(fixtures, view), sourcesLine(answer.reports, view)],
    buttons: cardButtons(
      answer,
      view,
      view.hide ? [] : pageButtons(fixtures, (page) => ({ ...answer.question, ask: 'fixtures', page }), view),
    ),
    menu: null,
  };
}

/** Who asks when a match is, is told that no report says. */
function undatedLines({ fixtures: { items } }: NextAnswer, { messages }: View): readonly string[] {
  const undated = items.filter(({ date }) => date === null).length;
  return undated === 0 ? [] : [messages.say('fixtures.undated', { all: undated === items.length ? 'yes' : 'no' })];
}
