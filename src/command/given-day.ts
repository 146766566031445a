import { fold } from '../answers/fold.ts';
import { readDay } from '../answers/read-day.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { givenTexts } from './reply-to.ts';

const languages = ['en', 'de', 'fr', 'it', 'es', 'pt'];
const day = 86_400_000;

/** `today` and its neighbours by their folded names in every language that the bot speaks: `gestern` → -1. */
const fromToday = new Map(
  languages.flatMap((language) => {
    const names = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return [-1, 0, 1].map((days) => [fold(names.format(days, 'day')), days] as const);
  }),
);

/** The date that was given, with `today` and the like as the day that it is. */
export function givenDay(options: OptionValues, context: CommandContext): { readonly date?: string } {
  const { date } = givenTexts(options, ['date']);
  return date === undefined ? {} : { date: dayFromToday(date, context.now) ?? date };
}

/** The day that a text names, given what is held and what day it is: see `readDay`. */
export function dayMeant(text: string, { held, now }: CommandContext): string | null {
  return dayFromToday(text, now) ?? readDay(text, held.days);
}

function dayFromToday(text: string, now: Date): string | null {
  const days = fromToday.get(fold(text));
  return days === undefined ? null : new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}
