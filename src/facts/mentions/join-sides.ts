import type { Vocabulary } from '../vocabulary.ts';
import { clubOfParts } from './club-of-parts.ts';
import { clubWithInitials } from './club-with-initials.ts';
import type { Item } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import {
  personWithNation,
  nationTeam,
  nationsTeam,
  peopleSide,
  teamOfNation,
  teamWithNation,
} from './side-of-nation.ts';
import { asTownsOfStates } from './towns-of-states.ts';
import { type Side, isClass, sideOf } from './side.ts';

/**
 * Joins items that stand for a team together: "Klopp's men", "the French side", "the hosts", "they", "who".
 * A name, a possessive and a word for a side become one mention of how `coach`.
 */
export function joinSides(items: readonly Item[], vocabulary: Vocabulary, text: string): Item[] {
  const joined: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    const person = personOfNames(items, at, text);
    if (person !== null) {
      joined.push(person);
      at += 2;
      continue;
    }
    const side =
      item.mention === null ? sideOfWords(items, at, vocabulary, text) : sideOfMention(items, at, vocabulary, text);
    if (side === null) {
      joined.push(item);
      at += 1;
      continue;
    }
    const last = items[side.to - 1] ?? item;
    joined.push(mentionItem(side.mention, item.start, last.end));
    at = side.to;
  }
  return asTownsOfStates(joined, text);
}

const particle = / (?:Di|De|Da|Del|Della|Dos|Van|Von|Le|La)$/u;

/** "Antonio Di Nardo": behind a particle the name of a club ends that of a person. */
function personOfNames(items: readonly Item[], at: number, text: string): Item | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first?.mention?.type !== 'PERSON' || second?.type !== 'TEAM' || second.start !== first.end + 1) return null;
  if (!particle.test(first.mention.name)) return null;
  return mentionItem({ type: 'PERSON', name: text.slice(first.start, second.end) }, first.start, second.end);
}

/** A side that begins with words of its own: "the hosts", "visiting Borough", "Real Rivermouth". */
function sideOfWords(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  return (
    namedPart(items, at, text) ??
    wordSide(items, at) ??
    capitalSide(items, at, vocabulary) ??
    clubOfWords(items, at, vocabulary, text)
  );
}

function clubOfWords(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  const { start = 0, type } = items[at] ?? {};
  return type === 'WORD' && isUpper(text, start) ? clubOfParts(items, at, vocabulary, text) : null;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at));
}

/** A side that begins with a person, a nation or a club. */
function sideOfMention(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  const initialled = items[at + 1]?.word === '(' ? clubWithInitials(items, at, vocabulary, text) : null;
  if (initialled !== null) return initialled;
  switch (items[at]?.type) {
    case 'PERSON':
      return coachSide(items, at) ?? personWithNation(items, at, text) ?? clubOfParts(items, at, vocabulary, text);
    case 'ADJECTIVE':
      return nationTeam(items, at, text) ?? peopleSide(items, at, vocabulary);
    case 'COMPETITION':
      return leagueSide(items, at, vocabulary);
    case 'TEAM':
    case 'PLACE':
      return (
        peopleSide(items, at, vocabulary) ??
        nationsTeam(items, at, text) ??
        teamOfNation(items, at, text) ??
        teamWithNation(items, at, text) ??
        townSide(items, at) ??
        clubOfParts(items, at, vocabulary, text)
      );
    default:
      return null;
  }
}

/** Words that mean a side only right behind its coach: "Reed's group". */
const squads = /^(?:group|bunch|unit|lot|crew)$/u;

/** "Klopp's men", "Xabi Alonso's unbeaten side", "Mark Hughes' side". */
function coachSide(items: readonly Item[], at: number): Side | null {
  const person = items[at];
  if (person?.mention?.type !== 'PERSON') return null;
  const possessive = items[at + 1]?.word;
  if (possessive !== "'s" && possessive !== "'") return null;
  for (let next = at + 2; next < Math.min(items.length, at + 6); next += 1) {
    // "Reed's former club" is not the one he leads.
    if (/^(?:former|old|previous|ex|one)$/u.test(items[next]?.word ?? '')) return null;
    if (isClass(items[next], 'side') || (next === at + 2 && squads.test(items[next]?.word ?? '')))
      return sideOf('coach', person.mention.name, next + 1);
    if (items[next]?.type !== 'WORD' && items[next]?.type !== 'ADJECTIVE' && items[next]?.word !== '-') return null;
    if (items[next]?.wordClass != null) return null;
  }
  return null;
}

/** "the Championship side", "the third-tier strugglers": a club by the league it plays in. */
function leagueSide(items: readonly Item[], at: number, { teamsOfLeague }: Vocabulary): Side | null {
  const league = items[at]?.mention;
  const before = items[at - 1]?.word;
  if (league?.type !== 'COMPETITION' || (before !== 'the' && before !== 'a') || !isClass(items[at + 1], 'side'))
    return null;
  const next = items[at + 2];
  if (next?.type === 'TEAM' || next?.type === 'PERSON' || next?.word === 'of') return null;
  const candidates = league.candidates.flatMap(({ kind, id }) =>
    kind === 'league' ? (teamsOfLeague.get(id) ?? []) : [],
  );
  return candidates.length === 0
    ? null
    : { to: at + 2, mention: { type: 'TEAM', how: 'league', candidates, words: league.candidates[0]?.name ?? '' } };
}

const sideClass: ReadonlySet<string> = new Set(['home-side', 'away-side']);

