import { isAffix } from './club-of-parts.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Item, Mention, TeamMention } from './mention.ts';
import { type Side, isClass, isWord, shapeOf } from './side.ts';

/** "the French side", "Italian giants", "the Cook Islands champions"; the nation is the only clue. */
export function peopleSide(items: readonly Item[], at: number, vocabulary: Vocabulary): Side | null {
  const country = nationBefore(items, at);
  if (country === null) return null;
  const next = isSideOrTitle(items[at + 1])
    ? at + 1
    : items[at + 1]?.type === 'WORD' && isSideOrTitle(items[at + 2])
      ? at + 2
      : -1;
  if (next < 0 || items[next + 1]?.type === 'TEAM' || items[next + 1]?.type === 'PERSON') return null;
  return {
    to: next + 1,
    mention: { type: 'TEAM', how: 'people', candidates: vocabulary.teamsOfCountry.get(country) ?? [], words: country },
  };
}

/** "the [Italian] side", "the [Cook Islands] club". */
function nationBefore(items: readonly Item[], at: number): string | null {
  const mention = items[at]?.mention;
  if (mention?.type === 'ADJECTIVE') return mention.country.name;
  if (mention?.type !== 'TEAM' || items[at - 1]?.word !== 'the' || mention.how !== 'name') return null;
  return /^(?:club|outfit|champions)$/u.test(items[at + 1]?.word ?? '')
    ? (mention.candidates.find(({ national, women }) => national && !women)?.country ?? null)
    : null;
}

/** "the Italian side", "the Thai champions" */
function isSideOrTitle(item: Item | undefined): boolean {
  return isClass(item, 'side') || /^(?:champions|holders|leaders|runners-up)$/u.test(item?.word ?? '');
}

/**
 * "Portuguese side Sporting", "Italian champions Inter": the nation tells which team of that name, and that it is one which the
 * lexicon does not hold where no team of the name is from there.
 */
export function nationTeam(items: readonly Item[], at: number, text: string): Side | null {
  const adjective = items[at]?.mention;
  if (adjective?.type !== 'ADJECTIVE') return null;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const mention = items[next]?.mention;
    if (mention?.type === 'TEAM') {
      const candidates = mention.candidates.filter((team) => team.country === adjective.country.name);
      if (candidates.length > 0) return { to: next + 1, mention: { ...mention, candidates } };
      return isSideOrTitle(items[next - 1]) && isNamesake(items, next)
        ? { to: next + 1, mention: shapeOf(items, next, next + 1, text) }
        : null;
    }
    if (items[next]?.type !== 'WORD' || items[next]?.wordClass === 'who') return null;
  }
  return null;
}

/** "Zambia's Nkana", "Ghana's Black Stars": a club by its country and its name, or the nation's own team by its nickname. */
export function nationsTeam(items: readonly Item[], at: number, text: string): Side | null {
  const nation = items[at]?.mention;
  const club = items[at + 2]?.mention;
  if (items[at + 1]?.word !== "'s" || club?.type !== 'TEAM') return null;
  const country =
    nation?.type === 'TEAM'
      ? nation.candidates.find((team) => team.national)?.country
      : nation?.type === 'PLACE' && !nation.ground
        ? nation.name
        : undefined;
  // "Sudan's Al Hilal Obeid": the name goes on.
  if (
    club.how === 'alias' &&
    items[at + 3]?.type === 'PERSON' &&
    items[at + 3]?.start === (items[at + 2]?.end ?? 0) + 1 &&
    !isAffix(text.slice(items[at + 3]?.start, items[at + 3]?.end))
  )
    return null;
  const candidates = club.candidates.filter(
    (team) => (!team.national || club.how === 'nickname') && team.country === country,
  );
  if (country === undefined) return null;
  if (candidates.length > 0 || club.how === 'shape') return { to: at + 3, mention: { ...club, candidates } };
  return nation?.type === 'TEAM' && isNamesake(items, at + 2)
    ? { to: at + 3, mention: shapeOf(items, at + 2, at + 3, text) }
    : null;
}

/** "Libya's Al-Nasr beat", where the lexicon has clubs of other countries by that name; not "Belgium's Liverpool striker". */
function isNamesake(items: readonly Item[], at: number): boolean {
  const team = items[at]?.mention;
  const next = items[at + 1];
  if (team?.type !== 'TEAM' || team.how !== 'alias' || team.candidates.some(({ national }) => national)) return false;
  if (next?.type === 'PERSON' || next?.type === 'TEAM' || next?.word === "'s" || next?.word === "'") return false;
  return next?.wordClass !== 'role' && next?.wordClass !== 'coach' && next?.wordClass !== 'name-part';
}

/** "Vipers of Uganda", "the Squirrels of Benin": a club or a nickname by its country, of the lexicon or not. */
export function teamOfNation(items: readonly Item[], at: number, text: string): Side | null {
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
export function teamWithNation(items: readonly Item[], at: number, text: string): Side | null {
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

/** "Rivermouth (Gabon) 0-1 Arden": a name with a country beside a score, as lists of results print clubs. */
export function personWithNation(items: readonly Item[], at: number, text: string): Side | null {
  const [open, inside, close, next] = items.slice(at + 1, at + 5);
  if (open?.word !== '(' || close?.word !== ')' || (next?.type !== 'SCORE' && items[at - 1]?.type !== 'SCORE'))
    return null;
  const nation = inside?.mention ?? null;
  return nation !== null && countryOf(nation) !== undefined
    ? { to: at + 4, mention: shapeOf(items, at, at + 1, text) }
    : null;
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
