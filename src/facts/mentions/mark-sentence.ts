import type { Span } from '../../article/article.ts';
import type { Team } from '../../lexicon/schema.ts';
import { symbolOfMark, type SymbolTable } from '../patterns/pattern.ts';
import { fold, type Token } from '../tokens.ts';
import { sideTeam } from '../side-team.ts';
import { foldedWord } from '../words.ts';
import type { Entry, Sense } from '../entries.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { joinScores } from './join-scores.ts';
import { joinSides } from './join-sides.ts';
import { matchDate } from './match-date.ts';
import { matchMinute } from './match-minute.ts';
import { matchName, type NameClues } from './match-name.ts';
import { matchScore } from './match-score.ts';
import { matchSide } from './match-side.ts';
import { meaningsOf, type Meanings } from './meanings.ts';
import type { Item, MarkedSentence, Mention } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { beginsWithDigit } from './number-words.ts';
import { openingWord } from './opening-words.ts';
import type { PlainWords } from './plain-words.ts';

/** What marking needs besides the sentence. */
export interface Marking {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  readonly plain: PlainWords;
  readonly names: NameClues;
}

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
    const character = marking.plain.characterOf(token);
    if (character > 1) {
      items.push(wordItem(token, null, character));
      at += 1;
      continue;
    }
    const step = nextStep(tokens, at, span.titleCase, marking);
    items.push(makeItem(tokens, at, step, marking.symbols));
    at = step.to;
  }
  const joined = joinSides(joinScores(items), marking.vocabulary, marking.text);
  return { start: span.start, end: span.end, block: span.block, items: joined, code: codeOf(joined) };
}

function spanAt(spans: readonly Span[], place: number): Span | undefined {
  for (const span of spans) if (span.start <= place && place < span.end) return span;
  return undefined;
}

