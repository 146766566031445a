import type { Proof, SourcesAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { escaped } from '../escape.ts';
import { fitMarkdown } from '../fit.ts';
import { asPrinted, secret } from '../marks.ts';
import { postButton, showButton } from '../pieces/card-buttons.ts';
import { pageButtons } from '../pieces/page-buttons.ts';
import { reportHeading } from '../pieces/report-name.ts';
import { bar, barSizes } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

const longestSentence = 1800;
/** How much is kept of a sentence around each of its words that prove something, when it is too long to be shown. */
const margin = 120;

/** The sentences that prove an answer, report by report, the words that carry it in bold. */
export function sourcesCard({ question, proofs }: SourcesAnswer, view: View): Card {
  const { messages } = view;
  return {
    title: `🔎 ${messages.say('sources.title')}`,
    colour: null,
    body: proofs.items.length === 0 ? [messages.say('sources.none')] : bodyLines(proofs.items, view),
    fields: [],
    footer:
      proofs.pages > 1
        ? [
            view.hide
              ? messages.say('page', { page: proofs.page + 1, pages: proofs.pages })
              : messages.say('sources.page', { page: proofs.page + 1, pages: proofs.pages, count: proofs.total }),
          ]
        : [],
    buttons: [
      ...pageButtons(proofs, (page) => ({ ...question, page }), view),
      ...showButton({ ...question, page: proofs.page }, view),
      ...(view.opened ? [postButton({ ...question, page: proofs.page }, view)] : []),
    ],
    menu: null,
    verbatim: true,
  };
}

function bodyLines(proofs: readonly Proof[], view: View): readonly string[] {
  const byReport = [...Map.groupBy(proofs, ({ report }) => report.id).values()];
  return byReport.flatMap((own, index) => {
    const report = own[0]?.report;
    if (report === undefined) return [];
    const heading = `📰 **${escapedReport(reportHeading(report, view))}**`;
    return [...(index > 0 ? [''] : []), heading, ...sentenceLines(own.map(markedSentence), view)];
  });
}

/** Sentences of a report as quotations; hidden, one bar for all of them: each tells of a goal or a card, so that their number tells. */
export function sentenceLines(sentences: readonly string[], view: View): readonly string[] {
  if (!view.hide) return sentences.map((sentence) => `> ${secret(asPrinted(sentence))}`);
  return [`> ${asPrinted(bar(sentences.join(' • '), view, barSizes.body))}`];
}

/** A report's name is written for small print; here Markdown is rendered, and its marks stay. */
function escapedReport(name: string): string {
  return name
    .split(/([\uE000-\uE003])/u)
    .map((part) => (/^[\uE000-\uE003]$/u.test(part) ? part : keepingBlanks(part)))
    .join('');
}

function keepingBlanks(text: string): string {
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  const start = text.indexOf(inner);
  const end = start + inner.length;
  return `${start > 0 ? ' ' : ''}${escaped(inner)}${end < text.length ? ' ' : ''}`;
}

/** The sentence as printed, `**` around the words that carry the fact. */
export function markedSentence(proof: Proof): string {
  const { sentence, words } = proof.sentence.length > longestSentence ? excerpt(proof) : proof;
  let end = 0;
  const parts: string[] = [];
  for (const word of words) {
    parts.push(keepingBlanks(sentence.slice(end, word.start)), bold(sentence.slice(word.start, word.end)));
    end = word.end;
  }
  parts.push(keepingBlanks(sentence.slice(end)));
  return fitMarkdown(parts.join(''), longestSentence * 2);
}

function bold(text: string): string {
  const shown = keepingBlanks(text);
  return shown.trim() === '' ? shown : `**${shown.trim()}**`;
}

/** The neighbourhood of the first proving words of a sentence that is too long to show. */
function excerpt({ sentence, words }: Proof): Pick<Proof, 'sentence' | 'words'> {
  const first = words[0] ?? { start: 0, end: 0 };
  const start = Math.max(0, first.start - margin);
  const end = Math.min(sentence.length, Math.min(first.end, first.start + longestSentence / 2) + margin);
  const before = start > 0 ? '… ' : '';
  const after = end < sentence.length ? ' …' : '';
  const shift = before.length - start;
  return {
    sentence: `${before}${sentence.slice(start, end)}${after}`,
    words: [{ start: first.start + shift, end: Math.min(first.end, end) + shift }],
  };
}
