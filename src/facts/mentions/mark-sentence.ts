import type { Span } from '../../article/article.ts';
import { symbolOfMark, type SymbolTable } from '../patterns/pattern.ts';
import { type Token } from '../tokens.ts';
import { sideTeam } from '../side-team.ts';
import { foldedWord } from '../words.ts';
import type { Entry, Sense } from '../entries.ts';
import { isClubOfADay } from './club-of-a-day.ts';
import { isClubName } from './club-of-parts.ts';
import { joinScores } from './join-scores.ts';
import { joinSides } from './join-sides.ts';
import { withoutAdjectiveCommas } from './joined-adjectives.ts';
import { withoutQuotes } from './without-quotes.ts';
import { matchCompetition } from './match-competition.ts';
import { matchDate } from './match-date.ts';
import { matchMinute } from './match-minute.ts';
import { matchName } from './match-name.ts';
import { matchScore } from './match-score.ts';
import { matchSide } from './match-side.ts';
import { meaningsOf } from './meanings.ts';
import type { Item, MarkedSentence, Mention } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { openingWord } from './opening-words.ts';
import { entityOf, textOf } from './entity-of.ts';
import type { Marking } from './marking.ts';

interface Step {
  readonly to: number;
  readonly mention: Mention | null;
  /** What stands in the lexicon, where it is a word of a class. */
  readonly entry: Entry | null;
}

/**
 * Marks every typed span of a sentence in one pass over its tokens: longest match first, numbers and times before
 * names, names of the lexicon before names known by their shape. `quotations` are the stretches that are speech.
 */
export function markSentence(
  tokens: readonly Token[],
  span: Span & { readonly block: number; readonly titleCase: boolean },
  quotations: readonly Span[],
  marking: Marking,
): MarkedSentence {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const quotation = spanAt(quotations, token.start);
    if (quotation !== undefined) {
      const to = endOfQuotation(tokens, at, quotation.end);
      items.push(mentionItem(quote, token.start, tokens[to - 1]?.end ?? token.end));
      at = to;
      continue;
    }
    const plain = marking.plain.plainWord(token);
    if (plain !== null && !(plain.begins && marking.vocabulary.entries.mayGoOn(tokens, at))) {
      items.push(wordItem(token, plain.wordClass, plain.symbol));
      at += 1;
      continue;
    }
    const step = nextStep(tokens, at, span.titleCase, marking);
    items.push(makeItem(tokens, at, step, marking.symbols));
    at = step.to;
  }
  const joined = joinSides(joinScores(withoutAdjectiveCommas(withoutQuotes(items))), marking.vocabulary, marking.text);
  return { start: span.start, end: span.end, block: span.block, items: joined, code: codeOf(joined) };
}

function spanAt(spans: readonly Span[], place: number): Span | undefined {
  for (const span of spans) if (span.start <= place && place < span.end) return span;
  return undefined;
}

/** Writes items as one character each, as patterns read them. */
export function codeOf(items: readonly Item[]): string {
  return String.fromCharCode(...items.map(({ symbol }) => symbol));
}

function endOfQuotation(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? end) < end) at += 1;
  return at;
}

const quote: Mention = { type: 'QUOTE' };

function makeItem(tokens: readonly Token[], at: number, step: Step, symbols: SymbolTable): Item {
  const first = tokens[at];
  const last = tokens[step.to - 1];
  if (first === undefined || last === undefined) throw new Error('a step of marking left its sentence');
  const { mention, entry } = step;
  if (mention !== null) return mentionItem(mention, first.start, last.end);
  const wordClass = entry?.wordClass ?? null;
  if (first === last) return plainItem(first, wordClass, symbols);
  // A hyphen may join what the lexicon writes apart.
  const own = step.to - at === entry?.length ? entry.words : joinWords(tokens.slice(at, step.to));
  return plainItem({ start: first.start, end: last.end, kind: first.kind, word: own, id: -1 }, wordClass, symbols);
}

function plainItem({ start, end, word, id, kind }: JoinedToken, wordClass: string | null, symbols: SymbolTable): Item {
  if (kind === 'mark')
    return { start, end, type: 'MARK', mention: null, word, wordClass, symbol: symbolOfMark(word).charCodeAt(0) };
  return wordItem({ start, end, word }, wordClass, symbols.characterFor(word, id, wordClass).charCodeAt(0));
}

function wordItem({ start, end, word }: Span & Pick<Token, 'word'>, wordClass: string | null, symbol: number): Item {
  return { start, end, type: 'WORD', mention: null, word, wordClass, symbol };
}

type JoinedToken = Pick<Token, 'start' | 'end' | 'word' | 'id' | 'kind'>;

function joinWords(tokens: readonly Token[]): string {
  return foldedWord(tokens.map(({ word }) => word).join(' ')).folded;
}

