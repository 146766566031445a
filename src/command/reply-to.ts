import { answerQuestion } from '../answers/answer-question.ts';
import type { Preferences } from '../answers/preferences.ts';
import type { Question } from '../answers/question.ts';
import { reference } from '../answers/short-id.ts';
import { createMessages } from '../replies/messages.ts';
import { formsIn, namesIn } from '../replies/names-in.ts';
import { render } from '../replies/render.ts';
import type { Reply } from '../replies/reply.ts';
import type { View } from '../replies/view.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { rememberedReply } from './remembered-reply.ts';

/** How an answer is shown, besides what the context says. */
export interface Manner {
  readonly private: boolean;
  readonly hide: boolean;
  readonly turns: boolean;
  readonly opened: boolean;
}

/** The reply to a question asked by a slash command, in the manner its common options say. */
export function replyTo(question: Question, options: OptionValues, context: CommandContext): Reply {
  const manner = mannerOf(options, context);
  return replyIn(question, { ...manner, turns: false, opened: manner.private }, context);
}

/** The reply to a question in a given manner. */
export function replyIn(question: Question, manner: Manner, context: CommandContext): Reply {
  const { held, catalogues, locale, preferences } = context;
  const key = JSON.stringify([question, manner, locale, preferences]);
  return rememberedReply(held, catalogues, key, () => render(answerQuestion(held, question), viewOf(manner, context)));
}

/** All that cards depend on besides their answer. */
export function viewOf(manner: Manner, { held, locale, preferences, catalogues }: CommandContext): View {
  const messages = createMessages(catalogues, preferences.language ?? locale);
  return {
    ...manner,
    messages,
    names: namesIn(held, messages),
    forms: formsIn(held, messages),
    pictures: preferences.pictures === 'off' ? null : preferences.pictures,
    looks: held.teamLooks,
    people: held.people,
    matches: held.matches,
  };
}

/** The options that were given as text, by name; blanks are as good as nothing. */
export function givenTexts<N extends string>(
  options: OptionValues,
  names: readonly N[],
): { readonly [K in N]?: string } {
  const given: { [K in N]?: string } = {};
  for (const name of names) {
    const value = options[name];
    if (typeof value === 'string' && value.trim() !== '') given[name] = value;
  }
  return given;
}

/** The team asked about: the one given, else one's favourite as long as reports tell of it. */
export function askedTeam(options: OptionValues, { preferences, held }: CommandContext): { readonly team?: string } {
  const { favouriteTeam } = preferences;
  const known = favouriteTeam !== null && held.index.get('team', favouriteTeam) !== undefined;
  const assumed = known ? { team: reference('team', favouriteTeam) } : {};
  return { ...assumed, ...givenTexts(options, ['team']) };
}

/** What the common options of a command say of the manner of its answer, over the settings. */
export function mannerOf(options: OptionValues, { preferences }: CommandContext): Pick<Manner, 'private' | 'hide'> {
  return { private: options['private'] === true, hide: isHidden(options, preferences) };
}

/** Whether spoilers are hidden: as the command's option says, else as one's settings do. */
export function isHidden(options: OptionValues, { spoilers }: Preferences): boolean {
  const { spoiler } = options;
  return (spoiler === 'hide' || spoiler === 'show' ? spoiler : spoilers) === 'hide';
}
