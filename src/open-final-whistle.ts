import { join } from 'node:path';
import { defaultPreferences } from './answers/preferences.ts';
import type { Preferences } from './answers/preferences.ts';
import { createHolder } from './answers/state/create-holder.ts';
import { createGrammar } from './ask/grammar.ts';
import { loadQuestionWords } from './ask/question-words.ts';
import type { Command, CommandContext } from './command/command.ts';
import { describeCommand } from './command/describe-command.ts';
import { projectFolder } from './config.ts';
import type { Config } from './config.ts';
import { createMerger } from './dataset/create-merger.ts';
import { loadCommands } from './discord/load-commands.ts';
import { createReader, readArticle } from './facts/read-article.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import { loadCatalogues } from './replies/load-catalogues.ts';
import { readShownReport } from './reports/read-shown-report.ts';
import { openReports } from './reports/open-reports.ts';
import type { Reports, ReportsOptions } from './reports/open-reports.ts';

/** Who asks, as far as an answer depends on it. */
export interface Asking {
  readonly locale: string;
  readonly guildId: string | null;
  readonly userId: string | null;
}

/** Everything that answers, without the way by which questions come in. */
export interface FinalWhistle {
  readonly commands: readonly Command[];
  readonly reports: Reports;
  readonly contextFor: (asking: Asking) => CommandContext;
}

export interface OpenOptions extends Pick<ReportsOptions, 'watch' | 'onProblem' | 'onChange' | 'onFolderBack'> {
  readonly preferencesOf?: (asking: Asking) => Preferences;
}

/**
 * Loads lexicon, texts, commands and reports.
 *
 * @throws {LexiconError} or {CommandsError} or what `loadCatalogues` throws: each names file, entry and reason.
 */
export async function openFinalWhistle(config: Config, options: OpenOptions): Promise<FinalWhistle> {
  // The lexicon first: what is wrong with it is told with file and entry before anything that rests on it fails.
  const lexicon = await loadLexicon(config.lexiconFolder);
  const [questionWords, catalogues] = await Promise.all([
    loadQuestionWords(join(config.lexiconFolder, 'questions')),
    loadCatalogues(join(projectFolder, 'data/locales')),
  ]);
  const commands = await loadCommands(join(projectFolder, 'commands'), (definition) =>
    describeCommand(definition, catalogues),
  );
  const reader = createReader(lexicon);
  const grammar = createGrammar(questionWords, lexicon);
  const merger = createMerger(lexicon);
  const holder = createHolder(lexicon);
  const reports = await openReports({
    ...options,
    folder: config.articlesFolder,
    read: (article) => readArticle(article, reader),
    assemble: (changes) => {
      for (const [id, report] of changes) {
        if (report === null) merger.remove(id);
        else merger.set(report.article, report.reading);
      }
      return holder.hold(merger.dataset());
    },
  });
  const contextFor = (asking: Asking): CommandContext => ({
    held: reports.current(),
    locale: asking.locale,
    now: new Date(),
    preferences: options.preferencesOf?.(asking) ?? defaultPreferences,
    catalogues,
    grammar,
    readReport: (text, published) => readShownReport(text, published, reader, lexicon),
  });
  return { commands, reports, contextFor };
}
