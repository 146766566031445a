import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Draft } from './draft.ts';

/** What the report as a whole tells of its matches: the leg, and the day, competition and stage that they share. */
export function settleMatches(drafts: readonly Draft[], marked: MarkedArticle): void {
  const main = drafts.filter((draft) => draft.main);
  const leg = legOf(marked);
  const shared = main.find((draft) => draft.stage !== null)?.stage ?? null;
  for (const draft of main) {
    draft.stage ??= shared;
    if (draft.aggregate !== null) draft.leg ??= 2;
    draft.leg ??= leg;
    for (const other of drafts) shareTie(draft, other);
  }
}

/** A first leg told in passing belongs to the competition and stage of the second. */
function shareTie(main: Draft, other: Draft): void {
  if (other === main || other.leg !== 1 || main.leg === 1) return;
  if (!main.teams.every((team) => other.teams.some((each) => each.id === team.id))) return;
  other.competition ??= main.competition;
  other.stage ??= main.stage;
  main.leg ??= 2;
}

/** A caption or the lead names the leg; a first leg of which the report speaks in the past makes this the second. */
function legOf(marked: MarkedArticle): 1 | 2 | null {
  let first = 0;
  let second = 0;
  for (const { items } of marked.sentences)
    for (const item of items) {
      if (item.wordClass === 'first-leg') first += 1;
      if (item.wordClass === 'second-leg') second += 1;
    }
  if (first === 0 && second === 0) return null;
  return first > 0 ? 2 : 1;
}
