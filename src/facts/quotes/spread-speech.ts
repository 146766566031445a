import type { Draft } from './speech.ts';

/** Two quotations of one sentence were given to one outlet. */
export function shareOutlets(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    const end = draft.quotations.at(-1)?.end ?? 0;
    const joined =
      next !== undefined && next.speaker === draft.speaker && (next.piece[0]?.start ?? Infinity) - end <= 2;
    if (joined && next.piece[0]?.word === ',') draft.outlet ??= next.outlet;
  });
}

/** A paragraph of speech that is left open belongs to the speaker named in the next one. */
export function giveForward(drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [draft, next] = [drafts[at], drafts[at + 1]];
    if (draft === undefined || next === undefined || next.speaker === null) continue;
    if (draft.speaker !== null || draft.quotations.at(-1)?.closed !== false || next.passage !== draft.passage + 1)
      continue;
    draft.speaker = next.speaker;
    draft.outlet = next.outlet;
    draft.piece = next.piece;
  }
}
