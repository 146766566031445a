import type { AmbiguousAnswer, FailedAnswer, NoneAnswer, UnknownAnswer } from '../../answers/failed-answer.ts';
import { reference, shortId } from '../../answers/short-id.ts';
import type { Entry } from '../../search/search-index.ts';
import type { Card, CardMenu } from '../card.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import { secret } from '../marks.ts';
import { matchMenu } from '../pieces/match-menu.ts';
import { nightButtons } from '../pieces/night-buttons.ts';
import { turning } from '../pieces/page-buttons.ts';
import { writtenDay } from '../pieces/day.ts';
import { entryLabel } from '../pieces/entry-label.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { shownLocal, shownName, teamColour } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { isVeiledNone, veiledNoneCard } from './veiled-none-card.ts';

/** What was typed is shown back only as far as it could be a name. */
const longestEcho = 80;
const mostMatches = 6;

/** Why there is no answer, and what to do instead. */
export function failureCard(answer: FailedAnswer, view: View): Card {
  const { messages } = view;
  switch (answer.kind) {
    case 'ambiguous':
      return ambiguousCard(answer, view);
    case 'unknown':
      return unknownCard(answer, view);
    case 'none':
      return noneCard(answer, view);
    case 'missing':
      return plainCard(`❓ ${messages.say('missing.title', { field: answer.field })}`, [
        messages.say('missing', { field: answer.field }),
      ]);
    case 'no-reports':
      return plainCard(`📭 ${messages.say('no-reports.title')}`, [messages.say('no-reports')]);
    case 'bad-date':
      return plainCard(`📅 ${messages.say('bad-date.title', { typed: echo(answer.typed) })}`, [
        messages.say('bad-date'),
      ]);
    case 'gone':
      return plainCard(`⌛ ${messages.say('gone.title')}`, [messages.say('gone')]);
  }
}

/** A card of a title and sentences. */
export function plainCard(title: string, body: readonly string[]): Card {
  return { title, colour: null, body, fields: [], footer: [], buttons: [], menu: null };
}

function ambiguousCard({ question, field, typed, choices }: AmbiguousAnswer, view: View): Card {
  const title = `❓ ${view.messages.say('ambiguous.title', { typed: echo(typed) })}`;
  const lines = [view.messages.say('ambiguous'), ...choices.map((entry) => `• ${shownName(entryLabel(entry, view))}`)];
  return { ...plainCard(title, lines), menu: choiceMenu(question, field, choices, view) };
}

function unknownCard({ question, field, typed, nearest }: UnknownAnswer, view: View): Card {
  const { messages } = view;
  const title = `❓ ${messages.say('unknown.title', { typed: echo(typed) })}`;
  const lines =
    nearest.length === 0
      ? [messages.say('unknown.nothing-near')]
      : [messages.say('unknown'), ...nearest.map((entry) => `• ${shownName(entryLabel(entry, view))}`)];
  return { ...plainCard(title, lines), menu: choiceMenu(question, field, nearest, view) };
}

function choiceMenu(
  question: AmbiguousAnswer['question'],
  field: AmbiguousAnswer['field'],
  choices: readonly Entry[],
  view: View,
): CardMenu | null {
  if (choices.length === 0) return null;
  return {
    placeholder: view.messages.say('menu.choose'),
    press: { question, show: turning(view), hide: view.hide, pick: field },
    options: choices.map((entry) => ({
      label: entryLabel(entry, view),
      value: shortId(reference(entry.kind, entry.id)),
    })),
  };
}

function noneCard(answer: NoneAnswer, view: View): Card {
  const { of, about, names, matches, team, nights } = answer;
  const { messages } = view;
  const words = about === undefined ? [] : [messages.say('quoted', { text: shownName(about) })];
  const name = fitText([...words, ...names.map((part) => partOf(part, of, view))].join(' · '), 200);
  const shown = matches.slice(0, mostMatches);
  const lines = shown.map((match) => `• ${datedScoreLine(match, view)}`);
  const left = matches.length - shown.length;
  const lead =
    nights === undefined ? messages.say('none.matches', { count: matches.length }) : messages.say('none.night');
  const said = messages.say('none', { of, name: name === '' ? 'none' : name });
  // That somebody scored nothing, or is on no run, tells how matches went.
  if (view.hide && isVeiledNone(answer)) return veiledNoneCard(answer, said, view);
  const body = [
    of === 'player' ? secret(said) : said,
    ...(shown.length === 0 ? [] : ['', lead, ...lines]),
    ...(left > 0 ? [messages.say('card.more', { count: left })] : []),
  ];
  const title = messages.say('none.title', { of: view.hide ? 'other' : of });
  const card = { ...plainCard(`🔍 ${title}`, body), colour: teamColour(team, view) };
  return nights === undefined
    ? { ...card, menu: matchMenu({ ask: 'match' }, matches, messages.say('menu.choose'), view) }
    : { ...card, buttons: nightButtons(nights, view) };
}

/** A part of what was asked about: a day, a stage, or a name; what a player is called stays. */
function partOf(part: string, of: NoneAnswer['of'], view: View): string {
  if (isDay(part)) return writtenDay(part, view.messages);
  const stage =
    of === 'tie' || of === 'card' || of === 'goal'
      ? view.messages.sayIfHeld(`stage.${part.replaceAll(' ', '-')}`)
      : null;
  return stage ?? (of === 'player' ? shownName(part) : shownLocal({ name: part }, view));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function echo(typed: string): string {
  return fitText(escaped(typed), longestEcho);
}
