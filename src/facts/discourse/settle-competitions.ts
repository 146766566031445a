import type { Competition } from '../../lexicon/schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isBetween, type Draft } from './draft.ts';
import { asPlayed, canMeetIn, competitionRef, isPrize, isQualifyingFor } from './setting.ts';
import type { Told } from './settle-matches.ts';

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
  for (const draft of main)
    if (draft.competition === null) draft.competition = competitionRef(nearestFor(draft, named, told.vocabulary));
  for (const draft of drafts)
    if (!draft.main && draft.leg === null && draft.competition === null)
      draft.competition = competitionRef(leagueBeside(draft, named, told.vocabulary));
  for (const draft of drafts)
    if (!draft.main && draft.leg !== null) {
      const same = main.find((other) => isBetween(other, ...draft.teams));
      draft.competition ??= same?.competition ?? null;
      if (draft.competition?.id === same?.competition?.id) draft.stage ??= same?.stage ?? null;
    }
  const caption = stageOfCaptions(told);
  for (const draft of main) draft.stage ??= stageShared(draft, main) ?? caption;
}

/** The stage that captions name, where they name one only. */
function stageOfCaptions({ marked }: Told): string | null {
  const stages = new Set(
    marked.sentences
      .filter((sentence) => marked.article.blocks[sentence.block]?.kind === 'caption')
      .flatMap(({ items }) => items.flatMap(({ mention }) => (mention?.type === 'STAGE' ? [mention.stage.name] : []))),
  );
  const [only] = stages;
  return stages.size === 1 ? (only ?? null) : null;
}

function stageShared(draft: Draft, main: readonly Draft[]): string | null {
  const stages = new Set(
    main.flatMap((other) => (other.competition?.id === draft.competition?.id ? (other.stage ?? []) : [])),
  );
  const [only] = stages;
  return stages.size === 1 ? (only ?? null) : null;
}

function competitionsNamed({ marked, women, vocabulary }: Told): readonly Named[] {
  return marked.sentences.flatMap(({ items }, sentence) =>
    items.flatMap((item, at) => {
      const [first] = item.mention?.type === 'COMPETITION' ? item.mention.candidates : [];
      if (first === undefined) return [];
      const competition = asPlayed(first, women, isQualifyingFor(items, at), vocabulary);
      return [{ competition, sentence, prize: isPrize(items, at) }];
    }),
  );
}

function nearestFor(draft: Draft, named: readonly Named[], vocabulary: Vocabulary): Competition | null {
  const fitting = named.filter(({ competition }) => canMeetIn(competition, draft.teams, vocabulary));
  const played = fitting.filter(({ prize }) => !prize);
  const domestic = played.filter(({ competition }) => competition.country !== undefined);
  const own = fitting.filter(({ competition }) => isLeagueOf(competition, draft, vocabulary));
  const same = sameCountry(draft, vocabulary);
  const pool = !same ? played : domestic.length > 0 ? domestic : own.length > 0 ? own : played;
  const told = draft.sentences[0] ?? 0;
  const before = pool.findLast(({ sentence }) => sentence <= told);
  return (before ?? pool[0])?.competition ?? null;
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
    named.find(
      ({ competition, sentence }) => draft.sentences.includes(sentence) && isLeagueOf(competition, draft, vocabulary),
    )?.competition ?? null
  );
}

function sameCountry(draft: Draft, vocabulary: Vocabulary): boolean {
  const [a, b] = draft.teams.map((team) => vocabulary.teamsById.get(team.id)?.country);
  return a !== undefined && a === b;
}
