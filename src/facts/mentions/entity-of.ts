import type { Country, Team } from '../../lexicon/schema.ts';
import { fold, type Token } from '../tokens.ts';
import type { Sense } from '../entries.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { meaningsOf } from './meanings.ts';
import type { Mention, TeamMention } from './mention.ts';
import { beginsWithDigit } from './number-words.ts';
import type { Marking } from './marking.ts';
import { isBeginningOfName, isInterjection, isOpeningNoun, isOpeningWord, isSurname } from './no-nickname.ts';
import { isPlace, isStadium, placeOf } from './place-of.ts';

/** The team, place, competition, stage or nation that tokens `[at, to)` mean, whose senses the lexicon holds; null where they mean none here. */
export function entityOf(
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
  if (competitions.length > 0)
    return isEndOfName(tokens, at, to, marking) ? null : { type: 'COMPETITION', candidates: competitions };
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
  // "at the Dragao": a ground, though a club elsewhere is called so too.
  const nicknamed = teams.length > 0 && teams.every(({ how }) => how === 'nickname');
  if (grounds.length > 0 && (teams.length === 0 || (nicknamed && isBehindAt(tokens, at))))
    return {
      type: 'PLACE',
      name: grounds[0]?.name ?? '',
      ground: true,
      teams: [...new Set(grounds.map(({ team }) => team))],
    };
  const place = placeOf(meanings, marking.vocabulary);
  if (place?.type === 'PLACE' && isPlace(tokens, at, teams.length > 0)) return place;
  if (teams.length > 0) {
    if (isHalfOfWord(tokens, to, marking)) return null;
    if (
      teams[0]?.how === 'nickname' &&
      (isInterjection(tokens, at, to, marking) ||
        isOpeningWord(tokens, at, to, marking) ||
        isOpeningNoun(tokens, at, to, senses, marking) ||
        (!titleCase && isBeginningOfName(tokens, to, marking)))
    )
      return null;
    // "the Brazilians": a nickname of one club that any side from there may be called by.
    if (meanings.people.length > 0 && teams.every(({ how }) => how === 'nickname'))
      return peopleOf(meanings.people, marking.vocabulary, meanings.candidates);
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
  if (people.length > 0) {
    if (!adjective || tokens[at + 1] === undefined || tokens[at - 1]?.word === 'the')
      if (!(adjective && isFollowedByNoun(tokens, to))) {
        const one = senses.find((sense) => sense.type === 'person-of')?.country;
        const all = peopleOf(people, marking.vocabulary);
        return one === undefined ? all : { ...all, nationality: one };
      }
  }
  return nationality === null ? null : { type: 'ADJECTIVE', country: nationality };
}

/** "Rafinha Paulista": the one word of a competition right behind a name that nothing else is known of. */
function isEndOfName(tokens: readonly Token[], at: number, to: number, { vocabulary, names }: Marking): boolean {
  const before = tokens[at - 1];
  if (to !== at + 1 || before?.kind !== 'word' || !before.capital || tokens[at]?.glued === true) return false;
  return (
    !names.isEveryday(before.word) && vocabulary.entries.longest(tokens, at - 1) === null && before.word.length > 3
  );
}

/** "Inter-Services", "Newtown-under-Lyme": a hyphen goes on with what is no name of its own. */
function isHalfOfWord(tokens: readonly Token[], to: number, { vocabulary }: Marking): boolean {
  const [dash, next] = [tokens[to], tokens[to + 1]];
  if (dash?.word !== '-' || !dash.glued || next?.kind !== 'word' || !next.glued) return false;
  if (!next.capital)
    return /^(?:under|on|by|upon|le|in|super|next|the)$/u.test(next.word) && tokens[to + 2]?.word === '-';
  return vocabulary.entries.longest(tokens, to + 1) === null;
}

function isBehindAt(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.word === 'the' ? tokens[at - 2]?.word : tokens[at - 1]?.word) === 'at';
}

/** `2`, `2nd`: written in figures. */
function isFigure(token: Token | undefined): boolean {
  return token !== undefined && beginsWithDigit(token.word);
}

/** "in a friendly", "a pre-season friendly against Borough": the one kind of match that is written small; "a friendly crowd" is none. */
function isFriendly(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  // "a league meeting" is none of the A-League.
  if (tokens[to - 1]?.word !== 'friendly')
    return (to > at + 1 && tokens[at]?.word !== 'a') || tokens[at]?.word === 'friendlies';
  if ((tokens[at - 1]?.glued === true && tokens[at - 1]?.word !== "'s") || tokens[at - 1]?.word === '-') return false;
  return next === undefined || next.kind !== 'word' || behindFriendly.has(next.word) || next.capital;
}

/** Words that can stand behind "friendly" where it is a match. */
const behindFriendly = new Set(
  'at on in against with between for before after as ahead to by while when which that last win victory defeat loss draw match game international clash fixture success triumph reverse beating thrashing meeting encounter contest tie warm-up hosted played v versus'.split(
    ' ',
  ),
);

/** A capitalised word behind a nationality is the name of its person. */
function isBesideName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && next.capital && !next.glued;
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

/** The words of tokens `[from, to)`, folded. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
}

function peopleOf(countries: readonly Country[], vocabulary: Vocabulary, called: readonly Team[] = []): TeamMention {
  const teams = countries.flatMap(({ name }) => vocabulary.teamsOfCountry.get(name) ?? []);
  const words = countries[0]?.name ?? '';
  return { type: 'TEAM', how: 'people', candidates: [...new Set([...called, ...teams])], words };
}
