import type { Competition, Country } from '../../lexicon/schema.ts';
import type { Found } from '../entries.ts';
import { nameParticles } from '../name-particles.ts';
import { unknownCompetition } from '../team-ref.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Marking } from './marking.ts';
import { meaningsOf } from './meanings.ts';
import type { CompetitionMention } from './mention.ts';
import { isNameWord } from './name-clues.ts';

/** No competition is called by more words. */
const longest = 8;

interface CompetitionMatch {
  readonly to: number;
  readonly mention: CompetitionMention;
}

/**
 * A competition that begins at token `at` and is known by how it ends or begins: "the Leinster Senior Cup", "the Copa do
 * Nordeste", "the Russian Super Cup", "the Under-19 Asian Cup". `found` is what the lexicon has there; null where it has the
 * whole name, or where it is none.
 */
export function matchCompetition(
  tokens: readonly Token[],
  at: number,
  found: Found | null,
  marking: Marking,
): CompetitionMatch | null {
  const { vocabulary, text } = marking;
  const ofLeague = found === null ? null : unknownLeague(tokens, at, found, marking);
  if (ofLeague !== null) return ofLeague;
  const to = endOfCompetition(tokens, at, vocabulary);
  if (to === null || (found !== null && found.to >= to) || !canOpen(tokens, at, found, to, marking)) return null;
  const own = unknownCompetition(text.slice(tokens[at]?.start, tokens[to - 1]?.end));
  const within = knownWithin(tokens, at + 1, to, vocabulary);
  if (within === null) return { to, mention: { type: 'COMPETITION', candidates: [own] } };
  // "Reed's Championship side"
  if (isApostrophe(tokens[within.from - 1])) return null;
  const before = tokens.slice(at, within.from);
  if (before.some(({ word }) => isOfAge(word) || regions.test(word) || vocabulary.competitionWords.has(word)))
    return { to, mention: { type: 'COMPETITION', candidates: [own] } };
  const domestic = within.competitions.filter(({ country }) => country !== undefined);
  if (domestic.length === 0) return null;
  const country = found === null ? null : countryOf(found);
  // "the Onetouch Premier League" is the sponsor's name of some league that is called so.
  if (country === null) return { to, mention: { type: 'COMPETITION', candidates: [...domestic, own] } };
  const ofCountry = domestic.filter((each) => each.country === country.name);
  const candidates = ofCountry.length > 0 ? ofCountry : [{ ...own, country: country.name }];
  return { to, mention: { type: 'COMPETITION', candidates } };
}

/** "the Northern Premier League" is another one, of smaller clubs. */
const regions = /^(?:north|south|east|west|northern|southern|eastern|western|midlands?|central)$/u;

const leagues = /^(?:league|cup|championship)$/u;

/** "the Uzbek league", "the Uzbek top flight": of a country that the lexicon has no competition of. */
function unknownLeague(
  tokens: readonly Token[],
  at: number,
  found: Found,
  { vocabulary, text }: Marking,
): CompetitionMatch | null {
  const noun = tokens[found.to];
  if (noun === undefined || noun.capital || noun.glued) return null;
  const flight = noun.word === 'top' && tokens[found.to + 1]?.word === 'flight';
  const { nationality, adjective } = meaningsOf(found.entry.senses);
  if (!(flight || leagues.test(noun.word)) || nationality === null || !adjective) return null;
  if (vocabulary.lexicon.competitions.some(({ country }) => country === nationality.name)) return null;
  const to = flight ? found.to + 2 : found.to + 1;
  const own = unknownCompetition(text.slice(tokens[at]?.start, tokens[to - 1]?.end));
  return { to, mention: { type: 'COMPETITION', candidates: [{ ...own, country: nationality.name }] } };
}

/** Where a run of words written large ends that is the name of a competition; null where it is none. */
function endOfCompetition(tokens: readonly Token[], at: number, { competitionWords }: Vocabulary): number | null {
  const first = tokens[at];
  if (!isNameWord(first)) return null;
  const romance = competitionLeads.test(first.word);
  let end: number | null = null;
  let to = at + 1;
  for (; to < Math.min(tokens.length, at + longest); to += 1) {
    const token = tokens[to];
    if (token === undefined || !goesOn(tokens, to, romance)) break;
    if (token.capital && competitionWords.has(token.word)) end = to + 1;
  }
  if (romance && to > at + 1 && tokens[to - 1]?.capital === true) end = to;
  if (end === null) return null;
  const part = tokens[end];
  // "the Under-20 Africa Cup of Nations"
  if (part?.word === 'of' && ofThem.test(tokens[end + 1]?.word ?? '') && tokens[end + 1]?.capital === true)
    return end + 2;
  return part?.capital === true && divisions.test(part.word) ? end + 1 : end;
}

