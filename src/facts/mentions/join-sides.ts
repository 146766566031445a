import type { Vocabulary } from '../vocabulary.ts';
import type { Item, Mention, TeamMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';

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
    const side = item.mention === null ? sideOfWords(items, at) : sideOfMention(items, at, vocabulary, text);
    if (side === null) {
      joined.push(item);
      at += 1;
      continue;
    }
    const last = items[side.to - 1] ?? item;
    joined.push(mentionItem(side.mention, item.start, last.end));
    at = side.to;
  }
  return joined;
}

interface Side {
  readonly to: number;
  readonly mention: TeamMention;
}

/** A side that begins with words of its own: "the hosts", "visiting Borough". */
function sideOfWords(items: readonly Item[], at: number): Side | null {
  return namedPart(items, at) ?? wordSide(items, at);
}

/** A side that begins with a person, a nation or a club. */
function sideOfMention(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  switch (items[at]?.type) {
    case 'PERSON':
      return coachSide(items, at) ?? clubOfNames(items, at, vocabulary, text);
    case 'ADJECTIVE':
      return nationTeam(items, at) ?? peopleSide(items, at, vocabulary);
    case 'COMPETITION':
      return leagueSide(items, at, vocabulary);
    case 'TEAM':
    case 'PLACE':
      return (
        nationsTeam(items, at) ??
        teamOfNation(items, at, text) ??
        teamWithNation(items, at, text) ??
        longerName(items, at, text)
      );
    default:
      return null;
  }
}

const isClass = (item: Item | undefined, name: string): boolean => item?.wordClass === name;

/** "Klopp's men", "Xabi Alonso's unbeaten side", "Mark Hughes' side". */
function coachSide(items: readonly Item[], at: number): Side | null {
  const person = items[at];
  if (person?.mention?.type !== 'PERSON') return null;
  const possessive = items[at + 1]?.word;
  if (possessive !== "'s" && possessive !== "'") return null;
  for (let next = at + 2; next < Math.min(items.length, at + 6); next += 1) {
    // "Reed's former club" is not the one he leads.
    if (/^(?:former|old|previous|ex|one)$/u.test(items[next]?.word ?? '')) return null;
    if (isClass(items[next], 'side')) return sideOf('coach', person.mention.name, next + 1);
    if (items[next]?.type !== 'WORD' && items[next]?.type !== 'ADJECTIVE' && items[next]?.word !== '-') return null;
    if (items[next]?.wordClass != null) return null;
  }
  return null;
}

/** "the French side", "Italian giants"; the nation is the only clue. */
function peopleSide(items: readonly Item[], at: number, vocabulary: Vocabulary): Side | null {
  const adjective = items[at];
  if (adjective?.mention?.type !== 'ADJECTIVE') return null;
  const next = isSideOrTitle(items[at + 1])
    ? at + 1
    : items[at + 1]?.type === 'WORD' && isSideOrTitle(items[at + 2])
      ? at + 2
      : -1;
  if (next < 0 || items[next + 1]?.type === 'TEAM' || items[next + 1]?.type === 'PERSON') return null;
  const country = adjective.mention.country.name;
  return {
    to: next + 1,
    mention: { type: 'TEAM', how: 'people', candidates: vocabulary.teamsOfCountry.get(country) ?? [], words: country },
  };
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

/** "the Italian side", "the Thai champions" */
function isSideOrTitle(item: Item | undefined): boolean {
  return isClass(item, 'side') || /^(?:champions|holders|leaders|runners-up)$/u.test(item?.word ?? '');
}

/** "hosts Arden", "visiting Borough": one mention that also tells who is at home. */
function namedPart(items: readonly Item[], at: number): Side | null {
  const before = items[at - 1];
  const hosting = items[at]?.word === 'host' && before?.word !== 'to' && before?.type !== 'TEAM' && !isVerb(before);
  const part =
    isClass(items[at], 'home-side') || hosting
      ? 'home'
      : isClass(items[at], 'away-side') || items[at]?.word === 'visiting' || items[at]?.word === 'visitor'
        ? 'away'
        : null;
  const team = items[at + 1]?.mention;
  return part === null || team?.type !== 'TEAM' ? null : { to: at + 2, mention: { ...team, part } };
}

function isVerb(item: Item | undefined): boolean {
  return /^(?:will|would|who|they|and|must|then|next|also)$/u.test(item?.word ?? '');
}

/** "Portuguese side Sporting", "Italian champions Inter": the nation tells which team of that name. */
function nationTeam(items: readonly Item[], at: number): Side | null {
  const adjective = items[at]?.mention;
  if (adjective?.type !== 'ADJECTIVE') return null;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const mention = items[next]?.mention;
    if (mention?.type === 'TEAM') {
      const candidates = mention.candidates.filter((team) => team.country === adjective.country.name);
      return candidates.length === 0 ? null : { to: next + 1, mention: { ...mention, candidates } };
    }
    if (items[next]?.type !== 'WORD' || items[next]?.wordClass === 'who') return null;
  }
  return null;
}

/** "Zambia's Nkana", "France's Lyon": a club by its country and its name. */
function nationsTeam(items: readonly Item[], at: number): Side | null {
  const nation = items[at]?.mention;
  const club = items[at + 2]?.mention;
  if (items[at + 1]?.word !== "'s" || club?.type !== 'TEAM') return null;
  const country =
    nation?.type === 'TEAM'
      ? nation.candidates.find((team) => team.national)?.country
      : nation?.type === 'PLACE' && !nation.ground
        ? nation.name
        : undefined;
  const candidates = club.candidates.filter((team) => !team.national && team.country === country);
  const unknown = club.how === 'shape';
  return country === undefined || (candidates.length === 0 && !unknown)
    ? null
    : { to: at + 3, mention: { ...club, candidates } };
}

