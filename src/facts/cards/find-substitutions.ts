import type { Story } from '../discourse/story.ts';
import type { SubstitutionFact } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { findScorer } from '../goals/scorers/find-scorer.ts';
import { isPerson } from '../goals/scorers/name-phrase.ts';
import { timesOf } from '../goals/times/goal-times.ts';
import { matchOfList } from '../goals/lists/lineup-goals.ts';
import { placeInMatch } from '../goals/binding/place-in-match.ts';
import { longestSentence } from '../goals/readings/read-goals.ts';
import type { LineupList } from '../lineups/read-lineups.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import type { Roster } from '../lineups/read-roster.ts';
import { substitutionPatterns, type SubstitutionPattern } from './substitution-patterns.ts';

/** The patterns compiled with the symbols that sentences are written in. */
export type SubstitutionGrammar = PatternTable<SubstitutionPattern>;

/** Compiles the patterns once; call it before any sentence is marked. */
export function compileSubstitutionGrammar(symbols: SymbolTable): SubstitutionGrammar {
  return new PatternTable(substitutionPatterns, symbols);
}

interface Reading {
  readonly rule: string;
  readonly on: readonly number[];
  readonly off: number | null;
  readonly from: number;
  readonly to: number;
}

/** Who came on, for whom and when, in the main matches of a report: footers first, they say most. */
export function findSubstitutions(
  story: Story,
  grammar: SubstitutionGrammar,
  { affiliations, lineups }: Roster,
): readonly SubstitutionFact[] {
  const facts = new Map<string, SubstitutionFact>();
  for (const fact of [...ofLineups(story, lineups), ...ofProse(story, grammar, affiliations)]) {
    const key = `${fact.match} ${nameWords(fact.on).at(-1) ?? ''}`;
    const known = facts.get(key);
    facts.set(key, known === undefined ? fact : join(known, fact));
  }
  return [...facts.values()];
}

function join(a: SubstitutionFact, b: SubstitutionFact): SubstitutionFact {
  return {
    ...a,
    off: a.off ?? b.off,
    team: a.team ?? b.team,
    minute: a.minute ?? b.minute,
    evidence: [...a.evidence, ...b.evidence],
  };
}

function ofLineups(story: Story, lists: readonly LineupList[]): readonly SubstitutionFact[] {
  return lists.flatMap((list) => {
    const { kind, team, entries } = list;
    const match = matchOfList(story, list);
    if (kind !== 'players' || match === null) return [];
    return entries.flatMap((entry): readonly SubstitutionFact[] =>
      entry.substitute === null
        ? []
        : [
            {
              kind: 'substitution',
              match: match.key,
              on: story.people.fullName(entry.substitute.name),
              off: story.people.fullName(entry.name),
              team,
              minute: entry.substitute.minute,
              evidence: [{ article: story.marked.article.id, start: entry.start, end: entry.end }],
              rule: 'lineup-substitutions',
            },
          ],
    );
  });
}

function ofProse(story: Story, grammar: SubstitutionGrammar, affiliations: Affiliations): readonly SubstitutionFact[] {
  return story.marked.sentences.flatMap((sentence) => {
    const readings = readSubstitutions(sentence, grammar);
    const times = timesOf(sentence.items, readings, story.marked.article.text, 'changes');
    return readings.flatMap((reading, index) => {
      const minutes = times[index]?.minutes ?? [];
      return reading.on.flatMap(
        (at) =>
          factOf(
            story,
            sentence,
            reading,
            at,
            minutes.length === 1 ? (minutes[0]?.minute ?? null) : null,
            affiliations,
          ) ?? [],
      );
    });
  });
}

function readSubstitutions(sentence: MarkedSentence, grammar: SubstitutionGrammar): readonly Reading[] {
  if (sentence.items.length > longestSentence) return [];
  const readings: Reading[] = [];
  for (const match of grammar.matches(sentence.code)) {
    const reading = readMatch(sentence.items, match);
    if (reading !== null && !readings.some((each) => each.from < reading.to && reading.from < each.to))
      readings.push(reading);
  }
  return readings;
}

const notDone = new Set(['unreal', 'no-card']);

function readMatch(
  items: readonly Item[],
  { pattern, from, to, at }: PatternMatch<SubstitutionPattern>,
): Reading | null {
  const named = at('on');
  const before = named === null ? findScorer(items, at('verb') ?? from) : null;
  const on = named !== null ? [named] : before?.kind === 'named' ? before.at : [];
  if (on.length === 0 || items.slice(Math.min(from, ...on), to).some((item) => notDone.has(item.wordClass ?? '')))
    return null;
  return {
    rule: pattern.name,
    on,
    off: at('off'),
    from: Math.min(from, ...on),
    to: Math.max(to, ...on.map((each) => each + 1)),
  };
}

function factOf(
  story: Story,
  sentence: MarkedSentence,
  reading: Reading,
  at: number,
  minute: number | null,
  affiliations: Affiliations,
): SubstitutionFact | null {
  const on = sentence.items[at];
  const off = reading.off === null ? undefined : sentence.items[reading.off];
  if (!isPerson(on)) return null;
  const names = [on.mention.name, ...(isPerson(off) ? [off.mention.name] : [])];
  const match = placeInMatch(story, sentence, reading, null, names, affiliations);
  if (match === null || !affiliations.main.includes(match)) return null;
  return {
    kind: 'substitution',
    match: match.key,
    on: story.people.fullName(on.mention.name),
    off: isPerson(off) ? story.people.fullName(off.mention.name) : null,
    team: names.map((name) => affiliations.teamIn(match, name)).find((team) => team !== null) ?? null,
    minute,
    evidence: [
      {
        article: story.marked.article.id,
        start: sentence.items[reading.from]?.start ?? sentence.start,
        end: sentence.items[reading.to - 1]?.end ?? sentence.end,
      },
    ],
    rule: reading.rule,
  };
}
