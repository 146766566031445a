import type { Mention } from '../../ask/find-mention.ts';
import type { Heard, Understanding } from '../../ask/heard.ts';
import type { Card, CardButton } from '../card.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import { asPrinted, secret } from '../marks.ts';
import { questionEmoji } from '../pieces/related-buttons.ts';
import { understandingLine } from '../pieces/understanding-line.ts';
import type { View } from '../view.ts';
import { plainCard } from './failure-card.ts';

const longestEcho = 80;
const longestSentence = 500;

/** How much is held, for saying what could be answered. */
export interface HeldCounts {
  readonly reports: number;
  readonly matches: number;
}

/** An answer's card with how its question was understood above it, and what else may have been meant as buttons. */
export function understoodCard(card: Card, heard: Extract<Heard, { kind: 'understood' }>, view: View): Card {
  const what = understandingLine(heard, view);
  const line = isSaid(what, card, view) ? [] : [view.messages.say('heard', { what: escaped(what) })];
  const others = heard.others.filter(({ question }) => JSON.stringify(question) !== JSON.stringify(heard.question));
  const after = (body: readonly string[]): readonly string[] => [
    ...line,
    ...(line.length > 0 && body.length > 0 ? [''] : []),
    ...body,
  ];
  return {
    ...card,
    body: after(card.body),
    ...(card.beside === undefined ? {} : { beside: { ...card.beside, body: after(card.beside.body) } }),
    buttons: [...others.map((other) => questionButton(other, view)), ...card.buttons],
  };
}

/** Whether a card's title, or the question beside its yes or no, says how it was understood in the very same words. */
function isSaid(what: string, { title, body }: Card, { hide }: View): boolean {
  const asked = lettersOf(what);
  return (
    lettersOf(title) === asked ||
    (!hide && body.some((line) => line.startsWith('⚖️') && lettersOf(line).startsWith(asked)))
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Why a question that says itself how a match went has no hidden answer: any answer would show whether it is right. */
export function tellingCard({ messages }: View): Card {
  return plainCard(`🙈 ${messages.say('telling.title')}`, [messages.say('telling')]);
}

/** Why a plain question has no answer, with what is held and the nearest questions to press. */
export function unheardCard(heard: Exclude<Heard, { kind: 'understood' }>, counts: HeldCounts, view: View): Card {
  const { messages } = view;
  if (heard.kind === 'foreign') return foreignCard(heard.others, view);
  const { unknown, absent, mention } = heard.kind === 'unsure' ? heard : { unknown: [], absent: [], mention: null };
  const title = `❓ ${heard.kind === 'refused' ? messages.say('refused.title') : messages.say('unsure.title')}`;
  const words = mention === null ? unknown : [];
  const body = [
    ...(heard.kind === 'refused' ? [messages.say(`refused.${heard.topic}`)] : []),
    ...(words.length > 0
      ? [
          messages.say('unsure.unknown', {
            words: fitText(
              words.map((word) => messages.say('quoted', { text: escaped(word) })).join(', '),
              longestEcho * 3,
            ),
          }),
        ]
      : []),
    ...(mention === null ? [] : mentionLines(mention, view)),
    ...toldLines(heard.told, view),
    ...(absent.length > 0 && mention === null && heard.told.length === 0
      ? [
          messages.say('unsure.absent', {
            names: fitText(absent.map((name) => escaped(name)).join(', '), longestEcho * 3),
          }),
        ]
      : []),
    messages.say('unsure'),
    messages.say('unsure.held', { ...counts }),
    ...(heard.others.length > 0 ? ['', messages.say('heard.others')] : []),
  ];
  return {
    ...plainCard(title, body),
    buttons: heard.others.map((other) => questionButton(other, view)),
  };
}

/** That questions are understood in English only, said at once, with what the names in it lead to. */
function foreignCard(others: readonly Understanding[], view: View): Card {
  const { messages } = view;
  const body = [messages.say('foreign'), ...(others.length > 0 ? ['', messages.say('heard.others')] : [])];
  return {
    ...plainCard(`❓ ${messages.say('foreign.title')}`, body),
    buttons: others.map((other) => questionButton(other, view)),
  };
}

/** Sentences that speak of what is asked, without a word of ours about what they say; hidden where results are. */
function toldLines(told: readonly string[], view: View): readonly string[] {
  if (told.length === 0 || view.hide) return [];
  return [
    view.messages.say('unsure.told'),
    ...told.map((sentence) => `> ${secret(asPrinted(fitText(escaped(sentence), longestSentence)))}`),
  ];
}

/** That the reports print a name, with a sentence that does; hidden without it, since it may tell how a match went. */
function mentionLines({ name, sentence }: Mention, view: View): readonly string[] {
  const line = view.messages.say('unsure.mention', { name: fitText(escaped(name), longestEcho) });
  return view.hide ? [line] : [line, `> ${secret(asPrinted(fitText(escaped(sentence), longestSentence)))}`];
}

/** A question, said in full, as a button. */
export function questionButton(understanding: Understanding, view: View): CardButton {
  const { question } = understanding;
  const label = understandingLine(understanding, view);
  return {
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    emoji: questionEmoji(question.ask),
    press: { question, show: 'open', hide: view.hide, pick: null },
  };
}
