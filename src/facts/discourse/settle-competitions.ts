import type { Competition } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAside } from './aside.ts';
import type { Draft } from './draft.ts';
import { asPlayed, canMeetIn, competitionOf, competitionRef } from './competition-played.ts';
import { isPrize, isSince } from './setting.ts';
import { isQualifyingFor } from './stage-ahead.ts';
import type { Told } from './settle-matches.ts';
import { settleStages } from './settle-stages.ts';
import { settleTournament } from './settle-tournament.ts';

interface Named {
  readonly competition: Competition;
  readonly sentence: number;
  /** Spoken of as a prize or a table: tells the league of two of its clubs and nothing else. */
  readonly prize: boolean;
}

/**
 * The competition of matches whose own sentence names none: the nearest named before (else behind) in which the two can
 * meet; for two clubs of one country a domestic one where the report names any. The stage goes with it.
 */
export function settleCompetitions(drafts: readonly Draft[], told: Told): void {
  const named = competitionsNamed(told);
  const main = drafts.filter((draft) => draft.main);
  for (const draft of main) draft.competition ??= competitionRef(nearestFor(draft, named, told));
  for (const draft of main) draft.competition ??= sharedLeague(draft, main, told.vocabulary);
  const talk = isAboutLeague(named, told);
  for (const draft of main) if (talk) draft.competition ??= leagueOfBoth(draft, told.vocabulary);
  for (const draft of main) draft.competition ??= sharedLeague(draft, main, told.vocabulary);
  for (const draft of main) draft.competition ??= competitionRef(abroad(draft, named, told.vocabulary));
  for (const draft of main) draft.competition ??= competitionRef(soughtAbroad(draft, named, told.vocabulary));
  for (const draft of drafts)
    if (!draft.main && draft.leg === null && draft.competition === null)
      draft.competition = competitionRef(leagueBeside(draft, named, told.vocabulary));
  for (const draft of drafts)
    if (!draft.main && draft.leg === null) draft.competition ??= sharedLeague(draft, main, told.vocabulary);
  for (const draft of drafts) if (!draft.main && draft.leg !== null) takeFromTie(draft, told);
  for (const draft of drafts) if (!draft.main) draft.competition ??= sameCup(draft, main, told);
  settleTournament(drafts, told);
  settleStages(main, told);
}

const leagueWords = new Set('league leagues table standings relegation promotion point points conference'.split(' '));
/** Sentences from the top that say where the matches of a report were played. */
const lead = 5;

/** Whether a report speaks of a league that it does not name, and at its top of no competition of several countries. */
function isAboutLeague(named: readonly Named[], { marked }: Told): boolean {
  const abroad = named.some(
    ({ competition, sentence, prize }) => competition.country === undefined && sentence < lead && !prize,
  );
  if (abroad) return false;
  // As Americans write it, who play out their league so.
  if (/\bplayoffs?\b/u.test(marked.article.text)) return true;
  return marked.sentences.some(({ items }) => items.some(({ word }) => leagueWords.has(word)));
}

/** The league that both clubs usually play in. */
function leagueOfBoth({ teams: [a, b] }: Draft, { teamsById, lexicon }: Vocabulary): Draft['competition'] {
  const league = teamsById.get(a.id)?.league;
  if (league === undefined || teamsById.get(b.id)?.league !== league) return null;
  return competitionRef(lexicon.competitions.find(({ id }) => id === league) ?? null);
}

/** The first leg was played in the competition and at the stage of the second. */
function takeFromTie(draft: Draft, { book }: Told): void {
  const same = book.between(...draft.teams).find((other) => other.main);
  draft.competition ??= same?.competition ?? null;
  if (draft.competition?.id === same?.competition?.id) draft.stage ??= same?.stage ?? null;
}

/**
 * A match told in passing: of two clubs of different countries that the report is about, who meet nowhere else; or at a stage
 * of the one cup that a side of it plays in here ("Arden, who had knocked out Borough in the quarter-finals").
 */
function sameCup(draft: Draft, main: readonly Draft[], { book, vocabulary }: Told): Draft['competition'] {
  if (draft.date !== null && /^\d{4}$/u.test(draft.date)) return null;
  const again = sameCountry(draft, vocabulary)
    ? undefined
    : book.between(...draft.teams).find((other) => other.main && isOfClubs(other, vocabulary));
  if (again !== undefined) return again.competition;
  if (draft.stage === null) return null;
  const cups = main.filter(
    ({ teams, competition }) =>
      teams.some(({ id }) => draft.teams.some((team) => team.id === id)) &&
      /^(?:cup|continental|international)$/u.test(competitionOf(competition, vocabulary)?.kind ?? ''),
  );
  const [cup] = cups;
  const known = competitionOf(cup?.competition ?? null, vocabulary);
  return known !== undefined && canMeetIn(known, draft.teams, vocabulary) ? (cup?.competition ?? null) : null;
}

function isOfClubs({ teams }: Draft, { teamsById }: Vocabulary): boolean {
  return teams.every(({ id }) => teamsById.get(id)?.national === false);
}

/** The league of other matches of the report, for two clubs of its country: "Serie A leaders" says what it is about. */
function sharedLeague(draft: Draft, main: readonly Draft[], vocabulary: Vocabulary): Draft['competition'] {
  if (!sameCountry(draft, vocabulary)) return null;
  const leagues = new Map(
    main.flatMap(({ competition }) => {
      const known = competitionOf(competition, vocabulary);
      return known?.kind === 'league' && canMeetIn(known, draft.teams, vocabulary) ? [[known.id, known]] : [];
    }),
  );
  const [only] = leagues.values();
  return only !== undefined && leagues.size === 1 ? competitionRef(only) : null;
}

