import type { Proof } from '../../answers/answer.ts';
import type { QuoteInContext } from '../../answers/answer-parts.ts';
import type { Proved, ShownReport } from '../../answers/answer-shown-report.ts';
import type { Match, Streak } from '../../dataset/dataset.ts';
import type { Card, CardField } from '../card.ts';
import { fitMarkdown, fitText } from '../fit.ts';
import { secret } from '../marks.ts';
import { dayOfMatch, dayOrUnknown } from '../pieces/day.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { goalLines } from '../pieces/goal-lines.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { scoreLineOverGoals } from '../pieces/score-line.ts';
import { shownLocal } from '../pieces/team-name.ts';
import { barSizes, veiled, veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';
import { plainCard } from './failure-card.ts';
import { quoteLines } from './quotes-card.ts';
import { markedSentence, sentenceLines } from './sources-card.ts';
import { tieLines } from './ties-card.ts';

const mostMatches = 8;
/** Shared by the sentences of a field: many are shortened more than few. */
const roomForSentences = 700;
const longestSentence = 220;
const shortestSentence = 90;
const mostQuotes = 3;
const longestQuote = 400;

/**
 * What a report that somebody shows says: its facts, each with the sentences it stands in. Hidden, every heading stands
 * whatever there is, and under it one bar.
 */
export function shownReportCard(shown: ShownReport, view: View): Card {
  const { messages } = view;
  const { date, matches, ties, runs, fixtures, quotes, unresolved } = shown;
  return {
    ...plainCard(`📰 ${messages.say('shown.title')}`, date === null ? [] : [`📅 ${dayOrUnknown(date, view.messages)}`]),
    fields: [
      ...matches.slice(0, mostMatches).map((match) => matchField(match, view)),
      ...leftOut(matches.length - mostMatches, view),
      section(`🏆 ${messages.say('shown.ties')}`, view, (open) =>
        ties.flatMap(({ of, proofs }) => [...tieLines(of, open), ...sentences(proofs, view)]),
      ),
      section(`🔥 ${messages.say('recap.runs')}`, view, (open) =>
        runs.flatMap(({ of, proofs }) => [runLine(of, open), ...sentences(proofs, view)]),
      ),
      section(`⏭️ ${messages.say('team.next')}`, view, (open) =>
        fixtures.flatMap(({ of, proofs }) => [secret(fixtureLine(of, open)), ...sentences(proofs, view)]),
      ),
      section(`💬 ${messages.say('quotes.all')}`, view, (open) =>
        quotes.slice(0, mostQuotes).flatMap((quote) => spoken(quote, open)),
      ),
    ],
    footer: [
      messages.say('shown.stored'),
      ...(unresolved > 0 && !view.hide ? [messages.say('shown.unresolved', { count: unresolved })] : []),
    ],
  };
}

/** Why a text gives no recap. */
export function noReportCard(problem: 'empty' | 'too-long' | 'no-report', { messages }: View): Card {
  const reason = messages.say('shown.problem', { problem: problem.replace('-', '_') });
  return plainCard(`🔍 ${messages.say('shown.none.title')}`, [reason, messages.say('shown.stored')]);
}

function section(name: string, view: View, linesIn: (open: View) => readonly string[]): CardField {
  return { name, lines: veiledList(linesIn, view, barSizes.line) };
}

function matchField({ of: match, proofs }: Proved<Match>, view: View): CardField {
  const occasion = occasionLine({ ...match, season: null }, view);
  return {
    // Where spoilers are hidden a heading, which has no bars, names the teams alone.
    name: view.hide
      ? `⚽ ${shownLocal(match.teams[0], view)} – ${shownLocal(match.teams[1], view)}`
      : scoreLineOverGoals(match, view).replaceAll('**', ''),
    lines: [
      ...(view.hide ? veiled(toldOf(match, { ...view, hide: false }), view, barSizes.goals) : goalLines(match, view)),
      ...[[occasion, dayOfMatch(match, view.messages)].filter((part) => part !== '').join(' · ')],
      ...sentences(proofs, view),
    ],
  };
}

/** The score, which a heading has no bar for, and the goals. */
function toldOf(match: Match, open: View): readonly string[] {
  return [scoreLineOverGoals(match, open).replaceAll('**', ''), ...goalLines(match, open)];
}

function runLine(run: Streak, view: View): string {
  const latest = run.readings.at(-1);
  return secret(`**${shownLocal(run.team, view)}** · ${latest === undefined ? '' : runLength(run, latest, view)}`);
}

/** Hidden, none: the message that holds the report has them, and each would be a bar more for a phone to show. */
function sentences(proofs: readonly Proof[], view: View): readonly string[] {
  if (view.hide) return [];
  const share = Math.floor(roomForSentences / proofs.length);
  const most = Math.min(longestSentence, Math.max(shortestSentence, share));
  return sentenceLines(
    proofs.map((proof) => fitMarkdown(markedSentence(proof), most)),
    view,
  );
}

function spoken(quote: QuoteInContext, view: View): readonly string[] {
  const text = fitText(quote.words, longestQuote);
  return quoteLines({ quote: quote.quote, words: text, match: null, report: null }, view);
}

function leftOut(count: number, { messages }: View): readonly CardField[] {
  return count > 0 ? [{ name: '⚽', lines: [messages.say('card.more', { count })] }] : [];
}
