import type { Story } from '../discourse/story.ts';
import type { Evidence, StreakFact, Unresolved } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { compileStreakReadings, findStreakReadings, type StreakReadings } from './find-streak-readings.ts';
import { endedOwner, isMeantToEnd } from './ended-run.ts';
import { mergeStreakFacts } from './merge-streak-facts.ts';
import { didEnd, isInScope, matchOfTeam, wouldEnd } from './match-outcome.ts';
import { compileHonours, honoursOf, type HonoursGrammar } from './streak-record.ts';
import { hopedFor } from './refuse-streak.ts';
import { isOver } from './streak-end.ts';
import { isCount, type StreakReading } from './streak-reading.ts';
import { placedKind, scopeOf } from './streak-scope.ts';
import { teamLookup } from './team-lookup.ts';
import { ownerOf, type StreakOwner } from './streak-team.ts';
import { isEither, isOfUnnamed, turnOwner } from './turn-owner.ts';

/** The patterns of runs and of what is said of them. */
export interface StreakGrammar {
  readonly readings: StreakReadings;
  readonly honours: HonoursGrammar;
}

/** Compiles the grammar of runs; before marking, so that its words have characters of their own. */
export function compileStreakGrammar(symbols: SymbolTable): StreakGrammar {
  return { readings: compileStreakReadings(symbols), honours: compileHonours(symbols) };
}

/** All runs that a report tells of teams, with those `said` by its speakers, each once with all its evidence, and what could not be made sure of. */
export function findStreaks(
  story: Story,
  grammar: StreakGrammar,
  said: readonly StreakFact[] = [],
): { readonly facts: readonly StreakFact[]; readonly unresolved: readonly Unresolved[] } {
  const { article, sentences } = story.marked;
  const lookup = teamLookup(story);
  const isTeam = (item: Item): boolean => lookup(item) !== null;
  const facts: StreakFact[] = [];
  const unresolved: Unresolved[] = [];
  sentences.forEach((sentence, index) => {
    const { readings, refused } = findStreakReadings(sentence, grammar.readings, article.text, article.date, isTeam);
    const refuse = (from: number, to: number, reason: string): void => {
      unresolved.push({ kind: 'streak', reason, evidence: evidenceOf(story, sentence.items, from, to) });
    };
    for (const { from, to, reason } of refused) refuse(from, to, reason);
    for (const reading of readings) {
      const nearest = ownerOf(story, index, reading, isOver(sentence.items, reading), lookup);
      const owner =
        nearest === null || isEither(story, sentence, nearest) || isOfUnnamed(sentence, reading, nearest)
          ? null
          : reading.pattern.broken === true
            ? breaker(story, sentence, reading, nearest)
            : turnOwner(story, sentence, reading, nearest);
      if (owner === null) refuse(reading.from, reading.to, 'whose run it is cannot be told');
      else if (isNotEnded(story, sentence, reading, owner)) refuse(reading.from, reading.to, hopedFor);
      else if (isDenied(story, sentence, reading, owner))
        refuse(reading.from, reading.to, 'the result of the match told speaks against it');
      else
        for (const team of isOfBoth(sentence.items) ? bothOf(story, sentence, owner) : [owner])
          facts.push(streakFact(story, sentence, reading, team, grammar.honours));
    }
  });
  return { facts: mergeStreakFacts([...facts, ...said], story), unresolved };
}

/** "Both sides have drawn three in a row", "Neither side has won in five" */
function isOfBoth(items: readonly Item[]): boolean {
  return /^(?:both|neither)$/u.test(items[0]?.word ?? '') && /^(?:sides?|teams?|clubs?)$/u.test(items[1]?.word ?? '');
}

function bothOf(story: Story, sentence: MarkedSentence, owner: StreakOwner): readonly StreakOwner[] {
  const match = matchOfTeam(story, sentence, owner.team);
  return match === null ? [] : match.teams.map((team) => ({ team, at: null }));
}

/** Who broke the run by the match told: who lost it, of an unbeaten run; null where that match was no such thing. */
function breaker(
  story: Story,
  sentence: MarkedSentence,
  { kind }: StreakReading,
  owner: StreakOwner,
): StreakOwner | null {
  const match = matchOfTeam(story, sentence, owner.team);
  if (match?.score == null || didEnd(match, owner.team, kind)) return owner;
  return endedOwner(story, sentence, kind);
}

function streakFact(
  story: Story,
  sentence: MarkedSentence,
  reading: StreakReading,
  { team, at }: StreakOwner,
  grammar: HonoursGrammar,
): StreakFact {
  const { items } = sentence;
  const { text } = story.marked.article;
  const match = matchOfTeam(story, sentence, team);
  const scope = scopeOf(items, reading, text);
  const honours = honoursOf(sentence, reading, text, grammar, (item) => story.teamOf(item));
  const from = Math.min(reading.start, honours.from, at ?? reading.start);
  const to = Math.max(scope.to, (at ?? 0) + 1, honours.to);
  const passes = honours.passes?.team.id === team.id ? null : honours.passes;
  return {
    kind: 'streak',
    team,
    streak: placedKind(reading.kind, scope.words),
    length: reading.length,
    wins: honours.wins,
    scope: scope.words,
    active: !isOver(items, reading) && !(isInScope(match, team, scope) && wouldEnd(match, team, reading.kind)),
    record: honours.record,
    passes,
    date: match?.date ?? null,
    evidence: [evidenceOf(story, items, from, to)],
    rule: reading.pattern.name,
  };
}

function evidenceOf(story: Story, items: readonly Item[], from: number, to: number): Evidence {
  return {
    article: story.marked.article.id,
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? items.at(-1)?.end ?? 0,
  };
}

/** "looked set to end a four-game losing run" of a team whose match went otherwise: how many it is now the words do not say. */
function isNotEnded(
  story: Story,
  sentence: MarkedSentence,
  { from, kind }: StreakReading,
  { team }: StreakOwner,
): boolean {
  if (!isMeantToEnd(sentence.items, from)) return false;
  const match = matchOfTeam(story, sentence, team);
  return match !== null && !didEnd(match, team, kind);
}

/** "A fourth straight win" of a team that the same sentence tells to have lost. */
function isDenied(story: Story, sentence: MarkedSentence, reading: StreakReading, { team }: StreakOwner): boolean {
  if (
    reading.chased === true ||
    !isCount(sentence.items, reading) ||
    isOver(sentence.items, reading) ||
    !sentence.code.includes('S')
  )
    return false;
  return wouldEnd(matchOfTeam(story, sentence, team), team, reading.kind);
}