function competitionsNamed({ marked, women, vocabulary }: Told): readonly Named[] {
  const named: Named[] = [];
  marked.sentences.forEach(({ items, code }, sentence) => {
    if (!code.includes(symbolOf.COMPETITION)) return;
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'COMPETITION') return;
      const prize = isPrize(items, at) || isAside(items, at) || isSince(items, at);
      // The last named counts, and of one name the first meaning.
      for (const candidate of mention.candidates.toReversed()) {
        const competition = asPlayed(candidate, women, isQualifyingFor(items, at), vocabulary);
        named.push({ competition, sentence, prize });
      }
    });
  });
  return named;
}

/** How many competitions named before, and how many behind, a match is looked for among. */
const around = 40;

function nearestFor(draft: Draft, all: readonly Named[], told: Told): Competition | null {
  const { vocabulary } = told;
  const fitting = fittingFor(draft, all, vocabulary);
  const played = fitting.filter(({ prize }) => !prize);
  if (!sameCountry(draft, vocabulary)) return nearestOf(played, draft);
  const domestic = played.filter(({ competition }) => competition.country !== undefined);
  if (isOfTable(draft, told)) {
    const league = nearestOf(
      fitting.filter(({ competition }) => isLeagueOf(competition, draft, vocabulary)),
      draft,
    );
    if (league !== null) return league;
  }
  if (domestic.length > 0) return nearestOf(domestic, draft);
  const own = fitting.filter(({ competition }) => isLeagueOf(competition, draft, vocabulary));
  return nearestOf(own, draft) ?? onlyLeague(fitting);
}

const tableWords = /^(?:points?|relegation|safety|bottom|table|standings|mid-table)$/u;

/** "stayed five points clear by beating Borough 2-0": a result told by what it did to the table. */
function isOfTable({ sentences }: Draft, { marked }: Told): boolean {
  const [at] = sentences;
  return at !== undefined && marked.sentences[at]?.items.some(({ word }) => tableWords.test(word)) === true;
}

/** "climbed to 14th in the Premier League table": the league that a report ranks in, where it names no other competition of the country. */
function onlyLeague(fitting: readonly Named[]): Competition | null {
  const domestic = fitting.filter(({ competition }) => competition.country !== undefined);
  const [first] = domestic;
  const same = domestic.every(({ competition }) => competition.id === first?.competition.id);
  return same && first?.competition.kind === 'league' ? first.competition : null;
}

/** For two clubs of one country where the report names no competition of theirs: one of several countries. */
function abroad(draft: Draft, all: readonly Named[], vocabulary: Vocabulary): Competition | null {
  return nearestOf(
    fittingFor(draft, all, vocabulary).filter(({ prize }) => !prize),
    draft,
  );
}

/** "Arden's hopes of a first Champions League title": for two clubs of different countries, who meet in no other competition that the report names at its top. */
function soughtAbroad(draft: Draft, all: readonly Named[], vocabulary: Vocabulary): Competition | null {
  if (!isOfClubs(draft, vocabulary) || sameCountry(draft, vocabulary)) return null;
  const sought = fittingFor(draft, all, vocabulary).filter(
    ({ competition, sentence }) => competition.kind === 'continental' && sentence < lead,
  );
  const [first] = sought;
  return sought.every(({ competition }) => competition.id === first?.competition.id)
    ? (first?.competition ?? null)
    : null;
}

function fittingFor(draft: Draft, all: readonly Named[], vocabulary: Vocabulary): readonly Named[] {
  const named = near(all, draft.sentences[0] ?? 0);
  return named.filter(({ competition }) => canMeetIn(competition, draft.teams, vocabulary));
}

function nearestOf(pool: readonly Named[], draft: Draft): Competition | null {
  const told = draft.sentences[0] ?? 0;
  const nearest = pool.findLast(({ sentence }) => sentence <= told)?.sentence ?? pool[0]?.sentence;
  return pool.findLast(({ sentence }) => sentence === nearest)?.competition ?? null;
}

/** Those named around a sentence, and the first ones of the report: it says at the top what it is about. */
function near(named: readonly Named[], sentence: number): readonly Named[] {
  if (named.length <= 3 * around) return named;
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return [...named.slice(0, around), ...named.slice(Math.max(around, low - around), low + around)];
}

function isLeagueOf(competition: Competition, draft: Draft, vocabulary: Vocabulary): boolean {
  return (
    competition.kind === 'league' &&
    draft.teams.every(({ id }) => vocabulary.teamsById.get(id)?.league === competition.id)
  );
}

/** The league of the two, where the very sentence of the result speaks of it. */
function leagueBeside(draft: Draft, named: readonly Named[], vocabulary: Vocabulary): Competition | null {
  return (
    near(named, draft.sentences[0] ?? 0).find(
      ({ competition, sentence }) => draft.sentences.includes(sentence) && isLeagueOf(competition, draft, vocabulary),
    )?.competition ?? null
  );
}

function sameCountry(draft: Draft, vocabulary: Vocabulary): boolean {
  const [a, b] = draft.teams.map((team) => vocabulary.teamsById.get(team.id)?.country);
  return a !== undefined && a === b;
}