/** "Vipers of Uganda", "the Squirrels of Benin": a club or a nickname by its country, of the lexicon or not. */
function teamOfNation(items: readonly Item[], at: number, text: string): Side | null {
  const team = items[at]?.mention;
  // "of the UAE", "of the United States"
  const of = items[at + 2]?.word === 'the' ? at + 2 : at + 1;
  const nation = items[of + 1]?.mention;
  if (team?.type !== 'TEAM' || items[at + 1]?.word !== 'of' || nation?.type !== 'TEAM') return null;
  const country = nation.candidates.find((each) => each.national)?.country;
  if (country === undefined || (nation.how !== 'name' && nation.how !== 'alias') || !isNamed(team)) return null;
  const candidates = team.candidates.filter((each) => each.country === country);
  const end = isWord(items[of + 2], 'republic', text) ? of + 3 : of + 2;
  if (candidates.length > 0) {
    const how = candidates.length === 1 ? 'alias' : team.how;
    return { to: end, mention: { ...team, how, candidates } };
  }
  return { to: end, mention: shapeOf(items, at, at + 1, text) };
}

/** "Arden (Argentina)", "Arden (ARG)": a club with its country in brackets, as lists of results print them. */
function teamWithNation(items: readonly Item[], at: number, text: string): Side | null {
  const team = items[at]?.mention;
  const [open, inside, close] = items.slice(at + 1, at + 4);
  if (team?.type !== 'TEAM' || !isNamed(team) || open?.word !== '(' || close?.word !== ')') return null;
  const nation = inside?.mention ?? null;
  const country = nation === null ? undefined : countryOf(nation);
  if (country === undefined)
    return nation === null && inside !== undefined && isCode(text.slice(inside.start, inside.end))
      ? { to: at + 4, mention: team }
      : null;
  const candidates = team.candidates.filter((each) => each.country === country && !each.national);
  if (candidates.length > 0) return { to: at + 4, mention: { ...team, candidates } };
  return team.how === 'shape' ? { to: at + 4, mention: team } : null;
}

/** Three capital letters: a country as tables shorten it. */
function isCode(words: string): boolean {
  return /^\p{Lu}{3}$/u.test(words) && words !== 'AET';
}

function countryOf(mention: Mention): string | undefined {
  if (mention.type === 'ADJECTIVE') return mention.country.name;
  if (mention.type === 'PLACE' && !mention.ground) return mention.name;
  return mention.type === 'TEAM' ? mention.candidates.find((each) => each.national)?.country : undefined;
}

function isNamed({ how }: TeamMention): boolean {
  return how === 'name' || how === 'alias' || how === 'nickname' || how === 'people' || how === 'shape';
}

/** "Barrow Vale", "Emirates Club": a nickname right behind the one word of another name is the end of a name nobody knows. */
function longerName(items: readonly Item[], at: number, text: string): Side | null {
  const [first, second] = [items[at], items[at + 1]];
  const nick = second?.mention;
  if (first === undefined || nick?.type !== 'TEAM' || nick.how !== 'nickname' || second?.start !== first.end + 1)
    return null;
  const { mention } = first;
  if (isWord(second, 'republic', text)) return mention?.type === 'TEAM' ? { to: at + 2, mention } : null;
  if (/\s/u.test(text.slice(first.start, first.end))) return null;
  const known = mention?.type === 'TEAM' ? mention : null;
  if (known === null && mention?.type !== 'PLACE') return null;
  if (known !== null && known.how !== 'name' && known.how !== 'alias') return null;
  if (known?.candidates.some((team) => nick.candidates.includes(team)) === true) return { to: at + 2, mention: known };
  return { to: at + 2, mention: shapeOf(items, at, at + 2, text) };
}

/** "Mount Kenya United": a name and a country right before a word that ends the names of clubs. */
function clubOfNames(items: readonly Item[], at: number, { clubWords }: Vocabulary, text: string): Side | null {
  const [first, second, third] = items.slice(at, at + 3);
  if (first === undefined || second === undefined || third === undefined) return null;
  if (second.start !== first.end + 1 || third.start !== second.end + 1) return null;
  if (second.type !== 'TEAM' && second.type !== 'PLACE') return null;
  const last = text.slice(third.start, third.end).toLowerCase();
  return /^\p{Lu}/u.test(text[third.start] ?? '') && clubWords.has(last)
    ? { to: at + 3, mention: shapeOf(items, at, at + 3, text) }
    : null;
}

function isWord(item: Item | undefined, word: string, text: string): boolean {
  return item !== undefined && text.slice(item.start, item.end).toLowerCase() === word;
}

/** The items as a team that the lexicon does not hold, named as the report writes it. */
function shapeOf(items: readonly Item[], from: number, to: number, text: string): TeamMention {
  const words = text.slice(items[from]?.start, items[to - 1]?.end);
  return { type: 'TEAM', how: 'shape', candidates: [], words };
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

function sideOf(how: TeamMention['how'], words: string, to: number): Side {
  return { to, mention: { type: 'TEAM', how, candidates: [], words } };
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
