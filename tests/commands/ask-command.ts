import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hold } from '../../src/answers/hold.ts';
import type { Held } from '../../src/answers/held.ts';
import { defaultPreferences } from '../../src/answers/preferences.ts';
import type { ChatCommand, CommandContext, OptionValues } from '../../src/command/command.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { createGrammar } from '../../src/ask/grammar.ts';
import { loadQuestionWords } from '../../src/ask/question-words.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import about from '../../commands/about.ts';
import ask from '../../commands/ask.ts';
import coverage from '../../commands/coverage.ts';
import help from '../../commands/help.ts';
import match from '../../commands/match.ts';
import player from '../../commands/player.ts';
import preferences from '../../commands/preferences.ts';
import privacy from '../../commands/privacy.ts';
import recap from '../../commands/recap.ts';
import settings from '../../commands/settings.ts';
import team from '../../commands/team.ts';
import quote from '../../commands/quote.ts';
import scorers from '../../commands/scorers.ts';
import streak from '../../commands/streak.ts';
import tie from '../../commands/tie.ts';

/** The commands as tests run them, by name. */
export const commands: Readonly<Record<string, ChatCommand>> = {
  tie,
  scorers,
  quote,
  streak,
  match,
  recap,
  team,
  player,
  coverage,
  about,
  privacy,
  preferences,
  settings,
  help,
  ask,
};

export const catalogues = await loadCatalogues(fileURLToPath(new URL('../../data/locales', import.meta.url)));

const lexiconFolder = fileURLToPath(new URL('../../data/lexicon', import.meta.url));
/** The whole lexicon, as the product has it. */
export const lexicon = await loadLexicon(lexiconFolder);
export const grammar = createGrammar(await loadQuestionWords(join(lexiconFolder, 'questions')), lexicon);

/** A context over the dataset written by hand, or another state. */
export function aContext(held: Held = hold(aDataset, aLexicon), more: Partial<CommandContext> = {}): CommandContext {
  const now = new Date('2024-04-20T12:00:00Z');
  return {
    held,
    locale: 'en-GB',
    now,
    preferences: defaultPreferences,
    catalogues,
    grammar,
    readReport: () => ({ problem: 'no-report' }),
    ...more,
  };
}

/** The reply to `name` with these options. */
export async function askCommand(name: string, options: OptionValues, context = aContext()): Promise<Reply> {
  const command = commands[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  return command.run(options, context);
}
