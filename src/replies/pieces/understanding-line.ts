import type { Understanding } from '../../ask/heard.ts';
import { plain } from '../escape.ts';
import { fitText } from '../fit.ts';
import type { MessageValues } from '../messages.ts';
import type { View } from '../view.ts';
import { dayWords } from './day.ts';
import { shownStage } from './occasion.ts';
import { betweenGoals } from './score-line.ts';
import { personWords, teamWords } from './team-words.ts';

const longestPart = 60;
const texts = [
  'about',
  'venue',
  'how',
  'outcome',
  'order',
  'decided',
  'card',
  'leg',
  'claim',
  'place',
  'side',
  'minute',
  'haul',
] as const;

/** A question in words of the reader's language: `goals for Roma`. Plain text, not escaped. */
export function understandingLine({ question, names }: Understanding, view: View): string {
  const { messages } = view;
  const given: Readonly<Record<string, unknown>> = { ...question };
  const text = (field: string): string | null => {
    const value = given[field];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const shown = (value: string | null | undefined): string =>
    value == null ? 'none' : fitText(plain(value), longestPart);
  const team = (field: string, name: string | undefined): MessageValues =>
    teamWords(field, name === undefined ? null : { name }, view, shown);
  const values: Record<string, string | number> = {
    ...(names.player === undefined ? team('who', names.team) : personWords('who', shown(names.player), view)),
    ...team('team', names.team),
    ...team('opponent', names.opponent),
    ...team('competition', names.competition),
    ...writtenOrTyped(text('date'), messages),
    stage: stageOf(text('stage'), messages),
    reached: stageOf(text('reached'), messages),
    kind: kindOf(text('kind'), messages),
  };
  values['score'] = text('score')?.replace('-', betweenGoals(messages)) ?? '';
  for (const field of ['player', 'speaker'] as const) values[field] = shown(names[field]);
  for (const field of texts)
    values[field] = shown(text(field)).replace(/^(?:own|free|sent|hat)-/u, (part) => part.replace('-', '_'));
  return messages.say(`heard.${question.ask}`, values);
}

function writtenOrTyped(date: string | null, messages: View['messages']): MessageValues {
  if (date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date)) return dayWords('date', date, messages);
  return { date: date === null ? 'none' : fitText(plain(date), longestPart), date_kind: 'other' };
}

function stageOf(stage: string | null, messages: View['messages']): string {
  return stage === null ? 'none' : shownStage(stage, messages);
}

function kindOf(kind: string | null, messages: View['messages']): string {
  return kind === null ? 'none' : (messages.sayIfHeld(`streak.kind.${kind}`) ?? plain(kind));
}
