import { competitionOf } from './competition-played.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

const playOffWords = new Set(['playoff', 'playoffs', 'play-off', 'play-offs', 'postseason', 'mls cup']);

/** The stage of matches whose own sentences name none; a league has none but its play-offs. */
export function settleStages(main: readonly Draft[], told: Told): void {
  const caption = stageOfCaptions(told);
  const shared = stagesShared(main);
  const namesPlayOffs = (): boolean =>
    told.marked.sentences.some(({ items }) => items.some(({ word }) => playOffWords.has(word)));
  for (const draft of main) {
    // A league has rounds and no stages: what is named is that of a cup.
    const league = competitionOf(draft.competition, told.vocabulary)?.kind === 'league';
    if (league && draft.stage !== null && (draft.stage.startsWith('qualif') || !namesPlayOffs())) draft.stage = null;
    if (!league) draft.stage ??= shared.get(draft.competition?.id) ?? caption;
  }
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

/** The stage of each competition of which the report names one stage only. */
function stagesShared(main: readonly Draft[]): ReadonlyMap<string | undefined, string> {
  const stages = new Map<string | undefined, Set<string>>();
  for (const { competition, stage } of main)
    if (stage !== null) stages.set(competition?.id, (stages.get(competition?.id) ?? new Set()).add(stage));
  return new Map(
    [...stages].flatMap(([id, named]) =>
      [...named].flatMap((stage) => (named.size === 1 ? [[id, stage] as const] : [])),
    ),
  );
}