/** Writes items as one character each, as patterns read them. */
export function codeOf(items: readonly Item[]): string {
  let code = '';
  for (const { symbol } of items) code += String.fromCharCode(symbol);
  return code;
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

function nextStep(tokens: readonly Token[], at: number, titleCase: boolean, marking: Marking): Step {
  const first = tokens[at];
  if (first === undefined) throw new Error('a step of marking begins behind its sentence');
  const { timed: mayBeTimed, number } = openingWord(first);
  const timed = mayBeTimed ? (matchMinute(tokens, at) ?? matchScore(tokens, at) ?? matchDate(tokens, at)) : null;
  if (timed !== null) return { to: timed.to, mention: timed.mention, entry: null };
  const found = marking.vocabulary.entries.longest(tokens, at);
  const side =
    found?.entry.named === true ? sideOf(tokens, found.to, found.entry.senses, marking, first.capital) : null;
  if (side !== null) return side;
  const entity =
    found?.entry.named === true ? entityOf(tokens, at, found.to, found.entry.senses, marking, titleCase) : null;
  if (found !== null && entity !== null) return { to: found.to, mention: entity, entry: null };
  const name = matchName(tokens, at, titleCase, marking.vocabulary, marking.names);
  if (name !== null) {
    const written = marking.text.slice(tokens[at]?.start, tokens[name.to - 1]?.end);
    return {
      to: name.to,
      mention: isClub(name.words, marking.vocabulary) ? clubOf(written) : { type: 'PERSON', name: written },
      entry: null,
    };
  }
  if (found !== null && found.entry.wordClass !== null) return { to: found.to, mention: null, entry: found.entry };
  return { to: at + 1, mention: number, entry: null };
}

/** "England Under-21s", "Arden reserves", "the German Under-19s": a side of a known team that is not its first. */
function sideOf(
  tokens: readonly Token[],
  to: number,
  senses: readonly Sense[],
  { vocabulary }: Marking,
  capital: boolean,
): Step | null {
  if (!capital) return null;
  const { candidates, country, nationality, people, teams } = meaningsOf(senses);
  const nation = country ?? nationality ?? people;
  const nations =
    nation === null ? [] : (vocabulary.teamsOfCountry.get(nation.name) ?? []).filter((team) => team.national);
  const owners = candidates.length > 0 ? candidates : nations;
  if (owners.length === 0) return null;
  const side = matchSide(tokens, to);
  if (side === null) return null;
  const all = owners.map((team) => sideTeam(team, side.label));
  const how = teams[0]?.how === 'nickname' ? 'nickname' : 'name';
  return {
    to: side.to,
    mention: { type: 'TEAM', how, candidates: all, words: textOf(tokens, to - 1, to) },
    entry: null,
  };
}

/** "Rivermouth United": a name that begins or ends as clubs' do is a club, though the lexicon does not hold it. */
function isClub(words: readonly string[], { clubWords }: Vocabulary): boolean {
  return words.length > 1 && (clubWords.has(words.at(-1) ?? '') || clubWords.has(words[0] ?? ''));
}

function clubOf(words: string): Mention {
  return { type: 'TEAM', how: 'shape', candidates: [], words };
}

function entityOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  senses: readonly Sense[],
  marking: Marking,
  titleCase: boolean,
): Mention | null {
  const meanings = meaningsOf(senses);
  const { stage, competitions, nationality, grounds, teams } = meanings;
  if (stage !== null) return { type: 'STAGE', stage };
  if (tokens[at]?.capital !== true && !isFigure(tokens[at]))
    return isFriendly(tokens, at, to) && competitions.length > 0
      ? { type: 'COMPETITION', candidates: competitions }
      : null;
  if (competitions.length > 0) return { type: 'COMPETITION', candidates: competitions };
  const stands = teams.length > 0 || meanings.town !== null || meanings.country !== null;
  // "Argentine Rossi", "the Dutchman scored"
  const firstName = marking.vocabulary.firstNames.has(tokens[at]?.word ?? '');
  if (nationality !== null && !stands && !firstName && isBesideName(tokens, to))
    return { type: 'ADJECTIVE', country: nationality };
  const stadium = grounds.length > 0 && teams.length === 0 && isStadium(tokens[to]);
  if (!titleCase && !stadium && to === at + 1 && marking.names.isName(tokens, at, marking.vocabulary)) return null;
  if (
    !titleCase &&
    to === at + 1 &&
    tokens[at - 1]?.word !== 'the' &&
    isSurname(tokens[at]?.word ?? '', senses, marking)
  )
    return null;
  if (grounds.length > 0 && teams.length === 0)
    return { type: 'PLACE', name: grounds[0]?.name ?? '', ground: true, teams: grounds.map((sense) => sense.team) };
  const place = placeOf(meanings, marking.vocabulary);
  if (place?.type === 'PLACE' && isPlace(tokens, at, teams.length > 0)) return place;
  if (teams.length > 0) {
    if (
      teams[0]?.how === 'nickname' &&
      (isInterjection(tokens, at, to, marking) ||
        isOpeningWord(tokens, at, to, marking) ||
        isOpeningNoun(tokens, at, to, senses) ||
        (!titleCase && isBeginningOfName(tokens, to, marking)))
    )
      return null;
    return {
      type: 'TEAM',
      how: teams[0]?.how ?? 'name',
      candidates: meanings.candidates,
      words: textOf(tokens, at, to),
    };
  }
  if (place?.type === 'PLACE') {
    return meanings.town !== null
      ? {
          type: 'TEAM',
          how: 'people',
          candidates: place.teams.filter((team) => !team.national || fold(team.town ?? '') === fold(place.name)),
          words: place.name,
        }
      : place;
  }
  const { people, adjective } = meanings;
  if (people !== null) {
    if (!adjective || tokens[at + 1] === undefined || tokens[at - 1]?.word === 'the')
      if (!(adjective && isFollowedByNoun(tokens, to))) return peopleOf(people.name, marking.vocabulary);
  }
  return nationality === null ? null : { type: 'ADJECTIVE', country: nationality };
}

/** "Todoroki Stadium": behind the name of a ground the word is no surname. */
function isStadium(token: Token | undefined): boolean {
  return token !== undefined && /^(?:stadium|arena|park|ground|stadion|estadio|stade)$/u.test(token.word);
}

/** `2`, `2nd`: written in figures. */
function isFigure(token: Token | undefined): boolean {
  return token !== undefined && beginsWithDigit(token.word);
}

/** "in a friendly", "a pre-season friendly against Borough": the one kind of match that is written small; "a friendly crowd" is none. */
function isFriendly(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  if (tokens[to - 1]?.word !== 'friendly') return to > at + 1 || tokens[at]?.word === 'friendlies';
  if (tokens[at - 1]?.glued === true || tokens[at - 1]?.word === '-') return false;
  return next === undefined || next.kind !== 'word' || behindFriendly.has(next.word) || next.capital;
}