/** Words with which competitions of the Romance languages begin, as those of English end. */
const competitionLeads = /^(?:copa|coupe|coppa|cupa|taca|supercopa|supercoppa|torneo|trofeo|campeonato|campionato)$/u;
const ofThem = /^(?:nations|champions)$/u;
const divisions = /^(?:one|two|three|four|north|south|east|west|central)$/u;

/** Whether a name that began before token `at` holds it: a word written large, what parts such words, "do" in a Romance one. */
function goesOn(tokens: readonly Token[], at: number, romance: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word' && token.capital) return !token.glued || isHyphen(tokens[at - 1]);
  const next = tokens[at + 1];
  if (isHyphen(token) && token.glued) return next?.glued === true && (next.capital || next.kind === 'number');
  if (token.kind === 'number') return isHyphen(tokens[at - 1]) || isOfAge(tokens[at - 1]?.word ?? '');
  if (isApostrophe(token))
    return token.glued && next?.capital === true && !next.glued && givers.test(tokens[at - 1]?.word ?? '');
  return romance && nameParticles.has(token.word) && (next?.capital === true || nameParticles.has(next?.word ?? ''));
}

/** Whose cups are called by what they are: "the President's Cup", but "Reed's Cup heroes". */
const givers =
  /^(?:presidents?|kings?|queens?|princes?|princess|emirs?|emperors?|sultans?|governors?|mayors?|ministers?|chairmans?|supporters?|players|champions?|womens?|mens?|ladies|girls|boys|saints)$/u;

function isApostrophe(token: Token | undefined): boolean {
  return token?.word === "'s" || token?.word === "'";
}

function isHyphen(token: Token | undefined): boolean {
  return token?.word === '-';
}

/** `Under`, `U`, `U20`: of a competition of an age. */
function isOfAge(word: string): boolean {
  return /^(?:under|u|u-?\d\d)$/u.test(word);
}

/** Words behind the name of a club or town that say that the competition is one of its county. */
const local = /^(?:senior|junior|youth|county|charity|challenge|intermediate|reserve|professional|amateur)$/u;

/** Whether what stands at the beginning can open the name of a competition, and is neither a club's nor the first word of a sentence. */
function canOpen(
  tokens: readonly Token[],
  at: number,
  found: Found | null,
  to: number,
  { names, vocabulary }: Marking,
): boolean {
  const word = tokens[at]?.word ?? '';
  if (notOpening.test(word) || isHyphen(tokens[at - 1])) return false;
  if (at === 0 || tokens[at - 1]?.kind === 'mark') {
    if (names.isEveryday(word) || found === null) return names.isKnown(word) && !vocabulary.common.has(word);
  }
  if (found === null) return true;
  const { teams, competitions, grounds, country, nationality, stage } = meaningsOf(found.entry.senses);
  if (stage !== null) return false;
  if (competitions.length > 0) return to - found.to > 1;
  const next = tokens[found.to]?.word ?? '';
  if (local.test(next)) return true;
  if (teams.some(({ team }) => !team.national))
    return grounds.length > 0 && to === found.to + 1 && teams.every(({ how }) => how === 'nickname');
  // "Brazil World Cup winners": a nation, and a competition that is not its own.
  const within = knownWithin(tokens, found.to, to, vocabulary)?.competitions ?? null;
  return (
    country === null || nationality !== null || within === null || within.some((each) => each.country !== undefined)
  );
}

const notOpening = /^(?:rugby|cricket|davis|ryder|six|super|national|football)$/u;

function countryOf({ entry }: Found): Country | null {
  const { country, nationality } = meaningsOf(entry.senses);
  return nationality ?? country;
}

/** The longest name of the lexicon that ends where the run does. */
function knownWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  { entries }: Vocabulary,
): { readonly from: number; readonly competitions: readonly Competition[] } | null {
  for (let at = from; at < to; at += 1) {
    const found = tokens[at]?.capital === true ? entries.longest(tokens, at) : null;
    if (found === null || found.to < to) continue;
    const { competitions } = meaningsOf(found.entry.senses);
    if (competitions.length > 0) return { from: at, competitions };
  }
  return null;
}
