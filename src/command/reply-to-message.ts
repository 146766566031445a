import { answerShownReport } from '../answers/answer-shown-report.ts';
import { reference } from '../answers/short-id.ts';
import { findSubjects } from '../ask/find-subjects.ts';
import { plainCard } from '../replies/cards/failure-card.ts';
import { noReportCard, shownReportCard } from '../replies/cards/shown-report-card.ts';
import { finishCard } from '../replies/finish-card.ts';
import { limits } from '../replies/limits.ts';
import { namedButton } from '../replies/pieces/related-buttons.ts';
import { shownName } from '../replies/pieces/team-name.ts';
import type { Reply } from '../replies/reply.ts';
import type { CommandContext } from './command.ts';
import { mannerOf, viewOf } from './reply-to.ts';

/** As many teams as are named that no report tells of. */
const mostAbsent = 5;

/** What the report in a message says, for the asker alone; nothing of it is kept. */
export function recapOfReport(text: string, context: CommandContext, sent: string): Reply {
  const view = viewOf({ ...mannerOf({ private: true }, context), turns: false, opened: false }, context);
  const read = context.readReport(text, sent);
  if ('problem' in read) return finishCard(noReportCard(read.problem, view), view);
  return finishCard(
    shownReportCard(answerShownReport(read.held), { ...view, people: read.held.people, matches: read.held.matches }),
    view,
  );
}

/** The teams and people of a message whom reports tell of, their cards as buttons. */
export function subjectsOf(text: string, context: CommandContext): Reply {
  const view = viewOf({ ...mannerOf({ private: true }, context), turns: false, opened: false }, context);
  const { messages } = view;
  const subjects = findSubjects(text, context.held, context.grammar);
  const found = subjects.held.slice(0, limits.rows * limits.buttonsInRow);
  const names = subjects.absent.slice(0, mostAbsent).map((name) => shownName(name));
  const absent = names.length === 0 ? [] : [messages.say('unsure.absent', { names: names.join(', ') })];
  const title = `👥 ${messages.say('about.title')}`;
  if (found.length === 0) return finishCard(plainCard(title, [messages.say('about.none'), ...absent]), view);
  const teams = found.filter(({ kind }) => kind === 'team').length;
  const people = found.length - teams;
  const both = teams > 0 && people > 0 ? 'yes' : 'no';
  const buttons = found.map(({ kind, id, names }) =>
    namedButton(
      {
        question:
          kind === 'team'
            ? { ask: 'team', team: reference('team', id) }
            : { ask: 'player', player: reference('person', id) },
        name: names[0] ?? null,
      },
      view,
    ),
  );
  return finishCard(
    { ...plainCard(title, [messages.say('about.found', { teams, people, both }), ...absent]), buttons },
    view,
  );
}