/** Words that can stand behind "friendly" where it is a match. */
const behindFriendly = new Set(
  'at on in against with between for before after as ahead to by while when which that last win victory defeat loss draw match game international clash fixture'.split(
    ' ',
  ),
);

/** "Carrick headed in" where the report has a Michael Carrick and never the club in full: the short name of a club is his. */
function isSurname(word: string, senses: readonly Sense[], { names, text }: Marking): boolean {
  if (!names.isKnown(word) || senses.length === 0) return false;
  return senses.every((sense) => sense.type === 'team' && sense.how !== 'name' && !text.includes(sense.team.name));
}

/** A capitalised word behind a nationality is the name of its person. */
function isBesideName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && next.capital && !next.glued;
}

/** "Well, they did it": an everyday word before a comma at the beginning of a sentence is no nickname. */
function isInterjection(tokens: readonly Token[], at: number, to: number, { vocabulary }: Marking): boolean {
  return at === 0 && to === 1 && tokens[1]?.word === ',' && vocabulary.common.has(tokens[0]?.word ?? '');
}

/** Behind "in" a town or country is a place; a town that is no team's name is one behind "at", "from" and "to" too. */
function isPlace(tokens: readonly Token[], at: number, alsoTeam: boolean): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (/^(?:in|across|near|around|north|south|east|west|northern|southern|eastern|western|central|mid)$/u.test(before))
    return tokens[at - 1]?.capital !== true || before === 'in';
  if (alsoTeam) return false;
  return before !== 'champions' && before !== 'leaders' && before !== 'hosts' && before !== 'rivals' && before !== 'by';
}

function isFollowedByNoun(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.glued &&
    /^(?:side|team|club|giants|outfit|champions|league|cup|top|first|second|midfielder|striker|defender|goalkeeper|forward|winger|coach|international|capital|captain|football|men)$/u.test(
      next.word,
    )
  );
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
}

/** "Boss Ann Reed was pleased": an everyday word that opens a sentence is no nickname. */
function isOpeningWord(tokens: readonly Token[], at: number, to: number, { names }: Marking): boolean {
  const word = tokens[at]?.word ?? '';
  return at === 0 && to === 1 && names.isEveryday(word) && tokens[1]?.kind === 'word' && tokens[1].capital;
}

/** "Republic Day", "City Hall": a nickname before another capital that is no name of its own begins some other name. */
function isBeginningOfName(tokens: readonly Token[], to: number, { vocabulary }: Marking): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && next.capital && vocabulary.common.has(next.word);
}

/** "Victory takes Arden top", "Round of 16: Beat Arden": a word of the game that opens a sentence is written large there whatever it means. */
function isOpeningNoun(tokens: readonly Token[], at: number, to: number, senses: readonly Sense[]): boolean {
  return (
    to === at + 1 &&
    (tokens[at - 1]?.word === ':' || tokens.slice(0, at).every(({ kind }) => kind === 'mark')) &&
    senses.some((sense) => sense.type === 'class')
  );
}

function placeOf({ town, country }: Meanings, vocabulary: Vocabulary): Mention | null {
  if (town !== null) return { type: 'PLACE', name: town, ground: false, teams: teamsIn(fold(town), vocabulary) };
  if (country === null) return null;
  return {
    type: 'PLACE',
    name: country.name,
    ground: false,
    teams: vocabulary.teamsOfCountry.get(country.name) ?? [],
  };
}

const inTown = new WeakMap<Vocabulary, Map<string, readonly Team[]>>();

/** Clubs of a town and the national teams of its country, which are at home there, too. */
function teamsIn(town: string, vocabulary: Vocabulary): readonly Team[] {
  const known = inTown.get(vocabulary) ?? new Map<string, readonly Team[]>();
  inTown.set(vocabulary, known);
  const found = known.get(town);
  if (found !== undefined) return found;
  const clubs = vocabulary.teamsOfTown.get(town) ?? [];
  const countries = [...new Set(clubs.map((team) => team.country))];
  const nations = countries.flatMap((country) =>
    (vocabulary.teamsOfCountry.get(country) ?? []).filter((team) => team.national && !clubs.includes(team)),
  );
  const teams = [...clubs, ...(countries.length === 1 ? nations : [])];
  known.set(town, teams);
  return teams;
}

function peopleOf(country: string, vocabulary: Vocabulary): Mention {
  return { type: 'TEAM', how: 'people', candidates: vocabulary.teamsOfCountry.get(country) ?? [], words: country };
}