/** "hosts Arden", "host club Arden", "visiting Borough", "the visitors Borough": one mention that also tells who is at home. */
function namedPart(items: readonly Item[], at: number, text: string): Side | null {
  // The article goes with the words for a side, so that the name is no other team.
  if (items[at]?.word === 'the')
    return sideClass.has(items[at + 1]?.wordClass ?? '') ? namedPart(items, at + 1, text) : null;
  const part =
    isClass(items[at], 'home-side') || isHosting(items, at)
      ? 'home'
      : isClass(items[at], 'away-side') || items[at]?.word === 'visiting' || items[at]?.word === 'visitor'
        ? 'away'
        : null;
  if (part === null) return null;
  const named = /^(?:club|side|team|nation|country)$/u.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const team = items[named]?.mention;
  if (team?.type !== 'TEAM') return isBehindBeat(items, at) ? apposed(items, named, part) : null;
  // "hosts Arden of Sudan", "hosts Arden (Sudan)"
  const { to, mention } = teamOfNation(items, named, text) ??
    teamWithNation(items, named, text) ?? { to: named + 1, mention: team };
  return { to, mention: { ...mention, part } };
}

/** "beat hosts, Arden, 2-0", "beat the hosts, Arden 2-0": who they are stands between commas. */
function apposed(items: readonly Item[], comma: number, part: 'home' | 'away'): Side | null {
  const [mark, named, end] = items.slice(comma, comma + 3);
  if (mark?.word !== ',' || named?.mention?.type !== 'TEAM') return null;
  if (end?.word !== ',' && end?.type !== 'SCORE') return null;
  return { to: end.word === ',' ? comma + 3 : comma + 2, mention: { ...named.mention, part } };
}

function isBehindBeat(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return /^beat(?:ing)?$/u.test(before?.wordClass ?? '');
}

/** "host Arden", where it is no verb. */
function isHosting(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'host') return false;
  const before = items[at - 1];
  return before?.word !== 'to' && before?.type !== 'TEAM' && !isVerb(before) && !isBehindAside(items, at);
}

/** "Arden, who beat Castle, host Borough": behind what is said of its subject a verb goes on. */
function isBehindAside(items: readonly Item[], at: number): boolean {
  const subject = items[0]?.word === 'the' ? 1 : 0;
  return items[at - 1]?.word === ',' && items[subject]?.type === 'TEAM' && items[subject + 1]?.word === ',';
}

function isVerb(item: Item | undefined): boolean {
  return /^(?:will|would|who|they|and|must|then|next|also)$/u.test(item?.word ?? '');
}

function wordSide(items: readonly Item[], at: number): Side | null {
  if (isOwn(items[at]) && isClass(items[at + 1], 'side')) return sideOf('pronoun', items[at]?.word ?? '', at + 2);
  if (items[at]?.word === 'the' && isClass(items[at + 1], 'side')) {
    // "the side beaten 2-0 at Borough": the one that somebody chose.
    if (isClass(items[at + 2], 'beaten') || isClass(items[at + 2], 'held')) return sideOf('pronoun', 'that', at + 2);
    return /^(?:that|which|who)$/u.test(items[at + 2]?.word ?? '')
      ? sideOf('pronoun', 'that', at + 3)
      : leaderSide(items, at + 2);
  }
  const article = items[at]?.word === 'the' ? 1 : 0;
  const item = items[at + article];
  if (isClass(item, 'home-side')) return sideOf('home', '', at + article + 1);
  if (isClass(item, 'away-side')) return sideOf('away', '', at + article + 1);
  return null;
}

/** "the capital side", "the club from the capital": one of those at home there. */
function capitalSide(items: readonly Item[], at: number, { teamsOfCapitals: candidates }: Vocabulary): Side | null {
  if (items[at]?.word !== 'the') return null;
  const from =
    isClub(items[at + 1]) && /^(?:from|of)$/u.test(items[at + 2]?.word ?? '') && items[at + 3]?.word === 'the';
  const to =
    items[at + 1]?.word === 'capital' && isClub(items[at + 2])
      ? at + 3
      : from && items[at + 4]?.word === 'capital'
        ? at + 5
        : -1;
  if (to < 0 || items[to]?.type === 'TEAM') return null;
  return { to, mention: { type: 'TEAM', how: 'people', candidates, words: 'capital' } };
}

/** "the Edinburgh club": one of those at home in a town. */
function townSide(items: readonly Item[], at: number): Side | null {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'PLACE' || mention.ground || items[at - 1]?.word !== 'the' || !isClub(items[at + 1]))
    return null;
  const next = items[at + 2];
  if (next?.type === 'TEAM' || next?.type === 'PERSON') return null;
  const candidates = mention.teams.filter(({ national }) => !national);
  return candidates.length === 0
    ? null
    : { to: at + 2, mention: { type: 'TEAM', how: 'people', candidates, words: mention.name } };
}

function isClub(item: Item | undefined): boolean {
  return isClass(item, 'side') || item?.word === 'club' || item?.word === 'outfit';
}

function isOwn(item: Item | undefined): boolean {
  return item?.word === 'his' || item?.word === 'her' || item?.word === 'their';
}

/** "the team led by Klopp". */
function leaderSide(items: readonly Item[], at: number): Side | null {
  const led = items[at]?.word;
  const person = items[at + 2]?.mention;
  if ((led !== 'led' && led !== 'coached' && led !== 'managed') || items[at + 1]?.word !== 'by') return null;
  return person?.type === 'PERSON' ? sideOf('coach', person.name, at + 3) : null;
}
