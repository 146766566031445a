import type { RunsAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { dayOrUnknown } from '../pieces/day.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { shownLocal } from '../pieces/team-name.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** Every team's runs as last reported, the longest first. */
export function runsCard(answer: RunsAnswer, view: View): Card {
  const { runs } = answer;
  const { messages } = view;
  return {
    title: `🔥 ${messages.say('runs.title')}`,
    colour: null,
    // That a team is on a run tells how its matches ended.
    body: veiledList(
      (shown) =>
        runs.items.flatMap((run) => {
          const latest = run.readings.at(-1);
          if (latest === undefined) return [];
          const length = secret(runLength(run, latest, shown));
          return [`• **${shownLocal(run.team, view)}** · ${length} · ${dayOrUnknown(latest.date, view.messages)}`];
        }),
      view,
    ),
    fields: view.hide ? [veiledSources(answer.reports, view)] : [],
    footer: view.hide ? [] : [...pageLines(runs, view), sourcesLine(answer.reports, view)],
    buttons: cardButtons(
      answer,
      view,
      view.hide ? [] : pageButtons(runs, (page) => ({ ...answer.question, ask: 'runs', page }), view),
    ),
    menu: null,
  };
}
