import type { Span } from '../../article/article.ts';
import type { Story } from '../discourse/story.ts';
import type { QuoteFact, StreakFact } from '../fact.ts';
import { markSpan } from '../mentions/mark-article.ts';
import type { Item } from '../mentions/mention.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findStreakReadings, type StreakReadings } from './find-streak-readings.ts';
import { isInScope, matchOfTeam, wouldEnd } from './match-outcome.ts';
import { isOver } from './streak-end.ts';
import type { StreakReading } from './streak-reading.ts';
import { placedKind, scopeOf } from './streak-scope.ts';

/** Speech without one of these tells no run: nearly all of it, which is not marked then. */
const tells =
  /unbeaten|undefeated|in a row|on the (?:bounce|spin|trot)|straight|successive|consecutive|clean sheets|(?:not|n['’]t) (?:lost|won|scored|conceded)|without (?:a|losing|conceding|winning|defeat|scoring) ?/iu;

export interface SpeechReader {
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  readonly streaks: { readonly readings: StreakReadings };
}

/** The runs that those who speak for a team of the report tell of it: "We have won six in a row," "Ten games without losing." */
export function streaksInQuotes(
  story: Story,
  quotes: readonly QuoteFact[],
  { vocabulary, symbols, streaks }: SpeechReader,
): readonly StreakFact[] {
  const { article } = story.marked;
  const facts: StreakFact[] = [];
  for (const quote of quotes) {
    if (quote.team === null || !tells.test(quote.text) || !plays(story, quote)) continue;
    for (const span of sentencesOf(article.text, quote)) {
      const sentence = markSpan(story.marked, span, { vocabulary, symbols });
      const { readings } = findStreakReadings(
        sentence,
        streaks.readings,
        article.text,
        article.date,
        (item) => story.teamOf(item) !== null,
        true,
      );
      for (const reading of readings)
        if (isOurs(sentence.items, reading)) facts.push(factOf(story, quote, sentence, reading));
    }
  }
  return facts;
}

function plays({ matches }: Story, { team }: QuoteFact): boolean {
  return matches.some((match) => match.main && match.teams.some(({ id }) => id === team?.id));
}

/** The sentences of speech that may tell a run, as spans of the report. */
function sentencesOf(text: string, { evidence, text: words }: QuoteFact): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of evidence) {
    if (!words.includes(text.slice(start, end))) continue;
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (at < end - 1 && !/[.!?]/u.test(text[at] ?? '')) continue;
      if (tells.test(text.slice(from, at + 1))) spans.push({ start: from, end: at + 1 });
      from = at + 1;
    }
  }
  return spans;
}

const we = /^(?:we|our|us)$/u;
const opening = /^(?:it|that|this|is|'s|now|and|but|so|well|yeah|yes|[,\-a]|the|just)$/u;

/** Told of those who speak: "we" stands before it, or nothing but "it's", and nobody else. */
function isOurs(items: readonly Item[], { from, to }: StreakReading): boolean {
  const before = items.slice(0, from);
  const other = /^(?:you|your|they|their|them|he|his|she|i|who|nobody|everyone|somebody|teams?|if|when)$/u;
  const last = before.findLastIndex(({ word }) => we.test(word));
  if (items.slice(Math.max(0, last), to).some(({ type, word }) => type === 'TEAM' || other.test(word))) return false;
  // "Some of our boys have not won": not the team.
  if (before[last - 1]?.word === 'of') return false;
  return last >= 0 ? from - last <= 8 : before.every(({ word }) => opening.test(word));
}

function factOf(
  story: Story,
  { team, evidence }: QuoteFact,
  { items }: { readonly items: readonly Item[] },
  reading: StreakReading,
): StreakFact {
  if (team === null) throw new Error('speech of no team');
  const sentence = story.marked.sentences.findLast(({ start }) => start <= (evidence[0]?.start ?? 0));
  const scope = scopeOf(items, reading, story.marked.article.text);
  const match = sentence === undefined ? null : matchOfTeam(story, sentence, team);
  return {
    kind: 'streak',
    team,
    streak: placedKind(reading.kind, scope.words),
    length: reading.length,
    wins: null,
    scope: scope.words,
    active: !isOver(items, reading) && !(isInScope(match, team, scope) && wouldEnd(match, team, reading.kind)),
    record: null,
    passes: null,
    date: match?.date ?? null,
    evidence,
    rule: `${reading.pattern.name}-said`,
  };
}
