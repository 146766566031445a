import type { MatchFact } from '../../fact.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import type { Draft } from '../matches/draft.ts';
import type { Walk } from '../walk.ts';

/** The match of every sentence, as the walk left it or beyond what was only recalled. */
export function matchesTold(walk: Walk, facts: readonly MatchFact[]): readonly (MatchFact | undefined)[] {
  const matches = new Map(facts.map((match) => [match.key, match]));
  const drafts = new Map(walk.book.drafts.map((draft) => [draft.key, draft]));
  return walk.focus.map(({ match: key }, at) => {
    const match = matches.get(key ?? '');
    const draft = drafts.get(match?.key ?? '');
    return draft?.recalled === true ? beyondRecalled(walk, draft, matches, at, match) : match;
  });
}

/**
 * The match that a sentence is about where the one told last was only recalled: behind the paragraph that recalled it, and right behind
 * a clause that did ("Arden, beaten 3-1 by Castle on matchday one, led …"), the report goes on with the one match of its side.
 */
function beyondRecalled(
  { book, marked }: Walk,
  draft: Draft,
  matches: ReadonlyMap<string, MatchFact>,
  at: number,
  match: MatchFact | undefined,
): MatchFact | undefined {
  if (draft.sentences.includes(at) || isNear(draft, marked.sentences, at)) return match;
  const own = draft.teams
    .values()
    .flatMap((side) => book.mainOf(side))
    .filter(({ recalled, sentences: [first = at] }) => !recalled && first <= at);
  const first = own.next().value;
  if (first === undefined || own.some((other) => other !== first)) return match;
  return matches.get(first.key) ?? match;
}

function isNear({ enclosed, sentences }: Draft, all: readonly MarkedSentence[], at: number): boolean {
  return enclosed === null && sentences.some((told) => all[told]?.block === all[at]?.block);
}
