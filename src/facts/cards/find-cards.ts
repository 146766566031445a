import type { Story } from '../discourse/story.ts';
import type { CardFact, Evidence, MatchFact, TeamRef, Unresolved } from '../fact.ts';
import type { Affiliations } from '../goals/affiliations.ts';
import { findScorer } from '../goals/find-scorer.ts';
import { listAfter, listBefore } from '../goals/name-lists.ts';
import { isPerson, isPossessive, startOfName } from '../goals/name-phrase.ts';
import { isTeamSubject } from '../goals/subjects.ts';
import { timesOf } from '../goals/goal-times.ts';
import { matchOfList } from '../goals/lineup-goals.ts';
import { placeInMatch } from '../goals/place-in-match.ts';
import { longestSentence } from '../goals/read-goals.ts';
import type { LineupList } from '../lineups/read-lineups.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { PlayTime } from '../mentions/play-time.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import type { Roster } from '../lineups/read-roster.ts';
import { cardPatterns, type CardPattern } from './card-patterns.ts';

/** The patterns compiled with the symbols that sentences are written in. */
export type CardGrammar = PatternTable<CardPattern>;

/** Compiles the patterns once; call it before any sentence is marked. */
export function compileCardGrammar(symbols: SymbolTable): CardGrammar {
  return new PatternTable(cardPatterns, symbols);
}

interface Reading {
  readonly rule: string;
  readonly card: 'red' | 'yellow';
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  readonly players: readonly number[];
}

/** All cards of a report's main matches, each once; cards of coaches are none. */
export function findCards(
  story: Story,
  grammar: CardGrammar,
  { affiliations, lineups }: Roster,
): { readonly facts: readonly CardFact[]; readonly unresolved: readonly Unresolved[] } {
  const coaches = coachesOf(story);
  const facts: CardFact[] = [];
  const unresolved: Unresolved[] = [];
  for (const sentence of story.marked.sentences) {
    const readings = readCards(sentence, grammar);
    const times = timesOf(sentence.items, readings, story.marked.article.text);
    readings.forEach((reading, index) => {
      const minutes = times[index]?.minutes ?? [];
      const minute = minutes.length === 1 ? (minutes[0] ?? null) : null;
      for (const at of reading.players) {
        const fact = cardOf(story, sentence, reading, at, minute, affiliations, coaches);
        if (typeof fact === 'string')
          unresolved.push({ kind: 'card', reason: fact, evidence: evidenceOf(story, sentence, reading, at) });
        else addCard(facts, fact);
      }
    });
  }
  for (const fact of lineupCards(story, lineups)) addCard(facts, fact);
  return { facts, unresolved };
}

/** The cards of the footers: `Booked: Rossi, Bianchi.`, `Sent off: Costa (65).` */
function lineupCards(story: Story, lists: readonly LineupList[]): readonly CardFact[] {
  return lists.flatMap((list) => {
    const { kind, team, entries } = list;
    const match = matchOfList(story, list);
    if ((kind !== 'booked' && kind !== 'sent-off') || match === null) return [];
    return entries.map((entry): CardFact => ({
      kind: 'card',
      match: match.key,
      player: story.people.fullName(entry.name),
      team,
      card: kind === 'booked' ? 'yellow' : 'red',
      minute: entry.minutes[0]?.minute ?? entry.substitute?.minute ?? null,
      stoppage: entry.minutes[0]?.stoppage ?? null,
      evidence: [{ article: story.marked.article.id, start: entry.start, end: entry.end }],
      rule: 'lineup-cards',
    }));
  });
}

/** A card told again adds its evidence, and its minute where the first telling had none. */
function addCard(facts: CardFact[], fact: CardFact): void {
  const at = facts.findIndex(
    (each) => each.match === fact.match && each.card === fact.card && sameSurname(each.player, fact.player),
  );
  const known = facts[at];
  if (known === undefined) {
    facts.push(fact);
    return;
  }
  const timed = known.minute === null ? fact : known;
  facts[at] = {
    ...known,
    team: known.team ?? fact.team,
    minute: timed.minute,
    stoppage: timed.stoppage,
    evidence: [...known.evidence, ...fact.evidence],
  };
}

function sameSurname(a: string, b: string): boolean {
  return nameWords(a).at(-1) === nameWords(b).at(-1);
}

function readCards(sentence: MarkedSentence, grammar: CardGrammar): readonly Reading[] {
  const readings: Reading[] = [];
  if (sentence.items.length > longestSentence) return readings;
  for (const match of grammar.matches(sentence.code)) {
    const reading = readMatch(sentence.items, match);
    if (reading !== null && !readings.some((each) => each.noun === reading.noun))
      readings.push(reading, ...withFirst(sentence.items, reading));
  }
  return readings.toSorted((a, b) => a.noun - b.noun);
}

/** "two yellow cards" are a yellow and a red one. */
function withFirst(items: readonly Item[], reading: Reading): readonly Reading[] {
  return reading.rule === 'two-late-yellows' || /^two /u.test(items[reading.noun]?.word ?? '')
    ? [{ ...reading, card: 'yellow' }]
    : [];
}

