import { performance } from 'node:perf_hooks';
import { answerQuestion } from '../src/answers/answer-question.ts';
import { languages } from '../src/command/settings-options.ts';
import { createMessages } from '../src/replies/messages.ts';
import { render } from '../src/replies/render.ts';
import { formsIn, namesIn } from '../src/replies/names-in.ts';
import type { View } from '../src/replies/view.ts';
import { aContext } from '../tests/commands/ask-command.ts';
import { run as runPictures } from './pictures.ts';

const rounds = 2_000;

const questions = [
  { ask: 'tie', team: 'Liverpool' },
  { ask: 'match', team: 'West Ham' },
  { ask: 'scorers' },
  { ask: 'quote' },
  { ask: 'streak', team: 'Leverkusen' },
  { ask: 'recap' },
  { ask: 'team', team: 'Leverkusen' },
] as const;

/** What making a card's text costs, its answer known, in turn in every language; then what pictures cost. */
export async function run(): Promise<void> {
  console.log('| card | median µs | 99th percentile µs | largest body, kB |');
  console.log('| --- | --: | --: | --: |');
  for (const question of questions) {
    const { held, catalogues } = aContext();
    const answer = answerQuestion(held, question);
    const views = languages.map((language) => viewIn(createMessages(catalogues, language), held));
    const largest = Math.max(...views.map((view) => JSON.stringify(render(answer, view).body).length));
    const times = Array.from({ length: rounds }, (_, round) => {
      const view = views[round % views.length];
      const start = performance.now();
      if (view !== undefined) render(answer, view);
      return (performance.now() - start) * 1000;
    }).toSorted((a, b) => a - b);
    const cells = [times[rounds / 2] ?? 0, times[Math.floor(rounds * 0.99)] ?? 0];
    console.log(
      `| ${question.ask} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} | ${(largest / 1000).toFixed(1)} |`,
    );
  }
  console.log('');
  await runPictures();
}

function viewIn(messages: View['messages'], held: ReturnType<typeof aContext>['held']): View {
  const manner = { hide: false, private: false, turns: false, opened: false, pictures: 'dark' } as const;
  return {
    ...manner,
    messages,
    names: namesIn(held, messages),
    forms: formsIn(held, messages),
    looks: held.teamLooks,
    people: held.people,
    matches: held.matches,
  };
}