function dateAt(tokens: readonly Token[], at: number, marking: Marking): ReturnType<typeof matchDate> {
  const date = matchDate(tokens, at);
  return date !== null && isClubOfADay(tokens, at, date.to, marking) ? null : date;
}

function nextStep(tokens: readonly Token[], at: number, titleCase: boolean, marking: Marking): Step {
  const first = tokens[at];
  if (first === undefined) throw new Error('a step of marking begins behind its sentence');
  const { timed: mayBeTimed, number } = openingWord(first);
  const timed = mayBeTimed ? (matchMinute(tokens, at) ?? matchScore(tokens, at) ?? dateAt(tokens, at, marking)) : null;
  if (timed !== null) return { to: timed.to, mention: timed.mention, entry: null };
  const found = marking.vocabulary.entries.longest(tokens, at);
  const competition = first.capital && !titleCase ? matchCompetition(tokens, at, found, marking) : null;
  if (competition !== null) return { ...competition, entry: null };
  const side =
    found?.entry.named === true ? sideOf(tokens, found.to, found.entry.senses, marking, first.capital) : null;
  if (side !== null) return side;
  const entity =
    found?.entry.named === true ? entityOf(tokens, at, found.to, found.entry.senses, marking, titleCase) : null;
  if (found !== null && entity !== null) return { to: found.to, mention: entity, entry: null };
  const name = matchName(tokens, at, titleCase, marking.vocabulary, marking.names);
  const called = name === null ? null : quotedNick(tokens, at, name.to, marking, titleCase);
  if (name !== null && called !== null) return { to: name.to, mention: called, entry: null };
  if (name !== null) {
    const written = marking.text.slice(tokens[at]?.start, tokens[name.to - 1]?.end);
    return {
      to: name.to,
      mention: isClubName(written, marking.vocabulary) ? clubOf(written) : { type: 'PERSON', name: written },
      entry: null,
    };
  }
  if (found !== null && found.entry.wordClass !== null && !isOfStage(tokens, found))
    return { to: found.to, mention: null, entry: found.entry };
  return { to: at + 1, mention: number, entry: null };
}

/** "the "Comeback Reds"": a nickname made for the day, of the side that its last word names. */
function quotedNick(
  tokens: readonly Token[],
  at: number,
  to: number,
  marking: Marking,
  titleCase: boolean,
): Mention | null {
  if (to < at + 2 || tokens[at - 1]?.word !== '"' || tokens[at - 2]?.word !== 'the') return null;
  const found = marking.vocabulary.entries.longest(tokens, to - 1);
  if (found?.to !== to || !found.entry.senses.some(({ type }) => type === 'team')) return null;
  const entity = entityOf(tokens, to - 1, to, found.entry.senses, marking, titleCase);
  return entity?.type === 'TEAM' ? entity : null;
}

/** "in their last-16 tie", "the last round of Group C": the stage goes on behind what else would be words of an earlier match. */
function isOfStage(tokens: readonly Token[], { to, entry }: { readonly to: number; readonly entry: Entry }): boolean {
  if (entry.wordClass !== 'earlier') return false;
  const next = tokens[to]?.word === '-' ? tokens[to + 1] : tokens[to];
  if (tokens[to - 1]?.word === 'round')
    return next?.word === 'of' && /^(?:group|pool|the|qualifying|regular)$/u.test(tokens[to + 1]?.word ?? '');
  return /^(?:16|32|eight|four|sixteen|8|4)$/u.test(next?.word ?? '') && tokens[to - 1]?.word === 'last';
}

/** "England Under-21s", "Arden reserves", "the German Under-19s": a side of a known team that is not its first. */
function sideOf(
  tokens: readonly Token[],
  to: number,
  senses: readonly Sense[],
  { vocabulary }: Marking,
  capital: boolean,
): Step | null {
  const side = capital ? matchSide(tokens, to) : null;
  if (side === null) return null;
  const { candidates, country, nationality, people, teams } = meaningsOf(senses);
  const nation = country ?? nationality ?? people[0] ?? null;
  const nations =
    nation === null ? [] : (vocabulary.teamsOfCountry.get(nation.name) ?? []).filter((team) => team.national);
  const owners = candidates.length > 0 ? candidates : nations;
  if (owners.length === 0) return null;
  const all = owners.map((team) => sideTeam(team, side.label));
  const how = teams[0]?.how === 'nickname' ? 'nickname' : 'name';
  return {
    to: side.to,
    mention: { type: 'TEAM', how, candidates: all, words: textOf(tokens, to - 1, to) },
    entry: null,
  };
}

function clubOf(words: string): Mention {
  return { type: 'TEAM', how: 'shape', candidates: [], words };
}