function readMatch(items: readonly Item[], { pattern, from, to, at }: PatternMatch<CardPattern>): Reading | null {
  const noun = at('noun') ?? from;
  if (!isCard(items[noun])) return null;
  if (/^produc|^deliver|^provid/u.test(items[at('verb') ?? noun]?.word ?? '')) return null;
  // "Costa sent off a letter": with an object it is not done to him.
  if (
    pattern.name === 'saw-red' &&
    /^(?:sent|ordered) off$/u.test(items[noun]?.word ?? '') &&
    /^(?:a|an|the|his|her)$/u.test(items[noun + 1]?.word ?? '')
  )
    return null;
  if (pattern.name === 'two-late-yellows' && !isTwo(items[at('two') ?? noun])) return null;
  const player = at('player');
  // "a red card for a tackle on Rossi" is another's.
  if (
    player !== null &&
    player > noun &&
    items.slice(noun, player).some((item) => /^(?:on|against|by|over)$/u.test(item.word))
  )
    return null;
  const players =
    player === null || (player < noun && isOfficial(items, player))
      ? playersBefore(items, at('verb') ?? noun)
      : player < noun
        ? listBefore(items, player)
        : listAfter(items, player);
  if (players.length === 0 || !isShown(items, Math.min(from, ...players), to, pattern.card)) return null;
  return {
    rule: pattern.name,
    card: pattern.card,
    noun,
    players,
    from: pattern.name.endsWith('-sent-off') && player !== null ? player : Math.min(from, ...players),
    to: Math.max(to, ...players.map((each) => each + 1)),
  };
}

const isTwo = (item: Item | undefined): boolean => item?.mention?.type === 'NUMBER' && item.mention.value === 2;

/** Of the classes that hold more than cards only these words are one: "was dismissed", "was booked", "was cautioned". */
function isCard(item: Item | undefined): boolean {
  const shared = item?.wordClass === 'advance' || item?.wordClass === 'stance' || item?.wordClass === 'say-also';
  return !shared || /^(?:booked|dismissed|cautioned)$/u.test(item.word);
}

function playersBefore(items: readonly Item[], verb: number): readonly number[] {
  const first = findScorer(items, verb);
  // "Costa pushed referee Neri after being shown a red card": a referee is shown none.
  const official = first?.kind === 'named' ? first.at.find((at) => isOfficial(items, at)) : undefined;
  const found = official === undefined ? first : findScorer(items, startOfName(items, official) - 1);
  if (found?.kind !== 'pronoun') return found?.kind === 'named' ? found.at : [];
  // "Costa left them with ten men when he was sent off": the last name before.
  const before = items.slice(0, found.at).findLastIndex((item, at) => isPerson(item) && !isPossessive(items, at));
  return before < 0 ? [] : [before];
}

function isOfficial(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, startOfName(items, at) - 1), at).some((item) => item.wordClass === 'official');
}

const spared = new Set(['unreal', 'no-card', 'earlier', 'first-leg']);

/** Not wished for, not spared, not of another match. */
function isShown(items: readonly Item[], from: number, to: number, card: 'red' | 'yellow'): boolean {
  for (let at = Math.max(0, from - 2); at < Math.min(items.length, to + 4); at += 1) {
    const item = items[at];
    if (item?.wordClass !== null && item?.wordClass !== undefined && spared.has(item.wordClass)) return false;
    if (item?.word === "'t" || item?.word === 'not' || item?.word === 'without') return false;
    if (card === 'red' && /^escap(?:e|ed|ing) with$/u.test(item?.word ?? '')) return false;
  }
  return true;
}

/** Surnames of those that the report calls coach, manager, boss: their cards are no player's. */
function coachesOf(story: Story): ReadonlySet<string> {
  const coaches = new Set<string>();
  for (const { items } of story.marked.sentences)
    items.forEach((item, at) => {
      if (!isPerson(item)) return;
      const phrase = items.slice(startOfName(items, at), at);
      const behind = items[at + 1]?.word === ',' ? items.slice(at + 2, at + 5) : [];
      if ([...phrase, ...behind].some((each) => each.wordClass === 'coach'))
        coaches.add(nameWords(item.mention.name).at(-1) ?? '');
    });
  return coaches;
}

function cardOf(
  story: Story,
  sentence: MarkedSentence,
  reading: Reading,
  at: number,
  time: PlayTime | null,
  affiliations: Affiliations,
  coaches: ReadonlySet<string>,
): CardFact | string {
  const item = sentence.items[at];
  if (!isPerson(item)) return 'who was shown the card cannot be told';
  const { name } = item.mention;
  if (coaches.has(nameWords(name).at(-1) ?? '')) return 'the card of a coach';
  const subject = teamHaving(story, sentence.items, reading.from);
  const match = placeInMatch(story, sentence, reading, subject, [name], affiliations);
  if (match === null) return 'in which match cannot be told';
  if (!affiliations.main.includes(match)) return 'an earlier match';
  return {
    kind: 'card',
    match: match.key,
    player: story.people.fullName(name),
    team: affiliations.teamIn(match, name) ?? inMatch(match, subject),
    card: reading.card,
    minute: time?.minute ?? null,
    stoppage: time?.stoppage ?? null,
    evidence: [evidenceOf(story, sentence, reading, at)],
    rule: reading.rule,
  };
}

function inMatch(match: MatchFact, team: TeamRef | null): TeamRef | null {
  return match.teams.find((each) => each.id === team?.id) ?? null;
}

/** "Arden had Costa sent off", "Arden were down to ten men after Costa …": the team that is the subject before. */
function teamHaving(story: Story, items: readonly Item[], from: number): TeamRef | null {
  for (let at = from; at >= Math.max(0, from - 16); at -= 1) {
    const item = items[at];
    if (item?.type === 'TEAM' && isTeamSubject(items, at)) return story.teamOf(item);
    if (at < from && item?.word === ';') return null;
  }
  return null;
}

function evidenceOf(story: Story, { items, start, end }: MarkedSentence, { from, to }: Reading, at: number): Evidence {
  return {
    article: story.marked.article.id,
    start: items[Math.min(from, at)]?.start ?? start,
    end: items[Math.max(to - 1, at)]?.end ?? end,
  };
}
