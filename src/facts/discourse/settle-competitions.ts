import type { Competition } from '../../lexicon/schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isBetween, type Draft } from './draft.ts';
import { canMeetIn, competitionRef, isPrize } from './setting.ts';
import type { Told } from './settle-matches.ts';

interface Named {
  readonly competition: Competition;
  readonly sentence: number;
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
    if (!draft.main && draft.leg !== null) {
      const same = main.find((other) => isBetween(other, ...draft.teams));
      draft.competition ??= same?.competition ?? null;
      if (draft.competition?.id === same?.competition?.id) draft.stage ??= same?.stage ?? null;
    }
  for (const draft of main) draft.stage ??= stageShared(draft, main);
}

function stageShared(draft: Draft, main: readonly Draft[]): string | null {
  const stages = new Set(
    main.flatMap((other) => (other.competition?.id === draft.competition?.id ? (other.stage ?? []) : [])),
  );
  const [only] = stages;
  return stages.size === 1 ? (only ?? null) : null;
}

function competitionsNamed({ marked }: Told): readonly Named[] {
  return marked.sentences.flatMap(({ items }, sentence) =>
    items.flatMap((item, at) => {
      const [competition] = item.mention?.type === 'COMPETITION' ? item.mention.candidates : [];
      return competition === undefined || isPrize(items, at) ? [] : [{ competition, sentence }];
    }),
  );
}

function nearestFor(draft: Draft, named: readonly Named[], vocabulary: Vocabulary): Competition | null {
  const fitting = named.filter(({ competition }) => canMeetIn(competition, draft.teams, vocabulary));
  const domestic = fitting.filter(({ competition }) => competition.country !== undefined);
  const pool = sameCountry(draft, vocabulary) && domestic.length > 0 ? domestic : fitting;
  const told = draft.sentences[0] ?? 0;
  const before = pool.findLast(({ sentence }) => sentence <= told);
  return (before ?? pool[0])?.competition ?? null;
}

function sameCountry(draft: Draft, vocabulary: Vocabulary): boolean {
  const [a, b] = draft.teams.map((team) => vocabulary.teamsById.get(team.id)?.country);
  return a !== undefined && a === b;
}
