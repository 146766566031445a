import type { Competition } from '../../../lexicon/schema.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import { friendlyBeforeSeason } from './before-season.ts';
import { canMeetIn, competitionOf, competitionRef, fittingOf, isUnknown } from './competition-played.ts';
import { competitionsNamed, lead, namedNear, type Named } from './competitions-named.ts';
import { continentalBeside, cupOfReplay } from './cup-of-report.ts';
import { withoutCupsAside, withoutOtherCups } from './cups-aside.ts';
import { isAboutLeague, isLeagueResult, isOfNoStage, speaksOfCup } from './league-told.ts';
import type { Told } from '../matches/settle-matches.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { sameCountry, shareLeague } from './shared-league.ts';
import { settleQualifying } from './settle-qualifying.ts';
import { settleStages } from './settle-stages.ts';
import { settleTournament } from './settle-tournament.ts';
import { competitionOfTieAhead, takeFromTie } from '../legs/tie-ahead.ts';
import { isOfCup, isOfOtherLeague, leagueOfBoth } from './usual-league.ts';

/**
 * The competition of matches whose own sentence names none: the nearest named before (else behind) in which the two can
 * meet; for two clubs of one country a domestic one where the report names any. The stage goes with it.
 */
export function settleCompetitions(drafts: readonly Draft[], told: Told): void {
  const named = competitionsNamed(told);
  const main = drafts.filter((draft) => draft.main || draft.recalled);
  const ofThese = withoutOtherCups(named, drafts, told);
  for (const draft of main) draft.competition ??= competitionRef(friendlyBeforeSeason(draft, told));
  for (const draft of main)
    draft.competition ??= competitionRef(nearestFor(draft, withoutCupsAside(ofThese, draft, main, told), told));
  // In a round-up that goes from one league to the next its first part names none.
  const inParts = named.some(({ opens, competition }) => opens && competition.kind === 'league');
  for (const draft of main) if (inParts) draft.competition ??= leagueOfBoth(draft, told);
  shareLeague(main, main, named, told);
  const talk = isAboutLeague(named, told);
  const leagueDay = !talk && !speaksOfCup(told);
  for (const draft of main)
    if (talk || (leagueDay && isOfNoStage(draft))) draft.competition ??= leagueOfBoth(draft, told);
  shareLeague(main, main, named, told);
  const taken = takenBeside(drafts);
  for (const draft of main)
    draft.competition ??= competitionRef(abroad(draft, withoutCupsAside(ofThese, draft, main, told), taken, told));
  for (const draft of main) draft.competition ??= competitionRef(soughtAbroad(draft, named, told.vocabulary));
  for (const draft of main) draft.competition ??= competitionRef(cupAhead(draft, named, told));
  for (const draft of drafts)
    if (!draft.main && draft.leg === null && draft.competition === null)
      draft.competition = competitionRef(leagueBeside(draft, named, told.vocabulary));
  for (const draft of drafts) if (isLeagueResult(draft, told)) draft.competition ??= leagueOfBoth(draft, told);
  shareLeague(
    drafts.filter((draft) => !draft.main && draft.leg === null),
    main,
    named,
    told,
  );
  for (const draft of drafts) if (!draft.main && draft.leg !== null) takeFromTie(draft, told);
  for (const draft of drafts)
    if (!draft.main)
      draft.competition ??=
        sameCup(draft, main, told) ?? competitionOfTieAhead(draft, main, told) ?? cupOfReplay(draft, told);
  for (const draft of drafts) draft.competition ??= continentalBeside(draft, main, told);
  settleTournament(drafts, told);
  settleQualifying(main, told);
  settleStages(main, told);
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

/** The cup of whose next stage the report speaks, for a tie of two who can meet in it: "reached the final. They will face Castle in the League Cup final". */
function cupAhead(draft: Draft, named: readonly Named[], { marked, vocabulary }: Told): Competition | null {
  const tie = draft.aggregate !== null || draft.leg !== null || draft.advances !== null;
  const code = marked.sentences[draft.sentences[0] ?? -1]?.code ?? '';
  if (!tie && !code.includes(symbolOf.STAGE)) return null;
  // "beat Borough 1-0 ahead of their League Cup semi-final": the stage told beside the result is the one to come.
  const alone = !tie && code.split(symbolOf.STAGE).length === 2;
  return nearestOf(
    fittingFor(draft, named, vocabulary).filter(
      ({ ahead, competition, sentence }) =>
        ahead && competition.kind !== 'league' && !(alone && draft.sentences.includes(sentence)),
    ),
    draft,
  );
}

function isOfClubs({ teams }: Draft, { teamsById }: Vocabulary): boolean {
  return teams.every(({ id }) => teamsById.get(id)?.national === false);
}

function nearestFor(draft: Draft, all: readonly Named[], told: Told): Competition | null {
  const { vocabulary } = told;
  const fitting = fittingFor(draft, all, vocabulary).filter(
    (each) => !each.epithet && (isOfPart(each, draft, told) || !isOfOtherLeague(each.competition, draft, told)),
  );
  const played = fitting.filter(({ prize }) => !prize);
  if (!sameCountry(draft, vocabulary)) return nearestOf(played, draft);
  const domestic = played.filter(({ competition }) => competition.country !== undefined || isUnknown(competition));
  if (isOfTable(draft, told)) {
    const league = nearestOf(
      fitting.filter(({ competition }) => isLeagueOf(competition, draft, vocabulary)),
      draft,
    );
    if (league !== null) return league;
  }
  if (domestic.length > 0) return nearestOf(domestic, draft);
  if (isOfCup(draft, told.marked)) return null;
  const own = fitting.filter(({ competition }) => isLeagueOf(competition, draft, vocabulary));
  return nearestOf(own, draft) ?? onlyLeague(fitting);
}

/** Named over a part of the report, or beside the match itself: nothing else says as surely where it was played. */
function isOfPart({ prize, opens, sentence }: Named, draft: Draft, { marked }: Told): boolean {
  if (prize) return false;
  const block = marked.article.blocks[marked.sentences[sentence]?.block ?? -1];
  return opens || block?.kind === 'headline' || draft.sentences.includes(sentence);
}

const tableWords = /^(?:points?|relegation|safety|bottom|table|standings|mid-table)$/u;

/** "stayed five points clear by beating Borough 2-0": a result told by what it did to the table. */
function isOfTable({ sentences }: Draft, { marked }: Told): boolean {
  const [at] = sentences;
  return at !== undefined && marked.sentences[at]?.items.some(({ word }) => tableWords.test(word)) === true;
}

/** "climbed to 14th in the Premier League table": the league that a report ranks in, where it names no other competition of the country. */
function onlyLeague(fitting: readonly Named[]): Competition | null {
  const domestic = fitting.filter(
    ({ competition }) => competition.country !== undefined || (isUnknown(competition) && competition.kind === 'league'),
  );
  const [first] = domestic;
  const same = domestic.every(({ competition }) => competition.id === first?.competition.id);
  return same && first?.competition.kind === 'league' ? first.competition : null;
}

/** For two clubs of one country where the report names no competition of theirs: one of several countries. */
function abroad(
  draft: Draft,
  all: readonly Named[],
  taken: ReadonlyMap<string, ReadonlySet<number>>,
  { vocabulary }: Told,
): Competition | null {
  if (isOfWeekend(draft) && draft.stage !== 'final') return null;
  return nearestOf(
    fittingFor(draft, all, vocabulary).filter(
      ({ prize, competition, sentence }) => !prize && taken.get(competition.id)?.has(sentence) !== true,
    ),
    draft,
  );
}

/** "four days after Borough lost 1-0 in the Champions League": the sentences in which a competition is that of a match told in passing. */
function takenBeside(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<number>> {
  const taken = new Map<string, Set<number>>();
  for (const { main, competition, sentences } of drafts) {
    if (main || competition === null) continue;
    const known = taken.get(competition.id) ?? new Set<number>();
    taken.set(competition.id, known);
    for (const sentence of sentences) known.add(sentence);
  }
  return taken;
}

/** From Friday to Monday clubs play at home: their cups of several countries are played in between. */
function isOfWeekend({ date }: Draft): boolean {
  return (
    date !== null && /^\d{4}-\d\d-\d\d$/u.test(date) && [0, 1, 5, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
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
  const named = namedNear(all, draft.sentences[0] ?? 0);
  return named.flatMap((each) => {
    if (each.against !== null && opponentIn(draft, each.against) === null) return [];
    const competition = fittingOf(each.competition, draft.teams, vocabulary);
    return competition === null ? [] : [{ ...each, competition }];
  });
}

function nearestOf(pool: readonly Named[], draft: Draft): Competition | null {
  const told = draft.sentences[0] ?? 0;
  // "In the Championship, …" begins what follows: it says nothing of the matches before.
  const behind = pool[0]?.opens === true ? undefined : pool[0]?.sentence;
  const nearest = pool.findLast(({ sentence }) => sentence <= told)?.sentence ?? behind;
  return pool.findLast(({ sentence }) => sentence === nearest)?.competition ?? null;
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
    namedNear(named, draft.sentences[0] ?? 0).find(
      ({ competition, sentence }) => draft.sentences.includes(sentence) && isLeagueOf(competition, draft, vocabulary),
    )?.competition ?? null
  );
}
